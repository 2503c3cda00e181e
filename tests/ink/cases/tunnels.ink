// expect: One.
// expect: Two 2.
-> one -> two(2) ->
Back. // expect: Back.
// expect: Outer.
// expect: One.
-> outer ->
Here again. // expect: Here again.
// expect: Leaving.
// expect: Else x.
-> leave ->
Never here.
-> END
=== one
One.
->->
=== two(n)
Two {n}.
->->
=== outer
Outer.
-> one ->->
=== leave
Leaving.
->-> elsewhere("x")
=== elsewhere(p)
Else {p}.
-> END
