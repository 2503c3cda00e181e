"""What places share: skies, towers, plants, cloth, books, lamps, and light that falls through glass.

Every function draws on a layer from a random generator, so the same seed gives the same town.
"""

from __future__ import annotations

import math

from .kit import (
    W,
    bright,
    form,
    jitter,
    lin,
    mix,
    noise,
    oval,
    poly,
    rect,
    smooth,
)

LAMP = ("#FFDDA8", "#FFCB8A", "#FFE8C4", "#F9B27C", "#FFD193", "#F58F6C")


# ---------------------------------------------------------------- air
def sky(L, *bands, sun=None, clouds=None, seed=2, amount=0.5, low=0.42):
    """bands: (height 0..1 of the picture, colour). sun: (x, y, r, colour). clouds: a colour."""
    L.all(shader=lin((0, 0), (0, L.h), *bands))
    if clouds:
        L.all(shader=noise(clouds, amount, (0.0009, 0.0050), seed, low, 0.78))
        L.all(shader=noise(clouds, amount * 0.6, (0.0022, 0.0120), seed + 4, low + 0.06, 0.8))
    if sun:
        x, y, r, c = sun
        L.glow(x, y, r * 16, c, 0.55)
        L.glow(x, y, r * 6, c, 0.6)
        L.oval(x, y, r, r, mix(c, "#fffaf0", 0.75), 0.95, blur=r * 0.10)


def mist(L, y0, y1, c, a=0.6):
    """A bank of haze, nothing at y0 and full at y1 (units)."""
    L.all(shader=lin((0, y0), (0, y1), (0, c, 0), (0.6, c, a * 0.55), (1, c, a)))


# ---------------------------------------------------------------- towers
def tower(L, r, x, y, w, h, body, lit_side=-1, cell=(11, 15), lit=0.0, glass="#6d4a4c", lamp=LAMP,
          split=None, style=None, sunny=0.0, wins=None, plain=False):
    """One tower standing on y. lit_side -1: the left face takes the light. lit: share of lamps on.
    wins collects the places of lit windows instead of drawing them."""
    style = style or r.choice(("grid", "grid", "bands", "fins", "balcony"))
    split = r.uniform(0.3, 0.7) if split is None else split
    k = x + w * split
    light, shade = bright(body, 1.0 + 0.16 * (1 + sunny)), bright(body, 0.74)
    a, b = (light, shade) if lit_side < 0 else (shade, light)
    top = y - h
    crown = r.choice(("flat", "flat", "step", "slope", "crown", "round"))
    body_path = [(x, y), (x, top), (x + w, top), (x + w, y)]
    if crown == "slope":
        body_path[1] = (x, top + w * r.uniform(0.15, 0.4))
    L.fill(poly(body_path), shader=lin((0, top), (0, y), (0, bright(a, 1.06)), (1, bright(a, 0.92))))
    right = [(k, y), (k, top if crown != "slope" else top + (body_path[1][1] - top) * (1 - split)), (x + w, top), (x + w, y)]
    L.fill(poly(right), shader=lin((0, top), (0, y), (0, bright(b, 1.06)), (1, bright(b, 0.92))))
    if crown == "step":
        q = w * r.uniform(0.15, 0.25)
        hh = h * r.uniform(0.05, 0.12)
        L.rect(x + q, top - hh, k - x - q, hh, bright(a, 1.04))
        L.rect(k, top - hh, x + w - q - k, hh, bright(b, 1.04))
        if r.random() < 0.6:
            L.rect(k - 1.5, top - hh * 2.6, 3, hh * 1.7, bright(b, 0.9))
    elif crown == "crown":
        for i in range(int(w / 9)):
            L.rect(x + 3 + i * 9, top - 12, 4, 12, a if x + i * 9 < k else b)
    elif crown == "round":
        L.fill(oval(x + w / 2, top, w / 2, w * 0.22), shader=lin((x, 0), (x + w, 0), (0, a), (1, b)))
    elif r.random() < 0.5:
        L.rect(x + w * r.uniform(0.1, 0.6), top - 14, w * 0.2, 15, bright(b, 0.96))
        if r.random() < 0.35:
            L.rect(x + w * 0.5, top - h * 0.16, 2.2, h * 0.16, bright(b, 0.9))
    if plain:
        return
    cw, ch = cell
    top += w * 0.42 if crown == "slope" else 8
    for fx, fw, fc in ((x, k - x, a), (k, x + w - k, b)):
        n = int((fw - 5) / cw)
        if n < 1:
            continue
        step = (fw - 4) / n
        if style == "fins":
            for i in range(n + 1):
                L.rect(fx + 2 + i * step - 1, top - 4, 1.8, y - top, bright(fc, 1.14), 0.7)
        yy = top
        while yy < y - ch:
            if style == "bands":
                L.rect(fx + 2, yy, fw - 4, ch * 0.5, mix(fc, glass, 0.42), 0.8)
            if style == "balcony" and r.random() < 0.8:
                L.rect(fx + 1, yy + ch * 0.72, fw - 2, ch * 0.2, bright(fc, 1.18), 0.8)
                L.rect(fx + 1, yy + ch * 0.92, fw - 2, ch * 0.12, bright(fc, 0.6), 0.4)
            for i in range(n):
                wx, ww, wh = fx + 2.5 + i * step, step * 0.62, ch * 0.56
                if r.random() < lit:
                    if wins is not None:
                        wins.append((wx, yy, ww, wh))
                        continue
                    c = r.choice(lamp)
                    L.rect(wx, yy, ww, wh, c, r.uniform(0.55, 1.0))
                elif style != "bands":
                    v = r.random()
                    c = mix(fc, glass, 0.28 + 0.34 * v)
                    if sunny and v > 0.9:
                        c = mix(fc, "#ffe9cf", 0.65 * sunny)
                    L.rect(wx, yy, ww, wh, c, 0.85)
            yy += ch


