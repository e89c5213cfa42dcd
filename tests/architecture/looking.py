"""What is looked for in a window: names for whatever takes the keyboard, in the language in use; nothing cut."""

import re
from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import SIGNAL, QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QWidget

from app.demo.gallery.eyes import faults, is_qts_own, place_of
from app.ui.screens.form_field import FormField

LETTERS = {
    QLocale.Language.Russian: "[А-яЁё]",
    QLocale.Language.Kazakh: "[А-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі]",
    QLocale.Language.Greek: "[Ά-ώ]",
}
"""Of the languages that are not written in Latin ones."""
LONGER = "longer"
"""A language of ours that is two fifths longer than English (`tests/longer_language.py`)."""
Look = Callable[[QWidget], None]
"""Takes a window that is shown."""


def takes_the_keyboard(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and not is_qts_own(widget)


def spoken_name(widget: QWidget) -> str:
    if isinstance(widget, QComboBox):
        return widget.accessibleName()  # on Unix its interface answers with the chosen entry
    heard = QAccessible.queryAccessibleInterface(widget)
    return heard.text(QAccessible.Text.Name).strip() if heard is not None else ""


def nameless(window: QWidget) -> list[str]:
    found = [widget for widget in window.findChildren(QWidget) if takes_the_keyboard(widget)]
    assert found
    return [f"{type(widget).__name__} {place_of(widget)}" for widget in found if not spoken_name(widget)]


def doubles(window: QWidget) -> list[str]:
    named = [widget for widget in window.findChildren(QWidget) if widget.objectName() and not is_qts_own(widget)]
    assert len(named) >= 4
    return [place for place, times in Counter(map(place_of, named)).items() if times > 1]


def in_another_language(window: QWidget) -> list[str]:
    """Return the names that are not in the language in use, of those that our words make."""
    spoken = {spoken_name(widget) for widget in window.findChildren(QWidget) if takes_the_keyboard(widget)}
    own = LETTERS.get(QLocale().language())
    if own is None:
        return [name for name in spoken for letters in LETTERS.values() if re.search(letters, name)]
    return [name for name in spoken if not re.search(own, name)]


def deaf(window: QWidget) -> list[str]:
    """Return what can be checked and does not hear it: a screen reader toggles, and sends no click."""
    buttons = [button for button in window.findChildren(QAbstractButton) if button.isCheckable()]
    return [place_of(button) for button in buttons if not button.receivers(SIGNAL("toggled(bool)"))]


def settle() -> None:
    """Let every layout find its place: each hands what it needs to the one around it with an event of its own."""
    for _ in range(12):
        QApplication.sendPostedEvents()


def loose_titles(window: QWidget) -> list[str]:
    """Return the fields of forms whose title is not tied to them: a screen reader would read the field alone."""
    fields = [field.layout().itemAt(1).widget() for field in window.findChildren(FormField) if field.layout()]
    tied = {label.buddy() for label in window.findChildren(QLabel) if label.buddy() is not None}
    return [place_of(field) for field in fields if field is not None and field not in tied]


def check(window: QWidget) -> None:
    settle()
    assert faults(window) == []
    assert deaf(window) == []
    assert nameless(window) == []
    assert in_another_language(window) == []
    assert doubles(window) == []
    assert loose_titles(window) == []
