"""What a phone order seldom needs, folded away under "More"; it unfolds by itself where something is needed."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.order import Customer
from app.presenters.phone_order_state import PhoneOrderState
from app.ui.icons import Icons
from app.ui.screens.phone_more_fields import NAMES, PhoneMoreFields
from app.ui.widgets.fold import Fold
from app.ui.worded import Worded


class PhoneMore(Worded, QWidget):
    """The fold and its `fields`."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.fields = PhoneMoreFields(icons)
        self._is_needed = False
        self._opened_to_ask = False
        self._fold = Fold(icons, self.fields)
        self._fold.setObjectName("phoneMore")
        self._fold.toggled.connect(self._on_fold)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._fold)
        self._set_texts()

    def show_state(self, state: PhoneOrderState) -> None:
        """Draw the fields; what is faulty or needed is not folded away."""
        self.fields.show_state(state)
        became_needed, self._is_needed = state.opens_more and not self._is_needed, state.opens_more
        if became_needed or state.faults.keys() & set(NAMES):
            self._fold.set_open(True)

    def take_customer(self, customer: Customer) -> None:
        """Put in how a customer is reached."""
        self.fields.take(email=customer.email, phone=customer.phone)

    def clear(self) -> None:
        """Empty every field; what unfolded by itself for one caller folds again for the next."""
        self.fields.clear()
        if self._opened_to_ask:
            self._opened_to_ask = False
            self._fold.set_open(False)

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

    def focus_field(self, name: str) -> None:
        self._fold.set_open(True)
        self.fields.focus_field(name)

    def _on_fold(self, is_open: bool) -> None:
        self._opened_to_ask = self._opened_to_ask and is_open  # folded by hand, it asks no more

    def _set_texts(self) -> None:
        self._fold.set_title(self.tr("More"))
        self._fold.setToolTip(self.tr("Fold out or in what is seldom needed (Ctrl+M)"))
