"""A field for a sum whose last keys may be its cents, as on a till."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from app.domain.currency import Currency, currency
from app.domain.errors import InputFault
from app.domain.money import Money, parse_amount

_NO_BREAK = "\u00a0"
_LONGEST = 24
_MOST_DIGITS = 12


class CentsEdit(QLineEdit):
    """Takes an amount with comma or dot; where the shop wants it, 1250 is 12.50.

    What `text()` holds is understood by `domain.money.parse_amount` at any time.
    """

    typing_changed = Signal()
    """Another currency, or another way of typing it: a decimal mark may be wanted, or be of no use."""

    def __init__(self) -> None:
        super().__init__()
        self._currency = currency("EUR")
        self._types_cents = False
        self.setMaxLength(_LONGEST)
        self.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)

    def set_currency(self, wanted: Currency) -> None:
        """Take amounts in this currency from now on; what is typed stays as it is."""
        self._currency = wanted
        self.typing_changed.emit()

    def set_types_cents(self, types_cents: bool) -> None:
        """Let the last keys be the cents from now on, as on a till: 1250 is 12.50."""
        self._types_cents = types_cents
        self.typing_changed.emit()

    @property
    def takes_mark(self) -> bool:
        """Whether a decimal mark means something here."""
        return self._currency.decimals > 0 and not self._types_cents

    @property
    def shifts_digits(self) -> bool:
        """Whether the last keys are the cents of what is typed now."""
        return self._types_cents and self._currency.decimals > 0 and not self.isReadOnly()

    @property
    def sign(self) -> str:
        """What stands before the digits and stays there: nothing before a sum."""
        return ""

    def money(self) -> Money:
        """Return what was typed, without its sign. Raises one of the domain's InputFault family."""
        return parse_amount(self.text().removeprefix(self.sign), self._currency)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Shift the digits in from the right where the last ones are cents; what is pasted stands as it is."""
        key = event.text()
        if not self.shifts_digits:
            super().keyPressEvent(event)
        elif key.isascii() and key.isdigit():
            self._put_digits(self.digits() + key)
        elif event.key() == Qt.Key.Key_Backspace:
            self._put_digits(self.digits()[:-1])
        elif key not in (".", ","):  # the mark stands by itself
            super().keyPressEvent(event)

    def digits(self) -> str:
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
        written = written_sum(Money(int(digits), self._currency), grouped=False) if digits.strip("0") else ""
        self.setText(f"{self.sign}{written}")
        self.textEdited.emit(self.text())


def written_sum(money: Money, grouped: bool) -> str:
    """Return the amount in the clerk's way of writing, with its decimals.

    Without decimals "1,250" could be read as one and a quarter: a mark that cannot be mistaken stands there.
    """
    whole, _, part = money.plain().partition(".")
    if grouped:
        mark = QLocale().groupSeparator() if part else _NO_BREAK
        whole = f"{int(whole):,}".replace(",", mark)
    return whole + (QLocale().decimalPoint() + part if part else "")
