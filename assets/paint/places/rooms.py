"""Rooms: the letter office, the desk at night, the bedroom, Amy's flat, the restaurant, the lift."""


from ..figures import crowd_look, lie, sit_front, sit_side, someone, stand
from ..kit import Cam, Light, box, bright, form, lin, oval, poly, rad, rect, rng, smooth
from ..picture import Picture
from ..scenery import (
    LAMP,
    bistro_chair,
    bokeh,
    books,
    cushion,
    drape,
    fig,
    mist,
    palm,
    planks,
    rank,
    shade_lamp,
    sheer,
    sky,
)


def shell(L, cam, r, x0, x1, top, z0, z1, wall, floor, ceiling, light, w=(0.55, 0.4, 0.6, 0.62), plank=0.18):
    """A room as floor, two side walls, back wall and ceiling. w: back, left, right, floor."""
    planks(L, cam, r, x0, x1, z0, z1, floor, light, plank, w=w[3])
    for x, k in ((x0, w[1]), (x1, w[2])):
        c = light.on(wall, k)
        L.fill(cam.quad((x, 0, z0), (x, 0, z1), (x, top, z1), (x, top, z0)), shader=lin(cam.p(x, 1, z0), cam.p(x, 1, z1), (0, bright(c, 0.72)), (1, bright(c, 1.06))))
    c = light.on(ceiling, 0.6)
    L.fill(cam.quad((x0, top, z0), (x1, top, z0), (x1, top, z1), (x0, top, z1)), shader=lin((0, 0), cam.p(0, top, z1), (0, bright(c, 0.78)), (1, bright(c, 1.05))))
    c = light.on(wall, w[0])
    L.fill(cam.quad((x0, 0, z1), (x1, 0, z1), (x1, top, z1), (x0, top, z1)), shader=lin(cam.p(x0, top, z1), cam.p(x1, 0, z1), (0, bright(c, 1.08)), (1, bright(c, 0.9))))


OFFICE = {
    "morning": dict(key="#fff4e0", shade="#94685c", sun=-1, tint="#fff0d6", sky=((0, "#fbe8cf"), (1, "#fff4e2")), beam=0.36),
    "afternoon": dict(key="#ffe2b0", shade="#7d4c48", sun=1, tint="#ffcf94", sky=((0, "#f9cf9c"), (1, "#ffe6bf")), beam=0.5),
}


