// choose: 1
// expect: ? b | t
// expect: b
// expect: B end
-> a
=== a
<- b
-> t ->
After.
* z -> END
=== b
* b
- B end
-> DONE
=== t
* t
->->
