// expect: 3 true
~ SEED_RANDOM(10)
{RANDOM(3,3)} {LIST_RANDOM(())} {RANDOM(1,6) <= 6}
