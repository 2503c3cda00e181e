// choose: 1 1
// expect: 0 0 1 0 1
// expect: ? one 0 | only
// expect: one 0
// expect: gather 1 0 0 1
// expect: 0 1 1 1 1
// expect: ? only
// expect: gather 2 1 1 2
// expect: 0 2 1 2 1
// expect: fallback 2
VAR n = 0
-> top
=== top
{CHOICE_COUNT()} {TURNS()} {top} {TURNS_SINCE(-> top)} {READ_COUNT(-> top)}
* {n < 2} one {CHOICE_COUNT()}
+ {top > 1} {n >= 0} two [three] four {opt}
* -> fall
* (opt) [only]
- (g) gather {g} {opt} {top.opt} {top.g}
~ n++
{n < 4: -> top}
-> END
=== fall
fallback {n}
-> END
