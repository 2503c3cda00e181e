VAR goal = -> hello
// expect: Hello.
-> goal ->
// expect: Bye.
-> pass(-> bye)
=== pass(-> where)
-> where
=== hello
Hello.
->->
=== bye
Bye.
~ goal = -> bye
{goal == -> bye: Same.} // expect: Same.
{goal != -> hello: Other.} // expect: Other.
-> END
