"""Three players with one device each: a pad, a keyboard, a mouse. Each can play the whole game."""

from __future__ import annotations

import time

import pygame

from game.play.messages import Choosing, Doing, Ended, Reading, Talking
from tests.stage.house import House

PATIENCE = 60  # deeds without anything happening
PAD = {
    "a": pygame.CONTROLLER_BUTTON_A,
    "b": pygame.CONTROLLER_BUTTON_B,
    "x": pygame.CONTROLLER_BUTTON_X,
    "y": pygame.CONTROLLER_BUTTON_Y,
    "back": pygame.CONTROLLER_BUTTON_BACK,
    "start": pygame.CONTROLLER_BUTTON_START,
    "left shoulder": pygame.CONTROLLER_BUTTON_LEFTSHOULDER,
    "right shoulder": pygame.CONTROLLER_BUTTON_RIGHTSHOULDER,
    "up": pygame.CONTROLLER_BUTTON_DPAD_UP,
    "down": pygame.CONTROLLER_BUTTON_DPAD_DOWN,
    "left": pygame.CONTROLLER_BUTTON_DPAD_LEFT,
    "right": pygame.CONTROLLER_BUTTON_DPAD_RIGHT,
}
KEYS = {"down": pygame.K_DOWN, "up": pygame.K_UP, "tab": pygame.K_TAB}
CELLS = 300.0  # seconds that a set piece may take at most


