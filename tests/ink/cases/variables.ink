VAR a = 1
VAR b = -2.5
VAR c = "text"
VAR d = true
VAR e = -> place
CONST LIMIT = 10
CONST NAME = "Her"
VAR f = LIMIT
~ temp t = a + LIMIT
~ a++
~ a += 2
~ a -= 1
~ b = b * 2
{a} {b} {c} {d} {f} {t} {NAME} // expect: 3 -5 text true 10 11 Her
~ a--
{a} // expect: 2
-> e
=== place
~ temp local = a
~ local = local + 1
{local} {place} // expect: 3 1
-> END