def office(name, scale, art):
    hour = name.split("_")[-1]
    H = OFFICE[hour]
    r = rng(23)
    P = Picture(name, scale, art, 17, focus=(0.48, 0.58), presence=(1180, 700))
    light = Light(H["key"], H["shade"], top=0.95, left=0.5, right=0.5, front=0.55)
    cam = Cam(f=1450, cx=1280, cy=610, ey=1.75)
    L = P.layer()
    sky(L, *H["sky"])
    rank(L, r, 900, 26, (60, 150), (220, 560), ["#ecc9a4", "#e0b48e"], H["sky"][1][1], 0.5, lit=0, cell=(10, 14))
    mist(L, 400, 900, H["sky"][1][1], 0.5)
    P.add("city", L, 0.08, solid=True, soft=3, brush=3)
    L = P.layer()
    back, top = 13, 3.6
    shell(L, cam, r, -6.5, 6.5, top, 1.4, back, "#f1dcc2", "#b9875e", "#f6e7d4", light, (0.7, 0.62 if H["sun"] < 0 else 0.5, 0.5 if H["sun"] < 0 else 0.66, 0.6))
    # the back wall is glass, panes of coral, cream and orange
    for i in range(9):
        a, b = -6.2 + i * 1.38, -6.2 + i * 1.38 + 1.28
        L.fill(cam.quad((a, 0.7, back), (b, 0.7, back), (b, 3.2, back), (a, 3.2, back)), blend="clear")
        tint = ("#e8684a", "#f2a65a", "#f6e7d4", "#f6e7d4", "#e8684a", "#f6e7d4", "#f2a65a", "#f6e7d4", "#e8684a")[i]
        for j, (y0, y1) in enumerate(((0.7, 1.5), (1.55, 2.35), (2.4, 3.2))):
            t = tint if (i + j) % 3 == 0 else H["tint"]
            L.fill(cam.quad((a, y0, back), (b, y0, back), (b, y1, back), (a, y1, back)), t, 0.62 if (i + j) % 3 == 0 else 0.22)
    # side walls: shelves of boxes on the left, a long coloured glass on the right
    for yy in (0.9, 1.4, 1.9, 2.4):
        L.fill(cam.quad((-6.5, yy, 3), (-6.5, yy, 12.6), (-6.2, yy, 12.6), (-6.2, yy, 3)), light.on("#a9714b", 0.7))
        z = 3.1
        while z < 12.5:
            d = r.uniform(0.16, 0.4)
            c = light.on(r.choice(("#e8684a", "#f0dcc0", "#e3a857", "#f6e7d4", "#c9745a", "#d9b48a")), 0.6)
            h = r.uniform(0.22, 0.4)
            L.fill(cam.quad((-6.22, yy, z), (-6.22, yy, z + d), (-6.22, yy + h, z + d), (-6.22, yy + h, z)), c)
            z += d + 0.02
    for i in range(8):
        a = 3 + i * 1.2
        c = ("#f2a65a", "#e8684a", "#f6d9b0", "#f2a65a")[i % 4]
        L.fill(cam.quad((6.5, 0.8, a), (6.5, 0.8, a + 1.1), (6.5, 3.0, a + 1.1), (6.5, 3.0, a)), shader=lin(cam.p(6.5, 3, a), cam.p(6.5, 0.8, a), (0, bright(c, 1.12)), (1, c)), a=0.92)
        L.fill(cam.quad((6.5, 1.7, a), (6.5, 1.7, a + 1.1), (6.5, 2.2, a + 1.1), (6.5, 2.2, a)), "#fff6e4", 0.4, blur=6)
    # hanging lamps, round and unlit or lit
    for x, z in ((-3.4, 10), (-1.2, 9), (1.3, 10), (3.6, 8.6), (-2.6, 6.4), (2.7, 6)):
        px, py = cam.p(x, 2.75, z)
        L.line([cam.p(x, top, z), (px, py)], "#6d4636", 0.8, 2)
        k = cam.k(z) * 0.26
        L.fill(oval(px, py, k, k * 0.86), shader=rad((px - k * 0.2, py - k * 0.3), k * 1.3, (0, "#fffaf0"), (0.6, "#f9dcae"), (1, "#d99a62")))
        L.glow(px, py, k * 3, "#fff0d2", 0.3)
    # coloured light on the floor
    L.clip(cam.quad((-6.5, 0, 1.4), (6.5, 0, 1.4), (6.5, 0, back), (-6.5, 0, back)))
    for i in range(9):
        a = -6.2 + i * 1.38
        s = 1.9 * H["sun"]
        c = ("#e8684a", "#f2a65a", "#fff0d2", "#fff0d2", "#e8684a", "#fff0d2", "#f2a65a", "#fff0d2", "#e8684a")[i]
        L.fill(cam.quad((a, 0, back), (a + 1.2, 0, back), (a + 1.2 + s, 0, 5), (a + s, 0, 5)), c, 0.3, blur=10, blend="soft")
        L.fill(cam.quad((a, 0, back), (a + 1.2, 0, back), (a + 1.2 + s, 0, 6), (a + s, 0, 6)), "#fff2d8", 0.16, blur=8, blend="screen")
    L.unclip()
    # rows of desks, each with a lamp, a screen of warm paper and somebody
    desk = Light(H["key"], H["shade"], top=0.98, left=0.5, right=0.5, front=0.42)
    for n, (x, z) in enumerate(((-4.2, 10.4), (-1.4, 10.6), (1.6, 10.4), (4.2, 10.2), (-4.4, 7.8), (4.3, 7.6), (1.9, 8.2))):
        px, py = cam.p(x + 0.1, 0, z + 0.4)
        sit_side(L, crowd_look(20 + n), *cam.p(x - 0.35, 0, z + 0.3), cam.k(z + 0.3) * 1.7, seat=-2.0, arms="desk", flip=n % 2 == 1, key=H["key"], shade="#a37c6c")
        box(L, cam, x - 0.7, 0.70, z, x + 0.8, 0.75, z + 0.7, "#b9835a", desk, 1.5)
        for lx in (x - 0.66, x + 0.74):
            box(L, cam, lx, 0, z, lx + 0.05, 0.7, z + 0.05, "#8a5a3e", desk)
        box(L, cam, x + 0.1, 0.75, z + 0.3, x + 0.62, 1.12, z + 0.34, "#f6e7d4", desk)
    P.add("room", L, 0.3, brush=4)
    # his desk in front
    k = cam.k(3.1)
    fig_x, fig_y = cam.p(-0.55, 0, 3.15)

    def him(L, arms="desk", lean=0.2, **pose):
        L.dark(fig_x + 60, fig_y + 10, 220, 22, "#3a2020", 0.4)
        chair = dict(key=H["key"], shade="#7a4a40")
        form(L, rect(fig_x - 120, fig_y - 0.98 * k, 46, 0.55 * k, 20), "#c9553f", (0.4, -0.7, 0.5), 14, **chair)
        L.rect(fig_x - 20, fig_y - 0.4 * k, 14, 0.4 * k, "#5a3a2e")
        form(L, rect(fig_x - 110, fig_y - 0.48 * k, 220, 40, 16), "#c9553f", (0.4, -0.8, 0.5), 12, **chair)
        sit_side(L, dict(someone("theodore"), glasses=True), fig_x, fig_y, 1.82 * k, seat=-2.0, arms=arms, lean=lean, **pose,
                 key=H["key"], shade="#a4786a", rim="#fff2d8", ldir=(0.5 * -H["sun"], -0.7, 0.4), rdir=(0.6, -0.6))

    P.figure("theodore", him, 0.55, back=dict(arms="lap", lean=-0.28, down=0.0), down=dict(lean=0.46, bow=0.28), ear=dict(arms="ear", lean=0.1))
    L = P.layer()
    box(L, cam, -0.25, 0.72, 2.85, 1.75, 0.77, 3.7, "#b9835a", desk, 2.5)
    for lx in (-0.2, 1.66):
        box(L, cam, lx, 0, 2.9, lx + 0.06, 0.72, 2.96, "#8a5a3e", desk)
    box(L, cam, 0.62, 0.77, 3.1, 1.32, 1.26, 3.16, "#a9714b", desk, 2)
    q = cam.quad((0.66, 0.81, 3.095), (1.28, 0.81, 3.095), (1.28, 1.22, 3.095), (0.66, 1.22, 3.095))
    L.fill(q, shader=lin(cam.p(0.66, 1.2, 3.1), cam.p(1.28, 0.8, 3.1), (0, "#fffaf0"), (1, "#f6e2c6")))
    for i in range(7):
        y = 1.17 - i * 0.048
        L.line([cam.p(0.72, y, 3.09), cam.p(0.72 + r.uniform(0.3, 0.5), y, 3.09)], "#8a5a4a", 0.55, 2.4)
    for i, c in enumerate(("#f0dcc0", "#e8684a", "#f6e7d4")):
        box(L, cam, 1.42, 0.77 + i * 0.025, 3.0, 1.68, 0.79 + i * 0.025, 3.3, c, desk, 1.5)
    mx, my = cam.p(0.2, 0.77, 3.2)
    form(L, rect(mx - 26, my - 58, 52, 58, 9), "#e8684a", (-0.5, -0.5, 0.5), 12, key=H["key"], shade="#7a3a30")
    form(L, rect(*cam.p(0.36, 0.80, 3.0), 84, 18, 5), "#a9714b", (0, -1, 0.5), 5, key=H["key"], shade="#5a3020")
    px, py = cam.p(1.56, 0.84, 3.3)
    P.add("desk", L, 0.58, brush=3)

    # Paul behind the end of it, or half sitting on its edge; what of him the desk hides is cut away
    def paul(L, view="front", arms=("side", "gesture"), bow=0.0, perched=False):
        z = 3.62 if perched else 4.3
        x, y = cam.p(1.5 if perched else 1.95, 0, z)
        warm = dict(key=H["key"], shade="#a4786a", rim="#fff2d8")
        L.dark(x, y + 3, 110, 16, "#3a2020", 0.4)
        if perched:
            sit_side(L, someone("paul"), x, y, 1.86 * cam.k(z), seat=-3.15, arms="lap", lean=0.02, legs="perch", away=True, **warm)
        else:
            stand(L, someone("paul"), x, y, 1.86 * cam.k(z), view, arms, bow=bow, **warm)
        L.fill(cam.quad((-0.25, 0.72, 2.85), (1.75, 0.72, 2.85), (1.75, 0.77, 2.85), (1.75, 0.77, z - 0.12), (-0.25, 0.77, z - 0.12)), blend="clear")
        L.fill(cam.quad((0.62, 0.77, 3.1), (1.32, 0.77, 3.1), (1.32, 1.26, 3.1), (0.62, 1.26, 3.1)), blend="clear")

    P.figure("paul", paul, 0.58, upright=dict(arms=("side", "side"), bow=0.06), away=dict(view="back", arms=("side", "side")), sitting=dict(perched=True))
    P.air("dust", (200, 150, 2200, 1000), 90, "#8a6240", 5, 0.6)
    L = P.layer()
    for i in range(3):
        x = 500 + i * 640
        L.beam([(x, 160), (x + 260, 160), (x + 260 - 700 * H["sun"] * -1, 1440), (x - 240 - 700 * H["sun"] * -1, 1440)], H["tint"], H["beam"] * 0.6, 50)
    P.add("shaft", L, 0.5, half=True, brush=0, sway=[14, 0, 21, 0])
    L = P.layer()
    fig(L, rng(9), 2500, 1560, 900, "#7f7c4a", 26)
    L.tone(lin((1900, 0), (2560, 0), (0, "#ffe6c0", 0.35), (1, "#5a3a30", 0.4)), "atop")
    P.add("front", L, 1.0, soft=12, brush=0, hand=0)
    P.save()


