// expect: I have one apples and many.
I have {f(1)} apples and {f(2)}.
-> END
=== function f(n)
{n == 1: one}
{n == 2: many}
