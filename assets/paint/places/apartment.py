"""His apartment, high above the city: tall windows, one lamp, boxes never unpacked."""

import math

from ..figures import crowd_look, sit_side, someone, stand, stand_side, theodore
from ..kit import Cam, Light, box, bright, form, lin, mix, poly, rad, rect, rng, smooth
from ..picture import Picture
from ..scenery import (
    LAMP,
    bistro_chair,
    bokeh,
    cushion,
    fig,
    mist,
    palm,
    planks,
    pot,
    rank,
    shade_lamp,
    sheer,
    sky,
    tower,
)

HOURS = {
    "night": dict(
        sky=((0, "#1d1118"), (0.35, "#3a1f2a"), (0.58, "#7a4240"), (0.72, "#b06a4f")),
        far=["#5a343a"], mid=["#3d2229"], near=["#2a161d"], haze="#a9624c", lit=(0.38, 0.34, 0.30),
        wall="#5d3a33", floor="#7d4f34", key="#ffc98b", shade="#3a222a", sofa="#a5543f", lampon=True,
    ),
    "morning": dict(
        sky=((0, "#f3d9c4"), (0.4, "#f9e6d2"), (0.62, "#fdeedb"), (0.75, "#fbe3c9")),
        far=["#ecd0bb"], mid=["#dcb298"], near=["#bf8d76"], haze="#fbe8d3", lit=(0, 0, 0.01),
        wall="#dcbfa4", floor="#b98a63", key="#fff1dc", shade="#8a665c", sofa="#c8684e", lampon=False,
    ),
}


