// expect: true true true true true true true
// expect: b1 b2 a1, a2, b1 3
// expect: a2 a2, a3 a1, b2, a2
LIST A = a1, a2, a3
LIST B = b1 = 3, b2 = 1
{(a1, b1) == (b1, a1)} {(a1) < (b1)} {(a2, a3) > (a1)} {(a1, a3) >= (a1, a3)} {(a1) != (b2)} {() < (a1)} {() == ()}
{LIST_MAX((a1, b1))} {LIST_MIN((a2, b2))} {(a1, a2, b1)} {LIST_VALUE(LIST_MAX((a1, a3)))}
{A + (a1, a2) - a1} {LIST_INVERT((a1))} {LIST_RANGE((a1,a2,a3,b2), 1, 2)}
