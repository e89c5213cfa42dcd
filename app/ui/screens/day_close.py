"""The screen of the business day: its figures, what is open, the word over it, and the reports of the days before."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QTreeWidgetItem,
    QVBoxLayout,
)

from app.presenters.day_close import DayPresenter
from app.presenters.day_close_state import DayRow, DayState, OpenRow, ReportRow
from app.presenters.slip import Paper
from app.ui.dialog import Dialog, furnish
from app.ui.icons import Icons
from app.ui.parts import make_button, make_label
from app.ui.screens.form_field import FormField
from app.ui.screens.receipt_button import ReceiptWay
from app.ui.screens.receipt_giving import ReceiptGiving
from app.ui.screens.sums_tree import SumsTree
from app.ui.shortcuts import bind
from app.ui.space import USUAL
from app.ui.tasks import Tasks
from app.ui.widgets.flow_layout import in_flow
from app.ui.widgets.message_bar import MessageBar
from app.ui.widgets.unwheeled import ChoiceBox
from app.ui.widgets.wrapping_check import WrappingCheckBox
from app.ui.worded import Worded

_COLUMNS = 6
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class DayDialog(Worded, Dialog):
    """Draws `DayState`; every wish goes to the presenter."""

    order_wanted = Signal(str)
    waiting_wanted = Signal()
    """The links that wait for their customers."""
    statement_wanted = Signal()
    """The screen of the bank's own file."""
    help_wanted = Signal(str)
    """A page of the help, by its topic."""

    def __init__(self, presenter: DayPresenter, tasks: Tasks, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("dayScreen")
        self._presenter = presenter
        self._tasks = tasks
        self._icons = icons
        self._rows: tuple[DayRow, ...] = ()
        self._open: tuple[OpenRow, ...] = ()
        self._reports: tuple[ReportRow, ...] = ()
        self._said_to_know = False
        self._said_of: tuple[str, tuple[OpenRow, ...]] = "", ()
        self._giving = ReceiptGiving(self, tasks, QDesktopServices.openUrl)
        self._make_fields()
        self._lay_out()
        self._wire()
        self._set_texts()
        self._leave.setFocus()  # Enter on what has the cursor first must close no day
        presenter.attach(self)
        self._load()

    # --- building --------------------------------------------

    def _make_fields(self) -> None:
        self._title = make_label("dayTitle", role="title")
        self._bank = make_label("dayBank", role="muted")
        self._help = make_button("dayHelp", self._icons.icon("help"))
        self._message = MessageBar(self._icons)
        self._message.setObjectName("dayMessage")
        self._notes = make_label("dayNotes", role="muted")
        self._sums = SumsTree("daySums", _COLUMNS, 0)
        self._nothing = make_label("dayNothing", role="muted")
        self._open_title = make_label("dayOpenTitle", role="heading")
        self._open_list = SumsTree("dayOpen", 1, 0, has_titles=False)
        for column in range(1, _COLUMNS):
            self._sums.headerItem().setTextAlignment(column, _RIGHT)
        self._show_order = make_button("dayShowOrder", self._icons.icon("orders"))
        self._waiting = make_button("dayWaiting", self._icons.icon("payment-link"))
        self._statement = make_button("compareWithBank", self._icons.icon("bank"))
        self._word = WrappingCheckBox()
        self._word.setObjectName("dayWord")
        self._why_not = make_label("dayWhyNot", role="muted")
        self._close_day = make_button("closeDay", self._icons.icon("lock", "on_accent"), role="primary")
        self._report, self._paper = ChoiceBox(), ChoiceBox()
        self._report.setObjectName("dayReport")
        self._paper.setObjectName("dayPaper")
        for box in (self._report, self._paper):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for paper in (Paper.A4, Paper.ROLL):
            self._paper.addItem("", paper)
        self._report_field = FormField(self._report, "dayReportFault")
        self._paper_field = FormField(self._paper, "dayPaperFault")
        self._print = make_button("printDay", self._icons.icon("print"))
        self._pdf = make_button("saveDay", self._icons.icon("save"))
        self._leave = make_button("leaveDay", self._icons.icon("close"))

    def _lay_out(self) -> None:
        content = QVBoxLayout()
        content.setSpacing(USUAL)
        title = QHBoxLayout()
        title.addWidget(self._title, 1)
        title.addWidget(self._help)
        content.addLayout(title)
        self._open_acts = in_flow(self._show_order)
        self._waiting_row = in_flow(self._waiting)
        self._printing = in_flow(self._report_field, self._paper_field)
        for widget in (
            self._bank,
            self._message,
            self._notes,
            self._sums,
            self._nothing,
            self._open_title,
            self._open_list,
            self._open_acts,
            self._waiting_row,
            self._word,
            self._why_not,
        ):
            content.addWidget(widget)
        content.addStretch(1)
        content.addWidget(self._printing)
        content.addWidget(in_flow(self._print, self._pdf))
        furnish(self, content, [self._statement], [self._leave, self._close_day], (940, 660))

    def _wire(self) -> None:
        self._word.toggled.connect(self._on_word)
        self._close_day.clicked.connect(self._on_close)
        self._waiting.clicked.connect(self.waiting_wanted)
        self._statement.clicked.connect(self.statement_wanted)
        self._show_order.clicked.connect(self._on_show_order)
        self._open_list.itemActivated.connect(lambda _item, _column: self._on_show_order())
        self._print.clicked.connect(lambda: self._give(ReceiptWay.PRINT))
        self._pdf.clicked.connect(lambda: self._give(ReceiptWay.FILE))
        self._giving.failed.connect(lambda _why: self._presenter.say_not_printed())
        self._message.closed.connect(self._presenter.dismiss_message)
        self._help.clicked.connect(lambda: self.help_wanted.emit("day-close"))
        self._leave.clicked.connect(self.reject)
        bind(self, "F1", lambda: self.help_wanted.emit("day-close"))
        bind(self, "F5", self._load)
        bind(self, "Ctrl+O", self.statement_wanted.emit)
        bind(self, "Ctrl+Return", self._on_close)

    # --- the presenter's view --------------------------------------------

    def draw(self, state: DayState) -> None:
        self._title.setText(state.heading or self.tr("Business day"))
        self._bank.setText(state.bank)
        self._message.show_message(state.message)
        self._notes.setText("\n".join(state.notes))
        self._notes.setVisible(bool(state.notes))
        self._show_sums(state.rows)
        self._nothing.setText(state.nothing)
        self._nothing.setVisible(bool(state.nothing))
        self._open_title.setText(state.open_title)
        self._show_open(state.open_rows)
        self._waiting.setText(state.waiting_title)
        self._waiting_row.setVisible(bool(state.waiting_title))
        self._word.setText(state.word)
        said_of = (state.heading, state.open_rows)
        if said_of != self._said_of:
            self._said_of = said_of
            self._word.setChecked(False)  # what is said is said of this day and these orders, and of no others
        self._word.setVisible(bool(state.word))
        self._close_day.setText(state.close_title)
        self._close_day.setEnabled(state.can_close)
        self._close_day.setVisible(bool(state.close_title))
        self._why_not.setText(state.why_not)
        self._why_not.setVisible(bool(state.why_not))
        self._show_reports(state.reports)

    def focus(self, act: str) -> None:
        button = {"print": self._print, "close": self._close_day}[act]
        if button.isVisible() and button.isEnabled():
            button.setFocus()

    def _show_sums(self, rows: tuple[DayRow, ...]) -> None:
        self._sums.setVisible(bool(rows))
        if rows == self._rows:
            return
        self._rows = rows
        self._sums.clear()
        for row in rows:
            item = QTreeWidgetItem([row.who, row.paid, row.captured, row.returned, row.undone, row.net])
            for column in range(_COLUMNS):
                if column:
                    item.setTextAlignment(column, _RIGHT)
                font = item.font(column)
                font.setBold(row.is_whole)
                item.setFont(column, font)
            self._sums.addTopLevelItem(item)
        self._sums.fit()

    def _show_open(self, rows: tuple[OpenRow, ...]) -> None:
        for widget in (self._open_title, self._open_list, self._open_acts):
            widget.setVisible(bool(rows))
        if rows == self._open:
            return
        self._open = rows
        self._open_list.clear()
        for row in rows:
            item = QTreeWidgetItem([row.text])
            item.setIcon(0, self._icons.icon(row.icon))
            self._open_list.addTopLevelItem(item)
        if rows:
            self._open_list.setCurrentIndex(self._open_list.model().index(0, 0))
        self._open_list.fit()

    def _show_reports(self, reports: tuple[ReportRow, ...]) -> None:
        for widget in (self._printing, self._print, self._pdf):
            widget.setVisible(bool(reports))
        if reports == self._reports:
            return
        self._reports = reports
        self._report.clear()
        for each in reports:
            self._report.addItem(each.title, each.number)

    # --- slots --------------------------------------------

    def _load(self) -> None:
        self._tasks.start("day.load", self._presenter.load, owner=self)

    def _on_close(self) -> None:
        if self._close_day.isEnabled():
            is_word_missing = self._word.isVisible() and not self._said_to_know
            (self._word if is_word_missing else self._leave).setFocus()  # the button is off meanwhile
            self._tasks.start("day.close", self._presenter.close, self._said_to_know)

    def _on_word(self, said: bool) -> None:
        self._said_to_know = said

    def _on_show_order(self) -> None:
        place = self._open_list.currentIndex().row()
        if 0 <= place < len(self._open):
            self.order_wanted.emit(self._open[place].number)

    def _give(self, way: ReceiptWay) -> None:
        slip = self._presenter.slip(self._report.currentData())
        if slip is not None:
            self._giving.give(slip, way, self._paper.currentData())

    def _set_texts(self) -> None:
        self.setWindowTitle(self.tr("Business day"))
        self._help.setText(self.tr("Help"))
        self._help.setToolTip(self.tr("Help for this screen (F1)"))
        self._sums.setHeaderLabels(
            [
                self.tr("Who"),
                self.tr("Paid"),
                self.tr("Captured later"),
                self.tr("Refunded"),
                self.tr("Undone"),
                self.tr("After refunds"),
            ]
        )
        self._sums.setAccessibleName(self.tr("What the day brought"))
        self._open_list.setAccessibleName(self.tr("What is not clear yet"))
        self._show_order.setText(self.tr("Open this order"))
        self._statement.setText(self.tr("Compare with the bank's file…"))
        self._statement.setToolTip(self.tr("Compare with the bank's file (Ctrl+O)"))
        self._report_field.set_title(self.tr("Print again"))
        self._paper_field.set_title(self.tr("Paper"))
        self._paper.setItemText(0, self.tr("A4"))
        self._paper.setItemText(1, self.tr("Receipt printer, 80 mm"))
        self._print.setText(self.tr("Print…"))
        self._pdf.setText(self.tr("Save as PDF…"))
        self._leave.setText(self.tr("Close this window"))
