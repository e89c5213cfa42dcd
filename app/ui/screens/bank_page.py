"""What the phone order screen needs of the embedded bank page, so that the web engine can be loaded late."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.challenge import Challenge


class BankPage(QWidget):
    """Base of the embedded bank page. One visit ends with exactly one of the first four signals."""

    returned = Signal()
    closed = Signal()
    timed_out = Signal()
    failed = Signal(str)
    browser_requested = Signal()
    link_requested = Signal()

    def open(self, challenge: Challenge, title: str, advice: str = "") -> None:
        """Show the page of this challenge under a title of ours, with what to keep in mind beside it."""
        raise NotImplementedError

    def say(self, title: str, advice: str) -> None:
        """Write this over the page from now on: the language may have changed."""
        raise NotImplementedError

    def leave(self) -> None:
        """Stop loading and let go of everything the page kept."""
        raise NotImplementedError
