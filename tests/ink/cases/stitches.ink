-> train
=== train
// expect: In first.
= first
In first.
-> second
= second
In second. // expect: In second.
-> train.third(2)
= third(n)
In third {n}. // expect: In third 2.
-> done
= done
{first} {train.second} {train} // expect: 1 1 1
-> END
