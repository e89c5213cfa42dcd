"""The panel of what needs attention: what happened, what to tell the caller, what can be done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.presenters.attention_state import DoubtDetails
from app.ui.icons import Icons
from app.ui.parts import make_button, make_label
from app.ui.screens.accept_form import AcceptForm
from app.ui.space import TIGHT
from app.ui.theme import set_look
from app.ui.widgets.facts import Facts
from app.ui.widgets.flow_layout import flowing
from app.ui.widgets.status_badge import StatusBadge
from app.ui.worded import Worded


class DoubtPanel(Worded, QWidget):
    """Draws `DoubtDetails`."""

    ask_requested = Signal()
    resolve_requested = Signal()
    order_wanted = Signal(str)
    act_wanted = Signal(str, object)
    """(number, `OperationKind`): it is to be asked about where the order stands."""
    accepted = Signal(str)
    """What is shown is all right, for this reason."""
    accept_begun = Signal()
    """The reason is being typed."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("doubtPanel")
        self._icons = icons
        self._shown: DoubtDetails | None = None
        self._make_fields()
        self._lay_out()
        self._wire()
        self._set_texts()

    def _make_fields(self) -> None:
        self._badge = StatusBadge(self._icons, "unknown")
        self._badge.setObjectName("doubtStatus")
        self._amount = make_label("doubtAmount", role="amount", copyable=True)
        self._number = make_label("doubtNumber", role="muted", copyable=True)
        self._happened = make_label("doubtHappened", role="message", copyable=True)
        self._money = make_label("doubtMoney", copyable=True)
        self._caller_title = make_label(role="heading")
        self._caller = make_label("doubtCaller", copyable=True)
        self._outlook_title = make_label(role="heading")
        self._outlook = make_label("doubtOutlook", copyable=True)
        self._ask = make_button("askNow", self._icons.icon("refresh", "on_accent"), role="primary")
        self._resolve = make_button("resolve", self._icons.icon("check"))
        self._act = make_button("dueAct", self._icons.icon("check", "on_accent"), role="primary")
        self._show = make_button("showDoubtOrder", self._icons.icon("orders"))
        self._hint = make_label("resolveHint", role="muted")
        self._accept = AcceptForm(self._icons)
        self._facts_title = make_label(role="heading")
        self._facts = Facts()

    def _lay_out(self) -> None:
        caller = self._caller_box = QFrame()
        set_look(caller, role="state", state="unknown")
        quote = QVBoxLayout(caller)
        quote.setContentsMargins(16, 12, 16, 12)
        quote.setSpacing(TIGHT)
        quote.addWidget(self._caller_title)
        quote.addWidget(self._caller)
        buttons = flowing(self._ask, self._resolve, self._act, self._show)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 20)
        box.setSpacing(8)
        box.addWidget(self._badge)
        for widget in (self._amount, self._number, self._happened, self._money):
            box.addWidget(widget)
        box.addSpacing(4)
        box.addLayout(buttons)
        box.addWidget(self._hint)
        box.addSpacing(4)
        box.addWidget(caller)
        box.addSpacing(4)
        for widget in (self._outlook_title, self._outlook):
            box.addWidget(widget)
        box.addWidget(self._accept)
        box.addSpacing(8)
        box.addWidget(self._facts_title)
        box.addWidget(self._facts)
        box.addStretch()

    def _wire(self) -> None:
        self._ask.clicked.connect(self.ask_requested)
        self._resolve.clicked.connect(self.resolve_requested)
        self._act.clicked.connect(self._on_act)
        self._show.clicked.connect(self._on_show)
        self._accept.accepted.connect(self.accepted)
        self._accept.begun.connect(self.accept_begun)

    def show_doubt(self, details: DoubtDetails, busy: bool) -> None:
        """Draw this. May be called every second."""
        for button in (self._ask, self._resolve):
            button.setVisible(not details.is_known)
        self._ask.setEnabled(not busy)
        self._resolve.setEnabled(details.can_resolve and not busy)
        self._accept.allow(not busy)
        if details == self._shown:
            return
        if self._shown is None or details.key != self._shown.key:
            self._accept.clear()
        self._shown = details
        self._act.setVisible(details.act is not None)
        self._act.setText(details.act_title)
        self._show.setVisible(details.has_order)
        self._accept.setVisible(details.can_accept)
        self._caller_box.setVisible(bool(details.tell_caller))
        self._badge.show_state(details.look, details.status)
        for label, text in (
            (self._amount, details.amount),
            (self._number, details.number),
            (self._happened, details.happened),
            (self._money, details.money),
            (self._caller, details.tell_caller),
            (self._outlook, details.outlook),
            (self._hint, details.resolve_hint),
        ):
            label.setText(text)
        self._hint.setVisible(bool(details.resolve_hint))
        self._outlook_title.setText(self._outlook_heading(details))
        is_main = details.is_known and details.act is None
        set_look(self._show, role="primary" if is_main else "")
        self._show.setIcon(self._icons.icon("orders", "on_accent" if is_main else "text"))
        self._resolve.setToolTip(details.resolve_hint)
        self._facts.show_facts(details.facts)

    def show_reason_fault(self, sentence: str) -> None:
        """Show what is wrong with the reason why it is all right, or take it away for ""."""
        self._accept.show_fault(sentence)

    def focus_ask(self) -> None:
        """Put the cursor where work goes on: at the bank, or at the order where there is nothing to ask."""
        if self._accept.isVisibleTo(self):
            self._accept.focus_reason()
        else:
            keys = (self._ask, self._act, self._show)
            next(key for key in keys if key is self._show or key.isVisibleTo(self)).setFocus()

    def focus_resolve(self) -> None:
        self._resolve.setFocus()

    def press_act(self) -> None:
        self._act.click()

    def _on_act(self) -> None:
        if self._shown is not None:
            self.act_wanted.emit(self._shown.number, self._shown.act)

    def _on_show(self) -> None:
        if self._shown is not None:
            self.order_wanted.emit(self._shown.number)

    def _outlook_heading(self, details: DoubtDetails | None) -> str:
        is_known = details is not None and details.is_known
        return self.tr("What to do") if is_known else self.tr("What Paydesk does")

    def _set_texts(self) -> None:
        self.setAccessibleName(self.tr("What needs attention"))
        self._caller_title.setText(self.tr("Tell the caller"))
        self._outlook_title.setText(self._outlook_heading(self._shown))
        self._facts_title.setText(self.tr("Details"))
        self._ask.setText(self.tr("Ask now"))
        self._resolve.setText(self.tr("Resolve…"))
        self._act.setText(self._shown.act_title if self._shown else self.tr("Capture…"))
        self._show.setText(self.tr("Show the order"))
