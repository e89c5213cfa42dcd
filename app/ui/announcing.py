"""How a change on the screen is said aloud to whoever does not see it."""

from PySide6 import QtGui
from PySide6.QtWidgets import QWidget

_SILENT = "silent"


def announce(widget: QWidget, sentence: str, *, urgent: bool = False) -> bool:
    """Let a screen reader say this sentence; an urgent one interrupts what is being said.

    Tells whether it could be said: nothing is, of a part that was silenced.
    """
    if _is_silent(widget):
        return False
    # Taken out of its module here: PySide6 makes it, and its eight enumerations, when it is first named.
    announcement = QtGui.QAccessibleAnnouncementEvent(widget, sentence)
    politeness = QtGui.QAccessible.AnnouncementPoliteness
    announcement.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QtGui.QAccessible.updateAccessibility(announcement)
    return True


def silence(part: QWidget, *, silent: bool = True) -> None:
    """Let nothing in this part of a window be said aloud until it may be again: a locked till is overheard."""
    part.setProperty(_SILENT, silent)


def _is_silent(widget: QWidget) -> bool:
    """Tell whether it stands in a part that was silenced."""
    part: QWidget | None = widget
    while part is not None and not part.property(_SILENT):
        part = part.parentWidget()
    return part is not None