def paint(name, scale, art):
    hour = name.split("_")[-1]
    H = HOURS[hour]
    night = H["lampon"]
    r = rng(41)
    P = Picture(name, scale, art, 11, focus=(0.44, 0.56), presence=(1905, 800))
    light = Light(H["key"], H["shade"])
    cam = Cam(f=1500, cx=1280, cy=660, ey=1.45)

    # the city through the glass
    L = P.layer()
    sky(L, *H["sky"], clouds="#e08a63" if night else "#ffffff", amount=0.35, seed=5,
        sun=None if night else (760, 470, 70, "#ffe6bd"))
    if night:
        L.glow(900, 1000, 1500, "#e8824f", 0.45, squash=0.5)
    rank(L, r, 1010, 40, (44, 110), (180, 480), H["far"], H["haze"], 0.5, lit=H["lit"][0] * 0.7, cell=(8, 11),
         seed_heights=lambda t: 0.7 + 0.5 * math.sin(t * 5.2 + 0.5) ** 2)
    mist(L, 560, 1010, H["haze"], 0.5)
    rank(L, r, 1090, 30, (70, 170), (260, 640), H["mid"], H["haze"], 0.26, lit=H["lit"][1], cell=(11, 15),
         seed_heights=lambda t: 0.55 + 0.6 * math.cos(t * 6.0 + 0.6) ** 2)
    if night:
        for _ in range(26):
            L.disc(r.uniform(300, 2200), r.uniform(560, 1000), r.uniform(5, 13), r.choice(LAMP), r.uniform(0.25, 0.6))
    mist(L, 700, 1100, H["haze"], 0.42)
    L.blurred(3.2)
    P.add("city", L, 0.10, solid=True, brush=3)

    # nearer towers, further out of focus in the night: lamps become discs
    L = P.layer()
    for x, w, h in ((250, 240, 690), (640, 150, 430), (1040, 210, 560), (1500, 170, 800), (1790, 260, 520), (2150, 200, 660)):
        tower(L, r, x, 1240, w, h, jitter_body(r, H["near"][0]), lit=H["lit"][2] * 0.8, cell=(17, 22), lit_side=-1)
    L.tone(lin((0, 500), (0, 1240), (0, H["haze"], 0.05), (1, H["haze"], 0.5)), "atop")
    if night:
        bokeh(L, r, 90, (250, 620, 2100, 460), (7, 17), LAMP, (0.25, 0.7))
    P.add("towers", L, 0.2, soft=4, brush=3)
    P.lamps([(r.uniform(320, 2200), r.uniform(560, 980), r.uniform(8, 22) if night else 5, r.choice(LAMP), "steady", "disc",
              r.uniform(0, 6), 0.9, r.uniform(5, 14)) for _ in range(46 if night else 6)]
            + [(x, y, 9, "#ff4a30", "blink", "disc", ph, 1.0, 3.2) for x, y, ph in ((1585, 440, 0), (372, 548, 1.7), (2250, 575, 3)) if night], 0.2)

    # the room
    L = P.layer()
    room(L, cam, r, H, light, night)
    P.add("room", L, 0.45, brush=4)

    # sheer curtains breathe at both ends of the glass
    for n, (x, w, ph) in enumerate(((190, 210, 0.0), (2085, 230, 1.6))):
        L = P.layer()
        sheer(L, r, x, 90, w, 1010, mix("#f0d3b0", H["wall"], 0.25) if night else "#fff4e4", 0.36 if night else 0.5, 5, 12)
        P.add(f"sheer{n}", L, 0.46, half=True, sway=[7, 2, 7.5, ph])

    # he stands at the glass, the city on his shoulders
    k = cam.k(4.35)
    x, y = cam.p(-0.98, 0, 4.35)

    lit = dict(key="#ffcf9a" if night else "#fff3e0", shade="#4a2a2e" if night else "#8a6055", rim="#f09a64" if night else "#ffe9cc",
               ldir=(0.85, -0.25, 0.35), rdir=(-0.9, -0.3))

    def him(L, sits="", **pose):
        if sits:  # on a chair or on the floor, a little way from the glass
            L.dark(1010, 1266, 190, 20, "#150a0e" if night else "#5a3328", 0.5)
            if sits == "chair":
                bistro_chair(L, 940, 1262, False)
            low = dict(seat=-2.0) if sits == "chair" else dict(seat=-0.35, legs="knees")
            sit_side(L, dict(someone("theodore"), glasses=True), 940, 1262, 1.80 * cam.k(3.62), **low, **pose, **lit)
            return
        if night:
            L.dark(x + 40, y + 2, 120, 18, "#150a0e", 0.6)
        else:
            L.dark(x + 60, y + 4, 170, 20, "#5a3328", 0.45)
        theodore(L, "stand_back", x, y, 1.80 * k, **pose, **lit)

    P.figure("theodore", him, 0.52, brush=3, ear=dict(arms=("pocket", "ear")), down=dict(arms=("side", "side"), bow=0.3), glass=dict(arms=("pocket", "glass")),
             sitting=dict(sits="chair", arms="lap", lean=0.02), face=dict(sits="chair", arms="face", lean=0.42, bow=0.2), floor=dict(sits="floor", arms="knees", lean=0.2))
    if not night:
        def stranger(L, view="front", arms=("phone", "side")):  # the man with the key
            look = dict(crowd_look(9), top="#b5715c", legs="#5b3a38", style="cap", woman=False, dress=False, coat=False, bag=False)
            L.dark(1290, cam.p(0, 0, 4.4)[1] + 3, 110, 16, "#5a3328", 0.45)
            stand(L, look, 1280, cam.p(0, 0, 4.4)[1], 1.78 * cam.k(4.4), view, arms, **lit)

        P.figure("stranger", stranger, 0.52, glass=dict(view="back", arms=("side", "glass")))
    else:
        warm = dict(key="#ffcf9a", shade="#54302e", rim="#f09a64", ldir=(0.8, -0.4, 0.35), rdir=(0.8, -0.4))

        def isabella(L, beside=False, **pose):
            L.dark(1270, cam.p(0, 0, 4.2)[1] + 2, 90, 14, "#150a0e", 0.6)
            if beside:
                stand_side(L, someone("isabella"), 1260, cam.p(0, 0, 4.2)[1], 1.66 * cam.k(4.2), **pose, **warm)
            else:
                stand(L, someone("isabella"), 1260, cam.p(0, 0, 4.2)[1], 1.66 * cam.k(4.2), "front", ("side", "side"), bow=0.05, **warm)

        def amy(L, arms=("folded", "folded"), bow=0.05):
            x, y = 1240, cam.p(0, 0, 4.2)[1]
            L.dark(x + 8, y + 2, 90, 14, "#150a0e", 0.6)
            stand(L, someone("amy", coat=True), x, y, 1.68 * cam.k(4.2), "front", arms, bow=bow, **warm)

        P.figure("isabella", isabella, 0.52, open=dict(beside=True, arms="open", flip=True), away=dict(beside=True, arms="lap", bow=0.06), face=dict(beside=True, arms="face", lean=0.1, bow=0.24))
        P.figure("amy", amy, 0.52, down=dict(arms=("side", "side"), bow=0.22))

    # sofa, table and lamp
    L = P.layer()
    furniture(L, cam, r, H, light, night)
    P.add("furniture", L, 0.62, brush=4)
    if night:
        P.lamps([(1978, 560, 300, "#4a2a14", "steady", "glow", 0.4, 0.22, 6.3)], 0.62)
    P.air("dust", (900, 200, 1500, 900), 40 if night else 110, "#5c3a22" if night else "#7a5f46", 5, 0.7)

    # out of focus in front: leaves and the back of a chair
    L = P.layer()
    fig(L, rng(8), 150, 1560, 980, mix("#5f6337", H["shade"], 0.62 if night else 0.2), 30)
    if night:
        L.tone(lin((0, 0), (700, 0), (0, "#14090d", 0.55), (1, "#8a4a26", 0.25)), "atop")
    L.fill(rect(2130, 1290, 560, 300, 80), shader=lin((0, 1290), (0, 1440), (0, "#3a2020" if night else "#7a4a38"), (1, "#1d0f12" if night else "#57332a")))
    P.add("front", L, 1.0, soft=13, brush=0, hand=0)
    L = P.layer()
    if night:
        bokeh(L, rng(3), 9, (1500, 1180, 1000, 240), (30, 70), ("#5a3220", "#7a4428"), (0.15, 0.35))
        P.add("discs", L, 0.9, half=True, brush=0)
    else:
        L.beam([(330, 60), (980, 60), (1900, 1400), (900, 1400)], "#fff0d8", 0.34, 60)
        P.add("shaft", L, 0.5, half=True, brush=0, sway=[18, 0, 19, 0])
    P.save()


