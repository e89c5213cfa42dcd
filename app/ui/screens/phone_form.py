"""The form of a phone order: amount, way to pay, card, and what is seldom needed folded away."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLineEdit, QVBoxLayout, QWidget

from app.domain.order import Customer
from app.presenters.phone_order_state import PhoneForm, PhoneOrderState
from app.ui.choosing import show_checked, when_checked
from app.ui.folding import Folding
from app.ui.icons import Icons
from app.ui.parts import fill_scrolling, make_button, make_label
from app.ui.scan_ear import ScanGuard
from app.ui.screens.form_field import FormField
from app.ui.screens.no_bank_panel import NoBankPanel
from app.ui.screens.phone_card import PhoneCard
from app.ui.screens.phone_more import PhoneMore
from app.ui.screens.phone_more_fields import NAMES, PhoneMoreFields
from app.ui.screens.saved_card_panel import SavedCardPanel
from app.ui.space import APART
from app.ui.theme import set_look
from app.ui.widgets.keypad import Keypad
from app.ui.widgets.mode_chips import ModeChips
from app.ui.widgets.money_edit import MoneyEdit
from app.ui.widgets.quick_row import QuickRow
from app.ui.worded import Worded


class PhoneFormPanel(Worded, QFrame):
    """Holds what the clerk types. Enter and a complete value both move on to the next field."""

    mode_chosen = Signal(object)
    hold_chosen = Signal(bool)
    amount_edited = Signal(str)
    field_changed = Signal(str)
    field_left = Signal(str)
    touched = Signal()
    scanned = Signal()
    """A scanner typed where a card is read out; what it left there is to be wiped."""
    submitted = Signal()
    quick_chosen = Signal(int)
    text_typed = Signal(str, str)
    bank_wanted = Signal()
    """Find out whether the bank is there again."""
    order_wanted = Signal(str)
    filled = Signal(object)
    """What the caller need not be asked for any more: names of fields, "contact" for one of the two."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("phoneForm")
        set_look(self, role="card")
        self._icons = icons
        self._state = PhoneOrderState()
        self._make_fields()
        self._lay_out()
        self._wire()
        self._set_texts()

    def _make_fields(self) -> None:
        self._amount = MoneyEdit()
        self._amount.setObjectName("phoneAmount")
        self._keypad = Keypad("phoneKeypad", self._amount, self._icons)
        self._quick = QuickRow(self._icons, "phoneQuick")
        self._quick.setObjectName("phoneQuick")
        self._spelled = make_label("phoneSpelled", role="muted")
        self._mode = ModeChips()
        self._mode.setObjectName("phoneMode")
        self._mode_hint = make_label("phoneModeHint", role="muted")
        self._hold = QCheckBox()
        self._hold.setObjectName("phoneHold")
        self._card = PhoneCard()
        self._guard = ScanGuard(self)
        self.saved = SavedCardPanel(self._icons, self._guard)
        self._closed = NoBankPanel(self._icons)
        self._more = PhoneMore(self._icons)
        self.agreed = self._more.fields.agreed
        self._charge = make_button("charge", self._icons.icon("lock", "on_accent"), role="primary", money=True)

    def _lay_out(self) -> None:
        self._fields = {
            "amount": FormField(self._amount, "phoneAmountFault"),
            "mode": FormField(self._mode, "phoneModeFault"),
            **self._card.fields,
        }
        self._fields["amount"].add_below(self._spelled)
        self._fields["amount"].add_aside(self._keypad.toggle)
        self._fields["amount"].add_below(self._keypad)
        self._fields["amount"].add_aside(self._quick)
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(24, 16, 24, 16)
        rows.setSpacing(14)
        rows.addWidget(self._fields["amount"])
        rows.addWidget(self._fields["mode"])
        rows.addWidget(self._mode_line())
        rows.addWidget(self._closed)
        rows.addWidget(self._card)
        rows.addWidget(self.saved)
        rows.addWidget(self._more)
        rows.addStretch()
        fill_scrolling(self, inside, foot=self._charge)

    def _mode_line(self) -> Folding:
        """Return the hint and the hold beside each other, below each other before the hint is a narrow column."""
        sides = (Qt.AlignmentFlag(0), Qt.AlignmentFlag.AlignTop)
        return Folding(self._mode_hint, self._hold, (1, 0), sides, spacing=APART, folds_early=True)

    def _wire(self) -> None:
        self._amount.textEdited.connect(self.amount_edited)
        self._quick.chosen.connect(self.quick_chosen)
        self._mode.chosen.connect(self.mode_chosen)
        when_checked(self._hold, self.hold_chosen.emit)
        self._amount.completed.connect(self._after_amount)
        self._card.mistyped.connect(self.field_left)
        self._card.code_switched.connect(lambda: self.field_changed.emit("code"))
        self._card.finished.connect(self._after_card)
        self._card.touched.connect(self.touched)
        self._card.changed.connect(self._tell_filled)
        self._closed.try_requested.connect(self.bank_wanted)
        self.saved.finished.connect(self._charge.setFocus)
        self._guard.listen_at(*self._card.edits.values(), self._charge)
        self._guard.scanned.connect(self.scanned)
        self._charge.clicked.connect(self.submitted)
        self.saved.touched.connect(self.touched)
        self._amount.textEdited.connect(self.touched)
        self._wire_more(self._more.fields)
        self._wire_faults()

    def _wire_more(self, fields: PhoneMoreFields) -> None:
        fields.finished.connect(self._charge.setFocus)
        fields.typed.connect(self.text_typed)
        fields.order_wanted.connect(self.order_wanted)
        fields.edited.connect(self.touched)
        fields.edited.connect(self._tell_filled)
        fields.edited.connect(self.field_changed)
        fields.left.connect(self.field_left)

    def _wire_faults(self) -> None:
        edits: dict[str, QLineEdit] = {"amount": self._amount, **self._card.edits}
        self.saved.edited.connect(self.field_changed)
        for name, edit in edits.items():
            edit.textEdited.connect(lambda _text, name=name: self.field_changed.emit(name))
            edit.editingFinished.connect(lambda name=name: self.field_left.emit(name))

    # --- drawing and reading --------------------------------------------

    def show_state(self, state: PhoneOrderState) -> None:
        before, self._state = self._state, state
        if state.profile is not None and state.profile != before.profile:
            self._amount.set_currency(state.profile.currency)
            self._card.set_code_length(state.profile.code_length)
            self._amount.set_types_cents(state.profile.types_cents)
        if state.modes != before.modes:
            self._mode.set_choices([(each.mode, each.title, each.hint) for each in state.modes])
        self._mode.select(state.mode)
        hint = next((each.hint for each in state.modes if each.mode is state.mode), "")
        self._mode_hint.setText(state.hold_hint or hint)
        show_checked(self._hold, state.holds)
        self._hold.setVisible(state.can_hold)
        self._quick.show_state(state.quick)
        self._spelled.setText(state.spelled)
        self._spelled.setVisible(bool(state.spelled))
        self._closed.show_text(state.closed)
        self._card.show_state(state)
        self.saved.show_state(state)
        self._more.show_state(state)
        self._show_charge(state)
        for name, field in self._fields.items():
            field.show_fault(state.faults.get(name, ""))

    def _show_charge(self, state: PhoneOrderState) -> None:
        """Draw the button the form is for; while a question stands, its answer is the main thing in sight."""
        is_main = not state.is_asked
        set_look(self._charge, role="primary" if is_main else "")
        picture = "payment-link" if state.makes_link else "lock"
        self._charge.setIcon(self._icons.icon(picture, "on_accent" if is_main else "text"))
        self._charge.setText(state.charge_label)
        self._charge.setEnabled(state.can_charge and is_main)
        self._charge.setToolTip("" if is_main else self.tr("Answer the question above first."))

    def form(self) -> PhoneForm:
        """Return what is typed now, card included."""
        return PhoneForm(
            amount=self._amount.text(),
            number=self._card.number,
            expiry=self._card.expiry,
            code=self.saved.typed_code if self._state.saved.is_charging else self._card.code,
            no_code=self._card.no_code,
            **{name: self._more.fields.text(name) for name in NAMES},
        )

    def wipe_card(self) -> None:
        self._card.wipe()
        self.saved.wipe_code()
        self._more.fields.forget_card()

    def clear(self) -> None:
        """Empty every field."""
        self.wipe_card()
        self._amount.setText("")
        self.saved.clear()
        self._more.clear()

    def take_amount(self, amount: str) -> None:
        """Put this sum into the form and go on to what comes next; "" is one that is to be typed."""
        self._amount.setText(amount)
        self.amount_edited.emit(self._amount.text())
        if amount:
            self._after_amount()
        else:
            self.focus_field("amount")

    def take_customer(self, number: str, customer: Customer) -> None:
        """Put in whose saved card is to be charged, and how the customer is reached."""
        self.saved.take_customer(number)
        self._more.take_customer(customer)

    def take_sale(self, description: str, email: str, phone: str) -> None:
        """Put in what for and who pays, as an earlier order has it."""
        self._more.fields.take(description=description, email=email, phone=phone)

    def cycle_mode(self) -> None:
        self._mode.cycle()

    def switch_hold(self) -> None:
        if self._hold.isVisibleTo(self):
            self._hold.click()

    def toggle_more(self) -> None:
        self._more.toggle()

    def focus_field(self, name: str) -> None:
        if name in ("saved_card", "saved_code"):
            self.saved.focus_field(name)
        elif name in NAMES:
            self._more.focus_field(name)
        else:
            self._fields[name].focus_field()

    @property
    def has_card(self) -> bool:
        """Whether anything of a card is typed."""
        return "card" in self._card.whole or bool(self.saved.typed_code)

    def focus_first_empty(self) -> None:
        """Put the cursor where typing goes on: into the amount, or the first field of the card that is empty."""
        if self._amount.text() and self._state.asks_for_card:
            self._card.focus_first_empty()
        else:
            self.focus_field("amount")

    def _tell_filled(self) -> None:
        asked = {
            "postcode": self._more.fields.text("postcode") and self._more.fields.text("street"),
            "contact": self._more.fields.text("email") or self._more.fields.text("phone"),
        }
        self.filled.emit(self._card.whole | {name for name, text in asked.items() if text})

    def _after_amount(self) -> None:
        if self._state.saved.is_charging:
            self.saved.focus_first()
            return
        if self._state.asks_for_card:
            self.focus_field("number")
        else:
            self._charge.setFocus()

    def _after_card(self) -> None:
        """Go on to how the bank can reach the caller, where they have to confirm and nobody was asked yet."""
        is_unknown = not (self._more.fields.text("email") or self._more.fields.text("phone"))
        if self._state.asks_for_contact and is_unknown:
            self._more.ask_contact()
        else:
            self._charge.setFocus()

    def _set_texts(self) -> None:
        titles = {
            "amount": self.tr("Amount"),
            "mode": self.tr("How the customer pays"),
        }
        for name, title in titles.items():
            self._fields[name].set_title(title)
        self._hold.setText(self.tr("Hold only (F7)"))
        self._hold.setToolTip(self.tr("Hold the money now and capture it later (F7)"))
        self._charge.setToolTip(self.tr("Charge (Ctrl+Enter)"))
