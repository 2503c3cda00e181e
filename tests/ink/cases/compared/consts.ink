// expect: 3 str 3
// expect: true 4
CONST A = 3
CONST B = "str"
CONST C = -> k
VAR v = A
{A} {B} {v}
-> k
=== k
{C == -> k} {A + 1}
-> END
