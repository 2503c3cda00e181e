// choose: 1
// expect: 5 9
// expect: ? go
// expect: go
// expect: 5
// expect: 3
// expect: 3
~ temp x = 5
{x} {f()}
* go
- {x}
~ x = x * 2
-> k
=== k
~ temp y = 3
{y}
{ y > 2:
  ~ temp z = y
  {z}
}
-> END
=== function f()
~ temp x = 9
~ return x
