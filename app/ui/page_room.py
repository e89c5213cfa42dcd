"""When does what stands above the screens give its room to the bank's page? In a window of few lines of text."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

_LINES_FOR_ALL = 26
"""So many lines of text high the window must be for the page to stand below the places to go to."""


class PageRoom(QObject):
    """Hides these parts of a low window while the bank's page is in front; their keys go on working."""

    def __init__(self, window: QWidget, is_page_in_front: Callable[[], bool], spared: list[QWidget]) -> None:
        super().__init__(window)
        self._window = window
        self._is_page_in_front = is_page_in_front
        self._spared = spared

    def give(self) -> None:
        """Look anew at what is in front, and at how high the window is."""
        is_low = self._window.height() < _LINES_FOR_ALL * self._window.fontMetrics().height()
        is_spared = is_low and self._is_page_in_front()
        for part in self._spared:
            part.setVisible(not is_spared)
