// choose: 1
// expect: ? Hi Z - "n" | x | "Quote."
// expect: Hi Z there Z
VAR n = "Z"
* Hi {n} [- "{n|q}"] there {n}
* x
* "Quote[."]," he said.
- -> END
