"""The window of the till's health and the papers for support."""

from app.presenters.support import SupportPresenter
from app.ui.screens.support import SupportDialog
from app.windows.open_windows import OpenWindows
from app.windows.workplace import Workplace


class SupportWindow:
    """Opens it once over a main window."""

    def __init__(self, place: Workplace) -> None:
        self._place = place
        self._windows = OpenWindows(place)

    def show(self) -> None:
        """Open the window, or bring it to the front."""
        if self._windows.comes_forward("support"):
            return
        place, till = self._place, self._place.till
        presenter = SupportPresenter(place.speech(), till.office.health, till.office.support, till.banks, till.clock)
        dialog = SupportDialog(presenter, place.tasks, place.icons)
        dialog.help_wanted.connect(lambda topic: place.show_help(topic, dialog))
        dialog.setParent(place.main, dialog.windowFlags())
        self._windows.keep("support", dialog, presenter)
        dialog.open()

    def speak(self) -> None:
        """Say everything in the language in use now."""
        self._windows.speak()
