"""A text that is read as a whole and changed now and then: as high as its lines, and it scrolls only when long."""

from math import ceil

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

_FEWEST, _MOST = 2, 10
"""Lines."""


class LetterEdit(QPlainTextEdit):
    """Tab leaves it."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._fit)

    def show_text(self, text: str) -> None:
        """Show this text without telling anybody; the cursor stays where somebody is typing."""
        if text != self.toPlainText():
            self.blockSignals(True)
            self.setPlainText(text)
            self.blockSignals(False)
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()  # the text wraps elsewhere now

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        line, whole = self.fontMetrics().lineSpacing(), self._height_of_text()
        is_long = whole > _MOST * line
        bar = Qt.ScrollBarPolicy.ScrollBarAsNeeded if is_long else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(bar)
        edges = self.height() - self.viewport().height() + 2 * ceil(self.document().documentMargin())
        self.setFixedHeight(min(max(whole, _FEWEST * line), _MOST * line) + edges)

    def _height_of_text(self) -> int:
        """Return how high all of it is; Qt itself measures only what is in sight."""
        layout, block, height = self.document().documentLayout(), self.document().begin(), 0.0
        while block.isValid():
            height += layout.blockBoundingRect(block).height()
            block = block.next()
        return ceil(height)
