// expect: x y z
{f()} {f()} {f()}
=== function f()
{x|y|z}
~ return ""
