"""The dialog of a bank's login: which bank, its login, and the way into training."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout

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
    """Ends with `signed_in`, `training_chosen`, or by being rejected.

    Where this computer has no key store, `key_file_wanted` asks for a file in its place, if one may be made.
    """

    signed_in = Signal(object)
    training_chosen = Signal()
    key_file_wanted = Signal()

    def __init__(
        self,
        presenter: SignInPresenter,
        tasks: Tasks,
        icons: Icons,
        offers_training: bool,
        offers_key_file: bool = False,
    ) -> None:
        super().__init__()
        self.setObjectName("signIn")
        self._icons = icons
        self._title = make_label("signInTitle", role="title")
        self._panel = SignInPanel(presenter, tasks, icons)
        self._train = make_button("train", self._icons.icon("training"))
        self._train.setVisible(offers_training)
        self._key_file = make_button("keepKeysInFile", self._icons.icon("key"))
        self._offers_key_file = offers_key_file
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
        furnish(self, box, [self._train], [self._key_file, self._enter], (740, 720))

    def _wire(self) -> None:
        self._panel.drawn.connect(self._on_drawn)
        self._panel.signed_in.connect(self.signed_in)
        self._enter.clicked.connect(self._panel.enter)
        self._train.clicked.connect(self.training_chosen)
        self._key_file.clicked.connect(self.key_file_wanted)

    def _on_drawn(self, state: SignInState) -> None:
        self._enter.setEnabled(state.can_enter and not state.busy)
        asks_for_file = self._offers_key_file and not state.can_enter
        self._key_file.setVisible(asks_for_file)
        self._enter.setVisible(not asks_for_file)
        if state.can_enter:
            self._enter.setDefault(True)
        elif self._offers_key_file:
            self._make_obvious(self._key_file, "key")
        else:
            self._make_obvious(self._train, "training")

    def _make_obvious(self, way_on: QPushButton, icon: str) -> None:
        """Let the way on be the one that is seen and that Enter takes."""
        way_on.setIcon(self._icons.icon(icon, "on_accent"))
        set_look(way_on, role="primary")
        way_on.setDefault(True)
        way_on.setFocus()

    def _set_texts(self) -> None:
        self.setWindowTitle(self.tr("Bank login"))
        self._title.setText(self.tr("Connect Paydesk to your bank"))
        self._train.setText(self.tr("Train without a bank"))
        self._key_file.setText(self.tr("Keep the keys in an encrypted file…"))
        self._enter.setText(self.tr("Check and save the login"))
