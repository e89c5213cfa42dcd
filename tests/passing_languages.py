"""A program's languages within a test: the words of a catalogue leave the application when the test is over."""

from collections.abc import Iterator

from PySide6.QtWidgets import QApplication

from app.paths import RESOURCES
from app.ui.desktop import Desktop
from app.ui.i18n import Languages
from app.ui.icons import Icons
from app.ui.theme import Theme


class PassingLanguages(Languages):
    """All others read texts as they stand in the code, whichever test the same process has run before."""

    def leave(self, app: QApplication) -> None:
        for translator in self._installed:
            app.removeTranslator(translator)
        self._installed = []


def english_desktop(app: QApplication) -> Desktop:
    """Return what every window of a test shares, dressed once."""
    theme = Theme(RESOURCES / "themes")
    desktop = Desktop(app, theme, Icons(RESOURCES / "icons", theme), PassingLanguages(RESOURCES / "translations"))
    desktop.dress("en", "light", 1.0)
    return desktop


def in_english(desktop: Desktop) -> Iterator[Desktop]:
    """Lend it to one test."""
    desktop.use_language("en")
    yield desktop
    assert isinstance(desktop.languages, PassingLanguages)
    desktop.languages.leave(desktop.app)
