// expect: text
// expect: n
VAR a = 1
{a: -> k}
no
-> END
=== k
{a == 1:
  text
  -> m
- else:
  -> END
}
=== m
{a==2: x | -> n}
=== n
n -> END
