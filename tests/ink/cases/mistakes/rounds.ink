-> one
=== one
Text.
-> two
=== two
-> three.lab
=== three
- (lab) Hello.
-> one // warning W0405@1
=== alone // warning W0404@5
-> alone // warning W0405@1
=== fine // warning W0404@5
{fine > 3: -> one}
-> fine
=== asks // warning W0404@5
+ Yes
- -> asks
=== counts // warning W0404@5
- (again)
~ temp x = 1
{x}
-> again
