"""The verb `her lsp`: an editor's language server for a story, over stdin and stdout.

Faults while one types, going to a definition, all references, renaming, what may follow. Everything
is `open_story`'s answer, put into the protocol's words; the protocol itself is pygls's (extra
`lsp`). It changes no file: a rename is handed to the editor, which shows and makes it.
"""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Iterable
from pathlib import Path

from game import __version__
from game.errors import Trouble
from game.ink import Symbol
from game.workshop.check import Finding
from game.workshop.open_story import OpenStory, home
from game.workshop.references import Spot
from game.workshop.renaming import Edit, Plan

try:
    from lsprotocol import types as lsp
    from pygls import uris
    from pygls.exceptions import JsonRpcException
    from pygls.lsp.server import LanguageServer
except ImportError as error:
    raise Trouble(
        "The language server wants the extra “lsp”: pip install 'her-game[lsp]'."
    ) from error

QUIET = 0.15  # seconds without a key before the story is looked at again
SEVERITY = {
    "error": lsp.DiagnosticSeverity.Error,
    "warning": lsp.DiagnosticSeverity.Warning,
    "todo": lsp.DiagnosticSeverity.Information,
}
KINDS = {
    "knot": lsp.CompletionItemKind.Class,
    "stitch": lsp.CompletionItemKind.Method,
    "label": lsp.CompletionItemKind.Reference,
    "function": lsp.CompletionItemKind.Function,
    "external": lsp.CompletionItemKind.Function,
    "constant": lsp.CompletionItemKind.Constant,
    "item": lsp.CompletionItemKind.EnumMember,
    "list": lsp.CompletionItemKind.Enum,
    "tag": lsp.CompletionItemKind.Property,
    "word": lsp.CompletionItemKind.Value,
    "speaker": lsp.CompletionItemKind.Text,
}
TRIGGERS = [">", "-", "#", ":", "{", "~", " "]


def main(argv: list[str]) -> int:
    """Serve until the editor leaves."""
    parser = argparse.ArgumentParser(prog="her lsp", description="A language server (stdio).")
    parser.parse_args(argv)
    make().start_io()
    return 0


