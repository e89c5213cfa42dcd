"""The dialog of the encrypted file of keys: a passphrase, or the code on paper and a new one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout

from app.presenters.key_file import Asks, KeyFilePresenter, KeyFileState
from app.services.secrets_port import SecretStore
from app.ui.dialog import furnish
from app.ui.icons import Icons
from app.ui.parts import make_button, make_label, make_line
from app.ui.screens.form_field import FormField
from app.ui.space import FIELDS
from app.ui.tasks import Tasks
from app.ui.widgets.message_bar import MessageBar
from app.ui.worded import Worded

_LONGEST = 200
_FIELDS_OF = {
    Asks.OPEN: ("passphrase",),
    Asks.MAKE: ("passphrase", "again"),
    Asks.CODE: (),
    Asks.RENEW: ("code", "passphrase", "again"),
}


class KeyFileDialog(Worded, QDialog):
    """Draws `KeyFileState`. Ends with `keys_opened`, `training_chosen`, or by being rejected."""

    keys_opened = Signal(object)
    training_chosen = Signal()

    def __init__(self, presenter: KeyFilePresenter, tasks: Tasks, icons: Icons, offers_training: bool) -> None:
        super().__init__()
        self.setObjectName("keyFile")
        self._presenter = presenter
        self._tasks = tasks
        self._icons = icons
        self._asks: Asks | None = None
        self._is_anew = False
        """Whether a new passphrase takes the place of a forgotten one."""
        self._make_fields()
        self._train.setVisible(offers_training)
        self._lay_out()
        self._wire()
        self._set_texts()
        presenter.attach(self)

    def _make_fields(self) -> None:
        self._title = make_label("keyFileTitle", role="title")
        self._explanation = make_label("keyFileExplanation")
        self._message = MessageBar(self._icons)
        self._message.setObjectName("keyFileMessage")
        self._shown_code = make_label("recoveryCode", role="code", copyable=True)
        self._code = make_line("keyFileCode", _LONGEST)
        self._passphrase = make_line("keyFilePassphrase", _LONGEST, secret=True)
        self._again = make_line("keyFileAgain", _LONGEST, secret=True)
        self._fields = {
            "code": FormField(self._code, "keyFileCodeFault"),
            "passphrase": FormField(self._passphrase, "keyFilePassphraseFault"),
            "again": FormField(self._again, "keyFileAgainFault"),
        }
        self._train = make_button("train", self._icons.icon("training"))
        self._forgot = make_button("forgotPassphrase", self._icons.icon("help"))
        self._back = make_button("keyFileBack", self._icons.icon("chevron-left"))
        self._act = make_button("keyFileAct", self._icons.icon("key", "on_accent"), role="primary")

    def _lay_out(self) -> None:
        box = QVBoxLayout()
        box.setSpacing(FIELDS)
        for part in (self._title, self._explanation, self._message, self._shown_code, *self._fields.values()):
            box.addWidget(part)
        box.addStretch()
        furnish(self, box, [self._train], [self._forgot, self._back, self._act], (640, 460))
        self._act.setDefault(True)

    def _wire(self) -> None:
        self._message.closed.connect(self._presenter.dismiss_message)
        self._forgot.clicked.connect(self._presenter.forgot)
        self._back.clicked.connect(self._presenter.go_back)
        self._train.clicked.connect(self.training_chosen)
        self._act.clicked.connect(self._on_act)

    # --- the presenter's view --------------------------------------------

    def draw(self, state: KeyFileState) -> None:
        self._title.setText(state.title)
        self._explanation.setText(state.explanation)
        self._message.show_message(state.message)
        self._shown_code.setText(state.code)
        self._shown_code.setVisible(bool(state.code))
        self._is_anew = state.asks is Asks.RENEW
        self._title_fields()
        for name, field in self._fields.items():
            field.setVisible(name in _FIELDS_OF[state.asks])
            field.setEnabled(not state.busy)
            field.show_fault(state.faults.get(name, ""))
        self._forgot.setVisible(state.asks is Asks.OPEN)
        self._back.setVisible(state.asks is Asks.RENEW)
        self._act.setText(state.act)
        for button in (self._forgot, self._back, self._act):
            button.setEnabled(not state.busy)
        if state.busy:
            self._asks = None  # what is locked loses the cursor
        elif state.asks is not self._asks:
            self._asks = state.asks
            first = next(iter(_FIELDS_OF[state.asks]), "")
            self._fields[first].focus_field() if first else self._act.setFocus()

    def focus_field(self, field_name: str) -> None:
        self._fields[field_name].focus_field()

    def wipe(self) -> None:
        for field in (self._code, self._passphrase, self._again):
            field.clear()

    def opened(self, store: SecretStore) -> None:
        self.keys_opened.emit(store)

    def _on_act(self) -> None:
        typed = (self._passphrase.text(), self._again.text(), self._code.text())
        self._tasks.start("key-file.submit", self._presenter.submit, *typed, owner=self)

    def _title_fields(self) -> None:
        """Name the fields: where the former passphrase is forgotten, they are for a new one."""
        self._fields["passphrase"].set_title(self.tr("New passphrase") if self._is_anew else self.tr("Passphrase"))
        again = self.tr("Repeat the new passphrase") if self._is_anew else self.tr("Repeat the passphrase")
        self._fields["again"].set_title(again)

    def _set_texts(self) -> None:
        self.setWindowTitle(self.tr("Keys of this shop"))
        self._fields["code"].set_title(self.tr("Recovery code"))
        self._title_fields()
        self._shown_code.setAccessibleName(self.tr("Recovery code"))
        self._train.setText(self.tr("Train without a bank"))
        self._forgot.setText(self.tr("I forgot it…"))
        self._back.setText(self.tr("Back"))
