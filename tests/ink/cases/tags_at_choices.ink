// choose: 1
Text. // expect: Text.
# improv: first_words // expect:  # improv: first_words
// expect: ? Tell her # exit: truth | Stay quiet # exit: silence
+ [Tell her # exit: truth]
  You told her. // expect: You told her.
+ [Stay quiet # exit: silence]
  You did not.
- # camera: closer
Then. // expect: Then. # camera: closer
-> END
