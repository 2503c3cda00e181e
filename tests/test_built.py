"""What is handed to a player: the wheel, the sdist and the built folder, each outside the checkout.

Building takes minutes, so it happens only where HER_BUILD=1 asks for it; HER_BUILT names a built
folder (dist/her) that is there already.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.play.kit import make_story
from tests.stage.test_whole_window import MISSING, SIZE, Hand, display, settle

ROOT = Path(__file__).resolve().parents[1]
ASKED = os.environ.get("HER_BUILD") == "1"
BUILT = os.environ.get("HER_BUILT", "")
FILES = (
    "game/story/main.ink", "game/story/languages/ko/ui.yaml", "game/assets/fonts/serif.ttf",
    "game/assets/NOTICES.md", "game/play/save_schema.json", "game/improv/contract_schema.json",
)  # fmt: skip
SAYS_WHERE = "import game; print(game.__file__)"


def lacking(*modules: str) -> str:
    """Why these builds are not made here, "" where they are."""
    missing = [name for name in modules if importlib.util.find_spec(name) is None]
    if missing:
        return f"not installed: {', '.join(missing)}"
    return "" if ASKED else "HER_BUILD=1 asks for builds, which take minutes"


def run(command: list[str], folder: Path, **values: str) -> str:
    """What a command says, run somewhere else."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(
        command, cwd=folder, env={**environment, **values}, capture_output=True, text=True
    )
    assert done.returncode == 0, f"{command}\n{done.stdout[-2000:]}\n{done.stderr[-3000:]}"
    return done.stdout


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the wheel and the sdist."""
    why = lacking("build", "hatchling")
    if why:
        pytest.skip(why)
    folder = tmp_path_factory.mktemp("packages")
    run(
        [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(ROOT)],
        folder,
    )
    return folder


@pytest.mark.parametrize("ending", [".whl", ".tar.gz"])
def test_a_package_is_installed_and_plays_outside_the_checkout(
    packages: Path, ending: str, tmp_path: Path
) -> None:
    (package,) = packages.glob(f"*{ending}")
    target, elsewhere = tmp_path / "site", tmp_path / "elsewhere"
    elsewhere.mkdir()
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index"]
    run([*pip, "--no-build-isolation", "--target", str(target), str(package)], elsewhere)
    for name in FILES:
        assert (target / name).is_file(), name
    assert (target / "share" / "applications" / "her.desktop").is_file()
    where = run([sys.executable, "-c", SAYS_WHERE], elsewhere, PYTHONPATH=str(target))
    assert Path(where.strip()).is_relative_to(target)
    words = [sys.executable, "-m", "game", "read", "--auto", "--seed", "7", "--chapters", "1"]
    told = run(words, elsewhere, PYTHONPATH=str(target), HER_HOME=str(tmp_path / "home"))
    assert "1. Other people's letters" in told


def test_the_wheel_holds_no_tests_and_no_leftovers(packages: Path) -> None:
    (wheel,) = packages.glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    assert [name for name in names if "__pycache__" in name or name.startswith("tests/")] == []


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built folder."""
    if BUILT:
        return Path(BUILT)
    why = lacking("PyInstaller")
    if why:
        pytest.skip(why)
    folder = tmp_path_factory.mktemp("built")
    paths = ["--distpath", str(folder / "dist"), "--workpath", str(folder / "work")]
    spec = str(ROOT / "assets" / "desktop" / "her.spec")
    run([sys.executable, "-m", "PyInstaller", "--noconfirm", *paths, spec], folder)
    return folder / "dist" / "her"


@pytest.fixture
def program(built: Path) -> str:
    return str(built / ("her.exe" if sys.platform == "win32" else "her"))


@contextmanager
def hand_at(program: str, home: Path, scratch: Path) -> Iterator[Hand]:
    """A hand at the built program, on a display of its own."""
    pictures = scratch / "display"
    pictures.mkdir()
    with display(SIZE, pictures) as name:
        hand = Hand(home, name, pictures)
        hand.command = [program]
        yield hand
        hand.close()


def test_a_chapter_is_played_from_the_built_folder(program: str, tmp_path: Path) -> None:
    home = {"HER_HOME": str(tmp_path / "home")}
    for language, title in (("en", "1. Other people's letters"), ("ko", "1. 남의 편지")):
        words = [
            "read",
            "--new",
            "--auto",
            "--seed",
            "7",
            "--chapters",
            "1",
            "--language",
            language,
        ]
        assert title in run([program, *words], tmp_path, **home)
    assert " 0 damaged" in run([program, "saves", "verify"], tmp_path, **home)
    assert run([program, "--version"], tmp_path, **home).startswith("her ")


def test_bots_of_the_built_folder_share_their_runs(program: str, tmp_path: Path) -> None:
    """Each has a process of its own, which is the program started once more."""
    story = make_story(tmp_path / "story")
    words = ["cover", "--story", str(story), "--runs", "52", "--jobs", "2"]
    told = run([program, *words], tmp_path, HER_HOME=str(tmp_path / "home"))
    assert "52 runs, 0 astray" in told


def test_what_it_carries_is_all_there(built: Path) -> None:
    inside = built / "_internal"
    for name in (*FILES[:3], "NOTICES.md", "LICENSE"):
        assert (inside / name).is_file(), name
    assert not list(inside.rglob("assets/paint")), "the painter stays at home"


@pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}")
def test_its_window_opens_and_the_first_chapter_is_played_by_hand(
    program: str, home: Path, tmp_path: Path
) -> None:
    with hand_at(program, home, tmp_path) as hand:
        settle(home)
        hand.start()
        hand.begin()
        stand = hand.play(lambda stand: stand.chapter == 2)
        assert stand.chapter == 2
        assert hand.put_down() == 0
        assert hand.errors == []


@pytest.mark.skipif(
    shutil.which("desktop-file-validate") is None, reason="no desktop-file-validate"
)
def test_the_desktop_entry_is_a_valid_one(tmp_path: Path) -> None:
    entry = ROOT / "assets" / "desktop" / "her.desktop"
    assert run(["desktop-file-validate", str(entry)], tmp_path) == ""
