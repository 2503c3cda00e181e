// expect: Hello world.
// expect: A B
// expect: CD
// expect: EF
// expect: G H
// expect: a b
// expect: c
Hello <>
world.
A<>
{true: B}
C
<>D
{e()}<>
F
{false: hid}
G<> <>H
a
<> -> k
=== k
b
-> m
=== m
c
-> END
=== function e()
E
