// choose: 3
// expect: ? e1 | e2 | b | a
// expect: b
// expect: d 1 1 2
-> a
=== a
<- b
* a -> END
=== b
<- c
* b
 -> d
=== c
<- e(1)
<- e(2)
-> DONE
=== e(n)
* e{n}
  {n} -> d
=== d
d {b} {c} {e}
-> END
