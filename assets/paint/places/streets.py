"""Down among people: the street at noon, the subway stairs, the terrace, the kerb after rain."""

import math

from ..figures import crowd_look, sit_side, someone, stand, stand_side
from ..kit import Cam, Light, bright, lin, mix, oval, poly, rect, rng, smooth
from ..picture import Picture
from ..scenery import LAMP, bistro_chair, bokeh, fig, mist, palm, pot, rank, sky, tree


def facade(L, cam, r, side, z0, z1, x, h, base, light, floors, lit=0.0, shop=None):
    """A house front along the street: floors of windows, a sill of shadow, perhaps a shop."""
    w = light.left if side > 0 else light.right
    L.fill(cam.quad((x, 0, z0), (x, 0, z1), (x, h, z1), (x, h, z0)), shader=lin(cam.p(x, h, z0), cam.p(x, 0, z0), (0, light.on(base, w + 0.12)), (1, light.on(base, w - 0.12))))
    step = h / floors
    n = max(2, int((z1 - z0) / 1.5))
    dz = (z1 - z0) / n
    for f in range(1 if shop else 0, floors):
        for i in range(n):
            a, b = z0 + i * dz + dz * 0.2, z0 + i * dz + dz * 0.8
            y0, y1 = f * step + step * 0.28, f * step + step * 0.84
            c = mix(light.on("#8d6a62", w), "#ffe9c8", r.uniform(0.0, 0.45))
            if r.random() < lit:
                c = r.choice(LAMP)
            L.fill(cam.quad((x, y0, a), (x, y0, b), (x, y1, b), (x, y1, a)), c)
            L.line([cam.p(x, y0, a), cam.p(x, y0, b)], light.on(bright(base, 1.25), w), 0.8, max(1, 26 / max(a, 1)))
            if r.random() < 0.3:
                L.fill(cam.quad((x, y1 - (y1 - y0) * r.uniform(0.2, 0.7), a), (x, y1 - 0.4, b), (x, y1, b), (x, y1, a)), light.on("#f0dcc0", w), 0.8)
    if shop:
        L.fill(cam.quad((x, 0.15, z0 + 0.2), (x, 0.15, z1 - 0.2), (x, step * 0.82, z1 - 0.2), (x, step * 0.82, z0 + 0.2)), light.on("#6b4038", w))
        L.fill(cam.quad((x, 0.5, z0 + 0.4), (x, 0.5, z1 - 0.4), (x, step * 0.7, z1 - 0.4), (x, step * 0.7, z0 + 0.4)), "#ffdcae", 0.5)
        xx = x - side * 1.1
        L.fill(cam.quad((x, step * 0.95, z0), (x, step * 0.95, z1), (xx, step * 0.74, z1), (xx, step * 0.74, z0)), light.on(shop, 0.9))
        for i in range(0, 8, 2):
            a, b = z0 + (z1 - z0) * i / 8, z0 + (z1 - z0) * (i + 1) / 8
            L.fill(cam.quad((x, step * 0.95, a), (x, step * 0.95, b), (xx, step * 0.74, b), (xx, step * 0.74, a)), "#fbf0de", 0.75)


def screen_box(L, cam, x, y, z, w, h, colour, dark):
    """A public screen on a post; returns its rectangle."""
    ax, ay = cam.p(x, y + h, z)
    bx, by = cam.p(x + w, y, z)
    _px, _ = cam.p(x + w / 2, 0, z)
    L.rect(ax - 6, ay - 6, bx - ax + 12, by - ay + 12, dark, r=8)
    L.fill(rect(ax, ay, bx - ax, by - ay, 5), shader=lin((ax, ay), (bx, by), (0, bright(colour, 1.12)), (1, bright(colour, 0.86))))
    return ax - 8, ay - 8, bx - ax + 16, by - ay + 16


