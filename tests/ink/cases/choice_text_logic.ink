// choose: 1
VAR n = 2
// expect: ? I have 2 apples. | ~
+ I have {n} [{n == 1: apple|apples}.]{n:pears} left. // expect: I have 2 pears left.
+ \~
- -> END