def desk(name, scale, art):
    r = rng(44)
    P = Picture(name, scale, art, 18, focus=(0.5, 0.6), presence=(1500, 640))
    light = Light("#ffcf92", "#3a2028", top=0.8, left=0.3, right=0.6, front=0.3)
    cam = Cam(f=1500, cx=1280, cy=520, ey=1.5)
    L = P.layer()
    sky(L, (0, "#150c14"), (0.5, "#2c1823"), (0.75, "#5a332f"))
    rank(L, r, 900, 26, (60, 150), (220, 620), ["#33202a", "#2a1a22"], "#7a4636", 0.3, lit=0.14, cell=(10, 14))
    L.blurred(5)
    bokeh(L, r, 60, (700, 200, 1500, 560), (7, 22), LAMP, (0.2, 0.6))
    P.add("city", L, 0.08, solid=True, brush=3)
    P.lamps([(r.uniform(700, 2200), r.uniform(260, 760), r.uniform(8, 20), r.choice(LAMP), "steady", "disc", r.uniform(0, 6), 0.9, r.uniform(5, 14)) for _ in range(30)], 0.1)
    L = P.layer()
    shell(L, cam, r, -4.2, 4.2, 3.1, 1.2, 4.6, "#5d3a33", "#6b4330", "#4a2d2a", light, (0.35, 0.2, 0.45, 0.3))
    g = cam.quad((-1.6, 0.9, 4.6), (2.9, 0.9, 4.6), (2.9, 2.75, 4.6), (-1.6, 2.75, 4.6))
    L.fill(g, blend="clear")
    for x in (-1.6, -0.1, 1.4, 2.9):
        L.line([cam.p(x, 0.9, 4.6), cam.p(x, 2.75, 4.6)], "#4a2d28", 1, 16)
    for y in (0.9, 2.75):
        L.line([cam.p(-1.65, y, 4.6), cam.p(2.95, y, 4.6)], "#5a3830", 1, 18)
    for yy in (1.1, 1.6, 2.1, 2.6):  # shelves
        a, b = cam.p(-4.0, yy, 4.5), cam.p(-1.9, yy, 4.5)
        books(L, r, a[0] + 10, a[1], b[0] - a[0] - 20, 118, shade=0.62)
        L.rect(a[0], a[1], b[0] - a[0], 12, "#7a4a30")
    L.glow(1700, 640, 900, "#ffb468", 0.45)
    P.add("room", L, 0.3, brush=4)
    L = P.layer()
    sheer(L, r, 2060, 60, 260, 1000, "#f0cfa6", 0.4, 5, 12)
    P.add("sheer", L, 0.35, half=True, sway=[8, 2, 8, 0])
    fx, fy = cam.p(-0.9, 0, 2.75)
    warm = dict(key="#ffd09a", shade="#54302e", rim="#ffc07a", ldir=(0.8, -0.4, 0.35), rdir=(0.9, -0.4))

    def him(L, arms="desk", lean=0.42, down=0.06, bow=0.0):
        form(L, rect(fx - 140, fy - 640, 50, 420, 20), "#6b3a30", round_=16, **warm)
        sit_side(L, dict(someone("theodore"), glasses=True), fx, fy + 30, 1.85 * cam.k(2.75), seat=-2.0, arms=arms, lean=lean, down=down, bow=bow, **warm)

    P.figure("theodore", him, 0.55, back=dict(arms="lap", lean=-0.22, down=0.0), down=dict(lean=0.6, bow=0.32), face=dict(arms="face", lean=0.42, bow=0.18))
    L = P.layer()
    box(L, cam, -0.7, 0.74, 2.2, 1.6, 0.80, 3.1, "#a9714b", light, 3)
    box(L, cam, -0.66, 0, 2.25, -0.58, 0.74, 2.33, "#5a3424", light)
    box(L, cam, 1.46, 0, 2.25, 1.54, 0.74, 2.33, "#5a3424", light)
    L.clip(cam.quad((-0.7, 0.8, 2.2), (1.6, 0.8, 2.2), (1.6, 0.8, 3.1), (-0.7, 0.8, 3.1)))
    L.glow(*cam.p(0.55, 0.8, 2.7), 620, "#ffd9a0", 0.8, squash=0.4)
    L.unclip()
    L.fill(cam.quad((-0.1, 0.805, 2.4), (0.36, 0.805, 2.36), (0.42, 0.805, 2.86), (0.0, 0.805, 2.9)), "#fff6e4")
    for i in range(6):
        L.line([cam.p(0.0 + i * 0.01, 0.806, 2.48 + i * 0.06), cam.p(0.3 + i * 0.008, 0.806, 2.45 + i * 0.06)], "#7a4a3a", 0.6, 3)
    L.line([cam.p(0.36, 0.82, 2.5), cam.p(0.5, 0.84, 2.62)], "#5b2e3f", 1, 8)
    form(L, rect(*cam.p(1.05, 0.86, 2.5), 120, 26, 6), "#a9714b", (0, -1, 0.5), 6, key="#ffd9a6", shade="#3f2129")
    lx, ly = cam.p(0.86, 0.8, 2.9)
    L.oval(lx, ly, 62, 14, "#5a3424")
    L.line([(lx, ly), (lx + 30, ly - 190), (lx - 60, ly - 330)], "#c98b55", 1, 9)
    shade_lamp(L, lx - 76, ly - 380, 170, 96, "#ffd49a")
    L.beam([(lx - 160, ly - 284), (lx + 10, ly - 284), (lx + 260, ly + 40), (lx - 460, ly + 40)], "#ffd08a", 0.36, 26)
    L.glow(lx - 76, ly - 300, 420, "#ffdca0", 0.55)
    P.add("desk", L, 0.58, brush=3)
    P.lamps([(lx - 76, ly - 300, 260, "#5a3416", "steady", "glow", 0.3, 0.16, 7.0)], 0.58)
    P.air("dust", (900, 300, 1100, 800), 34, "#6a4426", 5, 0.6)
    L = P.layer()
    bokeh(L, rng(3), 6, (100, 1250, 800, 160), (40, 80), ("#5a3220", "#7a4428"), (0.15, 0.3))
    P.add("discs", L, 0.9, half=True, brush=0)
    P.save()


