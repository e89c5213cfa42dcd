"""The window of settings; what concerns the look counts while it is open."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QDialog, QWidget

from app.bootstrap import Till
from app.once_open import Attached, OnceOpen, ShowHelp
from app.presenters.till_settings import TillSettingsPresenter
from app.ui.desktop import Desktop
from app.ui.screens.settings import SettingsDialog
from app.ui.tasks import Tasks


class SettingsWindow(OnceOpen):
    """Opens it once over a main window."""

    def __init__(
        self,
        main: QWidget,
        till: Till,
        desktop: Desktop,
        tasks: Tasks,
        show_help: ShowHelp,
        at_once: Mapping[str, Callable[[str], None]],
    ) -> None:
        """`at_once` is how a setting comes to count while the program runs, by its name."""
        super().__init__(main, desktop)
        self._till = till
        self._tasks = tasks
        self._show_help = show_help
        self._at_once = at_once

    def make(self) -> tuple[QDialog, Attached]:
        presenter = TillSettingsPresenter(
            self._desktop.speech(), self._till.kept, self._till.banks, self._languages, self._applied
        )
        dialog = SettingsDialog(presenter, self._tasks, self._desktop.icons)
        dialog.help_wanted.connect(lambda topic: self._show_help(topic, dialog))
        return dialog, presenter

    def _languages(self) -> list[tuple[str, str]]:
        return [(each.code, each.name) for each in self._desktop.languages.available()]

    def _applied(self, name: str, value: str) -> None:
        if name in self._at_once:
            self._at_once[name](value)