def jitter_body(r, c):
    return bright(c, r.uniform(0.88, 1.12))


def room(L, cam, r, H, light, night):
    wall, floor = H["wall"], H["floor"]
    back = 4.9
    left, right, top = -4.1, 4.1, 3.05
    # floor, walls, ceiling
    planks(L, cam, r, left, right, 1.9, back, floor, light, 0.19, w=0.42 if night else 0.62)
    wl = light.on(wall, 0.16 if night else 0.45)
    L.fill(cam.quad((left, 0, 1.2), (left, 0, back), (left, top, back), (left, top, 1.2)), shader=lin((0, 0), (320, 0), (0, bright(wl, 0.6)), (1, bright(wl, 1.15))))
    wr = light.on(wall, 0.62 if night else 0.5)
    L.fill(cam.quad((right, 0, 1.2), (right, 0, back), (right, top, back), (right, top, 1.2)), shader=lin((2560, 0), (2260, 0), (0, bright(wr, 0.7)), (1, wr)))
    cl = light.on(bright(wall, 1.05), 0.3 if night else 0.62)
    L.fill(cam.quad((left, top, 1.2), (right, top, 1.2), (right, top, back), (left, top, back)), shader=lin((0, 0), (0, 240), (0, bright(cl, 0.72)), (1, bright(cl, 1.05))))
    # the glass wall: clear it, then mullions
    x0, x1 = left + 0.25, right - 0.25
    sill = 0.16
    g = cam.quad((x0, sill, back), (x1, sill, back), (x1, top - 0.18, back), (x0, top - 0.18, back))
    frame = light.on("#4a2f28" if night else "#8a6350", 0.25 if night else 0.6)
    L.fill(cam.quad((left, 0, back), (right, 0, back), (right, top, back), (left, top, back)), frame)
    L.fill(g, blend="clear")
    # reflections in the glass: the warm room hangs over the city
    if night:
        L.clip(g)
        L.glow(1770, 560, 560, "#ffb46b", 0.22, blend="screen")
        L.fill(rect(1690, 470, 160, 105, 10), "#ffd9a0", 0.15, blur=10)
        L.fill(poly([(1450, 820), (2100, 800), (2150, 960), (1430, 965)]), "#c9624a", 0.13, blur=26)
        for i in range(5):
            L.fill(poly([(420 + i * 390, 100), (500 + i * 390, 100), (380 + i * 390, 1050), (300 + i * 390, 1050)]), "#ffd8b0", 0.022, blur=14)
        L.unclip()
    else:
        L.clip(g)
        L.all(shader=lin((300, 200), (1500, 1000), (0, "#fff4e0", 0.34), (0.6, "#fff4e0", 0.05), (1, "#fff4e0", 0)))
        L.unclip()
    n = 7
    for i in range(n + 1):
        x = x0 + (x1 - x0) * i / n
        wd = 0.035 if i % 2 else 0.055
        box(L, cam, x - wd / 2, sill, back - 0.06, x + wd / 2, top - 0.18, back, "#5a3a30" if night else "#b58a70", Light(light.key, light.shade, left=0.25, right=0.6, front=0.16 if night else 0.3))
        _px, _py = cam.p(x + wd / 2, 1.5, back - 0.06)
        L.line([cam.p(x - wd / 2, sill, back - 0.06), cam.p(x - wd / 2, top - 0.2, back - 0.06)], "#e8975c" if night else "#fff2de", 0.35, 2)
    for yy in (sill, 0.98, top - 0.2):
        a, b = cam.p(x0, yy, back - 0.05), cam.p(x1, yy, back - 0.05)
        L.line([a, b], frame, 1, 12 if yy != 0.98 else 6)
        L.line([(a[0], a[1] - 5), (b[0], b[1] - 5)], "#f2ab6c" if night else "#fff4e2", 0.3, 2)
    # ledge
    box(L, cam, x0, 0, back - 0.34, x1, sill, back - 0.05, "#8a5c44" if night else "#d3a884", light)
    # light on the floor
    fl = cam.quad((left, 0, 1.9), (right, 0, 1.9), (right, 0, back), (left, 0, back))
    L.clip(fl)
    if night:
        L.glow(1900, 1180, 900, "#ffb26a", 0.5, squash=0.35)
        for i in range(26):
            x = r.uniform(300, 2200)
            L.fill(rect(x, 1010, r.uniform(8, 34), r.uniform(60, 230)), r.choice(LAMP), r.uniform(0.04, 0.13), blur=12, blend="screen")
        L.all(shader=lin((0, 1010), (0, 1440), (0, "#f0935a", 0.16), (0.4, "#20101a", 0.0), (1, "#170b11", 0.72)))
    else:
        for i in range(n):
            a0, a1 = x0 + (x1 - x0) * i / n + 0.06, x0 + (x1 - x0) * (i + 1) / n - 0.06
            L.fill(cam.quad((a0 + 0.25, 0, back - 0.4), (a1 + 0.25, 0, back - 0.4), (a1 + 1.55, 0, 2.0), (a0 + 1.55, 0, 2.0)), "#fff0d2", 0.5, blur=7, blend="soft")
            L.fill(cam.quad((a0 + 0.25, 0, back - 0.4), (a1 + 0.25, 0, back - 0.4), (a1 + 1.55, 0, 2.0), (a0 + 1.55, 0, 2.0)), "#ffe9c4", 0.32, blur=9, blend="screen")
        L.all(shader=lin((0, 1000), (0, 1440), (0, "#fff2dc", 0.22), (0.5, "#fff2dc", 0), (1, "#6a4236", 0.45)))
    L.unclip()
    # pictures never hung, boxes never opened, by the left wall
    for z, x, w, h, c in ((4.3, -3.9, 0.62, 0.5, "#b98a5e"), (4.25, -3.85, 0.5, 0.9, "#a97a52"), (3.7, -3.7, 0.7, 0.46, "#c0915f")):
        y = 0.5 if h == 0.9 else 0
        box(L, cam, x, y, z, x + w, y + min(h, 0.45), z + 0.5, c, Light(light.key, light.shade, top=0.5 if night else 0.9, front=0.22 if night else 0.45, right=0.42), 2)
    # glow of the lamp on the ceiling and right wall
    if night:
        L.tone(rad((1980, 120), 800, (0, "#ffbe7a", 0.55), (0.5, "#ffae68", 0.18), (1, "#ffae68", 0)), "screen")
        L.tone(rad((2400, 640), 700, (0, "#ffb46e", 0.38), (1, "#ffb46e", 0)), "soft")
    # right wall: shelves with books seen edge-on
    for yy in (0.75, 1.2, 1.65):
        L.fill(cam.quad((right, yy, 2.6), (right, yy, 4.6), (right - 0.24, yy, 4.6), (right - 0.24, yy, 2.6)), light.on("#7a4a30", 0.5))
        z = 2.65
        while z < 4.5:
            d, h = r.uniform(0.03, 0.07), r.uniform(0.22, 0.33)
            from ..scenery import BOOKS
            c = light.on(r.choice(BOOKS), 0.42 if night else 0.6)
            if r.random() < 0.88:
                L.fill(cam.quad((right - 0.2, yy, z), (right - 0.2, yy, z + d), (right - 0.2, yy + h, z + d), (right - 0.2, yy + h, z)), c)
                L.fill(cam.quad((right - 0.2, yy, z), (right, yy, z), (right, yy + h, z), (right - 0.2, yy + h, z)), bright(c, 0.7))
            z += d + 0.005