BED = {
    "night": dict(key="#f0a878", shade="#2a1822", wall="#4a2f33", linen="#8a6a66", sky=((0, "#120a12"), (0.6, "#33202c"), (0.8, "#6a3c36")), lit=0.3, w=(0.3, 0.2, 0.35, 0.2), glow=None),
    "morning": dict(key="#fff6e8", shade="#9a7a76", wall="#e0cbb8", linen="#f8ecdd", sky=((0, "#f6e6da"), (1, "#fffaf2")), lit=0, w=(0.55, 0.4, 0.6, 0.5), glow="#fff8ec"),
    "afternoon": dict(key="#ffe2ac", shade="#8a5a48", wall="#e6c296", linen="#f5e6d3", sky=((0, "#f6c98c"), (1, "#ffe9c0")), lit=0, w=(0.55, 0.35, 0.72, 0.55), glow="#ffd890"),
}


def bedroom(name, scale, art):
    hour = name.split("_")[-1]
    H = BED[hour]
    night = hour == "night"
    r = rng(52)
    P = Picture(name, scale, art, 19, focus=(0.55, 0.6), presence=(1560, 690))
    light = Light(H["key"], H["shade"], top=0.9, left=0.8, right=0.3, front=0.45)
    cam = Cam(f=1450, cx=1340, cy=580, ey=1.5)
    L = P.layer()
    sky(L, *H["sky"])
    rank(L, r, 960, 22, (70, 170), (240, 620), ["#3a2430", "#2c1a24"] if night else ["#eccaa4", "#e2b890"], H["sky"][-1][1], 0.45, lit=H["lit"], cell=(11, 15))
    L.blurred(4)
    if night:
        bokeh(L, r, 60, (200, 300, 1200, 500), (7, 20), LAMP, (0.2, 0.6))
    P.add("city", L, 0.08, solid=True, brush=3)
    L = P.layer()
    back = 5.2
    shell(L, cam, r, -3.6, 3.9, 3.0, 1.2, back, H["wall"], "#b0835e" if not night else "#5a3a2e", bright(H["wall"], 1.05), light, H["w"])
    g = cam.quad((-3.6, 0.5, 2.2), (-3.6, 0.5, 4.7), (-3.6, 2.7, 4.7), (-3.6, 2.7, 2.2))
    L.fill(g, blend="clear")
    L.fill(cam.quad((-2.9, 0.6, back), (-0.6, 0.6, back), (-0.6, 2.6, back), (-2.9, 2.6, back)), blend="clear")
    if H["glow"]:
        L.fill(g, H["glow"], 0.72)
        L.fill(cam.quad((-2.9, 0.6, back), (-0.6, 0.6, back), (-0.6, 2.6, back), (-2.9, 2.6, back)), H["glow"], 0.45)
    for x in (-2.9, -1.75, -0.6):
        L.line([cam.p(x, 0.6, back), cam.p(x, 2.6, back)], light.on("#8a6350", 0.5), 1, 12)
    for y in (0.6, 2.6):
        L.line([cam.p(-2.95, y, back), cam.p(-0.55, y, back)], light.on("#8a6350", 0.6), 1, 14)
    for z in (2.2, 3.4, 4.7):
        L.line([cam.p(-3.6, 0.5, z), cam.p(-3.6, 2.7, z)], light.on("#8a6350", 0.5), 1, 12)
    if not night:  # the afternoon comes across the bed and up the wall
        L.fill(cam.quad((0.6, 0.9, back), (2.2, 0.9, back), (2.9, 2.5, back), (1.3, 2.5, back)), "#fff0cc" if hour == "afternoon" else "#fffaf0", 0.55, blur=10, blend="screen")
        L.fill(cam.quad((2.4, 1.0, back), (3.3, 1.0, back), (3.8, 2.3, back), (2.9, 2.3, back)), "#fff0cc", 0.4, blur=10, blend="screen")
        L.fill(cam.quad((-3.2, 0, 2.4), (-3.2, 0, 4.4), (0.4, 0, 4.2), (0.2, 0, 2.2)), "#fff0cc", 0.45, blur=14, blend="screen")
    # chair by the window, a small table with a lamp, a picture leaning
    form(L, rect(*cam.p(-1.9, 0.9, 4.6), 210, 170, 30), "#b5533c" if not night else "#6d3830", (-0.8, -0.5, 0.4), 22, folds=0.1, key=H["key"], shade=H["shade"])
    form(L, rect(*cam.p(-1.98, 0.5, 4.4), 260, 110, 26), "#c9604a" if not night else "#7a4036", (-0.7, -0.7, 0.4), 22, folds=0.1, key=H["key"], shade=H["shade"])
    for lx in (-1.92, -1.2):
        L.line([cam.p(lx, 0.2, 4.4), cam.p(lx, 0, 4.4)], "#3a2420", 1, 9)
    box(L, cam, 2.55, 0, 4.1, 3.1, 0.55, 4.6, "#a9714b", light, 2)
    lx, ly = cam.p(2.8, 0.55, 4.3)
    L.rect(lx - 5, ly - 120, 10, 120, "#7a4a30")
    shade_lamp(L, lx, ly - 210, 140, 96, "#f3dcbc" if not night else "#c98a5a")
    books(L, r, lx + 40, ly, 90, 60, shade=0.8 if not night else 0.4)
    box(L, cam, 1.3, 1.35, back - 0.05, 2.05, 1.95, back, "#c98b3a" if not night else "#5a3a24", light)
    P.add("room", L, 0.3, brush=4)
    for n, (x, w, ph) in enumerate(((40, 190, 0.0), (600, 150, 1.2), (1010, 150, 2.1))):
        L = P.layer()
        sheer(L, r, x, 70, w, 1000 if n == 0 else 720, "#5a444a" if night else "#fff6e6", 0.5, 5, 14, 1.2)
        P.add(f"sheer{n}", L, 0.34, half=True, sway=[11, 3, 7.0, ph])
    L = P.layer()
    key = dict(key=H["key"], shade=H["shade"])
    _x0, _y0 = cam.p(-0.5, 0, 2.6)
    form(L, rect(2270, 700, 60, 560, 16), "#a9714b" if not night else "#5a3626", (-0.6, -0.6, 0.4), 14, **key)
    form(L, rect(900, 1130, 1420, 210, 30), bright(H["linen"], 0.86), (-0.6, -0.7, 0.4), 30, folds=0.1, **key)
    form(L, smooth([(880, 1110), (1200, 1060), (1700, 1070), (2290, 1050), (2320, 1160), (1900, 1190), (1300, 1200), (900, 1190)]), H["linen"], (-0.7, -0.7, 0.4), 40, folds=0.16, **key)
    cushion(L, 1960, 960, 300, 130, bright(H["linen"], 1.06), ldir=(-0.7, -0.6, 0.4), folds=0.12, **key)
    cushion(L, 1900, 1000, 260, 110, H["linen"], ldir=(-0.7, -0.6, 0.4), folds=0.12, **key)
    if not night:
        L.fill(poly([(980, 1060), (1500, 1056), (1750, 1190), (1150, 1200)]), "#fff2d0", 0.42, blur=16, blend="screen")
    P.add("bed", L, 0.5, brush=4)
    if night:
        lamp = dict(key="#e0a078", shade="#3a2430", rim="#f0a070", ldir=(-0.7, -0.6, 0.3), rdir=(-0.7, -0.6))
        pyjamas = dict(someone("theodore"), glasses=False, top="#c9a98a", legs="#6a5a5e")

        def him(L, sits=False, **pose):
            if sits:
                sit_side(L, pyjamas, 1130, 1330, 800, seat=-2.0, flip=True, **pose, **lamp)
                return
            lie(L, pyjamas, 1640, 1075, 720, **pose, **lamp)
            form(L, smooth([(1180, 1050), (1400, 1000), (1640, 1010), (1800, 1070), (1820, 1150), (1500, 1190), (1180, 1180)]), "#7a5a5a", (-0.7, -0.7, 0.4), 40, folds=0.16, **key)

        P.figure("theodore", him, 0.54, face=dict(arms="face"), sitting=dict(sits=True, arms="lap", lean=0.24, down=0.05), down=dict(sits=True, arms="lap", lean=0.36, bow=0.3))
    else:
        sun = dict(key=H["key"], shade="#a07a66", rim="#fff0cc", ldir=(-0.8, -0.5, 0.35), rdir=(-0.8, -0.5))

        def him(L, arms="lap", lean=0.3, down=0.07, bow=0.0, lies=False):
            if lies:
                lie(L, dict(someone("theodore"), glasses=True), 1640, 1085, 720, **sun)
                return
            sit_side(L, dict(someone("theodore"), glasses=True), 1130, 1330, 800, seat=-2.0, arms=arms, lean=lean, down=down, bow=bow, flip=True, **sun)

        P.figure("theodore", him, 0.54, upright=dict(lean=0.0, down=0.0), face=dict(arms="face", lean=0.6, bow=0.26), down=dict(lean=0.4, bow=0.3), lying=dict(lies=True))
    if not night:
        P.air("dust", (100, 150, 1900, 1100), 150 if hour == "afternoon" else 80, "#a07a48", 5, 0.6)
        L = P.layer()
        L.beam([(40, 200), (430, 260), (1900, 1200), (1000, 1400)], "#fff0c8", 0.42 if hour == "afternoon" else 0.28, 60)
        L.beam([(560, 200), (800, 230), (2000, 1080), (1500, 1180)], "#fff0c8", 0.26, 50)
        P.add("shaft", L, 0.5, half=True, brush=0, sway=[12, 0, 24, 0])
    L = P.layer()
    if night:
        L.fill(rect(-100, 1250, 900, 300, 60), "#140b10")
    else:
        fig(L, rng(12), 60, 1600, 700, "#8c8a4e", 20)
        L.tone(lin((0, 0), (600, 0), (0, "#fff0cc", 0.3), (1, "#5a3a30", 0.3)), "atop")
    P.add("front", L, 1.0, soft=13, brush=0, hand=0)
    P.save()


