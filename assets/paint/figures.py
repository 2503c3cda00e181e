"""How people hold themselves: standing, walking, sitting and lying, out of the parts of a `Doll`.

Lengths are in heads (a height has 7.6). An arm that has to come to a given place is bent at the
elbow by `elbow`, so that it keeps its length.
"""

from __future__ import annotations

import math

from .doll import LOOKS, Doll, crowd_look
from .kit import bright

__all__ = ["LOOKS", "Doll", "crowd_look", "lie", "sit_back", "sit_front", "sit_side", "someone", "stand", "stand_side",
           "theodore", "walk_side"]

UPPER_ARM, FOREARM = 1.28, 1.16  # from shoulder to elbow, from there to the wrist
CHILD_HEAD = 1.42  # of a grown head, on the same body: at four a height has five and a half heads
CHILD = 7.6 / (6.3 + (7.6 - 6.3) * CHILD_HEAD)  # so that the whole is as tall as was asked for


def elbow(shoulder, wrist, back=False):
    """Where the elbow is when the wrist is to be at `wrist`, and the wrist that the arm reaches: the
    elbow hangs below, or behind with `back`. (Two circles cut each other: the law of cosines.)"""
    dx, dy = wrist[0] - shoulder[0], wrist[1] - shoulder[1]
    far = math.hypot(dx, dy)
    reach = min(max(far, 0.5), UPPER_ARM + FOREARM - 0.02)
    ux, uy = dx / far, dy / far
    along = (reach * reach + UPPER_ARM ** 2 - FOREARM ** 2) / (2 * reach)
    off = math.sqrt(max(UPPER_ARM ** 2 - along ** 2, 0.0))
    nx, ny = -uy, ux  # to the right hand of the way there
    if (nx > 0) if back else (ny < 0):
        nx, ny = -nx, -ny
    return ((shoulder[0] + ux * along + nx * off, shoulder[1] + uy * along + ny * off),
            (shoulder[0] + ux * reach, shoulder[1] + uy * reach))


def head_size(D, neck):
    """Makes what is drawn next larger where it is a child's head; where the neck is then, in those heads."""
    size = CHILD_HEAD if D.look.get("child") else 1.0
    D.u *= size
    return neck / size


def arm_side(D, shoulder, e, w, far=False):
    """An arm in profile with its hand; the far one is in shade."""
    k = D.look
    r = 0.21 if not k.get("woman") else 0.17
    D.limb([(*shoulder, r * 1.15), (*e, r), (*w, r * 0.7)], bright(k["top"], 0.7 if far else 1), folds=0.25)
    dx, dy = w[0] - e[0], w[1] - e[1]
    d = math.hypot(dx, dy)
    D.ball(w[0] + dx / d * 0.17, w[1] + dy / d * 0.17, 0.15, 0.13, bright(k["skin"], 0.8 if far else 1))


def stand(L, look, x, y, height, view="back", arms=("side", "side"), phase=None, flip=False, bow=0.0, lean=0.0, **light):
    """Standing, or walking when phase (0..1) is given, seen from behind or from the front; bow (heads) lowers
    the head, lean (heads) takes the shoulders to one side."""
    D = Doll(L, look, x, y, height * (CHILD if look.get("child") else 1), flip, **light)
    h = 0.64 * look.get("broad", 1.0) * (0.94 if look.get("woman") else 1.0)
    lift = (0.0, 0.0) if phase is None else (max(0, math.sin(phase * math.tau)) * 0.42, max(0, -math.sin(phase * math.tau)) * 0.42)
    sw = 0.0 if phase is None else math.sin(phase * math.tau)
    bob = 0.0 if phase is None else -abs(sw) * 0.05
    D.y += bob * D.u
    order = (-1, 1) if lift[0] > lift[1] else (1, -1)
    for s in order:
        D.leg_back(s, h, lift[0 if s < 0 else 1], 0.06 if phase is None else -0.04)
    high = look.get("high")
    sh = 0.92 * look.get("broad", 1.0) * (0.86 if look.get("woman") else 1.0)
    if look.get("dress"):
        D.skirt(h, sway=sw * 0.08)
        D.torso_back(waist=-4.7, hip=-4.3, lean=lean)
    elif high:
        D.torso_back(hip=-4.4, lean=lean)
        D.hips_back(h)
    else:
        D.hips_back(h)
        D.torso_back(hip=-3.55 if not look.get("coat") else -2.6, lean=lean)
    D.finish_top(sh)
    hidden = view == "front" and "face" in arms  # hands before a face are nearer than it
    for s, pose in zip((-1, 1), arms):
        if not (hidden and pose == "face"):
            D.arm_back(s, sh, pose, x=lean, swing=sw * s)
    u = D.u
    neck = head_size(D, -6.3)
    (D.head_back if view == "back" else D.head_front)(x=sw * 0.02 + lean * 1.12, y=neck - 0.78 + bow)
    D.u = u
    if hidden:
        for s, pose in zip((-1, 1), arms):
            if pose == "face":
                D.arm_back(s, sh, pose, top=-6.2 + bow * 0.5, x=lean)
    return D


