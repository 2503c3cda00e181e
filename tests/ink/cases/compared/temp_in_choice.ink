// choose: 1
// expect: ? x
// expect: 1 2
// expect: 1
~ temp a = 1
* [x] 
  ~ temp b = 2
  {a} {b}
- {a}