def flat(name, scale, art):
    r = rng(61)
    P = Picture(name, scale, art, 20, focus=(0.5, 0.58), presence=(1000, 640))
    light = Light("#ffd79a", "#4a3a34", top=0.85, left=0.35, right=0.6, front=0.4)
    cam = Cam(f=1450, cx=1280, cy=580, ey=1.5)
    L = P.layer()
    sky(L, (0, "#a9604a"), (0.5, "#e39a62"), (0.8, "#f6c88a"))
    rank(L, r, 900, 22, (80, 180), (240, 560), ["#8a5a48", "#7a4e44"], "#e8a670", 0.4, lit=0.1, cell=(11, 15))
    L.blurred(4)
    P.add("city", L, 0.08, solid=True, brush=3)
    L = P.layer()
    shell(L, cam, r, -4.0, 4.0, 3.0, 1.2, 5.4, "#c98b3a", "#8a5f40", "#d9a860", light, (0.45, 0.35, 0.6, 0.5))
    L.fill(cam.quad((-2.9, 0.9, 5.4), (-0.9, 0.9, 5.4), (-0.9, 2.5, 5.4), (-2.9, 2.5, 5.4)), blend="clear")
    for x in (-2.9, -1.9, -0.9):
        L.line([cam.p(x, 0.9, 5.4), cam.p(x, 2.5, 5.4)], "#6b4a34", 1, 12)
    for y in (0.9, 2.5):
        L.line([cam.p(-2.95, y, 5.4), cam.p(-0.85, y, 5.4)], "#6b4a34", 1, 14)
    for yy in (0.7, 1.2, 1.7, 2.2):  # shelves of film tins and books
        a, b = cam.p(0.3, yy, 5.3), cam.p(3.6, yy, 5.3)
        books(L, r, a[0] + 10, a[1], b[0] - a[0] - 20, 120, shade=0.74)
        L.rect(a[0], a[1], b[0] - a[0], 12, "#8a5a38")
    for i in range(9):  # postcards
        x, y = r.uniform(-0.6, 0.15), r.uniform(1.0, 2.4)
        px, py = cam.p(x, y, 5.38)
        L.rect(px, py, r.uniform(34, 60), r.uniform(30, 46), r.choice(("#f6e7d4", "#e8684a", "#7a7b4a", "#f2a7a0")), 0.9)
    # monitors on a trestle, their light
    box(L, cam, -3.6, 0.72, 3.4, -1.5, 0.77, 4.2, "#a9714b", light, 2)
    for x in (-3.4, -2.5):
        box(L, cam, x, 0.77, 3.8, x + 0.75, 1.3, 3.86, "#4a3a30", light)
        L.fill(cam.quad((x + 0.04, 0.81, 3.79), (x + 0.71, 0.81, 3.79), (x + 0.71, 1.26, 3.79), (x + 0.04, 1.26, 3.79)), shader=lin(cam.p(x, 1.2, 3.8), cam.p(x + 0.7, 0.8, 3.8), (0, "#fff0d2"), (1, "#d9a878")))
        L.oval(*cam.p(x + 0.4, 1.0, 3.78), 40, 24, "#8a6a5a", 0.5, blur=10)
    L.glow(*cam.p(-2.6, 1.0, 3.6), 500, "#ffe2b4", 0.4)
    lx, ly = cam.p(3.2, 0, 4.6)
    L.rect(lx - 5, 560, 10, ly - 560, "#8a5a38")
    shade_lamp(L, lx, 470, 210, 130, "#ffd08a")
    L.glow(lx, 560, 760, "#ffbe70", 0.55)
    palm(L, rng(5), *cam.p(-3.7, 0.9, 5.0), 300, "#7a7b4a", 10)
    P.add("room", L, 0.3, brush=4)
    L = P.layer()
    key = dict(key="#ffd9a0", shade="#5a443a")
    _x0, _y0 = cam.p(0.2, 0, 3.0)
    L.dark(1780, 1330, 560, 30, "#2a1a14", 0.5)
    form(L, rect(1290, 900, 980, 260, 50), "#7a7b4a", (0.5, -0.7, 0.5), 34, folds=0.14, **key)
    for i in range(2):
        cushion(L, 1310 + i * 480, 1090, 490, 150, "#86884f", ldir=(0.4, -0.8, 0.5), folds=0.14, **key)
    form(L, rect(1280, 1200, 1000, 120, 18), "#66683e", (0.3, -0.6, 0.6), 18, **key)
    for ax in (1240, 2210):
        form(L, rect(ax, 980, 110, 340, 50), "#74764a", (0.4, -0.8, 0.5), 30, **key)
    cushion(L, 1360, 960, 190, 160, "#e3a857", ldir=(0.5, -0.7, 0.5), folds=0.2, **key)
    cushion(L, 2010, 960, 180, 160, "#b5533c", ldir=(0.3, -0.7, 0.5), folds=0.2, **key)
    P.add("sofa", L, 0.5, brush=4)
    warm = dict(key="#ffd9a6", shade="#8a6450", rim="#ffcf90", ldir=(0.6, -0.6, 0.4), rdir=(0.8, -0.5))

    def him(L, arms="lap", lean=0.0, bow=0.0):
        sit_side(L, dict(someone("theodore"), glasses=True), 1580, 1330, 760, seat=-2.2, arms=arms, lean=lean, bow=bow, **warm)

    def her(L, arms="lap", lean=0.05, bow=0.0, away=False):
        sit_side(L, someone("amy"), 2050, 1330, 700, seat=-2.2, arms=arms, lean=lean, bow=bow, away=away, flip=True, **warm)

    P.figure("theodore", him, 0.52, down=dict(lean=0.16, bow=0.26), leaning=dict(lean=0.42), face=dict(arms="face", lean=0.34, bow=0.2))
    P.figure("amy", her, 0.52, down=dict(lean=0.16, bow=0.26), leaning=dict(lean=0.5), face=dict(arms="face", lean=0.34, bow=0.2), away=dict(lean=0.0, away=True))
    x, y = cam.p(-0.7, 0, 3.9)

    def charles(L, view="front", arms=("gesture", "pocket"), bow=0.0):
        stand(L, someone("charles"), x, y, 1.84 * cam.k(3.9), view, arms, bow=bow, **warm)

    P.figure("charles", charles, 0.44, upright=dict(arms=("pocket", "pocket"), bow=0.05), down=dict(arms=("side", "side"), bow=0.24), away=dict(view="back", arms=("side", "side")))
    L = P.layer()
    lt = Light("#ffd79a", "#4a3a34", top=0.9, front=0.3)
    box(L, cam, 0.1, 0.36, 2.25, 1.3, 0.4, 2.75, "#a9714b", lt, 2.5)
    mx, my = cam.p(0.5, 0.4, 2.4)
    form(L, rect(mx - 26, my - 56, 52, 56, 9), "#f0dcc0", (0.5, -0.5, 0.5), 12, **key)
    mx, my = cam.p(0.95, 0.4, 2.5)
    form(L, rect(mx - 24, my - 50, 48, 50, 9), "#e8684a", (0.5, -0.5, 0.5), 12, **key)
    P.add("table", L, 0.62, brush=3)
    P.air("steam", (1380, 1060, 260, 160), 8, "#7a5a40", 30, 0.62)
    P.air("dust", (900, 300, 1400, 800), 40, "#7a5a38", 5, 0.6)
    P.save()


