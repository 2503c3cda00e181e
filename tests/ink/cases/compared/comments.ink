// expect: a
// expect: b
// expect: ? c
// c
a // b
/* x
y */ b
* c // d
  e /* f */ g
TODO: later // todo T0001
- h
