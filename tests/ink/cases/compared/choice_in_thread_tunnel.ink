// choose: 1
// expect: ? side | main
// expect: side
// expect: k2 back
-> k -> END
=== k
<- side(-> k2)
* main
- (back) back
->->
=== side(-> ret)
* side
  -> ret
=== k2
k2 -> k.back
