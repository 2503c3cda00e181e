VAR trust 0 // error E0602@11: needs a first value
VAR kept = " // error E0506@12
VAR a = 1
-> strat // error E0701@4: Did you mean 'start'?
=== start
Samantha: Hello {trsut}. // error E0702@18: Did you mean 'trust'?
{trust > 2 // error E0526@11
  Samantha: you trust me.
- else:
  She waits.
}
* [Tell her -> truth // error E0301@3
* (lab) {a = 2} Stay // error E0523@12
  ~ a == 3 // error E0534@5
  ~ trust =+ 1 // error E0531@12
* {a > } Hm // error E0503@6
- (lab) End // error E0620@4: on line 13
{ a:
- 1 One // error E0515@1
- 2: Two
}
{a > 1 && : yes} // error E0503@8: '&&'
-> lab2 // error E0701@4: Did you mean 'lab'?
=== function f(x)
-> start // error E0729@1
=== truth
Hello -> -> // error E0401@7
-> strt.x // error E0701@4
=== more
~ f(1, 2) // error E0707@3: takes 1 argument(s) (x), but gets 2
~ g() // error E0706@3
{a} } // error E0202@5
Text | more // error E0203@6
-> END
=== truth // error E0620@5: knot on line 26
x
-> END
