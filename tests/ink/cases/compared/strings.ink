// expect: Hello world 1
// expect: Hello world 2.
// expect: Ada Lovelace true true empty
VAR x = "Hello world 1"
{x}
Hello {"world"} 2.
~ temp name = "Ada {"Lovelace"}"
{name} {name == "Ada Lovelace"} {"{x}" == x} {""} empty
