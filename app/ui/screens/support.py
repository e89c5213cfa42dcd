"""The screen of the till's health: findings first; then the papers for support, to be read before they are saved."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.presenters.support import SupportPresenter, SupportState
from app.ui.dialog import make_foot, open_large
from app.ui.icons import Icons
from app.ui.parts import make_button, make_label, make_rule, make_scroll, make_working_bar
from app.ui.screens.finding_list import FindingList
from app.ui.shortcuts import bind
from app.ui.space import DIALOG, NONE, USUAL
from app.ui.tasks import Tasks
from app.ui.widgets.export_bar import ExportBar
from app.ui.widgets.message_bar import MessageBar
from app.ui.widgets.names_list import NamesList
from app.ui.worded import Worded


class SupportDialog(Worded, QDialog):
    """Draws `SupportState`; every wish goes to the presenter."""

    help_wanted = Signal(str)

    def __init__(self, presenter: SupportPresenter, tasks: Tasks, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("supportScreen")
        self._presenter = presenter
        self._tasks = tasks
        self._icons = icons
        self._make_fields()
        self._lay_out()
        self._wire()
        self._set_texts()
        presenter.attach(self)
        self._gather.setFocus(Qt.FocusReason.OtherFocusReason)
        self._load()

    def _make_fields(self) -> None:
        self._title = make_label("supportTitle", role="title")
        self._summary = make_label("supportSummary", role="muted")
        self._message = MessageBar(self._icons)
        self._message.setObjectName("supportMessage")
        self._working = make_working_bar("supportWorking")
        self._saving = ExportBar(self._icons)
        self._findings = FindingList(self._icons)
        self._names = NamesList()
        self._names.setObjectName("supportPapers")
        self._names.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
        self._text = QPlainTextEdit()
        self._text.setObjectName("supportText")
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._again = make_button("lookAgain", self._icons.icon("refresh"))
        self._gather = make_button("gatherPapers", self._icons.icon("folder"))
        self._back = make_button("backToHealth", self._icons.icon("back"))
        self._save = make_button("savePapers", self._icons.icon("save", "on_accent"), role="primary")
        self._close = make_button("closeSupport", self._icons.icon("close"))

    def _lay_out(self) -> None:
        papers = QWidget()
        beside = QHBoxLayout(papers)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(12)
        beside.addWidget(self._names)
        beside.addWidget(self._text, 1)
        self._pages = QStackedWidget()
        self._pages.addWidget(make_scroll(self._findings))
        self._pages.addWidget(papers)
        content = QVBoxLayout()
        content.setContentsMargins(*DIALOG)
        content.setSpacing(USUAL)
        for part in (self._title, self._summary, self._message, self._working):
            content.addWidget(part)
        content.addWidget(self._pages, 1)
        content.addWidget(self._saving)
        box = QVBoxLayout(self)
        box.setContentsMargins(*NONE)
        box.setSpacing(0)
        box.addLayout(content, 1)
        box.addWidget(make_rule())
        box.addWidget(make_foot([self._again, self._gather, self._back], [self._close, self._save]))
        open_large(self, 860, 720)

    def _wire(self) -> None:
        self._again.clicked.connect(self._load)
        self._gather.clicked.connect(self._make_papers)
        self._back.clicked.connect(lambda: self._turn_to(0))
        self._save.clicked.connect(self._ask_for_target)
        self._close.clicked.connect(self.reject)
        self._saving.stopped.connect(lambda: self._tasks.cancel("support.save"))
        self._names.currentRowChanged.connect(self._presenter.choose)
        self._message.closed.connect(self._presenter.dismiss_message)
        bind(self, "F1", lambda: self.help_wanted.emit("when-it-breaks"))
        bind(self, "F5", self._load)

    # --- the presenter's view --------------------------------------------

    def draw(self, state: SupportState) -> None:
        self._message.show_message(state.message)
        self._working.setRange(0, 0 if state.is_busy else 1)
        self._working.setVisible(state.is_busy and not state.is_saving)
        self._saving.follow(state.is_saving)
        self._findings.show_findings(state.lines)
        self._show_papers(state)
        self._save.setEnabled(bool(state.papers) and not state.is_saving)
        self._say(state.summary)

    def _show_papers(self, state: SupportState) -> None:
        if [self._names.item(row).text() for row in range(self._names.count())] != list(state.papers):
            self._names.blockSignals(True)
            self._names.clear()
            self._names.addItems(list(state.papers))
            self._names.setCurrentRow(state.chosen)
            self._names.blockSignals(False)
        if self._text.toPlainText() != state.text:
            self._text.setPlainText(state.text)

    def _say(self, summary: str) -> None:
        reading = self._pages.currentIndex() == 1
        self._summary.setText(
            self.tr("Read these files before you save them. They hold no card data, customers or logins.")
            if reading
            else summary
        )
        self._summary.setVisible(bool(self._summary.text()))

    # --- what is wished -------------------------------------------------------

    def _load(self) -> None:
        self._tasks.start("support.load", self._presenter.load, owner=self)

    def _make_papers(self) -> None:
        self._tasks.start("support.gather", self._presenter.gather, owner=self)
        self._turn_to(1)

    def _turn_to(self, page: int) -> None:
        self._pages.setCurrentIndex(page)
        self._names.doItemsLayout()
        for button, where in ((self._again, 0), (self._gather, 0), (self._back, 1), (self._save, 1)):
            button.setVisible(where == page)
        self._name_page()
        self._presenter.render()
        (self._names if page else self._gather).setFocus(Qt.FocusReason.OtherFocusReason)

    def _name_page(self) -> None:
        reading = self._pages.currentIndex() == 1
        self._title.setText(self.tr("Support files") if reading else self.tr("System status"))

    def _ask_for_target(self) -> None:
        """Ask where to; not with the blocking dialog, which would stop everything else."""
        ask = QFileDialog(self, self.tr("Save the support files"), f"{self._presenter.file_name()}.zip")
        ask.setObjectName("saveSupport")
        ask.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        ask.setNameFilter(self.tr("Archive (*.zip)"))
        ask.setDefaultSuffix("zip")
        ask.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ask.fileSelected.connect(self._save_as)
        ask.open()

    def _save_as(self, target: str) -> None:
        self._tasks.start("support.save", self._presenter.save, Path(target), owner=self)

    # --- words -------------------------------------------------------------------

    def _set_texts(self) -> None:
        self.setWindowTitle(self.tr("Health and support"))
        self._name_page()
        self._names.setAccessibleName(self.tr("Support files"))
        self._text.setAccessibleName(self.tr("What the file says"))
        self._working.setAccessibleName(self.tr("Paydesk is looking"))
        self._again.setText(self.tr("Check again"))
        self._gather.setText(self.tr("Support files…"))
        self._back.setText(self.tr("Back"))
        self._save.setText(self.tr("Save these files…"))
        self._close.setText(self.tr("Close"))
        for button in (self._back, self._save):
            button.setVisible(self._pages.currentIndex() == 1)
