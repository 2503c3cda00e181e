// expect: lots of spaces here
// expect: a b
// expect: x y
// expect: a b c e
  lots   of    spaces   here
{true:   a   }   b
   {"  x  "}y
a{true: b }c { false: d } e