def street(name, scale, art):
    r = rng(15)
    P = Picture(name, scale, art, 12, focus=(0.5, 0.5), presence=(1280, 700))
    cam = Cam(f=1350, cx=1280, cy=640, ey=1.7)
    L = P.layer()
    sky(L, (0, "#f0d2b4"), (0.3, "#f8e4c8"), (0.5, "#fdf0dc"), clouds="#ffffff", amount=0.4, seed=3)
    rank(L, r, 760, 26, (60, 140), (240, 620), ["#e3c3a6", "#d9b496"], "#fbe9d2", 0.5, lit=0, cell=(10, 14), lit_side=-1)
    rank(L, r, 800, 18, (110, 220), (260, 560), ["#d6a98c", "#cf9c80"], "#fbe9d2", 0.34, lit=0, cell=(13, 18), lit_side=-1)
    mist(L, 420, 820, "#fdf0dc", 0.7)
    P.add("far", L, 0.08, solid=True, brush=4)
    L = P.layer()
    light = Light("#fff4e0", "#8a5f5c", top=0.95, left=0.35, right=0.92, front=0.5)
    for z in range(40, 1, -1):
        L.fill(cam.quad((-6, 0, z), (6, 0, z), (6, 0, z + 1), (-6, 0, z + 1)), light.on("#d9b498", 0.72 + 0.1 * math.sin(z * 2.3)))
    for z in range(3, 30):
        L.line([cam.p(-6, 0, z), cam.p(6, 0, z)], "#a9785f", 0.35, 30 / z)
    for x in (-4, -2, 0, 2, 4):
        L.line([cam.p(x, 0, 2), cam.p(x, 0, 40)], "#a9785f", 0.22, 3)
    # shadow side on the left pavement
    L.fill(cam.quad((-6, 0, 2), (-2.2, 0, 2), (-1.2, 0, 40), (-6, 0, 40)), "#6d4550", 0.34, blur=14)
    z = 34
    bodies = ("#d98f6e", "#e8c39a", "#c9745a", "#efd5b2", "#b9614e", "#dba27c")
    awn = ("#c7402d", "#e3a857", None, "#a9714b", None, "#e8684a")
    spans = ((24, 34), (17, 23.6), (11.5, 16.6), (7.2, 11.1), (3.4, 6.9), (1.0, 3.1))
    for k, (a, b) in enumerate(spans):
        facade(L, cam, r, -1, a, b, -6.0, r.uniform(9, 15), bodies[k], light, r.randint(3, 5), shop=awn[k])
        facade(L, cam, r, 1, a, b, 6.0, r.uniform(9, 15), bodies[(k + 3) % 6], light, r.randint(3, 5), shop=awn[(k + 1) % 6])
    # raised walkway across
    L.fill(cam.quad((-6, 5.2, 20), (6, 5.2, 20), (6, 6.0, 20), (-6, 6.0, 20)), light.on("#c98f78", 0.55))
    L.line([cam.p(-6, 6.9, 20), cam.p(6, 6.9, 20)], "#a9675a", 1, 4)
    mist(L, 560, 900, "#fff0da", 0.20)
    L.glow(1500, 300, 1200, "#fff6e2", 0.35)
    P.add("houses", L, 0.3, brush=4)
    P.crowd([dict(start=list(cam.p(-2.8, 0, 24)), end=list(cam.p(-3.2, 0, 6.5)), height=[cam.k(24) * 1.72, cam.k(6.5) * 1.72], count=7, view="front", speed=52, tint="#c9a594"),
             dict(start=list(cam.p(2.6, 0, 7)), end=list(cam.p(1.6, 0, 26)), height=[cam.k(7) * 1.72, cam.k(26) * 1.72], count=8, view="back", speed=48, tint="#f0d8c0"),
             dict(start=list(cam.p(-9, 0, 13)), end=list(cam.p(9, 0, 13)), height=[cam.k(13) * 1.72] * 2, count=6, view="side", speed=70, tint="#ead0b8"),
             dict(start=list(cam.p(7, 0, 9)), end=list(cam.p(-7, 0, 9)), height=[cam.k(9) * 1.72] * 2, count=4, view="side", speed=84, tint="#e0c4ae")], 0.4)
    A, D = P.layer(), P.layer()
    rects = []
    for x, y, z, w, h, c in ((-4.4, 2.6, 8.5, 1.3, 2.0, "#ff9a6e"), (3.1, 2.4, 9.5, 1.5, 2.2, "#ffc98b"), (-3.6, 2.7, 15, 1.5, 2.2, "#f2827a"), (2.2, 3.0, 18, 2.0, 1.6, "#ffb98a"), (4.0, 3.2, 5.2, 1.0, 1.7, "#ff8f66")):
        for layer, colour in ((A, c), (D, "#8fa3ad")):
            rects.append(screen_box(layer, cam, x, y, z, w, h, colour, "#5a3a34"))
            px0, py0 = cam.p(x + w / 2, y, z)
            layer.line([(px0, py0), cam.p(x + w / 2, y - 1.2, z)], "#5a3a34", 1, max(3, 70 / z))
    P.screens(A, D, rects[::2], 0.42)

    # he stands on the walkway, and when he has fallen somebody is down beside him
    x, y = cam.p(-0.35, 0, 5.4)
    noon = dict(key="#fff4e0", shade="#94685c", rim="#fffaf0", ldir=(0.4, -0.8, 0.2), rdir=(0.7, -0.6))

    def him(L, arms=("side", "pocket"), bow=0.0, down=False):
        L.dark(x + 20, y + 4, 100, 14, "#5a3338", 0.45)
        if down:
            sit_side(L, dict(someone("theodore"), glasses=True), x - 30, y, 1.82 * cam.k(5.4), seat=-0.35, legs="flat", arms="prop", lean=-0.1, bow=0.12, **noon)
        else:
            stand(L, someone("theodore"), x, y, 1.82 * cam.k(5.4), "back", arms, bow=bow, **noon)

    def helper(L, arms="reach", lean=0.2):
        look = dict(crowd_look(4), style="bun", hair="#cfc4b4", top="#b5715c", legs="#6a4a40", woman=True, dress=False, coat=False, bag=False)
        L.dark(x + 300, y + 6, 90, 12, "#5a3338", 0.45)
        hand = (1.6, -2.2) if arms == "reach" else None
        sit_side(L, look, x + 330, y + 4, 1.64 * cam.k(5.4), seat=-0.4, legs="knees", arms="knees", lean=lean, hand=hand, flip=True, **noon)

    P.figure("theodore", him, 0.5, ear=dict(arms=("side", "ear")), down=dict(arms=("phone", "side"), bow=0.3), sitting=dict(down=True))
    P.figure("stranger", helper, 0.5, upright=dict(arms="knees", lean=0.0))
    L = P.layer()
    tree(L, rng(8), 240, 1500, 900, "#7a5040", "#8c8a4e", "#c9bd74", clumps=10, n=120)
    L.tone(lin((0, 300), (0, 1440), (0, "#fff0d2", 0.25), (1, "#5a3038", 0.35)), "atop")
    P.add("tree", L, 0.8, soft=7, brush=2, sway=[6, 2, 9, 0])
    L = P.layer()
    L.beam([(1250, -20), (1850, -20), (1500, 1440), (500, 1440)], "#fff6e2", 0.3, 70)
    P.add("shaft", L, 0.5, half=True, brush=0)
    P.air("dust", (300, 200, 2000, 1000), 60, "#8a6a4a", 5, 0.6)
    P.save()


