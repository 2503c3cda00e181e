-> again ->
-> again ->
-> again ->
// expect: First.
// expect: first more
// expect: cycle one
// expect: Second.
// expect: cycle two
// expect: only once
// expect: Second.
// expect: cycle one
-> END
=== again
{stopping:
- First.
  first more
- Second.
}
{cycle:
- cycle one
- cycle two
}
{once:
-
- only once
}
->->
