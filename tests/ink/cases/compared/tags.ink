// choose: 1
// expect: Line # title: A # author: me # one # two 2
// expect: Next # not tag # before
// expect: Text # in knot
// expect: ? choice only # c1 # c2 | x # e
// expect: choice inner # c1 # c3
// expect: body # b
# title: A
# author: {author()}
Line # one # two {1 + 1}
# before
Next \# not tag
-> k
=== k
# in knot
Text
* choice # c1 [only # c2] inner # c3
  body # b
* [x # e]
- -> END
=== function author()
me
