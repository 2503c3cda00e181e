// choose: 3
// expect: ? A # a | B # b | C # c1 # c2
+ [A # a]
+ B # b
+ C # c1 [# c2] said # c3 // expect: C said # c1 # c3
- -> END
