-> one
=== one
A line of a knot that cannot be read whole is not said to end too soon.
{once|twice // error E0210@1
=== two
- > one // error E0409@1
