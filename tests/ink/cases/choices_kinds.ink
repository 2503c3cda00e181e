// choose: 1 1 1
VAR seen = false
-> loop
=== loop
// expect: ? once | sticky
// expect: once
// expect: ? sticky
// expect: sticky
// expect: ? sticky | conditional
// expect: sticky
// expect: ? sticky | conditional
* once -> loop
+ sticky
  ~ seen = true
  -> loop
* {seen} {loop > 0} conditional -> END
* -> END