def subway(name, scale, art):
    rng(16)
    P = Picture(name, scale, art, 13, focus=(0.5, 0.6), presence=(1210, 700))
    L = P.layer()
    L.all(shader=lin((0, 0), (0, 1440), (0, "#b9b59c"), (0.3, "#ded8c0"), (1, "#8f8672")))
    # the mouth of light at the top of the stairs
    L.fill(poly([(980, 60), (1600, 60), (1660, 470), (920, 470)]), shader=lin((0, 60), (0, 470), (0, "#fff8ea"), (1, "#fbe3c0")))
    for i in range(7):
        x = 1000 + i * 88
        L.rect(x, 150 + (i % 3) * 40, 60, 330, mix("#e8c3a0", "#fff4e0", 0.4), 0.6, blur=8)
    L.glow(1290, 280, 1300, "#fff6e4", 0.75)
    # walls in perspective with tiles
    for s in (-1, 1):
        x0 = 1290 + s * 330
        wall = [(x0, 60 if s else 0), (1290 + s * 1500, -420), (1290 + s * 1500, 1700), (1290 + s * 395, 470)]
        L.fill(poly(wall), shader=lin((x0, 0), (1290 + s * 1280, 0), (0, "#f6eedb"), (0.5, "#d9d2b8"), (1, "#8a8570" if s < 0 else "#7a7562")))
        for i in range(26):
            t = (i / 26) ** 1.6
            xa = x0 + s * (30 + t * 1180)
            L.line([(xa, 60 - t * 420), (xa, 470 + t * 1220)], "#9a947c", 0.4, 2 + 3 * t)
        for j in range(22):
            v = j / 22
            L.line([(x0, 60 + v * 410), (1290 + s * 1500, -420 + v * 2120)], "#9a947c", 0.35, 2)
        # band of coral tiles and a handrail
        L.fill(poly([(x0 + s * 12, 330), (1290 + s * 1500, 820), (1290 + s * 1500, 930), (x0 + s * 14, 350)]), "#c9644a", 0.85)
        L.line([(x0 + s * 40, 400), (1290 + s * 1400, 1160)], "#6d5444", 1, 16)
        L.line([(x0 + s * 40, 394), (1290 + s * 1400, 1150)], "#f3e6cb", 0.7, 5)
    # fluorescent strips
    for t in (0.15, 0.42, 0.78):
        for s in (-1, 1):
            a, b = (1290 + s * (240 + 900 * t), 40 - 200 * t), (1290 + s * (300 + 1050 * t), 10 - 230 * t)
            L.line([a, b], "#f4ffe8", 1, 10 + 20 * t)
    L.all(shader=lin((0, 0), (0, 500), (0, "#dfe6cc", 0.35), (1, "#dfe6cc", 0)))
    P.add("walls", L, 0.1, solid=True, brush=4)
    # the stairs
    L = P.layer()
    n = 26
    for i in range(n):
        t0, t1 = (i / n) ** 1.75, ((i + 1) / n) ** 1.75
        y0, y1 = 470 + 980 * t0, 470 + 980 * t1
        w0, w1 = 395 + 1020 * t0, 395 + 1020 * t1
        tread = y0 + (y1 - y0) * 0.45
        L.fill(poly([(1290 - w0, y0), (1290 + w0, y0), (1290 + w0 + (w1 - w0) * 0.45, tread), (1290 - w0 - (w1 - w0) * 0.45, tread)]), shader=lin((700, 0), (1900, 0), (0, "#c9bfa4"), (0.5, "#fff3da"), (1, "#c4b898")))
        L.fill(poly([(1290 - w0 - (w1 - w0) * 0.45, tread), (1290 + w0 + (w1 - w0) * 0.45, tread), (1290 + w1, y1), (1290 - w1, y1)]), shader=lin((700, 0), (1900, 0), (0, "#6d604f"), (0.5, "#a5937a"), (1, "#655848")))
        L.line([(1290 - w0 - (w1 - w0) * 0.45, tread), (1290 + w0 + (w1 - w0) * 0.45, tread)], "#e3a857", 0.8, 3 + 5 * t0)
    L.fill(poly([(1290 - 60, 470), (1290 + 60, 470), (1290 + 280, 1440), (1290 - 280, 1440)]), "#fff6e0", 0.16, blur=60, blend="screen")
    L.all(shader=lin((0, 900), (0, 1440), (0, "#4a3a36", 0), (1, "#33262a", 0.55)))
    P.add("stairs", L, 0.2, brush=4)
    P.crowd([dict(start=[1120, 520], end=[700, 1240], height=[150, 420], count=4, view="front", speed=46, tint="#d9cdb4"),
             dict(start=[1890, 1240], end=[1440, 520], height=[420, 150], count=4, view="back", speed=42, tint="#cfc0a6"),
             dict(start=[1250, 500], end=[1010, 1000], height=[140, 310], count=3, view="front", speed=36, tint="#e6d8bd")], 0.3)
    # people who sit, turned from their neighbours, talking
    L = P.layer()
    lamp = dict(key="#fff4dc", shade="#a58c7c", rim="#fffaf0", ldir=(0.0, -0.8, 0.2), rdir=(0.3, -0.9))
    for seed, x, y, h, flip, arms in ((3, 980, 760, 290, True, "chin"), (5, 1640, 800, 300, False, "chin"), (8, 860, 1010, 400, False, "knees"), (11, 1790, 1090, 430, True, "chin")):
        L.dark(x, y + 4, h * 0.2, 10, "#2a1f1c", 0.5)
        sit_side(L, crowd_look(seed), x, y, h, seat=-1.5, arms=arms, legs="stairs", flip=flip, **lamp)
    P.add("sitters", L, 0.34, brush=2.5, hand=0.6)

    def him(L, arms="knees", lean=0.4, down=0.06, bow=0.0, upright=False):
        if upright:
            L.dark(1270, 1392, 110, 16, "#1d1416", 0.6)
            stand(L, someone("theodore"), 1270, 1388, 620, "back", ("side", "pocket"), **lamp)
            return
        L.dark(1300, 1395, 190, 24, "#1d1416", 0.6)
        sit_side(L, dict(someone("theodore"), glasses=True), 1260, 1392, 640, seat=-1.6, arms=arms, legs="stairs", lean=lean, down=down, bow=bow, **lamp)

    P.figure("theodore", him, 0.55, ear=dict(arms="ear", lean=0.3, down=0.05), face=dict(arms="face", lean=0.6, bow=0.24),
             down=dict(lean=0.56, bow=0.34), standing=dict(upright=True))
    L = P.layer()
    sit_side(L, dict(crowd_look(2), top="#b9342a", style="short", dress=False, woman=False), 1800, 1420, 600, seat=-1.5, arms="chin", legs="stairs", **lamp)
    P.add("stranger", L, 0.5, brush=2.5, hand=0.6, who="stranger")
    P.air("dust", (800, 60, 1000, 900), 60, "#6a6450", 5, 0.4)
    L = P.layer()
    L.fill(rect(-60, 300, 330, 1300, 60), "#3a2c2a")
    L.fill(rect(2330, 380, 330, 1300, 60), "#33282a")
    P.add("front", L, 1.0, soft=26, brush=0, hand=0)
    P.save()


