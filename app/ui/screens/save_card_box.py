"""Whether the bank keeps the card of this order: the caller's yes, and the customer's number it is kept under."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.domain.card_agreement import LONGEST_CUSTOMER_ID
from app.presenters.saved_card_state import SavedCardState
from app.ui.choosing import show_checked, when_checked
from app.ui.parts import make_label, make_line
from app.ui.screens.form_field import FormField


class SaveCardBox(QWidget):
    """Off until somebody ticks it. Where the bank keeps no cards it stays and says why."""

    agreed = Signal(bool)
    """The caller said yes, or takes it back."""

    def __init__(self) -> None:
        super().__init__()
        self._save = QCheckBox()
        self._save.setObjectName("saveCard")
        self._why_not = make_label("whyNotSaved", role="muted")
        self.customer = make_line("customerId", LONGEST_CUSTOMER_ID)
        self.field = FormField(self.customer, "customerIdFault")
        self._offered = ""
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        for part in (self._save, self._why_not, self.field):
            box.addWidget(part)
        when_checked(self._save, self.agreed.emit)
        self._set_texts()

    def show_state(self, saved: SavedCardState) -> None:
        self.setVisible(saved.is_asked)
        show_checked(self._save, saved.saves)
        self._save.setEnabled(saved.is_offered)
        self._save.setAccessibleDescription(saved.why_not)
        self._why_not.setText(saved.why_not)
        self._why_not.setVisible(bool(saved.why_not))
        self.field.setVisible(saved.saves)
        if saved.offered and self.customer.text() in ("", self._offered):
            self.customer.setText(saved.offered)
            self._offered = saved.offered

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _set_texts(self) -> None:
        self._save.setText(self.tr("Save the card at the bank: the caller said yes"))
        self.field.set_title(self.tr("Customer number (a new one was made; type yours if there is one)"))
