"""Who the people are and the parts they are made of: a jointed doll given volume and light.

A doll is measured in heads (1 = height / 7.6), its origin between the feet, y up is negative. No
face is ever drawn: a profile has a nose, glasses and a moustache at most. How the parts are put
together to stand, walk, sit and lie is `figures`.
"""

from __future__ import annotations

import math

from .kit import bright, form, mix, oval, rng, smooth, tube

LOOKS = {
    "theodore": dict(hair="#4a2c1f", style="short", top="#c7402d", legs="#8a6a4c", skin="#d9a07c", shoes="#4a2a20", high=True),
    "theodore_mustard": dict(hair="#4a2c1f", style="short", top="#d99a3c", legs="#7d5a44", skin="#d9a07c", shoes="#4a2a20", high=True),
    "amy": dict(hair="#c27a48", style="curls", top="#efd9b4", legs="#8f6a5a", skin="#e6b592", shoes="#6a4030", woman=True),
    "charles": dict(hair="#3a2820", style="short", top="#8f8a6a", legs="#5a4438", skin="#d3a07c", shoes="#3a2820", broad=1.05),
    "catherine": dict(hair="#2e1a18", style="bob", top="#f2e6d6", legs="#5b2e3f", skin="#e0ac88", shoes="#3a2020", woman=True),
    "paul": dict(hair="#2a1c18", style="short", top="#e3a857", legs="#6a4a3a", skin="#c68e66", shoes="#3a2820", broad=1.1),
    "tatiana": dict(hair="#2a1a18", style="bun", top="#f2a7a0", legs="#7a4a4a", skin="#d8a27c", shoes="#4a2a28", woman=True),
    "date": dict(hair="#1f1414", style="bob", top="#3a2026", legs="#3a2026", skin="#e2b08e", shoes="#2a1518", woman=True, dress=True),
    "isabella": dict(hair="#d9b06c", style="long", top="#f3e3d0", legs="#f3e3d0", skin="#eabf9c", shoes="#b08868", woman=True, dress=True),
    "jess": dict(hair="#8a5a38", style="tails", top="#f2a7a0", legs="#f2a7a0", skin="#eabf9c", shoes="#c7402d", woman=True, dress=True, child=True),
}
BEIGES = ("#d9c4a4", "#c9a98a", "#b8917a", "#e6d3ba", "#a98068", "#cbb08e", "#e0b79c", "#9a7560", "#d6a48c", "#bfa27c",
          "#efdfc8", "#b5715c", "#c98b6a", "#8f6a58")
HAIRS = ("#2a1a16", "#4a2c1f", "#6a4228", "#1f1414", "#8a5a38", "#b58a5a", "#8f8078")
SKINS = ("#e6b592", "#d9a07c", "#c68e66", "#a66e4c", "#7a4a34", "#eac3a2", "#8f5c40")


def crowd_look(seed):
    """A passer-by in beige, cream and dusty rose."""
    r = rng(900 + seed)
    woman = r.random() < 0.5
    style = r.choice(("long", "bob", "bun", "curls", "tails2")) if woman else r.choice(("short", "short", "cap", "bald"))
    return dict(hair=r.choice(HAIRS), style=style, top=r.choice(BEIGES), legs=r.choice(("#8a6a54", "#6a4a40", "#a98a6c", "#5b3a38", "#b89a7a")),
                skin=r.choice(SKINS), shoes="#4a3028", woman=woman, dress=woman and r.random() < 0.35,
                coat=r.random() < 0.3, bag=r.random() < 0.4, broad=r.uniform(0.94, 1.08))


