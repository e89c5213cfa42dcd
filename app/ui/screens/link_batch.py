"""Many links from a file: what each line would do, then one after the other, with a key that stops it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.presenters.batch_file import BatchLine, example
from app.presenters.link_batch import LinkBatchPresenter
from app.presenters.link_batch_state import BatchPhase, BatchState
from app.ui.dialog import furnish
from app.ui.icons import Icons
from app.ui.models.batch_table import SENTENCE, BatchTableModel
from app.ui.parts import make_button, make_label, make_working_bar
from app.ui.shortcuts import bind
from app.ui.space import USUAL
from app.ui.tasks import Tasks
from app.ui.theme import set_look
from app.ui.widgets.export_bar import ExportBar
from app.ui.widgets.fitting_columns import FittingColumns
from app.ui.widgets.message_bar import MessageBar
from app.ui.widgets.wrapping_check import WrappingCheckBox
from app.ui.worded import Worded

BATCH_WORK = "link.batch"
"""What the making of many links is called while it runs."""
_LINES_IN_SIGHT = 5


class LinkBatchDialog(Worded, QDialog):
    """Draws `BatchState`. Closing it while links are made stops after the one that is under way."""

    def __init__(
        self, presenter: LinkBatchPresenter, tasks: Tasks, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("linkBatchDialog")
        self._presenter = presenter
        self._tasks = tasks
        self._icons = icons
        self._state = BatchState()
        self._make_fields(icons)
        self._lay_out()
        self._wire()
        self._set_texts()
        presenter.attach(self)

    # --- building --------------------------------------------

    def _make_fields(self, icons: Icons) -> None:
        self._about = make_label("batchAbout")
        self._example = make_label("batchExample", role="mono", copyable=True)
        self._file = make_label("batchFile", role="heading")
        self._choose = make_button("batchChoose", icons.icon("folder"))
        self._message = MessageBar(icons)
        self._message.setObjectName("batchMessage")
        self._model = BatchTableModel(icons)
        self._table = QTableView()
        self._table.setObjectName("batchTable")
        self._table.setModel(self._model)
        self._columns = FittingColumns(self._table, SENTENCE, _LINES_IN_SIGHT)
        self._table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self._table.setTabKeyNavigation(False)
        self._table.verticalHeader().hide()
        self._table.setShowGrid(False)
        self._terms = make_label("batchTerms", role="muted")
        self._summary = make_label("batchSummary")
        self._anew = WrappingCheckBox()
        self._anew.setObjectName("batchAnew")
        self._bar = make_working_bar("batchProgress")
        self._saving = ExportBar(icons)
        self._run = make_button("batchRun", icons.icon("payment-link", "on_accent"), role="primary")
        self._stop = make_button("batchStop", icons.icon("stop"))
        self._save = make_button("batchSave", icons.icon("download"))
        self._close = make_button("batchClose")

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._file, 1)
        top.addWidget(self._choose)
        box = QVBoxLayout()
        box.setSpacing(USUAL)
        box.addLayout(top)
        box.addWidget(self._about)
        box.addWidget(self._example)
        box.addWidget(self._message)
        box.addWidget(self._table, 20)
        for widget in (self._terms, self._summary, self._anew, self._bar, self._saving):
            box.addWidget(widget)
        box.addStretch()
        furnish(self, box, [self._stop, self._save], [self._close, self._run], (940, 620))

    def _wire(self) -> None:
        self._choose.clicked.connect(self.choose_file)
        self._anew.clicked.connect(self._presenter.make_anew)
        self._run.clicked.connect(self._on_run)
        self._stop.clicked.connect(self._presenter.stop)
        self._save.clicked.connect(self._choose_target)
        self._saving.stopped.connect(self._presenter.stop_saving)
        self._close.clicked.connect(self.reject)
        self._message.closed.connect(self._presenter.dismiss_message)
        bind(self, "Ctrl+O", self.choose_file)
        bind(self, "Ctrl+Return", self._on_run)

    # --- the presenter's view --------------------------------------------

    def draw(self, state: BatchState) -> None:
        before, self._state = self._state, state
        running = state.phase is BatchPhase.RUNNING
        self._file.setText(self._heading(state))
        for label in (self._about, self._example):
            label.setVisible(not state.rows)
        self._choose.setVisible(not state.is_typed)
        self._choose.setEnabled(not running)
        self._show_main(state)
        self._message.show_message(state.message)
        self._model.show(state.rows)
        for widget in (self._table, self._summary):
            widget.setVisible(bool(state.rows))
        self._terms.setVisible(bool(state.rows) and state.phase is not BatchPhase.DONE)  # those of links to come
        if state.rows and not before.rows and self.focusWidget() is self._choose:
            self._table.setFocus()  # to be read before anything is made
        if before.phase is not state.phase:
            self._set_titles()
        if before.rows != state.rows:
            self._columns.fit()
        self._terms.setText(state.terms)
        self._summary.setText(state.summary)
        self._anew.setText(state.anew_offer)
        self._anew.setVisible(bool(state.anew_offer))
        self._anew.setChecked(state.anew)
        self._bar.setVisible(running)
        self._bar.setRange(0, state.total)
        self._bar.setValue(state.done)
        self._run.setText(state.run_label)
        self._run.setEnabled(state.can_run)
        self._stop.setVisible(running)
        self._stop.setEnabled(not state.stopping)
        self._save.setVisible(state.has_results and not running)
        self._save.setEnabled(not state.is_saving)
        self._saving.follow(state.is_saving)

    def _heading(self, state: BatchState) -> str:
        if state.is_typed:
            return self.tr("Several payment links")
        return self.tr("Links from a file: {file}").format(file=state.file) if state.file else self._name()

    def _name(self) -> str:
        return self.tr("Links from a file")

    def _show_main(self, state: BatchState) -> None:
        """Let the one main button be what comes next: the file, then its links, then the way out."""
        has_rows, is_all = bool(state.rows), state.phase is BatchPhase.DONE and state.done == state.total
        self._run.setVisible(has_rows and not is_all)
        set_look(self._choose, role="" if has_rows else "primary")
        self._choose.setIcon(self._icons.icon("folder", "text" if has_rows else "on_accent"))
        set_look(self._close, role="primary" if is_all else "")

    # --- slots --------------------------------------------

    def choose_file(self) -> None:
        """Ask for the file (Ctrl+O)."""
        dialog = QFileDialog(self, self.tr("The file of links"))
        dialog.setObjectName("batchFileDialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Tables (*.csv *.txt)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self.read)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def read(self, path: str) -> None:
        """Show what the lines of this file would do."""
        self._tasks.start("link.batch.read", self._presenter.read, Path(path), owner=self)

    def take(self, lines: Sequence[BatchLine]) -> None:
        """Show what lines typed in the form would do, and make them where there are few."""
        self._tasks.start(BATCH_WORK, self._presenter.take, lines, moves_money=True)

    def _on_run(self) -> None:
        self._tasks.start(BATCH_WORK, self._presenter.run, moves_money=True)

    def _choose_target(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the result of each line"))
        dialog.setObjectName("batchSaveDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Tables (*.csv *.xlsx)")])
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(self._presenter.results_name())
        dialog.fileSelected.connect(
            lambda path: self._tasks.start("link.batch.save", self._presenter.save_results, Path(path))
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def reject(self) -> None:
        """Close; links that are being made end with the one under way."""
        self._presenter.stop()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._presenter.stop()
        super().closeEvent(event)

    def _set_texts(self) -> None:
        self.setWindowTitle(self._name())
        self._about.setText(
            self.tr(
                "A CSV file with column titles and one line per link; only the amount is needed. "
                "Nothing is sent before you have seen every line here. For example:"
            )
        )
        titles = self.tr("amount;for;customer;name;reference")
        self._example.setText(example(titles, QLocale().decimalPoint()))
        self._choose.setText(self.tr("Choose a file…"))
        self._choose.setToolTip(self.tr("Choose a file (Ctrl+O)"))
        self._table.setAccessibleName(self.tr("Lines of the file"))
        self._bar.setAccessibleName(self.tr("Links made"))
        self._stop.setText(self.tr("Stop"))
        self._save.setText(self.tr("Save the results…"))
        self._close.setText(self.tr("Close"))
        self._run.setToolTip(self.tr("Create the links (Ctrl+Enter)"))
        self._set_titles()

    def _set_titles(self) -> None:
        is_over = self._state.phase is BatchPhase.DONE
        self._model.set_titles(
            {
                "place": self.tr("Line"),
                "amount": self.tr("Amount"),
                "purpose": self.tr("For"),
                "customer": self.tr("Customer"),
                "sentence": self.tr("Result") if is_over else self.tr("What happens"),
            }
        )
        self._columns.fit()
