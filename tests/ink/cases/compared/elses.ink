// expect: zero
// expect: zero
// expect: b
VAR x = 0
{ x == 0:
  zero
- else:
  nonzero
}
{x == 1: one|{x == 0: zero|other}}
{
- x: a
- not x: b
}
