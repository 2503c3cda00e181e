Hello. // expect: Hello.
/* // warning W0103@1: is never closed
-> nowhere
