VAR x = 2
VAR yes = true
{yes: True.|False.} // expect: True.
{not yes: True.|False.} // expect: False.
{x > 1 && x < 3: Between.} // expect: Between.
{ x:
- 1: One.
- 2: Two. // expect: Two.
- else: Many.
}
{
- x == 1: One.
- x == 2:
  Again two. // expect: Again two.
- else: Many.
}
{x > 5:
  Big.
- else:
  Small. // expect: Small.
}
{ yes:
  {x == 2:
    Inside. // expect: Inside.
  }
}
{x == 3: three|{x == 2: two|other}} // expect: two
{ x:
- 7: Seven.
}
{x == 1:|else only} // expect: else only
-> END
