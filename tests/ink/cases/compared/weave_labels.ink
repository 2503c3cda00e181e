// choose: 1 1
// expect: top 1
// expect: ? one 0 | two
// expect: one 1
// expect: took one
// expect: top 2
// expect: ? two
// expect: two
// expect: took one
// expect: inner
- (top) top {top}
* (c1) one {c1}
* (c2) two
- (mid) {c1: took one|took two}
{top < 2: -> top}
-> deep.inner
=== deep
nothing
- (inner) inner
-> END