def terrace(name, scale, art):
    r = rng(10)
    P = Picture(name, scale, art, 14, focus=(0.52, 0.6), presence=(1280, 640))
    cam = Cam(f=1500, cx=1280, cy=600, ey=1.5)
    L = P.layer()
    sky(L, (0, "#f6e3c8"), (0.3, "#fdf3e2"), (0.5, "#fffaf0"), clouds="#ffffff", amount=0.5, seed=6)
    rank(L, r, 760, 20, (90, 190), (240, 520), ["#e6cbb0", "#dfbfa2"], "#fff4e2", 0.55, lit=0, cell=(12, 16), lit_side=-1)
    L.fill(rect(-20, 560, 2620, 300), shader=lin((0, 560), (0, 860), (0, "#c98f76"), (1, "#b5715a")))
    for j in range(12):  # a brick wall across the way, with windows
        for i in range(40):
            L.rect(i * 66 + (j % 2) * 33 - 20, 566 + j * 24, 62, 20, mix("#b5533c", "#d98f70", r.random()), 0.5)
    for i in range(8):
        L.rect(60 + i * 330, 590, 130, 200, "#f6e6cf", 0.85, r=6)
        L.rect(70 + i * 330, 600, 110, 180, mix("#8d5a4e", "#ffe9cc", r.uniform(0.1, 0.5)), 0.9)
    L.all(shader=lin((0, 300), (0, 900), (0, "#fff8ea", 0.5), (1, "#fff8ea", 0.18)))
    P.add("far", L, 0.08, solid=True, brush=4, soft=4)
    L = P.layer()
    light = Light("#fffaf0", "#8d665c", top=1.0, left=0.85, right=0.4, front=0.55)
    for z in range(16, 0, -1):
        for x in range(-8, 8):
            L.fill(cam.quad((x, 0, z), (x + 1, 0, z), (x + 1, 0, z + 1), (x, 0, z + 1)), light.on("#d6a88c", 0.72 + 0.16 * ((x * 7 + z * 3) % 5) / 5))
    for z in range(1, 16):
        L.line([cam.p(-8, 0, z), cam.p(8, 0, z)], "#9a6a54", 0.4, 14 / z)
    # a planted wall and pots
    for x in (-5.4, -3.6, 3.2, 5.0):
        px, py = cam.p(x, 0, 9)
        pot(L, px, py, 130, 110, "#b5533c", ldir=(-0.5, -0.6, 0.5), key="#fff4e0", shade="#7a4640")
        palm(L, rng(int(x * 10)), px, py - 100, 250, "#8c8a4e", 9)
    # empty and taken tables behind
    for x, z in ((-3.4, 6.4), (3.5, 6.0), (0.6, 8.6), (-1.8, 9.4)):
        px, py = cam.p(x, 0.74, z)
        k = cam.k(z)
        L.dark(*cam.p(x, 0, z), k * 0.7, k * 0.12, "#5a332c", 0.35)
        L.rect(px - 5, py, 10, k * 0.72, "#8d6450")
        L.fill(oval(px, py, k * 0.55, k * 0.13), shader=lin((px - k * 0.5, 0), (px + k * 0.5, 0), (0, "#fffdf6"), (1, "#e3d2bf")))
        L.fill(poly([(px - k * 0.55, py), (px + k * 0.55, py), (px + k * 0.5, py + k * 0.22), (px, py + k * 0.3), (px - k * 0.5, py + k * 0.2)]), "#f3e6d6", 0.95)
    # awning above with scalloped edge and its shadow
    for i in range(17):
        x = -60 + i * 160
        L.fill(poly([(x + 60, -20), (x + 200, -20), (x + 160, 150), (x, 150)]), "#c9553f" if i % 2 else "#fbf0df")
        L.fill(oval(x + 80, 150, 80, 36), "#b54a36" if i % 2 else "#efe0ca")
    L.all(shader=lin((0, 0), (0, 240), (0, "#7a3a30", 0.25), (1, "#7a3a30", 0)))
    P.add("floor", L, 0.35, brush=4)
    # their table
    hard = dict(key="#fffaf0", shade="#a87f74", rim="#ffffff", ldir=(-0.5, -0.8, 0.3), rdir=(-0.5, -0.8))

    def him(L, arms="desk", lean=0.12, bow=0.0):
        L.fill(oval(1030, 1400, 330, 40), "#4a2a28", 0.35, blur=20)
        bistro_chair(L, 900, 1390, False)
        sit_side(L, dict(someone("theodore"), glasses=True), 900, 1390, 800, seat=-2.0, arms=arms, lean=lean, bow=bow, **hard)

    def her(L, arms="desk", lean=0.05, bow=0.0, away=False):
        L.fill(oval(1640, 1400, 300, 36), "#4a2a28", 0.3, blur=20)
        bistro_chair(L, 1690, 1390, True)
        sit_side(L, someone("catherine"), 1690, 1390, 760, seat=-2.0, arms=arms, lean=lean, bow=bow, away=away, flip=True, **hard)

    P.figure("theodore", him, 0.6, down=dict(arms="lap", lean=0.22, bow=0.26), leaning=dict(lean=0.5), face=dict(arms="face", lean=0.36, bow=0.18))
    P.figure("catherine", her, 0.6, away=dict(arms="lap", lean=-0.12, away=True), leaning=dict(lean=0.42),
             down=dict(arms="lap", lean=0.16, bow=0.24), back=dict(arms="lap", lean=-0.22))
    L = P.layer()
    L.dark(1290, 1400, 420, 30, "#4a2a28", 0.4)
    L.rect(1276, 1160, 28, 250, "#7a5344")
    L.fill(oval(1290, 1128, 330, 52), shader=lin((960, 0), (1620, 0), (0, "#ffffff"), (0.6, "#fbf3ea"), (1, "#e0cdbb")))
    L.fill(smooth([(960, 1132), (1010, 1190), (1080, 1290), (1150, 1200), (1290, 1310), (1420, 1200), (1520, 1280), (1580, 1180), (1620, 1132), (1290, 1178)]),
           shader=lin((0, 1130), (0, 1300), (0, "#fdf6ec"), (1, "#d9c4b2")))
    for x, w in ((1080, 92), (1500, 92)):
        L.fill(oval(x, 1124, w, 17), "#f4e8da")
        L.fill(oval(x, 1122, w * 0.7, 11), "#fffaf2")
    L.fill(poly([(1206, 1128), (1366, 1112), (1424, 1152), (1246, 1170)]), "#8a6a5c", 0.5, blur=7)
    L.fill(poly([(1200, 1122), (1360, 1106), (1414, 1144), (1238, 1162)]), "#f0e2cc")  # the papers
    L.fill(poly([(1206, 1117), (1366, 1101), (1420, 1139), (1244, 1157)]), "#fffdf6")
    for i in range(5):
        L.line([(1230 + i * 7, 1122 + i * 6), (1356 + i * 8, 1109 + i * 6)], "#8a7468", 0.7, 2.4)
    L.line([(1330, 1146), (1346, 1138)], "#5b2e3f", 1, 3)
    L.line([(1332, 1137), (1344, 1147)], "#5b2e3f", 1, 3)
    L.line([(1404, 1150), (1470, 1118)], "#3a2426", 1, 7)
    for x in (1180, 1420):
        L.fill(rect(x - 17, 1052, 34, 66, 6), "#ffffff", 0.45)
        L.fill(rect(x - 15, 1080, 30, 36, 5), "#f0d8b8", 0.6)
        L.line([(x - 12, 1056), (x - 12, 1110)], "#ffffff", 0.9, 4)
    L.fill(rect(1284, 1020, 18, 92, 6), "#b5533c", 0.9)
    L.glow(1290, 1060, 380, "#ffffff", 0.35)
    P.add("table", L, 0.62, brush=3)
    L = P.layer()
    for x0 in (120, 1000, 1900):
        L.beam([(x0, 150), (x0 + 420, 150), (x0 + 160, 1440), (x0 - 500, 1440)], "#fffdf4", 0.22, 40)
    P.add("shaft", L, 0.5, half=True, brush=0)
    P.air("petal", (0, 100, 2560, 1200), 10, "#f0c8a8", 8, 0.7)
    L = P.layer()
    fig(L, rng(7), 2480, 1560, 760, "#7f7c4a", 24)
    L.tone(lin((1900, 0), (2560, 0), (0, "#fff4dc", 0.4), (1, "#5a3a30", 0.3)), "atop")
    P.add("front", L, 1.0, soft=12, brush=0, hand=0)
    P.save()


