-> TURNS // error E0714@4
=== place
{place()} // error E0726@2
~ return 1 // error E0728@3
=== other(-> to, ref var, plain)
-> to
-> plain // error E0716@4 // warning W0403@1
=== third
-> other(place, 1, 2) // error E0717@10 // error E0711@17
-> other(-> place) // error E0707@4 // warning W0403@1
~ temp t = -> other // error E0725@12
{t}
{TURNS_SINCE(place)} // error E0721@14
{READ_COUNT(1 + 1)} // error E0720@13
->-> END // error E0407@6
=== fourth
~ temp z = -> DONE // error E0408@12
{not z ? z} // error E0525@2
{z}
-> END
=== function g()
* choice // error E0730@1
= stitch // error E0731@1: make 'stitch' a function
Text.
-> END
