"""The open air high above the streets: title, skyline of 8,316 windows, walkway, roof."""

import math

from ..figures import sit_back, someone, stand, theodore
from ..kit import Cam, Light, box, bright, lin, poly, rect, rng, smooth
from ..picture import Picture
from ..scenery import LAMP, bokeh, fig, mist, rank, sky, tower

WINDOWS, WARM = 8316, 641


def vista(P, r, H, lit=(0.3, 0.3, 0.3), base=(1020, 1150, 1330), names=("far", "mid", "near"), lamps=40, blur=(2.5, 1.2, 0)):
    """Three ranks of towers in haze; each a layer of its own."""
    wide = ((44, 110), (80, 190), (150, 300))
    tall = ((220, 620), (300, 760), (260, 700))
    cells = ((8, 11), (11, 15), (15, 21))
    for n, name in enumerate(names):
        L = P.layer()
        rank(L, r, base[n], 30, wide[n], tall[n], H["body"][n], H["haze"], (0.55, 0.34, 0.14)[n], lit=lit[n], cell=cells[n],
             lit_side=H.get("side", -1), sunny=H.get("sunny", 0.0),
             seed_heights=lambda t, n=n: 0.55 + 0.65 * math.sin(t * (4.1 + n) + n * 1.7) ** 2)
        if H.get("sunny"):
            L.tone(lin((H["sunx"], 200), (H["sunx"] + 900, 1300), (0, H["key"], 0.4), (1, H["key"], 0.0)), "soft")
        mist(L, base[n] - 420, base[n] + 40, H["haze"], (0.62, 0.5, 0.35)[n])
        if blur[n]:
            L.blurred(blur[n])
        L.fill(rect(-40, base[n] + 130, 2640, 900), blend="clear")  # what nearer ranks hide anyway
        P.add(name, L, (0.08, 0.16, 0.28)[n], brush=(3, 3, 4)[n])
    if lamps:
        P.lamps([(r.uniform(60, 2500), r.uniform(base[1] - 520, base[1] - 30), r.uniform(5, 13), r.choice(LAMP), "steady", "disc",
                  r.uniform(0, 6), 0.9, r.uniform(5, 14)) for _ in range(lamps)]
                + [(x, y, 8, "#ff4a30", "blink", "disc", ph, 1.0, 3.4) for x, y, ph in ((700, 470, 0.0), (1490, 420, 1.3), (2130, 520, 2.4))], 0.2)


DUSK = dict(body=(["#a9626a", "#b56e68"], ["#7d4555", "#8b4d57"], ["#54303f", "#5e3644"]), haze="#f0a983", key="#ffd9a8", side=1)


def railing(L, y, c, light, x0=-40, x1=2600, h=150, step=64, glass=True):
    """A parapet with a rail, seen from behind it."""
    if glass:
        L.fill(rect(x0, y - h, x1 - x0, h), shader=lin((0, y - h), (0, y), (0, light, 0.12), (1, light, 0.03)))
    for x in range(int(x0), int(x1), step * 4):
        L.rect(x, y - h, 9, h, shader=lin((x, 0), (x + 9, 0), (0, bright(c, 1.5)), (1, bright(c, 0.6))))
    L.rect(x0, y - h - 14, x1 - x0, 18, shader=lin((0, y - h - 14), (0, y - h + 4), (0, light), (0.35, bright(c, 1.3)), (1, bright(c, 0.6))), r=8)


