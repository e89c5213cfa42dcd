"""What does the window ask of whichever screen is in front: keys that all may answer, and to do with little room?"""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

_LINES_TO_UNFOLD = 28
"""So many lines of text high a screen must be for its name, and all else above the work, to stand unfolded."""


class Screen(QWidget):
    """One of the places of the window. A key that it has no use for does nothing."""

    def enter(self) -> None:
        """The screen was opened: put the cursor where work begins."""

    def submit(self) -> None:
        """Do what the screen is for, or what it asks about (Ctrl+Enter)."""

    def escape(self) -> None:
        """Leave what is asked, or go a step back (Esc)."""

    def toggle_more(self) -> None:
        """Show or fold what is seldom needed (Ctrl+M)."""

    @property
    def is_low(self) -> bool:
        """Whether the screen has too few lines of text for everything."""
        return self.height() < _LINES_TO_UNFOLD * self.fontMetrics().height()

    def give_room(self) -> None:
        """Leave out what can be spared while the screen is low. Asked for when its height or its text has changed."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.give_room()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.give_room()
        super().changeEvent(event)
