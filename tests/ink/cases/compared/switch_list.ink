// expect: B
// expect: has c
LIST l = a, b, (c)
VAR v = b
{v:
- a: A
- b: B
- c: C
}
{l ? c:
 has c
 - else: no
}
