"""The money of one order: what there is of it, the acts on it, the question before one, and how it ended."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.domain.operation import OperationKind
from app.presenters.money_act_state import ActForm, MoneyState
from app.presenters.money_acts import OrderMoneyPresenter
from app.ui.announcing import announce
from app.ui.icons import Icons
from app.ui.into_view import show_from_top
from app.ui.parts import make_button, make_label
from app.ui.screens.money_form import MoneyForm
from app.ui.space import CLOSE
from app.ui.tasks import Tasks
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.message_bar import MessageBar
from app.ui.widgets.waiting_line import WaitingLine
from app.ui.worded import Worded

_BUTTONS = {
    OperationKind.CAPTURE: ("captureHold", "paid"),
    OperationKind.VOID: ("releaseHold", "unlocked"),
    OperationKind.REFUND: ("refundOrder", "refunded"),
}
"""Object name and icon of the button of each act."""


class MoneyPanel(Worded, QWidget):
    """Draws `MoneyState`; every wish goes to the presenter."""

    def __init__(self, presenter: OrderMoneyPresenter, tasks: Tasks, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("moneyPanel")
        self._presenter = presenter
        self._tasks = tasks
        self._icons = icons
        self._state = MoneyState()
        self._make_fields()
        self._lay_out()
        self._wire()
        self._set_texts()
        presenter.attach(self)

    def _make_fields(self) -> None:
        self._result = MessageBar(self._icons)
        self._result.setObjectName("moneyResult")
        self._buttons = {kind: make_button(name, self._icons.icon(icon)) for kind, (name, icon) in _BUTTONS.items()}
        self._why_not = make_label("moneyWhyNot", role="muted", copyable=True)
        self.form = MoneyForm(self._icons)
        self._working = WaitingLine("moneyWorking")
        self._leaving = make_label("moneyLeaving", role="message")
        self._take_back = make_button("moneyTakeBack", self._icons.icon("back"), money=True)
        self._keep = make_button("keepWish", self._icons.icon("clock"))
        for part in (self._leaving, self._take_back, self._keep):
            part.hide()

    def _lay_out(self) -> None:
        self._line = QGridLayout()
        self._line.setHorizontalSpacing(16)
        self._line.setVerticalSpacing(4)
        self._line.setColumnStretch(1, 1)
        self._offers = QWidget()
        row = FlowLayout(self._offers, spacing=8)
        for button in self._buttons.values():
            row.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(CLOSE)
        box.addLayout(self._line)
        box.addWidget(self._result)
        box.addWidget(self._keep)
        box.addWidget(self._working)
        box.addWidget(self._leaving)
        box.addWidget(self._take_back)
        box.addWidget(self.form)
        box.addWidget(self._offers)
        box.addWidget(self._why_not)

    def _wire(self) -> None:
        for kind, button in self._buttons.items():
            button.clicked.connect(lambda _checked=False, kind=kind: self._presenter.ask(kind))
        self.form.amount_edited.connect(self._presenter.amount_typed)
        self.form.again_edited.connect(self._presenter.again_typed)
        self.form.reason_chosen.connect(self._presenter.reason_chosen)
        self.form.note_edited.connect(self._presenter.note_typed)
        self.form.left.connect(self._presenter.leave)
        self.form.submitted.connect(self.submit)
        self._take_back.clicked.connect(self._presenter.leave)
        self._keep.clicked.connect(lambda: self._tasks.start("orders.wish", self._presenter.keep_wish, owner=self))
        self._result.closed.connect(self._presenter.dismiss_result)

    # --- what the screen around it asks for -----------------------------------------------------------------------

    def press(self, kind: OperationKind) -> bool:
        """Press the button of an act where it is open; tell whether the order is one for this act at all."""
        offer = next((each for each in self._state.offers if each.kind is kind), None)
        button = self._buttons[kind]
        if offer is not None and offer.why_not:
            announce(self, offer.why_not)  # it is written below the buttons
        elif button.isVisible():
            button.click()
        return offer is not None

    def submit(self) -> None:
        """Do what the open question asks about; it ends by itself, whatever becomes of the screen."""
        if self._presenter.is_asking:
            consent = self.form.take_consent()
            self._tasks.start(self._presenter.key, self._presenter.submit, consent, owner=self, moves_money=True)

    def leave(self) -> bool:
        """Drop the open question; returns whether there was one."""
        was_asking = self._presenter.is_asking
        self._presenter.leave()
        return was_asking

    # --- the presenter's view -------------------------------------------------------------------------------------

    def draw(self, state: MoneyState) -> None:
        before, self._state = self._state, state
        if state.line != before.line:
            self._show_line(state.line)
        offers = {offer.kind: offer for offer in state.offers}
        asking = state.form is not None
        for kind, button in self._buttons.items():
            offer = offers.get(kind)
            button.setVisible(offer is not None)
            if offer is not None:
                button.setText(offer.title)
                button.setEnabled(not offer.why_not)
                button.setToolTip(offer.why_not or button.accessibleName())
        self._offers.setVisible(bool(offers) and not asking)
        why_not = (
            ""
            if asking or state.working or state.leaving or state.result
            else "\n".join(dict.fromkeys(each.why_not for each in state.offers))
        )
        self._why_not.setText(why_not.strip())
        self._why_not.setVisible(bool(why_not.strip()))
        if not asking and self.form.has_keyboard():
            self.setFocus()  # before its fields go: Qt would hand the keyboard to whatever stands next
        self.form.show_form(state.form)
        self._working.show_text(state.working)
        self._show_leaving(state.leaving, state.form)
        self._result.show_message(state.result)
        if state.working and not before.working:
            show_from_top(self._working)  # the order it is about had gone from sight behind the form
        elif state.result and state.result != before.result:
            show_from_top(self._result)
        if not state.can_keep and self._keep.hasFocus():
            self.setFocus()
        self._keep.setVisible(state.can_keep)

    def _show_leaving(self, text: str, form: ActForm | None) -> None:
        """Show the key that takes the act back; it has the keyboard, and then the question that comes back."""
        comes = bool(text) and not self._leaving.text()
        self._leaving.setText(text)
        if not text and self._take_back.hasFocus():
            self.setFocus()
            if form is not None:
                self.form.focus_field("amount" if form.amount is not None else "back")
        for part in (self._leaving, self._take_back):
            part.setVisible(bool(text))
        if comes:
            announce(self, text)
            self._take_back.setFocus()

    def focus(self, field_name: str) -> None:
        self.form.focus_field(field_name)

    def focus_offer(self, kind: OperationKind) -> None:
        self._buttons[kind].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _set_texts(self) -> None:
        self._keep.setText(self.tr("Save the request"))
        self._take_back.setText(self.tr("Undo"))
        self._take_back.setToolTip(self.tr("Undo (Esc)"))
        names = {
            OperationKind.CAPTURE: self.tr("Capture the held money (C)"),
            OperationKind.VOID: self.tr("Release the hold (V)"),
            OperationKind.REFUND: self.tr("Refund (R)"),
        }
        for kind, name in names.items():
            self._buttons[kind].setAccessibleName(name)

    def _show_line(self, parts: tuple[tuple[str, str], ...]) -> None:
        while item := self._line.takeAt(0):
            if (old := item.widget()) is not None:
                old.setParent(None)
                old.deleteLater()
        for row, (name, value) in enumerate(parts):
            title, text = make_label(role="muted"), make_label(role="message", copyable=True)
            title.setText(name)
            text.setText(value)
            text.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._line.addWidget(title, row, 0, Qt.AlignmentFlag.AlignTop)
            self._line.addWidget(text, row, 1)
