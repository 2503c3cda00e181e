// choose: 1 1 1
// expect: ? sticky | once
// expect: sticky
// expect: 1
// expect: ? sticky | once
// expect: sticky
// expect: 1
// expect: ? sticky | once
// expect: sticky
// expect: 1
// expect: ? sticky | once
-> s
=== s
+ sticky
* once
- {s}
-> s
