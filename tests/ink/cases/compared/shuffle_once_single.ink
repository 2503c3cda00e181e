// expect: only
// expect: only
// expect: same
// expect: same
{shuffle once:
- only
}
{shuffle stopping:
- only
}
{~same|same}
{!~same}
