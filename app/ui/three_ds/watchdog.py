"""Does the bank's page still answer?"""

import os
import signal
import sys
from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineScript

_PING_EVERY = 500  # milliseconds
APART = QWebEngineScript.ScriptWorldId.ApplicationWorld.value
"""The ping runs in a world of its own: nothing of the page can see or answer it."""


Patience = tuple[float, float]
"""Seconds without a sign of life until a page counts as silent, and as hung."""


class Watchdog(QObject):
    """Asks the page for a sign of life. `silent` fires when it has been quiet for a while, `hung` for too long."""

    silent = Signal(bool)
    hung = Signal()

    def __init__(
        self,
        page: QWebEnginePage,
        parent: QObject,
        patience: Patience,
        seconds: Callable[[], float] = monotonic,
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._silent_after, self._hung_after = patience
        self._seconds = seconds
        self._last_answer = seconds()
        self._is_silent = False
        self._waiting = False
        self._timer = QTimer(self, interval=_PING_EVERY)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        self._last_answer = self._seconds()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _look(self) -> None:
        quiet = self._seconds() - self._last_answer
        if quiet >= self._hung_after:
            self.stop()
            self.hung.emit()
            return
        self._set_silent(quiet >= self._silent_after)
        if not self._waiting:
            self._waiting = True
            self._page.runJavaScript("1", APART, self._on_answer)

    def _on_answer(self, _result: object) -> None:
        self._waiting = False
        self._last_answer = self._seconds()

    def _set_silent(self, is_silent: bool) -> None:
        if is_silent != self._is_silent:
            self._is_silent = is_silent
            self.silent.emit(is_silent)


def end_renderer(page: QWebEnginePage) -> None:
    """End the process that draws the page; a page in an endless loop cannot be stopped in any other way."""
    process = page.renderProcessPid()
    if process <= 0:
        return
    kill = signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL
    try:
        os.kill(process, kill)
    except OSError:  # it ended by itself meanwhile
        return
