"""A large field for an amount, with its currency beside it."""

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent

from app.domain.currency import Currency
from app.domain.errors import InputFault
from app.ui.parts import make_label
from app.ui.scan_ear import ScanEar
from app.ui.theme import set_look
from app.ui.widgets.cents_edit import CentsEdit, written_sum


class MoneyEdit(CentsEdit):
    """Thousand marks appear when the field is left and go when it is entered."""

    completed = Signal()
    """Enter was pressed."""

    def __init__(self) -> None:
        super().__init__()
        self._code = make_label(role="muted")
        self._code.setParent(self)
        self._code.setWordWrap(False)
        self._code.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        set_look(self, role="amount")
        self.returnPressed.connect(self.completed)
        ear = ScanEar(self)
        ear.listen_at(self)
        ear.scanned.connect(lambda _code: self.textEdited.emit(self.text()))  # a badge is no amount
        self._show_currency()

    def set_currency(self, wanted: Currency) -> None:
        super().set_currency(wanted)
        self._show_currency()

    def show_typed(self, text: str) -> None:
        """Let this stand in the field as the clerk writes sums, with thousand marks where the cursor is elsewhere."""
        self.setText(text)
        self._rewrite(grouped=not self.hasFocus())

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._rewrite(grouped=False)
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._rewrite(grouped=True)
        super().focusOutEvent(event)

    def _rewrite(self, grouped: bool) -> None:
        """Write the amount with or without thousand marks; what cannot be understood is left as typed."""
        try:
            money = self.money()
        except InputFault:
            return
        self.setText(written_sum(money, grouped))

    def _rewrite_under_cursor(self) -> None:
        """Write the amount with the marks of the language; the cursor stays, and what is chosen is typed over."""
        place, start, length = self.cursorPosition(), self.selectionStart(), self.selectionLength()
        self._rewrite(grouped=False)
        self.setCursorPosition(place)
        if length:
            self.setSelection(start, length)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_currency()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_currency()
            if not self.hasFocus():
                self._rewrite(grouped=True)
            elif not self.isModified():  # what is being typed stays as it is until the field is left
                self._rewrite_under_cursor()
        elif event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self._place_currency()

    def _show_currency(self) -> None:
        self._code.setText(self._currency.code)
        zeros = "0" * self._currency.decimals
        self.setPlaceholderText("0" + (QLocale().decimalPoint() + zeros if zeros else ""))
        self._code.setAccessibleName(self.tr("Currency {code}").format(code=self._currency.code))
        self._place_currency()

    def _place_currency(self) -> None:
        """Put the currency at the end of the line, where reading ends, and keep the amount off it."""
        size = self._code.sizeHint()
        edge = self.fontMetrics().averageCharWidth()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = edge if mirrored else self.width() - edge - size.width()
        self._code.setGeometry(left, 0, size.width(), self.height())
        room = size.width() + edge
        self.setTextMargins(room if mirrored else 0, 0, 0 if mirrored else room, 0)
