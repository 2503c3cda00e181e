// choose: 1 1 1 1 1
// expect: one
// expect: a
// expect: x
// expect: p
// expect: one
// expect: A B.
// expect: st1
// expect: c1
// expect: o1
// expect: ? go x
// expect: again z
// expect: two
// expect: b
// expect: y
// expect: q
// expect: 1
// expect: A second B only once.
// expect: x
// expect: st2
// expect: more
// expect: c2
// expect: o2
// expect: ? again y
// expect: again w
// expect: three
// expect: a
// expect: q
// expect: three
// expect: A B.
// expect: st2
// expect: more
// expect: c3
// expect: ? again y
// expect: again w
// expect: three
// expect: b
// expect: q
// expect: four
// expect: A B.
// expect: st2
// expect: more
// expect: c1
// expect: ? again y
// expect: again w
// expect: three
// expect: a
// expect: q
// expect: four
// expect: A B.
// expect: x
// expect: st2
// expect: more
// expect: c2
// expect: ? again y
// expect: again w
// expect: three
// expect: b
// expect: q
// expect: four
// expect: A B.
// expect: st2
// expect: more
// expect: c3
// expect: ? again y
-> k
=== k
{one|two|three}
{&a|b}
{!x|y}
{$p|q}
{one|{&1|2}|{three|four}}
A {|second|} B{!| only once}.
{&|x|}
{stopping:
- st1
- st2
  more
}
{cycle:
- c1
- c2
- c3
}
{once:
- o1
- o2
}
+ \ {go|again} [{x|y}] {z|w}
- -> k
