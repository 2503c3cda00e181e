// expect: yes
// expect: no end
// expect: three
// expect: three 3
// expect: multi
// expect: line
// expect: dash
// expect: both
// expect: nested b
VAR x = 3
{x > 2: yes | no}
{x > 5: yes}
{x > 5: yes|no} end
{
- x == 1: one
- x == 3: three
- else: other
}
{x:
- 1: one
- 3: three {x}
- else: other
}
{ x > 2:
  multi
  line
- else:
  no
}
{x:
- 0: zero
- else: dash
}
{not x: nothing}
{x && x > 1: both}
{
 - false:
   no
 - true:
   {true: nested {false: a | b}}
}
