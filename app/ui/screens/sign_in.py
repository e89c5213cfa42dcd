"""The dialog of a bank's login: which bank, its login, and the way into training."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout

from app.presenters.sign_in import SignInPresenter, SignInState
from app.ui.dialog import furnish
from app.ui.icons import Icons
from app.ui.parts import make_button, make_label
from app.ui.screens.sign_in_panel import SignInPanel
from app.ui.space import FIELDS
from app.ui.tasks import Tasks
from app.ui.theme import set_look
from app.ui.worded import Worded


class SignInDialog(Worded, QDialog):
    """Ends with `signed_in`, `training_chosen`, or by being rejected."""

    signed_in = Signal(object)
    training_chosen = Signal()

    def __init__(self, presenter: SignInPresenter, tasks: Tasks, icons: Icons, offers_training: bool) -> None:
        super().__init__()
        self.setObjectName("signIn")
        self._icons = icons
        self._title = make_label("signInTitle", role="title")
        self._panel = SignInPanel(presenter, tasks, icons)
        self._train = make_button("train", self._icons.icon("training"))
        self._train.setVisible(offers_training)
        self._enter = make_button("enterLogin", self._icons.icon("key", "on_accent"), role="primary")
        self._lay_out()
        self._wire()
        self._set_texts()
        presenter.attach(self._panel)
        tasks.start("sign-in.check", presenter.check_key_store, owner=self)

    def _lay_out(self) -> None:
        box = QVBoxLayout()
        box.setSpacing(FIELDS)
        box.addWidget(self._title)
        box.addWidget(self._panel)
        box.addStretch()
        furnish(self, box, [self._train], [self._enter], (600, 640))
        # Only now: Qt forgets the default button of a dialog it is not in yet, and Enter would press another one.
        self._enter.setDefault(True)

    def _wire(self) -> None:
        self._panel.drawn.connect(self._on_drawn)
        self._panel.signed_in.connect(self.signed_in)
        self._enter.clicked.connect(self._panel.enter)
        self._train.clicked.connect(self.training_chosen)

    def _on_drawn(self, state: SignInState) -> None:
        self._enter.setEnabled(state.can_enter and not state.busy)
        if not state.can_enter:
            # Training is the only way on: make it the obvious one.
            self._train.setIcon(self._icons.icon("training", "on_accent"))
            set_look(self._train, role="primary")
            self._train.setDefault(True)
            self._train.setFocus()

    def _set_texts(self) -> None:
        self.setWindowTitle(self.tr("Bank login"))
        self._title.setText(self.tr("Connect Paydesk with your bank"))
        self._train.setText(self.tr("Train without a bank"))
        self._enter.setText(self.tr("Check and keep the login"))
