"""The field for the price of a line: a sum, a share of what stands above it, or a discount with its minus."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent

from app.domain.errors import InputFault
from app.domain.sale import parse_price
from app.ui.widgets.cents_edit import CentsEdit, written_sum

_MINUS = ("-", "−")


class PriceEdit(CentsEdit):
    """As `CentsEdit`. Where the last keys are cents, a minus stays in front, and % makes a share of the digits.

    What `text()` holds is understood by `domain.sale.parse_price` at any time.
    """

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() == "%" and self.shifts_digits and (digits := self.digits()):
            self._take(f"{self.sign}{digits}%")
        elif event.key() == Qt.Key.Key_Backspace and self.shifts_digits and self.text() == self.sign:
            self._take("")
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._rewrite()
        super().focusOutEvent(event)

    def _rewrite(self) -> None:
        """Write a sum in the clerk's way; a share, and what cannot be understood, stays as it was typed."""
        try:
            price = parse_price(self.text(), self._currency)
        except InputFault:
            return
        if price.sum is not None:
            self.setText(("-" if price.takes_off else "") + written_sum(price.sum, grouped=False))

    def _take(self, text: str) -> None:
        self.setText(text)
        self.textEdited.emit(text)

    @property
    def sign(self) -> str:
        is_off = self.text().startswith(_MINUS) and self.selectedText() != self.text()
        return self.text()[0] if is_off else ""
