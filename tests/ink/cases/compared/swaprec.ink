// expect: 2 1
{f(1, 2)}
=== function f(x, y)
{ x == 1 and y == 2:
  ~ temp t = x // warning W0502
  {f(y, x)}
- else:
  {x} {y}
}
