// choose: 1
VAR a = 1
// expect: ? shown
* (lab)
  {a == 1}
  {a < 2}
  shown // expect: shown
* {a == 2} {true} hidden
- {lab} -> END // expect: 1
