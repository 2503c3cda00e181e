{7 / 2} {7 / 2.0} {7 % 4} {7 mod 4} // expect: 3 3.5 3 3
{7.0 / 2} {-3 + 1} {- (2)} {5 - -1} // expect: 3.5 -2 -2 6
{10 - 2 - 3} {2 + 3 * 4} {(2 + 3) * 4} {12 / 2 / 3} // expect: 5 14 20 2
{POW(2, 3)} {FLOOR(3.7)} {CEILING(3.2)} {INT(3.9)} // expect: 8 3 4 3
{MIN(3, 1)} {MAX(3, 1)} {not 0} {not true} // expect: 1 3 true false
{1 == 1 and 2 > 1} {1 > 2 or false} {3 >= 3} {2 <= 1} // expect: true false true false
-> END
