// expect: 8 120 said [hi!hi?]
// expect: 8
// expect: 7
// expect: Hello A and Hello B.
// expect: 9
// expect: printing
// expect: r is 7
// expect: x
// expect: 3, 2, 1,
VAR g = 5
{double(4)} {fact(5)} {say()} [{shout("hi")}]
~ alter(g, 3)
{g}
~ alter(g, -1)
{g}
{greet("A")} and {greet("B")}.
{max3(1, 9, 4)}
~ temp r = compute()
r is {r}
{noret()}x
{list_items(3)}
=== function double(x)
~ return x * 2
=== function fact(n)
{ n <= 1:
  ~ return 1
- else:
  ~ return n * fact(n - 1)
}
=== function say()
said
=== function shout(s)
{s}!
~ return s + "?"
=== function alter(ref x, by)
~ x += by
=== function greet(n)
Hello {n}
=== function max3(a, b, c)
~ return MAX(a, MAX(b, c))
=== function compute()
printing
~ return 7
=== function noret()
~ temp q = 1 // warning W0502
=== function list_items(n)
{ n > 0:
 {n}, {list_items(n - 1)}
}
