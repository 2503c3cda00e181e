// choose: 1
// expect: 3 s
// expect: ? x
// expect: x Home.
// expect: same
// expect: false
// expect: tt
VAR t = -> home
-> go(-> home, 3, "s")
=== go(-> where, n, s)
{n} {s}
* x -> where
=== home
Home.
-> pass(t)
=== pass(-> z)
{z == -> home: same}
{z == -> go}
-> tun(-> tt) ->
-> END
=== tun(-> x)
-> x ->
->->
=== tt
tt
->->
