"""The form of a phone order: amount, way to pay, card, and what is seldom needed folded away."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.order import Customer
from app.presenters.phone_order_state import PhoneForm, PhoneOrderState
from app.ui.choosing import show_checked, when_checked
from app.ui.icons import Icons
from app.ui.parts import fill_scrolling, make_button, make_label
from app.ui.screens.form_field import FormField
from app.ui.screens.phone_more import PhoneMore
from app.ui.screens.saved_card_panel import SavedCardPanel
from app.ui.theme import set_look
from app.ui.widgets.card_edit import CardNumberEdit, ExpiryEdit, SecurityCodeEdit
from app.ui.widgets.card_groups import CardGroups
from app.ui.widgets.mode_chips import ModeChips
from app.ui.widgets.money_edit import MoneyEdit
from app.ui.widgets.no_code_choice import NoCodeChoice
from app.ui.widgets.quick_row import QuickRow


class PhoneFormPanel(QFrame):
    """Holds what the clerk types. Enter and a complete value both move on to the next field."""

    mode_chosen = Signal(object)
    hold_chosen = Signal(bool)
    amount_edited = Signal(str)
    field_changed = Signal(str)
    field_left = Signal(str)
    touched = Signal()
    submitted = Signal()
    quick_chosen = Signal(int)
    text_typed = Signal(str, str)
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
        self._quick = QuickRow(self._icons, "phoneQuick")
        self._quick.setObjectName("phoneQuick")
        self._spelled = make_label("phoneSpelled", role="muted")
        self._mode = ModeChips()
        self._mode.setObjectName("phoneMode")
        self._mode_hint = make_label("phoneModeHint", role="muted")
        self._hold = QCheckBox()
        self._hold.setObjectName("phoneHold")
        self._number = CardNumberEdit()
        self._number.setObjectName("cardNumber")
        self._brand = make_label("cardBrand", role="muted")
        self._brand.setWordWrap(False)
        self._expiry = ExpiryEdit()
        self._expiry.setObjectName("cardExpiry")
        self._code = SecurityCodeEdit()
        self._code.setObjectName("cardCode")
        self._groups = CardGroups(self._number.groups)
        self._groups.setObjectName("cardGroups")
        self._no_code = NoCodeChoice()
        self._no_code.setObjectName("noCodeChoice")
        self.saved = SavedCardPanel(self._icons)
        self._more = PhoneMore(self._icons)
        self.agreed = self._more.agreed
        self._charge = make_button("charge", self._icons.icon("lock", "on_accent"), role="primary", money=True)

    def _lay_out(self) -> None:
        self._fields = {
            "amount": FormField(self._amount, "phoneAmountFault"),
            "mode": FormField(self._mode, "phoneModeFault"),
            "number": FormField(self._number, "cardNumberFault"),
            "expiry": FormField(self._expiry, "cardExpiryFault"),
            "code": FormField(self._code, "cardCodeFault"),
        }
        self._fields["amount"].add_below(self._spelled)
        self._fields["amount"].add_below(self._quick)
        self._fields["number"].add_below(self._groups)
        self._fields["code"].add_aside(self._no_code)
        self._card = self._card_fields()
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(24, 20, 24, 24)
        rows.setSpacing(14)
        rows.addWidget(self._fields["amount"])
        rows.addWidget(self._fields["mode"])
        rows.addLayout(self._mode_line())
        rows.addWidget(self._card)
        rows.addWidget(self.saved)
        rows.addWidget(self._more)
        rows.addSpacing(8)
        rows.addWidget(self._charge)
        rows.addStretch()
        fill_scrolling(self, inside)

    def _mode_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(self._mode_hint, 1)
        line.addWidget(self._hold, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _card_fields(self) -> QWidget:
        card = QWidget()
        box = QVBoxLayout(card)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(14)
        self._fields["number"].add_aside(self._brand)
        box.addWidget(self._fields["number"])
        rest = QHBoxLayout()
        rest.setSpacing(16)
        for name in ("expiry", "code"):
            rest.addWidget(self._fields[name], 1, Qt.AlignmentFlag.AlignTop)
        box.addLayout(rest)
        return card

    def _wire(self) -> None:
        self._amount.textEdited.connect(self.amount_edited)
        self._quick.chosen.connect(self.quick_chosen)
        self._mode.chosen.connect(self.mode_chosen)
        when_checked(self._hold, self.hold_chosen.emit)
        self._number.brand_changed.connect(self._brand.setText)
        self._amount.completed.connect(self._after_amount)
        self._number.completed.connect(self._expiry.setFocus)
        self._number.mistyped.connect(lambda: self.field_left.emit("number"))
        self._expiry.completed.connect(self._code.setFocus)
        self._code.completed.connect(self._charge.setFocus)
        self._no_code.switched.connect(self._on_code_switched)
        self._more.finished.connect(self._charge.setFocus)
        self._more.typed.connect(self.text_typed)
        self._more.order_wanted.connect(self.order_wanted)
        self.saved.finished.connect(self._charge.setFocus)
        self._charge.clicked.connect(self.submitted)
        self.saved.code.touched.connect(self.touched)
        self.saved.customer.textEdited.connect(self.touched)
        for field in (self._number, self._expiry, self._code):
            field.touched.connect(self.touched)
            field.textEdited.connect(self._tell_filled)
        for line in (self._amount, *self._more.edits.values()):
            line.textEdited.connect(self.touched)
        for name in ("email", "phone", "postcode", "street"):
            self._more.edits[name].textEdited.connect(self._tell_filled)
        self._wire_faults()

    def _wire_faults(self) -> None:
        edits: dict[str, QLineEdit] = {
            "amount": self._amount,
            "number": self._number,
            "expiry": self._expiry,
            "code": self._code,
            **self._more.edits,
        }
        self.saved.customer.textEdited.connect(lambda: self.field_changed.emit("saved_card"))
        self.saved.code.textEdited.connect(lambda: self.field_changed.emit("saved_code"))
        for name, edit in edits.items():
            edit.textEdited.connect(lambda _text, name=name: self.field_changed.emit(name))
            edit.editingFinished.connect(lambda name=name: self.field_left.emit(name))

    # --- drawing and reading --------------------------------------------

    def show_state(self, state: PhoneOrderState) -> None:
        before, self._state = self._state, state
        if state.profile is not None and state.profile != before.profile:
            self._amount.set_currency(state.profile.currency)
            self._code.set_length(state.profile.code_length)
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
        self._no_code.show_reasons(state.why_no_code)
        self._code.setVisible(self._no_code.reason is None)
        self._groups.setVisible(state.compares_groups)
        self._card.setVisible(state.asks_for_card)
        self.saved.show_state(state)
        self._more.show_state(state)
        self._charge.setText(state.charge_label)
        self._charge.setEnabled(state.can_charge)
        for name, field in self._fields.items():
            field.show_fault(state.faults.get(name, ""))

    def form(self) -> PhoneForm:
        """Return what is typed now, card included."""
        return PhoneForm(
            amount=self._amount.text(),
            number=self._number.digits(),
            expiry=self._expiry.text(),
            code=(self.saved.code if self._state.saved.is_charging else self._code).digits(),
            no_code=self._no_code.reason,
            **{name: self._more.text(name) for name in self._more.edits},
        )

    def wipe_card(self) -> None:
        for field in (self._number, self._expiry, self._code, self.saved.code):
            field.wipe()
        self._no_code.forget()
        self._code.show()
        self._tell_filled()
        self._more.forget_card()

    def clear(self) -> None:
        """Empty every field."""
        self.wipe_card()
        self._amount.setText("")
        self.saved.customer.setText("")
        self._more.clear()

    def take_amount(self, amount: str) -> None:
        """Put this sum into the form and go on to what comes next."""
        self._amount.setText(amount)
        self.amount_edited.emit(self._amount.text())
        self._after_amount()

    def take_customer(self, number: str, customer: Customer) -> None:
        """Put in whose saved card is to be charged, and how the customer is reached."""
        self.saved.customer.setText(number)
        self._more.take_customer(customer)

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
        elif name in self._more.edits:
            self._more.focus_field(name)
        else:
            self._fields[name].focus_field()

    @property
    def has_card(self) -> bool:
        """Whether anything of a card is typed."""
        form = self.form()
        return bool(form.number or form.expiry or form.code)

    def focus_first_empty(self) -> None:
        """Put the cursor into the first of amount, number, expiry and code that is empty."""
        form = self.form()
        order = {
            "amount": form.amount,
            "number": form.number,
            "expiry": form.expiry,
            "code": form.code or form.no_code,
        }
        asked = order if self._state.asks_for_card else {"amount": form.amount}
        self.focus_field(next((name for name, text in asked.items() if not text), "amount"))

    def _on_code_switched(self, without: bool) -> None:
        self._code.wipe()
        self._code.setVisible(not without)
        if not without:
            self._code.setFocus()
        self.field_changed.emit("code")
        self._tell_filled()

    def _tell_filled(self) -> None:
        self._groups.update()
        whole = {
            "number": self._number.is_whole,
            "expiry": self._expiry.is_whole,
            "code": self._has_code,
            "postcode": bool(self._more.text("postcode") and self._more.text("street")),
            "contact": bool(self._more.text("email") or self._more.text("phone")),
        }
        self.filled.emit(frozenset(name for name, is_whole in whole.items() if is_whole))

    @property
    def _has_code(self) -> bool:
        return self._code.is_whole or self._no_code.reason is not None

    def _after_amount(self) -> None:
        if self._state.saved.is_charging:
            self.saved.focus_first()
            return
        (self._number if self._state.asks_for_card else self._charge).setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _set_texts(self) -> None:
        titles = {
            "amount": self.tr("Amount"),
            "mode": self.tr("How the customer pays"),
            "number": self.tr("Card number"),
            "expiry": self.tr("Good through (MM/YY)"),
            "code": self.tr("Code on the back"),
        }
        for name, title in titles.items():
            self._fields[name].set_title(title)
        self._hold.setText(self.tr("Hold only (F7)"))
        self._hold.setToolTip(self.tr("Hold the money now and capture it later (F7)"))
        self._charge.setToolTip(self.tr("Charge (Ctrl+Enter)"))
