"""The screen of orders that need attention: a list by age, and beside it what to do about one of them."""

from functools import partial

from PySide6.QtCore import QEvent, QItemSelection, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.presenters.attention import AttentionPresenter
from app.presenters.attention_state import AttentionState, DoubtRow, ResolvingForm
from app.ui.icons import Icons
from app.ui.models.row_table import RowTableModel
from app.ui.parts import make_button, make_giving_room, make_label, make_scroll, make_working_bar
from app.ui.screens.doubt_panel import DoubtPanel
from app.ui.screens.resolve_form import ResolveForm
from app.ui.screens.screen import Screen
from app.ui.space import NONE, USUAL
from app.ui.tasks import Tasks
from app.ui.theme import set_look
from app.ui.widgets.icon_label import IconLabel
from app.ui.widgets.leaving_columns import LeavingTable
from app.ui.widgets.message_bar import MessageBar
from app.ui.worded import Worded

COLUMNS = ("since", "happened", "amount", "status", "next")
_LEAVE = ("next", "since", "status", "amount")
"""Columns that leave where there is no room: the panel beside the list says the same."""
_HALF = 600


class AttentionScreen(Worded, Screen):
    """Draws `AttentionState`; every wish goes to the presenter."""

    order_wanted = Signal(str)
    act_wanted = Signal(str, object)
    """(number, `OperationKind`): the orders are to open with the question about it."""
    help_wanted = Signal()

    def __init__(self, presenter: AttentionPresenter, tasks: Tasks, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("attention")
        self._presenter = presenter
        self._tasks = tasks
        self._icons = icons
        self._state = AttentionState()
        self._drawing = False
        self._make_fields()
        self._lay_out()
        self._wire()
        self._set_texts()
        presenter.attach(self)

    # --- building --------------------------------------------

    def _make_fields(self) -> None:
        self._title = make_label("attentionTitle", role="title")
        self._help = make_button("attentionHelp", self._icons.icon("help"))
        self._message = MessageBar(self._icons)
        self._message.setObjectName("attentionMessage")
        self._working = make_working_bar("attentionWorking")
        self._model: RowTableModel[DoubtRow] = RowTableModel(self._icons, COLUMNS)
        self._make_table()
        self._empty_icon = IconLabel(self._icons, 56, "check", "paid")
        self._empty_icon.setObjectName("attentionEmptyIcon")
        self._empty_title = make_label("attentionEmpty", role="heading", centred=True)
        self._empty_hint = make_label("attentionEmptyHint", role="muted", centred=True)
        self._panel = DoubtPanel(self._icons)
        self._form = ResolveForm(self._icons)

    def _make_table(self) -> None:
        self._table = LeavingTable(COLUMNS, _LEAVE)
        self._table.setObjectName("attentionTable")
        self._table.setModel(self._model)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.setShowGrid(False)
        self._table.setTabKeyNavigation(False)
        self._table.verticalHeader().hide()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addStretch()
        top.addWidget(self._help)
        side = QFrame()
        side.setObjectName("attentionSide")
        set_look(side, role="card")
        # One of the two is hidden, and asks for no room: a stack of Qt's would scroll for the higher one.
        either = QWidget()
        turns = QVBoxLayout(either)
        turns.setContentsMargins(*NONE)
        turns.addWidget(self._panel)
        turns.addWidget(self._form)
        self._form.hide()
        self._scroll = make_scroll(either)
        inside = QVBoxLayout(side)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self._scroll)
        split = QSplitter()
        split.addWidget(self._table)
        split.addWidget(side)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(USUAL)
        split.setSizes([_HALF, _HALF])
        nothing = QWidget()
        hints = QVBoxLayout(nothing)
        hints.setSpacing(8)
        hints.addStretch()
        hints.addWidget(self._empty_icon, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._empty_title, self._empty_hint):
            hints.addWidget(label)
        hints.addStretch()
        self._pages = QStackedWidget()
        self._pages.addWidget(split)
        self._pages.addWidget(make_scroll(nothing))
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(12)
        box.addLayout(top)
        self._said = make_giving_room(self._message)
        box.addWidget(self._said)
        box.addWidget(self._working)
        box.addWidget(self._pages, 1)

    def _wire(self) -> None:
        self._help.clicked.connect(self.help_wanted)
        self._message.closed.connect(self._presenter.dismiss_message)
        self._table.selectionModel().selectionChanged.connect(self._on_selected)
        self._table.activated.connect(lambda _index: self._panel.focus_ask())
        self._panel.ask_requested.connect(lambda: self._start("attention.ask", self._presenter.ask_now))
        self._panel.resolve_requested.connect(lambda: self._start("attention.form", self._presenter.begin_resolving))
        self._panel.order_wanted.connect(self.order_wanted)
        self._panel.act_wanted.connect(self.act_wanted)
        self._panel.accepted.connect(self._on_accepted)
        self._panel.accept_begun.connect(self._hold_fast)
        self._form.resolved.connect(self._on_resolved)
        self._form.left.connect(self._leave_form)

    # --- what the frame asks for --------------------------------------------

    def enter(self) -> None:
        """The screen was opened: bring it up to date and put the cursor where work begins."""
        self._start("attention.load", self._presenter.load)
        if self._state.resolving is None:
            self._take_keys()

    def submit(self) -> None:
        """Write down what is typed, or ask the bank (Ctrl+Enter)."""
        if self._state.resolving is not None:
            self._form.submit()
        elif self._state.details is not None and self._state.details.can_accept:
            self._panel.focus_ask()
        elif self._state.details is not None and self._state.details.act is not None:
            self._panel.press_act()
        elif self._state.details is not None and self._state.details.is_known:
            self.order_wanted.emit(self._state.details.number)
        elif self._state.details is not None and not self._state.busy:
            self._start("attention.ask", self._presenter.ask_now)

    def escape(self) -> None:
        """Leave the form (Esc)."""
        if self._state.resolving is not None:
            self._leave_form()

    # --- the presenter's view --------------------------------------------

    def draw(self, state: AttentionState) -> None:
        before, self._state = self._state, state
        has_keys = self._table.hasFocus() or self._help.hasFocus()
        self._show_rows(state)
        self._pages.setCurrentIndex(0 if state.rows else 1)
        self._empty_title.setText(state.empty_title)
        self._empty_hint.setText(state.empty_hint)
        self._working.setVisible(state.busy)
        self._message.show_message(state.message)
        self._said.setVisible(state.message is not None)
        self._said.setVisible(state.message is not None)
        if state.details is not None:
            self._panel.show_doubt(state.details, state.busy)
            self._panel.show_reason_fault(state.accept_fault)
        self._form.show_form(state.resolving, state.busy)
        self._turn_to(self._panel if state.resolving is None else self._form)
        self._table.setEnabled(state.resolving is None)
        if before.resolving is not None and state.resolving is None:
            self._table.setFocus()  # on with the next
        elif has_keys and bool(before.rows) is not bool(state.rows):
            self._take_keys()
        if before.selected != state.selected or (before.resolving is None) is not (state.resolving is None):
            self._scroll.verticalScrollBar().setValue(0)

    def _take_keys(self) -> None:
        """Put the cursor where work begins; where there is none, to what is in sight."""
        (self._table if self._state.rows else self._help).setFocus()

    def focus(self, field_name: str) -> None:
        if self._state.resolving is None:
            self._panel.focus_ask()  # the reason, where one is asked for
        else:
            self._form.focus_field(field_name)

    def wipe_pins(self) -> None:
        self._form.wipe_pins()

    # --- slots --------------------------------------------

    def _on_selected(self, selected: QItemSelection, _old: QItemSelection) -> None:
        indexes = selected.indexes()
        row = self._model.row_at(indexes[0]) if indexes else None
        if row is not None and not self._drawing:
            self._presenter.select(row.key)

    def _on_resolved(self, form: ResolvingForm) -> None:
        # What is written down must be finished, wherever the clerk goes meanwhile.
        self._tasks.start("attention.resolve", self._presenter.resolve, form, moves_money=True)

    def _hold_fast(self) -> None:
        """Keep the line whose reason is typed in front: a new one that comes in must not take its place."""
        self._presenter.select(self._state.selected)

    def _on_accepted(self, reason: str) -> None:
        self._start("attention.accept", partial(self._presenter.accept_line, reason))

    def _leave_form(self) -> None:
        self._presenter.stop_resolving()
        self._panel.focus_resolve()

    def _start(self, key: str, work: object) -> None:
        self._tasks.start(key, work, owner=self)  # type: ignore[arg-type]

    def _turn_to(self, page: QWidget) -> None:
        """Show this beside the list, in place of the other."""
        (self._form if page is self._panel else self._panel).hide()
        page.show()

    def _show_rows(self, state: AttentionState) -> None:
        """Draw the list; what Qt chooses by itself when a line goes is no wish of the clerk."""
        self._drawing = True
        self._model.show(state.rows)
        place = -1 if state.selected is None else self._model.place_of(state.selected)
        if place >= 0 and self._table.currentIndex().row() != place:
            self._table.selectRow(place)
        self._table.fit()
        self._drawing = False

    def give_room(self) -> None:
        """Leave the screen's name out where there is little room: the place it was opened by says it too."""
        self._title.setVisible(not self.is_low)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() * 5 // 2)
        super().changeEvent(event)

    def _set_texts(self) -> None:
        self._title.setText(self.tr("Needs attention"))
        self._help.setText(self.tr("What to do?"))
        self._help.setToolTip(self.tr("Help for this screen (F1)"))
        self._table.setAccessibleName(self.tr("Orders that need attention, oldest first"))
        self._model.set_titles(
            {
                "since": self.tr("Age"),
                "happened": self.tr("What"),
                "amount": self.tr("Amount"),
                "status": self.tr("Status"),
                "next": self.tr("Next check"),
            }
        )
        self._table.fit()