def stairs(name, scale, art):
    r = rng(62)
    P = Picture(name, scale, art, 21, focus=(0.5, 0.55), presence=(1280, 600))
    light = Light("#ffd9a0", "#5a4a3e", top=0.9, left=0.4, right=0.65, front=0.45)
    cam = Cam(f=1300, cx=1280, cy=640, ey=1.6)
    L = P.layer()
    shell(L, cam, r, -2.6, 2.6, 3.2, 1.0, 7.0, "#b9a878", "#8a6a50", "#c9b98a", light, (0.5, 0.4, 0.6, 0.45), plank=5)
    L.fill(cam.quad((-2.6, 0, 1.0), (-2.6, 0, 7.0), (-2.6, 1.2, 7.0), (-2.6, 1.2, 1.0)), "#7a7b4a", 0.75)
    L.fill(cam.quad((2.6, 0, 1.0), (2.6, 0, 7.0), (2.6, 1.2, 7.0), (2.6, 1.2, 1.0)), "#8a8b54", 0.75)
    # two doors facing each other, a lamp between, stairs going up
    for x, z in ((-2.6, 3.4), (2.6, 3.8)):
        L.fill(cam.quad((x, 0, z), (x, 0, z + 1.1), (x, 2.15, z + 1.1), (x, 2.15, z)), light.on("#8a4a38", 0.6))
        L.fill(cam.quad((x, 0.2, z + 0.15), (x, 0.2, z + 0.95), (x, 1.0, z + 0.95), (x, 1.0, z + 0.15)), light.on("#a05a44", 0.55))
        L.fill(cam.quad((x, 1.15, z + 0.15), (x, 1.15, z + 0.95), (x, 2.0, z + 0.95), (x, 2.0, z + 0.15)), light.on("#a05a44", 0.6))
        L.oval(*cam.p(x, 1.05, z + 0.08), 9, 9, "#e3a857")
    for i in range(12):
        _z0, _y0 = 5.0 + i * 0.0, 0
        a, b = cam.p(-1.2, i * 0.19, 5.2 + i * 0.28), cam.p(1.2, i * 0.19, 5.2 + i * 0.28)
        c, d = cam.p(1.2, (i + 1) * 0.19, 5.2 + i * 0.28), cam.p(-1.2, (i + 1) * 0.19, 5.2 + i * 0.28)
        L.fill(poly([a, b, c, d]), light.on("#9a8560", 0.35))
        e, f = cam.p(1.2, (i + 1) * 0.19, 5.2 + (i + 1) * 0.28), cam.p(-1.2, (i + 1) * 0.19, 5.2 + (i + 1) * 0.28)
        L.fill(poly([d, c, e, f]), light.on("#cbb489", 0.9))
    for s in (-1.25, 1.25):
        for i in range(0, 12, 1):
            L.line([cam.p(s, i * 0.19, 5.2 + i * 0.28), cam.p(s, i * 0.19 + 0.9, 5.2 + i * 0.28)], "#4a3a2e", 0.9, 5)
        L.line([cam.p(s, 0.95, 5.2), cam.p(s, 12 * 0.19 + 0.9, 5.2 + 12 * 0.28)], "#8a5a38", 1, 14)
    lx, ly = cam.p(0, 2.9, 3.6)
    L.line([cam.p(0, 3.2, 3.6), (lx, ly)], "#4a3a2e", 1, 4)
    L.fill(oval(lx, ly + 20, 62, 54), shader=rad((lx, ly + 20), 70, (0, "#fff6e0"), (0.7, "#ffd9a0"), (1, "#e3a857")))
    L.glow(lx, ly + 20, 900, "#ffcf8a", 0.6)
    P.add("stairwell", L, 0.2, solid=True, brush=4)
    P.lamps([(lx, ly + 20, 420, "#6a4a22", "flicker", "glow", 0.1, 0.1, 6.0)], 0.2)
    warm = dict(key="#ffdca8", shade="#8a6a54", rim="#ffe2b0", ldir=(0, -0.8, 0.4), rdir=(0.3, -0.9))

    def on_stair(L, who, x, tall, **pose):  # the third stair, which holds two
        px, py = cam.p(x, 0.57, 5.9)
        L.dark(px, cam.p(x, 0.19, 5.4)[1] + 2, 60, 8, "#2a1f18", 0.5)
        sit_front(L, someone(who), px, py, tall * cam.k(5.9), **pose, **warm)

    def upright(L, who, x, z, tall, *pose, **more):
        px, py = cam.p(x, 0, z)
        L.dark(px, py + 4, 0.29 * cam.k(z), 0.04 * cam.k(z), "#2a1f18", 0.5)
        stand(L, someone(who), px, py, tall * cam.k(z), *pose, **more, **warm)

    def him(L, stair=False, x=-0.7, z=3.2, arms=("pocket", "pocket"), **more):
        if stair:
            on_stair(L, "theodore", -0.34, 1.83, arms=arms, **more)
        else:
            upright(L, "theodore", x, z, 1.83, "back", arms, **more)

    def her(L, stair=False, x=0.75, z=3.7, arms=("side", "side"), **more):
        if stair:
            on_stair(L, "amy", 0.34, 1.68, arms=arms, **more)
        else:
            upright(L, "amy", x, z, 1.68, "front", arms, **more)

    knees, hands = dict(stair=True, arms=("knee", "knee"), bow=0.06), dict(stair=True, arms=("face", "face"), bow=0.36)
    P.figure("theodore", him, 0.5, down=dict(bow=0.26), ear=dict(arms=("pocket", "ear")), wall=dict(x=-2.2, z=4.9, lean=-0.3, bow=0.08), sitting=knees, face=hands)
    P.figure("amy", her, 0.46, wall=dict(x=2.28, z=5.0, arms=("folded", "folded"), lean=0.3, bow=0.06), sitting=knees, face=hands)
    L = P.layer()
    x, y = cam.p(1.5, 0, 4.4)
    stand(L, someone("charles"), x, y, 1.84 * cam.k(4.4), "front", ("pocket", "gesture"), **warm)
    P.add("charles", L, 0.42, brush=2.5, hand=0.6, who="charles")
    P.air("dust", (700, 200, 1200, 1000), 40, "#7a6040", 5, 0.5)
    P.save()


