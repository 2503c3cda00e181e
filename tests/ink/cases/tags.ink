# author: somebody
# title: a title
First. # mood: calm # slow // expect: First. # author: somebody # title: a title # mood: calm # slow
VAR n = 3
# on its own {n}
Second. // expect: Second. # on its own 3
A {true:yes # inside|no # outside} end. // expect: A yes end. # inside
A {false:yes # inside|no # outside} end. // expect: A no end. # outside
Escaped \# sign. // expect: Escaped # sign.
-> END
