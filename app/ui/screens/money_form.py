"""The question before money of an order moves: how much, why, and what that means."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout

from app.domain.operation import OperationKind
from app.domain.person import Pin
from app.domain.refund_reason import LONGEST_NOTE
from app.presenters.money_act_state import ActForm
from app.services.order_money import Consent
from app.ui.icons import Icons
from app.ui.into_view import keep_in_sight, show_from_top
from app.ui.parts import make_button, make_label, make_line
from app.ui.pin_line import make_pin_line
from app.ui.screens.form_field import FormField
from app.ui.space import BAND, CLOSE
from app.ui.theme import set_look
from app.ui.widgets.choice_list import ChoiceList
from app.ui.widgets.flow_layout import in_flow
from app.ui.widgets.keypad import Keypad
from app.ui.widgets.money_edit import MoneyEdit
from app.ui.worded import Worded

_LOOKS = {OperationKind.CAPTURE: "held", OperationKind.VOID: "unknown", OperationKind.REFUND: "refunded"}


class MoneyForm(Worded, QFrame):
    """Draws an `ActForm` in its place on the panel; hidden while nothing is asked. Enter moves on, never acts.

    `keys` are its last line, and may be taken out of it to where they stay in sight.
    """

    amount_edited = Signal(str)
    again_edited = Signal(str)
    reason_chosen = Signal(object)
    note_edited = Signal(str)
    submitted = Signal()
    left = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("moneyForm")
        keep_in_sight(self)
        self._icons = icons
        self._shown: ActForm | None = None
        self._make_fields()
        self._lay_out()
        self._wire()
        self._set_texts()
        self.hide()

    def _make_fields(self) -> None:
        self._title = make_label("moneyFormTitle", role="message")
        self._amount = MoneyEdit()
        self._amount.setObjectName("moneyAmount")
        self._keypad = Keypad("moneyKeypad", self._amount, self._icons)
        self._spelled = make_label("moneySpelled", role="muted")
        self._again = MoneyEdit()
        self._again.setObjectName("moneyAgain")
        self._reason = ChoiceList()
        self._reason.setObjectName("refundReason")
        self._note = make_line("refundNote", LONGEST_NOTE)
        self._consequence = make_label("moneyConsequence")
        self._rest = make_label("moneyRest", role="muted")
        self._refusal = make_label("moneyRefusal", role="message")
        self._allower = ChoiceList()
        self._allower.setObjectName("moneyAllower")
        self._pin = make_pin_line("moneyPin")
        self._submit = make_button("moneySubmit", self._icons.icon("lock", "on_accent"), role="primary", money=True)
        self._back = make_button("moneyBack", role="quiet", money=True)
        self.keys = in_flow(self._submit, self._back)
        self.keys.setObjectName("moneyKeys")
        self._fields = {
            "amount": FormField(self._amount, "moneyAmountFault"),
            "again": FormField(self._again, "moneyAgainFault"),
            "why": FormField(self._reason, "refundReasonFault"),
            "allower": FormField(self._allower, "moneyAllowerFault"),
            "consent": FormField(self._pin, "moneyPinFault"),
        }

    def _lay_out(self) -> None:
        self._fields["amount"].add_below(self._spelled)
        self._fields["amount"].add_aside(self._keypad.toggle)
        self._fields["amount"].add_below(self._keypad)
        box = QVBoxLayout(self)
        box.setContentsMargins(*BAND)
        box.setSpacing(CLOSE)
        box.addWidget(self._title)
        box.addWidget(self._fields["amount"])
        box.addWidget(self._fields["again"])
        box.addWidget(self._fields["why"])
        box.addWidget(self._note)
        box.addWidget(self._consequence)
        box.addWidget(self._rest)
        for widget in (self._refusal, self._fields["allower"], self._fields["consent"]):
            box.addWidget(widget)
        box.addWidget(self.keys)

    def _wire(self) -> None:
        self._amount.textEdited.connect(self.amount_edited)
        self._amount.completed.connect(self._after_amount)
        self._again.textEdited.connect(self.again_edited)
        self._again.completed.connect(self._after_sums)
        self._reason.currentIndexChanged.connect(self._on_reason)
        self._reason.completed.connect(self._note.setFocus)
        self._note.textEdited.connect(self.note_edited)
        self._note.returnPressed.connect(self._submit.setFocus)
        self._allower.completed.connect(self._pin.setFocus)
        self._pin.returnPressed.connect(self._submit.setFocus)
        self._submit.clicked.connect(self.submitted)
        self._back.clicked.connect(self.left)

    def show_form(self, form: ActForm | None) -> None:
        """Draw this question, or hide for None. What was put into one that comes back stands in it again."""
        before, self._shown = self._shown, form
        self.setVisible(form is not None)
        if form is None:
            self._pin.clear()
            return
        self._title.setText(form.title)
        self._show_reasons(form)
        if before is None or before.kind is not form.kind:
            self._begin(form)
        self._fields["again"].setVisible(form.asks_again)
        self._show_consent(form)
        for name, field in self._fields.items():
            field.show_fault(form.faults.get(name, ""))
        said = ((self._spelled, form.spelled), (self._consequence, form.consequence), (self._rest, form.rest))
        for label, text in said:
            label.setText(text)
            label.setVisible(bool(text))
        self._submit.setText(form.submit)
        self._submit.setAccessibleDescription(f"{form.spelled} {form.consequence} {form.rest}".strip())

    def focus_field(self, name: str) -> None:
        if name not in ("submit", "back"):
            self._fields[name].focus_field()
            return
        (self._submit if name == "submit" else self._back).setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.isAncestorOf(self.keys):
            show_from_top(self)  # what scrolls does not come along with a key outside of it

    def has_keyboard(self) -> bool:
        """Tell whether the cursor is in one of its fields, or on one of its keys."""
        focus = QApplication.focusWidget()
        return focus is not None and (self.isAncestorOf(focus) or self.keys.isAncestorOf(focus))

    def _begin(self, form: ActForm) -> None:
        set_look(self, role="state", state=_LOOKS[form.kind])
        is_final = form.kind is OperationKind.VOID
        set_look(self._submit, role="danger" if is_final else "primary")
        self._submit.setIcon(self._icons.icon(*(("unlocked", "on_danger") if is_final else ("lock", "on_accent"))))
        self._fields["amount"].setVisible(form.amount is not None)
        if form.amount is not None:
            for field, typed in ((self._amount, form.typed), (self._again, form.again)):
                field.set_currency(form.amount.currency)
                field.set_types_cents(form.types_cents)
                field.show_typed(typed)
        self._note.setText(form.note)
        self._pin.clear()
        with QSignalBlocker(self._reason):
            self._reason.setCurrentIndex(self._reason.findData(form.reason))

    def _show_reasons(self, form: ActForm) -> None:
        asks = bool(form.reasons)
        self._fields["why"].setVisible(asks)
        self._note.setVisible(asks)
        shown = tuple(self._reason.itemText(place) for place in range(self._reason.count()))
        if not asks or shown == tuple(title for _reason, title in form.reasons):
            return
        chosen = self._reason.currentIndex()
        with QSignalBlocker(self._reason):
            self._reason.clear()
            for reason, title in form.reasons:
                self._reason.addItem(title, reason)
            self._reason.setCurrentIndex(chosen)

    def _show_consent(self, form: ActForm) -> None:
        self._refusal.setText(form.refusal)
        self._refusal.setVisible(bool(form.refusal))
        for name in ("allower", "consent"):
            self._fields[name].setVisible(bool(form.allowers))
        if not form.allowers:
            self._pin.clear()  # what was typed was somebody's word for another sum
        names = tuple(self._allower.itemText(place) for place in range(self._allower.count()))
        if names != form.allowers:
            self._allower.clear()
            self._allower.addItems(list(form.allowers))

    def take_consent(self) -> Consent | None:
        """Return the name and the PIN that were given, and forget the PIN; None where none was asked for."""
        if self._shown is None or not self._shown.allowers:
            return None
        pin = Pin(self._pin.text())
        self._pin.clear()
        return Consent(self._allower.currentText(), pin)

    def _on_reason(self, place: int) -> None:
        if place >= 0:
            self.reason_chosen.emit(self._reason.itemData(place))

    def _after_amount(self) -> None:
        if self._shown is not None and self._shown.asks_again:
            self._again.setFocus()
        else:
            self._after_sums()

    def _after_sums(self) -> None:
        (self._reason if self._shown is not None and self._shown.reasons else self._submit).setFocus()

    def _set_texts(self) -> None:
        self._fields["amount"].set_title(self.tr("Amount"))
        self._fields["again"].set_title(self.tr("The amount once more"))
        self._fields["why"].set_title(self.tr("Why"))
        self._fields["allower"].set_title(self.tr("Who allows it"))
        self._fields["consent"].set_title(self.tr("PIN of the colleague"))
        self._reason.setPlaceholderText(self.tr("Choose a reason"))
        self._note.setPlaceholderText(self.tr("A note (not required)"))
        self._note.setAccessibleName(self.tr("A note on the refund"))
        self._submit.setText(self._shown.submit if self._shown is not None else self.tr("Do it"))
        self._submit.setToolTip(self.tr("Do it (Ctrl+Enter)"))
        self._back.setText(self.tr("Back"))
        self._back.setToolTip(self.tr("Leave everything as it is (Esc)"))
