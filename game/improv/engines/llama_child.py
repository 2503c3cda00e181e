"""The child process that owns a model: one thread, one llama.cpp context, JSON lines in and out.

It loads a GGUF file with real progress, keeps the evaluated prompt, and streams one answer at a
time, which can be stopped at any token and in the middle of a prompt. A model's worst habit is to
take its whole process down; that is why it lives here, and why nothing else of the game does. The
only module that imports llama_cpp. It judges nothing it says.

In (one JSON object a line): `{"do": "load", "model", "context", "threads"}` first, then
`{"do": "draft" | "warm", "id", "prompt"}`, `{"do": "stop", "id"}`, `{"do": "quit"}`; ids grow.
Out: `progress`, `ready`, `alive`, `read` (the prompt is evaluated: the counts), `text`, `end`,
`fatal`, each under the key `is`.
"""

from __future__ import annotations

import codecs
import ctypes
import json
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from game.errors import Trouble
from game.improv.engines.llama_worker import Emit, Stopped, Wishes, Worker
from game.improv.engines.template import Piece
from game.improv.models import ModelFile, check_file

CHUNK = 128  # prompt tokens evaluated at once: between chunks a newer request may take over
CONTEXT_STEP = 256  # llama.cpp wants context sizes in these steps
BEAT = 0.2  # seconds between signs of life while a prompt is evaluated
WARNING = 3  # llama.cpp's log level from which its words go to our log

TEMPERATURE, TOP_K, TOP_P, MIN_P = 0.8, 40, 0.95, 0.05
REPEAT_LAST, REPEAT_PENALTY = 128, 1.08

Tokens = list[int]