class Doll:
    """Draws parts in heads at a place; light is what `relief` takes."""

    def __init__(self, L, look, x, y, height, flip=False, **light):
        self.L, self.look, self.x, self.y = L, look, x, y
        self.u = height / 7.6
        self.f = -1 if flip else 1
        self.light = dict(light)
        self.n = 0

    def at(self, p):
        return (self.x + p[0] * self.u * self.f, self.y + p[1] * self.u)

    def limb(self, pts, c, round_=None, folds=0.0, **k):
        self.n += 1
        p = tube([(*self.at(q), q[2] * self.u) for q in pts])
        r = sum(q[2] for q in pts) / len(pts) * self.u
        form(self.L, p, c, round_=round_ or r * 0.8, folds=folds, seed=self.n, **{**self.light, **k})

    def blob(self, pts, c, round_=0.35, folds=0.0, **k):
        self.n += 1
        form(self.L, smooth([self.at(q) for q in pts]), c, round_=round_ * self.u, folds=folds, seed=self.n, **{**self.light, **k})

    def ball(self, x, y, rx, ry, c, round_=None, **k):
        px, py = self.at((x, y))
        form(self.L, oval(px, py, rx * self.u, ry * self.u), c, round_=(round_ or min(rx, ry) * 0.75) * self.u, **{**self.light, **k})

    def stroke(self, pts, c, a=1.0, width=0.04):
        self.L.curve([self.at(q) for q in pts], c, a, width * self.u)

    # ---- heads
    def head_back(self, x=0.0, y=-7.08, tilt=0.0):
        k = self.look
        skin, hair, style = k["skin"], k["hair"], k["style"]
        self.limb([(x * 0.6, y + 0.95, 0.27), (x, y + 0.3, 0.24)], bright(skin, 0.88))
        self.ball(x - 0.37, y + 0.08, 0.07, 0.13, skin)
        self.ball(x + 0.37, y + 0.08, 0.07, 0.13, skin)
        if style == "long":
            self.blob([(x - 0.42, y - 0.2), (x - 0.2, y - 0.56), (x + 0.2, y - 0.56), (x + 0.42, y - 0.2), (x + 0.5, y + 0.7),
                       (x + 0.34, y + 1.35), (x, y + 1.5), (x - 0.34, y + 1.35), (x - 0.5, y + 0.7)], hair, 0.22, 0.25)
        elif style == "curls":
            for i in range(26):
                a = i / 26 * math.tau
                d = 0.36 + 0.14 * math.sin(i * 2.4)
                self.ball(x + math.cos(a) * d, y + 0.12 + math.sin(a) * d * 1.25 + 0.12, 0.2, 0.2, bright(hair, 0.85 + 0.3 * ((i * 7) % 5) / 5), 0.1)
            self.ball(x, y, 0.44, 0.52, hair, 0.24, folds=0.5)
        elif style == "bald":
            self.ball(x, y, 0.39, 0.5, skin)
            self.blob([(x - 0.38, y), (x - 0.3, y + 0.34), (x + 0.3, y + 0.34), (x + 0.38, y), (x, y + 0.12)], hair, 0.1)
        else:
            self.ball(x, y, 0.41, 0.52, hair, 0.26, folds=0.3 if style != "bob" else 0.12)
            if style == "short":
                self.blob([(x - 0.3, y + 0.2), (x + 0.3, y + 0.2), (x + 0.24, y + 0.5), (x, y + 0.56), (x - 0.24, y + 0.5)], bright(hair, 0.82), 0.12, 0.3)
            if style == "bob":
                self.blob([(x - 0.44, y - 0.1), (x + 0.44, y - 0.1), (x + 0.5, y + 0.56), (x, y + 0.64), (x - 0.5, y + 0.56)], hair, 0.2, 0.12)
            if style == "bun":
                self.ball(x, y - 0.34, 0.22, 0.2, bright(hair, 1.1), 0.14, folds=0.4)
            if style in ("tails", "tails2"):
                for s in (-1, 1) if style == "tails" else (0,):
                    self.limb([(x + s * 0.36, y + 0.05, 0.15), (x + s * 0.52, y + 0.5, 0.17), (x + s * 0.5, y + 0.95, 0.06)], hair)
            if style == "cap":
                self.blob([(x - 0.43, y), (x - 0.36, y - 0.42), (x, y - 0.56), (x + 0.36, y - 0.42), (x + 0.43, y)], k["top"], 0.2)
        self.bud(x + 0.38, y + 0.1)

    def bud(self, x, y):
        if self.look.get("silent"):  # nobody is in the ear any more
            return
        px, py = self.at((x, y))
        r = max(0.8, 0.045 * self.u)
        self.L.oval(px, py, r, r, "#fff2e0", 0.9)

    def head_side(self, x=0.12, y=-7.08, look_down=0.0, neck=True):
        """Profile facing right. Theodore has his glasses and his moustache; nobody has an eye."""
        k = self.look
        skin, hair, style = k["skin"], k["hair"], k["style"]
        d = look_down
        if neck:
            self.limb([(x - 0.16, y + 0.95, 0.27), (x - 0.06, y + 0.35, 0.25)], bright(skin, 0.85))
        if style in ("long", "curls"):
            self.blob([(x - 0.1, y - 0.5), (x + 0.12, y - 0.1), (x - 0.02, y + 0.5), (x - 0.1, y + (1.3 if style == "long" else 0.75)),
                       (x - 0.55, y + (1.25 if style == "long" else 0.7)), (x - 0.62, y + 0.2), (x - 0.5, y - 0.3)], hair, 0.2, 0.35)
        self.blob([(x - 0.2, y - 0.48), (x + 0.22, y - 0.42), (x + 0.35, y - 0.1), (x + 0.36, y + 0.02 + d), (x + 0.47, y + 0.16 + d), (x + 0.37, y + 0.2 + d),
                   (x + 0.37, y + 0.32 + d), (x + 0.34, y + 0.46 + d), (x + 0.14, y + 0.5 + d), (x - 0.08, y + 0.3), (x - 0.36, y + 0.2)], skin, 0.2)
        top = [(x + 0.33, y - 0.16), (x + 0.28, y - 0.44), (x - 0.05, y - 0.6), (x - 0.4, y - 0.45), (x - 0.52, y - 0.05), (x - 0.4, y + 0.34),
               (x - 0.22, y + 0.36), (x - 0.1, y + 0.1), (x + 0.02, y - 0.12), (x + 0.16, y - 0.2)]
        if style == "bald":
            top = [(x - 0.3, y - 0.2), (x - 0.5, y - 0.05), (x - 0.4, y + 0.34), (x - 0.18, y + 0.3)]
        self.blob(top, hair, 0.17, 0.4)
        if style == "curls":
            for i in range(16):
                a = 1.2 + i / 16 * 3.9
                self.ball(x - 0.12 + math.cos(a) * 0.42, y + 0.02 + math.sin(-a) * 0.45, 0.17, 0.17, bright(hair, 0.85 + (i % 4) * 0.1), 0.09)
        if style == "bun":
            self.ball(x - 0.45, y - 0.36, 0.2, 0.19, hair, 0.12)
        if style == "bob":
            self.blob([(x - 0.5, y - 0.1), (x - 0.1, y - 0.1), (x + 0.06, y + 0.45), (x - 0.2, y + 0.56), (x - 0.52, y + 0.5)], hair, 0.16, 0.1)
        if style in ("tails", "tails2"):
            self.limb([(x - 0.45, y, 0.14), (x - 0.68, y + 0.4, 0.16), (x - 0.66, y + 0.85, 0.05)], hair)
        if style == "cap":
            self.blob([(x - 0.46, y - 0.05), (x - 0.4, y - 0.42), (x, y - 0.6), (x + 0.34, y - 0.36), (x + 0.62, y - 0.16), (x + 0.3, y - 0.14)], k["top"], 0.16)
        self.ball(x - 0.1, y + 0.08, 0.08, 0.13, bright(skin, 0.95))
        self.bud(x - 0.08, y + 0.12)
        if k.get("glasses"):
            self.stroke([(x - 0.06, y + 0.0), (x + 0.3, y + 0.0 + d)], "#2a1814", 0.9, 0.045)
            px, py = self.at((x + 0.31, y + 0.05 + d))
            self.L.c.drawOval(oval(px, py, 0.07 * self.u, 0.11 * self.u).getBounds(), __import__("skia").Paint(AntiAlias=True, Color=0xE02A1814, Style=__import__("skia").Paint.kStroke_Style, StrokeWidth=max(1.0, 0.035 * self.u)))
            self.blob([(x + 0.28, y + 0.25 + d), (x + 0.42, y + 0.26 + d), (x + 0.4, y + 0.35 + d), (x + 0.26, y + 0.36 + d)], hair, 0.06)

    def head_front(self, x=0.0, y=-7.08):
        k = self.look
        skin, hair, style = k["skin"], k["hair"], k["style"]
        if style in ("long", "curls", "bob"):
            low = {"long": 1.2, "curls": 0.75, "bob": 0.55}[style]
            self.blob([(x - 0.42, y - 0.3), (x, y - 0.6), (x + 0.42, y - 0.3), (x + 0.52, y + low * 0.7), (x + 0.3, y + low), (x - 0.3, y + low), (x - 0.52, y + low * 0.7)], hair, 0.2, 0.3)
        self.limb([(x, y + 0.95, 0.25), (x, y + 0.3, 0.23)], bright(skin, 0.8))
        self.ball(x, y + 0.04, 0.37, 0.48, skin, 0.26)
        px, py = self.at((x, y + 0.02))
        self.L.oval(px, py, 0.28 * self.u, 0.08 * self.u, bright(skin, 0.55), 0.22, blur=max(0.5, 0.07 * self.u))
        for s in (-1, 1):  # lowered eyes and brows, a nose's shadow, a mouth: hints, never a portrait
            ex, ey = px + s * 0.145 * self.u, py + 0.05 * self.u
            self.L.oval(ex, ey, 0.06 * self.u, 0.026 * self.u, "#2a1612", 0.75, blur=max(0.3, 0.012 * self.u))
            self.L.line([(ex - 0.075 * self.u, ey - 0.09 * self.u), (ex + 0.075 * self.u, ey - 0.1 * self.u)], bright(hair, 0.8), 0.6, max(0.6, 0.035 * self.u))
            self.L.oval(px + s * 0.2 * self.u, py + 0.2 * self.u, 0.1 * self.u, 0.08 * self.u, "#d9705a", 0.14, blur=max(0.4, 0.05 * self.u))
        self.L.line([(px + 0.02 * self.u, py + 0.06 * self.u), (px + 0.055 * self.u, py + 0.19 * self.u), (px - 0.01 * self.u, py + 0.21 * self.u)], bright(skin, 0.6), 0.5, max(0.5, 0.03 * self.u))
        self.L.line([(px - 0.085 * self.u, py + 0.32 * self.u), (px, py + 0.335 * self.u), (px + 0.085 * self.u, py + 0.32 * self.u)], mix("#a04a40", skin, 0.25), 0.65, max(0.6, 0.035 * self.u))
        if k.get("glasses"):
            self.blob([(x - 0.17, y + 0.31), (x, y + 0.24), (x + 0.17, y + 0.31), (x, y + 0.33)], hair, 0.05)
            for s in (-1, 1):
                gx, gy = px + s * 0.15 * self.u, py + 0.05 * self.u
                self.L.line([(gx + 0.13 * self.u * math.cos(a / 10 * math.tau), gy + 0.11 * self.u * math.sin(a / 10 * math.tau)) for a in range(11)], "#2a1814", 0.8, max(0.7, 0.03 * self.u))
        if style != "bald":
            self.blob([(x - 0.4, y + 0.05), (x - 0.43, y - 0.3), (x, y - 0.6), (x + 0.43, y - 0.3), (x + 0.4, y + 0.05), (x + 0.26, y - 0.24), (x - 0.1, y - 0.3), (x - 0.28, y - 0.18)], hair if style != "cap" else k["top"], 0.14, 0.3)
        if style == "bun":
            self.ball(x, y - 0.6, 0.2, 0.17, hair)
        self.bud(x + 0.37, y + 0.1)

    # ---- bodies
    def torso_back(self, top=-6.35, waist=-4.55, hip=-3.95, lean=0.0, x=0.0):
        k = self.look
        b = k.get("broad", 1.0) * (0.86 if k.get("woman") else 1.0)
        s, w, h = 0.92 * b, 0.6 * b * (0.86 if k.get("woman") else 1), 0.64 * b * (1.1 if k.get("woman") else 1)
        lx = lambda y: x + lean * (hip - y) / (hip - top)
        pts = [(lx(top) - 0.26, top - 0.16), (lx(top) - s * 0.82, top + 0.08), (lx(top) - s, top + 0.42), (lx(waist) - w * 1.08, waist - 0.5),
               (lx(waist) - w, waist), (x - h, hip), (x + h, hip), (lx(waist) + w, waist), (lx(waist) + w * 1.08, waist - 0.5),
               (lx(top) + s, top + 0.42), (lx(top) + s * 0.82, top + 0.08), (lx(top) + 0.26, top - 0.16)]
        self.blob(pts, k["top"], 0.4, 0.16)
        return s, w, h

    def hips_back(self, h, x=0.0, waist=-4.72, hip=-3.7):
        c = self.look["legs"]
        self.blob([(x - h * 0.93, waist), (x + h * 0.93, waist), (x + h * 1.05, hip - 0.2), (x + h * 0.92, hip + 0.35), (x, hip + 0.3), (x - h * 0.92, hip + 0.35), (x - h * 1.05, hip - 0.2)], c, 0.34, 0.12)
        self.stroke([(x - h * 0.9, waist + 0.06), (x, waist + 0.1), (x + h * 0.9, waist + 0.06)], bright(c, 0.45), 0.8, 0.09)

    def leg_back(self, s, h, lift=0.0, spread=0.0, x=0.0, hip=-3.8):
        k = self.look
        bare = k.get("dress")
        c = k["skin"] if bare else k["legs"]
        fx = x + s * (h * 0.52 + spread)
        r0 = 0.36 if not bare else 0.24
        knee = -1.95 - lift * 0.5
        self.limb([(x + s * h * 0.5, hip, r0 + 0.06), (x + s * (h * 0.52 + spread * 0.5), knee, 0.27 if not bare else 0.2), (fx, -0.55 - lift, 0.2 if not bare else 0.13), (fx, -0.2 - lift, 0.21 if not bare else 0.1)],
                  c, folds=0.22 if not bare else 0)
        self.blob([(fx - 0.17, -0.26 - lift), (fx + 0.17, -0.26 - lift), (fx + 0.2, -0.03 - lift), (fx, 0.03 - lift), (fx - 0.2, -0.03 - lift)], k["shoes"], 0.1)

    def skirt(self, h, x=0.0, hem=-1.9, sway=0.0):
        c = self.look["legs"]
        self.blob([(x - h * 0.85, -4.7), (x + h * 0.85, -4.7), (x + h * 1.2, -3.6), (x + h * 1.35 + sway, hem), (x + sway, hem + 0.08), (x - h * 1.35 + sway, hem), (x - h * 1.2, -3.6)], c, 0.3, 0.4)

    def arm_back(self, s, sh, pose="side", top=-6.2, x=0.0, swing=0.0):
        k = self.look
        c, skin = k["top"], k["skin"]
        r = 0.23 if not k.get("woman") else 0.19
        if pose == "pocket":
            e, w = (x + s * (sh + 0.34), top + 1.5), (x + s * (sh - 0.2), top + 2.45)
        elif pose == "ear":
            e, w = (x + s * (sh + 0.42), top + 1.05), (x + s * 0.5, top - 0.72)
        elif pose == "gesture":
            e, w = (x + s * (sh + 0.2), top + 1.35), (x + s * (sh + 0.85), top + 0.75)
        elif pose == "phone":
            e, w = (x + s * (sh + 0.16), top + 1.4), (x + s * (sh - 0.5), top + 1.25)
        elif pose == "lap":
            e, w = (x + s * (sh + 0.2), top + 1.35), (x + s * (sh - 0.35), top + 2.1)
        elif pose == "prop":
            e, w = (x + s * (sh + 0.22), top + 1.4), (x + s * (sh + 0.42), top + 2.65)
        elif pose == "rail":
            e, w = (x + s * (sh + 0.42), top + 1.35), (x + s * (sh + 0.34), top + 2.2)
        elif pose == "knee":  # sitting towards us: the hand on the knee
            e, w = (x + s * (sh + 0.06), top + 1.25), (x + s * (sh - 0.25), top + 2.25)
        elif pose == "face":  # both hands before the face; from behind the head hides them
            e, w = (x + s * (sh + 0.22), top + 1.05), (x + s * 0.3, top - 0.3)
        elif pose == "folded":
            e, w = (x + s * (sh + 0.1), top + 1.3), (x - s * 0.22, top + 1.28)
        elif pose == "glass":  # a hand raised, flat on a pane in front
            e, w = (x + s * (sh + 0.42), top + 0.72), (x + s * (sh + 0.4), top - 0.4)
        else:
            e, w = (x + s * (sh + 0.1), top + 1.35 + swing * 0.1), (x + s * (sh + 0.06 - swing * 0.1), top + 2.5 - abs(swing) * 0.12)
        self.limb([(x + s * (sh - 0.12), top + 0.14, r * 1.12), (*e, r * 0.92), (*w, r * 0.72)], c, folds=0.3)
        if pose not in ("pocket",):
            dx, dy = w[0] - e[0], w[1] - e[1]
            d = math.hypot(dx, dy) or 1
            self.ball(w[0] + dx / d * 0.2, w[1] + dy / d * 0.2, 0.14, 0.19, skin)

    def finish_top(self, s):
        """Collar, braces of shadow, a coat's hem."""
        k = self.look
        if k.get("bag"):
            self.stroke([(-s * 0.6, -6.4), (0.1, -5.4), (s * 0.8, -4.4)], "#5a3a2c", 0.85, 0.1)
            self.blob([(s * 0.5, -4.5), (s * 1.25, -4.45), (s * 1.3, -3.6), (s * 0.55, -3.55)], "#7a4e36", 0.15)
