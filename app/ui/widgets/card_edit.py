"""The three fields of a card that is read out: number, expiry, security code."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from app.domain.card import LONGEST_NUMBER, brand_of, full_length, groups_of, passes_check_digit
from app.domain.hidden_card import card_digits_in
from app.ui.announcing import announce
from app.ui.widgets.secret_digits import PLACE, SecretDigits

_OF_ONE_LENGTH = {"Visa", "Mastercard", "American Express", "Mir", "JCB", "Diners Club"}
"""Brands whose cards practically all have `full_length` digits; of others more digits may follow."""
_BRAND_DIGITS = 6
"""So many first digits tell the brand, and with it the grouping."""


class CardNumberEdit(SecretDigits):
    """Groups the number as it stands on the card; shows only the last four digits once it is left.

    Only a complete number is checked: nobody is told "wrong" while typing.
    """

    brand_changed = Signal(str)
    """The brand the first digits belong to, "" while they do not tell."""
    mistyped = Signal()
    """As many digits as this brand has are there, and one of them is wrong."""

    def __init__(self) -> None:
        self._brand = ""
        super().__init__(LONGEST_NUMBER)

    @property
    def brand(self) -> str:
        return self._brand

    def groups(self) -> list[str]:
        """Return the digits in the groups of the card, for eyes that compare them; nobody may keep them."""
        return groups_of(self._buffer.text())

    def _places(self) -> str:
        known = self._buffer.first(_BRAND_DIGITS)
        pattern = known + "0" * (len(self._buffer) - len(known))
        return " ".join(PLACE * len(group) for group in groups_of(pattern))

    def _shown(self, place: int) -> str:
        seen = self.hasFocus() or place >= len(self._buffer) - 4
        return self._buffer.at(place) if seen else "•"

    def _is_whole(self) -> bool:
        whole = full_length(self._buffer.first(_BRAND_DIGITS))
        return len(self._buffer) == whole and passes_check_digit(self._buffer.text())

    def _status(self) -> str:
        said = super()._status()
        if len(self._buffer) < full_length(self._buffer.first(_BRAND_DIGITS)):
            return said
        right = passes_check_digit(self._buffer.text())
        checked = self.tr("Check digit right.") if right else self.tr("Check digit wrong.")
        return f"{said} {checked}"

    def _redraw(self, caret: int) -> None:
        super()._redraw(caret)
        brand = brand_of(self._buffer.first(_BRAND_DIGITS))
        if brand != self._brand:
            self._brand = brand
            self.brand_changed.emit(brand)

    def _on_edited(self) -> None:
        super()._on_edited()
        if len(self._buffer) == full_length(self._buffer.first(_BRAND_DIGITS)):
            announce(self, self._status())
            if not self._is_whole() and self._brand in _OF_ONE_LENGTH:
                self.mistyped.emit()

    def _clears_clipboard(self, pasted: str) -> bool:
        return card_digits_in(pasted)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.deselect()
        self.end(False)


class ExpiryEdit(SecretDigits):
    """Month and year as MM/YY. Takes 1/30, 0130, 01/2030 as well; `text()` is what is shown."""

    mistyped = Signal()
    """Month and year are there, and there is no such month."""

    def __init__(self) -> None:
        super().__init__(4)
        self.setPlaceholderText(self.tr("MM/YY"))

    def text(self) -> str:
        """Return the expiry as far as it is typed: "", "1", "01", "01/3", "01/30"."""
        digits = self.digits()
        return f"{digits[:2]}/{digits[2:]}" if len(digits) > 2 else digits

    def _places(self) -> str:
        count = len(self._buffer)
        return PLACE * 2 + "/" + PLACE * (count - 2) if count > 2 else PLACE * count

    def _shown(self, place: int) -> str:
        return self._buffer.at(place)

    def _is_whole(self) -> bool:
        return len(self._buffer) == 4 and 1 <= int(self._buffer.first(2)) <= 12

    def _on_edited(self) -> None:
        super()._on_edited()
        if len(self._buffer) == 4 and not self._is_whole():
            self.mistyped.emit()

    def _take_over(self, digits: str) -> str:
        """A month needs no leading zero, and a year may have its century."""
        if len(digits) == 6 and digits[2:4] == "20":
            digits = digits[:2] + digits[4:]
        if not self._buffer and (digits[0] > "1" or len(digits) == 3):
            digits = "0" + digits
        return digits

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setPlaceholderText(self.tr("MM/YY"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() in ("/", "-", " ", ".") and len(self._buffer) == 1 and self._buffer.first(1) != "0":
            self._buffer.insert(0, "0")
            self._redraw(2)
            self._on_edited()
            self.touched.emit()
        else:
            super().keyPressEvent(event)


class SecurityCodeEdit(SecretDigits):
    """The code on the back: always dots, on the screen and for a screen reader."""

    def __init__(self) -> None:
        super().__init__(4)
        self._length = 3
        self.setEchoMode(QLineEdit.EchoMode.Password)

    def set_length(self, length: int) -> None:
        """Ask for so many digits (four for some gateways); what is typed stays."""
        self._length = length

    def _is_whole(self) -> bool:
        return len(self._buffer) == self._length
