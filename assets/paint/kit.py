"""The paint box: colours, brushes, light, a pinhole camera and the finishing of a layer.

Everything is drawn in a space of 2560 x 1440 units whatever the real size, so that a place can be
sketched at half size and painted at full size by the same code. It knows nothing about any place.
"""

from __future__ import annotations

import math
import random
from dataclasses import dataclass

import numpy as np
import skia
from PIL import Image

W, H = 2560, 1440


# ---------------------------------------------------------------- colour
def rgb(c):
    """'#rrggbb' or a triple -> triple of floats 0..1."""
    if isinstance(c, str):
        c = c.lstrip("#")
        return tuple(int(c[i : i + 2], 16) / 255 for i in (0, 2, 4))
    return tuple(c[:3])


def mix(a, b, t):
    a, b = rgb(a), rgb(b)
    t = min(1.0, max(0.0, t))
    return tuple(x + (y - x) * t for x, y in zip(a, b))


def times(a, b, k=1.0):
    return tuple(min(1.0, x * y * k) for x, y in zip(rgb(a), rgb(b)))


def bright(a, k):
    return tuple(min(1.0, max(0.0, x * k)) for x in rgb(a))


def jitter(rng, c, d=0.04):
    v = rng.uniform(-d, d)
    return tuple(min(1, max(0, x + v + rng.uniform(-d, d) * 0.35)) for x in rgb(c))


def c4(c, a=1.0):
    r, g, b = rgb(c)
    return skia.Color4f(r, g, b, max(0.0, min(1.0, a)))


BLEND = {
    "add": skia.BlendMode.kPlus,
    "screen": skia.BlendMode.kScreen,
    "mul": skia.BlendMode.kMultiply,
    "soft": skia.BlendMode.kSoftLight,
    "over": skia.BlendMode.kOverlay,
    "hard": skia.BlendMode.kHardLight,
    "atop": skia.BlendMode.kSrcATop,
    "dodge": skia.BlendMode.kColorDodge,
    "clear": skia.BlendMode.kDstOut,
    "in": skia.BlendMode.kDstIn,
}


def stops(items):
    ts = [i[0] for i in items]
    cs = [c4(i[1], i[2] if len(i) > 2 else 1.0) for i in items]
    return cs, ts


def lin(p0, p1, *items):
    cs, ts = stops(items)
    return skia.GradientShader.MakeLinear([skia.Point(*p0), skia.Point(*p1)], cs, ts)


def rad(p, r, *items):
    cs, ts = stops(items)
    return skia.GradientShader.MakeRadial(skia.Point(*p), max(r, 0.1), cs, ts)


def paint(c="#000000", a=1.0, blur=0.0, blend=None, shader=None, stroke=0.0, cap=True):
    p = skia.Paint(AntiAlias=True, Color4f=c4(c, a))
    if shader is not None:
        p.setShader(shader)
        p.setAlphaf(a)
    if blur > 0:
        p.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, blur, True))
    if blend:
        p.setBlendMode(BLEND[blend])
    if stroke > 0:
        p.setStyle(skia.Paint.kStroke_Style)
        p.setStrokeWidth(stroke)
        if cap:
            p.setStrokeCap(skia.Paint.kRound_Cap)
            p.setStrokeJoin(skia.Paint.kRound_Join)
    return p


NOISE = skia.RuntimeEffect.MakeForShader(
    """
uniform float2 freq; uniform float seed; uniform float lo; uniform float hi; uniform float4 col;
float h(float2 p){ p=fract(p*float2(.1031,.1030)); float d=dot(p,p.yx+33.33); p+=d;
  return fract((p.x+p.y)*p.x*7.13); }
float n(float2 p){ float2 i=floor(p); float2 f=fract(p); f=f*f*(3-2*f);
  return mix(mix(h(i),h(i+float2(1,0)),f.x),mix(h(i+float2(0,1)),h(i+float2(1,1)),f.x),f.y);}
half4 main(float2 p){ float2 q=p*freq+seed; float s=0; float a=.5;
  for(int k=0;k<5;k++){ s+=a*n(q); q=q*2.03+17.1; a*=.5;}
  float t=smoothstep(lo,hi,s); return half4(half3(col.rgb*t*col.a), half(t*col.a)); }
"""
)


