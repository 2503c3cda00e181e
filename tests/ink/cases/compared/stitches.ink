// choose: 1
// expect: A
// expect: ? b
// expect: B two 0 1 1 1
-> k
=== k
= a
A
* [b] -> b
= b
B -> k2.two
=== k2
= one
never
-> END
= two
two -> one2
= one2
{one} {two} {k2} {k.a}
-> END
