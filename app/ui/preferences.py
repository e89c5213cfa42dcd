"""The menu of language, colours, text size and sound, which take effect at once; and of what has a dialog."""

from collections.abc import Callable
from typing import Protocol

from msgspec import Struct
from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from app.presenters.formatting import Formats
from app.ui.i18n import Language
from app.ui.icons import Icons
from app.ui.shortcuts import DISCRETION_KEYS, spoken

Choose = Callable[[str], None]


class Look(Struct, frozen=True):
    """How a till looks and sounds; a text size of 1.0 is the usual one."""

    language: str
    theme: str
    text_scale: float
    sounds: bool
    still: bool
    discreet: bool


class ChoosesLook(Protocol):
    """Takes each choice at once, and keeps it."""

    def current(self) -> Look:
        """Return how the till looks now."""
        ...

    def choose_language(self, code: str) -> None: ...

    def choose_theme(self, theme: str) -> None: ...

    def choose_text_scale(self, scale: float) -> None: ...

    def choose_sounds(self, heard: bool) -> None: ...

    def choose_still(self, still: bool) -> None: ...

    def choose_discreet(self, discreet: bool) -> None: ...


class PreferencesMenu(QObject):
    """Fills a menu with what can be chosen; the program applies and keeps it."""

    def __init__(
        self,
        icons: Icons,
        languages: Callable[[], list[Language]],
        look: ChoosesLook,
        show_settings: Callable[[], None],
        show_health: Callable[[], None],
        open_printer: Callable[[], None],
    ) -> None:
        super().__init__()
        self._icons = icons
        self._languages = languages
        self._look = look
        self._show_settings = show_settings
        self._show_health = show_health
        self._open_printer = open_printer

    def fill(self, menu: QMenu) -> None:
        """Put the present choices into the menu."""
        menu.clear()
        look, now = self._look, self._look.current()
        names = [(each.name, each.code) for each in self._languages()]
        self._group(menu, self.tr("Language"), "language", names, now.language, look.choose_language)
        colours = [
            (self.tr("Same as the computer"), "system"),
            (self.tr("Light"), "light"),
            (self.tr("Dark"), "dark"),
            (self.tr("High contrast, light"), "contrast_light"),
            (self.tr("High contrast, dark"), "contrast_dark"),
        ]
        self._group(menu, self.tr("Colours"), "theme", colours, now.theme, look.choose_theme)
        written = Formats(now.language).percent
        sizes = [(written(percent), str(percent)) for percent in (100, 125, 150, 200)]
        self._group(menu, self.tr("Text size"), "show", sizes, str(round(now.text_scale * 100)), self._on_size)
        self._switch(menu, self.tr("Sound when money arrives"), now.sounds, look.choose_sounds)
        self._switch(menu, self.tr("No animations"), now.still, look.choose_still)
        hiding = self.tr("Hide sums and customers in lists")
        self._switch(menu, f"{hiding}\t{spoken(DISCRETION_KEYS)}", now.discreet, look.choose_discreet)
        menu.addSeparator()
        settings = menu.addAction(self._icons.icon("settings"), self.tr("Settings…"))
        settings.triggered.connect(self._show_settings)
        health = menu.addAction(self._icons.icon("shield"), self.tr("System status…"))
        health.triggered.connect(self._show_health)
        printer = menu.addAction(self._icons.icon("print"), self.tr("Receipt printer…"))
        printer.setObjectName("openReceiptPrinter")
        printer.triggered.connect(self._open_printer)

    def _switch(self, menu: QMenu, title: str, is_on: bool, choose: Callable[[bool], None]) -> None:
        action = menu.addAction(title)
        action.setCheckable(True)
        action.setChecked(is_on)
        action.triggered.connect(choose)

    def _group(
        self, menu: QMenu, title: str, icon: str, choices: list[tuple[str, str]], current: str, choose: Choose
    ) -> None:
        part = menu.addMenu(self._icons.icon(icon), title)
        group = QActionGroup(part)
        for text, value in choices:
            action = part.addAction(text)
            action.setCheckable(True)
            action.setChecked(value == current)
            group.addAction(action)
            action.triggered.connect(lambda _checked=False, value=value: choose(value))

    def _on_size(self, percent: str) -> None:
        self._look.choose_text_scale(int(percent) / 100)
