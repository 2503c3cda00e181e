LIST mood = calm, glad, calm // error E0616@25
VAR glad = 1 // error E0620@5: list item on line 1
VAR mood = 2 // error E0620@5: list on line 1
VAR v = 1
VAR v = 2 // error E0615@5: on line 4
CONST K = 1
CONST K = 1
CONST K = 2 // error E0614@7: on line 6
VAR not = 1 // error E0618@5
-> knot(1, 2, 3)
=== knot(v, p, p) // error E0620@10: variable on line 4 // error E0622@16
~ temp p = 1 // error E0620@8: parameter
~ temp t = 1
~ temp t = 2 // error E0621@8: on line 13
- (knot) a // error E0620@4: used for a knot
- (st) b // error E0620@4: stitch
-> END
= st
-> END
=== LIST_COUNT // error E0619@5
-> END
