// choose: 1
// expect: In.
// expect: ? a | b
// expect: a
// expect: A.
// expect: gathered
// expect: end
-> t ->
end
-> END
=== t
In.
* a
  A.
* b
  -> u ->
  B.
- gathered
->->
=== u
* deep
- u
->->