def title(name, scale, art):
    r = rng(77)
    P = Picture(name, scale, art, 5, focus=(0.7, 0.6), presence=(1840, 880))
    L = P.layer()
    sky(L, (0, "#5a2f47"), (0.28, "#a45360"), (0.52, "#e48a6a"), (0.68, "#f8c08d"), (0.8, "#fbd9ae"), sun=(760, 905, 58, "#ffdca0"),
        clouds="#ffb58e", amount=0.42, seed=9)
    P.add("sky", L, 0.03, solid=True, brush=5)
    vista(P, r, dict(DUSK, sunny=0.6, sunx=200), lit=(0.12, 0.2, 0.26), base=(1060, 1190, 1360), lamps=60)
    # a walkway between towers, with its little lamps
    L = P.layer()
    L.fill(smooth([(-60, 1125), (700, 1088), (1500, 1080), (2620, 1120), (2620, 1148), (1500, 1106), (700, 1114), (-60, 1154)]),
           shader=lin((0, 1080), (0, 1150), (0, "#ffc892"), (0.3, "#8d4a4e"), (1, "#4c2737")))
    for x in range(-20, 2600, 74):
        L.rect(x, 1050 + abs(x - 1280) * 0.024, 3, 42, "#5b2e3f", 0.8)
    L.curve([(-60, 1072), (700, 1048), (1500, 1042), (2620, 1070)], "#ffd9a8", 0.7, 4)
    mist(L, 1040, 1200, "#f0a983", 0.25)
    P.add("bridge", L, 0.34)
    P.crowd([dict(start=[-60, 1106], end=[2620, 1100], height=[34, 34], count=22, view="side", speed=26, tint="#8a5056"),
             dict(start=[2620, 1112], end=[-60, 1118], height=[36, 36], count=20, view="side", speed=24, tint="#7a444e")], 0.34)
    # the terrace where he stands
    L = P.layer()
    L.fill(rect(-40, 1290, 2700, 220), shader=lin((0, 1290), (0, 1440), (0, "#6d3b42"), (1, "#2a151f")))
    for i in range(26):
        x = -900 + i * 180
        L.line([(1280 + (x - 1280) * 0.55, 1290), (x, 1440)], "#f2a87c", 0.13, 3)
    L.all(shader=lin((0, 1280), (0, 1330), (0, "#ffc892", 0.0), (0.5, "#ffc892", 0.16), (1, "#ffc892", 0)))
    railing(L, 1296, "#5b2e3f", "#ffd6a6", h=170)
    P.add("terrace", L, 0.55)
    L = P.layer()
    L.dark(1935, 1372, 150, 18, "#1d0d16", 0.55)
    theodore(L, "stand_back", 1880, 1368, 470, key="#ffc99a", shade="#4a2436", rim="#ffd9a0", ldir=(-0.9, -0.2, 0.2), rdir=(-0.9, -0.3))
    P.add("theodore", L, 0.6, brush=2.5, hand=0.6, who="theodore")
    L = P.layer()
    fig(L, rng(4), 2480, 1600, 1000, "#4a2f35", 26)
    L.tone(lin((2560, 0), (1900, 0), (0, "#1d0d16", 0.6), (1, "#ffb07a", 0.3)), "atop")
    P.add("leaves", L, 1.0, soft=12, brush=0, hand=0)
    P.air("dust", (200, 300, 2000, 900), 60, "#7a4a30", 5, 0.5)
    P.save()


