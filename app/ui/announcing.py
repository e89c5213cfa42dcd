"""How a change on the screen is said aloud to whoever does not see it."""

from PySide6 import QtGui
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, sentence: str, *, urgent: bool = False) -> None:
    """Let a screen reader say this sentence; an urgent one interrupts what is being said."""
    # Taken out of its module here: PySide6 makes it, and its eight enumerations, when it is first named.
    announcement = QtGui.QAccessibleAnnouncementEvent(widget, sentence)
    politeness = QtGui.QAccessible.AnnouncementPoliteness
    announcement.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QtGui.QAccessible.updateAccessibility(announcement)