def stand_side(L, look, x, y, height, arms="side", lean=0.04, bow=0.0, away=False, hand=None, flip=False, **light):
    """Standing still in profile, facing right; arms: side, ear, face, chest, open, lap or, with `hand` (a place
    in heads), reach; lean (heads) takes the shoulders forward, away turns the head over the shoulder."""
    D = Doll(L, look, x, y, height, flip, **light)
    k = look
    bare = k.get("dress")
    for far in (True, False):
        o = 0.16 if far else -0.04
        c = bright(k["skin"] if bare else k["legs"], 0.72 if far else 1)
        D.limb([(0.0, -3.85, 0.4 if not bare else 0.3), (o * 0.7 + 0.05, -2.0, 0.29 if not bare else 0.2),
                (o, -0.35, 0.2 if not bare else 0.12)], c, folds=0.2)
        D.blob([(o - 0.2, -0.24), (o + 0.1, -0.26), (o + 0.46, -0.06), (o + 0.4, 0.03), (o - 0.22, 0.03)], bright(k["shoes"], 0.7 if far else 1), 0.1)
    shoulder = (lean + 0.02, -5.95)
    sx, sy = shoulder
    ways = {"side": ((sx - 0.06, sy + 1.26), (sx + 0.12, sy + 2.36)),
            "ear": ((sx + 0.62, sy + 1.0), (sx + 0.2, sy - 0.86)),
            "face": ((sx + 0.72, sy + 0.98), (sx + 0.6 + bow * 0.5, sy - 0.62 + bow)),
            "chest": ((sx + 0.1, sy + 1.22), (sx + 0.72, sy + 0.5)),
            "open": ((sx + 0.28, sy + 1.18), (sx + 1.28, sy + 0.72)),
            "lap": ((sx - 0.08, sy + 1.25), (sx + 0.62, sy + 2.1))}
    if arms == "reach":
        ways["reach"] = elbow(shoulder, hand)
    both = arms in ("face", "chest", "lap", "reach")
    e, w = ways[arms if both else "side"]
    arm_side(D, shoulder, (e[0] + 0.1, e[1]), (w[0] + 0.1, w[1]), far=True)
    if bare:
        D.blob([(-0.4 + lean * 0.3, -4.8), (0.42 + lean * 0.3, -4.8), (0.62, -3.6), (0.7, -1.95), (0, -1.85), (-0.68, -1.95), (-0.55, -3.6)], k["legs"], 0.3, 0.4)
    else:
        D.blob([(-0.38, -4.72), (0.4, -4.72), (0.5, -3.9), (0.3, -3.4), (-0.3, -3.4), (-0.5, -3.9)], k["legs"], 0.3)
    low = -4.45 if k.get("high") or bare else (-2.7 if k.get("coat") else -3.75)
    D.blob([(lean - 0.18, -6.5), (lean - 0.48, -6.0), (-0.46 + lean * 0.5, -5.2), (-0.42, low), (0.44, low), (0.46 + lean * 0.4, -5.0), (lean + 0.48, -5.8), (lean + 0.24, -6.45)], k["top"], 0.36, 0.18)
    if away:
        D.f = -D.f
        D.head_side(-lean - 0.02, -7.08 + bow, bow * 0.12)
        D.f = -D.f
    else:
        D.head_side(lean + 0.08 + bow * 0.7, -7.08 + bow, bow * 0.12)
    arm_side(D, shoulder, *ways[arms])
    return D


