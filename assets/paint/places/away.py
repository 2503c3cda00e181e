"""Out of the rooms: the train, the beach, the garden, the picnic, the cabin and the snow outside it."""

import math

from ..figures import crowd_look, sit_back, sit_side, someone, stand
from ..kit import Cam, Light, box, bright, form, lin, mix, oval, poly, rect, rng, smooth
from ..picture import Picture
from ..scenery import (
    fig,
    foliage,
    mist,
    planks,
    rank,
    sky,
)


def train(name, scale, art):
    r = rng(32)
    P = Picture(name, scale, art, 24, focus=(0.45, 0.5), presence=(1180, 640))
    L = P.layer()
    sky(L, (0, "#b9606a"), (0.3, "#e3907c"), (0.52, "#f7c3a0"), (0.66, "#fde0ba"), sun=(1750, 640, 60, "#fff0cc"), clouds="#ffcfae", amount=0.4, seed=5)
    P.add("sky", L, 0.02, solid=True, brush=5)
    L = P.layer()
    rank(L, r, 1000, 30, (60, 140), (240, 640), ["#c98a86", "#b97a7c"], "#fbcfa8", 0.5, lit=0.05, cell=(9, 12), lit_side=1)
    mist(L, 560, 1000, "#fbcfa8", 0.6)
    P.add("far", L, 0.06, brush=3, sway=[60, 0, 40, 0])
    L = P.layer()
    rank(L, r, 1080, 16, (150, 300), (320, 760), ["#7d4658", "#8a4f5c"], "#f0a98a", 0.24, lit=0.16, cell=(14, 19), lit_side=1)
    mist(L, 700, 1080, "#f4b898", 0.4)
    P.add("near", L, 0.12, brush=3, sway=[150, 0, 30, 1.0])
    # the carriage: windows, seats, poles
    Light("#ffd9a6", "#4a2834", top=0.85, left=0.3, right=0.75, front=0.4)
    L = P.layer()
    L.all(shader=lin((0, 0), (0, 1440), (0, "#6d4448"), (0.3, "#8a5a54"), (1, "#3a2028")))
    for i in range(4):
        x = -60 + i * 680
        L.fill(rect(x, 190, 620, 620, 46), blend="clear")
    for i in range(4):
        x = -60 + i * 680
        L.line([(x + 10, 210), (x + 610, 210)], "#ffe2b4", 0.5, 5)
        p = rect(x, 190, 620, 620, 46)
        L.fill(p, shader=lin((x, 190), (x + 620, 810), (0, "#fff0d2", 0.16), (0.4, "#fff0d2", 0.02), (0.6, "#fff0d2", 0.12), (1, "#fff0d2", 0)))
        L.line([(x + 4, 790), (x + 616, 790)], "#c9745a", 0.8, 8)
    L.fill(rect(-20, 0, 2600, 120), shader=lin((0, 0), (0, 120), (0, "#4a2c30"), (1, "#a5705e")))
    for i in range(9):
        L.rect(80 + i * 290, 40, 190, 26, "#fff0d2", 0.85, r=12)
    L.fill(rect(-20, 830, 2600, 640), shader=lin((0, 830), (0, 1440), (0, "#7a4a48"), (1, "#2a161e")))
    for i in range(5):  # light of the windows on the floor and wall
        x = -200 + i * 680
        L.fill(poly([(x, 860), (x + 600, 860), (x + 300, 1440), (x - 420, 1440)]), "#ffcf98", 0.22, blur=24, blend="screen")
    key = dict(key="#ffd9a6", shade="#54303a")
    for i in range(4):  # benches in coral
        x = -40 + i * 690
        form(L, rect(x, 860, 560, 190, 40), "#c9553f", (0.4, -0.6, 0.5), 26, folds=0.06, **key)
        form(L, rect(x - 10, 1040, 590, 110, 36), "#d9644a", (0.3, -0.9, 0.4), 26, folds=0.06, **key)
        L.rect(x + 40, 1140, 20, 120, "#3a2024")
        L.rect(x + 510, 1140, 20, 120, "#3a2024")
    P.add("carriage", L, 0.4, brush=4)
    P.lamps([(1750, 640, 520, "#7a4a24", "steady", "glow", 0.0, 0.12, 9.0)], 0.05)
    warm = dict(key="#ffdcae", shade="#7a4a4a", rim="#ffe6bc", ldir=(0.5, -0.6, 0.4), rdir=(0.7, -0.6))
    L = P.layer()
    for seed, x, flip, h in ((61, 220, False, 620), (64, 1840, True, 640), (66, 2240, True, 600)):
        sit_side(L, crowd_look(seed), x, 1300, h, seat=-2.2, arms="lap", flip=flip, down=0.05, **warm)
    P.add("others", L, 0.44, brush=2.5, hand=0.6)

    def him(L, arms="lap", lean=-0.02, down=0.03, bow=0.0):
        sit_side(L, dict(someone("theodore"), glasses=True), 960, 1310, 680, seat=-2.2, arms=arms, lean=lean, down=down, bow=bow, **warm)

    P.figure("theodore", him, 0.46, down=dict(lean=0.14, bow=0.28), back=dict(lean=-0.24, down=0.0), ear=dict(arms="ear", lean=0.06))
    L = P.layer()
    for x in (700, 1520, 2380):
        L.rect(x, 90, 18, 1350, shader=lin((x, 0), (x + 18, 0), (0, "#fff0d2"), (0.4, "#e3a857"), (1, "#7a4a34")), r=9)
    for i in range(7):
        x = 300 + i * 330
        L.line([(x, 120), (x, 250)], "#4a2c30", 1, 7)
        L.fill(oval(x, 285, 34, 38), "#4a2c30")
        L.fill(oval(x, 285, 22, 26), blend="clear")
    P.add("poles", L, 0.6, brush=2, sway=[4, 0, 2.6, 0])
    P.air("dust", (200, 200, 2200, 900), 50, "#8a5a40", 5, 0.5)
    L = P.layer()
    form(L, rect(-200, 1180, 760, 500, 80), "#8a3a34", (0.4, -0.6, 0.5), 40, key="#d98a66", shade="#2a141c")
    P.add("front", L, 1.0, soft=14, brush=0, hand=0)
    P.save()


