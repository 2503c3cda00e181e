// choose: 1
// expect: a
// expect: c
// expect: ? x
// expect: x
-> a -> b
=== a
a
->-> c
=== b
b -> END
=== c
c
* x
- -> END
