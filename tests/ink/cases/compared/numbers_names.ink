// expect: 3
// expect: ok two
VAR 2x = 3
{2x}
-> 3knot
=== 3knot
ok -> 512x2.two
=== 512x2
= two
two
-> END
