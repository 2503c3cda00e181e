// choose: 1 1
// expect: ? a | c
// expect: a
// expect: ? b
// expect: b
// expect: d 0
// expect: i
// expect: d 1
-> knot
=== knot
* a
  ** b
    -> done
  -- (inner) i
* c
- (done) d {inner}
{not inner: -> knot.inner}
-> END
