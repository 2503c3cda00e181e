// choose: 1
// expect: Start continues
// expect: ? x y
// expect: x leading
// expect: trailing closes
Start -> a
=== a
continues
* x [y] -> b
=== b
 leading
 -> c
 === c ===
 trailing closes
 -> END
