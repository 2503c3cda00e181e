VAR total = 1
{double(4)} // expect: 8
~ add(total, 5)
Total {total}. // expect: Total 6.
{factorial(5)} // expect: 120
{say("hi")} // expect: Said hi.
~ temp f = -> double
{f(3)} // expect: 6
{max3(1, 9, 4)} // expect: 9
~ print()
// expect: printed
After. // expect: After.
-> END
=== function double(x)
~ return x * 2
=== function add(ref x, by)
~ x = x + by
=== function factorial(n)
{ n <= 1:
  ~ return 1
- else:
  ~ return n * factorial(n - 1)
}
=== function say(what)
Said {what}.
=== function max3(a, b, c)
~ return MAX(a, MAX(b, c))
=== function print()
printed
