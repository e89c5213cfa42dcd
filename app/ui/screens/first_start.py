"""The dialog of the first start: three steps, each with a way back, and the way into training at every one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from app.domain.profile import BankProfile
from app.presenters.first_start import FirstStartPresenter
from app.presenters.first_start_state import FirstStartState, Step
from app.presenters.sign_in import SignInPresenter, SignInState
from app.ui.dialog import furnish
from app.ui.icons import Icons
from app.ui.parts import make_button, make_label, make_working_bar
from app.ui.screens.finding_list import FindingList
from app.ui.screens.first_start_you import FirstStartYou
from app.ui.screens.sign_in_panel import SignInPanel
from app.ui.shortcuts import bind
from app.ui.space import FIELDS, NONE, USUAL
from app.ui.tasks import Tasks
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.message_bar import MessageBar
from app.ui.worded import Worded


class FirstStartDialog(Worded, QDialog):
    """Draws `FirstStartState`. Ends with `link_wanted`, `phone_wanted`, `training_chosen`, or by being rejected."""

    link_wanted = Signal()
    phone_wanted = Signal()
    training_chosen = Signal()
    key_file_wanted = Signal()
    help_wanted = Signal()

    def __init__(self, presenter: FirstStartPresenter, tasks: Tasks, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("firstStart")
        self._presenter = presenter
        self._tasks = tasks
        self._icons = icons
        self._step: Step | None = None
        self._login: SignInPanel | None = None
        self._make_parts()
        self._lay_out()
        self._wire()
        self._set_texts()
        presenter.attach(self)

    def _make_parts(self) -> None:
        icons = self._icons
        self._progress = make_label("firstStartProgress", role="muted")
        self._title = make_label("firstStartTitle", role="title")
        self._intro = make_label("firstStartIntro", role="muted")
        self._message = MessageBar(icons)
        self._message.setObjectName("firstStartMessage")
        self._key_file = make_button("keepKeysInFile", icons.icon("key"))
        self._you = FirstStartYou()
        self._bank = QWidget()
        self._hint = make_label("checkHint", role="muted")
        self._check = make_button("checkGateway", icons.icon("search"))
        self._working = make_working_bar("checking")
        self._asking = make_label("checkProgress", role="muted")
        self._findings = FindingList(icons)
        self._train = make_button("train", icons.icon("training"))
        self._back = make_button("firstStartBack", icons.icon("chevron-left"))
        self._enter = make_button("enterLogin", icons.icon("key", "on_accent"), role="primary")
        self._next = make_button("firstStartNext", icons.icon("chevron-right", "on_accent"), role="primary")
        self._phone = make_button("firstPhoneOrder", icons.icon("phone-order"))
        self._link = make_button("firstPaymentLink", icons.icon("payment-link", "on_accent"), role="primary")

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setSpacing(USUAL)
        for part in (self._progress, self._title, self._intro, self._message):
            head.addWidget(part)
        bank = QVBoxLayout(self._bank)
        bank.setContentsMargins(*NONE)
        self._key_row, self._check_row = _row(self._key_file), _row(self._check)
        box = QVBoxLayout()
        box.setSpacing(FIELDS)
        box.addLayout(head)
        body: tuple[QWidget, ...] = (
            self._key_row,
            self._you,
            self._bank,
            self._hint,
            self._check_row,
            self._working,
            self._asking,
            self._findings,
        )
        for widget in body:
            box.addWidget(widget)
        box.addStretch()
        ends = [self._back, self._next, self._enter, self._phone, self._link]
        furnish(self, box, [self._train], ends, (740, 720))

    def _wire(self) -> None:
        self._you.language_chosen.connect(self._presenter.choose_language)
        self._you.country_chosen.connect(self._presenter.choose_country)
        self._you.end_chosen.connect(self._presenter.choose_end)
        self._message.closed.connect(self._presenter.dismiss_message)
        self._key_file.clicked.connect(self.key_file_wanted)
        self._check.clicked.connect(lambda: self._tasks.start("first-start.check", self._presenter.check, owner=self))
        self._next.clicked.connect(self.go_on)
        self._back.clicked.connect(self._presenter.go_back)
        self._train.clicked.connect(self.training_chosen)
        self._link.clicked.connect(self.link_wanted)
        self._phone.clicked.connect(self.phone_wanted)
        bind(self, "F1", self.help_wanted.emit)

    def go_on(self) -> None:
        """Keep what stands here and show the next step."""
        self._tasks.start("first-start.go-on", self._presenter.go_on, *self._you.typed(), owner=self)

    # --- the presenter's view --------------------------------------------

    def draw(self, state: FirstStartState) -> None:
        self._progress.setText(state.progress)
        self._title.setText(state.title)
        self._intro.setText(state.intro)
        self._intro.setVisible(bool(state.intro))
        self._message.show_message(state.message)
        self._you.draw(state)
        self._you.setVisible(state.step is Step.YOU)
        self._bank.setVisible(state.step is Step.BANK)
        self._draw_check(state)
        self._draw_buttons(state)
        if state.busy:
            self._step = None  # what is locked loses the cursor
        elif state.step is not self._step:
            self._step = state.step
            self._put_cursor(state)

    def focus_field(self, field_name: str) -> None:
        self._you.focus_field(field_name)

    def wipe_pin(self) -> None:
        self._you.wipe_pin()

    def ask_for_login(self, presenter: SignInPresenter) -> None:
        self._login = SignInPanel(presenter, self._tasks, self._icons)
        layout = self._bank.layout()
        assert layout is not None  # noqa: S101 - made above
        layout.addWidget(self._login)
        self._login.drawn.connect(self._on_login_drawn)
        self._login.signed_in.connect(self._on_signed_in)
        self._enter.clicked.connect(self._login.enter)
        presenter.attach(self._login)

    # --- inside --------------------------------------------

    def _draw_check(self, state: FirstStartState) -> None:
        checks = state.step is Step.CHECK
        self._hint.setText(state.check_hint)
        self._hint.setVisible(checks and bool(state.check_hint))
        self._check_row.setVisible(checks)
        self._check.setEnabled(not state.busy)
        self._working.setVisible(checks and bool(state.checking))
        self._asking.setText(state.checking)
        self._asking.setVisible(checks and bool(state.checking))
        self._findings.show_findings(state.findings if state.step in (Step.CHECK, Step.READY) else ())

    def _draw_buttons(self, state: FirstStartState) -> None:
        step, ready = state.step, state.step is Step.READY
        self._key_row.setVisible(state.wants_key_file)
        self._back.setVisible(step is not Step.YOU)
        self._next.setVisible(step in (Step.YOU, Step.CHECK) or (step is Step.BANK and state.can_skip_login))
        self._enter.setVisible(step is Step.BANK)
        self._train.setVisible(not ready)
        self._phone.setVisible(ready and state.can_phone)
        self._link.setVisible(ready and (state.can_link or not state.can_phone))
        for button in (self._back, self._next):
            button.setEnabled(not state.busy)
        self._main_button(state).setDefault(True)

    def _main_button(self, state: FirstStartState) -> QPushButton:
        if state.step is Step.BANK:
            return self._enter
        if state.step is Step.READY:
            return self._phone if state.can_phone and not state.can_link else self._link
        return self._next

    def _put_cursor(self, state: FirstStartState) -> None:
        """Begin where this step begins: at its first field, or at what leads on."""
        match state.step:
            case Step.YOU if state.wants_key_file:
                self._key_file.setFocus()
            case Step.YOU:
                self._you.focus_field("language")
            case Step.BANK if self._login is not None:
                self._login.focus("bank")
            case _:
                self._main_button(state).setFocus()

    def _on_login_drawn(self, state: SignInState) -> None:
        self._enter.setEnabled(state.can_enter and not state.busy)

    def _on_signed_in(self, profile: BankProfile) -> None:
        self._tasks.start("first-start.accepted", self._presenter.accepted, profile, owner=self)

    def _set_texts(self) -> None:
        self.setWindowTitle(self.tr("First start"))
        self._key_file.setText(self.tr("Keep the keys in an encrypted file…"))
        self._check.setText(self.tr("Check this bank"))
        self._train.setText(self.tr("Train without a bank"))
        self._back.setText(self.tr("Back"))
        self._next.setText(self.tr("Continue"))
        self._enter.setText(self.tr("Check and save the login"))
        self._phone.setText(self.tr("Take a phone order"))
        self._link.setText(self.tr("Make a first payment link"))


def _row(button: QWidget) -> QWidget:
    """Return a row in which the button keeps its own width."""
    row = QWidget()
    FlowLayout(row).addWidget(button)
    return row
