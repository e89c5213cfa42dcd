"""A field for one customer that grows for several: each line is one. Enter goes on, Shift+Enter begins a line."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from app.ui.theme import BODY

_MOST_LINES = 6
_ONE_LINE, _EDGES = 36, 2
"""Pixels: a field of one line is so high, the first growing with the text; this one stands among such fields."""
_BESIDE = 4
"""Pixels: the text begins where that of the other fields does."""
_LONGEST = 20_000


class RecipientsEdit(QPlainTextEdit):
    """Text by lines; what is pasted keeps its lines."""

    edited = Signal()
    left = Signal()
    completed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        # A text of many lines wants all the room there is; this one is as high as its lines.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(2)
        self.setViewportMargins(_BESIDE, 0, _BESIDE, 0)
        self.textChanged.connect(self._on_changed)
        self.verticalScrollBar().valueChanged.connect(self._show_first)
        self._fit()

    def text(self) -> str:
        return self.toPlainText()

    def setText(self, text: str) -> None:
        """Show this text, without telling anybody."""
        if text != self.toPlainText():
            self.blockSignals(True)
            self.setPlainText(text[:_LONGEST])
            self.blockSignals(False)
            self._fit()

    def _on_changed(self) -> None:
        self._fit()
        self.edited.emit()

    def _fit(self) -> None:
        """Be as high as the lines need, up to a few; more are scrolled."""
        count = self.document().blockCount()
        bar = Qt.ScrollBarPolicy.ScrollBarAsNeeded if count > _MOST_LINES else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(bar)
        further = (min(count, _MOST_LINES) - 1) * self.fontMetrics().lineSpacing()
        self.setFixedHeight(round(_ONE_LINE * self.fontInfo().pixelSize() / BODY) + _EDGES + further)

    def _show_first(self, scrolled: int) -> None:
        """Undo what Qt scrolls for a line before the field has grown for it: there is room for all of them."""
        if scrolled and self.document().blockCount() <= _MOST_LINES:
            self.verticalScrollBar().setValue(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # it belongs to the window: create the links
        elif is_enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.completed.emit()
        elif is_enter:
            self.insertPlainText("\n")
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()
