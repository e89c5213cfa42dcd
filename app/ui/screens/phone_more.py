"""What a phone order seldom needs, folded away under "More": what for, the customer, the address, a number."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.domain.order import Customer
from app.presenters.phone_order_state import PhoneOrderState
from app.ui.folding import Folding
from app.ui.icons import Icons
from app.ui.parts import make_button, make_label, make_line
from app.ui.screens.form_field import FormField
from app.ui.screens.own_number_field import OwnNumberField
from app.ui.screens.save_card_box import SaveCardBox
from app.ui.theme import set_look
from app.ui.widgets.fold import Fold
from app.ui.worded import Worded

_OF_THE_CARD = ("cardholder", "postcode", "street")
"""Asked for only where the card is typed at the till."""
_ROWS = (("description",), ("email", "phone"), ("cardholder",), ("postcode", "street"), ("order_number",))
"""From top to bottom; two in a row fold where large text needs the room."""
_WAY = (*(name for row in _ROWS for name in row), "customer_id")
"""The way of the Enter key."""


class PhoneMore(Worded, QWidget):
    """Fields in a fold, which opens by itself at a fault. `edits` are its fields by their names in the form."""

    finished = Signal()
    """Enter was pressed in the last field."""
    typed = Signal(str, str)
    """(name, text) of a field that is followed letter by letter."""
    order_wanted = Signal(str)
    """The order that has the typed number is to be shown."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.edits = {
            "description": make_line("phoneDescription", 598),
            "email": make_line("phoneEmail", 100),
            "phone": make_line("phonePhone", 30),
            "cardholder": make_line("cardholder", 45),
            "postcode": make_line("phonePostcode", 9),
            "street": make_line("phoneStreet", 50),
        }
        self._fields = {name: FormField(edit, f"{edit.objectName()}Fault") for name, edit in self.edits.items()}
        self._number = OwnNumberField("phoneOrderNumber", "showUsedNumber", icons)
        self.edits["order_number"], self._fields["order_number"] = self._number.line, self._number
        self._saving = SaveCardBox("saveCard", "customerId")
        self.agreed = self._saving.ticked
        self.edits["customer_id"], self._fields["customer_id"] = self._saving.customer, self._saving.field
        self._warning = make_label("phoneDescriptionWarning")
        set_look(self._warning, state="unknown")
        self._offer = make_button("nameOffer", role="chip")
        self._offered = ""
        self._is_needed = False
        self._opened_to_ask = False
        self._fold = self._lay_out(icons)
        self._wire()
        self._set_texts()

    def _lay_out(self, icons: Icons) -> Fold:
        self._fields["description"].add_below(self._warning)
        self._fields["cardholder"].add_below(self._offer)
        for part in (self._warning, self._offer):
            part.hide()
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 8, 0, 0)
        rows.setSpacing(14)
        top = Qt.AlignmentFlag.AlignTop
        for name, *beside in _ROWS:
            pair = [self._fields[each] for each in beside]
            rows.addWidget(
                Folding(self._fields[name], pair[0], (1, 1), (top, top), 16) if pair else self._fields[name]
            )
        rows.addWidget(self._saving)
        fold = Fold(icons, inside)
        fold.setObjectName("phoneMore")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(fold)
        return fold

    def _wire(self) -> None:
        self._fold.toggled.connect(self._on_fold)
        for name, edit in self.edits.items():
            edit.returnPressed.connect(lambda name=name: self._go_on_after(name))
        for name in ("description", "cardholder"):
            self.edits[name].textChanged.connect(lambda text, name=name: self.typed.emit(name, text))
        self._offer.clicked.connect(self._take_offer)
        self._number.order_wanted.connect(self.order_wanted)

    def show_state(self, state: PhoneOrderState) -> None:
        """Draw faults, warnings and offers; what is faulty or needed is not folded away."""
        for name in _OF_THE_CARD:
            self._fields[name].setVisible(state.asks_for_card)
        self._saving.show_state(state.saved)
        for name, field in self._fields.items():
            field.show_fault(state.faults.get(name, ""))
        self._warning.setText(state.text_warning)
        self._warning.setVisible(bool(state.text_warning))
        self._offered = state.name_offer
        self._offer.setText(self.tr("Write {name}").format(name=state.name_offer))
        self._offer.setVisible(bool(state.name_offer))
        self._number.show_used(state.used_number)
        became_needed, self._is_needed = state.opens_more and not self._is_needed, state.opens_more
        if became_needed or self._fields.keys() & state.faults.keys():
            self._fold.set_open(True)

    def take_customer(self, customer: Customer) -> None:
        """Put in how a customer is reached."""
        self.edits["email"].setText(customer.email)
        self.edits["phone"].setText(customer.phone)

    def text(self, name: str) -> str:
        return self.edits[name].text()

    def take(self, **texts: str) -> None:
        """Put these texts into the fields of these names, as if they had been typed."""
        for name, text in texts.items():
            self.edits[name].setText(text)

    def clear(self) -> None:
        """Empty every field; what unfolded by itself for one caller folds again for the next."""
        for edit in self.edits.values():
            edit.setText("")
        if self._opened_to_ask:
            self._opened_to_ask = False
            self._fold.set_open(False)

    def forget_card(self) -> None:
        """Forget what belongs to the card: another one has another name and address."""
        for name in _OF_THE_CARD:
            self.edits[name].setText("")

    def toggle(self) -> None:
        """Fold out or in; what unfolded by itself a moment ago is what the key was pressed for."""
        if self._opened_to_ask:
            self._opened_to_ask = False
        else:
            self._fold.toggle()

    def ask_contact(self) -> None:
        """Put the cursor where it is typed how the caller's bank reaches them, unfolding that for this caller."""
        self._opened_to_ask = self._opened_to_ask or not self._fold.is_open  # a code may be typed anew
        self.focus_field("email")

    def _on_fold(self, is_open: bool) -> None:
        self._opened_to_ask = self._opened_to_ask and is_open  # folded by hand, it asks no more

    def focus_field(self, name: str) -> None:
        self._fold.set_open(True)
        self._fields[name].focus_field()

    def _take_offer(self) -> None:
        self.edits["cardholder"].setText(self._offered)
        self.edits["cardholder"].setFocus()

    def _go_on_after(self, name: str) -> None:
        following = _WAY[_WAY.index(name) + 1 :]
        shown: list[QLineEdit] = [self.edits[each] for each in following if self._fields[each].isVisibleTo(self)]
        if shown:
            shown[0].setFocus()
        else:
            self.finished.emit()

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
        self._fold.set_title(self.tr("More"))
        self._fold.setToolTip(self.tr("Fold out or in what is seldom needed (Ctrl+M)"))
