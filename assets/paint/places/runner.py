"""The people of the run from the side: Theodore running, walking, hopping, down and lying; people who
stand and look at what is in their hand, or up from it; and those who help. One strip, with what is where beside it."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass

import numpy as np

from ..figures import LOOKS, Doll, crowd_look, lie
from ..kit import Layer, bright, crop, finish, image

HEADS = 7.6  # heads in a height
TALL = 340  # pixels of somebody upright
CELL = (660, 460)  # pixels; the feet are in the middle, GROUND above the lower edge
GROUND = 50
STRIDE = 10  # pictures of one stride
SEEDS = (1, 4, 3, 6, 7, 10)  # of the passers-by, out of the crowd's own looks
HELPERS = (0, 3, 4)
FAINT = 0.03  # of full cover: less is what the hand's tremble left over
FLIGHT = {"run": 0.7, "hop": 0.0}  # how much of being off the ground is taken back; all for others
LIGHT = dict(key="#fff0dc", shade="#7a5a58", rim="#ffe2b8", ldir=(-0.5, -0.7, 0.5))


@dataclass(frozen=True)
class Pose:
    """Angles in radians from straight down, forward positive; lean from upright.

    Each pair is far, near. low is how much lower the hips are, in heights.
    """

    lean: float
    thighs: tuple
    knees: tuple
    arms: tuple
    elbows: tuple
    low: float = 0.0
    look: float = 0.0  # how far the face is lowered, in heads


def running(phase):
    """One moment of a running stride, phase 0 to 1."""
    a = phase * math.tau
    swing = (math.sin(a), math.sin(a + math.pi))
    return Pose(0.24, (0.12 + 0.62 * swing[0], 0.12 + 0.62 * swing[1]),
                (0.72 + 0.68 * math.cos(a + 0.5), 0.72 + 0.68 * math.cos(a + math.pi + 0.5)),
                (-0.15 + 0.8 * swing[1], -0.15 + 0.8 * swing[0]), (1.5, 1.5), 0.025 * math.cos(2 * a))


def walking(phase):
    """One moment of a walking stride."""
    a = phase * math.tau
    swing = (math.sin(a), math.sin(a + math.pi))
    return Pose(0.05, (0.4 * swing[0], 0.4 * swing[1]),
                (0.16 + 0.3 * max(math.cos(a), 0), 0.16 + 0.3 * max(math.cos(a + math.pi), 0)),
                (0.35 * swing[1], 0.35 * swing[0]), (0.3, 0.3), 0.008 * math.cos(2 * a))


HOPPING = Pose(0.3, (1.25, -0.55), (1.1, 0.5), (-1.0, 1.1), (1.2, 1.2))
DOWN = Pose(1.15, (0.15, -0.1), (1.62, 1.45), (-0.25, -0.1), (0.1, 0.1), low=0.24, look=0.12)
LOOKING = Pose(0.06, (0.04, -0.06), (0.04, 0.02), (0.1, 0.42), (0.2, 1.75), look=0.08)
UP = Pose(-0.05, (0.05, -0.07), (0.04, 0.02), (0.06, 0.2), (0.25, 0.75), look=-0.16)
HELPING = Pose(0.8, (0.5, 0.1), (0.5, 0.25), (0.55, 1.15), (0.2, 0.15), low=0.05, look=0.1)


def down(point, length, angle):
    """A joint further down; in heads, y up is negative."""
    return point[0] + math.sin(angle) * length, point[1] + math.cos(angle) * length


def up(point, length, angle):
    return point[0] + math.sin(angle) * length, point[1] - math.cos(angle) * length


def joints(pose):
    """Hip and shoulder of a pose, in heads from between the feet."""
    hip = (0.0, -(0.5 - pose.low) * HEADS)
    return hip, up(hip, 0.31 * HEADS, pose.lean)


def arm_joints(shoulder, pose, near):
    elbow = down((shoulder[0], shoulder[1] + 0.12), 0.165 * HEADS, pose.arms[near] + pose.lean * 0.3)
    return elbow, down(elbow, 0.145 * HEADS, pose.arms[near] + pose.elbows[near] + pose.lean * 0.3)


def posed(L, look, pose, x, y, height):
    """Somebody from the side in a pose, with volume and light like everybody else here."""
    D = Doll(L, look, x, y, height, **LIGHT)
    hip, shoulder = joints(pose)
    bare = look.get("dress")
    thin = 0.8 if look.get("woman") else 1.0

    def leg(near):
        knee = down(hip, 0.245 * HEADS, pose.thighs[near])
        foot = down(knee, 0.235 * HEADS, pose.thighs[near] - pose.knees[near])
        c = look["skin"] if bare else look["legs"]
        c = c if near else bright(c, 0.72)
        D.limb([(*hip, 0.42 if not bare else 0.3), (*knee, 0.3 if not bare else 0.2), (*foot, 0.2 if not bare else 0.13)], c, folds=0.2)
        t = pose.thighs[near] - pose.knees[near]
        toe = down(foot, 0.5, t + 1.35)
        heel = down(foot, 0.16, t - 0.8)
        sole = down(foot, 0.14, t + 0.2)
        D.limb([(*heel, 0.15), (*sole, 0.16), (*toe, 0.12)], bright(look["shoes"], 1 if near else 0.7))

    def arm(near):
        r = 0.21 * thin
        elbow, hand = arm_joints(shoulder, pose, near)
        c = look["top"] if near else bright(look["top"], 0.7)
        D.limb([(shoulder[0], shoulder[1] + 0.1, r * 1.15), (*elbow, r * 0.95), (*hand, r * 0.7)], c, folds=0.25)
        dx, dy = hand[0] - elbow[0], hand[1] - elbow[1]
        d = math.hypot(dx, dy)
        D.ball(hand[0] + dx / d * 0.16, hand[1] + dy / d * 0.16, 0.14, 0.15, bright(look["skin"], 1 if near else 0.75))

    def along(forward, upward):
        s, c = math.sin(pose.lean), math.cos(pose.lean)
        return hip[0] + forward * c + upward * s, hip[1] + forward * s - upward * c

    arm(0)
    leg(0)
    leg(1)
    if bare:
        D.blob([along(-0.42, 0.9), along(0.42, 0.9), along(0.62, -0.3), (hip[0] + 0.72, hip[1] + 1.9), (hip[0], hip[1] + 2.0), (hip[0] - 0.72, hip[1] + 1.9), along(-0.55, -0.3)], look["legs"], 0.3, 0.4)
    else:
        D.blob([along(f, u) for f, u in ((-0.38, 0.9), (0.4, 0.9), (0.5, 0.05), (0.3, -0.4), (-0.3, -0.4), (-0.52, 0.05))], look["legs"], 0.3)
    low = 0.6 if look.get("high") or bare else (-1.05 if look.get("coat") else -0.05)
    head = up(shoulder, 0.95, pose.lean * 0.8)
    D.limb([(*shoulder, 0.28), (*up(shoulder, 0.6, pose.lean * 0.8), 0.25)], bright(look["skin"], 0.85))
    D.blob([along(f * (thin if u > 1 else 1), u) for f, u in ((-0.18, 2.66), (-0.48, 2.2), (-0.47, 1.4), (-0.44, low), (0.46, low), (0.47, 1.2), (0.5, 2.0), (0.24, 2.62))], look["top"], 0.36, 0.18)
    D.head_side(head[0] + 0.08, head[1], pose.look, neck=pose.lean < 0.5)
    arm(1)


def pictures():
    """Everybody by name: a painted array and where the point between the feet is in it (pixels)."""
    theodore = dict(LOOKS["theodore"], glasses=True)
    for i in range(STRIDE):
        yield f"run {i}", lambda L, x, y, i=i: posed(L, theodore, running(i / STRIDE), x, y, TALL)
    for i in range(STRIDE):
        yield f"walk {i}", lambda L, x, y, i=i: posed(L, theodore, walking(i / STRIDE), x, y, TALL)
    yield "hop", lambda L, x, y: posed(L, theodore, HOPPING, x, y, TALL)
    yield "down", lambda L, x, y: posed(L, theodore, DOWN, x, y, TALL)
    yield "lying", lambda L, x, y: lie(L, theodore, x, y, TALL, **LIGHT)
    for n, seed in enumerate(SEEDS):
        tall = TALL * (0.9 if crowd_look(seed)["woman"] else 1.0)
        yield f"look {n}", lambda L, x, y, s=seed, t=tall: posed(L, crowd_look(s), LOOKING, x, y, t)
    for n, seed in enumerate(SEEDS):
        tall = TALL * (0.9 if crowd_look(seed)["woman"] else 1.0)
        yield f"up {n}", lambda L, x, y, s=seed, t=tall: posed(L, crowd_look(s), UP, x, y, t)
    for n in HELPERS:
        yield f"help {n}", lambda L, x, y, s=SEEDS[n]: posed(L, crowd_look(s), HELPING, x, y, TALL * 0.96)


def above(a, ground):
    """How far the lowest point is above the ground (pixels), below it negative."""
    rows = np.where((a[..., 3] > 0.25).any(1))[0]
    return ground - (rows[-1] + 1)


def paint(name, scale, art):
    folder = art / "figures"
    folder.mkdir(parents=True, exist_ok=True)
    cut = {}
    for n, (who, draw) in enumerate(pictures()):
        L = Layer(1.0, *CELL)
        x, y = CELL[0] / 2, CELL[1] - GROUND
        draw(L, x, y)
        whole = finish(L, 2.0, 0.5, 0.03, n)
        whole[whole[..., 3] < FAINT] = 0
        a, left, top = crop(whole)
        cut[who] = (a, round(left - x, 1), round(top - y + FLIGHT.get(who.split()[0], 1.0) * above(whole, y), 1))
    wide = sum(a.shape[1] for a, _, _ in cut.values())
    high = max(a.shape[0] for a, _, _ in cut.values())
    strip = np.zeros((high, wide, 4), np.float32)
    places, at = {}, 0
    for who, (a, left, top) in cut.items():
        strip[: a.shape[0], at : at + a.shape[1]] = a
        places[who] = [at, a.shape[1], a.shape[0], left, top]
        at += a.shape[1]
    image(strip).save(folder / "runner.webp", quality=84, alpha_quality=88, method=4)
    hands = {}
    for what, pose in (("look", LOOKING), ("up", UP)):
        x, y = arm_joints(joints(pose)[1], pose, 1)[1]
        hands[what] = [round(x / HEADS, 3), round(-y / HEADS, 3)]
    data = {"tall": TALL, "stride": STRIDE, "hands": hands, "places": places}
    (folder / "runner.json").write_text(json.dumps(data) + "\n", encoding="utf-8")
    print(f"runner: {len(cut)} pictures, {wide}×{high}, {(folder / 'runner.webp').stat().st_size / 1e6:.2f} MB")


PLACES = {"runner_all": paint}
