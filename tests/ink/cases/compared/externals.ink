// expect: 1-23
// expect: 3-4
// expect: 5-6
// expect: 11
EXTERNAL f(x, y)
{f(1, 2)}
~ f(3, 4)
~ temp z = f(5, 6)
{z}
=== function f(x, y)
{x}-{y}
~ return x + y
