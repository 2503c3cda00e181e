// choose: 1
// expect: true false true 1 true false
// expect: false no
// expect: ? ok
// expect: ok
// expect: true true 0 true
VAR b = true
{b} {not b} {b == true} {b + 0} {b and 1} {b && false}
~ b = not b
{b} {b:yes|no}
* {not b} ok
* {b} no
- {1 == 1} {true && true} {0 || 0} {2 and 3} // warning W0512