def skyline(name, scale, art):
    r = rng(8316)
    P = Picture(name, scale, art, 6, focus=(0.5, 0.5), presence=(1280, 1180))
    L = P.layer()
    sky(L, (0, "#160c18"), (0.35, "#2c1626"), (0.6, "#5a2c3a"), (0.78, "#8d4a45"), (0.9, "#b0674d"), clouds="#8a4648", amount=0.25, seed=12)
    L.glow(1280, 1180, 1500, "#d97a50", 0.35, squash=0.45)
    towers = []
    rows = ((980, (60, 120), (200, 520), "#4a2a38", 0.5, (9, 12)), (1130, (90, 170), (280, 720), "#3a2030", 0.3, (10, 13)),
            (1330, (130, 240), (320, 860), "#2a1622", 0.12, (12, 15)))
    from ..kit import jitter
    from ..scenery import W
    for base, wide, tall, body, haze, cell in rows:
        G = L.group()
        x = -40
        while x < W + 20:
            w = r.uniform(*wide)
            h = r.uniform(*tall) * (0.6 + 0.6 * math.sin(x / W * 7.2 + base) ** 2)
            top = base - h
            tower(G, r, x, base + 40, w, h + 40, jitter(r, body, 0.02), plain=True, split=0.62)
            towers.append((x, top, w, base, *cell))
            x += w * r.uniform(1.02, 1.4)
        G.tone(lin((0, base - tall[1]), (0, base + 40), (0, "#a9624c", haze * 0.5), (1, "#c9785a", min(1, haze * 1.3))), "atop")
        L.draw(G)
    mist(L, 1000, 1400, "#c9785a", 0.32)
    # only what is in front is lit: walk from near to far and keep free places
    seen, kept = [], []
    for x, top, w, base, cw, ch in reversed(towers):
        for row in range(int((min(base, 1330) - top - 18) / ch)):
            for col in range(int((w - 8) / cw)):
                wx, wy = x + 6 + col * cw, top + 16 + row * ch
                if not 104 < wx < W - 116 or not 60 < wy < 1325:  # what every lens shows
                    continue
                if any(sx <= wx <= sx + sw and wy >= st for sx, st, sw in seen):
                    continue
                if r.random() < 0.96:
                    kept.append((round(wx), round(wy), max(4, round(cw * 0.55)), max(5, round(ch * 0.56))))
        seen.append((x, top, w))
    if len(kept) < WINDOWS:
        raise ValueError(f"only {len(kept)} windows fit")
    r.shuffle(kept)
    kept = sorted(kept[:WINDOWS], key=lambda one: (one[1], one[0]))
    order = list(range(WINDOWS))
    r.shuffle(order)
    P.add("city", L, 0.12, solid=True, brush=3, hand=0.8)
    packed = [v for x, y, w, h in kept for v in (x, y, w, h, r.randrange(256))]
    P.raw({"windows": packed, "warm_order": order[:WARM], "lamp": "#FFDDA8", "warm": "#FF5A36", "depth": 0.12})
    P.lamps([(x, y, 8, "#ff4a30", "blink", "disc", ph, 1.0, 3.4) for x, y, ph in ((640, 470, 0.0), (1500, 380, 1.3), (2200, 520, 2.4))], 0.12)
    L = P.layer()
    L.fill(rect(-40, 1352, 2700, 120), shader=lin((0, 1352), (0, 1440), (0, "#4a2833"), (1, "#1a0d14")))
    railing(L, 1360, "#4a2833", "#ffbe8a", h=120)
    P.add("rail", L, 0.6)

    def him(L, arms=("rail", "rail"), bow=0.0):
        theodore(L, "stand_back", 1280, 1505, 566, arms=arms, bow=bow, key="#d98a66", shade="#24121c", rim="#ff9a6a", ldir=(0, -0.9, 0.1), rdir=(0.8, -0.5))

    P.figure("theodore", him, 0.7, upright=dict(arms=("side", "side")), down=dict(bow=0.3), ear=dict(arms=("rail", "ear")), glass=dict(arms=("rail", "glass")))
    P.save()


