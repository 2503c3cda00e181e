// choose: 1 2
- (top) Top {top}. // expect: Top 1.
// expect: ? stay | go
// expect: stay
// expect: Top 2.
// expect: ? stay | go
+ (stay) stay
  -> top
+ (gone) go // expect: go
  Stayed {stay} and gone {gone}. // expect: Stayed 1 and gone 1.
  -> knot.inner
- -> END
=== knot
Not here.
- (inner) By label. // expect: By label.
-> END
