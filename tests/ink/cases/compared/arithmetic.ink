// expect: 36
// expect: 2
// expect: 3
// expect: 2
// expect: 2.3333333
// expect: 8
// expect: 8
// expect: -5 -3
// expect: 1 + 2 == 3 && 3 >= 2
// expect: false true true
// expect: true false true a1 1a true false true false
// expect: true true 2 0 9 1.4142135 2 3 -2 3 2 3
// expect: -1 6 1 true true
{ 2 * 3 + 5 * 6 }
{8 mod 3}
{13 % 5}
{ 7 / 3 }
{ 7 / 3.0 }
{ 10 - 2 }
{ 2 * (5-1) }
{ -3 + -2 } {- (2+1)}
{ 1 + 2 == 3 && 3 >= 2 || false } // warning W0512
{not true} {!true} {not (1 == 2)} // warning W0507
{1 != 2} {2 < 1} {"a" == "a"} {"a" + 1} {1 + "a"} {"abc" ? "b"} {"abc" has "z"} {"abc" hasnt "z"} {"abc" !? "a"}
{3 == 3.0} {true == 1} {true + 1} {5 mod 2.5} {POW(3,2)} {POW(2, 0.5)} {FLOOR(2.7)} {CEILING(2.1)} {INT(-2.7)} {FLOAT(3)} {MIN(3,2)} {MAX(3, 2.5)}
{1 - 1 - 1} {2 * 3 mod 4} {10 / 2 / 5} {1 and 0 or 1} {1 > 0 == true}