def walkway(name, scale, art):
    r = rng(31)
    P = Picture(name, scale, art, 8, focus=(0.4, 0.55), presence=(1120, 820))
    cam = Cam(f=1350, cx=1380, cy=690, ey=1.65)
    L = P.layer()
    sky(L, (0, "#c9707a"), (0.3, "#ea9a86"), (0.5, "#f7c3a0"), (0.66, "#fbdcb8"), sun=(1420, 640, 64, "#ffe9c0"), clouds="#ffcfae", amount=0.45, seed=4)
    P.add("sky", L, 0.03, solid=True, brush=5)
    vista(P, r, dict(body=(["#d99a8e", "#cf8f86"], ["#b5717a", "#a9656f"], ["#7d4658", "#8a4f5c"]), haze="#fbcfa8", key="#fff0cc", side=1, sunny=0.9, sunx=700),
          lit=(0.02, 0.06, 0.1), base=(860, 960, 1120), lamps=14)
    L = P.layer()
    light = Light("#ffe2b4", "#6b3a4c", top=0.9, left=0.2, right=0.8, front=0.3)
    for z in range(26, 2, -1):  # deck in slabs
        shade = 0.55 + 0.3 * math.sin(z * 1.7)
        L.fill(cam.quad((-3.2, 0, z - 1), (3.2, 0, z - 1), (3.2, 0, z), (-3.2, 0, z)), light.on("#c98f78", shade))
        L.line([cam.p(-3.2, 0, z), cam.p(3.2, 0, z)], "#5b2e3f", 0.25, 2)
    L.fill(cam.quad((-3.2, 0, 1.5), (3.2, 0, 1.5), (3.2, 0, 26), (-3.2, 0, 26)), shader=lin((1400, 690), (1300, 1440), (0, "#fff0cc", 0.75), (0.3, "#ffd2a0", 0.3), (1, "#5b2e3f", 0.35)))
    for s in (-1, 1):
        for z in [26 - i * 1.1 for i in range(22)]:
            a, b = cam.p(s * 3.2, 0, z), cam.p(s * 3.2, 1.1, z)
            L.line([a, b], "#6d3a4a", 1, max(2, 90 / z))
            L.line([(a[0] - s * 2, a[1]), (b[0] - s * 2, b[1])], "#ffd8a8", 0.5, max(1, 26 / z))
        for yy, wd in ((1.1, 8), (0.6, 3), (0.2, 3)):
            L.line([cam.p(s * 3.2, yy, 1.6), cam.p(s * 3.2, yy, 26)], "#74404e", 1, wd)
            L.line([cam.p(s * 3.2, yy + 0.02, 1.6), cam.p(s * 3.2, yy + 0.02, 26)], "#ffdcae", 0.6, wd * 0.35)
    for z in (20, 14, 9, 5.6):  # lamps on posts
        x, y = cam.p(3.2, 3.4, z)
        L.line([cam.p(3.2, 1.0, z), (x, y)], "#6d3a4a", 1, 60 / z)
        L.line([(x, y), cam.p(2.4, 3.5, z)], "#6d3a4a", 1, 44 / z)
    P.add("deck", L, 0.4)
    P.crowd([dict(start=list(cam.p(-1.4, 0, 22)), end=list(cam.p(-2.1, 0, 6)), height=[cam.k(22) * 1.72, cam.k(6) * 1.72], count=7, view="front", speed=42, tint="#d9a294"),
             dict(start=list(cam.p(1.2, 0, 6.4)), end=list(cam.p(1.0, 0, 23)), height=[cam.k(6.4) * 1.72, cam.k(23) * 1.72], count=8, view="back", speed=38, tint="#c98f8a"),
             dict(start=list(cam.p(0.1, 0, 8)), end=list(cam.p(0.2, 0, 24)), height=[cam.k(8) * 1.72, cam.k(24) * 1.72], count=5, view="back", speed=30, tint="#cf9a90")], 0.42)
    x, y = cam.p(-0.5, 0, 4.7)

    def him(L, arms=("pocket", "side"), phase=0.12, bow=0.0):
        L.fill(poly([(x - 60, y), (x + 60, y), (x - 20, 1440), (x - 330, 1440)]), "#4a2433", 0.35, blur=22)
        stand(L, someone("theodore"), x, y, 1.82 * cam.k(4.7), "back", arms, phase, bow=bow, key="#ffd7a6", shade="#5a2e40", rim="#ffe6bc", ldir=(0.5, -0.5, -0.1), rdir=(0.9, -0.4))

    P.figure("theodore", him, 0.5, upright=dict(arms=("side", "side"), phase=None), down=dict(bow=0.28), ear=dict(arms=("pocket", "ear")))
    P.air("dust", (300, 300, 2000, 900), 70, "#8a5a3a", 5, 0.5)
    L = P.layer()
    L.beam([(1300, 560), (1560, 560), (2560, 1440), (700, 1440)], "#fff0cc", 0.32, 60)
    P.add("shaft", L, 0.4, half=True, brush=0)
    L = P.layer()
    fig(L, rng(6), 60, 1560, 820, "#6a4038", 22)
    L.tone(lin((0, 0), (700, 0), (0, "#2a1420", 0.55), (1, "#ffb88a", 0.35)), "atop")
    P.add("front", L, 1.0, soft=12, brush=0, hand=0)
    P.save()


