"""What does every window over a till stand on? On one workplace, handed from each to the next."""

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtWidgets import QWidget

from app.bootstrap import Till
from app.presenters.frame import FramePresenter
from app.presenters.presenter import Speech
from app.ui.desktop import Desktop
from app.ui.icons import Icons
from app.ui.main_window import MainWindow
from app.ui.tasks import Tasks

ShowHelp = Callable[[str, QWidget], None]
"""Opens a page of the help, by its topic, over a window."""


class Workplace(Struct, frozen=True):
    """One main window with its till behind it."""

    main: MainWindow
    till: Till
    desktop: Desktop
    tasks: Tasks
    frame: FramePresenter
    """Knows the bank in use."""
    show_help: ShowHelp

    @property
    def icons(self) -> Icons:
        return self.desktop.icons

    def speech(self) -> Speech:
        """Return the words of the language in use now."""
        return self.desktop.speech()
