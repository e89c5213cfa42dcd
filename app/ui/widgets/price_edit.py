"""The field for the price of a line: a sum, a share of what stands above it, or a discount with its minus."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from app.ui.widgets.cents_edit import CentsEdit

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

    def _take(self, text: str) -> None:
        self.setText(text)
        self.textEdited.emit(text)

    @property
    def sign(self) -> str:
        is_off = self.text().startswith(_MINUS) and self.selectedText() != self.text()
        return self.text()[0] if is_off else ""
