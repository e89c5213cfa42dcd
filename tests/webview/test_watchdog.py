"""The watchdog of the bank's page, on a page that answers when it is told to."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.ui.three_ds.watchdog import Watchdog

pytestmark = pytest.mark.webview


class PretendPage:
    """Keeps the questions it was asked; `answer` answers the latest one."""

    def __init__(self) -> None:
        self.asked: list[Callable[[object], None]] = []

    def runJavaScript(self, script: str, world: int, on_answer: Callable[[object], None]) -> None:
        assert world != 0, "the ping must not run in the page's own world"
        self.asked.append(on_answer)

    def answer(self) -> None:
        self.asked[-1](1.0)


class Watch:
    """A watchdog whose seconds are moved by hand, and what it told."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.told: list[str] = []
        self.page, self.parent = PretendPage(), QObject()
        self.dog = Watchdog(self.page, self.parent, (3.0, 15.0), lambda: self.seconds)  # type: ignore[arg-type]
        self.dog.silent.connect(lambda silent: self.told.append("silent" if silent else "back"))
        self.dog.hung.connect(lambda: self.told.append("hung"))

    def after(self, seconds: float, answered: bool = False) -> "Watch":
        """Let seconds pass, half a second a look; the page answers after them or not."""
        for _ in range(round(seconds * 2)):
            self.seconds += 0.5
            self.dog.look()
        if answered:
            self.page.answer()
            self.dog.look()
        return self


@pytest.fixture
def watch(qtbot: QtBot) -> Watch:
    watch = Watch()
    watch.dog.look()
    return watch


def test_page_that_answers_is_never_silent(watch: Watch) -> None:
    for _ in range(100):
        watch.after(1, answered=True)
    assert watch.told == []


def test_silence_is_told_and_taken_back(watch: Watch) -> None:
    watch.after(2.5)
    assert watch.told == []
    watch.after(0.5).after(1)
    assert watch.told == ["silent"]
    watch.after(1, answered=True)
    assert watch.told == ["silent", "back"]


def test_long_silence_counts_as_hung(watch: Watch) -> None:
    watch.after(4).after(11)
    assert watch.told == ["silent", "hung"]


def test_sleep_of_the_computer_is_no_silence_of_the_page(watch: Watch) -> None:
    watch.seconds += 3600
    watch.dog.look()
    assert watch.told == []


def test_lost_answer_is_no_silence(watch: Watch) -> None:
    watch.after(0.5)
    watch.page.asked.clear()
    watch.after(0.5).after(1, answered=True).after(2.5)
    assert watch.told == []