def walk_side(L, look, x, y, height, phase=0.0, talk=None, device=True, flip=False, run=False, **light):
    """Walking in profile to the right; talk: None, 'ear' or 'gesture'."""
    D = Doll(L, look, x, y, height, flip, **light)
    k = look
    t = phase * math.tau
    amp = 0.85 if run else 0.46
    lean = 0.5 if run else 0.08
    D.y += (-abs(math.cos(t)) * (0.12 if run else 0.05) + 0.04) * D.u
    hipy = -3.85

    def leg(ph, far):
        a = math.sin(ph) * amp
        bend = (0.12 + max(0, math.cos(ph)) * (1.25 if run else 0.75))
        kx, ky = math.sin(a) * 1.85, hipy + math.cos(a) * 1.85
        fx, fy = kx + math.sin(a - bend) * 1.8, ky + math.cos(a - bend) * 1.8
        bare = k.get("dress")
        c = k["skin"] if bare else k["legs"]
        c = bright(c, 0.72) if far else c
        D.limb([(0, hipy, 0.4 if not bare else 0.3), (kx, ky, 0.29 if not bare else 0.2), (fx, fy - 0.2, 0.2 if not bare else 0.12)], c, folds=0.2)
        D.blob([(fx - 0.2, fy - 0.2), (fx + 0.1, fy - 0.22), (fx + 0.46, fy), (fx + 0.4, fy + 0.1), (fx - 0.22, fy + 0.1)], bright(k["shoes"], 0.7 if far else 1), 0.1)

    def arm(ph, far, pose=None):
        r = 0.21 if not k.get("woman") else 0.17
        sx, sy = lean * 0.9 + 0.02, -6.05
        c = bright(k["top"], 0.7) if far else k["top"]
        if pose == "ear":
            ex, ey, hx, hy = sx + 0.5, sy + 0.9, sx + 0.12, -7.0
        elif pose == "gesture":
            ex, ey, hx, hy = sx + 0.4, sy + 1.15, sx + 1.35, sy + 0.8
        elif pose == "device":
            ex, ey, hx, hy = sx - 0.05, sy + 1.25, sx + 0.92, sy + 1.1
        else:
            a = math.sin(ph) * amp * (1.1 if run else 0.75)
            ex, ey = sx + math.sin(a) * 1.25, sy + math.cos(a) * 1.25
            b = a + (1.3 if run else 0.3)
            hx, hy = ex + math.sin(b) * 1.1, ey + math.cos(b) * 1.1
        D.limb([(sx, sy + 0.1, r * 1.15), (ex, ey, r * 0.95), (hx, hy, r * 0.68)], c, folds=0.25)
        dx, dy = hx - ex, hy - ey
        d = math.hypot(dx, dy)
        D.ball(hx + dx / d * 0.16, hy + dy / d * 0.16, 0.14, 0.15, bright(k["skin"], 0.75 if far else 1))

    arm(t, True, "gesture" if talk == "gesture" else None)
    leg(t + math.pi, True)
    if k.get("dress"):
        leg(t, False)
        D.blob([(-0.4 + lean * .3, -4.8), (0.42 + lean * .3, -4.8), (0.62, -3.6), (0.72 + math.sin(t) * 0.12, -1.95), (0, -1.85), (-0.72 + math.sin(t) * 0.12, -1.95), (-0.55, -3.6)], k["legs"], 0.3, 0.4)
    else:
        leg(t, False)
        D.blob([(-0.38, -4.72), (0.4, -4.72), (0.5, -3.9), (0.3, -3.4), (-0.3, -3.4), (-0.5, -3.9)], k["legs"], 0.3)
    low = -4.45 if k.get("high") or k.get("dress") else (-2.7 if k.get("coat") else -3.75)
    D.blob([(lean - 0.18, -6.5), (lean - 0.48, -6.0), (-0.46 + lean * 0.5, -5.2), (-0.42, low), (0.44, low), (0.46 + lean * 0.4, -5.0), (lean + 0.48, -5.8), (lean + 0.24, -6.45)], k["top"], 0.36, 0.18)
    if k.get("bag"):
        D.stroke([(lean, -6.4), (-0.1, -5), (-0.3, -4.2)], "#5a3a2c", 0.85, 0.1)
        D.blob([(-0.75, -4.5), (-0.05, -4.5), (-0.0, -3.6), (-0.8, -3.6)], "#7a4e36", 0.14)
    D.head_side(lean + 0.08)
    arm(t + math.pi, False, "ear" if talk == "ear" else ("device" if device and not talk and not run else None))
    return D