def noise(c, a=1.0, freq=(0.004, 0.004), seed=1.0, lo=0.35, hi=0.7):
    """A shader of soft cloudy noise in one colour; lo..hi is what of the noise shows."""
    b = skia.RuntimeShaderBuilder(NOISE)
    b.setUniform("freq", [float(freq[0]), float(freq[1])])
    b.setUniform("seed", float(seed))
    b.setUniform("lo", float(lo))
    b.setUniform("hi", float(hi))
    r, g, bl = rgb(c)
    b.setUniform("col", [r, g, bl, float(a)])
    return b.makeShader()


# ---------------------------------------------------------------- paths
def poly(pts, close=True):
    p = skia.Path()
    p.moveTo(*pts[0])
    for q in pts[1:]:
        p.lineTo(*q)
    if close:
        p.close()
    return p


def smooth(pts, close=True):
    """A Catmull-Rom curve through the points."""
    p = skia.Path()
    n = len(pts)
    p.moveTo(*pts[0])
    for i in range(n if close else n - 1):
        if close:
            a, b, c, d = (pts[(i + k) % n] for k in (-1, 0, 1, 2))
        else:
            a, b, c, d = pts[max(i - 1, 0)], pts[i], pts[i + 1], pts[min(i + 2, n - 1)]
        p.cubicTo(
            b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6,
            c[0] - (d[0] - b[0]) / 6, c[1] - (d[1] - b[1]) / 6, c[0], c[1],
        )
    if close:
        p.close()
    return p


def rect(x, y, w, h, r=0.0):
    p = skia.Path()
    if r:
        p.addRoundRect(skia.Rect.MakeXYWH(x, y, w, h), r, r)
    else:
        p.addRect(skia.Rect.MakeXYWH(x, y, w, h))
    return p


def oval(x, y, rx, ry):
    p = skia.Path()
    p.addOval(skia.Rect.MakeLTRB(x - rx, y - ry, x + rx, y + ry))
    return p