BEACH = {
    "noon": dict(sky=((0, "#f3e3d0"), (0.3, "#f8e9dd"), (0.46, "#fff6ea")), sea=("#e6d6c4", "#d6bfa8"), sand=("#f0d8b4", "#e0bd90"), key="#fffaf0", shade="#a5806e", sun=None, tint="#f6e6d2"),
    "dusk": dict(sky=((0, "#a9606c"), (0.22, "#dd8f7e"), (0.36, "#f7bf98"), (0.46, "#fddcb0")), sea=("#e8a888", "#8d5560"), sand=("#d99f7c", "#7d4c50"), key="#ffdca8", shade="#6d3f4a", sun=(1640, 585, 62, "#fff0cc"), tint="#c98f80"),
}


def beach(name, scale, art):
    hour = name.split("_")[-1]
    H = BEACH[hour]
    r = rng(33)
    P = Picture(name, scale, art, 25, focus=(0.5, 0.55), presence=(1390, 820))
    L = P.layer()
    sky(L, *H["sky"], sun=H["sun"], clouds="#ffffff" if hour == "noon" else "#ffc8a4", amount=0.5, seed=31)
    rank(L, r, 690, 34, (40, 100), (60, 240), mix(H["sky"][1][1], "#8a6a6a", 0.3), H["sky"][-1][1], 0.6, x0=-40, x1=900, lit=0, cell=(8, 11))
    L.fill(rect(-10, 668, 2600, 240), shader=lin((0, 668), (0, 908), (0, H["sea"][0]), (1, H["sea"][1])))
    for i in range(150):
        y = 672 + (r.random() ** 1.7) * 220
        w = 30 + (y - 668) * r.uniform(0.4, 1.6)
        x = r.uniform(-50, 2560)
        L.fill(oval(x, y, w, 1.5 + (y - 668) * 0.016), "#fffaf0" if r.random() < 0.6 else bright(H["sea"][1], 0.86), r.uniform(0.15, 0.5))
    if H["sun"]:
        for i in range(46):
            y = 676 + i * 5
            L.fill(oval(1640 + r.uniform(-16, 16) * (1 + i * 0.1), y, 30 + i * 3.4, 3), "#fff0c8", r.uniform(0.3, 0.75))
    mist(L, 560, 690, H["sky"][-1][1], 0.5)
    P.add("sea", L, 0.06, solid=True, brush=4)
    for n, (y, dy) in enumerate(((872, 16), (900, 22))):  # the last waves come up and draw back
        L = P.layer()
        pts = [(-40, y)] + [(x, y + 12 * math.sin(x * 0.011 + n * 2) + r.uniform(-4, 4)) for x in range(0, 2600, 80)] + [(2600, y + 44), (-40, y + 44)]
        L.fill(smooth(pts), shader=lin((0, y), (0, y + 44), (0, "#fffaf2", 0.9), (0.3, mix(H["sea"][0], "#ffffff", 0.3), 0.6), (1, H["sea"][1], 0)))
        P.add(f"wave{n}", L, 0.14, half=True, sway=[16, dy, 6.0 + n, n * 1.9])
    L = P.layer()
    L.fill(smooth([(-60, 940), (500, 918), (1300, 934), (2100, 912), (2640, 930), (2640, 1500), (-60, 1500)]), shader=lin((0, 912), (0, 1440), (0, mix(H["sand"][0], H["sea"][1], 0.35)), (0.12, H["sand"][0]), (1, H["sand"][1])))
    L.mottle(bright(H["sand"][1], 0.7), 0.3, (0.012, 0.05), 4.0)
    for i in range(420):
        x, y = r.uniform(0, 2560), 950 + r.random() ** 0.7 * 480
        L.oval(x, y, 4 + (y - 940) * 0.03, 2 + (y - 940) * 0.012, bright(H["sand"][1], 0.8 if r.random() < 0.6 else 1.2), 0.4)
    P.add("sand", L, 0.24, brush=4)
    P.crowd([dict(start=[-80, 960], end=[2640, 956], height=[96, 96], count=12, view="side", speed=24, tint=H["tint"]),
             dict(start=[2640, 1010], end=[-80, 1016], height=[134, 134], count=8, view="side", speed=28, tint=H["tint"])], 0.24)
    # everybody is there in their clothes: sitting, lying, under umbrellas
    lamp = dict(key=H["key"], shade=H["shade"], rim="#fff6e4", ldir=(0.4, -0.8, 0.3), rdir=(0.6, -0.7))
    L = P.layer()
    spots = sorted((r.uniform(60, 2500), r.uniform(985, 1130)) for _ in range(30))
    spots.sort(key=lambda q: q[1])
    for n, (x, y) in enumerate(spots):
        h = 60 + (y - 960) * 0.85
        if abs(x - 1230) < 200 and y > 1060:
            continue
        L.dark(x, y + 2, h * 0.4, h * 0.05, "#6a4038", 0.3)
        if n % 6 == 0:
            c = r.choice(("#c9553f", "#e3a857", "#f0dcc0", "#d96c75"))
            L.line([(x, y), (x + h * 0.1, y - h * 1.5)], "#7a5a44", 1, max(2, h * 0.03))
            L.fill(smooth([(x - h * 0.8, y - h * 1.2), (x + h * 0.1, y - h * 1.75), (x + h, y - h * 1.2), (x + h * 0.1, y - h * 1.3)]), shader=lin((x - h, 0), (x + h, 0), (0, bright(c, 0.85)), (1, bright(c, 1.1))))
        elif n % 2:
            sit_back(L, crowd_look(70 + n), x, y, h * 1.5, ("lap", "prop"), **lamp)
        else:
            sit_side(L, crowd_look(70 + n), x, y, h * 1.5, seat=-0.35, arms="knees", legs="knees", flip=n % 4 == 0, **lamp)
    P.add("people", L, 0.3, brush=2.5, hand=0.6)
    L = P.layer()
    L.fill(poly([(980, 1300), (1560, 1290), (1640, 1390), (900, 1404)]), shader=lin((900, 0), (1640, 0), (0, "#e3c49a"), (1, "#c9a27a")))
    L.line([(990, 1304), (910, 1398)], "#b5533c", 0.7, 8)
    L.line([(1550, 1294), (1626, 1386)], "#b5533c", 0.7, 8)
    L.dark(1270, 1350, 260, 22, "#5a3430", 0.4)
    P.add("blanket", L, 0.5)

    def him(L, arms=("lap", "prop"), lean=-0.05, bow=0.0):
        sit_back(L, someone("theodore"), 1250, 1346, 760, arms, lean=lean, bow=bow, **lamp)

    P.figure("theodore", him, 0.52, down=dict(arms=("lap", "lap"), lean=0.0, bow=0.17), back=dict(arms=("prop", "prop"), lean=0.0), ear=dict(arms=("lap", "ear"), lean=0.0))
    P.air("bird", (200, 160, 2100, 380), 8, "#8a6a64", 10, 0.1)
    L = P.layer()
    L.fill(smooth([(-80, 1360), (300, 1310), (640, 1400), (700, 1500), (-80, 1500)]), bright(H["sand"][1], 0.8))
    for i in range(40):
        x = r.uniform(-20, 520)
        L.line([(x, 1440), (x + r.uniform(-60, 60), 1440 - r.uniform(120, 330))], mix("#a99a5c", H["shade"], 0.3), 0.9, 6)
    P.add("front", L, 1.0, soft=9, brush=0, hand=0, sway=[10, 0, 5, 0])
    P.save()