def sit_side(L, look, x, y, height, seat=-2.1, arms="desk", lean=0.15, flip=False, down=0.03, legs="chair", bow=0.0,
             away=False, hand=None, **light):
    """Sitting in profile facing right; y is the floor, the seat is at `seat` heads; bow (heads) sinks the head
    forward, away turns it over the shoulder; hand is a place (heads) that the near hand comes to."""
    D = Doll(L, look, x, y, height, flip, **light)
    u = D.u
    k = look
    hy = seat - 0.35
    c = k["legs"]
    bare = k.get("dress")
    if legs == "chair":
        knee, foot = (1.75, hy - 0.02), (1.6, -0.12)
    elif legs == "stairs":
        knee, foot = (1.45, hy - 0.75), (1.9, -0.12)
    elif legs == "knees":
        knee, foot = (1.2, hy - 1.25), (1.55, -0.1)
    elif legs == "perch":  # half standing, on the edge of something high
        knee, foot = (1.3, hy + 1.1), (1.5, -0.12)
    else:
        knee, foot = (1.9, hy + 0.05), (3.6, -0.16)
    for far in (True, False):
        o = 0.18 if far else 0.0
        cc = bright(k["skin"] if bare else c, 0.7 if far else 1)
        D.limb([(0.05 + o, hy, 0.42), (knee[0] + o, knee[1], 0.3), (foot[0] + o * 1.6, foot[1] - 0.15, 0.19 if not bare else 0.13)], cc, folds=0.22)
        fx, fy = foot[0] + o * 1.6, foot[1]
        D.blob([(fx - 0.2, fy - 0.2), (fx + 0.12, fy - 0.22), (fx + 0.5, fy), (fx + 0.46, fy + 0.12), (fx - 0.22, fy + 0.12)], bright(k["shoes"], 0.75 if far else 1), 0.1)
    if bare:
        D.blob([(-0.4, hy - 0.7), (0.5, hy - 0.6), (knee[0] + 0.15, knee[1] - 0.28), (knee[0] + 0.3, knee[1] + 0.5), (0.4, hy + 0.4), (-0.45, hy + 0.3)], k["legs"], 0.3, 0.4)
    sx, sy = lean + 0.12, hy - 2.1
    D.blob([(-0.42, hy - 0.75), (0.46, hy - 0.75), (0.5, hy + 0.05), (0.2, hy + 0.4), (-0.4, hy + 0.34), (-0.55, hy - 0.1)], c, 0.3)
    # the far arm
    def arm(far):
        o = 0.12 if far else 0
        if hand and not far:
            arm_side(D, (sx, sy + 0.12), *elbow((sx, sy + 0.12), hand))
            return
        if arms == "desk":
            e, w = (sx + 0.35 + o, sy + 1.2), (sx + 1.45 + o, sy + 1.15)
        elif arms == "lap":
            e, w = (sx - 0.05 + o, sy + 1.3), (sx + 0.9 + o, sy + 1.75)
        elif arms == "chin":
            e, w = ((sx + 0.75 + o, sy + 1.2), (sx + 0.62 + o, sy - 0.1)) if not far else ((sx + 0.35, sy + 1.2), (sx + 1.3, sy + 1.2))
        elif arms == "knees":
            e, w = (sx + 0.5 + o, sy + 1.15), (knee[0] + 0.1 + o, knee[1] + 0.1)
        elif arms == "face":  # elbow towards the knee, the hand at the brow
            e, w = (sx + 0.95 + o, sy + 1.1), (sx + 0.74 + bow * 0.8 + o, sy - 0.42 + bow)
        elif arms == "ear":
            e, w = ((sx + 0.5, sy + 0.95), (sx + 0.16, sy - 0.62)) if not far else ((sx + 0.3, sy + 1.2), (sx + 1.0, sy + 1.6))
        elif arms == "prop":
            e, w = (sx - 0.5 + o, sy + 1.15), (sx - 0.75 + o, hy + 0.3)
        else:
            e, w = (sx + 0.1 + o, sy + 1.3), (sx + 1.0 + o, sy + 0.7)
        arm_side(D, (sx, sy + 0.12), e, w, far)
    arm(True)
    D.blob([(sx - 0.22, sy - 0.38), (sx - 0.52, sy + 0.2), (sx - 0.62 - lean * 0.3, sy + 1.0), (-0.46, hy - 0.5), (-0.42, hy - 0.2), (0.44, hy - 0.3), (sx + 0.42, sy + 1.1), (sx + 0.46, sy + 0.3), (sx + 0.24, sy - 0.32)], k["top"], 0.36, 0.18)
    neck = head_size(D, sy + 0.06)
    if away:
        D.f = -D.f
        D.head_side(-sx - 0.06, neck - 0.9, down)
        D.f = -D.f
    else:
        D.head_side(sx + 0.12 + bow * 0.8, neck - 0.9 + bow, down + bow * 0.12)
    D.u = u
    arm(False)
    return D


