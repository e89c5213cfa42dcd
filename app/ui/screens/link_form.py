"""The form of a payment link: amount, purpose, customer and end; what is seldom needed is folded away."""

from datetime import datetime

from PySide6.QtCore import QDateTime, Signal
from PySide6.QtWidgets import QDateTimeEdit, QFrame, QLineEdit, QVBoxLayout, QWidget

from app.presenters.payment_link_state import LinkForm, PaymentLinkState, Validity
from app.ui.icons import Icons
from app.ui.parts import fill_scrolling, make_button, make_label, make_line
from app.ui.screens.form_field import FormField
from app.ui.screens.link_more import LinkMore
from app.ui.space import FORM
from app.ui.theme import set_look
from app.ui.widgets.customer_row import CustomerRow
from app.ui.widgets.keypad import Keypad
from app.ui.widgets.lines_edit import LinesEdit
from app.ui.widgets.mode_chips import ModeChips
from app.ui.widgets.money_edit import MoneyEdit
from app.ui.widgets.quick_row import QuickRow
from app.ui.widgets.recipients_edit import RecipientsEdit
from app.ui.worded import Worded

_EDGE = 9
"""Pixels: a date begins where the texts of the other fields do; no style sheet reaches the line inside."""


class LinkFormPanel(Worded, QFrame):
    """Holds what the clerk types. Enter moves on to the next field."""

    edited = Signal()
    field_left = Signal(str)
    submitted = Signal()
    quick_chosen = Signal(int)
    quick_toggled = Signal()
    contact_edited = Signal()
    customer_chosen = Signal(int)
    """The place of a customer who may be meant."""
    order_wanted = Signal(str)
    """The order that has the typed number is to be shown."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("linkForm")
        set_look(self, role="card")
        self._icons = icons
        self._state = PaymentLinkState()
        self._counts_lines = False
        self._keys_went_to: QWidget | None = None
        self._make_fields()
        self._lay_out()
        self._use_lines(False)
        self._wire()
        self._set_texts()

    def _make_fields(self) -> None:
        self._amount = MoneyEdit()
        self._amount.setObjectName("linkAmount")
        self._keypad = Keypad("linkKeypad", self._amount, self._icons)
        self._quick = QuickRow(self._icons)
        self._quick.setObjectName("linkQuick")
        self._spelled = make_label("linkSpelled", role="muted")
        self._lines = LinesEdit(self._icons)
        self._lines.setObjectName("linkLines")
        self._lines_hint = make_label("linkLinesHint", role="muted")
        self._lines_key = make_button("linkLinesKey", role="link")
        self._description = make_line("linkDescription", 598)
        self._room = make_label("linkDescriptionRoom", role="muted")
        self._room.setWordWrap(False)
        self._warning = make_label("linkDescriptionWarning")
        set_look(self._warning, state="unknown")
        self._contact = RecipientsEdit()
        self._contact.setObjectName("linkContact")
        self._known = CustomerRow(self._icons)
        self._known.setObjectName("knownCustomers")
        self._validity = ModeChips()
        self._validity.setObjectName("linkValidity")
        self._until = QDateTimeEdit()
        self._until.setObjectName("linkUntil")
        self._until.setDisplayFormat("yyyy-MM-dd HH:mm")  # the same in every language: nobody takes day for month
        self._until.hide()
        for line in self._until.findChildren(QLineEdit):
            line.setTextMargins(_EDGE, 0, _EDGE, 0)
        self._ends = make_label("linkEnds", role="muted")
        self._more = LinkMore(self._icons)
        self._create = make_button("createLink", money=True)
        self._create.setAutoDefault(True)  # Enter led here, and a link moves no money

    def _lay_out(self) -> None:
        self._fields = {
            "amount": FormField(self._amount, "linkAmountFault"),
            "lines": FormField(self._lines, "linkLinesFault"),
            "description": FormField(self._description, "linkDescriptionFault"),
            "contact": FormField(self._contact, "linkContactFault"),
            "validity": FormField(self._validity, "linkValidityFault"),
        }
        self._fields["amount"].add_aside(self._lines_key)
        self._fields["amount"].add_below(self._spelled)
        self._fields["amount"].add_aside(self._keypad.toggle)
        self._fields["amount"].add_below(self._keypad)
        self._fields["description"].add_aside(self._room)
        self._fields["description"].add_below(self._warning)
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(*FORM)
        rows.setSpacing(14)
        below: dict[str, list[QWidget]] = {
            "amount": [self._quick],
            "lines": [self._lines_hint],
            "contact": [self._known],
            "validity": [self._until, self._ends],
        }
        for name in ("amount", "lines", "description", "contact", "validity"):
            rows.addWidget(self._fields[name])
            for widget in below.get(name, []):
                rows.addWidget(widget)
        rows.addWidget(self._more)
        rows.addStretch()
        fill_scrolling(self, inside, foot=self._create)

    def _wire(self) -> None:
        lines = {
            "amount": self._amount,
            "description": self._description,
        }
        for name, line in lines.items():
            line.textEdited.connect(lambda _text: self.edited.emit())
            line.editingFinished.connect(lambda name=name: self.field_left.emit(name))
        self._amount.completed.connect(self._description.setFocus)
        self._lines.edited.connect(self.edited)
        self._lines.left.connect(lambda: self.field_left.emit("lines"))
        self._lines.completed.connect(self._description.setFocus)
        self._lines_key.clicked.connect(self.toggle_lines)
        self._more.edited.connect(self.edited)
        self._more.field_left.connect(self.field_left)
        self._more.order_wanted.connect(self.order_wanted)
        self._description.returnPressed.connect(self._contact.setFocus)
        self._contact.edited.connect(self.edited)
        self._contact.edited.connect(self.contact_edited)
        self._known.chosen.connect(self.customer_chosen)
        self._contact.left.connect(lambda: self.field_left.emit("contact"))
        self._contact.completed.connect(self._create.setFocus)
        self._validity.chosen.connect(self._on_validity)
        self._until.dateTimeChanged.connect(lambda _moment: self.edited.emit())
        self._create.clicked.connect(self.submitted)
        self._quick.chosen.connect(self.quick_chosen)
        self._quick.toggled.connect(self.quick_toggled)

    # --- drawing and reading --------------------------------------------

    def show_state(self, state: PaymentLinkState) -> bool:
        """Draw any state, any time; returns True when the bank changed what is chosen in the form."""
        before, self._state = self._state, state
        if state.profile is not None and state.profile != before.profile:
            self._amount.set_currency(state.profile.currency)
            self._amount.set_types_cents(state.profile.types_cents)
            self._lines.set_typing(state.profile.currency, state.profile.types_cents)
        if state.validities != before.validities:
            self._fill_validities(state, untouched=not before.validities)
        self._more.show_state(state, before)
        self._quick.show_state(state.quick)
        self._spelled.setText(state.spelled)
        self._spelled.setVisible(bool(state.spelled))
        self._room.setText(state.text_room)
        self._warning.setText(state.text_warning)
        self._warning.setVisible(bool(state.text_warning))
        self._known.show_titles(state.known_customers)
        self._show_lines(state)
        self._until.setVisible(self._validity.value is Validity.UNTIL)
        self._ends.setText(state.ends_text)
        self._create.setText(state.create_label)
        set_look(self._create, role="primary" if state.form_leads else "")
        self._create.setIcon(self._icons.icon("payment-link", "on_accent" if state.form_leads else "text"))
        self._let_create(state)
        for name, field in self._fields.items():
            field.show_fault(state.faults.get(name, ""))
        return state.validities != before.validities

    def form(self) -> LinkForm:
        """Return what is typed and chosen."""
        chosen = self._validity.value
        form = LinkForm(
            amount=self._amount.text(),
            description=self._description.text(),
            contact=self._contact.text(),
            validity=chosen if isinstance(chosen, Validity) else Validity.THREE_DAYS,
            until=_aware(self._until) if chosen is Validity.UNTIL else None,
            lines=self._lines.lines() if self._counts_lines else (),
        )
        return self._more.form(form)

    def fill(self, form: LinkForm) -> None:
        self._amount.setText(form.amount)
        self._description.setText(form.description)
        self._contact.setText(form.contact)
        self._more.fill(form)
        self._lines.set_lines(form.lines)
        self._use_lines(bool(form.lines))
        self._validity.select(form.validity)
        if form.until is not None:
            self._until.setDateTime(QDateTime.fromSecsSinceEpoch(int(form.until.timestamp())))

    def focus_field(self, name: str) -> None:
        """Put the cursor into a field, unfolding it where it is folded away."""
        if self._more.has_field(name):
            self._more.focus_field(name)
        else:
            self._fields[name].focus_field()

    def focus_first_empty(self) -> None:
        """Put the cursor where somebody who comes back goes on: into the first field with nothing in it."""
        typed = {"amount": self._amount.text(), "description": self._description.text()}
        self.focus_field(next((name for name, text in typed.items() if not text), "contact"))

    def toggle_more(self) -> None:
        """Show or fold what is seldom needed (Ctrl+M), with the cursor in it."""
        if not self._more.toggle():
            self._fields["contact"].focus_field()

    def toggle_lines(self) -> None:
        """Count line by line, or type the amount (Ctrl+L); typed lines come back when they are wanted again."""
        self._use_lines(not self._counts_lines)
        self.edited.emit()
        (self._fields["lines"] if self._counts_lines else self._fields["amount"]).focus_field()

    # --- inside ---------------------------------------------------------

    def _let_create(self, state: PaymentLinkState) -> None:
        """Switch the button, which gives the keyboard away while it is off: it gets it back where nobody moved it."""
        had_keys = self._create.hasFocus()
        self._create.setEnabled(state.can_create and not state.busy)
        if state.busy and had_keys:
            self._keys_went_to = self.window().focusWidget()
        elif not state.busy:
            if self._keys_went_to is not None and self._keys_went_to.hasFocus():
                self._create.setFocus()
            self._keys_went_to = None

    def _use_lines(self, wanted: bool) -> None:
        self._counts_lines = wanted
        self._fields["lines"].setVisible(wanted)
        self._lines_hint.setVisible(wanted)
        self._amount.setReadOnly(wanted)
        self._keypad.setEnabled(not wanted)  # the lines make the sum
        self._set_lines_key()

    def _show_lines(self, state: PaymentLinkState) -> None:
        """Show the sums of the lines; the amount is their sum while they count."""
        self._lines_hint.setText(state.lines_hint)
        if self._counts_lines:
            self._lines.show_totals(state.line_totals)
            self._amount.setText(state.total)

    def _set_lines_key(self) -> None:
        back, there = self.tr("Type the amount (Ctrl+L)"), self.tr("Line by line (Ctrl+L)")
        self._lines_key.setText(back if self._counts_lines else there)

    def _on_validity(self, value: object) -> None:
        if value is Validity.UNTIL:
            self._until.setMinimumDateTime(QDateTime.currentDateTime())
            if self._state.latest_end is not None:
                latest = QDateTime.fromSecsSinceEpoch(int(self._state.latest_end.timestamp()))
                self._until.setMaximumDateTime(latest)
            if self._until.dateTime() <= QDateTime.currentDateTime().addSecs(60):
                self._until.setDateTime(QDateTime.currentDateTime().addDays(1))
            self._until.show()
            self._until.setFocus()
        self.edited.emit()

    def _fill_validities(self, state: PaymentLinkState, *, untouched: bool) -> None:
        self._validity.set_choices([(each.validity, each.title, "") for each in state.validities])
        if untouched:
            self._validity.select(Validity.THREE_DAYS)

    def _set_texts(self) -> None:
        self._fields["amount"].set_title(self.tr("Amount"))
        self._fields["lines"].set_title(self.tr("What is sold"))
        self._set_lines_key()
        self._fields["description"].set_title(self.tr("For"))
        self._description.setPlaceholderText(self.tr("What the customer pays for, for example “Order 1041”"))
        self._fields["contact"].set_title(self.tr("Customer (not required)"))
        self._contact.setPlaceholderText(self.tr("E-mail, or phone with country code; another one: Shift+Enter"))
        self._fields["validity"].set_title(self.tr("Valid for"))
        self._until.setAccessibleName(self.tr("Valid until"))
        self._create.setToolTip(self.tr("Create the link (Ctrl+Enter)"))


def _aware(edit: QDateTimeEdit) -> datetime:
    """Return the moment on display, in the till's zone and to the minute."""
    return datetime.fromtimestamp(edit.dateTime().toSecsSinceEpoch()).astimezone().replace(second=0, microsecond=0)
