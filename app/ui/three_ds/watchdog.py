"""Does the bank's page still answer?"""

import os
import signal
import sys
from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineScript

_PING_EVERY = 500  # milliseconds
_LONGEST_STEP = 1.0  # seconds
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
        self._last_look = seconds()
        self._quiet = 0.0
        self._is_silent = False
        self._timer = QTimer(self, interval=_PING_EVERY)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        self._last_look = self._seconds()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def look(self) -> None:
        """Judge the silence so far and ask for a sign of life."""
        now = self._seconds()
        # A longer step is ours, not the page's: the computer slept, or the till itself was busy.
        self._quiet += min(now - self._last_look, _LONGEST_STEP)
        self._last_look = now
        if self._quiet >= self._hung_after:
            self.stop()
            self.hung.emit()
            return
        self._set_silent(self._quiet >= self._silent_after)
        # Asked again without waiting: an answer is lost when the page moves to another process.
        self._page.runJavaScript("1", APART, self._on_answer)

    def _on_answer(self, _result: object) -> None:
        self._quiet = 0.0

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