def roof(name, scale, art):
    r = rng(19)
    P = Picture(name, scale, art, 9, focus=(0.5, 0.58), presence=(1280, 820))
    L = P.layer()
    sky(L, (0, "#3a2230"), (0.22, "#6e3b47"), (0.44, "#b5666a"), (0.6, "#ee9c7c"), (0.7, "#fbc79a"), (0.76, "#ffe2b8"), clouds="#ffab88", amount=0.42, seed=21)
    L.glow(1390, 1010, 1300, "#ffcf94", 0.55, squash=0.5)
    P.add("sky", L, 0.03, solid=True, brush=5)
    vista(P, r, dict(body=(["#b9707a", "#a9626e"], ["#7d4555", "#6e3b47"], ["#3f2431", "#4a2a38"]), haze="#f6b78e", key="#ffe6bc", side=1, sunny=0.3, sunx=900),
          lit=(0, 0, 0), base=(1010, 1110, 1260), lamps=0)
    P.lamps([(1390, 1000, 420, "#c97a4a", "steady", "glow", 0.0, 0.12, 16.0)], 0.05)
    L = P.layer()
    L.fill(rect(-40, 1180, 2700, 330), shader=lin((0, 1180), (0, 1440), (0, "#7a4650"), (0.12, "#4a2a36"), (1, "#1f1019")))
    for i in range(30):
        x = -1200 + i * 190
        L.line([(1280 + (x - 1280) * 0.5, 1180), (x, 1440)], "#d98a72", 0.10, 3)
    for y in (1212, 1262, 1340):
        L.line([(-40, y), (2600, y)], "#d98a72", 0.09, 2)
    # vents, a tank, aerials
    light = Light("#ffc89a", "#3a2030", top=0.8, front=0.2, left=0.15, right=0.6)
    cam = Cam(f=1300, cx=1280, cy=1060, ey=1.4)
    for x0, z0, w, h, d in ((-5.2, 8, 1.6, 1.5, 1.5), (-3.1, 10, 0.8, 0.8, 0.8), (3.8, 9, 1.4, 1.0, 1.2), (5.6, 8.2, 1.3, 2.2, 1.3)):
        box(L, cam, x0, 0, z0, x0 + w, h, z0 + d, "#7a5358", light, 4)
    for x, h in ((520, 330), (560, 250), (2110, 380), (2330, 240)):
        L.line([(x, 1180), (x, 1180 - h)], "#2a1622", 1, 5)
        L.line([(x - 34, 1180 - h * 0.85), (x + 34, 1180 - h * 0.85)], "#2a1622", 1, 4)
        L.line([(x - 24, 1180 - h * 0.7), (x + 24, 1180 - h * 0.7)], "#2a1622", 1, 4)
    L.curve([(560, 960), (1200, 1070), (2110, 850)], "#2a1622", 0.7, 3)
    L.rect(-40, 1174, 2700, 14, "#ffd2a0", 0.55)
    P.add("deck", L, 0.5)
    # the two of them on the ledge
    L = P.layer()
    L.fill(rect(760, 1228, 1040, 120, 10), shader=lin((0, 1228), (0, 1348), (0, "#ffcf9c"), (0.1, "#8a5258"), (1, "#3a1f2b")))
    P.add("ledge", L, 0.6)
    warm = dict(key="#f2a884", shade="#2a1420", rim="#ffdca8", ldir=(0.1, -0.8, -0.2), rdir=(0.7, -0.6))

    def him(L, arms=("lap", "prop"), lean=0.0, bow=0.0):
        sit_back(L, {**someone("theodore"), "silent": True}, 1180, 1236, 560, arms, lean=lean, bow=bow, **warm)

    def her(L, x=1420, lean=-0.12, tilt=-0.2):
        sit_back(L, {**someone("amy"), "silent": True}, x, 1238, 520, ("lap", "lap"), lean=lean, tilt=tilt, **warm)

    P.figure("theodore", him, 0.62, down=dict(arms=("lap", "lap"), bow=0.3), leaning=dict(arms=("prop", "lap"), lean=0.2))
    P.figure("amy", her, 0.62, upright=dict(lean=0.0, tilt=0.0), leaning=dict(x=1346, lean=-0.3, tilt=-0.32))
    P.air("bird", (200, 420, 2100, 300), 7, "#4a2a36", 9, 0.2)
    P.air("dust", (300, 500, 2000, 700), 40, "#7a4a30", 5, 0.5)
    L = P.layer()
    bokeh(L, rng(2), 7, (100, 1250, 2300, 180), (40, 90), ("#8a4a40", "#b0604a"), (0.12, 0.3))
    P.add("discs", L, 0.9, half=True, brush=0)
    P.save()


PLACES = {"title_dusk": title, "skyline_night": skyline, "walkway_sunset": walkway, "roof_dawn": roof}
