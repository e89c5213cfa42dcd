"""A field for digits that must not stay behind: not in undo, clipboard, accessibility tree or memory."""

import re

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QLineEdit

from app.ui.theme import set_look
from app.ui.widgets.digit_buffer import DigitBuffer

PLACE = "\u2007"
"""Figure space: as wide as a digit, and nothing to read. It holds each digit's place in Qt's own text."""

_PASTABLE = re.compile(r"[\d\s\u00a0\u2007\u202f./\-–]+")  # as people write card numbers
_NAVIGATION = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End)
_REFUSED = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
)
_Hint = Qt.InputMethodHint


class SecretDigits(QLineEdit):
    """Keeps digits in a buffer of its own and paints them itself.

    Qt's text holds only their places, so whatever Qt keeps or hands out (undo history, X11 selection, drag,
    accessibility, input method) has no digit in it. Children say how the places are grouped.
    """

    completed = Signal()
    """The digits are whole and right, or Enter was pressed."""
    touched = Signal()
    """The clerk is at work here: for whoever wipes a field that was left alone."""

    def __init__(self, longest: int) -> None:
        super().__init__()
        self._buffer = DigitBuffer(longest)
        self._hint = ""
        set_look(self, role="card")
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setDragEnabled(False)
        self.setAcceptDrops(False)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # digits run so in every script
        self.setInputMethodHints(
            _Hint.ImhDigitsOnly | _Hint.ImhSensitiveData | _Hint.ImhNoPredictiveText | _Hint.ImhHiddenText
        )
        self._describe()

    # --- what children say ------------------------------------------------------------------------------------

    def _places(self) -> str:
        """Return Qt's text for the digits there are: one PLACE each, and what stands between them."""
        return PLACE * len(self._buffer)

    def _shown(self, place: int) -> str:
        """Return what is painted for the digit at this place."""
        return "•"

    def _is_whole(self) -> bool:
        """Tell whether nothing is missing and nothing is wrong."""
        return False

    def _status(self) -> str:
        """Return what a screen reader may say of the content: how much, never what."""
        return self.tr("Digits entered: {count}.").format(count=len(self._buffer))

    def _take_over(self, digits: str) -> str:
        """Return typed or pasted digits in the form they are kept in."""
        return digits

    @property
    def is_whole(self) -> bool:
        """Whether the digits are complete and can be right."""
        return self._is_whole()

    # --- the content ------------------------------------------------------------------------------------------

    def digits(self) -> str:
        """Return the digits, for the one object that carries them to the bank."""
        return self._buffer.text()

    def wipe(self) -> None:
        """Overwrite the digits. `setText`, not `clear`: that one would leave an entry in the undo history."""
        self._buffer.wipe()
        self._redraw(0)

    def _insert(self, typed: str) -> None:
        start, end = self._selected()
        self._buffer.remove(start, end)
        caret = self._buffer.insert(start, self._take_over(typed))
        self._redraw(caret)
        self._on_edited()
        if self._is_whole():
            self.completed.emit()

    def _remove(self, start: int, end: int) -> None:
        self._buffer.remove(start, end)
        self._redraw(max(start, 0))
        self._on_edited()

    def _on_edited(self) -> None:
        """Say that the clerk changed the content; Qt's own signal carries no digit."""
        self.textEdited.emit("")

    def _redraw(self, caret: int) -> None:
        text = self._places()
        self.setText(text)
        self.setCursorPosition(_position(text, caret))
        self._describe()
        self.update()

    # --- keys, clipboard, mouse -------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.touched.emit()
        start, end = self._selected()
        key = event.key()
        if event.matches(QKeySequence.StandardKey.Paste):
            self._paste()
        elif any(event.matches(refused) for refused in _REFUSED):
            event.accept()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not _commands(event):
            self.completed.emit()
        elif key == Qt.Key.Key_Backspace:
            self._remove(start if end > start else start - 1, end)
        elif key == Qt.Key.Key_Delete:
            self._remove(start, end if end > start else end + 1)
        elif key in _NAVIGATION or event.matches(QKeySequence.StandardKey.SelectAll):
            super().keyPressEvent(event)
            self._skip_gap(forward=key == Qt.Key.Key_Right)
        elif event.text().isprintable() and event.text() and not _commands(event):
            self._type(event.text())
        else:
            event.ignore()

    def _skip_gap(self, forward: bool) -> None:
        """Do not let the caret stop on both sides of the gap between two groups."""
        text, caret = super().text(), self.cursorPosition()
        if not self.hasSelectedText() and 0 < caret < len(text) and text[caret] != PLACE:
            self.setCursorPosition(caret + (1 if forward else -1))

    def _type(self, text: str) -> None:
        digits = _digits_of(text)
        if digits:
            self._insert(digits)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self.touched.emit()
        self._type(event.commitString())
        event.accept()

    def _paste(self) -> None:
        """Take digits from the clipboard, spaces and dashes dropped; anything else in it is refused."""
        clipboard = QGuiApplication.clipboard()
        text = clipboard.text().strip()
        if not _PASTABLE.fullmatch(text):
            QApplication.beep()
            return
        self._insert(_digits_of(text))
        if self._clears_clipboard(text):
            clipboard.clear()

    def _clears_clipboard(self, pasted: str) -> bool:
        """Tell whether what was pasted must not stay on the clipboard."""
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.touched.emit()
        self.deselect()
        self.setCursorPosition(self.cursorPositionAt(event.position().toPoint()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()  # Qt would copy a selection to, or paste from, the X11 selection here

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.selectAll()

    # --- painting and speaking --------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Let Qt paint frame, places, selection and caret, and put the digits into their places."""
        super().paintEvent(event)
        if self.echoMode() != QLineEdit.EchoMode.Normal:
            return  # Qt paints dots of its own
        text, metrics = super().text(), self.fontMetrics()
        left = self.cursorRect().center().x() - metrics.horizontalAdvance(text[: self.cursorPosition()])
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        width = metrics.horizontalAdvance(PLACE)
        indexes = (index for index, character in enumerate(text) if character == PLACE)
        for place, index in enumerate(indexes):
            start = left + metrics.horizontalAdvance(text[:index])
            room = QRectF(start, 0, width, self.height()).adjusted(-4, 0, 4, 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self._shown(place))
        painter.end()

    def setAccessibleDescription(self, text: str) -> None:
        """Keep a description given from outside (a fault) and say how much is entered after it."""
        self._hint = text
        self._describe()

    def _describe(self) -> None:
        super().setAccessibleDescription(" ".join(part for part in (self._hint, self._status()) if part))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._describe()

    def _selected(self) -> tuple[int, int]:
        """Return from which digit to which the selection goes; both are the caret's when there is none."""
        text = super().text()
        if not self.hasSelectedText():
            caret = text[: self.cursorPosition()].count(PLACE)
            return caret, caret
        return text[: self.selectionStart()].count(PLACE), text[: self.selectionEnd()].count(PLACE)


def _position(text: str, caret: int) -> int:
    """Return where in the text the caret stands before the digit of that number."""
    places = [index for index, character in enumerate(text) if character == PLACE]
    return places[caret] if caret < len(places) else len(text)


def _digits_of(text: str) -> str:
    """Return the digits of a text as 0 to 9, whatever script they were typed in."""
    return "".join(str(int(character)) for character in text if character.isdecimal())


def _commands(event: QKeyEvent) -> bool:
    modifier = Qt.KeyboardModifier
    return bool(event.modifiers() & (modifier.ControlModifier | modifier.AltModifier | modifier.MetaModifier))
