// choose: 1
-> start
=== start
{TURNS()} {CHOICE_COUNT()} {READ_COUNT(-> start)} {TURNS_SINCE(-> start)} // expect: 0 0 1 0
{TURNS_SINCE(-> other)} // expect: -1
~ SEED_RANDOM(3)
~ temp r = RANDOM(5, 5)
{r} // expect: 5
// expect: ? on
* on // expect: on
  {TURNS()} {TURNS_SINCE(-> start)} // expect: 1 1
  -> other
=== other
-> END
