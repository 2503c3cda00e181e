// choose: 2 1
// expect: Hello.
// expect: Th1.
// expect: Th2 3.
// expect: ? one | two 3 | own
// expect: Two 3.
// expect: ? deeper 3
// expect: deeper 3
// expect: fin
-> start
=== start
Hello.
<- th1
<- th2(3)
* [own]
- merged
-> END
=== th1
Th1.
* one
  One. -> fin
=== th2(x)
Th2 {x}.
* [two {x}] Two {x}.
  * * deeper {x}
  - - -> fin
=== fin
fin -> END
