"""The screen of several tills: where the journal is, who works on it, and an address to be looked at."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from app.presenters.several_tills import SeveralTillsPresenter, SeveralTillsState
from app.ui.dialog import Dialog, furnish
from app.ui.icons import Icons
from app.ui.parts import make_button, make_label, make_line
from app.ui.screens.form_field import FormField
from app.ui.shortcuts import bind
from app.ui.space import NONE, USUAL
from app.ui.tasks import Tasks
from app.ui.widgets.fitting_columns import FittingColumns
from app.ui.widgets.message_bar import MessageBar
from app.ui.worded import Worded

_LONGEST = 300
_VERSION = 2
"""The last column."""


class SeveralTillsDialog(Worded, Dialog):
    """Draws `SeveralTillsState`. The password is wiped once it was tried."""

    help_wanted = Signal(str)

    def __init__(self, presenter: SeveralTillsPresenter, tasks: Tasks, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("severalTillsScreen")
        self._presenter = presenter
        self._tasks = tasks
        self._make_fields(icons)
        self._lay_out()
        self._wire()
        self._set_texts()
        presenter.attach(self)
        self._tasks.start("several-tills.load", presenter.load, owner=self)

    def _make_fields(self, icons: Icons) -> None:
        self._title = make_label("severalTillsTitle", role="title")
        self._message = MessageBar(icons)
        self._message.setObjectName("severalTillsMessage")
        self._where = make_label("severalTillsWhere", copyable=True)
        self._list = QTreeWidget()
        self._list.setObjectName("seenTills")
        self._list.setColumnCount(3)
        self._list.setRootIsDecorated(False)
        self._columns = FittingColumns(self._list, _VERSION)
        self._address = make_line("journalAddress", _LONGEST)
        self._address.setPlaceholderText("postgresql://paydesk@books.shop.example/paydesk")
        self._password = make_line("journalPassword", _LONGEST, secret=True)
        self._address_field = FormField(self._address, "journalAddressFault")
        self._password_field = FormField(self._password, "journalPasswordFault")
        self._how = make_label("moveHow")
        self._command = make_label("moveCommand", role="message", copyable=True)
        self._check = make_button("checkJournal", icons.icon("search", "on_accent"), role="primary")
        self._close = make_button("closeSeveralTills", icons.icon("close"))

    def _lay_out(self) -> None:
        self._form = QWidget()
        form = QVBoxLayout(self._form)
        form.setContentsMargins(*NONE)
        form.setSpacing(USUAL)
        for part in (self._address_field, self._password_field, self._how, self._command):
            form.addWidget(part)
        box = QVBoxLayout()
        box.setSpacing(USUAL)
        for line in (self._title, self._message, self._where):
            box.addWidget(line)
        box.addWidget(self._list, 20)
        box.addWidget(self._form)
        box.addStretch()
        furnish(self, box, [], [self._close, self._check], (720, 560))

    def _wire(self) -> None:
        self._check.clicked.connect(self._on_check)
        self._close.clicked.connect(self.reject)
        self._message.closed.connect(self._presenter.dismiss_message)
        bind(self, "F1", lambda: self.help_wanted.emit("several-tills"))

    # --- the presenter's view --------------------------------------------

    def draw(self, state: SeveralTillsState) -> None:
        self._message.show_message(state.message)
        self._where.setText(state.where)
        self._list.clear()
        self._list.addTopLevelItems([QTreeWidgetItem(list(row)) for row in state.rows])
        self._list.setVisible(bool(state.rows))
        self._columns.fit()
        self._address_field.show_fault(state.fault)
        self._how.setText(state.how)
        self._command.setText(state.command)
        for label in (self._how, self._command):
            label.setVisible(bool(label.text()))
        for part in (self._form, self._check):
            part.setVisible(state.can_move)
        self._form.setEnabled(not state.is_busy)
        self._check.setEnabled(not state.is_busy)

    def wipe_password(self) -> None:
        self._password.clear()

    def done(self, result: int) -> None:
        self._password.clear()
        super().done(result)

    def enter_pressed(self) -> None:
        if self.focusWidget() in (self._address, self._password):
            self._on_check()

    def _on_check(self) -> None:
        self._tasks.start(
            "several-tills.check", self._presenter.check, self._address.text(), self._password.text(), owner=self
        )

    def _set_texts(self) -> None:
        self.setWindowTitle(self.tr("Several tills"))
        self._title.setText(self.tr("Several tills"))
        self._list.setHeaderLabels([self.tr("Till"), self.tr("Seen"), self.tr("Version")])
        self._list.setAccessibleName(self.tr("Tills seen lately"))
        self._columns.fit()
        self._address_field.set_title(self.tr("Address of a shared journal"))
        self._password_field.set_title(self.tr("Password"))
        self._check.setText(self.tr("Check this address"))
        self._close.setText(self.tr("Close"))
