// expect: "text" - dash -- more
// expect: text
// expect: gather text
// expect: another
// expect: x
"text" - dash -- more
- - text
-  gather text
 - another
x -> END
