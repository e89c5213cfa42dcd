"""The window of settings; what concerns the look counts while it is open."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from app.bootstrap import Till
from app.presenters.journal_copies import CopyWords
from app.presenters.message import Message
from app.presenters.presenter import Speech
from app.presenters.put_back import PutBackPresenter
from app.presenters.several_tills import SeveralTillsPresenter
from app.presenters.till_settings import TillSettingsPresenter
from app.ui.desktop import Desktop
from app.ui.screens.put_back import PutBackDialog
from app.ui.screens.settings import SettingsDialog
from app.ui.screens.several_tills import SeveralTillsDialog
from app.ui.shop_logo import logo_of
from app.ui.tasks import Tasks
from app.windows.open_windows import OpenWindows, ShowHelp


class SettingsWindow:
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
        self._main = main
        self._desktop = desktop
        self._windows = OpenWindows(desktop)
        self._till = till
        self._tasks = tasks
        self._show_help = show_help
        self._at_once = at_once

    def show(self) -> None:
        """Open the window, or bring it to the front."""
        if self._windows.comes_forward("settings"):
            return
        presenter = TillSettingsPresenter(
            self._desktop.speech(),
            self._till.kept,
            self._till.banks,
            self._languages,
            self._applied,
            logo_of,
            {"copy_now": self._copy_now, "put_back": self._show_copies, "several_tills": self._show_several_tills},
            copies_itself=not self._till.shares_journal,
        )
        dialog = SettingsDialog(presenter, self._tasks, self._desktop.icons)
        dialog.help_wanted.connect(lambda topic: self._show_help(topic, dialog))
        dialog.setParent(self._main, dialog.windowFlags())
        self._windows.keep("settings", dialog, presenter)
        dialog.open()

    def speak(self) -> None:
        """Say everything in the language in use now."""
        self._windows.speak()

    async def _copy_now(self, speech: Speech) -> Message:
        at = await self._till.copies.make()
        return CopyWords(speech).made(at, str(self._till.copies.folder))

    async def _show_several_tills(self, speech: Speech) -> None:
        """Open the window of several tills over that of the settings."""
        if self._windows.comes_forward("several-tills"):
            return
        presenter = SeveralTillsPresenter(speech, self._till.several_tills, self._till.clock)
        dialog = SeveralTillsDialog(presenter, self._tasks, self._desktop.icons)
        dialog.setParent(self._windows.over("settings", self._main), dialog.windowFlags())
        dialog.help_wanted.connect(lambda topic: self._show_help(topic, dialog))
        self._windows.keep("several-tills", dialog, presenter)
        dialog.open()

    async def _show_copies(self, speech: Speech) -> None:
        """Open the window of the copies over that of the settings."""
        if self._windows.comes_forward("put-back"):
            return
        presenter = PutBackPresenter(speech, self._till.copies)
        over = self._windows.over("settings", self._main)
        dialog = PutBackDialog(presenter, self._tasks, self._desktop.icons, over)
        dialog.help_wanted.connect(lambda topic: self._show_help(topic, dialog))
        self._windows.keep("put-back", dialog, presenter)
        dialog.open()

    def _languages(self) -> list[tuple[str, str]]:
        return [(each.code, each.name) for each in self._desktop.languages.available()]

    def _applied(self, name: str, value: str) -> None:
        if name in self._at_once:
            self._at_once[name](value)