# ---------------------------------------------------------------- a layer
class Layer:
    """One transparent sheet of the picture, drawn at `scale` times 2560 x 1440."""

    def __init__(self, scale=1.0, w=W, h=H):
        self.s, self.w, self.h = scale, w, h
        self.surface = skia.Surface(round(w * scale), round(h * scale))
        self.c = self.surface.getCanvas()
        self.c.scale(scale, scale)

    # shapes
    def fill(self, path, c="#000000", a=1.0, **k):
        self.c.drawPath(path, paint(c, a, **k))

    def all(self, **k):
        self.c.drawRect(skia.Rect.MakeWH(self.w, self.h), paint(**k))

    def rect(self, x, y, w, h, c="#000000", a=1.0, r=0.0, **k):
        self.fill(rect(x, y, w, h, r), c, a, **k)

    def line(self, pts, c, a=1.0, width=2.0, **k):
        self.c.drawPath(poly(pts, False), paint(c, a, stroke=width, **k))

    def curve(self, pts, c, a=1.0, width=2.0, **k):
        self.c.drawPath(smooth(pts, False), paint(c, a, stroke=width, **k))

    def oval(self, x, y, rx, ry, c, a=1.0, **k):
        self.fill(oval(x, y, rx, ry), c, a, **k)

    # light
    def glow(self, x, y, r, c, a=1.0, blend="screen", squash=1.0, core=0.0):
        """A soft light: strongest in the middle, falling off like real light does."""
        self.c.save()
        self.c.translate(x, y)
        self.c.scale(1, squash)
        sh = rad((0, 0), r, (0, c, a), (max(core, 0.08), c, a * 0.72), (0.3, c, a * 0.34),
                 (0.6, c, a * 0.1), (1, c, 0))
        self.c.drawCircle(0, 0, r, paint(shader=sh, blend=blend))
        self.c.restore()

    def dark(self, x, y, rx, ry, c="#1a0d12", a=0.5, blur=None):
        """A soft contact shadow."""
        self.fill(oval(x, y, rx, ry), c, a, blur=blur if blur is not None else min(rx, ry) * 0.6)

    def disc(self, x, y, r, c, a=0.5, blend="screen"):
        """A light out of focus: an even disc with a brighter rim."""
        sh = rad((x, y), r, (0, c, a * 0.62), (0.7, c, a * 0.7), (0.9, c, a), (0.97, c, a * 0.8), (1, c, 0))
        self.c.drawCircle(x, y, r, paint(shader=sh, blend=blend))

    def beam(self, pts, c, a=0.3, blur=30, blend="screen", along=None):
        """A shaft of light through air: a soft quad that fades along its length."""
        p0, p1 = along or (pts[0], pts[-1])
        sh = lin(p0, p1, (0, c, a), (0.55, c, a * 0.45), (1, c, 0))
        self.fill(poly(pts), shader=sh, blur=blur, blend=blend)

    def tone(self, shader, blend="soft", a=1.0):
        """A light or shade over what is already painted, keeping the layer's own edge."""
        keep = self.surface.makeImageSnapshot()
        self.c.save()
        self.c.drawRect(skia.Rect.MakeWH(self.w, self.h), paint(shader=shader, blend=blend, a=a))
        self.c.scale(1 / self.s, 1 / self.s)
        p = skia.Paint()
        p.setBlendMode(skia.BlendMode.kDstIn)
        self.c.drawImage(keep, 0, 0, skia.SamplingOptions(), p)
        self.c.restore()

    def mottle(self, c, a=0.12, freq=(0.01, 0.01), seed=3.0, blend="soft", lo=0.3, hi=0.75):
        self.tone(noise(c, a, freq, seed, lo, hi), blend)

    def blurred(self, r):
        """The whole sheet out of focus by r units."""
        img = self.surface.makeImageSnapshot()
        self.c.save()
        self.c.resetMatrix()
        self.c.clear(skia.Color4f(0, 0, 0, 0))
        p = skia.Paint(ImageFilter=skia.ImageFilters.Blur(r * self.s, r * self.s, skia.TileMode.kClamp))
        self.c.drawImage(img, 0, 0, skia.SamplingOptions(), p)
        self.c.restore()
        return self

    def draw(self, other, a=1.0, blend=None, flip=False, dy=0.0):
        """Lay another sheet on this one; flip mirrors it about the height dy (a reflection)."""
        self.c.save()
        if flip:
            self.c.translate(0, 2 * dy)
            self.c.scale(1, -1)
        self.c.scale(1 / other.s, 1 / other.s)
        p = skia.Paint(Alphaf=a)
        if blend:
            p.setBlendMode(BLEND[blend])
        self.c.drawImage(other.surface.makeImageSnapshot(), 0, 0, skia.SamplingOptions(skia.FilterMode.kLinear), p)
        self.c.restore()

    def group(self):
        return Layer(self.s, self.w, self.h)

    def clip(self, path):
        self.c.save()
        self.c.clipPath(path, True)

    def unclip(self):
        self.c.restore()

    def array(self):
        """Premultiplied RGBA floats 0..1, rows x columns x 4."""
        a = self.surface.makeImageSnapshot().toarray(colorType=skia.kRGBA_8888_ColorType)
        a = a.astype(np.float32) / 255
        a[..., :3] *= a[..., 3:4]
        return a

    def put(self, array, x=0.0, y=0.0, scale=None, blend=None, a=1.0):
        """Draw a premultiplied float array with its top left at x, y (in units)."""
        b = np.clip(array * 255 + 0.5, 0, 255).astype(np.uint8)
        img = skia.Image.fromarray(np.ascontiguousarray(b), skia.kRGBA_8888_ColorType, skia.kPremul_AlphaType)
        k = scale if scale is not None else 1 / self.s
        self.c.save()
        self.c.translate(x, y)
        self.c.scale(k, k)
        p = skia.Paint(Alphaf=a)
        if blend:
            p.setBlendMode(BLEND[blend])
        self.c.drawImage(img, 0, 0, skia.SamplingOptions(skia.FilterMode.kLinear, skia.MipmapMode.kLinear), p)
        self.c.restore()


# ---------------------------------------------------------------- camera
@dataclass
class Cam:
    """A pinhole camera in metres: x right, y up, z away; yaw in degrees turns it to the right."""

    f: float = 1500
    cx: float = W / 2
    cy: float = 640
    ex: float = 0.0
    ey: float = 1.6
    ez: float = 0.0
    yaw: float = 0.0

    def p(self, x, y, z):
        x, y, z = x - self.ex, y - self.ey, z - self.ez
        if self.yaw:
            t = math.radians(self.yaw)
            x, z = x * math.cos(t) - z * math.sin(t), x * math.sin(t) + z * math.cos(t)
        z = max(z, 0.05)
        return (self.cx + self.f * x / z, self.cy - self.f * y / z)

    def k(self, z):
        """Units per metre at depth z (without yaw)."""
        return self.f / max(z - self.ez, 0.05)

    def quad(self, *pts):
        return poly([self.p(*q) for q in pts])


