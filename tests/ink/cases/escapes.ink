\* no choice // expect: * no choice
\- no gather // expect: - no gather
\{ \} \| \[ \] \# \~ \\ // expect: { } | [ ] # ~ \
a - b, a -\> b, <b>bold</b> // expect: a - b, a -> b, <b>bold</b>
[brackets] in text // expect: [brackets] in text
-> END