def garden(name, scale, art):
    r = rng(34)
    P = Picture(name, scale, art, 26, focus=(0.5, 0.58), presence=(1080, 700))
    lamp = dict(key="#fff4dc", shade="#a07a6a", rim="#fffaf0", ldir=(-0.4, -0.8, 0.3), rdir=(-0.5, -0.8))
    L = P.layer()
    sky(L, (0, "#f9e2cc"), (0.4, "#fff0dc"), clouds="#ffffff", amount=0.4, seed=8)
    rank(L, r, 800, 14, (110, 220), (200, 420), ["#ecc9ae", "#e6bda2"], "#fff0dc", 0.5, lit=0, cell=(12, 16))
    for i in range(10):
        foliage(L, r, 120 + i * 270, 780 + r.uniform(-30, 20), 230, 190, "#7f8a52", "#d0cf8c", 170, (14, 34))
    L.all(shader=lin((0, 400), (0, 900), (0, "#fff4e0", 0.4), (1, "#fff4e0", 0.1)))
    P.add("far", L, 0.08, solid=True, soft=4, brush=4)
    L = P.layer()
    L.fill(rect(-20, 850, 2620, 620), shader=lin((0, 850), (0, 1440), (0, "#c2c07c"), (0.3, "#a3a862"), (1, "#66703e")))
    for i in range(1400):
        x, y = r.uniform(0, 2560), 855 + r.random() ** 0.8 * 580
        h = 5 + (y - 850) * 0.05
        L.line([(x, y), (x + r.uniform(-4, 4), y - h)], mix("#7c8448", "#e3dc98", r.random()), 0.6, 2 + (y - 850) * 0.004)
    for i in range(16):
        x = r.uniform(100, 2400)
        L.oval(x, r.uniform(900, 1300), r.uniform(90, 260), r.uniform(14, 40), "#fff4c8", 0.22, blur=14, blend="screen")
    # a wall of roses, a table with a pink cloth, balloons, bunting
    for i in range(5):
        foliage(L, r, 40 + i * 90, 800, 130, 200, "#6a7444", "#b9bc74", 110, (12, 26))
    for i in range(120):
        L.oval(r.uniform(0, 440), r.uniform(640, 980), r.uniform(7, 15), r.uniform(6, 13), r.choice(("#f2a7a0", "#e8847c", "#fbd0c4", "#fff0e4")), 0.95)
    L.dark(1760, 1085, 420, 24, "#4a4a2c", 0.35)
    L.fill(poly([(1380, 930), (2140, 930), (2180, 1080), (1340, 1080)]), shader=lin((0, 930), (0, 1080), (0, "#fbd3ca"), (1, "#e0948c")))
    L.fill(poly([(1380, 930), (2140, 930), (2110, 892), (1410, 892)]), "#fff0ea")
    form(L, rect(1690, 800, 180, 96, 14), "#fff4ea", (-0.4, -0.8, 0.4), 14, key="#fffaf0", shade="#c9988c")
    form(L, rect(1720, 740, 120, 66, 12), "#f2a7a0", (-0.4, -0.8, 0.4), 12, key="#fffaf0", shade="#b5706a")
    for i in range(4):
        L.rect(1740 + i * 24, 704, 6, 38, "#f6e2b0")
        L.oval(1743 + i * 24, 696, 6, 11, "#ffcf70")
        L.glow(1743 + i * 24, 696, 46, "#ffdca0", 0.6)
    for x, c in ((1470, "#e8684a"), (1560, "#e3a857"), (1960, "#8c9b5a"), (2050, "#f0dcc0")):
        form(L, rect(x, 850, 64, 48, 8), c, (-0.4, -0.8, 0.4), 8, key="#fff4e0", shade="#8a5a54")
    P.add("lawn", L, 0.25, brush=4)
    L = P.layer()
    L.curve([(-40, 420), (500, 560), (1150, 430), (1800, 570), (2620, 400)], "#a9714b", 0.9, 4)
    for i in range(34):
        t = i / 33
        x = -40 + t * 2660
        y = 420 + 130 * math.sin(t * math.pi * 4 - 0.2) ** 2 + 20
        L.fill(poly([(x, y), (x + 50, y + 4), (x + 24, y + 66)]), ("#f2a7a0", "#fff0dc", "#e3a857", "#e8684a")[i % 4], 0.95)
    P.add("bunting", L, 0.35, sway=[6, 4, 5, 0])
    for n, (x, y, c) in enumerate(((1330, 640, "#e8684a"), (2230, 600, "#f2a7a0"), (2300, 700, "#e3a857"), (1260, 730, "#f6d0b0"))):
        L = P.layer()
        L.curve([(x, y + 70), (x + 14, y + 190), (x, y + 330)], "#a98a70", 0.8, 2.5)
        form(L, smooth([(x, y - 84), (x + 66, y - 30), (x + 52, y + 40), (x, y + 82), (x - 52, y + 40), (x - 66, y - 30)]), c, (-0.5, -0.7, 0.4), 30, key="#fffaf0", shade=mix(c, "#7a3a34", 0.6), rim="#ffffff")
        P.add(f"balloon{n}", L, 0.3, half=True, sway=[12, 8, 4.5 + n * 0.7, n])
    L = P.layer()
    for seed, x, y, h in ((81, 2200, 1020, 360), (83, 2330, 1030, 350), (85, 1150, 1000, 330)):
        L.dark(x, y + 2, 60, 8, "#3a3a24", 0.35)
        stand(L, crowd_look(seed), x, y, h, "back" if seed % 2 else "front", ("side", "gesture"), **lamp)
    P.add("guests", L, 0.3, brush=2.5, hand=0.6)

    def him(L, arms="knees", lean=0.3, down=0.06, bow=0.0):
        L.dark(870, 1292, 240, 20, "#33361e", 0.45)
        sit_side(L, dict(someone("theodore"), glasses=True), 830, 1290, 640, seat=-0.5, arms=arms, legs="knees", lean=lean, down=down, bow=bow, **lamp)

    def jess(L, view="front", arms=("side", "gesture"), bow=0.0, sits=False):
        if sits:  # further up the lawn
            L.dark(1300, 1174, 90, 10, "#33361e", 0.4)
            sit_side(L, someone("jess"), 1340, 1172, 276, seat=-0.35, arms="lap", lean=0.06, bow=0.12, legs="flat", flip=True, **lamp)
            return
        L.dark(1270, 1286, 90, 12, "#33361e", 0.4)
        stand(L, someone("jess"), 1270, 1284, 330, view, arms, bow=bow, **lamp)

    def mother(L, view="front", arms=("side", "side")):
        stand(L, dict(crowd_look(88), style="bun", woman=True), 1520, 1180, 520, view, arms, **lamp)

    P.figure("theodore", him, 0.5, upright=dict(lean=0.05, down=0.02), leaning=dict(lean=0.62), ear=dict(arms="ear", lean=0.2))
    P.figure("jess", jess, 0.5, open=dict(arms=("gesture", "gesture")), down=dict(arms=("lap", "lap"), bow=0.2), away=dict(view="back", arms=("side", "side")), sitting=dict(sits=True))
    P.figure("mother", mother, 0.4, open=dict(arms=("side", "gesture")), away=dict(view="back"))
    P.air("petal", (0, 0, 2560, 1300), 26, "#f6c0b4", 9, 0.6)
    L = P.layer()
    L.beam([(300, -20), (1000, -20), (1800, 1440), (900, 1440)], "#fff6dc", 0.28, 70)
    P.add("shaft", L, 0.5, half=True, brush=0, sway=[20, 0, 18, 0])
    L = P.layer()
    fig(L, rng(3), 2520, 1540, 820, "#8c9b5a", 24)
    for i in range(14):
        L.disc(r.uniform(2000, 2560), r.uniform(900, 1440), r.uniform(20, 46), r.choice(("#f2a7a0", "#fff0dc")), 0.5)
    P.add("front", L, 1.0, soft=13, brush=0, hand=0, sway=[6, 2, 6, 0])
    P.save()