class Server(LanguageServer):
    """The stories that are open, by folder."""

    def __init__(self) -> None:
        super().__init__("her", __version__)
        self.stories: dict[Path, OpenStory] = {}
        self.told: dict[Path, set[str]] = {}  # files that have faults in the editor
        self.edits = 0

    def story(self, uri: str) -> tuple[OpenStory, str] | None:
        """The story of a document and its name there; None where it belongs to no story."""
        written = uris.to_fs_path(uri)
        path = Path(written or "").resolve()
        folder = home(path) if written else None
        if folder is None:
            return None
        story = self.stories.setdefault(folder, OpenStory(folder))
        return story, path.relative_to(folder).as_posix()

    def take(self, uri: str) -> tuple[OpenStory, str] | None:
        """Take over a document as it stands in the editor."""
        found = self.story(uri)
        if found is not None:
            story, name = found
            story.open[name] = self.workspace.get_text_document(uri).source
            story.edited()
        return found

    def publish(self, story: OpenStory, saved: str = "") -> None:
        """Tell what is wrong, file by file; a file that is mended is told, too."""
        by_file: dict[str, list[Finding]] = {}
        for one in (*story.findings(), *story.contract(saved)):
            by_file.setdefault(one.file, []).append(one)
        told = self.told.setdefault(story.folder, set())
        gone = {name for name in told if name.endswith(".ink") or name == saved} - set(by_file)
        for name in (*by_file, *gone):
            found = [self._diagnostic(story, one) for one in by_file.get(name, ())]
            self.text_document_publish_diagnostics(
                lsp.PublishDiagnosticsParams(uri=uri_of(story, name), diagnostics=found)
            )
        self.told[story.folder] = (told - gone) | set(by_file)

    def _diagnostic(self, story: OpenStory, one: Finding) -> lsp.Diagnostic:
        return lsp.Diagnostic(
            range=self.range(story, one.file, one.line, one.column, 0),
            message=one.message,
            severity=SEVERITY[one.severity],
            code=one.code,
            source="her",
        )

    # Places: a client counts columns in units of its own, from 0

    def range(self, story: OpenStory, name: str, line: int, column: int, length: int) -> lsp.Range:
        """A place of ours as the client counts; a length of 0 is the word that stands there."""
        lines = self.lines(story, name)
        text = lines[line - 1] if line <= len(lines) else ""
        start = min(column - 1, len(text))
        end = start + length
        if not length:
            end = start + max(len(text[start:].rstrip("\r\n").partition(" ")[0]), 1)
        found = lsp.Range(lsp.Position(line - 1, start), lsp.Position(line - 1, end))
        return self.workspace.position_codec.range_to_client_units(lines, found)

    def place(self, story: OpenStory, name: str, position: lsp.Position) -> tuple[int, int]:
        """A place of the client's as we count: line and column from 1."""
        lines = self.lines(story, name)
        found = self.workspace.position_codec.position_from_client_units(lines, position)
        return found.line + 1, found.character + 1

    def lines(self, story: OpenStory, name: str) -> list[str]:
        """The lines of a file, with their ends."""
        try:
            return story.read(name).splitlines(keepends=True)
        except (OSError, UnicodeError):
            return []

    def symbol(
        self, uri: str, position: lsp.Position
    ) -> tuple[OpenStory, str, Symbol, tuple[int, int]] | None:
        """The name at a place in a document."""
        found = self.story(uri)
        if found is None:
            return None
        story, name = found
        line, column = self.place(story, name, position)
        symbol = story.symbol(name, line, column)
        return None if symbol is None else (story, name, symbol, (line, column))

    def locations(self, story: OpenStory, spots: Iterable[Spot]) -> list[lsp.Location]:
        """Our spots as the client's."""
        return [
            lsp.Location(
                uri_of(story, one.file),
                self.range(story, one.file, one.line, one.column, len(one.text)),
            )
            for one in spots
        ]

    def workspace_edit(self, story: OpenStory, made: Plan) -> lsp.WorkspaceEdit:
        """A rename as edits the client makes; moves come last, under the old names until then."""
        changes: list[lsp.TextDocumentEdit | lsp.CreateFile | lsp.RenameFile | lsp.DeleteFile] = []
        by_file: dict[str, list[Edit]] = {}
        for edit in made.edits:
            by_file.setdefault(edit.file, []).append(edit)
        for name in made.rewritten:
            whole = lsp.Range(lsp.Position(0, 0), lsp.Position(len(self.lines(story, name)) + 1, 0))
            document = lsp.OptionalVersionedTextDocumentIdentifier(uri=uri_of(story, name))
            changes.append(lsp.TextDocumentEdit(document, [lsp.TextEdit(whole, made.texts[name])]))
            del by_file[name]
        for name, edits in by_file.items():
            document = lsp.OptionalVersionedTextDocumentIdentifier(uri=uri_of(story, name))
            texts = [
                lsp.TextEdit(self.range(story, name, one.line, one.column, len(one.old)), one.new)
                for one in edits
            ]
            changes.append(lsp.TextDocumentEdit(document, texts))
        for old, new in made.moves:
            changes.append(lsp.RenameFile(uri_of(story, old), uri_of(story, new)))
        return lsp.WorkspaceEdit(document_changes=changes)


def uri_of(story: OpenStory, name: str) -> str:
    """The address of a file of the story."""
    return uris.from_fs_path(str(story.folder / name)) or ""


