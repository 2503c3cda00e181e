// expect: from a
// expect: from b
// expect: main 4
// expect: ak 7
// expect: bk
INCLUDE a.ink
main {av}
-> ak
// file: a.ink
VAR av = 4
from a
INCLUDE b.ink
=== ak
ak {bv}
-> bk
// file: b.ink
from b
VAR bv = 7
=== bk
bk
-> END