@dataclass
class Light:
    """Key and shade colours and how much key each kind of face gets (0..1)."""

    key: object = "#fff0dc"
    shade: object = "#6b4a4a"
    top: float = 0.95
    front: float = 0.45
    left: float = 0.7
    right: float = 0.2
    under: float = 0.05

    def on(self, base, w):
        return times(base, mix(self.shade, self.key, w))


def face(L, pts, base, light, w, dw=0.12, a=1.0):
    """One plane: lit a little more at its first edge than at its last."""
    p0 = tuple((pts[0][i] + pts[1][i]) / 2 for i in (0, 1))
    p1 = tuple((pts[2][i] + pts[3][i]) / 2 for i in (0, 1))
    if math.hypot(p0[0] - p1[0], p0[1] - p1[1]) < 0.5:
        return
    sh = lin(p0, p1, (0, light.on(base, w + dw)), (1, light.on(base, w - dw)))
    L.fill(poly(pts), shader=sh, a=a)


def box(L, cam, x0, y0, z0, x1, y1, z1, base, light, edge=0.0):
    """A box in space; only the faces that the camera sees. edge draws its lit upper edges."""
    q = cam.p
    if cam.ex < x0:
        face(L, [q(x0, y1, z0), q(x0, y1, z1), q(x0, y0, z1), q(x0, y0, z0)], base, light, light.left)
    if cam.ex > x1:
        face(L, [q(x1, y1, z0), q(x1, y1, z1), q(x1, y0, z1), q(x1, y0, z0)], base, light, light.right)
    if cam.ey > y1:
        face(L, [q(x0, y1, z1), q(x1, y1, z1), q(x1, y1, z0), q(x0, y1, z0)], base, light, light.top, 0.05)
    if cam.ey < y0:
        face(L, [q(x0, y0, z0), q(x1, y0, z0), q(x1, y0, z1), q(x0, y0, z1)], base, light, light.under, 0.05)
    face(L, [q(x0, y1, z0), q(x1, y1, z0), q(x1, y0, z0), q(x0, y0, z0)], base, light, light.front)
    if edge:
        L.line([q(x0, y1, z0), q(x1, y1, z0)], light.on(bright(base, 1.3), 1), 0.7, edge)


