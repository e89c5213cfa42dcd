"""The window of the till's health and the papers for support."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.bootstrap import Till
from app.presenters.support import SupportPresenter
from app.ui.desktop import Desktop
from app.ui.screens.support import SupportDialog
from app.ui.tasks import Tasks


class SupportWindow:
    """Opens it once over a main window."""

    def __init__(
        self, main: QWidget, till: Till, desktop: Desktop, tasks: Tasks, show_help: Callable[[str, QWidget], None]
    ) -> None:
        """`show_help` opens a page of the help over a window."""
        self._main = main
        self._till = till
        self._desktop = desktop
        self._tasks = tasks
        self._show_help = show_help
        self._open: SupportDialog | None = None
        self._presenter: SupportPresenter | None = None

    def show(self) -> None:
        """Open the window, or bring it to the front."""
        if self._open is not None:
            self._open.raise_()
            self._open.activateWindow()
            return
        till = self._till
        presenter = SupportPresenter(self._desktop.speech(), till.health, till.support, till.banks, till.clock)
        dialog = SupportDialog(presenter, self._tasks, self._desktop.icons)
        dialog.setParent(self._main, dialog.windowFlags())
        dialog.help_wanted.connect(lambda topic: self._show_help(topic, dialog))
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
