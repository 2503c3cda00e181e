// expect: one effed two
// expect: effed three
// expect: effed
// expect: four
// expect: five six
one {f()} two
{f()}<> three
~ f()
four
{true: five} <>
six
=== function f()
effed