class Model:
    """A loaded model with its context and what the context has already read."""

    def __init__(
        self, file: ModelFile, context: int, threads: int, progress: Callable[[float], None]
    ) -> None:
        import llama_cpp

        self._lib: Any = llama_cpp
        self._hush = llama_cpp.llama_log_callback(_log)
        llama_cpp.llama_log_set(self._hush, ctypes.c_void_p(0))
        llama_cpp.llama_backend_init()
        self._model = self._load(file.path, progress)
        self.context = fitting_context(context, llama_cpp.llama_model_n_ctx_train(self._model))
        self._context = self._open(threads)
        self._memory = llama_cpp.llama_get_memory(self._context)
        self._vocab = llama_cpp.llama_model_get_vocab(self._model)
        self._held: Tokens = []
        self._never = llama_cpp.ggml_abort_callback()  # a null pointer: ask nobody

    def _load(self, path: Path, progress: Callable[[float], None]) -> Any:
        lib = self._lib

        def tell(fraction: float, _: object) -> bool:
            progress(fraction)
            return True

        told = lib.llama_progress_callback(tell)
        params = with_fields(lib.llama_model_default_params(), progress_callback=told)
        model = lib.llama_model_load_from_file(os.fsencode(path), params)
        del told  # held until here: the loader calls it
        if not model:
            raise Trouble("This model is of a kind that cannot be loaded here.", str(path))
        return model

    def _open(self, threads: int) -> Any:
        batch = min(CHUNK, self.context)
        params = with_fields(
            self._lib.llama_context_default_params(),
            n_ctx=self.context,
            n_batch=batch,
            n_ubatch=batch,
            n_threads=threads,
            n_threads_batch=threads,
        )
        context = self._lib.llama_init_from_model(self._model, params)
        if not context:
            raise Trouble(
                "There is not enough memory to think with this model; take a smaller one."
            )
        return context

    @property
    def template(self) -> str:
        """The file's own chat template, "" when it has none."""
        raw = self._lib.llama_model_chat_template(self._model, None)
        return raw.decode("utf-8", "replace") if raw else ""

    def word(self, which: str) -> str:
        """The text of the "bos" or "eos" token, "" when there is none."""
        token = getattr(self._lib, f"llama_vocab_{which}")(self._vocab)
        return self.piece(token).decode("utf-8", "replace") if token >= 0 else ""

    def tokens(self, pieces: Sequence[Piece]) -> Tokens:
        """Pieces as token ids. Text that is not trusted never becomes a control token."""
        ids: Tokens = []
        for piece in pieces:
            ids += self._tokenise(piece.text, piece.trusted)
        bos = self._lib.llama_vocab_bos(self._vocab)
        if self._lib.llama_vocab_get_add_bos(self._vocab) and ids[:1] != [bos]:
            ids.insert(0, bos)
        return ids

    def _tokenise(self, text: str, special: bool) -> Tokens:
        raw = text.encode("utf-8", "replace")
        size = len(raw) + 2
        while True:  # a text may take more tokens than it has bytes: a space is three
            buffer = (self._lib.llama_token * size)()
            count = self._lib.llama_tokenize(
                self._vocab, raw, len(raw), buffer, size, False, special
            )
            if count >= 0:
                return list(buffer[:count])
            size = -count

    def piece(self, token: int) -> bytes:
        """A token's bytes, control tokens as they are written."""
        size = 64
        while True:
            buffer = ctypes.create_string_buffer(size)
            count = self._lib.llama_token_to_piece(self._vocab, token, buffer, size, 0, True)
            if count >= 0:
                return buffer.raw[:count]
            size = -count

    def read(
        self, ids: Tokens, stopped: Callable[[], bool], overtaken: Callable[[], bool], beat: Emit
    ) -> int:
        """Evaluate a prompt as far as it is new; the number of tokens evaluated.

        Raises:
            Stopped: in the middle; what was read is kept.
        """
        kept = self._rewind(ids)
        with _Watch(self._lib, self._context, stopped, beat, self._never):
            for start in range(kept, len(ids), CHUNK):
                if stopped() or overtaken():
                    raise Stopped
                self._decode(ids[start : start + CHUNK])
        return len(ids) - kept

    def _rewind(self, ids: Tokens) -> int:
        """Forget what differs from the new prompt; how many tokens are kept."""
        kept = common_prefix(self._held, ids[:-1])
        if kept < len(self._held) and not self._lib.llama_memory_seq_rm(self._memory, 0, kept, -1):
            self._lib.llama_memory_clear(self._memory, True)  # hybrid models cannot go back
            kept = 0
        del self._held[kept:]
        return kept

    def _decode(self, ids: Tokens) -> None:
        batch = (self._lib.llama_token * len(ids))(*ids)
        code = self._lib.llama_decode(self._context, self._lib.llama_batch_get_one(batch, len(ids)))
        if code == 0:
            self._held += ids
            return
        self._lib.llama_memory_seq_rm(self._memory, 0, len(self._held), -1)
        if code == 2:
            raise Stopped
        raise RuntimeError(f"llama_decode gave {code}")

    def speak(self, seed: int, most: int) -> _Voice:
        """An answer to what was read last, token by token."""
        return _Voice(self, seed, most)

    def sampler(self, seed: int) -> Any:
        lib = self._lib
        chain = lib.llama_sampler_chain_init(lib.llama_sampler_chain_default_params())
        words = lib.llama_vocab_n_tokens(self._vocab)
        for part in (
            _penalties(lib, words),
            lib.llama_sampler_init_top_k(TOP_K),
            lib.llama_sampler_init_top_p(TOP_P, 1),
            lib.llama_sampler_init_min_p(MIN_P, 1),
            lib.llama_sampler_init_temp(TEMPERATURE),
            lib.llama_sampler_init_dist(seed),
        ):
            lib.llama_sampler_chain_add(chain, part)
        return chain

    def sample(self, sampler: Any) -> int | None:
        """The next token, None at the end of the answer."""
        token: int = self._lib.llama_sampler_sample(sampler, self._context, -1)
        return None if self._lib.llama_vocab_is_eog(self._vocab, token) else token

    def take(self, token: int) -> None:
        """Go on from this token."""
        self._decode([token])

    @property
    def room(self) -> int:
        return self.context - len(self._held)

    def free(self, sampler: Any) -> None:
        self._lib.llama_sampler_free(sampler)


class _Voice:
    """One answer: iterate for its text, stop whenever."""

    def __init__(self, model: Model, seed: int, most: int) -> None:
        self._model = model
        self._seed = seed
        self._most = most
        self.count = 0
        self.reason = "length"

    def __iter__(self) -> Iterator[str]:
        sampler = self._model.sampler(self._seed)
        decoder = codecs.getincrementaldecoder("utf-8")("replace")
        try:
            while self.count < self._most and self._model.room > 1:
                token = self._model.sample(sampler)
                if token is None:
                    self.reason = "eog"
                    return
                self.count += 1
                yield decoder.decode(self._model.piece(token))
                self._model.take(token)
        finally:
            self._model.free(sampler)


