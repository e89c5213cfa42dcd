"""Garbage is found in the thread of the windows, whoever asks for memory."""

import gc
import threading
import weakref

import pytest
from pytestqt.qtbot import QtBot

from app.ui.garbage import garbage_found_here
from tests.qt_loop import strict_messages

pytestmark = strict_messages()


class Ring:
    """Something that only a search for garbage finds."""

    def __init__(self) -> None:
        self.itself = self


def ask_for_memory() -> None:
    kept = [[place] for place in range(50_000)]
    assert len(kept) == 50_000


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
