"""The window of settings; what concerns the look counts while it is open."""

from collections.abc import Callable, Mapping

from app.presenters.journal_copies import CopyWords
from app.presenters.presenter import Speech
from app.presenters.put_back import PutBackPresenter
from app.presenters.setting_fields import WhoCopies
from app.presenters.several_tills import SeveralTillsPresenter
from app.presenters.till_settings import Said, TillSettingsPresenter
from app.ui.screens.put_back import PutBackDialog
from app.ui.screens.settings import SettingsDialog
from app.ui.screens.several_tills import SeveralTillsDialog
from app.ui.shop_logo import logo_of
from app.windows.open_windows import OpenWindows
from app.windows.workplace import Workplace


class SettingsWindow:
    """Opens it once over a main window."""

    def __init__(
        self,
        place: Workplace,
        at_once: Mapping[str, Callable[[str], None]],
    ) -> None:
        """`at_once` is how a setting comes to count while the program runs, by its name."""
        self._place = place
        self._windows = OpenWindows(place)
        self._at_once = at_once

    def show(self) -> None:
        """Open the window, or bring it to the front."""
        if self._windows.comes_forward("settings"):
            return
        place = self._place
        presenter = TillSettingsPresenter(
            place.speech(),
            place.till.office.kept,
            place.till.banks,
            self._languages,
            self._applied,
            logo_of,
            {"copy_now": self._copy_now, "put_back": self._show_copies, "several_tills": self._show_several_tills},
            who_copies=self._who_copies,
            training=place.till.training,
        )
        dialog = SettingsDialog(presenter, place.tasks, place.icons)
        dialog.help_wanted.connect(lambda topic: place.show_help(topic, dialog))
        dialog.setParent(place.main, dialog.windowFlags())
        self._windows.keep("settings", dialog, presenter)
        dialog.open()

    def speak(self) -> None:
        """Say everything in the language in use now."""
        self._windows.speak()

    @property
    def _who_copies(self) -> WhoCopies:
        if self._place.till.training:
            return WhoCopies.NOBODY
        return WhoCopies.SERVER if self._place.till.shares_journal else WhoCopies.TILL

    async def _copy_now(self, _speech: Speech) -> Said:
        at, folder = await self._place.till.copies.make(), str(self._place.till.copies.folder)
        return lambda speech: CopyWords(speech).made(at, folder)

    async def _show_several_tills(self, speech: Speech) -> None:
        """Open the window of several tills over that of the settings."""
        if self._windows.comes_forward("several-tills"):
            return
        place = self._place
        presenter = SeveralTillsPresenter(
            speech, place.till.office.several_tills, place.till.clock, lambda: place.till.copies.plan
        )
        dialog = SeveralTillsDialog(presenter, place.tasks, place.icons)
        dialog.setParent(self._windows.over("settings", place.main), dialog.windowFlags())
        dialog.help_wanted.connect(lambda topic: place.show_help(topic, dialog))
        self._windows.keep("several-tills", dialog, presenter)
        dialog.open()

    async def _show_copies(self, speech: Speech) -> None:
        """Open the window of the copies over that of the settings."""
        if self._windows.comes_forward("put-back"):
            return
        place = self._place
        presenter = PutBackPresenter(speech, place.till.copies)
        over = self._windows.over("settings", place.main)
        dialog = PutBackDialog(presenter, place.tasks, place.icons, over)
        dialog.help_wanted.connect(lambda topic: place.show_help(topic, dialog))
        self._windows.keep("put-back", dialog, presenter)
        dialog.open()

    def _languages(self) -> list[tuple[str, str]]:
        return [(each.code, each.name) for each in self._place.desktop.languages.available()]

    def _applied(self, name: str, value: str) -> None:
        if name in self._at_once:
            self._at_once[name](value)
