"""Makes the game's fonts from their published packages. Needs `fonttools` and `brotli`.

    python assets/fonts/make_fonts.py FOLDER

FOLDER holds, unpacked side by side, the npm packages `pretendard` (as pretendard/),
`@fontsource/gowun-batang` (gowun-batang/) and `@fontsource/opendyslexic` (opendyslexic/), and
NanumPen.ttf from Debian's fonts-nanum-extra. The web font comes in pieces by script: they are
joined. Everything is subset to what two languages can need (all 11,172 Hangul syllables; the
handwriting only the 2,350 of KS X 1001 and whatever the story adds) and renamed, because three of
the licences reserve the font's own name for the unaltered file.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from fontTools import subset
from fontTools.merge import Merger
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import GlyphCoordinates

HERE = Path(__file__).parent
STORY = HERE.parent.parent / "story"

LATIN = (
    set(range(0x20, 0x7F))
    | set(range(0xA0, 0x180))  # Latin-1 and Latin Extended-A
    | set(range(0x2010, 0x2028))  # dashes, quotes, ellipsis
    | {0x2032, 0x2033, 0x2039, 0x203A, 0x203B, 0x20A9, 0x20AC, 0x2122, 0x2212, 0xD7, 0xF7, 0x2116}
    | {0x2190, 0x2191, 0x2192, 0x2193, 0x2713, 0x2022, 0x25CB, 0x25CF, 0x25A0, 0x25A1, 0x266A}
)
KOREAN_MARKS = set(range(0x3000, 0x3016)) | set(range(0x3131, 0x318F)) | set(range(0xFF01, 0xFF5F))
HANGUL = set(range(0xAC00, 0xD7A4))


def ks_x_1001() -> set[int]:
    """The 2,350 syllables that EUC-KR can spell."""

    def spelt(code: int) -> bool:
        try:
            return len(chr(code).encode("euc_kr")) == 2
        except UnicodeEncodeError:
            return False

    return {code for code in HANGUL if spelt(code)}


def story_characters() -> set[int]:
    """Every character that stands in a story file."""
    files = [p for p in STORY.rglob("*") if p.suffix in {".ink", ".yaml", ".po"}]
    return {ord(c) for p in files for c in p.read_text("utf-8") if c >= " "}


def cut(font: TTFont, wanted: set[int], name: str, out: Path) -> None:
    """Writes `font` with only the wanted characters, under its new name, without hints."""
    options = subset.Options()
    options.layout_features = ["kern", "liga", "mark", "mkmk", "locl", "calt", "ccmp"]
    options.hinting = False
    options.name_IDs = [0, 1, 2, 3, 4, 6, 7, 13, 14]
    options.drop_tables += ["vhea", "vmtx", "VORG", "DSIG"]
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=wanted)
    cutter.subset(font)
    for record in font["name"].names:
        if record.nameID in (1, 3, 4):
            record.string = name
        elif record.nameID == 6:
            record.string = name.replace(" ", "")
    font.save(out)
    print(f"{out.name}: {len(font.getBestCmap())} characters, {out.stat().st_size / 1e6:.2f} MB")


def thin(font: TTFont, tolerance: float) -> None:
    """Leaves out the points that TrueType implies: those midway between their two neighbours.

    Gowun Batang draws every fibre of the brush, 234 points a letter. A point within the tolerance
    (units of 1/1000 em) of where a renderer would put it anyway need not be stored; two units are a
    seventeenth of a pixel in type of 30 pixels.
    """
    for name in font.getGlyphOrder():
        glyph = font["glyf"][name]
        if glyph.numberOfContours <= 0:
            continue
        points, flags = list(glyph.coordinates), [flag & 1 for flag in glyph.flags]
        kept: list[int] = []
        ends, start = [], 0
        for end in glyph.endPtsOfContours:
            kept += _needed(points, flags, range(start, end + 1), tolerance)
            ends.append(len(kept) - 1)
            start = end + 1
        glyph.coordinates = GlyphCoordinates([points[i] for i in kept])
        glyph.flags = bytearray(flags[i] for i in kept)
        glyph.endPtsOfContours = ends


def _needed(
    points: list[tuple[int, int]], flags: list[int], contour: range, tolerance: float
) -> list[int]:
    """The points of one contour that must be stored; flags are 1 for points on the curve."""
    kept = []
    for i in contour:
        before = i - 1 if i > contour.start else contour.stop - 1
        after = i + 1 if i + 1 < contour.stop else contour.start
        off = [
            abs((points[before][axis] + points[after][axis]) / 2 - points[i][axis])
            for axis in (0, 1)
        ]
        implied = flags[i] and not flags[before] and not flags[after] and max(off) <= tolerance
        if not implied:
            kept.append(i)
    return kept


def joined(pieces: list[Path]) -> TTFont:
    """One font out of a web font's pieces; a character is taken from the first piece that has it."""
    seen: set[int] = set()
    with tempfile.TemporaryDirectory() as folder:
        parts = []
        for number, piece in enumerate(pieces):
            font = TTFont(piece)
            new = set(font.getBestCmap()) - seen
            if not new:
                continue
            seen |= new
            options = subset.Options()
            options.hinting = False
            options.layout_features = ["kern"] if "latin" in piece.name else []
            options.drop_tables += ["vhea", "vmtx", "GDEF"]
            cutter = subset.Subsetter(options)
            cutter.populate(unicodes=new)
            cutter.subset(font)
            font.flavor = None
            path = Path(folder) / f"{number:03}.ttf"
            font.save(path)
            parts.append(str(path))
        return Merger().merge(parts)


def main(folder: Path) -> None:
    """Makes all five files beside this one."""
    everything = LATIN | KOREAN_MARKS | HANGUL
    for weight, out in (("Regular", "sans-regular"), ("SemiBold", "sans-semibold")):
        font = TTFont(folder / f"pretendard/dist/public/static/Pretendard-{weight}.otf")
        cut(font, everything, f"Her Sans {weight}", HERE / f"{out}.otf")
    web = folder / "gowun-batang/files"
    pieces = [web / f"gowun-batang-{part}-400-normal.woff2" for part in ("latin", "latin-ext")]
    pieces += sorted(web.glob("gowun-batang-[0-9]*-400-normal.woff2"))
    pieces += [web / "gowun-batang-korean-400-normal.woff2"]
    serif = joined([p for p in pieces if p.exists()])
    thin(serif, tolerance=2.0)
    cut(serif, everything, "Her Serif", HERE / "serif.ttf")
    for weight, out in (("400", "dyslexic"), ("700", "dyslexic-bold")):
        font = TTFont(folder / f"opendyslexic/files/opendyslexic-latin-{weight}-normal.woff2")
        font.flavor = None
        cut(font, LATIN, f"Her Easy {weight}", HERE / f"{out}.ttf")
    pen = TTFont(folder / "NanumPen.ttf")
    cut(pen, LATIN | KOREAN_MARKS | ks_x_1001() | story_characters(), "Her Hand", HERE / "hand.ttf")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
