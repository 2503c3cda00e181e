// choose: 1 1
// expect: ? a | b
// expect: a
// expect: again
// expect: ? b
// expect: b
// expect: again
// expect: out of choices 0
-> k
=== k
* a
* b
* -> 
  out of choices {CHOICE_COUNT()}
  -> END
- again
-> k
