"""What is asked for before an act on many orders: why the money goes back, and the word of somebody who may."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.person import Pin
from app.domain.refund_reason import LONGEST_NOTE
from app.presenters.bulk_state import BulkState
from app.services.order_money import Consent
from app.ui.parts import make_label, make_line
from app.ui.pin_line import make_pin_line
from app.ui.screens.form_field import FormField
from app.ui.widgets.choice_list import ChoiceList
from app.ui.worded import Worded


class BulkForm(Worded, QWidget):
    """Draws the fields `BulkState` asks for; hidden where it asks for none. Enter moves on, never acts."""

    reason_chosen = Signal(object)
    note_edited = Signal(str)
    completed = Signal()
    """Enter in the last field."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("bulkForm")
        self._reason = ChoiceList()
        self._reason.setObjectName("bulkReason")
        self._note = make_line("bulkNote", LONGEST_NOTE)
        self._refusal = make_label("bulkRefusal", role="message")
        self._allower = ChoiceList()
        self._allower.setObjectName("bulkAllower")
        self._pin = make_pin_line("bulkPin")
        self._fields = {
            "why": FormField(self._reason, "bulkReasonFault"),
            "note": FormField(self._note, "bulkNoteFault"),
            "allower": FormField(self._allower, "bulkAllowerFault"),
            "consent": FormField(self._pin, "bulkPinFault"),
        }
        box = QGridLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._fields["why"], 0, 0)
        box.addWidget(self._fields["note"], 0, 1)
        box.addWidget(self._refusal, 1, 0, 1, 2)
        box.addWidget(self._fields["allower"], 2, 0)
        box.addWidget(self._fields["consent"], 2, 1)
        self._reason.currentIndexChanged.connect(self._on_reason)
        self._reason.completed.connect(self._note.setFocus)
        self._note.textEdited.connect(self.note_edited)
        self._note.returnPressed.connect(self._after_note)
        self._allower.completed.connect(self._pin.setFocus)
        self._pin.returnPressed.connect(self.completed)
        self._set_texts()

    def show_form(self, state: BulkState, asking: bool) -> None:
        """Draw the fields; nothing can be typed while `asking` is false."""
        self.setVisible(bool(state.reasons or state.refusal))
        self.setEnabled(asking)
        self._show_reasons(state)
        self._fields["why"].setVisible(bool(state.reasons))
        self._fields["note"].setVisible(bool(state.reasons))
        self._refusal.setText(state.refusal)
        self._refusal.setVisible(bool(state.refusal))
        for name in ("allower", "consent"):
            self._fields[name].setVisible(bool(state.allowers))
        if not self._allower.count():
            self._allower.addItems(list(state.allowers))
        for name, field in self._fields.items():
            field.show_fault(state.faults.get(name, ""))

    def _show_reasons(self, state: BulkState) -> None:
        """Offer the reasons; one that is chosen stays so when they are said in another language."""
        if self._reason.count():
            for place, (_reason, title) in enumerate(state.reasons):
                self._reason.setItemText(place, title)
            return
        for reason, title in state.reasons:
            self._reason.addItem(title, reason)
        self._reason.setCurrentIndex(-1)

    def take_consent(self) -> Consent | None:
        """Return the name and the PIN that were given, and forget the PIN; None where none was given."""
        if not self._pin.text():
            return None
        pin = Pin(self._pin.text())
        self._pin.clear()
        return Consent(self._allower.currentText(), pin)

    def focus(self, field_name: str) -> None:
        self._fields[field_name].focus_field()

    def _on_reason(self, place: int) -> None:
        if place >= 0:
            self.reason_chosen.emit(self._reason.itemData(place))

    def _after_note(self) -> None:
        if self._fields["allower"].isVisible():
            self._allower.setFocus()
        else:
            self.completed.emit()

    def _set_texts(self) -> None:
        self._fields["why"].set_title(self.tr("Why"))
        self._fields["note"].set_title(self.tr("Note"))
        self._fields["allower"].set_title(self.tr("Who allows it"))
        self._fields["consent"].set_title(self.tr("PIN of the colleague"))
        self._reason.setPlaceholderText(self.tr("Choose a reason"))
        self._note.setPlaceholderText(self.tr("A note (not required)"))
