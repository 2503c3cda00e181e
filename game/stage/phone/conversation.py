"""What was said in a window as it stands on the page: blocks, bubbles, and how it is read aloud.

Values and functions; where the page has scrolled to and what arrives when is the talk's business.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pygame

from game.improv.world import HER
from game.play.messages import Kind, Message
from game.stage import paint
from game.stage.context import Context
from game.stage.shelf import Shelf, kept, weight
from game.stage.text import Block, Face
from game.stage.theme import FADED, INK

BEFORE = 3  # lines before the window that stay in sight
BUBBLE = (250, 219, 196)
_FADING = Shelf(2_000_000, weight)  # bubbles at an edge; while one scrolls, each is another


@dataclass(frozen=True)
class Entry:
    """One message on the page: its block, place in the conversation, and bubble if it has one."""

    message: Message
    block: Block
    at: tuple[int, int]
    bubble: pygame.Rect | None
    bottom: int


def lay(context: Context, messages: Sequence[Message], width: int) -> list[Entry]:
    """The messages one under the other, for this width in pixels."""
    measure = context.measure
    entries: list[Entry] = []
    y, before = 0, None
    for message in messages:
        if before is not None:
            same = before.kind is message.kind is Kind.SPEECH and before.speaker == message.speaker
            y += measure.px(4 if same else 22)
        entry = _entry(context, message, y, width)
        entries.append(entry)
        y, before = entry.bottom, message
    return entries


def _entry(context: Context, message: Message, y: int, width: int) -> Entry:
    measure, setter = context.measure, context.setter
    if message.kind is Kind.SPEECH:
        style = context.style(Face.BOOK, 27, INK, 1.42, hang=True)
        block = setter.block(message.text, style, round(width * 0.94))
        return Entry(message, block, (0, y), None, y + block.height)
    if message.kind is Kind.NARRATION:
        style = context.style(Face.BOOK, 22, FADED, 1.42, hang=True)
        block = setter.block(message.text, style, round(width * 0.94))
        return Entry(message, block, (0, y), None, y + block.height)
    silent = message.kind is Kind.SILENCE
    text = context.words("talk.silence_shown") if silent else message.text
    style = context.style(Face.PLAIN, 24, FADED if silent else INK, 1.4, hang=True)
    pad = (measure.em(18), measure.em(9))
    block = setter.block(text, style, round(width * 0.82) - 2 * pad[0])
    if silent:
        return Entry(message, block, (width - block.width, y), None, y + block.height)
    bubble = pygame.Rect(0, y, block.width + 2 * pad[0], block.height + 2 * pad[1])
    bubble.right = width
    at = (bubble.x + pad[0], bubble.y + pad[1])
    return Entry(message, block, at, bubble, bubble.bottom)


def draw_bubble(
    surface: pygame.Surface,
    context: Context,
    entry: Entry,
    shift: tuple[int, int],
    view: pygame.Rect,
) -> None:
    """The ground under the player's own words; it fades out where the view ends."""
    if entry.bubble is None:
        return
    bubble = entry.bubble.move(shift)
    radius = min(bubble.height // 2, context.measure.em(22))
    above, below = max(view.top - bubble.top, 0), max(bubble.bottom - view.bottom, 0)
    if above or below:
        surface.blit(_fading(bubble.size, radius, above, below, entry.block.step), bubble)
    else:
        surface.blit(paint.rounded(bubble.size, radius, BUBBLE), bubble)


@kept(_FADING)
def _fading(
    size: tuple[int, int], radius: int, above: int, below: int, soft: int
) -> pygame.Surface:
    """A bubble without so many pixels at its top and bottom, that comes softly from there."""
    picture = paint.rounded(size, radius, BUBBLE).copy()
    wide, high = size
    for gone, start, end in ((above, 0, 255), (below, 255, 0)):
        if not gone:
            continue
        fade = paint.fade((wide, soft), (255, 255, 255), start, end)
        at = gone if start == 0 else high - gone - soft
        picture.blit(fade, (0, at), special_flags=pygame.BLEND_RGBA_MULT)
        out = pygame.Rect(0, 0 if start == 0 else high - gone, wide, gone)
        picture.fill((255, 255, 255, 0), out, special_flags=pygame.BLEND_RGBA_MULT)
    return picture


def told(context: Context, messages: Sequence[Message]) -> list[tuple[str, str]]:
    """The messages as they are read aloud, by name; hers only where she has no voice herself."""
    words = context.words
    her = context.voices.her.part is not None
    lines = []
    for message in messages:
        speech = message.kind is Kind.SPEECH
        if her and speech and message.speaker == HER:
            continue
        name = speaker(context, message)
        silent = message.kind is Kind.SILENCE
        text = words("talk.silence_shown") if silent else message.text
        lines.append((f"said {message.number}", ": ".join(part for part in (name, text) if part)))
    return lines


def speaker(context: Context, message: Message) -> str:
    """Whose words these are, "" for nobody's."""
    if message.kind is Kind.SPEECH:
        return context.script.world.name(message.speaker, context.words.language)
    return context.words("talk.you") if message.kind is Kind.PLAYER else ""


def start(transcript: Sequence[Message], window: str) -> int:
    """The first message that belongs on the page: a few before the window's own."""
    own = len(transcript)
    while own > 0 and (
        transcript[own - 1].origin == "improv"
        or transcript[own - 1].source.startswith(f"{window}#")
    ):
        own -= 1
    first = own
    while first > 0 and own - first < BEFORE and transcript[first - 1].origin == "ink":
        first -= 1
    return first
