"""Something done with many orders: what with each, then one after the other, with a key that stops it."""

from typing import Protocol

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QTableView, QVBoxLayout, QWidget

from app.presenters.bulk_state import BulkPhase, BulkState, BulkView
from app.ui.announcing import announce
from app.ui.dialog import furnish
from app.ui.icons import Icons
from app.ui.models.bulk_table import PLAN, RESULT, BulkTableModel
from app.ui.parts import make_button, make_label, make_working_bar
from app.ui.shortcuts import bind
from app.ui.space import USUAL
from app.ui.tasks import Tasks
from app.ui.widgets.fitting_columns import FittingColumns
from app.ui.widgets.message_bar import MessageBar
from app.ui.worded import Worded

_LINES_IN_SIGHT = 5


class BulkPresenter(Protocol):
    """What the screen needs of whoever looks the orders through and does something with them."""

    @property
    def is_running(self) -> bool: ...

    def attach(self, view: BulkView) -> None: ...

    async def look(self) -> None: ...

    def stop(self) -> None: ...

    def dismiss_message(self) -> None: ...


class BulkDialog(Worded, QDialog):
    """Draws `BulkState`. Esc stops what runs, and closes when nothing runs. A subclass begins the work."""

    def __init__(
        self,
        presenter: BulkPresenter,
        tasks: Tasks,
        icons: Icons,
        form: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`form` is what is asked for before, between the table and the buttons."""
        super().__init__(parent)
        self.setObjectName("bulkDialog")
        self._looks_on = presenter
        self._tasks = tasks
        self._form_place = form
        self.state = BulkState()
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
        self._columns = FittingColumns(self._table, PLAN, _LINES_IN_SIGHT)
        self._table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self._table.setTabKeyNavigation(False)
        self._table.verticalHeader().hide()
        self._table.setShowGrid(False)
        self._summary = make_label("bulkSummary", role="heading")
        self._bar = make_working_bar("bulkProgress")
        self._run = make_button("bulkRun", icons.icon("check", "on_accent"), role="primary", money=True)
        self._stop = make_button("bulkStop", icons.icon("stop"), money=True)
        self._close = make_button("bulkClose", icons.icon("close"), money=True)

    def _lay_out(self) -> None:
        box = QVBoxLayout()
        box.setSpacing(USUAL)
        box.addWidget(self._title)
        box.addWidget(self._warning)
        box.addWidget(self._message)
        box.addWidget(self._table, 1)
        box.addWidget(self._summary)
        if self._form_place is not None:
            box.addWidget(self._form_place)
        box.addWidget(self._bar)
        furnish(self, box, [self._stop], [self._close, self._run], (1080, 680))

    def _wire(self) -> None:
        self._run.clicked.connect(self._on_run)
        self._stop.clicked.connect(self._looks_on.stop)
        self._close.clicked.connect(self.reject)
        self._message.closed.connect(self._looks_on.dismiss_message)
        bind(self, "Ctrl+Return", self._on_run)

    # --- the presenter's view --------------------------------------------

    def draw(self, state: BulkState) -> None:
        before, self.state = self.state, state
        running, leaving = state.phase is BulkPhase.RUNNING, state.phase is BulkPhase.LEAVING
        self.setWindowTitle(state.title)
        self._title.setText(state.title)
        self._warning.setText(state.warning)
        self._warning.setVisible(bool(state.warning))
        self._message.show_message(state.message)
        self._model.show(state.rows)
        self._table.setVisible(bool(state.rows))
        self._columns.leave_out(RESULT, not any(row.status for row in state.rows))
        if before.rows != state.rows:
            self._columns.fit()
        self._summary.setText(state.summary)
        self._summary.setVisible(bool(state.summary))
        self._bar.setVisible(running or state.phase is BulkPhase.LOOKING)
        self._bar.setRange(0, state.total)
        self._bar.setValue(state.done)
        self._run.setText(state.run_label)
        self._run.setVisible(not (running or leaving) and (state.can_run or state.phase is not BulkPhase.DONE))
        self._run.setEnabled(state.can_run)
        self._name_stop()
        self._stop.setVisible(running or leaving)
        self._stop.setEnabled(not state.stopping)
        if state.phase is before.phase:
            return
        if leaving:
            announce(self, state.warning)
        if running or leaving:
            self._stop.setFocus()
        if state.phase is BulkPhase.READY or (state.can_run and before.phase is BulkPhase.LEAVING):
            self.take_cursor()
        if state.phase is BulkPhase.DONE and before.phase is BulkPhase.RUNNING:
            self._close.setFocus()

    def focus(self, field_name: str) -> None:
        """Put the cursor into a field of the form; there is none."""

    def take_cursor(self) -> None:
        """Put the cursor where the work begins."""
        self._run.setFocus()

    def begin(self) -> None:
        """Do what was shown."""
        raise NotImplementedError

    # --- slots --------------------------------------------

    def _on_run(self) -> None:
        if self.state.can_run:
            self.begin()

    def reject(self) -> None:
        """Stop after the act under way; close when nothing runs."""
        if self._looks_on.is_running:
            self._looks_on.stop()
            return
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._looks_on.stop()
        super().closeEvent(event)

    def _set_texts(self) -> None:
        self._table.setAccessibleName(self.tr("What is done with each order"))
        self._bar.setAccessibleName(self.tr("Orders done"))
        self._run.setToolTip(self.tr("Do it (Ctrl+Enter)"))
        self._name_stop()
        self._close.setText(self.tr("Close"))
        self._model.set_titles(
            {
                "order": self.tr("Order"),
                "amount": self.tr("Amount"),
                "plan": self.tr("Planned"),
                "status": self.tr("Result"),
            }
        )
        self._columns.fit()

    def _name_stop(self) -> None:
        """Say what stopping means now: nothing has left yet, or something is under way."""
        is_leaving = self.state.phase is BulkPhase.LEAVING
        self._stop.setText(self.tr("Undo") if is_leaving else self.tr("Stop after this one"))
        self._stop.setToolTip(self.tr("Undo (Esc)") if is_leaving else self.tr("Stop after this one (Esc)"))
