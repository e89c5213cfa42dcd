"""The window of the till's health and the papers for support."""

from PySide6.QtWidgets import QDialog, QWidget

from app.bootstrap import Till
from app.once_open import Attached, OnceOpen, ShowHelp
from app.presenters.support import SupportPresenter
from app.ui.desktop import Desktop
from app.ui.screens.support import SupportDialog
from app.ui.tasks import Tasks


class SupportWindow(OnceOpen):
    """Opens it once over a main window."""

    def __init__(self, main: QWidget, till: Till, desktop: Desktop, tasks: Tasks, show_help: ShowHelp) -> None:
        super().__init__(main, desktop)
        self._till = till
        self._tasks = tasks
        self._show_help = show_help

    def make(self) -> tuple[QDialog, Attached]:
        till = self._till
        presenter = SupportPresenter(self._desktop.speech(), till.health, till.support, till.banks, till.clock)
        dialog = SupportDialog(presenter, self._tasks, self._desktop.icons)
        dialog.help_wanted.connect(lambda topic: self._show_help(topic, dialog))
        return dialog, presenter
