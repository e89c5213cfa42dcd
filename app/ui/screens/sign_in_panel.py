"""The fields of a bank's login: which bank, what it gave the shop, and where customers come back to."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.identifiers import ProfileName
from app.domain.profile import BankProfile, LoginKind
from app.presenters.sign_in import SignInForm, SignInPresenter, SignInState
from app.ui.icons import Icons
from app.ui.parts import make_button, make_label, make_line
from app.ui.screens.form_field import FormField
from app.ui.screens.roots_choice import RootsChoice
from app.ui.space import FIELDS, NONE
from app.ui.tasks import Tasks
from app.ui.widgets.message_bar import MessageBar
from app.ui.widgets.unwheeled import ChoiceBox
from app.ui.worded import Worded


class SignInPanel(Worded, QWidget):
    """Draws `SignInState`, but for the buttons: they belong to the dialog it stands in."""

    signed_in = Signal(object)
    drawn = Signal(object)
    """The state that is shown from now on, for the dialog's buttons."""

    def __init__(self, presenter: SignInPresenter, tasks: Tasks, icons: Icons) -> None:
        """The dialog attaches the presenter, once it listens to `drawn`."""
        super().__init__()
        self._presenter = presenter
        self._tasks = tasks
        self._icons = icons
        self._make_fields()
        self._lay_out()
        self._bank.activated.connect(lambda place: self._presenter.choose(self._bank.itemData(place)))
        self._own_bank.clicked.connect(self._ask_for_file)
        self._roots.file_chosen.connect(self._presenter.choose_roots)
        self._roots.removed.connect(self._presenter.forget_roots)
        self._set_texts()

    def _make_fields(self) -> None:
        self._intro = make_label(role="muted")
        self._message = MessageBar(self._icons)
        self._message.setObjectName("signInMessage")
        self._bank = ChoiceBox()
        self._bank.setObjectName("signInBank")
        self._address = make_label("signInAddress", role="muted")
        self._own_bank = make_button("signInOwnBank", self._icons.icon("bank"))
        beside = QHBoxLayout(own_bank := QWidget())
        beside.setContentsMargins(*NONE)
        beside.addWidget(self._own_bank)
        beside.addStretch()
        own_bank.setFocusProxy(self._own_bank)
        self._user = make_line("signInUser", 100)
        self._password = make_line("signInPassword", 200, secret=True)
        self._key = make_line("signInKey", 400, secret=True)
        self._next_key = make_line("signInNextKey", 400, secret=True)
        self._signing_key = make_line("signInSigningKey", 8000, secret=True)
        self._page = make_line("signInPage", 400)
        self._page.setPlaceholderText("https://")
        self._roots = RootsChoice(self._icons)
        self._fields = {
            "bank": FormField(self._bank, "signInBankFault"),
            "own_bank": FormField(own_bank, "signInOwnBankFault"),
            "user_name": FormField(self._user, "signInUserFault"),
            "password": FormField(self._password, "signInPasswordFault"),
            "key": FormField(self._key, "signInKeyFault"),
            "next_key": FormField(self._next_key, "signInNextKeyFault"),
            "signing_key": FormField(self._signing_key, "signInSigningKeyFault"),
            "return_page": FormField(self._page, "signInPageFault"),
            "roots": FormField(self._roots, "signInRootsFault"),
        }

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(*NONE)
        box.setSpacing(FIELDS)
        for widget in (self._intro, self._message):
            box.addWidget(widget)
        for name, field in self._fields.items():
            box.addWidget(field)
            if name == "bank":
                box.addWidget(self._address)

    def enter(self) -> None:
        """Try what was typed at the bank."""
        form = SignInForm(
            user_name=self._user.text(),
            password=self._password.text(),
            key=self._key.text(),
            return_page=self._page.text(),
            next_key=self._next_key.text(),
            signing_key=self._signing_key.text(),
        )
        self._tasks.start("sign-in.enter", self._presenter.enter, form, owner=self)

    # --- the presenter's view --------------------------------------------

    def draw(self, state: SignInState) -> None:
        listed = [(self._bank.itemData(place), self._bank.itemText(place)) for place in range(self._bank.count())]
        if listed != [(name, title) for name, title, _address in state.profiles]:
            self._bank.clear()
            for name, title, _address in state.profiles:
                self._bank.addItem(title, name)
        self._bank.setCurrentIndex(self._bank.findData(state.chosen))
        self._address.setText(_address_of(state, state.chosen))
        by_password = state.login is LoginKind.PASSWORD
        self._fields["user_name"].setVisible(by_password)
        self._fields["password"].setVisible(by_password)
        self._fields["key"].setVisible(not by_password)
        self._fields["next_key"].setVisible(state.login is LoginKind.API_KEY)
        self._fields["signing_key"].setVisible(state.signs)
        if not self._page.text():
            self._page.setText(state.return_page)
        self._roots.show_roots(state.roots)
        for field_name, field in self._fields.items():
            field.show_fault(state.faults.get(field_name, ""))
            field.setEnabled(state.can_enter and not state.busy)
        self._message.show_message(state.message)
        self.drawn.emit(state)

    def focus(self, field_name: str) -> None:
        self._fields[field_name].focus_field()

    def wipe_secrets(self) -> None:
        for field in (self._password, self._key, self._next_key, self._signing_key):
            field.setText("")

    def accepted_login(self, profile: BankProfile) -> None:
        self.signed_in.emit(profile)

    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self, self.tr("The profile file of your bank"))
        dialog.setObjectName("chooseProfileFile")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Bank profiles") + " (*.toml)"])
        dialog.fileSelected.connect(self._presenter.choose_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _set_texts(self) -> None:
        self._own_bank.setText(self.tr("Another bank, from a file…"))
        self._intro.setText(
            self.tr(
                "The login is checked with the bank, then kept on this computer alone: in its key store, or in your "
                "encrypted file."
            )
        )
        titles = {
            "bank": self.tr("Bank"),
            "user_name": self.tr("User name"),
            "password": self.tr("Password"),
            "key": self.tr("Key from the bank's portal"),
            "next_key": self.tr("The key that follows it, only while you change keys"),
            "signing_key": self.tr("Private key that signs requests; leave empty to keep the one you entered before"),
            "return_page": self.tr("Your shop's page that customers come back to after paying"),
            "roots": self.tr("Your bank's own certificate authority, only if it gave you one"),
        }
        for name, title in titles.items():
            self._fields[name].set_title(title)


def _address_of(state: SignInState, chosen: ProfileName | None) -> str:
    return next((address for name, _title, address in state.profiles if name == chosen), "")
