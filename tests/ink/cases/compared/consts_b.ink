// expect: 3 str 3
// expect: 4
CONST A = 3
CONST B = "str"
VAR v = A
{A} {B} {v}
-> k
=== k
{A + 1}
-> END