def picnic(name, scale, art):
    r = rng(35)
    P = Picture(name, scale, art, 27, focus=(0.5, 0.6), presence=(1180, 760))
    lamp = dict(key="#ffe0a8", shade="#8a5a4c", rim="#fff0c8", ldir=(0.7, -0.5, 0.2), rdir=(0.8, -0.5))
    L = P.layer()
    sky(L, (0, "#e3a878"), (0.3, "#f6cb98"), (0.48, "#fde6bc"), sun=(1960, 540, 66, "#fff6da"), clouds="#ffe0b8", amount=0.5, seed=17)
    L.fill(rect(-10, 700, 2600, 400), shader=lin((0, 700), (0, 1000), (0, "#f3cfa4"), (1, "#c9907a")))
    for i in range(200):
        y = 704 + (r.random() ** 1.6) * 260
        L.fill(oval(1960 + r.gauss(0, 300 + (y - 700) * 2), y, 20 + (y - 700) * 0.5, 2 + (y - 700) * 0.012), "#fff4d2", r.uniform(0.2, 0.7))
    rank(L, r, 716, 30, (30, 76), (60, 260), ["#d9a284", "#cf9478"], "#fbdcb0", 0.6, x0=100, x1=1300, lit=0, cell=(8, 11))
    mist(L, 600, 730, "#fde6bc", 0.6)
    P.add("sea", L, 0.05, solid=True, brush=4)
    L = P.layer()
    L.fill(smooth([(1500, 980), (1820, 860), (2200, 800), (2640, 740), (2640, 1200), (1500, 1200)]), shader=lin((1500, 800), (2500, 1200), (0, "#c98a60"), (1, "#7d4c44")))
    for i in range(30):
        x, y = r.uniform(1620, 2540), r.uniform(900, 1150)
        L.line([(x, y), (x + r.uniform(10, 60), y + r.uniform(40, 120))], "#6d4038", 0.4, 4)
    P.add("cliff", L, 0.15, brush=4)
    L = P.layer()
    L.fill(smooth([(-60, 1010), (500, 960), (1200, 1000), (1900, 1050), (2640, 1010), (2640, 1500), (-60, 1500)]), shader=lin((0, 960), (0, 1440), (0, "#f0cc80"), (0.4, "#d9a85c"), (1, "#8a5f3c")))
    for i in range(2600):
        x, y = r.uniform(-20, 2580), 985 + r.random() ** 0.8 * 450
        h = 10 + (y - 960) * 0.10
        L.line([(x, y), (x + h * r.uniform(0.1, 0.5), y - h)], mix("#a9783c", "#fff0b8", r.random()), 0.55, 1.5 + (y - 960) * 0.005)
    P.add("grass", L, 0.28, brush=3)
    L = P.layer()
    L.fill(poly([(820, 1190), (1740, 1180), (1900, 1340), (660, 1356)]), shader=lin((660, 0), (1900, 0), (0, "#c9553f"), (1, "#e88a66")))
    for i in range(8):
        t = i / 8
        L.line([(820 + 920 * t, 1188), (660 + 1240 * t, 1352)], "#f6dcc0", 0.45, 9)
    for i in range(4):
        L.line([(800 - i * 40, 1215 + i * 40), (1770 + i * 38, 1205 + i * 40)], "#f6dcc0", 0.4, 7)
    form(L, rect(1180, 1200, 180, 90, 20), "#b98a52", (0.6, -0.7, 0.4), 16, folds=0.2, key="#ffe0a8", shade="#6a4030")
    L.curve([(1190, 1206), (1270, 1120), (1350, 1206)], "#8a5f38", 1, 12)
    for x, c in ((1420, "#fff0d2"), (1480, "#e3a857"), (1120, "#8c3a34")):
        form(L, rect(x, 1240, 36, 56, 8), c, (0.6, -0.6, 0.4), 8, key="#ffe9bc", shade="#7a4a40")
    form(L, rect(1540, 1190, 26, 100, 10), "#6d7a44", (0.6, -0.6, 0.4), 8, key="#ffe9bc", shade="#3a3a24")
    P.add("blanket", L, 0.5, brush=3)
    sitting = (("paul", 1640, 1300, 640, "knees", True, dict(open=dict(arms="open"), leaning=dict(lean=0.5))),
               ("tatiana", 1830, 1270, 590, "prop", True, dict(open=dict(arms="open"), leaning=dict(arms="knees", lean=0.46))),
               ("theodore", 860, 1320, 650, "knees", False, dict(down=dict(lean=0.36, bow=0.26), back=dict(arms="prop", lean=-0.2), open=dict(arms="open"), away=dict(away=True))))
    for who, x, y, h, own, flip, others in sitting:
        def figure(L, arms=own, lean=0.15, who=who, x=x, y=y, h=h, flip=flip, **pose):
            L.dark(x, y + 6, 170, 16, "#4a2f20", 0.4)
            sit_side(L, dict(someone(who), glasses=who == "theodore"), x, y, h, seat=-0.35, arms=arms, legs="knees", lean=lean, flip=flip, **pose, **lamp)

        P.figure(who, figure, 0.52, **others)
    P.air("bird", (900, 300, 1500, 300), 6, "#9a6a54", 10, 0.1)
    P.air("petal", (0, 500, 2560, 900), 14, "#fff0c0", 6, 0.7)
    L = P.layer()
    L.beam([(1860, 480), (2160, 480), (1300, 1440), (300, 1440)], "#fff0c0", 0.34, 80)
    P.add("shaft", L, 0.5, half=True, brush=0, sway=[16, 0, 22, 0])
    L = P.layer()
    for i in range(90):
        x = r.uniform(-40, 2600)
        h = r.uniform(120, 360) * (1.2 - abs(x - 1280) / 1500 * -0.2)
        L.line([(x, 1470), (x + h * 0.3, 1470 - h)], mix("#8a5f34", "#f6d48a", r.random()), 0.9, 8)
    P.add("front", L, 1.0, soft=8, brush=0, hand=0, sway=[14, 2, 4.2, 0])
    P.save()


