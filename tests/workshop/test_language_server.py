"""`her lsp`, spoken to over stdio by a client as an editor has one."""

from __future__ import annotations

import asyncio
import os
import sys
import threading
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("pygls", reason="the lsp extra is not installed")

from lsprotocol import types as lsp
from pygls.exceptions import JsonRpcException
from pygls.lsp.client import LanguageClient

from game.workshop.open_story import OpenStory
from game.workshop.strings import update
from tests.play import kit

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 15.0  # seconds for any answer, on a busy machine
INK = f"""{kit.STATE}
-> ch01
=== ch01 ===
# chapter: 1, The desk
“𝄞” is a sign. {{kept_wish}}
Samantha: Good morning. {{trust > 0: Again.}}
~ trust++
# improv: evening
+ [Goodnight. # exit: goodnight]
+ [Nothing. # exit: quiet] -> ch02.door
- -> ch02
=== ch02 ===
You stop.
-> door
= door
A door.
-> END
"""
LINES = INK.split("\n")


class Editor(LanguageClient):
    """A client that remembers what it was told, file by file."""

    def __init__(self, folder: Path) -> None:
        super().__init__("editor", "1")
        self.folder = folder
        self.told: dict[str, list[lsp.Diagnostic]] = {}
        self.version = 1

        @self.feature(lsp.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        def hear(params: lsp.PublishDiagnosticsParams) -> None:
            self.told[Path(params.uri).name] = list(params.diagnostics)

    def uri(self, name: str = "main.ink") -> str:
        return (self.folder / name).as_uri()

    def document(self, name: str = "main.ink") -> lsp.TextDocumentIdentifier:
        return lsp.TextDocumentIdentifier(self.uri(name))

    def open(self, text: str, name: str = "main.ink") -> None:
        item = lsp.TextDocumentItem(self.uri(name), "ink", 1, text)
        self.text_document_did_open(lsp.DidOpenTextDocumentParams(item))

    def type(self, text: str) -> None:
        """The whole text is another now; nothing is saved."""
        self.version += 1
        self.text_document_did_change(
            lsp.DidChangeTextDocumentParams(
                lsp.VersionedTextDocumentIdentifier(self.version, self.uri()),
                [lsp.TextDocumentContentChangeWholeDocument(text)],
            )
        )

    async def codes(self, name: str, wanted: set[str]) -> list[lsp.Diagnostic]:
        """Wait until a file has these codes among its faults, or none where none are wanted."""
        for _ in range(int(PATIENCE / 0.05)):
            found = self.told.get(name)
            if (
                found is not None
                and wanted <= {str(one.code) for one in found}
                and (wanted or not found)
            ):
                return found
            await asyncio.sleep(0.05)
        raise AssertionError(f"{name} never had {wanted}: {self.told}")


def at(text: str, inside: str = "") -> lsp.Position:
    """Where the part begins in the line that has this text, in UTF-16 units."""
    number = next(n for n, line in enumerate(LINES) if text in line)
    column = LINES[number].index(inside or text)
    return lsp.Position(number, len(LINES[number][:column].encode("utf-16-le")) // 2)


class Session:
    """One running server and its editor, on a loop of their own."""

    def __init__(self, home: Path) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._editor = self._do(self._begin(home))

    def _do(self, what: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(what, self._loop).result(4 * PATIENCE)

    async def _begin(self, home: Path) -> Editor:
        editor = Editor(home)
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "HER_HOME": str(home)}
        await editor.start_io(sys.executable, "-m", "game", "lsp", env=environment)
        started = editor.initialize_async(lsp.InitializeParams(lsp.ClientCapabilities()))
        answer = await asyncio.wait_for(started, PATIENCE)
        assert answer.capabilities.rename_provider
        editor.initialized(lsp.InitializedParams())
        return editor

    def run(self, folder: Path, act: Callable[[Editor], Awaitable[None]]) -> None:
        """Let the editor open the story of a folder and do something."""

        async def sitting() -> None:
            self._editor.folder = folder
            self._editor.told.clear()
            self._editor.open(INK)
            await asyncio.wait_for(act(self._editor), 2 * PATIENCE)

        self._do(sitting())

    def close(self) -> int | None:
        """Take leave as an editor does; the server's exit code."""

        async def leave() -> int | None:
            await self._editor.shutdown_async(None)
            self._editor.exit(None)
            await asyncio.wait_for(self._editor._server.wait(), PATIENCE)
            await asyncio.wait_for(self._editor.stop(), PATIENCE)
            return self._editor._server.returncode

        code = self._do(leave())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()
        return code


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    session = Session(tmp_path_factory.mktemp("editor"))
    yield session
    assert session.close() == 0


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = kit.make_story(tmp_path / "story")
    (made / "main.ink").write_text(INK, encoding="utf-8")
    update(made, "ko")
    return made


def test_faults_come_while_one_types_and_go_when_they_are_mended(
    folder: Path, session: Session
) -> None:
    async def act(editor: Editor) -> None:
        editor.type(INK.replace("-> door", "-> doar"))
        found = await editor.codes("main.ink", {"E0701"})
        fault = next(one for one in found if one.code == "E0701")
        number = LINES.index("-> door")
        assert (fault.range.start.line, fault.range.start.character) == (number, 3)
        assert "Did you mean 'door'?" in fault.message
        assert fault.severity is lsp.DiagnosticSeverity.Error
        editor.type(INK)
        assert "E0701" not in {one.code for one in await editor.codes("main.ink", set())}

    session.run(folder, act)


def test_definition_and_references_lead_through_ink_and_contracts(
    folder: Path, session: Session
) -> None:
    async def act(editor: Editor) -> None:
        where = await editor.text_document_definition_async(
            lsp.DefinitionParams(editor.document(), at("-> ch02.door", "door"))
        )
        assert [(one.uri, one.range.start) for one in where] == [
            (editor.uri(), lsp.Position(LINES.index("= door"), 2))
        ]
        position = at("“𝄞”", "kept_wish")
        assert position.character == LINES[position.line].index("kept_wish") + 1  # two units
        spots = await editor.text_document_references_async(
            lsp.ReferenceParams(lsp.ReferenceContext(True), editor.document(), position)
        )
        assert lsp.Range(position, lsp.Position(position.line, position.character + 9)) in [
            one.range for one in spots
        ]
        assert {Path(one.uri).name for one in spots} == {"main.ink", "evening.yaml"}

    session.run(folder, act)


def test_a_rename_is_an_edit_of_every_file_and_of_none_on_the_disk(
    folder: Path, session: Session
) -> None:
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}

    async def act(editor: Editor) -> None:
        position = at("-> ch02.door", "ch02")
        allowed = await editor.text_document_prepare_rename_async(
            lsp.PrepareRenameParams(editor.document(), position)
        )
        assert allowed == lsp.Range(position, lsp.Position(position.line, position.character + 4))
        made = await editor.text_document_rename_async(
            lsp.RenameParams(editor.document(), position, "street")
        )
        names = {Path(one.text_document.uri).name for one in made.document_changes}
        assert names == {"main.ink", "main.po"}
        edits = [
            edit
            for one in made.document_changes
            if one.text_document.uri == editor.uri()
            for edit in one.edits
        ]
        lines = list(LINES)
        for edit in sorted(edits, key=lambda one: one.range.start.character, reverse=True):
            number, start, end = edit.range.start.line, edit.range.start, edit.range.end
            line = lines[number]
            lines[number] = line[: start.character] + edit.new_text + line[end.character :]
        assert "\n".join(lines) == INK.replace("ch02", "street")
        with pytest.raises(JsonRpcException, match="already"):
            await editor.text_document_rename_async(
                lsp.RenameParams(editor.document(), position, "ch01")
            )

    session.run(folder, act)
    assert before == {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_what_may_follow(folder: Path, session: Session) -> None:
    async def offered(editor: Editor, line: str) -> set[str]:
        editor.type(INK.replace("You stop.", line))
        number = LINES.index("You stop.")
        found = await editor.text_document_completion_async(
            lsp.CompletionParams(editor.document(), lsp.Position(number, len(line)))
        )
        return {one.label for one in found}

    async def act(editor: Editor) -> None:
        assert {"ch01", "ch02.door", "door", "END"} <= await offered(editor, "-> ")
        assert {"improv", "music"} <= await offered(editor, "# ")
        assert await offered(editor, "# improv: ") == {"evening"}
        assert "exit" in await offered(editor, "+ [Go. # ")
        assert {"trust", "kept_wish"} <= await offered(editor, "You {")
        assert "Samantha: " in await offered(editor, "Sam")
        assert await offered(editor, "You stop in the middle of") == set()

    session.run(folder, act)


def test_a_contract_is_looked_over_when_it_is_saved(folder: Path, session: Session) -> None:
    path = folder / "improv" / "evening.yaml"
    text = path.read_text(encoding="utf-8")

    async def act(editor: Editor) -> None:
        editor.open(text, "improv/evening.yaml")
        path.write_text(text.replace("otherwise: quiet", "otherwise: nowhere"), encoding="utf-8")
        params = lsp.DidSaveTextDocumentParams(editor.document("improv/evening.yaml"))
        editor.text_document_did_save(params)
        found = await editor.codes("evening.yaml", {"contract-exit"})
        line = text.split("\n").index("otherwise: quiet")
        assert line in [one.range.start.line for one in found]

    session.run(folder, act)


def test_the_desk_shows_what_is_open_and_not_what_is_saved(folder: Path) -> None:
    story = OpenStory(folder)
    assert not [one for one in story.findings() if one.severity == "error"]
    story.open["main.ink"] = INK.replace("= door", "= gate")
    story.edited()
    assert {one.code for one in story.findings() if one.severity == "error"} == {"E0701"}
    del story.open["main.ink"]
    story.edited()
    assert not [one for one in story.findings() if one.severity == "error"]
