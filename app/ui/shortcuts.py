"""Keys that work on every keyboard layout, by their place on it.

Where no Latin letters are in use, the key that carries C carries С, Ψ or another letter, and Qt does not always
look for the Latin one behind it. So a shortcut with a letter is bound for all letters of that key, and Qt's own
map of shortcuts does the rest: a text field with the focus keeps single letters to itself.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

_LATIN = "QWERTYUIOPASDFGHJKLZXCVBNM"
_OTHERS = (
    "ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ",  # Russian; Kazakh has the same letters on these keys
    "ЙЦУКЕНГШЩЗФІВАПРОЛДЯЧСМИТЬ",  # Ukrainian
    ";ΣΕΡΤΥΘΙΟΠΑΣΔΦΓΗΞΚΛΖΧΨΩΒΝΜ",  # Greek; its W is a final sigma, whose capital is that of S
    "ქწერტყუიოპასდფგჰჯკლზხცვბნმ",  # Georgian
)
DISCRETION_KEYS = "Ctrl+Shift+H"
"""Hide sums and customers in lists, or show them: on every screen."""


def bind(
    widget: QWidget,
    keys: str,
    slot: Callable[[], object],
    scope: Qt.ShortcutContext = Qt.ShortcutContext.WidgetWithChildrenShortcut,
) -> QShortcut:
    """Return a shortcut that calls `slot` while the focus is in `widget`; keys as in "Ctrl+K", "F5", "R"."""
    shortcut = QShortcut(widget)
    shortcut.setKeys(every_layout(keys))
    shortcut.setContext(scope)
    shortcut.setAutoRepeat(False)
    shortcut.activated.connect(slot)
    return shortcut


def every_layout(keys: str) -> list[QKeySequence]:
    """Return the sequence itself and, when it is a letter, the same key with other letters on it."""
    modifiers, plus, letter = keys.rpartition("+")
    if len(letter) != 1 or letter.upper() not in _LATIN:
        return [QKeySequence(keys)]
    place = _LATIN.index(letter.upper())
    others = {letters[place] for letters in _OTHERS if letters[place].isalpha()}
    return [QKeySequence(modifiers + plus + each) for each in (letter, *sorted(others))]


def spoken(keys: str) -> str:
    """Return the keys as this system writes them, for a tool tip: "Ctrl+K", on a Mac "⌘K"."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
