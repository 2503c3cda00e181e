// choose: 1 1
// expect: 0 -1
// expect: ? n
// expect: n
// expect: 1 0
// expect: ? m
// expect: m
// expect: 2 1 1
-> a
=== a
{TURNS_SINCE(-> a)} {TURNS_SINCE(-> b)}
+ n
- {TURNS_SINCE(-> a)} {seen(-> b)}
+ m
- -> b
=== b
{TURNS_SINCE(-> a)} {seen(-> a)} {seen(-> b)}
-> END
=== function seen(-> x)
~ return READ_COUNT(x)
