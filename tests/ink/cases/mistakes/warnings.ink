VAR lonely = 1 // warning W0501@5
CONST never = 1 // warning W0508@7
CONST twice = 2
VAR x = true
~ temp spare = 1 // warning W0502@8
~ temp twice = 3 // warning W0504@8: on line 3
{twice} {(x)} // warning W0509@10
{!x: maybe} // warning W0507@2: not x
-> home(1)
=== home(unused) // warning W0503@10
return home // warning W0201@1
{x:
  Yes.
  else: no. // warning W0202@3
}
{x || true} // warning W0512@1
* [Tag # ok]
* [Tag] # misplaced // warning W0303@9
* [] blank // warning W0302@3
* // warning W0301@1
- -> END
text after // warning W0403@1: on line 21
=== attic // warning W0404@5: knot 'attic'
TODO: an attic // todo T0001@1: an attic
See http://example.org // warning W0101@10
-> END
=== loose // warning W0404@5
Ends. // warning W0401@1
=== loop // warning W0404@5
* One -> loop // warning W0402@1
* Two
- -> loop
=== tunnel // warning W0404@5
-> home(2) -> // warning W0401@1: After this tunnel
=== stitched // warning W0404@5
Text. // warning W0401@1: The stitch 'a' below
= a // warning W0404@3: stitch 'a'
-> b
= b
-> END
