-> again ->
-> again ->
-> again ->
-> again ->
// expect: stop 1, cycle a, once x, none
// expect: stop 2, cycle b, once y, none
// expect: stop 3, cycle a, once , none
// expect: stop 3, cycle b, once , none
-> END
=== again
stop {1|2|3}, cycle {&a|b}, once {!x|y}, {|}none
->->
