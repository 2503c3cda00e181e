   Indented. // expect: Indented.

	Tabbed.   // expect: Tabbed.
Spaces    inside {true:  are  }  kept {false: not }once. // expect: Spaces inside are kept once.
-> next
== next ==
Next. // expect: Next.
-> END
