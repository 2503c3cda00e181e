// choose: 1 1
// expect: ? hello
// expect: hello
// expect: ? world
// expect: world
// expect: end
// expect: ? deep
- * hello
- * world
- (x) * * deep
- end
