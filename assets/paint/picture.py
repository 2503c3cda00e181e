"""A place being painted: collects finished layers and everything that lives in it, then writes the
folder that the game composes (place.json and WebP layers cropped to their bounds)."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from .kit import Layer, crop, finish, finished, image

QUALITY = 84
EDGE = 24  # pixels about a figure for the brush to work in


class Picture:
    """One place at one hour. `seed` changes the hand, not the drawing."""

    def __init__(self, name, scale, art: Path, seed=1, focus=(0.5, 0.5), presence=(1280, 700),
                 presence_colour="#FFB489"):
        self.name, self.scale, self.seed = name, scale, seed
        self.folder = art / name
        if self.folder.exists():
            shutil.rmtree(self.folder)
        self.folder.mkdir(parents=True)
        self.items = []
        self.data = {"focus": list(focus), "presence": list(presence), "presence_colour": presence_colour}

    def layer(self):
        return Layer(self.scale)

    def add(self, name, layer, depth, solid=False, soft=0.0, brush=4.0, hand=1.3, tooth=0.03, half=False,
            quality=QUALITY, **more):
        """Finish a layer and store it. soft blurs it (units); half stores it at half size."""
        if soft:
            layer.blurred(soft)
        a = finish(layer, brush, hand, tooth, self.seed + self._hand())
        self.add_array(name, a, depth, solid, half or soft >= 7, quality, **more)

    def _hand(self):
        """Other postures change nobody else's brush: they are not counted."""
        return sum("gesture" not in item for item in self.items)

    def figure(self, who, draw, depth, brush=2.5, **gestures):
        """Somebody in his own posture, and in others by their gesture; draw(layer, **pose) paints one."""
        for gesture, pose in {"": {}, **gestures}.items():
            layer = self.layer()
            draw(layer, **pose)
            if gesture:  # only where they are: the rest of the sheet is empty, and slow to paint
                a, x, y = crop(layer.array(), margin=EDGE)
                a = finished(a, self.scale, brush, 0.6, seed=self.seed + self._hand())
                self.add_array(f"{who}_{gesture}", a, depth, who=who, gesture=gesture, start=(x, y))
            else:
                self.add(who, layer, depth, brush=brush, hand=0.6, who=who)

    def add_array(self, name, a, depth, solid=False, half=False, quality=QUALITY, start=(0, 0), **more):
        """Store finished points; start is where they begin in the sheet (pixels)."""
        x = y = 0
        if not solid:
            a, x, y = crop(a)
        x, y = x + start[0], y + start[1]
        img = image(a, solid)
        unit = 1 / self.scale
        if half:
            img = img.resize((max(1, img.width // 2), max(1, img.height // 2)), 1)
            unit *= 2
        img.save(self.folder / f"{name}.webp", quality=quality, alpha_quality=90, method=4)
        self.items.append({"sheet": f"{name}.webp", "at": [round(x / self.scale, 1), round(y / self.scale, 1)],
                           "unit": round(unit, 4), "depth": depth, **({"solid": True} if solid else {}), **more})

    def screens(self, alive, dead, rects, depth):
        """Public screens alive and dead; both layers are cut to the same bounds."""
        a, b = finish(alive, 2.5, 0.8, 0.02), finish(dead, 2.5, 0.8, 0.02)
        x0, y0 = min(r[0] for r in rects) - 4, min(r[1] for r in rects) - 4
        x1, y1 = max(r[0] + r[2] for r in rects) + 4, max(r[1] + r[3] for r in rects) + 4
        x0, y0 = max(0, x0), max(0, y0)
        s = self.scale
        for name, arr in (("screens_alive", a), ("screens_dead", b)):
            cut = arr[int(y0 * s) : int(y1 * s), int(x0 * s) : int(x1 * s)]
            image(cut).save(self.folder / f"{name}.webp", quality=QUALITY, alpha_quality=90, method=4)
        self.items.append({"screens": "screens_alive.webp", "dead": "screens_dead.webp", "at": [x0, y0],
                           "unit": round(1 / s, 4), "depth": depth,
                           "rects": [[round(v, 1) for v in r] for r in rects]})

    def lamps(self, lamps, depth):
        """lamps: (x, y, radius, colour, kind, shape, phase, amount, period)."""
        out = [[round(x, 1), round(y, 1), round(r, 1), c, kind, shape, round(ph, 2), am, pe]
               for x, y, r, c, kind, shape, ph, am, pe in lamps]
        self.items.append({"lamps": out, "depth": depth})

    def air(self, kind, area, count, colour, size, depth):
        self.items.append({"air": kind, "area": list(area), "count": count, "colour": colour, "size": size,
                           "depth": depth})

    def crowd(self, lanes, depth):
        """lanes: dicts start, end, height, count, view, speed, tint."""
        self.items.append({"crowd": lanes, "depth": depth})

    def raw(self, item):
        self.items.append(item)

    def save(self):
        for item in self.items:
            if "depth" in item:
                item["depth"] = round(item["depth"], 3)
        text = json.dumps({**self.data, "items": self.items}, separators=(",", ":"))
        (self.folder / "place.json").write_text(text.replace('},{"', '},\n{"') + "\n", encoding="utf-8")
        size = sum(f.stat().st_size for f in self.folder.iterdir())
        print(f"{self.name}: {len(self.items)} items, {size / 1e6:.2f} MB")
