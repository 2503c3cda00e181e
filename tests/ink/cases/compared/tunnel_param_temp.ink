// expect: 5 10
// expect: 10
~ temp loc = 4
-> t(loc, loc) ->
{loc}
-> END
=== t(x, ref y)
~ x++
~ y = 10
{x} {y}
->->
