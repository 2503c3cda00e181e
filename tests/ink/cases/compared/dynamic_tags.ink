// expect: line # tag 3 more
// expect: cond # t1
// expect: fn # inside # outer
// expect: a b # alt
VAR x = 3
line # tag {x} more
{true: cond # t1}
{f()} # outer
a {x:b # alt|c}
=== function f()
fn # inside