def make() -> Server:
    """The server with everything it can do."""
    server = Server()

    @server.feature(lsp.TEXT_DOCUMENT_DID_OPEN)
    def opened(params: lsp.DidOpenTextDocumentParams) -> None:
        found = server.take(params.text_document.uri)
        if found is not None:
            server.publish(*found)

    @server.feature(lsp.TEXT_DOCUMENT_DID_CHANGE)
    async def changed(params: lsp.DidChangeTextDocumentParams) -> None:
        found = server.take(params.text_document.uri)
        server.edits += 1
        mine = server.edits
        await asyncio.sleep(QUIET)
        if found is not None and mine == server.edits:
            server.publish(found[0])

    @server.feature(lsp.TEXT_DOCUMENT_DID_SAVE)
    def saved(params: lsp.DidSaveTextDocumentParams) -> None:
        found = server.take(params.text_document.uri)
        if found is not None:
            server.publish(*found)

    @server.feature(lsp.TEXT_DOCUMENT_DID_CLOSE)
    def closed(params: lsp.DidCloseTextDocumentParams) -> None:
        found = server.story(params.text_document.uri)
        if found is not None:
            found[0].open.pop(found[1], None)
            found[0].edited()

    @server.feature(lsp.TEXT_DOCUMENT_DEFINITION)
    def definition(params: lsp.DefinitionParams) -> list[lsp.Location]:
        found = server.symbol(params.text_document.uri, params.position)
        if found is None:
            return []
        story, _, symbol, _ = found
        spots = story.references.spots[symbol]
        return server.locations(story, [one for one in spots if one.use == "definition"])

    @server.feature(lsp.TEXT_DOCUMENT_REFERENCES)
    def all_references(params: lsp.ReferenceParams) -> list[lsp.Location]:
        found = server.symbol(params.text_document.uri, params.position)
        if found is None:
            return []
        story, _, symbol, _ = found
        defined = params.context.include_declaration
        spots = story.references.spots[symbol]
        return server.locations(story, [one for one in spots if defined or one.use != "definition"])

    @server.feature(lsp.TEXT_DOCUMENT_RENAME, lsp.RenameOptions(prepare_provider=True))
    def rename(params: lsp.RenameParams) -> lsp.WorkspaceEdit:
        found = server.symbol(params.text_document.uri, params.position)
        try:
            if found is None:
                raise Trouble("No name of the story stands here.")
            return server.workspace_edit(found[0], found[0].rename(found[2], params.new_name))
        except Trouble as trouble:
            raise Refused(str(trouble)) from None

    @server.feature(lsp.TEXT_DOCUMENT_PREPARE_RENAME)
    def may_rename(params: lsp.PrepareRenameParams) -> lsp.Range | None:
        found = server.symbol(params.text_document.uri, params.position)
        if found is None:
            return None
        story, name, symbol, (line, column) = found
        for one in story.references.spots[symbol]:
            inside = one.column <= column <= one.column + len(one.text)
            if (one.file, one.line) == (name, line) and inside:
                return server.range(story, name, line, one.column, len(one.text))
        return None

    @server.feature(
        lsp.TEXT_DOCUMENT_COMPLETION, lsp.CompletionOptions(trigger_characters=TRIGGERS)
    )
    def complete(params: lsp.CompletionParams) -> list[lsp.CompletionItem]:
        found = server.story(params.text_document.uri)
        if found is None or not found[1].endswith(".ink"):
            return []
        story, name = found
        line, column = server.place(story, name, params.position)
        lines = server.lines(story, name)
        before = lines[line - 1][: column - 1] if line <= len(lines) else ""
        return [
            lsp.CompletionItem(
                label=one.text,
                kind=KINDS.get(one.kind, lsp.CompletionItemKind.Variable),
                detail=one.detail or one.kind,
            )
            for one in story.offers(name, line, before)
        ]

    return server


class Refused(JsonRpcException):
    """A rename that cannot be made; the client shows the sentence."""

    CODE = lsp.LSPErrorCodes.RequestFailed
    MESSAGE = "refused"
