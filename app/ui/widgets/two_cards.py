"""Two cards beside each other, each scrolling by itself; where both do not fit, one has all the room."""

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.space import COLUMNS, NONE

_LETTERS = 18
"""In a line of a card: narrower, it would be a column of single words beside a form that wants the room."""


class TwoCards(QWidget):
    """Asks only for the width of its wider card. A narrow place shows the one that was brought forward last."""

    def __init__(self, left: QWidget, right: QWidget, shares: tuple[int, int]) -> None:
        super().__init__()
        self._cards = (left, right)
        self._front = left
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(*NONE)
        self._box.setSpacing(COLUMNS)
        for card, share in zip(self._cards, shares, strict=True):
            self._box.addWidget(card, share)
            card.installEventFilter(self)

    def bring(self, card: QWidget) -> None:
        """Show this one where there is room for one only."""
        self._front = card
        self._show()

    def minimumSizeHint(self) -> QSize:
        sizes = [card.minimumSizeHint() for card in self._cards]
        return QSize(max(size.width() for size in sizes), max(size.height() for size in sizes))

    def sizeHint(self) -> QSize:
        sizes = [card.sizeHint() for card in self._cards]
        return QSize(sum(size.width() for size in sizes) + COLUMNS, max(size.height() for size in sizes))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._show()
        return super().eventFilter(watched, event)

    def _show(self) -> None:
        least = _LETTERS * self.fontMetrics().averageCharWidth()
        needed = sum(max(card.minimumSizeHint().width(), least) for card in self._cards) + COLUMNS
        fit = needed <= self.width()
        # The one to be seen first: Qt would hand the keyboard of a card that goes to whatever stands next.
        for card in sorted(self._cards, key=lambda each: each is not self._front):
            card.setVisible(fit or card is self._front)
