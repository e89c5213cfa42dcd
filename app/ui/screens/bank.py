"""The screen where a shop looks after one bank: its facts, what it offers, and its messages."""

from collections.abc import Callable, Coroutine
from typing import Any, TypeVarTuple

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.presenters.bank import BankPresenter
from app.presenters.bank_state import BankState
from app.presenters.key_slots import KeySlotsPresenter
from app.ui.dialog import Dialog, furnish
from app.ui.icons import Icons
from app.ui.parts import make_button, make_label, make_rule, make_working_bar
from app.ui.screens.finding_list import FindingList
from app.ui.screens.key_panel import KeyPanel
from app.ui.screens.notice_panel import NoticePanel
from app.ui.shortcuts import bind
from app.ui.space import APART, USUAL
from app.ui.tasks import Tasks
from app.ui.theme import set_look
from app.ui.widgets.facts import Facts
from app.ui.widgets.flow_layout import flowing
from app.ui.widgets.message_bar import MessageBar
from app.ui.worded import Worded

Arguments = TypeVarTuple("Arguments")
_LOOKS_AGAIN_MS = 5000


class BankDialog(Worded, Dialog):
    """Draws `BankState`. A check that is under way ends with the dialog."""

    login_wanted = Signal()
    help_wanted = Signal(str)
    """A page of the help, by its topic."""

    def __init__(self, presenter: BankPresenter, keys: KeySlotsPresenter, tasks: Tasks, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("bankScreen")
        self._presenter = presenter
        self._key_slots = keys
        self._tasks = tasks
        self._icons = icons
        self._make_fields()
        self._lay_out()
        self._wire()
        self._set_texts()
        presenter.attach(self)
        keys.attach(self._keys)
        self._load()

    def _make_fields(self) -> None:
        self._title = make_label("bankTitle", role="title")
        self._message = MessageBar(self._icons)
        self._message.setObjectName("bankMessage")
        self._facts = Facts()
        self._login = make_button("changeLogin", self._icons.icon("key"))
        self._keys = KeyPanel(self._key_slots, self._tasks, self._icons)
        self._offers_title = make_label("offersTitle", role="heading")
        self._hint = make_label("checkHint", role="muted")
        self._check = make_button("checkGateway", self._icons.icon("search", "on_accent"), role="primary")
        self._working = make_working_bar("checking")
        self._progress = make_label("checkProgress", role="muted")
        self._checked = make_label("checkedWhen")
        self._findings = FindingList(self._icons)
        self._notices_title = make_label("noticesTitle", role="heading")
        self._notices = NoticePanel(self._icons)
        self._again = QTimer(self)
        self._close = make_button("closeBank", self._icons.icon("close"))

    def _lay_out(self) -> None:
        offers = _column(self._offers_title, self._checked, self._hint)
        offers.addLayout(flowing(self._check))
        for widget in (self._working, self._progress, self._findings):
            offers.addWidget(widget)
        box = QVBoxLayout()
        box.setSpacing(APART)
        box.addWidget(self._title)
        box.addWidget(self._facts)
        box.addLayout(flowing(self._login))
        box.addWidget(self._keys)
        box.addWidget(make_rule())
        box.addLayout(offers)
        box.addWidget(make_rule())
        box.addLayout(_column(self._notices_title, self._notices))
        box.addStretch()
        self._scroll = furnish(self, box, [], [self._close], (760, 720), above=self._message)

    def _wire(self) -> None:
        self._login.clicked.connect(self.login_wanted)
        self._check.clicked.connect(self._on_check)
        self._message.closed.connect(self._presenter.dismiss_message)
        self._close.clicked.connect(self.reject)
        self._notices.kept.connect(lambda form: self._keep(self._presenter.keep_notices, form))
        self._notices.secret_entered.connect(lambda secret: self._keep(self._presenter.keep_secret, secret))
        self._notices.key_file_chosen.connect(lambda path: self._keep(self._presenter.keep_key_file, path))
        self._notices.secret_removed.connect(lambda: self._keep(self._presenter.forget_secret))
        self._notices.recipe_chosen.connect(lambda name: self._keep(self._presenter.choose_recipe, name))
        self._notices.address_copied.connect(self._presenter.copied)
        self._notices.help_wanted.connect(lambda: self.help_wanted.emit("notifications"))
        # A message that is turned away is news to nobody, but whoever sets this up looks for it.
        self._again.timeout.connect(self._load)
        self._again.start(_LOOKS_AGAIN_MS)
        bind(self, "PgDown", lambda: self._scroll_by(1))
        bind(self, "PgUp", lambda: self._scroll_by(-1))

    # --- the presenter's view --------------------------------------------

    def draw(self, state: BankState) -> None:
        self._title.setText(state.title)
        self._facts.show_facts(state.facts)
        self._login.setVisible(state.can_change_login)
        self._message.show_message(state.message)
        self._hint.setText(state.check_hint)
        self._checked.setText(state.checked)
        set_look(self._checked, state="unknown" if state.is_old else "")
        self._findings.show_findings(state.findings)
        # Not the button that checks: the cursor would leave it, and the window would follow to its end.
        self._login.setEnabled(not state.checking)
        self._working.setVisible(state.checking)
        self._progress.setText(state.progress)
        self._progress.setVisible(state.checking)
        self._notices.show_notices(state.notices, state.no_notices, state.faults, state.saving)

    def focus(self, field_name: str) -> None:
        self._notices.focus_field(field_name)

    def wipe_secret(self) -> None:
        self._notices.wipe_secret()

    # --- slots --------------------------------------------

    def _load(self) -> None:
        self._tasks.start("bank.load", self._presenter.load, owner=self)
        self._tasks.start("keys.load", self._key_slots.load, owner=self)

    def _on_check(self) -> None:
        self._tasks.start("bank.check", self._presenter.check, owner=self)

    def _keep(self, work: Callable[[*Arguments], Coroutine[Any, Any, object]], *arguments: *Arguments) -> None:
        self._tasks.start("bank.keep", work, *arguments, owner=self)

    def _scroll_by(self, pages: int) -> None:
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.value() + pages * bar.pageStep())

    def _set_texts(self) -> None:
        self.setWindowTitle(self.tr("Bank"))
        self._login.setText(self.tr("Change login…"))
        self._offers_title.setText(self.tr("What this bank offers"))
        self._check.setText(self.tr("Check this bank"))
        self._notices_title.setText(self.tr("Messages from the bank"))
        self._close.setText(self.tr("Close"))


def _column(*widgets: QWidget) -> QVBoxLayout:
    box = QVBoxLayout()
    box.setSpacing(USUAL)
    for widget in widgets:
        box.addWidget(widget)
    return box
