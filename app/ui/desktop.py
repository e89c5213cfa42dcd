"""What every window of the program shares: the application, its look, its icons, its language."""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from app.domain.letterhead import Letterhead
from app.presenters.presenter import Speech
from app.ui.i18n import Languages
from app.ui.icons import Icons
from app.ui.loop import Application
from app.ui.theme import Theme

_STYLE = ("-style", "fusion")
"""What our style sheets dress. Said to Qt by name: made here, a style brings all that PySide6 knows of styles."""


class Desktop:
    """The Qt side of the program before any window is made."""

    def __init__(self, app: QApplication, theme: Theme, icons: Icons, languages: Languages) -> None:
        self.app = app
        self.theme = theme
        self.icons = icons
        self.languages = languages
        self._letterhead: Callable[[], Letterhead] = Letterhead

    def dress(self, language: str, theme: str, scale: float) -> None:
        """Take language, colours and text size; "system" follows the computer where a catalogue fits."""
        self.use_language(language)
        self.theme.apply(self.app, theme, scale)
        self.app.setWindowIcon(QIcon(self.icons.pixmap("payment-link", 64, "accent")))

    def use_language(self, language: str) -> None:
        codes = [each.code for each in self.languages.available()]
        wanted = QLocale.system().name()[:2] if language == "system" else language
        self.languages.use(self.app, wanted if wanted in codes else codes[0])

    def write_under(self, letterhead: Callable[[], Letterhead]) -> None:
        """Write every receipt from now on with what this returns by then."""
        self._letterhead = letterhead

    def speech(self) -> Speech:
        """Return the words of the language in use."""
        return Speech(self.languages.translate, self.languages.current, self._letterhead, self.languages.place)


def make_application(arguments: list[str]) -> Application:
    """Return the Qt application, prepared so that the web engine can be loaded when it is first needed."""
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    app = Application([*arguments, *_STYLE])
    app.setApplicationName("Paydesk")
    app.setApplicationDisplayName("Paydesk")
    return app


def undressed_desktop(resources: Path) -> tuple[Application, Desktop]:
    """Return the application of a program that starts, and its desktop; that takes its look from the settings."""
    app, theme = make_application(sys.argv[:1]), Theme(resources / "themes")
    return app, Desktop(app, theme, Icons(resources / "icons", theme), Languages(resources / "translations"))
