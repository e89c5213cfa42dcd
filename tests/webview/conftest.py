"""The real web engine against small pages on this computer."""

import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWebEngineWidgets import QWebEngineView  # before the QApplication: the engine shares its graphics
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.exceptions import TimeoutError
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.domain.challenge import Challenge
from app.ui.icons import Icons
from app.ui.theme import Theme
from app.ui.three_ds.view import BankPageView
from app.ui.three_ds.watchdog import end_renderer
from tests.qt_loop import flush_deletions, strict_messages
from tests.webview.pages import Answer, PageServer, page

if hasattr(os, "geteuid") and os.geteuid() == 0:
    os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"  # Chromium does not start as root without it

RESOURCES = Path(__file__).parents[2] / "resources"
TITLE = "12.50 EUR · order A-1041"
STRICT_WEB_MESSAGES = strict_messages("(?i)QRhi|RHI|vulkan|GBM|GPU|Sandboxing disabled")
"""The engine says these once, when it starts without a graphics card or as root."""
SLOW = 20_000
"""Milliseconds a wait may take: the first page of a process starts the engine's helpers."""


class HandClock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 1, 5, 12, 0, tzinfo=UTC)

    def now(self) -> datetime:
        return self.moment

    def move(self, seconds: float) -> None:
        self.moment += timedelta(seconds=seconds)


@dataclass
class BankPageRobot:
    """A clerk, or a cardholder, in front of the bank's page."""

    view: BankPageView
    server: PageServer
    clock: HandClock
    qtbot: QtBot
    ends: list[str] = field(default_factory=list)
    wishes: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.view.returned.connect(lambda: self.ends.append("returned"))
        self.view.closed.connect(lambda: self.ends.append("closed"))
        self.view.timed_out.connect(lambda: self.ends.append("timed out"))
        self.view.failed.connect(lambda reason: self.ends.append(f"failed: {reason}"))
        self.view.browser_requested.connect(lambda: self.wishes.append("browser"))
        self.view.link_requested.connect(lambda: self.wishes.append("link"))

    @property
    def home(self) -> str:
        return self.server.address("/home?paydesk=A-1041")

    @property
    def web(self) -> QWebEngineView:
        web = self.view.findChild(QWebEngineView)
        assert web is not None
        return web

    def serves(self, path: str, answer: Answer | Callable[[], Answer] | str) -> "BankPageRobot":
        self.server.pages[path] = page(answer) if isinstance(answer, str) else answer
        return self

    def opens(self, path: str) -> "BankPageRobot":
        self.view.open(Challenge(self.server.address(path), self.home), TITLE)
        return self

    def posts(self, path: str, *fields: tuple[str, str]) -> "BankPageRobot":
        self.view.open(Challenge(self.server.address(path), self.home, fields), TITLE)
        return self

    def offers(self, name: str) -> bool:
        button = self.view.findChild(QPushButton, name)
        return button is not None and button.isVisibleTo(self.view)

    def opens_address(self, address: str) -> "BankPageRobot":
        self.view.open(Challenge(address, self.home), TITLE)
        return self

    def sees(self, text: str) -> "BankPageRobot":
        """Wait until the text is really painted: the engine drops mouse and keys before that."""
        source = "document.body ? document.body.innerText : ''"
        painted = "performance.getEntriesByType('paint').length > 0"
        self.qtbot.waitUntil(lambda: text in self.script(source), timeout=SLOW)
        self.qtbot.waitUntil(lambda: self.script(painted) == "True", timeout=SLOW)
        return self

    def script(self, source: str) -> str:
        """Return what a script in the page gives, as text."""
        answers: list[object] = []
        for _ in range(10):  # an answer is lost when the page moves to another process: ask again
            self.web.page().runJavaScript(source, 0, answers.append)
            with suppress(TimeoutError):
                self.qtbot.waitUntil(lambda: bool(answers), timeout=2_000)
                return str(answers[0])
        raise AssertionError(f"the page does not answer {source!r}")

    def runs(self, source: str) -> "BankPageRobot":
        self.web.page().runJavaScript(source)
        return self

    def clicks_in_page(self, x: int, y: int) -> "BankPageRobot":
        """Click with the real mouse: a script's click is no click to a pop-up blocker."""
        self.qtbot.mouseClick(self.web.focusProxy(), Qt.MouseButton.LeftButton, pos=QPoint(x, y))
        return self

    def types(self, field: str, text: str) -> "BankPageRobot":
        """Type on the real keyboard into a field of the page, and see it there."""
        self.view.activateWindow()
        self.web.setFocus()
        box = f"document.getElementById('{field}')"
        here = f"({box}.focus(), {box}.value = '', document.hasFocus())"
        for _ in range(10):  # around a page's first picture the engine drops keys: type again, as people do
            self.qtbot.waitUntil(lambda: self.script(here) == "True", timeout=SLOW)
            self.qtbot.keyClicks(self.web.focusProxy(), text)
            with suppress(TimeoutError):
                self.qtbot.waitUntil(lambda: self.script(f"{box}.value") == text, timeout=2_000)
                return self
        raise AssertionError("the page takes no keys")

    def dies(self) -> None:
        """End the page's process from outside."""
        end_renderer(self.web.page())

    def presses(self, name: str) -> "BankPageRobot":
        button = self.view.findChild(QPushButton, name)
        assert button is not None
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        return self

    def reads(self, name: str) -> str:
        label = self.view.findChild(QLabel, name)
        assert label is not None
        return label.text()

    def shows_origin(self, origin: str) -> "BankPageRobot":
        self.qtbot.waitUntil(lambda: self.reads("bankOrigin") == origin, timeout=SLOW)
        return self

    def ended(self, how: str) -> "BankPageRobot":
        self.qtbot.waitUntil(lambda: bool(self.ends), timeout=SLOW)
        assert self.ends == [how]
        return self


@pytest.fixture
def server() -> Iterator[PageServer]:
    server = PageServer()
    yield server
    server.close()


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def make_robot(qtbot: QtBot, server: PageServer, clock: HandClock) -> Iterator[Callable[..., BankPageRobot]]:
    views: list[BankPageView] = []

    def make(**settings: object) -> BankPageRobot:
        icons = Icons(RESOURCES / "icons", Theme(RESOURCES / "themes"))
        view = BankPageView(icons, clock.now, **settings)  # type: ignore[arg-type]
        views.append(view)
        view.resize(700, 600)
        view.show()
        return BankPageRobot(view, server, clock, qtbot)

    yield make
    for view in filter(isValid, views):
        view.leave()
        flush_deletions()  # page, then profile, while Qt still runs
        view.close()
        view.deleteLater()
    flush_deletions()


@pytest.fixture
def robot(make_robot: Callable[..., BankPageRobot]) -> BankPageRobot:
    return make_robot()
