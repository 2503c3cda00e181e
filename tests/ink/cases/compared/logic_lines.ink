// expect: 3
// expect: 5
// expect: true true
// expect: 4
VAR x = 1
~ x = 2
~ x++
{x}
~ x += 3
~ x -= 1
{x}
~ x = x
~ temp a = x == 5
{a} {a and x}
~ f(x)
{x}
=== function f(ref y)
~ y--
