One. // expect: One.
Two /* gone */ three. // expect: Two three.
/* Several
lines gone. */
/* before */ Four. // expect: Four.
TODO: tell more // todo T0001@1: tell more
Five. // expect: Five.
-> END
