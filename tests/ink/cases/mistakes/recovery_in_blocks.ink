// A mistake inside braces costs its own line only.
VAR x = 1
{x:
- 1:
  ~ y = 2 // error E0709@5
  One {x. // error E0210@7
- 2: Two {nobody}. // error E0702@11
- else: // nothing here
}
{
- x > : // error E0503@5
  Never.
- x == 2: Fine {x}.
- else: Fine.
}
After {gone}. // error E0702@8
-> END
