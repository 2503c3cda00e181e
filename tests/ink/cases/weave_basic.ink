// choose: 1 2
Hello. // expect: Hello.
// expect: ? Hi | Bye
* Hi[], I said. // expect: Hi, I said.
  More. // expect: More.
  // expect: ? Nested one | Nested two
  * * Nested one
  * * Nested two // expect: Nested two
  - - Deep gather. // expect: Deep gather.
* Bye
- Gathered. // expect: Gathered.
-> END
