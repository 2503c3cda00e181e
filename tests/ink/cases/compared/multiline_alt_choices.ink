// expect: first
-> k
=== k
{stopping:
- first
  * x
    X
    -> k
- second
  + y
    Y {k}
    -> END
}
-> END
