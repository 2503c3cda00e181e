// choose: 1
// expect: ? one
* one // expect: one
- (again)
* {false} never
* ->
  Fallen. // expect: Fallen.
-> END
