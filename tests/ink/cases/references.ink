// References handed on from knot to knot, under names that meet again.
// expect: both 2 2
// expect: aliased 4
// expect: inner 5
// expect: swapped 9 1
// expect: back 6
// expect: tunnelled 7
// expect: in thread 8
// expect: ? kept

~ temp x = 1
-> once(x)
=== once(ref x)
~ x++
~ temp same = x
both {x} {same}
-> twice(x)
=== twice(ref y)
~ y++
-> thrice(y)
=== thrice(ref x)
~ x++
aliased {x}
-> inner
=== inner
~ temp x = 4
-> hand(x)
=== hand(ref y)
~ y++
-> over(y)
=== over(ref x)
inner {x}
-> swap
=== swap
~ temp a = 1
~ temp b = 8
~ b++
-> swapped(b, a)
=== swapped(ref a, ref b)
swapped {a} {b}
-> loop
=== loop
~ temp x = 3
- (again)
{x < 6: -> step(x)}
back {x}
-> through(x) ->
tunnelled {x}
<- side(x)
-> DONE
=== step(ref x)
~ x++
-> loop.again
=== through(ref x)
-> deeper(x) ->
->->
=== deeper(ref y)
~ y++
->->
=== side(ref x)
~ x++
in thread {x}
* kept
  -> END
