Hello. // expect: Hello.
/* // warning W0103: close it with '*/'
-> nowhere