def cabin(name, scale, art):
    r = rng(36)
    P = Picture(name, scale, art, 28, focus=(0.42, 0.62), presence=(1500, 620))
    light = Light("#ff9c58", "#3a2226", top=0.6, left=0.75, right=0.25, front=0.35)
    cam = Cam(f=1450, cx=1280, cy=580, ey=1.5)
    L = P.layer()
    L.all(shader=lin((0, 0), (0, 1000), (0, "#8a7a80"), (0.5, "#c9b4ae"), (1, "#ede3da")))
    for i in range(26):
        x = r.uniform(1200, 2500)
        h = r.uniform(200, 420)
        L.fill(poly([(x, 900 - h), (x + h * 0.18, 900), (x - h * 0.18, 900)]), mix("#6a5a60", "#cbb8b2", r.random()), 0.8)
    P.add("outside", L, 0.08, solid=True, soft=4, brush=3)
    L = P.layer()
    shell(L, cam, r, light)
    P.add("room", L, 0.3, brush=4)
    P.lamps([(620, 980, 620, "#8a3a14", "flicker", "glow", 0.0, 0.5, 1.3), (620, 1000, 300, "#b0501c", "flicker", "glow", 1.3, 0.6, 0.7), (1100, 1250, 700, "#4a2210", "flicker", "glow", 0.6, 0.5, 1.7)], 0.3)
    P.air("ember", (520, 700, 220, 330), 18, "#ff9a50", 6, 0.32)
    P.air("snow", (1480, 230, 760, 560), 60, "#f6efe8", 6, 0.12)
    L = P.layer()
    key = dict(key="#ffb070", shade="#3f2428")
    L.fill(poly([(560, 1210), (1700, 1190), (1980, 1420), (360, 1430)]), "#8c3a34", 0.9)
    for i in range(10):
        L.line([(620 + i * 110, 1206), (430 + i * 160, 1426)], "#e3a857", 0.35, 8)
    form(L, rect(1360, 860, 460, 330, 60), "#7a5a3e", round_=36, folds=0.1, ldir=(-0.8, -0.3, 0.4), **key)
    form(L, rect(1330, 1090, 520, 190, 50), "#8a6644", round_=36, folds=0.1, ldir=(-0.8, -0.4, 0.4), **key)
    form(L, smooth([(1380, 850), (1600, 840), (1640, 1000), (1560, 1130), (1400, 1100)]), "#b5533c", round_=24, folds=0.1, ldir=(-0.8, -0.3, 0.4), **key)
    P.add("chair", L, 0.5, brush=4)
    warm = dict(key="#ffbe84", shade="#54302e", rim="#ff9a58", ldir=(-0.9, -0.1, 0.35), rdir=(-0.9, -0.2))

    def him(L, arms="knees", lean=0.25, down=0.05, bow=0.0, away=False):
        L.dark(1180, 1350, 260, 22, "#1a0d0c", 0.6)
        sit_side(L, dict(someone("theodore_mustard"), glasses=True), 1210, 1346, 680, seat=-0.45, arms=arms, legs="knees", lean=lean, down=down, bow=bow, away=away, flip=True, **warm)

    P.figure("theodore", him, 0.55, upright=dict(lean=0.02, down=0.0), down=dict(lean=0.4, bow=0.22), away=dict(lean=0.1, away=True), ear=dict(arms="ear", lean=0.16))
    L = P.layer()
    lt = Light("#ffb070", "#3a2226", top=0.7, left=0.8, front=0.3)
    box(L, cam, 1.0, 0.4, 2.3, 1.9, 0.45, 2.8, "#8a5a38", lt, 2.5)
    mx, my = cam.p(1.2, 0.45, 2.45)
    form(L, rect(mx - 24, my - 54, 48, 54, 8), "#e8684a", (-0.8, -0.4, 0.4), 12, **key)
    form(L, rect(*cam.p(1.45, 0.49, 2.5), 110, 24, 6), "#a9714b", (-0.6, -0.8, 0.4), 6, **key)
    P.add("table", L, 0.6, brush=3)
    L = P.layer()
    L.fill(rect(2300, -20, 320, 1500), "#1d1216")
    P.add("front", L, 1.0, soft=20, brush=0, hand=0)
    P.save()


