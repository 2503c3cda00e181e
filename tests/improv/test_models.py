"""A model file is judged by its header, quickly and without running it."""

from __future__ import annotations

import os
from pathlib import Path

import gguf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.errors import Trouble
from game.improv.models import BLOCKS, catalogue, check_file
from tests.improv.tiny_models import write_model


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_model(tmp_path_factory.mktemp("models") / "whole.gguf", "All is quiet.")


def test_a_whole_file_says_what_it_is(whole: Path) -> None:
    file = check_file(whole)
    assert (file.architecture, file.title, file.context) == ("llama", "tiny", 2048)
    assert file.bytes == whole.stat().st_size
    assert len(file.head) == 64


def test_a_file_that_lacks_its_last_byte_is_cut_short(whole: Path, tmp_path: Path) -> None:
    short = tmp_path / "short.gguf"
    short.write_bytes(whole.read_bytes()[:-1])
    with pytest.raises(Trouble, match="cut short") as caught:
        check_file(short)
    assert str(short) in str(caught.value)


@pytest.mark.parametrize("content", [b"", b"GG", b"PK\x03\x04" + b"0" * 100, b"hello " * 50])
def test_what_is_no_gguf_is_said(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.gguf"
    path.write_bytes(content)
    with pytest.raises(Trouble, match="not a model in GGUF form"):
        check_file(path)


def test_a_missing_file_and_a_folder_are_said(tmp_path: Path) -> None:
    for path in (tmp_path / "none.gguf", tmp_path):
        with pytest.raises(Trouble):
            check_file(path)


@settings(max_examples=60, deadline=None)
@given(at=st.integers(4, 400), value=st.binary(min_size=1, max_size=8))
def test_a_spoilt_header_is_trouble_or_harmless_never_a_crash(
    tmp_path_factory: pytest.TempPathFactory, whole: Path, at: int, value: bytes
) -> None:
    content = bytearray(whole.read_bytes())
    content[at : at + len(value)] = value
    path = tmp_path_factory.mktemp("spoilt") / "m.gguf"
    path.write_bytes(bytes(content))
    try:
        told = str(check_file(path).bytes)
    except Trouble as trouble:
        told = trouble.sentence
    assert told == str(len(content)) or told.endswith(".")
    os.unlink(path)


def test_the_sizes_of_tensor_blocks_are_ggmls() -> None:
    known = {int(kind): size for kind, size in gguf.GGML_QUANT_SIZES.items()}
    assert {kind: known[kind] for kind in BLOCKS if kind in known} == {
        kind: size for kind, size in BLOCKS.items() if kind in known
    }
    assert len(set(BLOCKS) & set(known)) > 20


def test_the_catalogue_is_sound() -> None:
    listed = catalogue()
    assert len({model.name for model in listed}) == len(listed) >= 5
    for model in listed:
        assert model.file.endswith(".gguf")
        assert model.bytes / 1e9 < model.memory_gb < 16
        if model.address:
            assert model.address.startswith("https://")
            assert model.address.endswith(f"/{model.file}")
            assert "/resolve/main/" not in model.address, "a branch: the file behind it may change"
            assert len(bytes.fromhex(model.sha256)) == 32
            assert model.bytes
        assert set(model.languages) <= {"en", "ko"}
        assert model.licence
