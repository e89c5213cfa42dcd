"""Garbage is found in the thread of the windows, whoever asks for memory."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from app.ui.garbage import garbage_found_here
from tests.qt_loop import strict_messages, work_for

pytestmark = strict_messages()


class Ring:
    """Something that only a search for garbage finds."""

    def __init__(self) -> None:
        self.itself = self


def ask_for_memory() -> None:
    assert len(many_things(50_000)) == 50_000


def many_things(count: int) -> list[list[int]]:
    return [[place] for place in range(count)]


def grown_old(found: list[str]) -> None:
    """Leave something that only a look through everything finds."""
    ring = Ring()
    weakref.finalize(ring, found.append, "found")
    gc.collect()  # it lives yet, and is old from here on
    del ring


@pytest.fixture
def looks() -> Iterator[list[int]]:
    """Which generations were looked through, with each look at the young leading to one at the older."""
    seen: list[int] = []

    def note(phase: str, info: dict[str, int]) -> None:
        if phase == "start":
            seen.append(info["generation"])

    former = gc.get_threshold()
    gc.set_threshold(10, 0, 0)
    gc.callbacks.append(note)
    yield seen
    gc.callbacks.remove(note)
    gc.set_threshold(*former)


def wait_for_young_looks(qtbot: QtBot, looks: list[int], count: int, kept: list[object]) -> None:
    """Wait for so many looks that leave out what is old; each needs something new."""
    wanted = sum(each < 2 for each in looks) + count

    def enough() -> bool:
        kept.extend(many_things(20))
        return sum(each < 2 for each in looks) >= wanted

    qtbot.waitUntil(enough, timeout=30_000)


def leave_rings(found_in: list[str], count: int = 50) -> None:
    for _ in range(count):
        weakref.finalize(Ring(), lambda: found_in.append(threading.current_thread().name))


def test_another_thread_that_asks_for_memory_finds_nothing(qtbot: QtBot) -> None:
    found_in: list[str] = []
    with garbage_found_here():
        leave_rings(found_in)
        other = threading.Thread(target=ask_for_memory, name="other")
        other.start()
        other.join()
        assert found_in == []
        ask_for_memory()
        leave_rings(found_in, 2_000)
        qtbot.waitUntil(lambda: len(found_in) > 0, timeout=30_000)
    assert set(found_in) == {threading.main_thread().name}


def test_left_to_itself_another_thread_would_find_it() -> None:
    found_in: list[str] = []
    gc.collect()
    leave_rings(found_in)
    other = threading.Thread(target=ask_for_memory, name="other")
    other.start()
    other.join()
    assert "other" in found_in


@pytest.mark.parametrize("was_on", [True, False])
def test_afterwards_it_is_as_before(qtbot: QtBot, was_on: bool) -> None:
    (gc.enable if was_on else gc.disable)()
    with garbage_found_here():
        assert not gc.isenabled()
    assert gc.isenabled() is was_on


@pytest.fixture
def busy(qtbot: QtBot) -> QTimer:
    """A hand that keeps this thread at work until it is stopped."""
    hand = QTimer()
    hand.setInterval(10)
    hand.timeout.connect(lambda: work_for(0.01))
    hand.start()
    return hand


def test_what_is_old_waits_until_the_thread_has_little_to_do(qtbot: QtBot, looks: list[int], busy: QTimer) -> None:
    found: list[str] = []
    with garbage_found_here():
        grown_old(found)
        looks.clear()
        wait_for_young_looks(qtbot, looks, 5, [])
        assert 2 not in looks
        assert found == []
        busy.stop()
        qtbot.waitUntil(lambda: found == ["found"], timeout=30_000)


@pytest.mark.usefixtures("busy")
def test_a_thread_that_never_rests_is_not_spared_for_ever(
    qtbot: QtBot, looks: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.garbage._LOOKS_PUT_OFF", 4)
    found: list[str] = []
    with garbage_found_here():
        grown_old(found)
        wait_for_young_looks(qtbot, looks, 8, [])
        assert found == ["found"]


def test_what_is_old_is_not_looked_through_again_before_a_quarter_of_it_is_new(
    qtbot: QtBot, looks: list[int]
) -> None:
    kept: list[object] = []
    with garbage_found_here():
        grown_old([])
        wait_for_young_looks(qtbot, looks, 3, kept)
        qtbot.waitUntil(lambda: 2 in looks, timeout=30_000)
        looks.clear()
        wait_for_young_looks(qtbot, looks, 5, kept)
        assert 2 not in looks
        kept.append(many_things(len(gc.get_objects()) // 3))
        wait_for_young_looks(qtbot, looks, 3, kept)
        qtbot.waitUntil(lambda: 2 in looks, timeout=30_000)
