"""A field of a few lines, kept when it is left; Tab leaves it, Enter begins a line."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

_LINES = 6
_ROUND = 1.2
"""Lines above and below the text together, as in the fields of one line beside it."""


class ParagraphEdit(QPlainTextEdit):
    """Text by lines, as high as the six it is meant for."""

    left = Signal(str)
    """The text as it was left, after somebody changed it."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._fit()

    def text(self) -> str:
        return self.toPlainText()

    def setText(self, text: str) -> None:
        """Show this text, as one that nobody has changed."""
        self.setPlainText(text)
        self.document().setModified(False)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.document().isModified():
            self.document().setModified(False)
            self.left.emit(self.toPlainText())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(round(self.fontMetrics().lineSpacing() * (_LINES + _ROUND)))
