-> again ->
-> again ->
-> again ->
// expect: A first.
// expect: A nested 1.
// expect: A nested 2.
-> END
=== again
A {first|nested {1|2}}.
->->
