// choose: 2 1
VAR mood = 2
-> talk
=== talk
// expect: ? ask | wait
* ask -> END
* wait // expect: wait
  { mood:
  - 1: Cold.
  - 2: // expect: Warm.
    Warm.
    // expect: ? inner
    * * inner // expect: inner
        -> END
  }
