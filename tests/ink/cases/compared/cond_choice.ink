// choose: 1 1
// expect: ? inside | other | outside
// expect: inside
// expect: Inside.
// expect: ? other | outside
// expect: other
// expect: ? outside
VAR k = true
-> s
=== s
{k:
  * inside
    Inside.
    -> s
  * other
    -> s
}
* outside
- done {s.lab}
- (lab) x
-> END
