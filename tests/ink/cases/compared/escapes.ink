// expect: {not logic} [no] | # ~ \ -> x
// expect: quoted "x" y a|b
// expect: backslash
// expect: ? choice [x] y ] z
\{not logic\} \[no\] \| \# \~ \\ \-> x
{"quoted \"x\" y"} {true: a\|b | c}
back\slash
* choice \[x\] [y \] z] w
