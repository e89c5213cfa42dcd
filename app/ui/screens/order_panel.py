"""The panel of one order: how it stands, its facts, what can be done, what happened."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.presenters.order_keys import OrderKey
from app.presenters.orders_state import OrderDetails
from app.ui.giving_foot import GivingFoot
from app.ui.icons import Icons
from app.ui.parts import fill_scrolling, make_button, make_label, make_mark, make_tool_button, show_mark
from app.ui.screens.hold_day_form import HoldDayForm
from app.ui.screens.money_panel import MoneyPanel
from app.ui.screens.note_form import NoteForm
from app.ui.screens.receipt_button import ReceiptButton
from app.ui.theme import set_look
from app.ui.widgets.facts import Facts
from app.ui.widgets.flow_layout import FlowLayout, in_flow
from app.ui.widgets.raw_details import RawDetails
from app.ui.widgets.status_badge import StatusBadge
from app.ui.widgets.timeline_list import TimelineList
from app.ui.worded import Worded

_COLUMN = 58
"""Letters in a line of the panel."""


class OpenForm:
    """One opening of a form, known by itself: the same form, opened anew, is another one."""

    def __init__(self, form: NoteForm | HoldDayForm, key: QPushButton) -> None:
        """`key` opened it, and has the keyboard when it is left."""
        self.form = form
        self.key = key


class OrderPanel(Worded, QFrame):
    """Draws `OrderDetails`; hidden while no order is chosen."""

    closed = Signal()
    cancel_requested = Signal()
    ask_requested = Signal()
    link_copied = Signal()
    saved_card_wanted = Signal(str)
    """A saved card of this customer is to be charged."""
    receipt_wanted = Signal(object, object)
    """(slip, way)"""
    link_wanted = Signal()
    repeat_wanted = Signal()
    calls_wanted = Signal()
    """What was said to the bank about the order is to be shown."""
    note_written = Signal(object)
    """The `OrderNote` that is wanted."""
    day_written = Signal(object)
    """The `HoldPlan` that is wanted, None to take the day of the hold off."""

    def __init__(self, icons: Icons, money: MoneyPanel, has_printer: Callable[[], bool]) -> None:
        """`money` draws the money of the order by itself; it stands between the order's sentence and its facts.

        `has_printer` tells whether receipts can go to a printer of the till's own.
        """
        super().__init__()
        self.setObjectName("orderPanel")
        self._money = money
        money.setFocusProxy(self)  # where the keyboard is when its fields have gone is seen
        self._has_printer = has_printer
        set_look(self, role="card")
        self._icons = icons
        self._shown: OrderDetails | None = None
        self.open_form: OpenForm | None = None
        """What is being written on the order, not sent off yet or on its way to the books."""
        self._make_fields()
        self._lay_out()
        self._wire()
        self._set_texts()
        self.hide()

    def _make_fields(self) -> None:
        self._badge = StatusBadge(self._icons)
        self._badge.setObjectName("panelStatus")
        self._mark = make_mark("panelMark")
        self._close = make_tool_button("closePanel", self._icons.icon("close"))
        self._amount = make_label("panelAmount", role="amount", copyable=True)
        self._number = make_label("panelNumber", role="muted", copyable=True)
        self._sentence = make_label("panelSentence", copyable=True)
        self._chargeback = make_label("panelChargeback", role="fault", copyable=True)
        self._ask = make_button("askBank", self._icons.icon("refresh"))
        self._copy = make_button("copyOrderLink", self._icons.icon("copy"))
        self._link = make_button("resendLink", self._icons.icon("payment-link"))
        self._note = make_button("noteOrder", self._icons.icon("message"))
        self._repeat = make_button("repeatOrder", self._icons.icon("add"))
        self._note_form = NoteForm(self._icons)
        self._day = make_button("holdDayOrder", self._icons.icon("calendar"))
        self._day_form = HoldDayForm(self._icons)
        self._raw = RawDetails(self._icons)
        self._calls = make_button("showCalls", role="link")
        self._cancel = make_button("cancelOrder", self._icons.icon("cancelled"))
        self._saved = make_button("chargeSavedCard", self._icons.icon("card"))
        self._receipt = ReceiptButton(self._icons, self._has_printer)
        self._hint = make_label("panelHint", role="muted", copyable=True)
        self._facts_title = make_label(role="heading")
        self._facts = Facts()
        self._history_title = make_label(role="heading")
        self._history = TimelineList()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(in_flow(self._badge, self._mark), 1, Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        inside = QWidget()
        box = QVBoxLayout(inside)
        box.setContentsMargins(20, 16, 20, 20)
        box.setSpacing(8)
        box.addLayout(top)
        for widget in (self._amount, self._number, self._sentence, self._chargeback):
            box.addWidget(widget)
        box.addWidget(self._money)
        for written in (self._note_form, self._day_form):
            box.addWidget(written)  # as high as the questions about money: state and sum stay in sight
        box.addSpacing(4)
        buttons = FlowLayout(spacing=8, is_even=True)
        first = (self._receipt, self._ask, self._link, self._copy, self._day, self._note)
        for button in (*first, self._repeat, self._saved, self._cancel):
            buttons.addWidget(button)
        box.addLayout(buttons)
        box.addWidget(self._hint)
        box.addSpacing(12)
        box.addWidget(self._facts_title)
        box.addWidget(self._facts)
        box.addSpacing(12)
        box.addWidget(self._history_title)
        box.addWidget(self._history)
        box.addWidget(self._raw)
        box.addWidget(self._calls, 0, Qt.AlignmentFlag.AlignLeft)
        box.addStretch()
        self._scroll = fill_scrolling(self, inside)
        form = self._money.form
        self.layout().addWidget(GivingFoot(self, form, form.keys))  # type: ignore[union-attr]

    def _wire(self) -> None:
        self._close.clicked.connect(self.closed)
        self._cancel.clicked.connect(self.cancel_requested)
        self._ask.clicked.connect(self.ask_requested)
        self._copy.clicked.connect(self._on_copy)
        self._saved.clicked.connect(self._on_saved)
        self._receipt.wanted.connect(self.receipt_wanted)
        self._link.clicked.connect(self.link_wanted)
        self._repeat.clicked.connect(self.repeat_wanted)
        self._calls.clicked.connect(self.calls_wanted)
        self._note.clicked.connect(self.open_note)
        self._note_form.written.connect(self.note_written)
        self._note_form.left.connect(self.leave_form)
        self._day.clicked.connect(lambda: self.open_day())
        self._day_form.written.connect(self.day_written)
        self._day_form.left.connect(self.leave_form)

    def show_order(self, details: OrderDetails | None, busy: bool) -> None:
        """Draw this order, or hide the panel for None. May be called with the same order again."""
        self.setVisible(details is not None)
        if details is None or (self._shown is not None and details.number != self._shown.number):
            self._hide_forms()
        if details is None:
            self._shown = None
            return
        if self._shown is None or details.number != self._shown.number:
            self._scroll.verticalScrollBar().setValue(0)  # each order begins with its sum
        self._day.setVisible(details.plan_days is not None)
        self._ask.setEnabled(details.can_ask and not busy)
        self._cancel.setEnabled(details.can_cancel and not busy)
        self._say_why(self._copy, "" if details.link else self.tr("There is no link of this order that can be paid."))
        self._say_why(self._link, "" if details.has_link else self.tr("This order has no payment link."))
        if details == self._shown:
            return
        self._shown = details
        self._name_link()
        self._badge.show_state(details.look, details.status, details.icon)
        show_mark(self._mark, details.mark)
        self._amount.setText(details.amount)
        self._number.setText(details.number)
        self._sentence.setText(details.sentence)
        self._chargeback.setText(details.chargeback)
        self._chargeback.setVisible(bool(details.chargeback))
        self._raw.show_text(details.raw)
        hints = [hint for hint in (details.ask_hint, details.cancel_hint if details.is_unpaid else "") if hint]
        self._hint.setText("\n".join(hints))
        self._hint.setVisible(bool(hints))
        self._cancel.setToolTip(details.cancel_hint)
        self._saved.setEnabled(bool(details.saved_customer))
        self._saved.setToolTip(details.saved_hint)
        self._saved.setAccessibleDescription(details.saved_hint)
        self._cancel.setAccessibleDescription(details.cancel_hint)
        self._receipt.show_slips(details.slips)
        self._facts.show_facts(details.rows)
        self._history.show_rows(details.timeline)

    def open_receipts(self) -> bool:
        """Open the menu of receipts; tell whether there are some."""
        return self._receipt.open_menu()

    def _on_saved(self) -> None:
        if self._shown is not None:
            self.saved_card_wanted.emit(self._shown.saved_customer)

    def open_note(self) -> None:
        """Ask for a note and a tag (N)."""
        if self._shown is not None:
            self._hide_forms()
            self.open_form = OpenForm(self._note_form, self._note)
            self._note_form.open(self._shown.note)

    def open_day(self) -> bool:
        """Ask for the day of the hold (T); tell whether anything is held."""
        if self._shown is None or self._shown.plan_days is None:
            return False
        self._hide_forms()
        self.open_form = OpenForm(self._day_form, self._day)
        self._day_form.open(self._shown.plan, *self._shown.plan_days)
        return True

    def leave_form(self) -> bool:
        """Close what is being written without writing it; returns whether anything was."""
        if self.open_form is None:
            return False
        key = self.open_form.key
        self._hide_forms()
        key.setFocus()
        return True

    def end_form(self, opened: OpenForm | None, faults: dict[str, str]) -> None:
        """Show what is wrong with what was written, or close its form: it is kept. Another one that is open stays."""
        if opened is None or opened is not self.open_form:
            return
        if faults:
            opened.form.show_faults(faults)
        else:
            self.leave_form()

    def _hide_forms(self) -> None:
        self.open_form = None
        self._note_form.hide()
        self._day_form.hide()

    def press_link(self) -> bool:
        """Open the payment link; tell whether there is one."""
        self._link.click()
        return self._link.isEnabled()

    def press(self, key: OrderKey) -> bool:
        """Press what every order has."""
        match key:
            case OrderKey.NOTE:
                self.open_note()
            case OrderKey.REPEAT:
                self._repeat.click()
            case OrderKey.CALLS:
                self._calls.click()
        return True

    def unfold_raw(self) -> bool:
        """Show what the bank said last, or fold it away again (D); tell whether it said anything."""
        if self._raw.isVisible():
            self._raw.buttons[0].click()
        return self._raw.isVisible()

    @staticmethod
    def _say_why(button: QWidget, why_not: str) -> None:
        """Close a button that cannot be used, and say why; it stays where it is."""
        button.setEnabled(not why_not)
        button.setToolTip(why_not)
        button.setAccessibleDescription(why_not)

    def _on_copy(self) -> None:
        if self._shown is not None:
            QGuiApplication.clipboard().setText(self._shown.link)
            self.link_copied.emit()

    def sizeHint(self) -> QSize:
        """Ask for a column to read in: the list beside it needs the rest."""
        return QSize(self.fontMetrics().averageCharWidth() * _COLUMN, super().sizeHint().height())

    def _name_link(self) -> None:
        """Offer to send the link where it can be paid; one that is paid or over is only looked at."""
        can_be_paid = self._shown is not None and self._shown.link
        self._link.setText(self.tr("Send the link again…") if can_be_paid else self.tr("See the payment link…"))

    def _set_texts(self) -> None:
        self.setAccessibleName(self.tr("Order"))
        self._close.setAccessibleName(self.tr("Close the order"))
        self._close.setToolTip(self.tr("Close the order (Esc)"))
        self._ask.setText(self.tr("Ask the bank about it"))
        self._copy.setText(self.tr("Copy the payment link"))
        self._cancel.setText(self.tr("Cancel the order"))
        self._saved.setText(self.tr("Charge saved card"))
        self._name_link()
        self._note.setText(self.tr("Note…"))
        self._day.setText(self.tr("Set a day…"))
        self._repeat.setText(self.tr("Same again…"))
        self._calls.setText(self.tr("Conversation with the bank…"))
        self._facts_title.setText(self.tr("Details"))
        self._history_title.setText(self.tr("What happened"))
