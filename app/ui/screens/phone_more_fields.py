"""The fields under "More" of a phone order: what for, the customer, the address, a number. Made when it unfolds."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from app.presenters.phone_order_state import PhoneOrderState
from app.ui.folding import Folding
from app.ui.icons import Icons
from app.ui.parts import make_button, make_label, make_line
from app.ui.screens.form_field import FormField
from app.ui.screens.own_number_field import OwnNumberField
from app.ui.screens.save_card_box import SaveCardBox
from app.ui.theme import set_look
from app.ui.widgets.late_panel import LatePanel

_OF_THE_CARD = ("cardholder", "postcode", "street")
"""Asked for only where the card is typed at the till."""
_ROWS = (("description",), ("email", "phone"), ("cardholder",), ("postcode", "street"), ("order_number",))
"""From top to bottom; two in a row fold where large text needs the room."""
NAMES = (*(name for row in _ROWS for name in row), "customer_id")
"""The fields by their names in the form, in the way of the Enter key."""


class PhoneMoreFields(LatePanel):
    """Until it is shown for the first time, or filled in, it has no fields, and nothing stands in them."""

    finished = Signal()
    """Enter was pressed in the last field."""
    typed = Signal(str, str)
    """(name, text) of a field that is followed letter by letter."""
    edited = Signal(str)
    """A person typed into this field, by its name."""
    left = Signal(str)
    """The keyboard left this field, by its name."""
    agreed = Signal(bool)
    """The card is to be saved, or not after all."""
    order_wanted = Signal(str)
    """The order that has the typed number is to be shown."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._state = PhoneOrderState()
        self._edits: dict[str, QLineEdit] = {}
        self._fields: dict[str, FormField] = {}

    # --- building --------------------------------------------

    def _make(self) -> None:
        self._edits = {
            "description": make_line("phoneDescription", 598),
            "email": make_line("phoneEmail", 100),
            "phone": make_line("phonePhone", 30),
            "cardholder": make_line("cardholder", 45),
            "postcode": make_line("phonePostcode", 9),
            "street": make_line("phoneStreet", 50),
        }
        self._fields = {name: FormField(edit, f"{edit.objectName()}Fault") for name, edit in self._edits.items()}
        self._number = OwnNumberField("phoneOrderNumber", "showUsedNumber", self._icons)
        self._edits["order_number"], self._fields["order_number"] = self._number.line, self._number
        self._saving = SaveCardBox("saveCard", "customerId")
        self._edits["customer_id"], self._fields["customer_id"] = self._saving.customer, self._saving.field
        self._warning = make_label("phoneDescriptionWarning")
        set_look(self._warning, state="unknown")
        self._offer = make_button("nameOffer", role="chip")
        self._lay_out()
        self._wire()
        self._draw()

    def _lay_out(self) -> None:
        self._fields["description"].add_below(self._warning)
        self._fields["cardholder"].add_below(self._offer)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 8, 0, 0)
        rows.setSpacing(14)
        top = Qt.AlignmentFlag.AlignTop
        for name, *beside in _ROWS:
            pair = [self._fields[each] for each in beside]
            rows.addWidget(
                Folding(self._fields[name], pair[0], (1, 1), (top, top), 16) if pair else self._fields[name]
            )
        rows.addWidget(self._saving)

    def _wire(self) -> None:
        for name, edit in self._edits.items():
            edit.returnPressed.connect(lambda name=name: self._go_on_after(name))
            edit.textEdited.connect(lambda _text, name=name: self.edited.emit(name))
            edit.editingFinished.connect(lambda name=name: self.left.emit(name))
        for name in ("description", "cardholder"):
            self._edits[name].textChanged.connect(lambda text, name=name: self.typed.emit(name, text))
        self._offer.clicked.connect(self._take_offer)
        self._number.order_wanted.connect(self.order_wanted)
        self._saving.ticked.connect(self.agreed)

    def _set_texts(self) -> None:
        titles = {
            "description": self.tr("For (not required)"),
            "email": self.tr("Customer's e-mail"),
            "phone": self.tr("Customer's phone"),
            "cardholder": self.tr("Name on the card (not required)"),
            "postcode": self.tr("Postcode of the card"),
            "street": self.tr("Street and house"),
        }
        for name, title in titles.items():
            self._fields[name].set_title(title)
        self._saving.set_texts(
            self.tr("Save the card with consent"),
            self.tr("Customer number (a new one was made; type yours if there is one)"),
        )
        self._show_offer()

    # --- drawing and reading --------------------------------------------

    def setVisible(self, visible: bool) -> None:
        if visible:
            self._make_once()
        super().setVisible(visible)

    def show_state(self, state: PhoneOrderState) -> None:
        """Draw faults, warnings and offers."""
        self._state = state
        if self._is_made:
            self._draw()

    def _draw(self) -> None:
        state = self._state
        for name in _OF_THE_CARD:
            self._fields[name].setVisible(state.asks_for_card)
        self._saving.show_state(state.saved)
        for name, field in self._fields.items():
            field.show_fault(state.faults.get(name, ""))
        self._warning.setText(state.text_warning)
        self._warning.setVisible(bool(state.text_warning))
        self._show_offer()
        self._number.show_used(state.used_number)

    def _show_offer(self) -> None:
        offer = self._state.name_offer
        self._offer.setText(self.tr("Write {name}").format(name=offer))
        self._offer.setVisible(bool(offer))

    def text(self, name: str) -> str:
        """Return what stands in the field of that name."""
        return self._edits[name].text() if self._is_made else ""

    def take(self, **texts: str) -> None:
        """Put these texts into the fields of these names, as if they had been typed."""
        if self._is_made or any(texts.values()):
            self._make_once()
            for name, text in texts.items():
                self._edits[name].setText(text)

    def clear(self) -> None:
        """Empty every field."""
        self.take(**dict.fromkeys(NAMES, ""))

    def forget_card(self) -> None:
        """Forget what belongs to the card: another one has another name and address."""
        self.take(**dict.fromkeys(_OF_THE_CARD, ""))

    def focus_field(self, name: str) -> None:
        """Put the cursor into a field; it must be unfolded."""
        self._fields[name].focus_field()

    def _take_offer(self) -> None:
        self._edits["cardholder"].setText(self._state.name_offer)
        self._edits["cardholder"].setFocus()

    def _go_on_after(self, name: str) -> None:
        following = NAMES[NAMES.index(name) + 1 :]
        shown: list[QLineEdit] = [self._edits[each] for each in following if self._fields[each].isVisibleTo(self)]
        if shown:
            shown[0].setFocus()
        else:
            self.finished.emit()