def rank(L, r, base, n, wide, tall, body, haze="#f2d3bb", amount=0.3, x0=-60, x1=W + 60, gap=0.9, seed_heights=None,
         **k):
    """A row of towers from x0 to x1, hazed by `amount` (more towards the ground)."""
    G = L.group()
    x = x0
    i = 0
    while x < x1:
        w = r.uniform(*wide)
        h = r.uniform(*tall)
        if seed_heights:
            h *= seed_heights(x / W)
        tower(G, r, x, base, w, h, jitter(r, r.choice(body) if isinstance(body, (list, tuple)) and isinstance(body[0], str) else body, 0.035), **k)
        x += w * r.uniform(gap, gap + 0.5)
        i += 1
    G.tone(lin((0, base - tall[1]), (0, base), (0, haze, amount * 0.65), (1, haze, min(1, amount * 1.5))), "atop")
    L.draw(G)


def bokeh(L, r, n, area, size, colours=LAMP, a=(0.15, 0.5)):
    x0, y0, w, h = area
    for _ in range(n):
        L.disc(x0 + r.random() * w, y0 + r.random() * h, r.uniform(*size), r.choice(colours), r.uniform(*a))


# ---------------------------------------------------------------- plants
def leaf(L, x, y, length, angle, width, c, vein=0.35, bend=0.15):
    """One leaf from its stem outward; angle in degrees, 0 right, -90 up."""
    t = math.radians(angle)
    ux, uy = math.cos(t), math.sin(t)
    nx, ny = -uy, ux
    b = bend * length
    tip = (x + ux * length + nx * b, y + uy * length + ny * b)
    m1 = (x + ux * length * 0.4 + nx * (width + b * 0.3), y + uy * length * 0.4 + ny * (width + b * 0.3))
    m2 = (x + ux * length * 0.4 - nx * (width - b * 0.3), y + uy * length * 0.4 - ny * (width - b * 0.3))
    p = smooth([(x, y), m1, tip, m2])
    L.fill(p, shader=lin(m1, m2, (0, bright(c, 1.22)), (0.5, c), (0.52, bright(c, 0.8)), (1, bright(c, 0.66))))
    if vein:
        L.line([(x, y), tip], bright(c, 1.4), vein, max(1.0, width * 0.06))


def frond(L, r, x, y, length, angle, c, n=18, droop=0.9, width=0.16):
    """A palm frond: a bent rib with leaflets on both sides."""
    pts = []
    t = math.radians(angle)
    px, py = x, y
    for i in range(n + 1):
        pts.append((px, py))
        t2 = t + droop * (i / n) ** 1.5 * (1 if math.cos(t) >= 0 else -1)
        px += math.cos(t2) * length / n
        py += math.sin(t2) * length / n
    L.curve(pts, bright(c, 0.9), 1, max(1.5, length * 0.012))
    for i in range(2, n + 1):
        (ax, ay), (bx, by) = pts[i - 1], pts[i]
        d = math.degrees(math.atan2(by - ay, bx - ax))
        ll = length * width * 2.1 * math.sin(math.pi * (0.12 + 0.85 * i / n)) + length * 0.04
        for s in (-1, 1):
            leaf(L, bx, by, ll * r.uniform(0.85, 1.1), d + s * r.uniform(38, 56), ll * 0.075, jitter(r, c, 0.03), 0, 0.1 * s)


def palm(L, r, x, y, size, c, n=11):
    """A potted palm's crown."""
    for i in range(n):
        frond(L, r, x + r.uniform(-8, 8), y, size * r.uniform(0.7, 1.05), -90 + (i / (n - 1) - 0.5) * 165 + r.uniform(-8, 8),
              jitter(r, c, 0.05))


