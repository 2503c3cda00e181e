VAR x = true
-> knot
=== knot
{x: // error E0210@1: never closed
  Text.
  More text.
=== other
Still read {nothing}. // error E0702@13
-> END
