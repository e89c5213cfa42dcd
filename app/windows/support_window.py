"""The window of the till's health and the papers for support."""

from PySide6.QtWidgets import QWidget

from app.bootstrap import Till
from app.presenters.support import SupportPresenter
from app.ui.desktop import Desktop
from app.ui.screens.support import SupportDialog
from app.ui.tasks import Tasks
from app.windows.open_windows import OpenWindows, ShowHelp


class SupportWindow:
    """Opens it once over a main window."""

    def __init__(self, main: QWidget, till: Till, desktop: Desktop, tasks: Tasks, show_help: ShowHelp) -> None:
        self._main = main
        self._desktop = desktop
        self._windows = OpenWindows(desktop)
        self._till = till
        self._tasks = tasks
        self._show_help = show_help

    def show(self) -> None:
        """Open the window, or bring it to the front."""
        if self._windows.comes_forward("support"):
            return
        till = self._till
        presenter = SupportPresenter(self._desktop.speech(), till.health, till.support, till.banks, till.clock)
        dialog = SupportDialog(presenter, self._tasks, self._desktop.icons)
        dialog.help_wanted.connect(lambda topic: self._show_help(topic, dialog))
        dialog.setParent(self._main, dialog.windowFlags())
        self._windows.keep("support", dialog, presenter)
        dialog.open()

    def speak(self) -> None:
        """Say everything in the language in use now."""
        self._windows.speak()