class Hand:
    """A player; the devices differ in how one goes on, gets somewhere and presses it."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.done: set[str] = set()

    # What a device can do

    def go_on(self) -> None:
        raise NotImplementedError

    def hold(self) -> None:
        """Press what runs, and keep it down."""
        raise NotImplementedError

    def release(self) -> None:
        raise NotImplementedError

    def press(self, name: str) -> None:
        """Press the thing of this name."""
        raise NotImplementedError

    def write(self, words: str) -> None:
        """Write into the open window and send it, if this device can write."""

    def leave_piece(self) -> None:
        """Out of the living-room game."""
        raise NotImplementedError

    # Playing

    def play(self) -> None:
        """From the title until the story has ended and the title is back."""
        house = self.house
        self.press("new")
        before, still = -1, 0
        while not isinstance(house.play.waiting, Ended):
            now = len(house.play.transcript)
            still = still + 1 if now == before and house.name == "Play" else 0
            before = now
            assert still < PATIENCE, (house.play.waiting, house.shown())
            self.step()
        for _ in range(PATIENCE):
            if house.name == "Title":
                return
            house.settle()
            self.go_on()
        raise AssertionError(f"never back at the title, but in {house.name}")

    def step(self) -> None:
        house = self.house
        waiting = house.play.waiting
        if house.name not in ("Play", "Keyboard"):
            self.done.add(house.name)
            getattr(self, f"_{house.name.lower()}")()
        elif isinstance(waiting, Reading):
            self.go_on()
        elif isinstance(waiting, Choosing):
            house.settle()
            self.press(f"option {waiting.options[-1].index}")
        elif isinstance(waiting, Talking):
            self._talk(waiting)
        elif isinstance(waiting, Doing):
            house.settle()
            self.go_on()

    def _talk(self, waiting: Talking) -> None:
        house = self.house
        house.settle()
        if "write" not in self.done:
            self.done.add("write")
            self.write("so it is")
        elif waiting.turn < 2 and waiting.chips:
            self.press("chip 0")
        elif waiting.exits:
            self.press(f"exit {waiting.exits[0].index}")
        else:
            self.press("send")
        house.settle()

    def _letterdesk(self) -> None:
        house = self.house
        house.turn(4)
        state = house.screen._state
        if state == "writing":
            self.press("phrase 0")
            self.press("print")
            house.turn(400, 0.1)
        elif state == "printed":
            self.press(house.screen._foot[0][0])
            house.turn(80, 0.1)

    def _install(self) -> None:
        for _ in range(500):
            self.house.turn(2, 0.5)
            if self.house.screen._ready:
                break
            time.sleep(0.02)  # the pages are read by a thread, in real time
        self.press("go_on")

    def _run(self) -> None:
        self.hold()
        for _ in range(round(CELLS * 30)):
            self.house.turn()
            if self.house.name != "Run":
                break
        self.release()

    def _skyline(self) -> None:
        self.house.turn(200, 0.2)
        for _ in range(4):
            if self.house.name == "Skyline":
                self.press("looked")
                self.house.turn(10, 0.2)

    def _alien(self) -> None:
        self.house.turn(10)
        self.leave_piece()
        self.house.turn(2)


class ByFocus(Hand):
    """A device that goes from one thing to the next until the right one is in focus."""

    listens = 0  # tenths of a second before a press, for whoever goes by ear

    def tap(self, name: str) -> None:
        raise NotImplementedError

    def focused(self) -> str:
        """What is in focus, whatever the screen keeps it in."""
        screen = self.house.screen
        for holder in (getattr(screen, "_talk", None), getattr(screen, "_narration", None), screen):
            focus = getattr(holder, "_focus", None) or getattr(holder, "focus", None)
            if focus is not None and focus.spots:
                return str(focus.name)
        return str(screen._sheet.focus.name)

    def press(self, name: str) -> None:
        for _ in range(40):
            if self.focused() == name:
                self.house.turn(self.listens, 0.1)
                self.confirm()
                return
            self.tap(self.way())
        raise AssertionError(f"{name} is never in focus, but {self.focused()}")

    def way(self) -> str:
        return "down"

    def confirm(self) -> None:
        raise NotImplementedError


class PadHand(ByFocus):
    """Nothing but a pad, by the standard layout."""

    def tap(self, name: str) -> None:
        self.house.post(pygame.CONTROLLERBUTTONDOWN, button=PAD[name], instance_id=7)
        self.house.post(pygame.CONTROLLERBUTTONUP, button=PAD[name], instance_id=7)

    def go_on(self) -> None:
        self.tap("a")

    confirm = go_on

    def way(self) -> str:
        return "y" if self.house.name == "Skyline" else "down"

    def hold(self) -> None:
        self.house.post(pygame.CONTROLLERBUTTONDOWN, button=PAD["a"], instance_id=7)

    def release(self) -> None:
        self.house.post(pygame.CONTROLLERBUTTONUP, button=PAD["a"], instance_id=7)

    def write(self, words: str) -> None:
        self.tap("a")
        assert self.house.name == "Keyboard"
        for letter in words:
            self.letter("space" if letter == " " else letter)
        self.letter("done")
        assert self.house.name == "Play"

    def letter(self, name: str) -> None:
        """One key of the letters on the screen."""
        keyboard = self.house.screen
        goal = next(at for key, _, _, at in keyboard._keys if key == name)
        for _ in range(20):
            at = keyboard._at
            if keyboard.focused == name:
                self.tap("a")
                return
            vertical = "down" if at[1] < goal[1] else "up"
            self.tap(vertical if at[1] != goal[1] else "right" if at[0] < goal[0] else "left")
        raise AssertionError(f"no way to {name}")

    def leave_piece(self) -> None:
        self.tap("right")
        self.tap("b")


class KeyHand(ByFocus):
    """Nothing but a keyboard, at the keys everybody knows."""

    def tap(self, name: str) -> None:
        self.house.key(KEYS[name])

    def go_on(self) -> None:
        self.house.key(pygame.K_RETURN)

    confirm = go_on

    def way(self) -> str:
        return "tab" if self.house.name in ("Skyline", "LetterDesk") else "down"

    def hold(self) -> None:
        self.house.post(pygame.KEYDOWN, key=pygame.K_SPACE, mod=0, unicode=" ", scancode=0)

    def release(self) -> None:
        self.house.post(pygame.KEYUP, key=pygame.K_SPACE, mod=0, unicode=" ", scancode=0)

    def write(self, words: str) -> None:
        self.house.type(words)
        self.house.key(pygame.K_RETURN)

    def leave_piece(self) -> None:
        self.house.key(pygame.K_RIGHT)
        self.house.key(pygame.K_ESCAPE)


class MouseHand(Hand):
    """Nothing but a mouse: what is to be said is chosen, never typed."""

    names = ("{}", "item {}", "choice {}", "chip {}", "button {}")

    def go_on(self) -> None:
        shown = self.house.shown()
        buttons = [name for name in shown if name.startswith(("button back", "choice end"))]
        if buttons:
            self.house.click_text(buttons[0])
        else:
            self.house.click((300, 120))

    def press(self, name: str) -> None:
        if name == "go_on":
            self.house.click_text("go on")
            return
        shown = self.house.shown()
        self.house.click_text(next(n for n in (p.format(name) for p in self.names) if n in shown))

    def hold(self) -> None:
        self.house.post(pygame.MOUSEBUTTONDOWN, pos=(300, 300), button=1)

    def release(self) -> None:
        self.house.post(pygame.MOUSEBUTTONUP, pos=(300, 300), button=1)

    def leave_piece(self) -> None:
        self.house.click_text("chip bye")
