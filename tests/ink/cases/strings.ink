VAR name = "Theo"
~ temp greeting = "Hello {name == "Theo": dear }{name}"
{greeting}! // expect: Hello dear Theo!
{"a" + 1 + name} // expect: a1Theo
{name == "Theo"} {name != "x"} {name ? "he"} {name !? "z"} // expect: true true true true
{"quoted -\> arrow"} // expect: quoted -> arrow
{""}empty // expect: empty
-> END
