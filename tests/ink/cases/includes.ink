// expect: From the top of one.
INCLUDE chapters/one.ink
INCLUDE state.ink
Main text. // expect: Main text.
~ trust++
-> one
// file: state.ink
VAR trust = 1
=== function trusted()
~ return trust > 1
// file: chapters/one.ink
From the top of one.
INCLUDE chapters/two.ink
=== one
Trust {trust}, {trusted(): good|bad}. // expect: Trust 2, good.
-> two
// file: chapters/two.ink
=== two
Two. // expect: Two.
-> END
