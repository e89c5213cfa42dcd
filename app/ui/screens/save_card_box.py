"""Whether the bank keeps the card of an order, and the customer's number it is kept under."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.domain.card_agreement import LONGEST_CUSTOMER_ID
from app.presenters.saved_card_state import SavedCardState
from app.ui.choosing import show_checked, when_checked
from app.ui.parts import make_label, make_line
from app.ui.screens.form_field import FormField


class SaveCardBox(QWidget):
    """Off until somebody ticks it. Where the bank keeps no cards it stays and says why."""

    ticked = Signal(bool)
    filled = Signal()
    """The number of the customer was put in, because it is known or was made."""

    def __init__(self, tick: str, number: str) -> None:
        """`tick` and `number` name the two parts for tests and screen readers; their owner says the texts."""
        super().__init__()
        self._tick = QCheckBox()
        self._tick.setObjectName(tick)
        self._why_not = make_label(f"{tick}WhyNot", role="muted")
        self.customer = make_line(number, LONGEST_CUSTOMER_ID)
        self.field = FormField(self.customer, f"{number}Fault")
        self._offered = ""
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        for part in (self._tick, self._why_not, self.field):
            box.addWidget(part)
        when_checked(self._tick, self.ticked.emit)

    @property
    def is_ticked(self) -> bool:
        return self._tick.isChecked()

    def set_texts(self, tick: str, number: str) -> None:
        self._tick.setText(tick)
        self.field.set_title(number)

    def fill(self, is_ticked: bool) -> None:
        """Take what was chosen for another order, or nothing of it."""
        show_checked(self._tick, is_ticked)

    def show_state(self, saved: SavedCardState) -> None:
        """Draw the tick, why it cannot be made, and the number once it is."""
        self.setVisible(saved.is_asked)
        show_checked(self._tick, saved.saves)
        self._tick.setEnabled(saved.is_offered)
        self._tick.setAccessibleDescription(saved.why_not)
        self._why_not.setText(saved.why_not)
        self._why_not.setVisible(bool(saved.why_not))
        self.field.setVisible(saved.saves)
        typed = self.customer.text()
        if saved.offered and saved.offered != typed and typed in ("", self._offered):
            self._offered = saved.offered
            self.customer.setText(saved.offered)
            self.filled.emit()
