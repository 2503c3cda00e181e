// expect: a
// expect: b
// expect: c
// expect: d
// expect: e
// expect: f
- a
- b
- - c
- d
- - - e
- f
