// expect: green, yellow big
// expect: red, green, blue, yellow 2 green yellow 6 red, blue
// expect: red, green, yellow ~ not logic
// expect: yellow
// expect: green, yellow
// expect: red, blue
// expect: true true true true blue
// expect: red, blue, big 3 red, green, blue, yellow, small, big, huge
// expect: true true false true true true
// expect: green big x
// expect: green, blue green, blue, yellow big, huge
// expect: red true 10
// expect: empty 0
// expect: red
// expect: green green 2 red, blue red
// expect: same nonempty
// expect: red, green, blue, yellow green, blue, yellow
// expect: red blue
LIST colours = red, (green), blue, (yellow)
LIST sizes = small = 5, (big), huge = 10
VAR all = ()
{colours} {sizes}
{LIST_ALL(colours)} {LIST_COUNT(colours)} {LIST_MIN(colours)} {LIST_MAX(colours)} {LIST_VALUE(sizes)} {LIST_INVERT(colours)}
~ colours += red
{colours} ~ not logic
~ colours -= (green, red)
{colours}
~ colours = (red, blue)
~ colours++
{colours}
~ colours--
{colours}
{colours ? red} {colours has (red, blue)} {colours hasnt green} {colours !? (red, green)} {(red, blue) ^ (blue, green)}
~ all = colours + sizes
{all} {LIST_COUNT(all)} {LIST_ALL(all)}
{colours == (red, blue)} {colours != red} {colours > sizes} {red < blue} {colours >= (red)} {colours <= blue}
{colours(2)} {sizes(6)} {colours(9)} {colours()} x
{LIST_RANGE(LIST_ALL(colours), 2, 3)} {LIST_RANGE(LIST_ALL(colours), green, yellow)} {LIST_RANGE(LIST_ALL(sizes), big, 100)}
{colours.red} {sizes.big == big} {LIST_VALUE(sizes.huge)}
~ all = ()
{all} {not all: empty} {LIST_COUNT(all)}
~ all += red
{all}
{red + 1} {blue - 1} {yellow + 1} {LIST_VALUE(red) + 1} {red + blue} {(red, green) - green}
{all == red:same} {all: nonempty}
{LIST_ALL(all)} {LIST_INVERT(all)}
{ pop(colours) } {colours}
=== function pop(ref l)
~ temp x = LIST_MIN(l)
~ l -= x
~ return x
