"""How the program looks: colours by name from TOML, sizes from the text size, one style sheet made of both."""

import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from pathlib import Path
from string import Template

from PySide6.QtCore import QObject, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from app.ui.colours import make_palette
from app.ui.focus_ring import FocusRing

BODY = 14
"""Pixels of body text at 100 %. All other sizes are counted on the same scale."""
SMALLEST_SCALE, LARGEST_SCALE = 1.0, 2.0
_NOTHING = ""


THEMES = ("light", "dark", "contrast_light", "contrast_dark")
"""Each has a file of colours; the last two are for people who need high contrast."""


class ThemeChoice(Enum):
    """What the clerk asked for. SYSTEM follows the desktop, also when it changes at dusk."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST_LIGHT = "contrast_light"
    CONTRAST_DARK = "contrast_dark"
    SYSTEM = "system"


class Theme(QObject):
    """The look in force. `changed` fires after every change of colours or sizes."""

    changed = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """Read every theme file at once: a missing one stops the start, not the first dark evening."""
        super().__init__(parent)
        self._colours = {name: _read_colours(folder / f"{name}.toml") for name in THEMES}
        self._sheet = Template("".join(path.read_text("utf-8") for path in sorted(folder.glob("*.qss"))))
        self._marks = {path.name: Template(path.read_text("utf-8")) for path in sorted(folder.glob("*.svg"))}
        self._marks_folder = QTemporaryDir()
        self._app: QApplication | None = None
        self._system_font: QFont | None = None
        self._system_blinking = 0
        self._choice = ThemeChoice.SYSTEM
        self._scale = 1.0
        self._unit = 1.0
        self._name = "light"
        self._profile_accent = ""
        self._still = False

    @property
    def name(self) -> str:
        """Which colours are in force: one of THEMES."""
        return self._name

    @property
    def scale(self) -> float:
        return self._scale

    def apply(self, app: QApplication, choice: ThemeChoice | str, scale: float = 1.0) -> None:
        """Make the whole program look so. `scale` is the text size, 1.0 to 2.0."""
        if self._app is None:
            self._adopt(app)
        self._choice = ThemeChoice(choice)
        self._scale = min(max(scale, SMALLEST_SCALE), LARGEST_SCALE)
        self._refresh()

    def keep_still(self, still: bool) -> None:
        """Let nothing move by itself: the cursor does not blink, and running bars look at that (`WorkingBar`).

        Qt tells contrast and lightness a person wishes, but no wish about motion beyond the blinking.
        """
        self._still = still
        self._refresh()

    def set_profile_accent(self, colour: str) -> None:
        """Edge the window in a bank profile's colour; "" takes the theme's own accent."""
        self._profile_accent = colour
        self.changed.emit()

    @property
    def profile_accent(self) -> QColor:
        """The colour of the bank in use."""
        return QColor(self._profile_accent) if self._profile_accent else self.colour("accent")

    @contextmanager
    def undressed(self) -> Iterator[None]:
        """Dress at the end what is built meanwhile, in one go.

        Under a style sheet Qt dresses a widget again each time it is put into another: a window takes six times as
        long.
        """
        if self._app is None:
            yield
            return
        sheet = self._app.styleSheet()
        self._app.setStyleSheet(_NOTHING)
        try:
            yield
        finally:
            self._app.setStyleSheet(sheet)

    def colour(self, name: str) -> QColor:
        """Return a colour of the theme in force by its name, for what is painted by hand."""
        return QColor(self._colours[self._name][name])

    def pixels(self, size: int) -> int:
        """Return how large something of that size at 100 % is at the text size in force."""
        return max(1, round(size * self._unit))

    def _adopt(self, app: QApplication) -> None:
        self._app = app
        self._system_font = app.font()
        self._system_blinking = app.cursorFlashTime()
        FocusRing(app, self)
        app.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        app.styleHints().accessibility().contrastPreferenceChanged.connect(self._on_system_changed)

    def _on_system_changed(self, _wish: Qt.ColorScheme | Qt.ContrastPreference) -> None:
        if self._choice is ThemeChoice.SYSTEM:
            self._refresh()

    def _refresh(self) -> None:
        if self._app is None or self._system_font is None:
            return
        self._name = self._wanted_name(self._app)
        self._unit = self._scale * max(1.0, QFontInfo(self._system_font).pixelSize() / BODY)
        self._app.setFont(_body_font(self._system_font, self.pixels(BODY)))
        self._app.setCursorFlashTime(0 if self._still else self._system_blinking)
        self._app.setPalette(make_palette(self._colours[self._name]))
        self._app.setStyleSheet(self._sheet.substitute(self._sheet_names()))
        self.changed.emit()

    def _write_marks(self) -> str:
        """Return the folder of tick, dot and arrow in our colours: a style sheet takes pictures from files only."""
        folder = Path(self._marks_folder.filePath(self._name))
        folder.mkdir(exist_ok=True)
        for name, picture in self._marks.items():
            (folder / name).write_text(picture.substitute(self._colours[self._name]), "utf-8")
        return folder.as_posix()

    def _wanted_name(self, app: QApplication) -> str:
        if self._choice is not ThemeChoice.SYSTEM:
            return str(self._choice.value)
        hints = app.styleHints()
        return theme_for(hints.colorScheme(), hints.accessibility().contrastPreference())

    def _sheet_names(self) -> dict[str, str]:
        """Return what the style sheets may use: colours by name, `s8` for a length of 8 at 100 %."""
        colours = self._colours[self._name]
        sizes = {f"s{size}": f"{self.pixels(size)}px" for size in range(1, 121)}
        return {**colours, **sizes, "marks": self._write_marks()}


def theme_for(scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference) -> str:
    """Return the theme that fits what a person told their computer; light where it does not say."""
    lightness = "dark" if scheme == Qt.ColorScheme.Dark else "light"
    return f"contrast_{lightness}" if contrast == Qt.ContrastPreference.HighContrast else lightness


def set_look(widget: QWidget, **properties: str | bool) -> None:
    """Give a widget its look: `set_look(label, role="title")`, `set_look(badge, state="paid")`.

    Qt reads dynamic properties only when a widget is polished, so one that was is polished again when one changed.
    """
    before = [widget.property(name) for name in properties]
    for name, value in properties.items():
        widget.setProperty(name, value)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished) and before != list(properties.values()):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        if isinstance(widget, QPushButton) and widget.hasFocus():
            # Its ring comes and goes with its role.
            QApplication.instance().focusChanged.emit(widget, widget)  # type: ignore[union-attr]


def _read_colours(path: Path) -> dict[str, str]:
    colours: dict[str, str] = tomllib.loads(path.read_text("utf-8"))["colours"]
    return colours


def _body_font(system_font: QFont, pixels: int) -> QFont:
    """Return the system's font in our size, with figures of equal width where the font has them."""
    font = QFont(system_font)
    font.setPixelSize(pixels)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font
