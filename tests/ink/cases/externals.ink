EXTERNAL roll(sides)
EXTERNAL beep()
{roll(6)} // expect: 4
~ beep()
// expect: (beep)
-> END
=== function roll(sides)
~ return 4
=== function beep()
(beep)
