"""The passers-by: fourteen people as strips of frames, walking and talking, from three sides."""

from __future__ import annotations

import json

from ..figures import crowd_look, stand, walk_side
from ..kit import Layer, finish, image

PEOPLE = 14
CELL = (240, 360)  # pixels
TALL = 330  # pixels from sole to crown within a cell
STEPS = 4
LIGHT = dict(key="#fff0dc", shade="#7a5a58", rim="#ffe2b8", ldir=(-0.5, -0.7, 0.5))
VIEWS = ("side", "back", "front")


def strip(seed):
    """All frames of one person in a row, and which column is what."""
    look = crowd_look(seed)
    height = TALL * (0.9 if look["woman"] else 1.0)
    frames = {view: {"walk": [], "talk": []} for view in VIEWS}
    L = Layer(1.0, CELL[0] * len(VIEWS) * 2 * STEPS, CELL[1])
    column = 0
    for view in VIEWS:
        for state in ("walk", "talk"):
            for step in range(STEPS):
                x, y, phase = column * CELL[0] + CELL[0] / 2, CELL[1] - 8, step / STEPS
                if view == "side":
                    talk = None if state == "walk" else ("gesture" if seed % 3 else "ear")
                    walk_side(L, look, x - 10, y, height, phase, talk, **LIGHT)
                else:
                    if state == "walk":
                        arms = ("side", "side") if view == "back" else ("phone", "side")
                    else:
                        arms = ("ear", "side") if seed % 2 else ("side", "gesture")
                    stand(L, look, x, y, height, view, arms, phase, **LIGHT)
                frames[view][state].append(column)
                column += 1
    return image(finish(L, 2.0, 0.5, 0.03, seed)), frames


def paint(name, scale, art):
    folder = art / "figures"
    folder.mkdir(parents=True, exist_ok=True)
    for seed in range(PEOPLE):
        picture, frames = strip(seed)
        picture.save(folder / f"crowd_{seed:02}.webp", quality=82, alpha_quality=85, method=4)
    hands = {"side": [0.60, 0.40], "front": [0.42, 0.37], "back": [0.5, 0.4]}
    data = {"people": PEOPLE, "cell": list(CELL), "frames": frames, "hands": hands}
    (folder / "crowd.json").write_text(json.dumps(data) + "\n", encoding="utf-8")
    size = sum(f.stat().st_size for f in folder.iterdir())
    print(f"figures: {PEOPLE} people, {size / 1e6:.2f} MB")


PLACES = {"crowd_all": paint}
