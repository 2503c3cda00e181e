"""A language nobody speaks: it shows what is not translatable and what has no room to grow."""

from __future__ import annotations

LONGER = 0.4  # how much longer it is than English
ACCENTS = str.maketrans("aeiounycsAEIOUNYCS", "àéîöüñýçšÀÉÎÖÜÑÝÇŠ")


def pseudo(text: str) -> str:
    """The text accented and 40 % longer, what stands in braces untouched."""
    out: list[str] = []
    depth = 0
    for sign in text:
        depth += (sign == "{") - (sign == "}")
        out.append(sign if depth or sign in "[]{}" else sign.translate(ACCENTS))
    plain = "".join(out)
    longer = "·" * round(len(text) * LONGER)
    if plain.endswith("]"):
        return f"{plain[:-1]}{longer}]"
    return plain if plain.endswith("}") else plain + longer
