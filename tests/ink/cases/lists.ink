LIST mood = calm, (glad), sad
LIST tools = (saw), axe = 7, (key = 9)
VAR bag = (saw, calm)
VAR none = ()
{mood} // expect: glad
~ mood++
{mood} // expect: sad
{LIST_ALL(mood)} // expect: calm, glad, sad
{LIST_COUNT(tools)} {LIST_MIN(tools)} {LIST_MAX(tools)} {LIST_VALUE(axe)} // expect: 2 saw key 7
{LIST_INVERT(tools)} // expect: axe
{tools ? saw} {tools !? axe} {tools has (saw, key)} {tools hasnt key} // expect: true true true false
{LIST_RANGE(LIST_ALL(tools), 2, 8)} // expect: axe
{mood(1)} {tools(9)} // expect: calm key
{bag ^ LIST_ALL(tools)} // expect: saw
~ bag += glad
~ bag -= (saw)
{bag} // expect: calm, glad
{none == ()} {bag > none} // expect: true true
{LIST_ALL(mood())} // expect: calm, glad, sad
{mood.sad} {tools.axe} // expect: sad axe
{(calm, sad) == (sad, calm)} // expect: true
-> END
