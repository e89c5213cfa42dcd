"""What does the window ask of whichever screen is in front? Each key that all of them may answer."""

from PySide6.QtWidgets import QWidget


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