def shell(L, cam, r, light):
    """A log room with a hearth on the left and a window full of snow."""
    planks(L, cam, r, -4, 4, 1.2, 5, "#7a5238", light, 0.22, w=0.4)
    for i in range(9):
        y0, y1 = i * 0.34, (i + 1) * 0.34
        c = bright("#8a5c3c", r.uniform(0.9, 1.1))
        L.fill(cam.quad((-4, y0, 5), (4, y0, 5), (4, y1, 5), (-4, y1, 5)), shader=lin(cam.p(0, y1, 5), cam.p(0, y0, 5), (0, light.on(c, 0.5)), (0.5, light.on(c, 0.62)), (1, light.on(c, 0.18))))
        for x, w in ((-4, 0.3), (4, 0.6)):
            L.fill(cam.quad((x, y0, 1.2), (x, y0, 5), (x, y1, 5), (x, y1, 1.2)), shader=lin(cam.p(x, y1, 3), cam.p(x, y0, 3), (0, light.on(c, w)), (0.5, light.on(c, w + 0.1)), (1, light.on(c, w - 0.2))))
    L.fill(cam.quad((-4, 3.06, 1.2), (4, 3.06, 1.2), (4, 3.06, 5), (-4, 3.06, 5)), light.on("#5a3a28", 0.3))
    for x in (-2.6, 0, 2.6):
        L.fill(cam.quad((x, 3.0, 1.2), (x + 0.25, 3.0, 1.2), (x + 0.25, 3.0, 5), (x, 3.0, 5)), light.on("#4a2e20", 0.35))
    g = cam.quad((0.7, 0.95, 5), (3.3, 0.95, 5), (3.3, 2.4, 5), (0.7, 2.4, 5))
    L.fill(g, blend="clear")
    L.fill(g, shader=lin(cam.p(0.7, 2.4, 5), cam.p(3.3, 0.95, 5), (0, "#f6efe6", 0.2), (1, "#f6efe6", 0.02)))
    for x in (0.7, 1.57, 2.43, 3.3):
        L.line([cam.p(x, 0.95, 5), cam.p(x, 2.4, 5)], "#5a3a28", 1, 14)
    for y in (0.95, 1.7, 2.4):
        L.line([cam.p(0.65, y, 5), cam.p(3.35, y, 5)], "#6b4630", 1, 14)
    L.fill(smooth([cam.p(0.7, 0.98, 4.98), cam.p(1.6, 1.06, 4.98), cam.p(2.6, 1.03, 4.98), cam.p(3.3, 1.08, 4.98), cam.p(3.3, 0.95, 4.98), cam.p(0.7, 0.95, 4.98)]), "#f3ece4", 0.95)
    # hearth of stones
    x0, y0 = cam.p(-3.2, 0, 4.7)
    x1, y1 = cam.p(-1.2, 3.06, 4.7)
    L.fill(rect(x0, y1, x1 - x0, y0 - y1), "#5a4440")
    for i in range(120):
        x, y = r.uniform(x0 + 10, x1 - 50), r.uniform(y1, y0 - 30)
        L.rect(x, y, r.uniform(34, 80), r.uniform(22, 40), light.on(mix("#8a6a5c", "#6d5650", r.random()), 0.55), 0.9, r=12)
    hx, hy = (x0 + x1) / 2, cam.p(0, 0.15, 4.6)[1]
    L.fill(smooth([(hx - 190, hy), (hx - 190, hy - 240), (hx, hy - 330), (hx + 190, hy - 240), (hx + 190, hy)]), "#1d0d0a")
    L.glow(hx, hy - 90, 420, "#ff7a30", 0.9)
    for i in range(26):
        x = hx + r.gauss(0, 70)
        h = r.uniform(80, 250) * (1 - abs(x - hx) / 230)
        w = r.uniform(16, 40)
        L.fill(smooth([(x - w, hy - 10), (x - w * 0.5, hy - h * 0.6), (x, hy - h), (x + w * 0.5, hy - h * 0.5), (x + w, hy - 10)]), r.choice(("#e4572e", "#ff8a3c", "#ffc060", "#fff0b0")), 0.55, blur=4, blend="screen")
    for i in range(3):
        form(L, rect(hx - 140 + i * 30, hy - 34 - i * 16, 230, 34, 16), "#4a2a1c", (0, -0.9, 0.3), 12, key="#ff9a50", shade="#1d0d0a")
    L.fill(rect(x0 - 40, cam.p(0, 1.35, 4.6)[1], x1 - x0 + 80, 26, 6), light.on("#7a4e32", 0.7))
    for i in range(5):
        L.rect(x0 + 20 + i * 110, cam.p(0, 1.35, 4.6)[1] - 56, 30, 56, r.choice(("#e3a857", "#c9553f", "#f0dcc0")), 0.8, r=6)
    L.glow(hx, hy, 1300, "#ff8a40", 0.42)
    L.all(shader=lin((0, 1000), (0, 1440), (0, "#1d0d10", 0), (1, "#1d0d10", 0.5)))