class _Watch:
    """While a prompt is evaluated: shows life and lets llama.cpp ask whether to go on.

    Taken off again for single tokens, where a call into Python for each graph node would be dear.
    """

    def __init__(
        self, lib: Any, context: Any, stopped: Callable[[], bool], beat: Emit, never: Any
    ) -> None:
        self._lib, self._context, self._never = lib, context, never
        self._stopped, self._beat, self._last = stopped, beat, time.monotonic()
        self._ask = lib.ggml_abort_callback(self._asked)

    def _asked(self, _: object) -> bool:
        now = time.monotonic()
        if now - self._last > BEAT:
            self._last = now
            self._beat({"is": "alive"})
        return self._stopped()

    def __enter__(self) -> None:
        self._lib.llama_set_abort_callback(self._context, self._ask, ctypes.c_void_p(0))

    def __exit__(self, *_: object) -> None:
        self._lib.llama_set_abort_callback(self._context, self._never, ctypes.c_void_p(0))


def _penalties(lib: Any, words: int) -> Any:
    """The repetition sampler; newer llama.cpp asks for the vocabulary's size first."""
    make = lib.llama_sampler_init_penalties
    rest = (REPEAT_LAST, REPEAT_PENALTY, 0.0, 0.0)
    return make(words, *rest) if len(make.argtypes or ()) == 5 else make(*rest)


def _log(level: int, text: bytes, _: object) -> None:
    if level >= WARNING:
        sys.stderr.write(text.decode("utf-8", "replace"))
        sys.stderr.flush()


def with_fields(params: Any, **values: Any) -> Any:
    """A ctypes structure with its fields set; one that it has not would be swallowed in silence.

    Raises:
        AttributeError: there is no such field.
    """
    for name, value in values.items():
        if name not in {field[0] for field in params._fields_}:
            raise AttributeError(f"{type(params).__name__} has no field {name}")
        setattr(params, name, value)
    return params


def fitting_context(wanted: int, trained: int) -> int:
    """The context to open: no more than wanted or trained, in llama.cpp's steps."""
    size = min(wanted, trained) if trained > 0 else wanted
    return max(size // CONTEXT_STEP, 1) * CONTEXT_STEP


def common_prefix(one: Tokens, other: Tokens) -> int:
    """How many tokens two prompts share from the start."""
    length = min(len(one), len(other))
    return next((n for n in range(length) if one[n] != other[n]), length)


# -- the process ----------------------------------------------------------------------------------


def main() -> None:
    """Serve the parent on stdin and stdout until it is gone."""
    emit = _own_stdout()
    wishes = Wishes()
    threading.Thread(target=wishes.read, args=(sys.stdin.buffer,), daemon=True).start()
    try:
        worker = _load(wishes.inbox.get(), wishes, emit)
    except Trouble as trouble:
        emit({"is": "fatal", "sentence": str(trouble)})
        return
    except ImportError:
        emit({"is": "fatal", "sentence": "llama-cpp-python is not installed; add the extra [llm]."})
        return
    while True:
        worker.do(wishes.inbox.get())


def _load(wish: Mapping[str, Any], wishes: Wishes, emit: Emit) -> Worker:
    def progress(phase: str, fraction: float) -> None:
        emit({"is": "progress", "phase": phase, "fraction": fraction})

    progress("checking", 0.0)
    file = check_file(Path(wish["model"]))
    told = [-1]

    def reading(fraction: float) -> None:
        if int(fraction * 100) > told[0]:
            told[0] = int(fraction * 100)
            progress("reading", fraction)

    model = Model(file, wish["context"], wish["threads"], reading)
    progress("waking", 1.0)
    worker = Worker(model, wishes, emit)
    worker.wake()
    emit({"is": "ready", **_identity(file, worker, model)})
    return worker


def _identity(file: ModelFile, worker: Worker, model: Model) -> dict[str, Any]:
    script = worker.script
    return {
        "file": file.path.name,
        "bytes": file.bytes,
        "head": file.head,
        "title": file.title,
        "context": model.context,
        "template": {
            "plain": script.plain,
            "system": script.system,
            "alternates": script.alternates,
            "thinks": script.thinks,
        },
    }


def _own_stdout() -> Emit:
    """Keep the pipe for the protocol; whatever a library prints goes to the log instead."""
    pipe = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    lock = threading.Lock()

    def emit(message: Mapping[str, Any]) -> None:
        line = json.dumps(message, ensure_ascii=True).encode() + b"\n"
        with lock:
            pipe.write(line)
            pipe.flush()

    return emit


if __name__ == "__main__":
    main()
