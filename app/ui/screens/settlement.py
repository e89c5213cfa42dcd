"""The screen of the bank's own file: the file, its columns, how it compares, and accepting what differs."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QTreeWidgetItem, QVBoxLayout, QWidget

from app.domain.statement import Column
from app.presenters.settlement import DifferenceRow, SettlementPresenter, SettlementState
from app.ui.choosing import offer
from app.ui.dialog import Dialog, furnish
from app.ui.icons import Icons
from app.ui.into_view import keep_in_sight
from app.ui.parts import LONGEST_REASON, make_button, make_label, make_line
from app.ui.screens.form_field import FormField
from app.ui.screens.sums_tree import SumsTree
from app.ui.shortcuts import bind
from app.ui.space import CLOSE, NONE, USUAL
from app.ui.tasks import Tasks
from app.ui.theme import set_look
from app.ui.widgets.flow_layout import in_flow
from app.ui.widgets.message_bar import MessageBar
from app.ui.widgets.unwheeled import ChoiceBox
from app.ui.worded import Worded

_COLUMNS = 5
_SUMS = (2, 3)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class SettlementDialog(Worded, Dialog):
    """Draws `SettlementState`; every wish goes to the presenter."""

    help_wanted = Signal(str)

    def __init__(self, presenter: SettlementPresenter, tasks: Tasks, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("settlementScreen")
        self._presenter = presenter
        self._tasks = tasks
        self._icons = icons
        self._rows: tuple[DifferenceRow, ...] = ()
        self._file = ""
        """The file that was read and shown last."""
        self._make_fields()
        self._lay_out()
        self._wire()
        self._set_texts()
        presenter.attach(self)

    # --- building --------------------------------------------

    def _make_fields(self) -> None:
        self._title = make_label("settlementTitle", role="title")
        self._message = MessageBar(self._icons)
        self._message.setObjectName("settlementMessage")
        self._hint = make_label("settlementHint", role="muted")
        self._choose = make_button("chooseStatement", self._icons.icon("folder"))
        self._columns_title = make_label("settlementColumnsTitle", role="heading")
        self._boxes = {column: ChoiceBox() for column in Column}
        self._fields = {column: FormField(box, f"{_name(column)}Fault") for column, box in self._boxes.items()}
        for column, box in self._boxes.items():
            box.setObjectName(_name(column))
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._hidden = make_label("settlementHidden", role="muted")
        self._compare = make_button("compareStatement", self._icons.icon("check", "on_accent"), role="primary")
        self._lead = make_label("settlementLead", role="heading")
        self._list = SumsTree("settlementDifferences", _COLUMNS, 1)
        for place in _SUMS:
            self._list.headerItem().setTextAlignment(place, _RIGHT)
        self._reason = make_line("settlementReason", LONGEST_REASON)
        self._reason_field = FormField(self._reason, "settlementReasonFault")
        self._accept = make_button("acceptDifference", self._icons.icon("check"))
        self._leave = make_button("leaveSettlement", self._icons.icon("back"))

    def _lay_out(self) -> None:
        content = QVBoxLayout()
        content.setSpacing(USUAL)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._choose)
        content.addLayout(top)
        self._columns = in_flow(*self._fields.values())
        self._compare_row = in_flow(self._compare)
        self._accepting = QWidget()
        keep_in_sight(self._accepting)
        accepting = QVBoxLayout(self._accepting)
        accepting.setContentsMargins(*NONE)
        accepting.setSpacing(USUAL)
        accepting.addWidget(self._reason_field)
        accepting.addWidget(in_flow(self._accept))
        for widget in (
            self._message,
            self._hint,
            self._columns_title,
            self._columns,
            self._hidden,
            self._compare_row,
            self._lead,
            self._list,
            self._accepting,
        ):
            content.addWidget(widget)
        content.addStretch(1)
        furnish(self, content, [], [self._leave], (1080, 780))

    def _wire(self) -> None:
        self._choose.clicked.connect(self._ask_for_file)
        for column, box in self._boxes.items():
            box.activated.connect(partial(self._on_column, column))
        self._compare.clicked.connect(self._on_compare)
        self._accept.clicked.connect(self._on_accept)
        self._reason.returnPressed.connect(self._on_accept)
        self._message.closed.connect(self._presenter.dismiss_message)
        self._leave.clicked.connect(self.reject)
        bind(self, "Ctrl+O", self._ask_for_file)
        bind(self, "Ctrl+Return", self._on_compare)
        bind(self, "F1", lambda: self.help_wanted.emit("day-close"))

    # --- the presenter's view --------------------------------------------

    def draw(self, state: SettlementState) -> None:
        self._message.show_message(state.message)
        has_file = bool(state.file)
        self._hint.setVisible(not has_file)
        self._columns_title.setText(self.tr("What the columns of {file} mean").format(file=state.file))
        for widget in (self._columns_title, self._columns, self._compare_row):
            widget.setVisible(has_file)
        set_look(self._choose, role="" if has_file else "primary")
        self._choose.setIcon(self._icons.icon("folder", "text" if has_file else "on_accent"))
        self._show_columns(state)
        self._hidden.setText(state.hidden)
        self._hidden.setVisible(bool(state.hidden))
        self._compare.setEnabled(has_file and not state.is_busy)
        if state.file != self._file and self._compare.isEnabled():
            self._file = state.file
            if self.focusWidget() is self._choose:
                self._compare.setFocus()  # it is what comes next
        self._lead.setText(state.lead)
        self._lead.setVisible(state.is_compared)
        self._show_rows(state.rows)
        self._reason_field.show_fault(state.reason_fault)
        self._accept.setEnabled(not state.is_busy)

    def _show_columns(self, state: SettlementState) -> None:
        """Offer the titles for each column; all are as wide as the widest, so that they stand below each other."""
        widest = 0
        for choice in state.columns:
            box = self._boxes[choice.column]
            offer(box, state.titles, choice.place)
            self._fields[choice.column].set_title(choice.name)
            box.setToolTip(choice.sample)
            in_one_line = self.fontMetrics().horizontalAdvance(choice.name) + CLOSE
            widest = max(widest, in_one_line, box.sizeHint().width())
        for field in self._fields.values():
            field.setMinimumWidth(widest)

    def focus_reason(self) -> None:
        self._reason_field.focus_field()

    def _show_rows(self, rows: tuple[DifferenceRow, ...]) -> None:
        for widget in (self._list, self._accepting):
            widget.setVisible(bool(rows))
        if rows == self._rows:
            return
        self._rows = rows
        self._list.clear()
        for row in rows:
            item = QTreeWidgetItem([row.what, row.name, row.ours, row.banks, row.standing])
            for column in _SUMS:
                item.setTextAlignment(column, _RIGHT)
            self._list.addTopLevelItem(item)
        self._list.setCurrentIndex(self._list.model().index(0, 0))
        self._list.fit()
        self._reason.setText("")
        if rows and not self._reason.hasFocus():
            self._list.setFocus()  # what was pressed is off while the file is compared, and has lost the cursor

    # --- slots --------------------------------------------

    def _on_column(self, column: Column, _place: int) -> None:
        self._presenter.choose(column, self._boxes[column].currentData())

    def _on_compare(self) -> None:
        if self._compare.isEnabled():
            self._tasks.start("settlement.do", self._presenter.compare, owner=self)

    def _on_accept(self) -> None:
        place = self._list.currentIndex().row()
        if 0 <= place < len(self._rows):
            self._reason.setFocus()  # the button is off while it is written down
            mark, reason = self._rows[place].mark, self._reason.text()
            self._tasks.start("settlement.do", self._presenter.accept, mark, reason, owner=self)

    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self, self.tr("The bank's file"))
        dialog.setObjectName("statementFile")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Tables (*.csv *.txt *.xlsx *.xls)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self.open_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def open_file(self, path: str) -> None:
        """Read this file and show how its columns were understood."""
        self._tasks.start("settlement.do", self._presenter.open_file, Path(path), owner=self)

    def _set_texts(self) -> None:
        self.setWindowTitle(self.tr("The bank's file"))
        self._title.setText(self.tr("Compare with the bank's file"))
        self._hint.setText(
            self.tr(
                "The bank's portal offers a file of settled payments, CSV or Excel. Full card "
                "numbers in it are not read."
            )
        )
        self._choose.setText(self.tr("Choose the file…"))
        self._compare.setText(self.tr("Compare"))
        self._list.setHeaderLabels(
            [self.tr("What"), self.tr("Order"), self.tr("Our books"), self.tr("The bank's file"), self.tr("State")]
        )
        self._list.setAccessibleName(self.tr("What differs"))
        self._reason_field.set_title(self.tr("Reason for accepting"))
        self._accept.setText(self.tr("Accept"))
        self._accept.setAccessibleName(self.tr("Accept this difference"))
        self._leave.setText(self.tr("Back to the day"))


def _name(column: Column) -> str:
    return "column" + "".join(part.capitalize() for part in column.value.split("-"))
