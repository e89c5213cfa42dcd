"""An act on many orders: what would be done with each, then one after the other, with a key that stops it."""

from typing import Protocol

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHeaderView, QTableView, QVBoxLayout, QWidget

from app.domain.refund_reason import RefundReason
from app.presenters.bulk_state import BulkPhase, BulkState, BulkView
from app.services.order_money import Consent
from app.ui.icons import Icons
from app.ui.models.bulk_table import PLAN, RESULT, BulkTableModel
from app.ui.parts import make_button, make_label, make_working_bar
from app.ui.screens.bulk_form import BulkForm
from app.ui.shortcuts import bind
from app.ui.tasks import Tasks
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.message_bar import MessageBar

BULK_WORK = "orders.bulk"
"""What an act on many orders is called while it runs: one at a time."""


class BulkPresenter(Protocol):
    """What the screen needs of whoever looks the orders through and does something with them."""

    @property
    def is_running(self) -> bool: ...

    def attach(self, view: BulkView) -> None: ...

    async def look(self) -> None: ...

    async def run(self, consent: Consent | None = None) -> None: ...

    def stop(self) -> None: ...

    def reason_chosen(self, reason: RefundReason) -> None: ...

    def note_typed(self, text: str) -> None: ...

    def dismiss_message(self) -> None: ...


class BulkActsDialog(QDialog):
    """Draws `BulkState`. Esc stops what runs, and closes when nothing runs."""

    def __init__(self, presenter: BulkPresenter, tasks: Tasks, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bulkDialog")
        self._presenter = presenter
        self._tasks = tasks
        self._state = BulkState()
        self._make_fields(icons)
        self._lay_out()
        self._wire()
        self._set_texts()
        presenter.attach(self)
        tasks.start("orders.bulk.look", presenter.look, owner=self)

    # --- building --------------------------------------------

    def _make_fields(self, icons: Icons) -> None:
        self._title = make_label("bulkTitle", role="title")
        self._warning = make_label("bulkWarning", role="muted")
        self._message = MessageBar(icons)
        self._message.setObjectName("bulkMessage")
        self._model = BulkTableModel(icons)
        self._table = QTableView()
        self._table.setObjectName("bulkTable")
        self._table.setModel(self._model)
        self._table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self._table.setTabKeyNavigation(False)
        self._table.verticalHeader().hide()
        self._table.setShowGrid(False)
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column in (PLAN, RESULT):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self._summary = make_label("bulkSummary", role="heading")
        self._form = BulkForm()
        self._bar = make_working_bar("bulkProgress")
        self._run = make_button("bulkRun", icons.icon("check", "on_accent"), role="primary", money=True)
        self._stop = make_button("bulkStop", icons.icon("stop"))
        self._close = make_button("bulkClose", role="quiet", money=True)

    def _lay_out(self) -> None:
        keys = FlowLayout()  # large text needs a second line on a small screen
        for button in (self._run, self._stop, self._close):
            keys.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(12)
        box.addWidget(self._title)
        box.addWidget(self._warning)
        box.addWidget(self._message)
        box.addWidget(self._table, 1)
        box.addWidget(self._summary)
        box.addWidget(self._form)
        box.addWidget(self._bar)
        box.addLayout(keys)
        self.resize(QSize(1000, 660).boundedTo(self.screen().availableSize()))

    def _wire(self) -> None:
        self._form.reason_chosen.connect(self._presenter.reason_chosen)
        self._form.note_edited.connect(self._presenter.note_typed)
        self._form.completed.connect(self._run.setFocus)
        self._run.clicked.connect(self._on_run)
        self._stop.clicked.connect(self._presenter.stop)
        self._close.clicked.connect(self.reject)
        self._message.closed.connect(self._presenter.dismiss_message)
        bind(self, "Ctrl+Return", self._on_run)

    # --- the presenter's view --------------------------------------------

    def draw(self, state: BulkState) -> None:
        before, self._state = self._state, state
        running = state.phase is BulkPhase.RUNNING
        self.setWindowTitle(state.title)
        self._title.setText(state.title)
        self._warning.setText(state.warning)
        self._warning.setVisible(bool(state.warning))
        self._message.show_message(state.message)
        self._model.show(state.rows)
        self._table.setVisible(bool(state.rows))
        if before.rows != state.rows:
            self._table.resizeRowsToContents()
        self._summary.setText(state.summary)
        self._summary.setVisible(bool(state.summary))
        self._form.show_form(state, asking=state.can_run)
        self._bar.setVisible(running or state.phase is BulkPhase.LOOKING)
        self._bar.setRange(0, state.total)
        self._bar.setValue(state.done)
        self._run.setText(state.run_label)
        self._run.setVisible(not running and (state.can_run or state.phase is not BulkPhase.DONE))
        self._run.setEnabled(state.can_run)
        self._stop.setVisible(running)
        self._stop.setEnabled(not state.stopping)
        if running and before.phase is not BulkPhase.RUNNING:
            self._stop.setFocus()
        if state.phase is BulkPhase.READY and before.phase is not BulkPhase.READY:
            self.focus("why") if state.reasons else self._run.setFocus()
        if state.phase is BulkPhase.DONE and before.phase is BulkPhase.RUNNING:
            self._close.setFocus()

    def focus(self, field_name: str) -> None:
        self._form.focus(field_name)

    # --- slots --------------------------------------------

    def _on_run(self) -> None:
        if self._state.can_run:
            self._tasks.start(BULK_WORK, self._presenter.run, self._form.take_consent(), moves_money=True)

    def reject(self) -> None:
        """Stop after the act under way; close when nothing runs."""
        if self._presenter.is_running:
            self._presenter.stop()
            return
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._presenter.stop()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _set_texts(self) -> None:
        self._table.setAccessibleName(self.tr("What is done with each order"))
        self._bar.setAccessibleName(self.tr("Orders done"))
        self._run.setToolTip(self.tr("Do it (Ctrl+Enter)"))
        self._stop.setText(self.tr("Stop after this one"))
        self._stop.setToolTip(self.tr("Stop after this one (Esc)"))
        self._close.setText(self.tr("Close"))
        self._model.set_titles(
            {
                "order": self.tr("Order"),
                "amount": self.tr("Amount"),
                "plan": self.tr("What will be done"),
                "status": self.tr("What became of it"),
            }
        )