def cabin_outside(name, scale, art):
    r = rng(37)
    P = Picture(name, scale, art, 29, focus=(0.55, 0.6), presence=(1280, 700))
    L = P.layer()
    sky(L, (0, "#7a6a74"), (0.3, "#a9949a"), (0.5, "#d9c4bc"), (0.62, "#f3e2d4"), clouds="#f6e9e0", amount=0.5, seed=27)
    L.fill(smooth([(-60, 780), (400, 620), (900, 700), (1500, 560), (2100, 690), (2640, 600), (2640, 1000), (-60, 1000)]), shader=lin((0, 560), (0, 950), (0, "#c4b0ae"), (1, "#e8dbd2")))
    P.add("hills", L, 0.05, solid=True, brush=5)
    L = P.layer()
    trees = sorted((r.uniform(780, 960), r.uniform(-40, 2600)) for _ in range(90))
    for y, x in trees:
        if 1380 < x < 2160 and y > 860:
            continue
        h = 150 + (y - 760) * 1.6
        c = mix("#a5948f", "#4f4244", (y - 780) / 180)
        for k in range(5):
            t = k / 5
            w = h * (0.07 + 0.16 * t)
            L.fill(poly([(x, y - h + h * 0.17 * k), (x + w, y - h + h * (0.30 + 0.17 * k)), (x - w, y - h + h * (0.30 + 0.17 * k))]), c, 0.95)
            L.fill(poly([(x - w * 0.1, y - h + h * 0.17 * k), (x + w * 0.7, y - h + h * (0.25 + 0.17 * k)), (x - w * 0.5, y - h + h * (0.22 + 0.17 * k))]), "#f3ece4", 0.75)
    mist(L, 640, 1000, "#ede3da", 0.35)
    P.add("woods", L, 0.14, brush=3)
    L = P.layer()
    L.fill(smooth([(-60, 960), (600, 930), (1200, 970), (1900, 940), (2640, 980), (2640, 1500), (-60, 1500)]), shader=lin((0, 930), (0, 1440), (0, "#f3ebe3"), (0.5, "#e0d3cb"), (1, "#a5929a")))
    L.mottle("#8a7a84", 0.25, (0.003, 0.010), 5.0)
    # the cabin, lit from inside
    L.fill(rect(1500, 720, 560, 260), shader=lin((1500, 0), (2060, 0), (0, "#6d4a38"), (1, "#4a3230")))
    for i in range(9):
        L.line([(1500, 730 + i * 28), (2060, 730 + i * 28)], "#3a2624", 0.7, 4)
    L.fill(poly([(1440, 740), (1780, 540), (2120, 740)]), "#5a4440")
    L.fill(smooth([(1424, 748), (1780, 520), (2136, 748), (2080, 730), (1780, 566), (1480, 730)]), "#f6f0ea")
    L.rect(1900, 520, 56, 120, "#5a4440")
    for x in (1570, 1720):
        L.rect(x, 790, 96, 96, "#ffb860")
        L.rect(x + 6, 796, 84, 84, "#ffdc9c")
        L.line([(x + 48, 790), (x + 48, 886)], "#5a3a2a", 1, 6)
        L.line([(x, 838), (x + 96, 838)], "#5a3a2a", 1, 6)
        L.glow(x + 48, 838, 300, "#ffb054", 0.5)
        L.fill(poly([(x, 980), (x + 96, 980), (x + 190, 1150), (x - 110, 1150)]), "#ffc078", 0.35, blur=22, blend="screen")
    L.rect(1880, 800, 110, 180, "#4a2e26")
    L.oval(1970, 896, 6, 6, "#e3a857")
    # footprints from the door to him
    for i in range(24):
        t = i / 23
        x = 1930 - 760 * t + 60 * math.sin(t * 6) + (14 if i % 2 else -14)
        y = 1000 + 330 * t ** 1.2
        L.oval(x, y, 8 + 12 * t, 4 + 5 * t, "#8a7880", 0.6)
    P.add("snow", L, 0.3, brush=4)
    P.lamps([(1618, 838, 240, "#6a3a14", "flicker", "glow", 0.0, 0.25, 2.1), (1768, 838, 240, "#6a3a14", "flicker", "glow", 0.7, 0.25, 2.4)], 0.3)
    P.air("steam", (1890, 330, 80, 200), 12, "#6a5a5c", 60, 0.3)

    def him(L, arms=("pocket", "pocket"), bow=0.0):
        L.dark(1120, 1352, 120, 14, "#5a4a54", 0.5)
        stand(L, dict(someone("theodore"), coat=True), 1110, 1350, 470, "back", arms, bow=bow, key="#f3e2d4", shade="#6d5458", rim="#ffcf94", ldir=(0.3, -0.7, 0.3), rdir=(0.9, -0.3))

    P.figure("theodore", him, 0.5, ear=dict(arms=("pocket", "ear")), down=dict(bow=0.3))
    P.air("snow", (0, -40, 2560, 1480), 170, "#fbf7f2", 8, 0.6)
    L = P.layer()
    L.line([(-40, 200), (520, 60)], "#4a3a3c", 1, 34)
    for i in range(14):
        x = i * 40
        L.line([(x, 190 - x * 0.25), (x + r.uniform(-30, 60), 300 - x * 0.25 + r.uniform(0, 120))], "#4a3a3c", 1, 12)
    L.curve([(-40, 180), (240, 110), (520, 40)], "#f3ece4", 0.9, 22)
    P.add("front", L, 1.0, soft=10, brush=0, hand=0, sway=[5, 3, 7, 0])
    P.save()


PLACES = {"train_sunset": train, "beach_noon": beach, "beach_dusk": beach, "garden_afternoon": garden, "picnic_golden": picnic,
          "cabin_dusk": cabin, "cabin_outside_dusk": cabin_outside}
