// choose: 1
// expect: t
// expect: u
// expect: ? x
// expect: x u
VAR place = -> t
-> place ->
~ place = -> u
-> place ->
* x -> place -> END
=== t
t
->->
=== u
u
->->
