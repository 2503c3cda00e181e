// choose: 1
-> room
=== room
// expect: ? look
* look // expect: look
  -> room
* -> out
=== out
Nothing left. // expect: Nothing left.
-> END
