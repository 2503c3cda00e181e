"""Chat templates: a prompt set the way a model was taught, whatever its file says that is.

A template is a stranger's program: it runs in a sandbox, is probed for what it takes, and is not
used where it cannot set a plain exchange. Words that are not trusted never pass through it; marks
stand in for them. It knows nothing of tokens.
"""

from __future__ import annotations

import json
import re
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

SCREEN_DATE = datetime(2025, 3, 1, 12)  # the story's own date, so that no prompt depends on today


@dataclass(frozen=True)
class Piece:
    """A stretch of prompt; only a trusted one may hold control tokens."""

    text: str
    trusted: bool


class Script:
    """Sets a prompt the way the model was taught: its chat template, or plain lines without one."""

    def __init__(self, template: str, bos: str, eos: str) -> None:
        self._mark = secrets.token_hex(8)
        self._words = {"bos_token": bos, "eos_token": eos}
        self._template = _compiled(template) if template else None
        self.thinks = "think" in template
        self.alternates = False
        self.system = self._probe()

    @property
    def plain(self) -> bool:
        """Whether prompts are set as plain lines."""
        return self._template is None

    def _probe(self) -> bool:
        """Learn what the template takes. One that cannot set a plain exchange is not used."""
        user, reply = {"role": "user", "content": "USER"}, {"role": "assistant", "content": "HER"}
        if not self._sets([user, reply, user], ("USER", "HER")):
            self._template = None
        self.alternates = not self._sets([user, user], ("USER",))
        return self._sets([{"role": "system", "content": "SYSTEM"}, user], ("SYSTEM", "USER"))

    def _sets(self, messages: list[dict[str, str]], expected: tuple[str, ...]) -> bool:
        if self._template is None:
            return False
        try:
            text = self._render(messages)
        except Exception:  # a template is a stranger's program: whatever it raises means no
            return False
        return all(word in text for word in expected)

    def _render(self, messages: list[dict[str, str]]) -> str:
        assert self._template is not None
        text: str = self._template.render(
            messages=messages, add_generation_prompt=True, enable_thinking=False, **self._words
        )
        return text

    def set(self, head: str, prompt: Mapping[str, Any], open_end: bool) -> list[Piece]:
        """The pieces of a prompt. open_end leaves out whatever follows the last turn's parts."""
        marked = _Marked(self._mark)
        turns = [(turn["role"], marked.parts(turn["parts"])) for turn in prompt["turns"]]
        if open_end:
            turns[-1] = (turns[-1][0], turns[-1][1] + marked.end)
        names = {"user": prompt["names"][0], "assistant": prompt["names"][1]}
        text = self._chat(head, turns) if self._template else _lines(head, turns, names)
        return marked.pieces(text)

    def _chat(self, head: str, turns: list[tuple[str, str]]) -> str:
        messages = [{"role": role, "content": content} for role, content in turns]
        if self.system:
            messages.insert(0, {"role": "system", "content": head})
        else:
            messages[0]["content"] = head + "\n\n" + messages[0]["content"]
        return self._render(messages)


class _Marked:
    """Stands marks where words that are not trusted go, so that no template ever sees them."""

    def __init__(self, nonce: str) -> None:
        self._nonce = nonce
        self._words: list[str] = []
        self.end = f"[{nonce}:end]"

    def parts(self, parts: Sequence[Sequence[Any]]) -> str:
        return "".join(text if trusted else self._mark(text) for text, trusted in parts)

    def _mark(self, words: str) -> str:
        self._words.append(words)
        return f"[{self._nonce}:{len(self._words) - 1}]"

    def pieces(self, text: str) -> list[Piece]:
        text = text.split(self.end)[0]
        split = re.split(rf"\[{self._nonce}:(\d+)\]", text)
        pieces = [
            Piece(self._words[int(part)], False) if number % 2 else Piece(part, True)
            for number, part in enumerate(split)
        ]
        return [piece for piece in pieces if piece.text]


def _lines(head: str, turns: list[tuple[str, str]], names: Mapping[str, str]) -> str:
    said = "\n".join(f"{names[role]}: {content}" for role, content in turns)
    return f"{head}\n\n{said}\n{names['assistant']}:"


def _compiled(template: str) -> Any:
    """A template from a model file, in a sandbox; None when it does not compile."""
    from jinja2 import TemplateError
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    def refuse(message: str) -> None:
        raise TemplateError(message)

    room = ImmutableSandboxedEnvironment(
        trim_blocks=True, lstrip_blocks=True, extensions=["jinja2.ext.loopcontrols"]
    )
    room.globals["raise_exception"] = refuse
    room.globals["strftime_now"] = SCREEN_DATE.strftime
    room.filters["tojson"] = lambda value, **_: json.dumps(value, ensure_ascii=False)
    try:
        return room.from_string(template)
    except TemplateError:
        return None
