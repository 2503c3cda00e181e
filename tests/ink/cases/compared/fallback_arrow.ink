// choose: 1 1
// expect: ? a x | b # tag
// expect: a y
// expect: ? b # tag
// expect: b # tag
// expect: out
-> k
=== k
* a [x] y
* b # tag
* -> out
- -> k
=== out
out
-> END