def sit_back(L, look, x, y, height, arms=("lap", "lap"), lean=0.0, legs=True, flip=False, tilt=0.0, bow=0.0, **light):
    """Sitting on a ledge or the ground, seen from behind; y is where he sits; bow (heads) lowers the head."""
    D = Doll(L, look, x, y, height, flip, **light)
    h = 0.7 * look.get("broad", 1.0)
    drop = 3.55
    D.y += drop * D.u
    c = look["legs"]
    D.blob([(-h * 1.05, -4.45), (h * 1.05, -4.45), (h * 1.28, -3.85), (h * 1.1, -3.5), (-h * 1.1, -3.5), (-h * 1.28, -3.85)], c, 0.34, 0.15)
    D.torso_back(top=-6.2, waist=-4.7, hip=-4.25, lean=lean)
    sh = 0.92 * look.get("broad", 1.0) * (0.86 if look.get("woman") else 1.0)
    for s, pose in zip((-1, 1), arms):
        D.arm_back(s, sh, pose, top=-6.05, x=lean)
    D.head_back(lean * 1.25 + tilt, -6.92 + bow)
    return D


def sit_front(L, look, x, y, height, arms=("knee", "knee"), bow=0.0, lean=0.0, flip=False, **light):
    """Sitting on a step, seen from the front; y is where they sit, the feet are two heads lower."""
    D = Doll(L, look, x, y, height, flip, **light)
    k = look
    h = 0.66 * k.get("broad", 1.0)
    bare = k.get("dress")
    D.y += 3.55 * D.u
    D.blob([(-h * 1.05, -4.4), (h * 1.05, -4.4), (h * 1.2, -3.85), (h * 1.05, -3.5), (-h * 1.05, -3.5), (-h * 1.2, -3.85)], k["legs"], 0.34, 0.15)
    D.torso_back(top=-6.2 + bow * 0.4, waist=-4.75, hip=-4.2, lean=lean)
    sh = 0.92 * k.get("broad", 1.0) * (0.86 if k.get("woman") else 1.0)
    for s in (-1, 1):
        c = bright(k["skin"], 0.95) if bare else bright(k["legs"], 0.9)
        D.limb([(s * h * 0.74, -3.5, 0.32 if not bare else 0.24), (s * h * 0.72, -2.5, 0.24 if not bare else 0.17),
                (s * h * 0.66, -1.75, 0.19 if not bare else 0.12)], c, folds=0.22)
        fx = s * h * 0.68
        D.blob([(fx - 0.16, -1.78), (fx + 0.16, -1.78), (fx + 0.22, -1.5), (fx, -1.42), (fx - 0.22, -1.5)], k["shoes"], 0.1)
        D.limb([(s * h * 0.5, -3.95, 0.4), (s * h * 0.74, -3.62, 0.39), (s * h * 0.76, -3.4, 0.36)], k["legs"], folds=0.2)
    top = -6.05 + bow * 0.4
    hidden = "face" in arms
    for s, pose in zip((-1, 1), arms):
        if pose != "face":
            D.arm_back(s, sh, pose, top=top, x=lean)
    D.head_front(lean * 1.2, -6.92 + bow)
    if hidden:
        for s, pose in zip((-1, 1), arms):
            if pose == "face":
                D.arm_back(s, sh - 0.3, pose, top=top + bow * 0.5, x=lean * 1.2)
    return D


