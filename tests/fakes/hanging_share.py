"""A folder outside that hangs: whoever touches it waits at a gate until the test opens it."""

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Event, Thread, current_thread

import pytest

from app.services import own_thread
from app.services.table_file import Row

PATIENCE_SECONDS = 60.0
"""So long a test waits for what must happen at once, on the slowest computer."""


class Gate:
    """What a share that hangs waits at."""

    def __init__(self) -> None:
        self._reached, self._is_open = Event(), Event()
        self.held: set[Thread] = set()

    def hold(self, *_given: object) -> None:
        self.held.add(current_thread())
        self._reached.set()
        self._is_open.wait()

    async def reached(self) -> None:
        assert await asyncio.to_thread(self._reached.wait, PATIENCE_SECONDS)

    def open(self) -> None:
        self._is_open.set()

    def open_for_all(self) -> None:
        """Return when everybody who waited has gone on, and ended."""
        self.open()
        for thread in self.held:
            thread.join(PATIENCE_SECONDS)
            assert not thread.is_alive()


def before_each(
    monkeypatch: pytest.MonkeyPatch, folder: Path, act: str, happens: Callable[[Path, tuple[object, ...]], None]
) -> None:
    """Let something happen before each such act of `Path` on a file or folder in there."""
    real = getattr(Path, act)

    def in_the_folder(path: Path, *given: object, **named: object) -> object:
        if path.is_relative_to(folder):
            happens(path, given)
        return real(path, *given, **named)

    monkeypatch.setattr(Path, act, in_the_folder)


class HangingTable:
    """A table whose disk hangs at one of its steps, until the gate is open. Remembers the steps it took."""

    def __init__(self, gate: Gate, hangs_at: str = "add") -> None:
        self._gate = gate
        self._hangs_at = hangs_at
        self.steps: list[str] = []

    def start(self) -> None:
        self._take("start")

    def add(self, rows: Sequence[Row]) -> None:
        self._take("add")

    def finish(self) -> None:
        self._take("finish")

    def put_in_place(self) -> None:
        self._take("put_in_place")

    def discard(self) -> None:
        self._take("discard")

    def _take(self, step: str) -> None:
        if step == self._hangs_at:
            self._gate.hold()
        self.steps.append(step)


def give_up_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Show the line of a file that is being saved without the usual second, and wait for no grace."""
    monkeypatch.setattr(own_thread, "GRACE_SECONDS", 0.01)
    monkeypatch.setattr("app.ui.widgets.export_bar._PATIENCE", 0)
