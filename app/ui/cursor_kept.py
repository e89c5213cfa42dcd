"""Where does the cursor stand once work has ended? What is locked meanwhile loses it to nobody, or to a neighbour."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


class CursorKept:
    """Gives the cursor back to what had it before a part was locked, unless a person went on elsewhere."""

    def __init__(self, part: QWidget, otherwise: QWidget) -> None:
        """`otherwise` gets it where what had it is no longer on the screen."""
        self._part = part
        self._otherwise = otherwise
        self._held: QWidget | None = None
        self._went_to: QWidget | None = None

    @contextmanager
    def while_drawn(self, locked: bool) -> Iterator[None]:
        """Draw the part in this block, locked or free."""
        before = self._part.window().focusWidget()
        yield
        now = self._part.window().focusWidget()
        if locked:
            if before is not None and before is not now and self._part.isAncestorOf(before):
                self._held, self._went_to = before, now
        elif self._held is not None:
            held, self._held = self._held, None
            if now is self._went_to:
                back = held if held.isVisibleTo(self._part) else self._otherwise
                back.setFocus(Qt.FocusReason.OtherFocusReason)