def lie(L, look, x, y, length, flip=False, covered=None, arms="belly", **light):
    """Lying on his back or side, head to the right, seen from the side; y is the mattress. arms: belly, or face,
    a forearm over the eyes."""
    D = Doll(L, look, x, y, length, flip, **light)
    k = look
    D.limb([(-3.6, -0.25, 0.2), (-1.9, -0.4, 0.3), (0, -0.42, 0.42)], k["legs"], folds=0.25)
    D.limb([(-3.5, -0.28, 0.2), (-1.7, -0.75, 0.3), (0, -0.45, 0.42)], k["legs"], folds=0.25)
    D.blob([(-0.3, -0.85), (1.2, -1.02), (2.1, -0.95), (2.45, -0.6), (2.3, -0.1), (0.5, -0.05), (-0.4, -0.1)], k["top"], 0.35, 0.25)
    if arms == "belly":
        D.limb([(2.0, -0.75, 0.22), (1.1, -0.95, 0.2), (0.35, -1.02, 0.15)], k["top"], folds=0.3)
        D.ball(0.15, -1.05, 0.17, 0.13, k["skin"])
    D.limb([(2.3, -0.5, 0.26), (2.7, -0.55, 0.24)], k["skin"])
    D.ball(3.05, -0.68, 0.48, 0.4, k["skin"], 0.25)
    D.blob([(2.85, -0.3), (3.2, -0.32), (3.55, -0.45), (3.6, -0.8), (3.35, -1.12), (3.05, -1.12), (3.2, -0.85), (3.1, -0.55)], k["hair"], 0.16, 0.4)
    if k.get("glasses"):
        D.stroke([(2.72, -1.02), (2.98, -0.9)], "#2a1814", 0.8, 0.05)
        D.blob([(2.5, -0.8), (2.62, -0.9), (2.68, -0.72), (2.58, -0.64)], k["hair"], 0.06)
    if arms == "face":
        D.limb([(2.1, -0.8, 0.22), (2.05, -1.62, 0.2), (2.75, -1.2, 0.15)], k["top"], folds=0.3)
        D.ball(2.92, -1.12, 0.17, 0.13, k["skin"])
    return D


def theodore(L, pose, x, y, height, shirt="red", **k):
    """Theodore in one of his postures; light as for `relief`."""
    look = dict(LOOKS["theodore" if shirt == "red" else "theodore_mustard"], glasses=True)
    light = {n: v for n, v in k.items() if n in ("key", "shade", "rim", "ldir", "rdir", "rim_a")}
    more = {n: v for n, v in k.items() if n not in light}
    if pose == "stand_back":
        return stand(L, look, x, y, height, "back", more.pop("arms", ("pocket", "pocket")), **more, **light)
    if pose == "sit_back":
        return sit_back(L, look, x, y, height, **more, **light)
    if pose == "sit_side":
        return sit_side(L, look, x, y, height, **more, **light)
    if pose == "walk":
        return walk_side(L, look, x, y, height, more.pop("phase", 0.1), device=False, **more, **light)
    if pose == "lie":
        return lie(L, look, x, y, height, **more, **light)
    raise ValueError(pose)


def someone(who, **change):
    """A cast member's look."""
    return dict(LOOKS[who], **change)
