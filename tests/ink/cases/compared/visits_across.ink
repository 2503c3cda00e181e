// expect: k
// expect: 1 0
// expect: s
// expect: 2 1
-> k ->
{k} {k.s}
-> k.s ->
{k} {k.s}
-> END
=== k
k
->->
= s
s
->->
