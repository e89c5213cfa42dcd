"""A large field for an amount, with its currency beside it."""

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit

from app.domain.currency import Currency, currency
from app.domain.errors import InputFault
from app.domain.money import Money, parse_amount
from app.ui.parts import make_label
from app.ui.scan_ear import ScanEar
from app.ui.theme import set_look

_NO_BREAK = "\u00a0"
_LONGEST = 24
_MOST_DIGITS = 12


class MoneyEdit(QLineEdit):
    """Takes an amount with comma or dot. Thousand marks appear when the field is left and go when it is entered.

    What `text()` holds is understood by `domain.money.parse_amount` at any time.
    """

    completed = Signal()
    """Enter was pressed."""

    def __init__(self) -> None:
        super().__init__()
        self._currency = currency("EUR")
        self._types_cents = False
        self._code = make_label(role="muted")
        self._code.setParent(self)
        self._code.setWordWrap(False)
        self._code.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        set_look(self, role="amount")
        self.setMaxLength(_LONGEST)
        self.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)
        self.returnPressed.connect(self.completed)
        ear = ScanEar(self)
        ear.listen_at(self)
        ear.scanned.connect(lambda _code: self.textEdited.emit(self.text()))  # a badge is no amount
        self._show_currency()

    def set_currency(self, wanted: Currency) -> None:
        """Take amounts in this currency from now on; what is typed stays as it is."""
        self._currency = wanted
        self._show_currency()

    def set_types_cents(self, types_cents: bool) -> None:
        """Let the last keys be the cents from now on, as on a till: 1250 is 12.50."""
        self._types_cents = types_cents

    def money(self) -> Money:
        """Return what was typed. Raises one of the domain's InputFault family."""
        return parse_amount(self.text(), self._currency)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Shift the digits in from the right where the last ones are cents; what is pasted stands as it is."""
        key = event.text()
        if not self._types_cents or self._currency.decimals == 0:
            super().keyPressEvent(event)
        elif key.isascii() and key.isdigit():
            self._put_digits(self._digits() + key)
        elif event.key() == Qt.Key.Key_Backspace:
            self._put_digits(self._digits()[:-1])
        elif key not in (".", ","):  # the mark stands by itself
            super().keyPressEvent(event)

    def _digits(self) -> str:
        """Return what is typed so far as minor units; a key replaces what is selected as a whole."""
        if self.selectedText() == self.text():
            return ""
        try:
            return str(self.money().minor)
        except InputFault:
            return ""

    def _put_digits(self, digits: str) -> None:
        if len(digits) > _MOST_DIGITS:
            return
        self.setText(_written(Money(int(digits), self._currency), grouped=False) if digits.strip("0") else "")
        self.textEdited.emit(self.text())

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
        self.setText(_written(money, grouped))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_currency()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_currency()
        elif event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self._place_currency()

    def _show_currency(self) -> None:
        self._code.setText(self._currency.code)
        zeros = "0" * self._currency.decimals
        self.setPlaceholderText("0" + (_locale().decimalPoint() + zeros if zeros else ""))
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


def _written(money: Money, grouped: bool) -> str:
    """Return the amount in the clerk's way of writing, with its decimals.

    Without decimals "1,250" could be read as one and a quarter: a mark that cannot be mistaken stands there.
    """
    whole, _, part = money.plain().partition(".")
    if grouped:
        mark = _locale().groupSeparator() if part else _NO_BREAK
        whole = f"{int(whole):,}".replace(",", mark)
    return whole + (_locale().decimalPoint() + part if part else "")


def _locale() -> QLocale:
    return QLocale()
