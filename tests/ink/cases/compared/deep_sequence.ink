// choose: 1 1 1 1
// expect: a1
// expect: i
// expect: ? n
// expect: bx
// expect: ? n
// expect: ce
// expect: end
// expect: ? n
// expect: d
// expect: end
// expect: ? n
// expect: c
// expect: end
// expect: ? n
-> k
=== k
{a{&1|2}|b{x|y}|{&c|d}{!e}} // warning W0507
{stopping: 
 - {&i|j}
 - 
 - end
}
+ [n]
- -> k
