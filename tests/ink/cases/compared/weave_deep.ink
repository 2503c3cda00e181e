// choose: 1 1 1
// expect: Start
// expect: ? A | Z
// expect: A
// expect: a1
// expect: ? B | E
// expect: B
// expect: b1
// expect: ? C | D
// expect: C
// expect: c1
// expect: g3
// expect: g2
// expect: ? F
- Start
* A
  a1
  * * B
      b1
      * * * C
        c1
      * * * D
      - - - g3
  * * E
  - - g2
  * * F
* Z
- g1
* * under
- - g22
- end