# ---------------------------------------------------------------- finishing
def boxmean(a, k):
    """Mean over k x k windows, same size, edges held."""
    pad = [(k // 2, k - 1 - k // 2)] * 2 + [(0, 0)] * (a.ndim - 2)
    b = np.pad(a, pad, mode="edge")
    s = np.cumsum(b, 0, dtype=np.float32)
    s = np.concatenate([s[k - 1 : k], s[k:] - s[:-k]], 0)
    s = np.cumsum(s, 1, dtype=np.float32)
    return np.concatenate([s[:, k - 1 : k], s[:, k:] - s[:, :-k]], 1) / (k * k)


def painterly(a, r=3):
    """Soft Kuwahara: every point takes the calmest of eight neighbouring patches, so flat areas
    become strokes and edges stay. a is premultiplied RGBA."""
    r = max(2, r)
    m = boxmean(a, r)
    lum = a[..., :3].mean(-1) + 0.5 * a[..., 3]
    ml = boxmean(lum, r)
    var = np.maximum(boxmean(lum * lum, r) - ml * ml, 0)
    d = max(1, round(r * 0.55))
    out = np.zeros_like(a)
    tot = np.zeros(a.shape[:2], np.float32)
    for dy, dx in ((-d, -d), (-d, d), (d, -d), (d, d), (0, 0)):
        w = 1 / (2e-4 + np.roll(var, (dy, dx), (0, 1))) ** 2
        tot += w
        out += np.roll(m, (dy, dx), (0, 1)) * w[..., None]
    return out / tot[..., None]


def field(h, w, cell, seed):
    """Smooth random field -1..1 with features of about `cell` pixels."""
    rng = np.random.default_rng(seed)
    s = rng.uniform(-1, 1, (max(2, int(h / cell) + 2), max(2, int(w / cell) + 2))).astype(np.float32)
    return np.asarray(Image.fromarray(s).resize((w, h), Image.BICUBIC))


def wobble(a, amount, cell, seed=7):
    """Shift points a little along a smooth field, so that no line is ruled."""
    h, w = a.shape[:2]
    yy, xx = np.mgrid[0:h, 0:w]
    y = np.clip(np.rint(yy + field(h, w, cell, seed) * amount), 0, h - 1).astype(np.int32)
    x = np.clip(np.rint(xx + field(h, w, cell, seed + 1) * amount), 0, w - 1).astype(np.int32)
    return a[y, x]


def grade(a, lift="#3d2229", amount=0.10, warm=0.03):
    """Split toning that ties all places together: shadows lean to plum, lights to cream."""
    al = np.maximum(a[..., 3:4], 1e-4)
    c = a[..., :3] / al
    lum = c @ np.array([0.3, 0.59, 0.11], np.float32)
    sh = ((1 - lum) ** 3 * amount)[..., None]
    c = c * (1 - sh) + np.array(rgb(lift), np.float32) * sh
    hi = (lum**2 * warm)[..., None]
    c = c * (1 - hi) + np.array([1.0, 0.93, 0.8], np.float32) * hi
    a[..., :3] = np.clip(c, 0, 1) * al
    return a


def grain(a, amount, seed, s):
    """The tooth of the paper: two sizes of noise in the paint, stronger in the mid tones."""
    h, w = a.shape[:2]
    n = field(h, w, 2.2 * max(s, 0.5), seed) * 0.6 + field(h, w, 9 * s, seed + 5) * 0.4
    n += field(h, w, 60 * s, seed + 9) * 0.35
    a[..., :3] *= 1 + amount * n[..., None]
    a[..., :3] = np.minimum(a[..., :3], a[..., 3:4])
    return a


def finish(layer, brush=4.0, hand=1.3, tooth=0.03, seed=1, graded=True):
    """From drawn sheet to painted picture: brush, hand, tooth and grade. All amounts in units."""
    return finished(layer.array(), layer.s, brush, hand, tooth, seed, graded)


def finished(a, s, brush=4.0, hand=1.3, tooth=0.03, seed=1, graded=True):
    """The same for a part of a sheet: a is premultiplied floats, s pixels per unit."""
    if brush:
        a = painterly(a, max(2, round(brush * s)))
    if hand:
        a = wobble(a, hand * s, 34 * s, seed)
    if tooth:
        a = grain(a, tooth, seed, s)
    return grade(a) if graded else a


def crop(a, margin=2):
    """Cut to what is not transparent: array, x, y (pixels)."""
    ys = np.where((a[..., 3] > 0.004).any(1))[0]
    xs = np.where((a[..., 3] > 0.004).any(0))[0]
    if not len(ys):
        return a[:1, :1], 0, 0
    y0, y1 = max(0, ys[0] - margin), min(a.shape[0], ys[-1] + 1 + margin)
    x0, x1 = max(0, xs[0] - margin), min(a.shape[1], xs[-1] + 1 + margin)
    return a[y0:y1, x0:x1], int(x0), int(y0)


def image(a, opaque=False):
    """Premultiplied floats -> PIL picture, straight alpha."""
    al = np.maximum(a[..., 3:4], 1e-4)
    b = np.concatenate([np.clip(a[..., :3] / al, 0, 1), a[..., 3:4]], -1)
    b = (b * 255 + 0.5).astype(np.uint8)
    return Image.fromarray(b[..., :3], "RGB") if opaque else Image.fromarray(b, "RGBA")


# ---------------------------------------------------------------- form
def relief(mask, base, key="#ffe2bd", shade="#4b2f38", ldir=(-0.6, -0.6, 0.5), rim=None, rdir=(0.8, -0.5),
           round_=10.0, rim_a=0.8, folds=0.0, seed=3):
    """Give a flat silhouette volume: its blurred mask is taken as a height, lit from ldir
    (x right, y down, z to the viewer), with a rim light from rdir. mask: floats 0..1.
    Returns premultiplied RGBA. (Shading of inflated silhouettes, as in Lumo, Johnston 2002.)"""
    h = np.zeros_like(mask)
    m8 = Image.fromarray((mask * 255).astype(np.uint8))
    from PIL import ImageFilter

    for k, wgt in ((0.35, 0.3), (1.0, 0.4), (2.2, 0.3)):
        b = np.asarray(m8.filter(ImageFilter.GaussianBlur(round_ * k)), np.float32) / 255
        h += wgt * np.sqrt(np.maximum(b * 2 - 1, 0)) * round_ * (0.6 + k)
    if folds:
        h += field(*mask.shape, max(3.0, round_ * 1.1), seed) * folds * round_ * 0.35
        h += field(*mask.shape, max(2.0, round_ * 0.45), seed + 4) * folds * round_ * 0.12
    gy, gx = np.gradient(h)
    nz = 1 / np.sqrt(gx * gx + gy * gy + 1)
    nx, ny = -gx * nz, -gy * nz
    ln = math.sqrt(sum(v * v for v in ldir))
    lam = np.clip((nx * ldir[0] + ny * ldir[1] + nz * ldir[2]) / ln, 0, 1)
    lam = lam * lam * (3 - 2 * lam) * 0.9 + 0.1 * lam
    bcol, kcol, scol = (np.array(rgb(v), np.float32) for v in (base, key, shade))
    lit = scol + (kcol - scol) * lam[..., None]
    out = bcol * lit
    if rim is not None:
        rl = math.hypot(*rdir)
        r = np.clip((nx * rdir[0] + ny * rdir[1]) / rl - 0.35, 0, 1) * (1 - nz) * 2.4
        out = out + np.array(rgb(rim), np.float32) * np.clip(r, 0, 1)[..., None] * rim_a
    out = np.clip(out, 0, 1)
    return np.concatenate([out * mask[..., None], mask[..., None]], -1).astype(np.float32)


def mask_of(w, h, draw):
    """A float mask from a drawing function that gets a canvas."""
    s = skia.Surface(w, h)
    draw(s.getCanvas())
    return s.makeImageSnapshot().toarray(colorType=skia.kRGBA_8888_ColorType)[..., 3].astype(np.float32) / 255


def form(L, path, base, ldir=(-0.6, -0.6, 0.5), round_=14, **k):
    """Draw a path with volume on a layer; round_ in units."""
    b = path.computeTightBounds()
    x, y = math.floor(b.left()) - 2, math.floor(b.top()) - 2
    w, h = math.ceil((b.width() + 6) * L.s), math.ceil((b.height() + 6) * L.s)
    if w < 2 or h < 2:
        return

    def draw(c):
        c.scale(L.s, L.s)
        c.translate(-x, -y)
        c.drawPath(path, skia.Paint(AntiAlias=True))

    L.put(relief(mask_of(w, h, draw), base, ldir=ldir, round_=max(1.0, round_ * L.s), **k), x, y)


def tube(pts, closed_ends=True):
    """An organic limb: the outline of circles [(x, y, r), ...] joined smoothly."""
    fine = []
    n = len(pts)
    for i in range(n - 1):
        a, b, c, d = pts[max(i - 1, 0)], pts[i], pts[i + 1], pts[min(i + 2, n - 1)]
        for j in range(8):
            t = j / 8
            fine.append(tuple(
                0.5 * (2 * b[k] + (c[k] - a[k]) * t + (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k]) * t * t
                       + (3 * b[k] - a[k] - 3 * c[k] + d[k]) * t**3) for k in range(3)))
    fine.append(tuple(pts[-1]))
    left, right = [], []
    for i, (x, y, r) in enumerate(fine):
        x0, y0, _ = fine[max(i - 1, 0)]
        x1, y1, _ = fine[min(i + 1, len(fine) - 1)]
        d = math.hypot(x1 - x0, y1 - y0) or 1
        nx, ny = -(y1 - y0) / d, (x1 - x0) / d
        left.append((x + nx * r, y + ny * r))
        right.append((x - nx * r, y - ny * r))
    p = poly(left + right[::-1])
    for x, y, r in (fine[0], fine[-1]) if closed_ends else ():
        p = skia.Op(p, oval(x, y, abs(r), abs(r)), skia.kUnion_PathOp) or p
    return p


def rng(seed):
    return random.Random(seed)
