// choose: 1
// expect: cold true true
// expect: boiling
// expect: recently 3
// expect: x
// expect: r
// expect: ? see cold, recently
// expect: see cold, recently
// expect: cold
// expect: cold, boiling 2 boiling cold
// expect: it boils
LIST kettle = cold, boiling, recently
VAR k = cold
VAR bag = (cold, recently)
{k} {k == cold} {k < boiling}
~ k++
{k}
~ k = kettle(3)
{k} {LIST_VALUE(k)}
{k == recently:
- true: x
}
{k:
- cold: c
- recently: r
}
* {bag ? recently} see {bag}
- ~ bag -= recently
{bag}
~ bag += (boiling)
{bag} {LIST_COUNT(bag)} {LIST_MAX(bag)} {bag ^ (cold)}
{describe(boiling)}
=== function describe(x)
{x == boiling: it boils|{x}}