def furniture(L, cam, r, H, light, night):
    # rug
    rug = cam.quad((0.15, 0, 2.15), (3.3, 0, 2.15), (3.0, 0, 3.7), (0.3, 0, 3.7))
    L.fill(rug, light.on("#b85f48", 0.42 if night else 0.6), 0.92, blur=2)
    for i in range(9):
        z = 2.2 + i * 0.17
        L.line([cam.p(0.2, 0, z), cam.p(3.25 - i * 0.02, 0, z)], light.on("#e9c29a", 0.5), 0.35, 3)
    key = dict(key="#ffd9a6" if night else "#fff0dd", shade="#3f2129" if night else "#85534a")
    sofa = H["sofa"]
    k = cam.k(3.2)
    x0, y0 = cam.p(0.62, 0, 3.2)
    x1, _ = cam.p(2.95, 0, 3.2)
    L.dark((x0 + x1) / 2, y0 + 6, (x1 - x0) * 0.55, 26, "#16090d", 0.6)
    # back, seat, arms
    form(L, rect(x0 + 20, y0 - 0.86 * k, x1 - x0 - 40, 0.62 * k, 40), bright(sofa, 0.92), (0.25, -0.8, 0.5), 34, folds=0.12, **key)
    w = (x1 - x0 - 60) / 3
    for i in range(3):
        cushion(L, x0 + 34 + i * (w - 2), y0 - 0.84 * k, w, 0.42 * k, sofa, ldir=(0.3 - 0.2 * i, -0.8, 0.5), folds=0.15, **key)
    for i in range(2):
        cushion(L, x0 + 26 + i * (1.5 * w), y0 - 0.5 * k, 1.5 * w + 6, 0.24 * k, bright(sofa, 1.05), ldir=(0.2, -0.9, 0.4), folds=0.12, **key)
    form(L, rect(x0 + 14, y0 - 0.30 * k, x1 - x0 - 28, 0.22 * k, 14), bright(sofa, 0.8), (0.2, -0.6, 0.7), 16, **key)
    for ax in (x0 - 16, x1 - 0.25 * k + 16):
        form(L, rect(ax, y0 - 0.66 * k, 0.25 * k, 0.60 * k, 40), bright(sofa, 0.96), (0.2, -0.85, 0.45), 30, folds=0.08, **key)
    for ax in (x0 + 20, x1 - 30):
        L.rect(ax, y0 - 0.07 * k, 12, 0.07 * k, "#2a1512")
    cushion(L, x0 + 70, y0 - 0.78 * k, 0.46 * k, 0.36 * k, "#e3a857", ldir=(0.5, -0.7, 0.5), folds=0.2, **key)
    cushion(L, x1 - 0.72 * k, y0 - 0.76 * k, 0.42 * k, 0.34 * k, "#f0dcc0", ldir=(0.2, -0.8, 0.5), folds=0.2, **key)
    # throw over the arm
    form(L, smooth([(x0 - 22, y0 - 0.66 * k), (x0 + 0.2 * k, y0 - 0.7 * k), (x0 + 0.24 * k, y0 - 0.36 * k), (x0 + 0.1 * k, y0 - 0.22 * k), (x0 - 30, y0 - 0.28 * k)]),
         "#d9b48a", (0.5, -0.7, 0.5), 14, folds=0.5, **key)
    # low table with books, a mug and the device
    lt = Light(light.key, light.shade, top=0.55 if night else 0.9, front=0.2 if night else 0.42, left=0.3, right=0.3)
    tz, tx0, tx1 = 2.35, 0.75, 2.0
    L.dark(*cam.p(1.38, 0, 2.5), 330, 30, "#12080b", 0.6)
    for lx in (tx0 + 0.05, tx1 - 0.1):
        box(L, cam, lx, 0, tz + 0.05, lx + 0.05, 0.34, tz + 0.1, "#6b4028", lt)
    box(L, cam, tx0, 0.34, tz, tx1, 0.38, tz + 0.55, "#a9714b", lt, 2.5)
    y = 0.38
    for i, (c, dx) in enumerate((("#b5533c", 0), ("#f0dcc0", 0.02), ("#e3a857", -0.015))):
        box(L, cam, 0.9 + dx, y, tz + 0.1, 1.2 + dx, y + 0.03, tz + 0.34, c, lt, 1.5)
        y += 0.03
    mx, my = cam.p(1.62, 0.38, tz + 0.2)
    form(L, rect(mx - 22, my - 52, 44, 52, 8), "#e8684a", (0.6, -0.5, 0.5), 12, **key)
    form(L, rect(*cam.p(1.36, 0.40, tz + 0.2), 64, 14, 4), "#a9714b", (0, -1, 0.5), 4, **key)
    # floor lamp at the right end of the sofa
    lx, ly = cam.p(2.05 + 0.35, 0, 3.9)
    lx += 20
    L.dark(lx, ly, 60, 10)
    L.rect(lx - 5, 560, 10, ly - 560, shader=lin((lx - 5, 0), (lx + 5, 0), (0, "#c98b55"), (1, "#3a1d16")))
    L.oval(lx, ly, 52, 11, "#3b2019")
    if night:
        L.glow(lx, 520, 640, "#ffb263", 0.62)
    shade_lamp(L, lx, 425, 205, 140, "#ffd49a" if night else "#f3dcbc")
    if night:
        L.glow(lx, 545, 250, "#ffe2ae", 0.6)
        L.beam([(lx - 100, 566), (lx + 100, 566), (lx + 330, 1010), (lx - 330, 1010)], "#ffc37a", 0.22, 24)
    # palm in a basket at the far right
    pot(L, 2395, 1110, 170, 150, "#a9714b", ldir=(-0.7, -0.5, 0.5), **key)
    palm(L, rng(5), 2395, 970, 430, mix("#7a7b4a", "#5a3a2a", 0.45 if night else 0.0), 12)


PLACES = {"apartment_night": paint, "apartment_morning": paint}
