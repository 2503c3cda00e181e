// choose: 1 1 1
// expect: a tail
// expect: ? n
// expect: n
// expect: b C
// expect: ? m
// expect: m
// expect: tail
// expect: ? D | n
// expect: D
// expect: tail
// expect: ? n
-> k
=== k
{a|b -> c|<- d} tail
+ n
- -> k
=== c
C
+ m
- -> k
=== d
* D
- -> k
