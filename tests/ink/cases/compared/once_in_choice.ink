// choose: 1 1 1
// expect: ? k 1
// expect: ? k 1
// expect: ? k 1
// expect: ? k 1
-> k
=== k
* {k > 1} late
+ [k {k}]
- -> k
