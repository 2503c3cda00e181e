"""The notes, by hand. Nothing here knows how sound is made.

A voice is a string of tokens `PITCH:BEATS` ("Eb4:1.5", "r:2" rests, "C4+Eb4:2" sounds together);
`|` marks a bar for the eye and is checked by `render`. All of it was written for this game.

Her theme is eight bars that climb a sixth and fail to land (A), eight that find the ground (B). In
chapter 3 only A is heard and it stops on the hanging fourth; in chapter 7 she finds B; at the
goodbye the tune is alone; on the roof both come home with everybody.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Voice:
    """One line of music: tokens, MIDI program (0 piano, 48 strings, 49 slow strings), loudness 1-127."""

    tokens: str
    program: int = 0
    loud: int = 60
    pedal: bool = True


@dataclass(frozen=True)
class Piece:
    """A piece: name, quarter notes a minute, beats a bar, voices, and seconds of air at the end."""

    name: str
    tempo: float
    voices: tuple[Voice, ...]
    beats: float = 4
    air: float = 3.0
    rubato: float = 0.012
    lufs: float = -24.0


def arpeggio(chords: str, pattern: str, step: float) -> str:
    """Break chords into a figure. chords: "Eb2 Bb2 G3 Bb3 | ..." a bar each; pattern: indices.

    A pattern character picks that note of the bar's chord, "." rests; each lasts `step` beats.
    """
    out: list[str] = []
    for bar in chords.split("|"):
        notes = bar.split()
        if not notes:
            continue
        for sign in pattern:
            if sign == ".":
                out.append(f"r:{step}")
            else:
                out.append(f"{notes[min(int(sign), len(notes) - 1)]}:{step}")
        out.append("|")
    return " ".join(out)


def blocks(chords: str, beats: float) -> str:
    """Whole chords, one a bar, held for `beats`."""
    return " | ".join(
        f"{'+'.join(bar.split())}:{beats}" for bar in chords.split("|") if bar.split()
    )


A_TUNE = (
    "r:2 G4:1 Bb4:1 | Eb5:3 D5:1 | D5:1 C5:2 r:1 | Bb4:1.5 C5:0.5 Bb4:2 |"
    "r:1 G4:1 Bb4:1 Eb5:1 | F5:3 Eb5:1 | D5:1 Eb5:1 C5:2 | F4:3 r:1 |"
)
A_CHORDS = (
    "Eb2 Bb2 G3 Bb3 | C3 G3 Bb3 Eb4 | Ab2 Eb3 C4 G4 | Bb2 F3 Ab3 Eb4 |"
    "G2 Eb3 Bb3 Eb4 | C3 G3 Bb3 D4 | Ab2 Eb3 Bb3 C4 | Bb2 F3 Bb3 Eb4 |"
)
B_TUNE = (
    "G5:2 F5:1 Eb5:1 | D5:3 Bb4:1 | C5:1 D5:1 Eb5:2 | Bb4:4 |"
    "Ab5:2 G5:1 F5:1 | Eb5:1.5 F5:0.5 D5:2 | Eb5:3 Bb4:1 | G4:4 |"
)
B_CHORDS = (
    "C3 G3 Eb4 G4 | G2 D3 Bb3 F4 | Ab2 Eb3 C4 Eb4 | G2 Eb3 Bb3 Eb4 |"
    "F2 C3 Ab3 Eb4 | Bb2 F3 Ab3 D4 | Eb2 Bb2 G3 Bb3 | Eb2 Bb2 G3 Eb4 |"
)
REST8 = "r:4 |" * 8
SLOW = "0.1.2.3."
ROLL = "01232123"

HIGH_A = "Bb5:4 | Ab5:4 | G5:4 | F5:2 Eb5:2 | Eb5:4 | G5:4 | F5:4 | Eb5:2 D5:2 |"
HIGH_B = "Eb5:4 | F5:2 D5:2 | C5:4 | Eb5:4 | C6:2 Bb5:2 | Ab5:2 F5:2 | G5:4 | Bb5:4 |"
PAD_A = (
    "Eb3 Bb3 G4 | C3 G3 Eb4 | Ab2 Eb3 C4 | Bb2 F3 Eb4 | G2 Eb3 Bb3 | C3 G3 D4 | Ab2 Eb3 C4 |"
    "Bb2 F3 Eb4 |"
)
PAD_B = (
    "C3 G3 Eb4 | G2 D3 Bb3 | Ab2 Eb3 C4 | G2 Eb3 Bb3 | F2 C3 Ab3 | Bb2 F3 D4 | Eb3 Bb3 G4 |"
    "Eb3 Bb3 G4 |"
)

HALF_STEP = 0.5

HER_THEME_UNFINISHED = Piece(
    "her_theme_unfinished",
    58,
    (
        Voice(A_TUNE + "r:4 |" * 4 + A_TUNE, loud=58),
        Voice(
            arpeggio(A_CHORDS, SLOW, HALF_STEP)
            + " r:4 | r:4 | r:4 | r:4 |"
            + arpeggio(A_CHORDS, SLOW, HALF_STEP),
            loud=36,
        ),
    ),
    air=6,
    rubato=0.02,
)

HER_THEME = Piece(
    "her_theme",
    62,
    (
        Voice(A_TUNE + B_TUNE + A_TUNE + B_TUNE, loud=62),
        Voice(
            arpeggio(A_CHORDS, SLOW, HALF_STEP)
            + arpeggio(B_CHORDS, ROLL, HALF_STEP)
            + arpeggio(A_CHORDS + B_CHORDS, ROLL, HALF_STEP),
            loud=40,
        ),
        Voice(REST8 + blocks(PAD_B, 4) + " | " + blocks(PAD_A + PAD_B, 4), 49, 34, pedal=False),
    ),
    air=4,
)

HER_THEME_BARE = Piece(
    "her_theme_bare",
    50,
    (
        Voice(A_TUNE + B_TUNE, loud=50),
        Voice(
            "Eb3:4 | r:4 | Ab2:4 | r:4 | G2:4 | r:4 | Ab2:4 | r:4 |"
            "C3:4 | r:4 | Ab2:4 | r:4 | F2:4 | Bb2:4 | Eb2:4 | r:4 |",
            loud=34,
        ),
    ),
    air=8,
    rubato=0.03,
    lufs=-27.0,
)

HER_THEME_COMPLETE = Piece(
    "her_theme_complete",
    64,
    (
        Voice(A_TUNE + B_TUNE + A_TUNE + B_TUNE, loud=68),
        Voice(
            arpeggio(A_CHORDS, SLOW, HALF_STEP)
            + arpeggio(B_CHORDS + A_CHORDS + B_CHORDS, ROLL, HALF_STEP),
            loud=44,
        ),
        Voice(blocks(PAD_A + PAD_B + PAD_A + PAD_B, 4), 49, 44, pedal=False),
        Voice(REST8 * 2 + HIGH_A + HIGH_B, 48, 40, pedal=False),
        Voice(
            REST8 * 2
            + "Eb1:4 | C2:4 | Ab1:4 | Bb1:4 | G1:4 | C2:4 | Ab1:4 | Bb1:4 |"
            + "C2:4 | G1:4 | Ab1:4 | G1:4 | F1:4 | Bb1:4 | Eb1:4 | Eb1:4 |",
            loud=46,
        ),
    ),
    air=8,
    lufs=-21.0,
)

TITLE = Piece(
    "title",
    54,
    (
        Voice(
            "r:4 | r:2 G4:2 | Bb4:4 | r:4 | r:2 G4:1 Bb4:1 | Eb5:4 | D5:4 | r:4 |"
            "r:4 | r:2 G4:2 | C5:4 | Bb4:4 | r:2 F4:1 G4:1 | Bb4:4 | r:4 | r:4 |",
            loud=52,
        ),
        Voice(
            arpeggio(
                "Eb2 Bb2 F3 G3 | Eb2 Bb2 F3 G3 | C3 G3 Bb3 D4 | C3 G3 Bb3 D4 |"
                "Ab2 Eb3 G3 C4 | Ab2 Eb3 G3 C4 | Bb2 F3 Ab3 Eb4 | Bb2 F3 Ab3 D4 |"
                "Eb2 Bb2 F3 G3 | C3 G3 Bb3 D4 | Ab2 Eb3 G3 C4 | G2 D3 Bb3 F4 |"
                "F2 C3 Ab3 Eb4 | Bb2 F3 Ab3 Eb4 | Eb2 Bb2 F3 G3 | Eb2 Bb2 F3 Bb3 |",
                "01.2.3.2",
                HALF_STEP,
            ),
            loud=34,
        ),
        Voice(
            blocks(
                "Eb3 Bb3 | Eb3 Bb3 | C3 Bb3 | C3 Bb3 | Ab2 G3 | Ab2 G3 | Bb2 Ab3 | Bb2 Ab3 |"
                "Eb3 Bb3 | C3 Bb3 | Ab2 G3 | G2 F3 | F2 Eb3 | Bb2 Ab3 | Eb3 G3 | Eb3 Bb3 |",
                4,
            ),
            49,
            28,
            pedal=False,
        ),
    ),
    air=0,
)

ALONE = Piece(
    "alone",
    48,
    (
        Voice(
            "r:1 G4:3 | F4:2 Eb4:2 | r:4 | r:2 D4:2 | r:1 C5:3 | Bb4:2 G4:2 | r:4 | r:4 |"
            "r:1 Ab4:3 | G4:2 F4:2 | r:4 | r:2 C4:2 | D4:4 | Eb4:4 | r:4 | r:4 |",
            loud=48,
        ),
        Voice(
            "C3+G3:4 | r:4 | Ab2+Eb3:4 | r:4 | F2+C3:4 | r:4 | G2+D3:4 | r:4 |"
            "Ab2+Eb3:4 | r:4 | F2+C3:4 | r:4 | Bb2+F3:4 | C3+G3:4 | r:4 | r:4 |",
            loud=34,
        ),
        Voice(
            blocks(
                "C3 G3 | C3 Eb3 | Ab2 Eb3 | Ab2 C3 | F2 C3 | F2 Ab2 | G2 D3 | G2 Bb2 |"
                "Ab2 Eb3 | Ab2 C3 | F2 C3 | F2 Ab2 | Bb2 F3 | C3 G3 | C3 G3 | C3 G3 |",
                4,
            ),
            49,
            26,
            pedal=False,
        ),
    ),
    air=0,
    rubato=0.025,
    lufs=-27.0,
)

CITY_CHORDS = (
    "Ab2 Eb3 Bb3 C4 | Ab2 Eb3 Bb3 D4 | F2 C3 Ab3 Eb4 | F2 C3 G3 Eb4 |"
    "Db3 Ab3 C4 F4 | Db3 Ab3 C4 Eb4 | Eb2 Bb2 Ab3 C4 | Eb2 Bb2 G3 Bb3 |"
)
CITY = Piece(
    "city",
    96,
    (
        Voice(arpeggio(CITY_CHORDS * 3, "02312321", HALF_STEP), loud=44),
        Voice(
            REST8
            + "C5:3 Eb5:1 | D5:4 | C5:2 Ab4:2 | G4:4 | F5:3 Eb5:1 | C5:4 | Bb4:2 C5:2 | G4:4 |"
            + "C5:1 Eb5:1 G5:2 | F5:4 | Eb5:2 C5:2 | D5:4 | F5:1 G5:1 Ab5:2 | G5:4 | Eb5:2 F5:2 | Eb5:4 |",
            loud=56,
        ),
        Voice(REST8 + blocks(CITY_CHORDS * 2, 4), 48, 30, pedal=False),
    ),
    air=0,
)

TENDER_CHORDS = (
    "Db3 Ab3 F4 | Bb2 F3 Db4 | Gb2 Db3 Bb3 | Ab2 Eb3 Gb3 |"
    "F2 C3 Ab3 | Bb2 F3 Db4 | Gb2 Db3 Bb3 | Ab2 Eb3 C4 |"
)
TENDER = Piece(
    "tender",
    72,
    (
        Voice(
            "F5:2 Eb5:1 | Db5:3 | r:1 Bb4:1 Db5:1 | Eb5:3 | Ab5:2 F5:1 | Db5:2 F5:1 | Bb4:3 | C5:3 |"
            "F5:2 Eb5:1 | Db5:3 | r:1 Db5:1 F5:1 | Gb5:3 | Eb5:2 C5:1 | Db5:3 | Bb4:2 Ab4:1 | Ab4:3 |",
            loud=54,
        ),
        Voice(arpeggio(TENDER_CHORDS * 2, "012", 1), loud=38),
        Voice(blocks(TENDER_CHORDS * 2, 3), 49, 30, pedal=False),
    ),
    beats=3,
    air=0,
    rubato=0.02,
)

LOSS = Piece(
    "loss",
    46,
    (
        Voice(
            "F3+C4:4 | r:2 Ab4:2 | G4:4 | r:4 | Db3+Ab3:4 | r:2 F4:2 | Eb4:4 | r:4 |"
            "Bb2+F3:4 | r:2 Db5:2 | C5:4 | r:4 | C3+G3:4 | r:2 E4:2 | F4:4 | r:4 |",
            loud=46,
        ),
        Voice(
            blocks(
                "F2 C3 Ab3 | F2 C3 Ab3 | F2 C3 G3 | F2 C3 G3 | Db2 Ab2 F3 | Db2 Ab2 F3 |"
                "Db2 Ab2 Eb3 | Db2 Ab2 Eb3 | Bb1 F2 Db3 | Bb1 F2 Db3 | Bb1 F2 C3 | Bb1 F2 C3 |"
                "C2 G2 E3 | C2 G2 E3 | F2 C3 F3 | F2 C3 Ab3 |",
                4,
            ),
            49,
            44,
            pedal=False,
        ),
    ),
    air=0,
    rubato=0.03,
    lufs=-25.0,
)

PIECES = (
    HER_THEME_UNFINISHED,
    HER_THEME,
    HER_THEME_BARE,
    HER_THEME_COMPLETE,
    TITLE,
    ALONE,
    CITY,
    TENDER,
    LOSS,
)