def fig(L, r, x, y, size, c, n=26):
    """A fiddle-leaf or rubber plant: big leaves on rising stems."""
    for s in range(3):
        a = r.uniform(-0.25, 0.25) + (s - 1) * 0.28
        pts = [(x + math.sin(a) * size * t * (0.6 + 0.4 * t), y - math.cos(a) * size * t) for t in (0, 0.35, 0.7, 1)]
        L.curve(pts, bright(c, 0.5), 1, size * 0.014)
        for i in range(n // 3):
            t = 0.25 + 0.75 * i / (n // 3)
            px, py = x + math.sin(a) * size * t * (0.6 + 0.4 * t), y - math.cos(a) * size * t
            side = 1 if i % 2 else -1
            leaf(L, px, py, size * r.uniform(0.22, 0.34), -90 + side * r.uniform(20, 95), size * r.uniform(0.055, 0.085),
                 jitter(r, c, 0.06), 0.4, r.uniform(-0.1, 0.15) * side)


def pot(L, x, y, w, h, c, **k):
    form(L, poly([(x - w / 2, y - h), (x + w / 2, y - h), (x + w * 0.38, y), (x - w * 0.38, y)]), c, round_=w * 0.25, **k)
    L.oval(x, y - h, w / 2, w * 0.09, bright(c, 0.4))


def foliage(L, r, x, y, rx, ry, dark, light, n=260, size=(8, 22), ldir=(-0.5, -0.8)):
    """A crown of leaves: clumps lit on one side, many small strokes from dark to light."""
    for i in range(n):
        t = i / n
        a, d = r.uniform(0, math.tau), math.sqrt(r.random())
        px, py = x + math.cos(a) * rx * d, y + math.sin(a) * ry * d
        lam = 0.5 + 0.5 * ((px - x) / rx * ldir[0] + (py - y) / ry * ldir[1])
        c = mix(dark, light, min(1, max(0, lam * (0.35 + 0.75 * t) + r.uniform(-0.15, 0.15))))
        s = r.uniform(*size)
        leaf(L, px, py, s, r.uniform(0, 360), s * 0.3, c, 0, r.uniform(-0.2, 0.2))


def tree(L, r, x, y, h, trunk, dark, light, spread=0.5, ldir=(-0.5, -0.8), clumps=9, n=150):
    """A street tree: a trunk, some boughs, clumps of leaves drawn back to front."""
    def bough(px, py, length, ang, width, depth):
        qx, qy = px + math.cos(ang) * length, py + math.sin(ang) * length
        L.line([(px, py), ((px + qx) / 2 + r.uniform(-4, 4), (py + qy) / 2), (qx, qy)], trunk, 1, width)
        if depth:
            for _ in range(r.choice((2, 3))):
                bough(qx, qy, length * r.uniform(0.55, 0.75), ang + r.uniform(-0.7, 0.7), width * 0.6, depth - 1)
    bough(x, y, h * 0.42, -math.pi / 2 + r.uniform(-0.06, 0.06), h * 0.035, 3)
    blobs = [(x + r.uniform(-1, 1) * h * spread * 0.62, y - h * r.uniform(0.5, 0.95)) for _ in range(clumps)]
    blobs.sort(key=lambda b: b[1])
    for bx, by in reversed(blobs):
        foliage(L, r, bx, by, h * spread * 0.42, h * 0.16, dark, light, n, (h * 0.022, h * 0.055), ldir)


# ---------------------------------------------------------------- cloth, books, lamps
def sheer(L, r, x, y, w, h, c, a=0.4, folds=9, hem=10, light=1.2):
    """A thin curtain: folds of more and less cloth."""
    n = folds * 6
    for i in range(n):
        t = i / n
        v = 0.5 + 0.5 * math.sin(t * folds * math.tau + math.sin(t * 9) * 1.5)
        bottom = y + h + hem * math.sin(t * folds * math.tau)
        x0, x1 = x + t * w, x + (i + 1.3) / n * w
        col = mix(bright(c, 0.72), bright(c, light), v)
        L.fill(poly([(x0, y), (x1, y), (x1 + 6 * v, bottom), (x0 + 6 * v, bottom)]), col, a * (0.55 + 0.45 * (1 - v)))


def drape(L, r, x, y, w, h, c, folds=6, shade=0.55):
    """A heavy curtain."""
    n = folds * 10
    for i in range(n):
        t = i / n
        v = 0.5 + 0.5 * math.sin(t * folds * math.tau + r.uniform(-0.1, 0.1))
        L.fill(poly([(x + t * w, y), (x + (i + 1.4) / n * w, y), (x + (i + 1.4) / n * w, y + h), (x + t * w, y + h)]),
               mix(bright(c, shade), bright(c, 1.12), v**1.4))


BOOKS = ("#b5533c", "#e3a857", "#f0dcc0", "#8c4a3f", "#c98b3a", "#7a7b4a", "#d96c75", "#5b2e3f", "#e8684a", "#efe2cf", "#a9714b")


def books(L, r, x, y, w, h, colours=BOOKS, shade=1.0, fill=0.94):
    """A row of books standing on y, as wide as w, about h tall."""
    end = x + w * fill
    while x < end:
        bw, bh = r.uniform(0.08, 0.2) * h, h * r.uniform(0.7, 0.98)
        c = bright(jitter(r, r.choice(colours), 0.05), shade)
        if r.random() < 0.07:
            bw = h * r.uniform(0.3, 0.6)
            for j in range(r.choice((2, 3, 4))):
                c = bright(jitter(r, r.choice(colours), 0.05), shade)
                L.rect(x, y - (j + 1) * h * 0.13, bw, h * 0.12, c)
                L.rect(x, y - (j + 1) * h * 0.13, bw, h * 0.03, bright(c, 1.25), 0.7)
        else:
            lean = r.choice((0, 0, 0, 0, 0.08)) * bh
            p = poly([(x, y), (x + bw, y), (x + bw + lean, y - bh), (x + lean, y - bh)])
            L.fill(p, shader=lin((x, 0), (x + bw, 0), (0, bright(c, 1.12)), (0.35, c), (1, bright(c, 0.66))))
            if r.random() < 0.5:
                L.rect(x + lean * 0.2 + bw * 0.1, y - bh * r.uniform(0.7, 0.9), bw * 0.8, bh * 0.05, mix(c, "#ffe9c4", 0.6), 0.8)
            x += lean * 0.7
        x += bw + 1
        if r.random() < 0.05:
            x += h * 0.2


def shade_lamp(L, x, y, w, h, c="#ffd49a", a=1.0, taper=0.72):
    """A lit lampshade, its mouth at y + h, and its glow."""
    p = poly([(x - w * taper / 2, y), (x + w * taper / 2, y), (x + w / 2, y + h), (x - w / 2, y + h)])
    L.fill(p, shader=lin((0, y), (0, y + h), (0, mix(c, "#d9824a", 0.55)), (0.65, c), (1, mix(c, "#fff6e0", 0.7))), a=a)
    L.fill(p, shader=lin((x - w / 2, 0), (x + w / 2, 0), (0, "#8a4526", 0.5), (0.3, "#8a4526", 0), (0.7, "#8a4526", 0), (1, "#8a4526", 0.5)))


def cushion(L, x, y, w, h, c, **k):
    q = w * 0.12
    p = smooth([(x + q, y), (x + w / 2, y - h * 0.05), (x + w - q, y), (x + w, y + h * 0.5), (x + w - q * 0.5, y + h),
                (x + w / 2, y + h * 1.04), (x + q * 0.5, y + h), (x, y + h * 0.5)])
    form(L, p, c, round_=min(w, h) * 0.22, **k)


def planks(L, cam, r, x0, x1, z0, z1, base, light, width=0.16, y=0.0, w=0.55, gloss=None):
    """A wooden floor running away from the eye."""
    L.fill(cam.quad((x0, y, z0), (x1, y, z0), (x1, y, z1), (x0, y, z1)), light.on(base, w))
    x = x0
    while x < x1:
        z = z0 - r.uniform(0, 1.5)
        while z < z1:
            ln = r.uniform(1.0, 2.6)
            a, b = max(z, z0), min(z + ln, z1)
            if b > a:
                c = light.on(jitter(r, base, 0.045), w)
                L.fill(cam.quad((x, y, a), (x + width, y, a), (x + width, y, b), (x, y, b)), c, 0.9)
            z += ln
        L.line([cam.p(x, y, z0), cam.p(x, y, z1)], light.on(bright(base, 0.5), w), 0.35, 1.6)
        x += width


def patch(L, pts, c, a=0.5, blur=6, blend="soft"):
    """A patch of sun on a surface."""
    L.fill(poly(pts), c, a, blur=blur, blend=blend)


def bistro_chair(L, x, y, flip):
    """A bent-wood chair in profile under somebody who sits at x, y."""
    f = -1 if flip else 1
    wood, dark = "#8a4a34", "#5a2e24"
    for dx, top in ((-96, -430), (96, -205)):
        L.curve([(x + f * dx, y + top), (x + f * dx * 1.02, y - 120), (x + f * dx * 1.16, y)], dark if dx > 0 else wood, 1, 15)
    L.curve([(x - f * 96, y - 400), (x - f * 118, y - 330), (x - f * 96, y - 230)], wood, 1, 13)
    L.fill(rect(x - 112, y - 218, 224, 30, 14), shader=lin((0, y - 218), (0, y - 188), (0, "#c98a5c"), (1, dark)))
    L.line([(x - f * 104, y - 96), (x + f * 106, y - 96)], dark, 0.9, 8)
