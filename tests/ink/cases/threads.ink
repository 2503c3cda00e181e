// choose: 1
Here. // expect: Here.
// expect: From a thread with 3.
// expect: ? threaded 3 | own
<- thread(3)
* own -> END
=== thread(n)
From a thread with {n}.
* threaded {n} // expect: threaded 3
  -> END
