// choose: 2
// expect: ? t | o
// expect: o
-> k
=== k
{true: <- t}
{false: <- u}
* o
- -> END
=== t
* t -> END
=== u
* u -> END
