"""The whole program in the session's loop: started, looked at by object names, told to end."""

import asyncio
import os
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import keyring
import keyring.backends.fail
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWebEngineWidgets import QWebEngineView  # before the QApplication: the engine shares its graphics
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.demo.hands import until
from app.files.own_profiles import known_profiles
from app.files.settings import SettingsFile
from app.options import Options
from app.paths import DataPaths
from app.start.program import NOTHING_UNUSUAL, Program, Surroundings
from app.ui.desktop import Desktop
from tests.fakes.key_store import KeyStoreInMemory
from tests.passing_languages import english_desktop, in_english
from tests.qt_loop import flush_deletions

if hasattr(os, "geteuid") and os.geteuid() == 0:
    os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"  # Chromium does not start as root without it

ENGINE = QWebEngineView
LONGEST_SCENE = 60_000
_PATIENCE = 15.0

Play = Callable[[Awaitable[Any]], Any]


class RunningProgram:
    """One run of the program on a data directory."""

    def __init__(
        self, desktop: Desktop, folder: Path, surroundings: Surroundings = NOTHING_UNUSUAL, **options: Any
    ) -> None:
        self.paths = DataPaths(folder)
        self.settings = SettingsFile(self.paths.settings)
        self._stop = asyncio.Event()
        self._before = set(map(id, QApplication.topLevelWidgets()))
        started = Options(**options)
        known = known_profiles(self.paths.profiles, started.profile_file)
        self.program = Program(desktop, started, self.paths, self.settings, known, surroundings)
        self._run = asyncio.ensure_future(self.program.run(self._stop))

    async def sees(self, name: str) -> QWidget:
        """Wait until a window of this run with that name is on the screen."""
        await until(lambda: self._window(name) or self._run.done(), name)
        if self._run.done():
            raise AssertionError(f"the program ended with {self._run.result()} before {name} was seen")
        found = self._window(name)
        assert found is not None
        return found

    def text(self, window: QWidget, name: str) -> str:
        label = window.findChild(QLabel, name)
        return label.text() if label is not None and label.isVisibleTo(window) else ""

    def said(self, window: QWidget) -> str:
        """Return what every message on the screen says of what happened."""
        labels = window.findChildren(QLabel, "messageHappened")
        return " ".join(label.text() for label in labels if label.isVisible())

    async def presses(self, window: QWidget, name: str) -> None:
        """Press a button once it may be pressed."""
        button = window.findChild(QAbstractButton, name)
        assert button is not None, name
        await until(lambda: button.isEnabled() and button.isVisible(), name)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    async def ends(self) -> int:
        """Tell the program to end; returns its exit code."""
        self._stop.set()
        return await self.has_ended()

    async def has_ended(self) -> int:
        """Wait for the end that was already asked for; returns the exit code."""
        code = await asyncio.wait_for(asyncio.shield(self._run), _PATIENCE)
        await asyncio.sleep(0)  # tasks that were cancelled last
        flush_deletions()
        return code

    def _window(self, name: str) -> QWidget | None:
        windows = (each for each in QApplication.topLevelWidgets() if id(each) not in self._before)
        return next((each for each in windows if each.objectName() == name and each.isVisible()), None)


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> Desktop:
    return english_desktop(qapp)


@pytest.fixture
def desktop(dressed: Desktop) -> Iterator[Desktop]:
    yield from in_english(dressed)


@pytest.fixture
def play(no_leftover_windows: None, gui_loop: asyncio.AbstractEventLoop, qtbot: QtBot) -> Play:
    """Await a scene while Qt goes on."""

    def run(scene: Awaitable[Any]) -> Any:
        future = asyncio.ensure_future(scene, loop=gui_loop)
        qtbot.waitUntil(future.done, timeout=LONGEST_SCENE)
        return future.result()

    return run


@pytest.fixture
def key_store(monkeypatch: pytest.MonkeyPatch) -> dict[tuple[str, str], str]:
    """A computer with a key store; what is in it can be seen and put there."""
    backend = KeyStoreInMemory()
    monkeypatch.setattr(keyring, "get_keyring", lambda: backend)
    return backend.entries


@pytest.fixture
def no_key_store(monkeypatch: pytest.MonkeyPatch) -> None:
    """A computer without one."""
    backend = keyring.backends.fail.Keyring()
    monkeypatch.setattr(keyring, "get_keyring", lambda: backend)