def kerb(name, scale, art):
    r = rng(11)
    P = Picture(name, scale, art, 15, focus=(0.45, 0.6), presence=(1010, 760))
    Cam(f=1400, cx=1280, cy=640, ey=1.4)
    L = P.layer()
    sky(L, (0, "#150d12"), (0.4, "#2c1a20"), (0.62, "#53302c"), clouds="#5a342e", amount=0.3, seed=14)
    rank(L, r, 800, 22, (110, 240), (320, 760), ["#33222a", "#3b272c"], "#7a4636", 0.3, lit=0.16, cell=(14, 19))
    mist(L, 420, 820, "#8a5038", 0.4)
    L.blurred(5)
    bokeh(L, r, 70, (0, 420, 2560, 330), (8, 26), LAMP + ("#F0A04B", "#F0A04B"), (0.2, 0.65))
    P.add("far", L, 0.1, solid=True, brush=3)
    L = P.layer()
    L.fill(rect(-20, 790, 2620, 700), shader=lin((0, 790), (0, 1440), (0, "#4a3230"), (0.3, "#33272b"), (1, "#171013")))
    for i in range(60):  # lamps lying in the wet
        x = r.uniform(0, 2560)
        y = r.uniform(800, 1040)
        L.fill(rect(x - r.uniform(6, 24), y, r.uniform(12, 50), r.uniform(60, 330)), r.choice(LAMP + ("#F0A04B",)), r.uniform(0.05, 0.20), blur=14, blend="screen")
    for i in range(40):
        x, y = r.uniform(0, 2560), r.uniform(860, 1440)
        L.oval(x, y, r.uniform(40, 190), r.uniform(5, 18), "#f0b070", r.uniform(0.03, 0.10), blur=6, blend="screen")
    # kerb stones across and pavement
    L.fill(poly([(-20, 1190), (2600, 1130), (2600, 1180), (-20, 1246)]), shader=lin((0, 1130), (0, 1246), (0, "#a5785c"), (0.5, "#6b4a40"), (1, "#2a1c1e")))
    L.fill(poly([(-20, 1246), (2600, 1180), (2600, 1460), (-20, 1460)]), shader=lin((0, 1200), (0, 1440), (0, "#4a3632"), (1, "#1d1416")))
    for i in range(14):
        x = -100 + i * 210
        L.line([(x, 1244 - x * 0.024), (x - 190, 1440)], "#120c0e", 0.5, 4)
    # shopfronts shut, one door lit
    L.fill(rect(1700, 300, 900, 560), shader=lin((0, 300), (0, 860), (0, "#2a1b20"), (1, "#3d2826")))
    for i in range(3):
        L.rect(1760 + i * 280, 420, 220, 380, "#4a312c")
        for j in range(18):
            L.rect(1760 + i * 280, 424 + j * 21, 220, 3, "#24171a", 0.8)
    L.rect(2040, 420, 220, 400, "#ffbf7a", 0.9)
    L.rect(2060, 440, 180, 360, "#ffdca6", 0.9)
    L.glow(2150, 640, 620, "#f0a04b", 0.7)
    L.fill(poly([(2040, 830), (2260, 830), (2380, 1240), (1860, 1250)]), "#ffb870", 0.3, blur=30, blend="screen")
    # the lamp post over him
    L.rect(716, 120, 14, 1060, shader=lin((716, 0), (730, 0), (0, "#2a1c1e"), (1, "#8a5a3a")))
    L.curve([(722, 130), (760, 70), (860, 66)], "#3a2624", 1, 14)
    L.oval(880, 78, 52, 18, "#ffd9a0")
    L.glow(880, 90, 520, "#f0a04b", 0.8)
    L.beam([(840, 90), (930, 90), (1330, 1230), (520, 1250)], "#ffbe78", 0.34, 40)
    P.add("street", L, 0.3, brush=4)
    P.lamps([(880, 90, 330, "#8a5424", "flicker", "glow", 0.2, 0.18, 5.0), (2150, 640, 420, "#6a3a1a", "steady", "glow", 1.0, 0.2, 9.0)], 0.3)
    warm = dict(key="#ffd09a", shade="#5a3a38", rim="#ffb060", ldir=(0.1, -0.9, 0.25), rdir=(-0.3, -0.9))

    def him(L, arms="knees", lean=0.45, down=0.08, bow=0.0):
        L.dark(1000, 1262, 240, 20, "#0d0709", 0.7)
        sit_side(L, dict(someone("theodore"), glasses=True), 930, 1256, 620, seat=-0.75, arms=arms, legs="knees", lean=lean, down=down, bow=bow, **warm)

    def on_his_feet(L, **pose):
        if not pose.pop("standing", False):
            him(L, **pose)
            return
        L.dark(970, 1262, 110, 14, "#0d0709", 0.7)
        stand_side(L, dict(someone("theodore"), glasses=True), 960, 1258, 620, **pose, **warm)

    P.figure("theodore", on_his_feet, 0.5, upright=dict(lean=0.12, down=0.02), face=dict(arms="face", lean=0.6, bow=0.22),
             down=dict(lean=0.56, bow=0.32), standing=dict(standing=True))

    def isabella(L, beside=False, sits=False, **pose):
        if not beside:  # at the door, in its light
            stand(L, someone("isabella"), 2080, 1130, 560, "back", ("side", "side"), key="#ffd9a6", shade="#4a2a28", rim="#ffe6bc", ldir=(0, -0.5, -0.3), rdir=(0.4, -0.8))
            return
        L.dark(1270 if sits else 1220, 1254, 90, 12, "#0d0709", 0.6)
        if sits:
            sit_side(L, someone("isabella"), 1230, 1250, 570, seat=-0.75, legs="knees", **pose, **warm)
        else:
            stand_side(L, someone("isabella"), 1220, 1250, 570, **pose, **warm)

    P.figure("isabella", isabella, 0.4, upright=dict(beside=True, arms="lap"), face=dict(beside=True, arms="face", lean=0.1, bow=0.24),
             sitting=dict(beside=True, sits=True, arms="knees", lean=0.4, bow=0.2))

    def date(L, away=False, arms="chest", **pose):
        L.dark(1190, 1256, 80, 12, "#0d0709", 0.6)
        stand_side(L, someone("date"), 1190, 1252, 580, flip=not away, arms=arms, **pose, **warm)

    def stranger(L, arms="reach", **pose):  # at the letter box, a coat over his red shirt
        look = dict(crowd_look(2), top="#8a5a48", style="short", dress=False, woman=False, coat=True, bag=False)
        L.dark(1210, 1256, 90, 12, "#0d0709", 0.6)
        stand_side(L, look, 1200, 1253, 610, arms=arms, flip=True, hand=(1.5, -4.9) if arms == "reach" else None, **pose, **warm)

    P.figure("stranger", stranger, 0.48, upright=dict(arms="side"), open=dict(arms="open"))
    P.figure("date", date, 0.48, leaning=dict(arms="reach", lean=0.3, hand=(1.75, -5.35)), away=dict(away=True, bow=0.1))
    P.air("rain", (0, -100, 2560, 1500), 26, "#6a4a38", 3, 0.5)
    P.air("steam", (300, 900, 500, 300), 12, "#4a332c", 60, 0.5)
    L = P.layer()
    bokeh(L, rng(4), 9, (0, 1150, 2560, 280), (50, 120), ("#6a3f24", "#8a5028"), (0.12, 0.3))
    P.add("discs", L, 0.9, half=True, brush=0)
    P.save()


PLACES = {"street_noon": street, "subway_rush": subway, "terrace_noon": terrace, "kerb_night": kerb}
