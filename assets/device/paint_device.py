"""Paints the device and the papers: wood, brass, a cream page, a letter sheet. Needs skia-python.

    python assets/device/paint_device.py

Writes wood.webp, page.webp and sheet.webp beside this file. The wood is grain drawn line by line
around two slow bends; the papers are fibre noise so faint that one feels it more than one sees it.
"""

from __future__ import annotations

import math
import random
from pathlib import Path

import skia

HERE = Path(__file__).parent
WOOD_SIZE = (1120, 1400)
PAPER_SIZE = (1000, 1400)


def colour(value: str, alpha: float = 1.0) -> int:
    red, green, blue = (int(value[i : i + 2], 16) for i in (1, 3, 5))
    return int(skia.Color(red, green, blue, round(alpha * 255)))


def grain_line(width: int, y: float, chance: random.Random) -> skia.Path:
    """One fibre, bending round two knots that are not there."""
    path = skia.Path()
    phase = chance.uniform(-0.1, 0.1)
    for i in range(0, width + 40, 40):
        bend = 26 * math.sin(i / 410 + y / 330 + phase) + 9 * math.sin(i / 133 + y / 90)
        point = (i, y + bend + chance.uniform(-0.5, 0.5))
        path.moveTo(*point) if i == 0 else path.lineTo(*point)
    return path


def wood() -> skia.Image:
    """A warm board, grain upright."""
    width, height = WOOD_SIZE
    chance = random.Random(7)
    surface = skia.Surface(width, height)
    canvas = surface.getCanvas()
    ends = [(0, 0), (width, 0)]
    shades = [colour(c) for c in ("#8A5334", "#A8693F", "#B5764A", "#9A5F3A", "#7E4A2F")]
    shader = skia.GradientShader.MakeLinear(points=ends, colors=shades)
    canvas.drawPaint(skia.Paint(Shader=shader))
    canvas.save()
    canvas.translate(width, 0)
    canvas.rotate(90)
    y = -60.0
    while y < width + 60:
        dark = chance.random() < 0.6
        paint = skia.Paint(
            AntiAlias=True,
            Style=skia.Paint.kStroke_Style,
            StrokeWidth=chance.uniform(0.5, 3.2),
            Color=colour("#4E2A1B" if dark else "#E0A271", chance.uniform(0.03, 0.2)),
        )
        canvas.drawPath(grain_line(height, y, chance), paint)
        y += chance.uniform(0.8, 3.4)
    canvas.restore()
    for _ in range(2600):  # pores
        x, y = chance.uniform(0, width), chance.uniform(0, height)
        pore = skia.Paint(Color=colour("#3A1D12", chance.uniform(0.08, 0.3)), StrokeWidth=1.1)
        canvas.drawLine(x, y, x + chance.uniform(-0.6, 0.6), y + chance.uniform(4, 17), pore)
    light = skia.GradientShader.MakeRadial(
        center=(width * 0.3, height * 0.12),
        radius=height * 0.95,
        colors=[colour("#FFD9A8", 0.30), colour("#FFD9A8", 0.0), colour("#2A120C", 0.42)],
        positions=[0.0, 0.5, 1.0],
    )
    canvas.drawPaint(skia.Paint(Shader=light))
    return surface.makeImageSnapshot()


def paper(base: str, warm: str, size: tuple[int, int], seed: int, depth: float) -> skia.Image:
    """A sheet with a fibre and a slow change of warmth."""
    width, height = size
    surface = skia.Surface(width, height)
    canvas = surface.getCanvas()
    canvas.clear(colour(base))
    shade = skia.GradientShader.MakeLinear(
        points=[(0, 0), (width, height)],
        colors=[colour("#FFFFFF", 0.22), colour(base, 0.0), colour(warm, 0.34)],
    )
    canvas.drawPaint(skia.Paint(Shader=shade))
    noise = skia.PerlinNoiseShader.MakeFractalNoise(0.9, 0.55, 3, seed)
    grey = skia.ColorFilters.Matrix(
        [0.33, 0.33, 0.33, 0, 0, 0.33, 0.33, 0.33, 0, 0, 0.33, 0.33, 0.33, 0, 0, 0, 0, 0, 0, depth]
    )
    canvas.drawPaint(
        skia.Paint(Shader=noise, ColorFilter=grey, BlendMode=skia.BlendMode.kSoftLight)
    )
    chance = random.Random(seed)
    for _ in range(420):
        x, y = chance.uniform(0, width), chance.uniform(0, height)
        turn, long = chance.uniform(0, math.tau), chance.uniform(4, 15)
        fibre = skia.Paint(
            AntiAlias=True, Color=colour("#8A5A3C", chance.uniform(0.02, 0.075)), StrokeWidth=0.9
        )
        canvas.drawLine(x, y, x + math.cos(turn) * long, y + math.sin(turn) * long, fibre)
    return surface.makeImageSnapshot()


def main() -> None:
    """Writes the pictures."""
    for name, image, quality in (
        ("wood", wood(), 86),
        ("page", paper("#F8EDDD", "#EBD3B4", PAPER_SIZE, 3, 0.5), 88),
        ("sheet", paper("#FBF4E8", "#F0DFC6", PAPER_SIZE, 11, 0.6), 88),
    ):
        data = image.encodeToData(skia.EncodedImageFormat.kWEBP, quality)
        (HERE / f"{name}.webp").write_bytes(bytes(data))
        print(name, len(bytes(data)) // 1024, "kB")


if __name__ == "__main__":
    main()