def lift(name, scale, art):
    r = rng(63)
    P = Picture(name, scale, art, 22, focus=(0.5, 0.55), presence=(1280, 560))
    light = Light("#ffe0ae", "#5a4436", top=0.9, left=0.5, right=0.55, front=0.5)
    cam = Cam(f=1500, cx=1280, cy=640, ey=1.6)
    L = P.layer()
    shell(L, cam, r, -1.5, 1.5, 2.6, 0.9, 3.6, "#b9805a", "#8a6a50", "#f3dcb8", light, (0.55, 0.45, 0.55, 0.4), plank=5)
    for x in (-1.5, 1.5):  # panels of wood and a brass rail
        for i in range(4):
            z = 1.0 + i * 0.65
            L.fill(cam.quad((x, 0.15, z), (x, 0.15, z + 0.58), (x, 2.4, z + 0.58), (x, 2.4, z)), light.on("#a86e46", 0.5), 0.9)
            L.fill(cam.quad((x, 1.3, z), (x, 1.3, z + 0.58), (x, 2.3, z + 0.58), (x, 2.3, z)), "#e3a86a", 0.18)
        L.line([cam.p(x, 1.0, 0.9), cam.p(x, 1.0, 3.6)], "#e3b86a", 1, 16)
    # the back is a mirror that holds the room again, darker
    L.fill(cam.quad((-1.2, 0.9, 3.6), (1.2, 0.9, 3.6), (1.2, 2.4, 3.6), (-1.2, 2.4, 3.6)), shader=lin(cam.p(-1.2, 2.4, 3.6), cam.p(1.2, 0.9, 3.6), (0, "#e8c08c"), (0.5, "#b98a62"), (1, "#8a5f48")))
    L.line([cam.p(-1.2, 1.0, 3.59), cam.p(1.2, 1.0, 3.59)], "#e3b86a", 1, 12)
    L.rect(1000, 60, 560, 60, "#fff6e0", r=20)
    L.glow(1280, 90, 1100, "#ffe6b8", 0.65)
    for i in range(12):  # the buttons
        x, y = cam.p(1.5, 1.55 - (i // 2) * 0.09, 1.75 + (i % 2) * 0.12)
        L.oval(x, y, 15, 17, "#fff0d2" if i == 5 else "#d9b07a")
    P.add("lift", L, 0.2, solid=True, brush=4)
    warm = dict(key="#ffe2b4", shade="#8a6650", rim="#fff0d2", ldir=(0, -0.85, 0.4), rdir=(0.2, -0.9))
    standing = (("charles", 0.8, 2.75, 1.84, ("side", "gesture"), dict(upright=dict(arms=("pocket", "pocket")))),
                ("amy", 0.08, 2.6, 1.68, ("side", "side"), dict(down=dict(bow=0.22), leaning=dict(lean=-0.22))),
                ("theodore", -0.62, 2.45, 1.83, ("pocket", "pocket"), dict(down=dict(bow=0.26), ear=dict(arms=("pocket", "ear")))))
    for who, x, z, tall, own, others in standing:
        def figure(L, arms=own, who=who, x=x, z=z, tall=tall, **pose):
            px, py = cam.p(x, 0, z)
            L.dark(px, py + 4, 110, 14, "#2a1a14", 0.5)
            stand(L, someone(who), px, py, tall * cam.k(z), "back", arms, **pose, **warm)

        P.figure(who, figure, 0.5, **others)
    P.lamps([(1280, 90, 620, "#5a4426", "flicker", "glow", 0.4, 0.12, 4.0)], 0.2)
    P.save()


def restaurant(name, scale, art):
    r = rng(70)
    P = Picture(name, scale, art, 23, focus=(0.5, 0.6), presence=(1040, 600))
    light = Light("#ffc98a", "#3a161c", top=0.8, left=0.35, right=0.5, front=0.35)
    cam = Cam(f=1450, cx=1280, cy=580, ey=1.5)
    L = P.layer()
    L.all(shader=lin((0, 0), (0, 1440), (0, "#2a0f14"), (0.4, "#5a1c1f"), (1, "#240d11")))
    shell(L, cam, r, -5, 5, 3.2, 1.2, 8, "#9e2a2b", "#4a2420", "#3a1518", light, (0.35, 0.25, 0.4, 0.25))
    for i in range(10):  # lacquer panels with gold lines, a long lit shelf
        x = -4.8 + i * 0.98
        L.fill(cam.quad((x, 0.3, 8), (x + 0.9, 0.3, 8), (x + 0.9, 2.9, 8), (x, 2.9, 8)), light.on("#b03434", r.uniform(0.3, 0.5)))
        q = [cam.p(x + 0.08, 0.5, 8), cam.p(x + 0.82, 0.5, 8), cam.p(x + 0.82, 2.75, 8), cam.p(x + 0.08, 2.75, 8)]
        L.line(q + [q[0]], "#e3a857", 0.55, 3)
    for i in range(34):
        x, y = cam.p(-4.6 + i * 0.28, 1.6, 7.9)
        h = r.uniform(34, 64)
        L.rect(x, y - h, 15, h, r.choice(("#e3a857", "#c9553f", "#f0c080", "#7a2a24")), 0.9, r=5)
    L.rect(*cam.p(-4.7, 1.6, 7.9), 1720, 8, "#ffdca0", 0.8)
    L.glow(1280, 480, 1100, "#ffb060", 0.3, squash=0.4)
    for n, (x, z) in enumerate(((-3.4, 6.2), (3.3, 6.4), (-1.2, 7.0), (1.5, 7.1), (-3.0, 4.6), (3.4, 4.7))):
        px, py = cam.p(x, 0, z)
        k = cam.k(z)
        dim = dict(key="#e8a878", shade="#4a2024", rim="#ffb878", ldir=(0, -0.6, 0.4), rdir=(0, -0.9))
        sit_side(L, crowd_look(40 + 2 * n), px - 0.62 * k, py, 1.7 * k, seat=-2.0, arms="desk", **dim)
        sit_side(L, crowd_look(41 + 2 * n), px + 0.62 * k, py, 1.66 * k, seat=-2.0, arms="desk", flip=True, **dim)
        L.fill(oval(px, py - 0.74 * k, 0.42 * k, 0.1 * k), light.on("#f6e0c8", 0.8))
        L.fill(poly([(px - 0.42 * k, py - 0.74 * k), (px + 0.42 * k, py - 0.74 * k), (px + 0.36 * k, py - 0.3 * k), (px - 0.36 * k, py - 0.3 * k)]), light.on("#d9b098", 0.4))
        L.oval(px, py - 0.84 * k, 0.03 * k, 0.07 * k, "#fff0c8")
        L.glow(px, py - 0.86 * k, 0.8 * k, "#ffb868", 0.55)
    L.blurred(3)
    bokeh(L, r, 40, (100, 120, 2360, 420), (10, 34), ("#e3a857", "#ffcb8a", "#f58f6c"), (0.12, 0.4))
    P.add("room", L, 0.2, solid=True, brush=3)
    P.lamps([(cam.p(x, 0.86, z)[0], cam.p(x, 0.86, z)[1], 130, "#6a3a18", "flicker", "glow", n, 0.3, 2.3 + n * 0.3) for n, (x, z) in enumerate(((-3.4, 6.2), (3.3, 6.4), (-3.0, 4.6), (3.4, 4.7)))], 0.2)
    # lanterns above
    L = P.layer()
    for x, y, s in ((420, 240, 120), (820, 160, 90), (1740, 150, 96), (2160, 250, 130)):
        L.line([(x, -20), (x, y - s)], "#2a0f12", 1, 5)
        L.fill(oval(x, y, s, s * 0.9), shader=rad((x, y), s * 1.1, (0, "#ffe2a8"), (0.5, "#f08a4a"), (1, "#b0342c")))
        for i in range(-3, 4):
            L.curve([(x + i * s * 0.08, y - s * 0.88), (x + i * s * 0.28, y), (x + i * s * 0.08, y + s * 0.88)], "#7a2020", 0.45, 3)
        L.glow(x, y, s * 4, "#ff9a50", 0.4)
    P.add("lanterns", L, 0.4, sway=[5, 0, 6, 0])
    warm = dict(key="#ffc894", shade="#5a2a28", rim="#ffb878", ldir=(0.2, -0.3, 0.6), rdir=(0.1, -0.9))

    def him(L, arms="desk", lean=0.18, **pose):
        bistro_chair(L, 860, 1400, False)
        sit_side(L, dict(someone("theodore"), glasses=True), 860, 1400, 820, seat=-2.0, arms=arms, lean=lean, **pose, **warm)

    def her(L, arms="chin", lean=0.15, **pose):
        bistro_chair(L, 1720, 1400, True)
        sit_side(L, someone("date"), 1720, 1400, 790, seat=-2.0, arms=arms, lean=lean, flip=True, **pose, **warm)

    P.figure("theodore", him, 0.55, leaning=dict(lean=0.46), down=dict(arms="lap", lean=0.2, bow=0.26), glass=dict(lean=0.5, hand=(2.5, -3.05)))
    P.figure("date", her, 0.55, leaning=dict(arms="desk", lean=0.44), away=dict(arms="lap", lean=-0.1, away=True), glass=dict(arms="desk", lean=0.46, hand=(2.56, -3.14)))
    L = P.layer()
    L.fill(oval(1290, 1140, 340, 54), shader=lin((950, 0), (1630, 0), (0, "#e8c8a8"), (0.5, "#fff0d6"), (1, "#d9b090")))
    L.fill(smooth([(950, 1144), (1010, 1220), (1100, 1330), (1290, 1370), (1480, 1330), (1580, 1210), (1630, 1144), (1290, 1196)]), shader=lin((0, 1140), (0, 1370), (0, "#e8ccb0"), (1, "#7a4a40")))
    for x in (1130, 1440):
        L.oval(x, 1130, 80, 14, "#fff6e6")
    for x, c in ((1180, "#9e2a2b"), (1400, "#9e2a2b")):
        L.line([(x, 1140), (x, 1096)], "#ffe9cc", 0.8, 3)  # a glass within reach of each of them
        L.fill(smooth([(x - 24, 1040), (x + 24, 1040), (x + 20, 1084), (x, 1098), (x - 20, 1084)]), "#fff0dc", 0.35)
        L.fill(smooth([(x - 21, 1062), (x + 21, 1062), (x + 18, 1084), (x, 1096), (x - 18, 1084)]), c, 0.85)
    L.rect(1280, 1072, 20, 58, "#fff0d6", r=4)
    L.oval(1290, 1054, 10, 22, "#fff2c0")
    L.glow(1290, 1060, 520, "#ffb868", 0.75)
    P.add("table", L, 0.6, brush=3)
    P.lamps([(1290, 1060, 300, "#7a4420", "flicker", "glow", 0.0, 0.4, 1.9)], 0.6)
    L = P.layer()
    drape(L, r, -60, -20, 300, 1500, "#6d1c20", 5)
    P.add("drape", L, 1.0, soft=9, brush=0, hand=0)
    P.save()


PLACES = {"office_morning": office, "office_afternoon": office, "desk_night": desk, "bedroom_night": bedroom,
          "bedroom_morning": bedroom, "bedroom_afternoon": bedroom, "amy_flat_evening": flat, "stairwell_evening": stairs,
          "lift_evening": lift, "restaurant_night": restaurant}
