"""A window over the main window that is open once: a second wish brings it to the front."""

from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QDialog, QWidget

from app.presenters.presenter import Speech
from app.ui.desktop import Desktop

ShowHelp = Callable[[str, QWidget], None]
"""Opens a page of the help over a window."""


class Attached(Protocol):
    """A presenter that can let go of its screen."""

    def speak(self, speech: Speech) -> None: ...

    def detach(self) -> None: ...


class OnceOpen(ABC):
    """Opens what `make` returns, and lets go of it when it is closed."""

    def __init__(self, main: QWidget, desktop: Desktop) -> None:
        self._main = main
        self._desktop = desktop
        self._open: QDialog | None = None
        self._presenter: Attached | None = None

    @abstractmethod
    def make(self) -> tuple[QDialog, Attached]:
        """Return the window and its presenter, both new."""

    def show(self) -> None:
        """Open the window, or bring it to the front."""
        if self._open is not None:
            self._open.raise_()
            self._open.activateWindow()
            return
        dialog, presenter = self.make()
        dialog.setParent(self._main, dialog.windowFlags())
        dialog.finished.connect(presenter.detach)
        dialog.finished.connect(self._closed)
        self._open, self._presenter = dialog, presenter
        dialog.open()

    def speak(self) -> None:
        """Say everything in the language in use now."""
        if self._presenter is not None:
            self._presenter.speak(self._desktop.speech())

    def _closed(self) -> None:
        if self._open is not None:
            self._open.deleteLater()
        self._open = self._presenter = None
