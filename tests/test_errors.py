"""What may be written down of a mistake: everything of ours, nothing of the player's."""

from __future__ import annotations

from game.errors import HIDDEN, report

SAID = ["I never told Catherine about the lighthouse.", "사실 등대가 무서웠어."]


def told(error: BaseException) -> str:
    try:
        raise error
    except BaseException as raised:
        return report(raised, SAID)


def test_the_traceback_is_whole_and_ours() -> None:
    text = told(ZeroDivisionError("division by zero"))
    assert text.startswith("Traceback")
    assert "test_errors.py" in text
    assert text.endswith("ZeroDivisionError: division by zero\n")


def test_a_word_of_the_player_s_in_a_message_is_left_out() -> None:
    for message in ("no entry 'catherine'", "bad: Lighthouse", "‘등대가’가 없다"):
        text = told(KeyError(message))
        assert HIDDEN in text
        assert "atherine" not in text
        assert "등대" not in text


def test_what_it_came_of_is_told_without_his_words_too() -> None:
    try:
        try:
            int(SAID[0].split()[3])
        except ValueError as first:
            raise RuntimeError("the page cannot be shown") from first
    except RuntimeError as error:
        text = report(error, SAID)
    assert "atherine" not in text
    assert "RuntimeError: … page cannot be shown" in text
    assert HIDDEN in text
