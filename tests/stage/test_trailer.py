"""The trailer: its list of shots is read with care, filmed from real play, and really encoded."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
import pygame

from game import config
from game.errors import Trouble
from game.stage import encoding, trailer
from game.stage.encoding import Cue
from game.stage.trailer import FILE, Crew, read_reel
from tests.stage.house import story_folder

OURS = """
music: title
shots:
  - {screen: title, seconds: 0.5, cut: black}
  - {chapter: 1, line: "LINE", seconds: 1.0, cut: dissolve}
"""


class Reel:
    """Takes what is filmed."""

    def __init__(self) -> None:
        self.pictures: list[bytes] = []

    def add(self, picture: pygame.Surface) -> None:
        self.pictures.append(pygame.image.tobytes(picture, "RGB"))


def written(tmp_path: Path, words: str) -> Path:
    path = tmp_path / FILE
    path.write_text(words, encoding="utf-8")
    return path


def test_our_own_list_is_about_a_minute_and_in_the_order_of_the_story() -> None:
    reel = read_reel(config.data("story") / FILE)
    assert 55 <= sum(shot.seconds for shot in reel.shots) <= 65
    chapters = [shot.chapter for shot in reel.shots if shot.chapter]
    assert chapters == sorted(chapters)
    assert {"letter", "install", "run", "skyline"} <= {shot.task for shot in reel.shots}
    assert (config.data("assets") / "sounds" / "music" / f"{reel.music}.ogg").is_file()


@pytest.mark.parametrize(
    ("entry", "named"),
    [
        ("{line: a}", "seconds"),
        ("{line: a, seconds: 1, colour: red}", "colour"),
        ("{line: a, seconds: 1, cut: wipe}", "dissolve"),
        ("{line: a, task: run, seconds: 1}", "one of line"),
    ],
)
def test_a_wrong_entry_is_named(tmp_path: Path, entry: str, named: str) -> None:
    path = written(tmp_path, f"music: title\nshots:\n  - {entry}\n")
    with pytest.raises(Trouble, match=named):
        read_reel(path)


@pytest.fixture
def crew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Crew:
    monkeypatch.setenv("HER_HOME", str(tmp_path / "home"))
    story = story_folder(tmp_path)
    made = Crew(story, "en", Reel(), (320, 180), 10)  # type: ignore[arg-type]
    yield made
    made.close()


def first_line(crew: Crew) -> str:
    for _ in crew._walk():
        if crew.app.context.play.transcript:
            return crew.app.context.play.transcript[-1].text
    raise AssertionError


def test_shots_are_filmed_picture_by_picture_from_real_screens(crew: Crew, tmp_path: Path) -> None:
    line = first_line(crew)
    reel = read_reel(written(tmp_path, OURS.replace("LINE", line[:20])))
    crew.shoot(reel)
    pictures = crew._film.pictures
    assert len(pictures) == 15
    assert crew.seconds == pytest.approx(1.5)
    assert set(pictures[0]) == {0}, "it comes out of black"
    assert len(set(pictures[5:])) > 3, "the words arrive"
    crew.sheet(tmp_path / "sheet.png")
    assert pygame.image.load(tmp_path / "sheet.png").get_size() == (480 * 4, 270)


def test_a_line_that_is_not_there_is_named(crew: Crew, tmp_path: Path) -> None:
    reel = read_reel(written(tmp_path, OURS.replace("LINE", "never said by anyone")))
    with pytest.raises(Trouble, match="Shot 2: chapter 1 has no “never said by anyone”"):
        crew.shoot(reel)


def test_what_is_heard_is_in_the_film_with_its_music(crew: Crew, tmp_path: Path) -> None:
    line = first_line(crew)
    reel = read_reel(written(tmp_path, OURS.replace("LINE", line[:20])))
    crew.shoot(reel)
    names = {cue.file.stem for cue in crew.cues(reel)}
    assert "title" in names


def moving(film: encoding.Film, size: tuple[int, int], pictures: int) -> None:
    for number in range(pictures):
        picture = pygame.Surface(size)
        picture.fill((number * 20 % 256, 60, 90))
        film.add(picture)


def test_an_mp4_has_the_pictures_and_a_sound_that_is_not_silent(tmp_path: Path) -> None:
    av = pytest.importorskip("av")
    numpy = pytest.importorskip("numpy")
    path = tmp_path / "small.mp4"
    film = encoding.film(path, (320, 180), 10)
    moving(film, (320, 180), 20)
    music = config.data("assets") / "sounds" / "music" / "title.ogg"
    film.close([Cue(music, 0.0, 2.0, goes=0.5)])
    with av.open(str(path)) as file:
        assert sum(1 for _ in file.decode(video=0)) == 20
    with av.open(str(path)) as file:
        sound = numpy.concatenate([f.to_ndarray() for f in file.decode(audio=0)], axis=1)
    assert 1.9 < sound.shape[1] / encoding.RATE < 2.2
    assert 0.01 < abs(sound).max() <= 1.0
    assert abs(sound[:, -200:]).max() < 0.05, "it has faded out"


@pytest.mark.parametrize("ending", ["webp", "gif"])
def test_an_animated_picture_has_every_picture(tmp_path: Path, ending: str) -> None:
    image = pytest.importorskip("PIL.Image")
    path = tmp_path / f"small.{ending}"
    film = encoding.film(path, (64, 36), 10)
    moving(film, (64, 36), 8)
    film.close([])
    with image.open(path) as made:
        assert (made.n_frames, made.size) == (8, (64, 36))


def test_what_is_missing_is_said_in_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none(name: str) -> None:
        raise ImportError(name)

    monkeypatch.setattr(encoding.importlib, "import_module", none)
    with pytest.raises(Trouble, match=r"pip install .*trailer"):
        encoding.film(tmp_path / "a.mp4", (64, 36), 10)
    with pytest.raises(Trouble, match=r"mp4.*webp.*gif"):
        encoding.film(tmp_path / "a.avi", (64, 36), 10)


def test_sizes_are_even_numbers() -> None:
    assert trailer._size("640x360") == (640, 360)
    with pytest.raises(Exception, match="even"):
        trailer._size("641x360")
