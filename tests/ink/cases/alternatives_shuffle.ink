// Each shuffle shows each element once in a round, in some order.
VAR sum = 0
-> again ->
-> again ->
-> again ->
Sum {sum}. // expect: Sum 7.
-> END
=== again
{shuffle:
- ~ sum += 1
- ~ sum += 2
- ~ sum += 4
}
->->
