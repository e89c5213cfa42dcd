"""The bank's messages: on or off, where they come in, what they are checked with, and the address for the bank."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit, QVBoxLayout, QWidget

from app.presenters.bank_state import NoticesForm, NoticesShown
from app.ui.cursor_kept import CursorKept
from app.ui.icons import Icons
from app.ui.parts import make_button, make_label, make_line
from app.ui.screens.form_field import FormField
from app.ui.widgets.flow_layout import flowing
from app.ui.widgets.unwheeled import ChoiceBox
from app.ui.worded import Worded


class NoticePanel(Worded, QWidget):
    """Draws `NoticesShown`. What is typed stays as typed until it is kept."""

    kept = Signal(object)
    secret_entered = Signal(str)
    key_file_chosen = Signal(str)
    secret_removed = Signal()
    recipe_chosen = Signal(str)
    address_copied = Signal()
    help_wanted = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("notices")
        self._icons = icons
        self._shown: NoticesShown | None = None
        self._make_fields()
        self._cursor = CursorKept(self, self._secret)
        self._lay_out()
        self._wire()
        self._set_texts()

    def _make_fields(self) -> None:
        self._intro = make_label("noticesIntro", role="muted")
        self._none = make_label("noNotices")
        self._standing = make_label("noticesStanding", role="message")
        self._counted = make_label("noticesCounted", role="muted")
        self._lately = make_label("noticesLately", role="muted", copyable=True)
        self._on = QCheckBox()
        self._on.setObjectName("noticesOn")
        self._port = make_line("noticesPort", 5)
        self._public = make_line("noticesPublicAddress", 300)
        self._public.setPlaceholderText("https://")
        self._keep = make_button("keepNotices", self._icons.icon("save"))
        self._secret = make_line("noticesSecret", 400, secret=True)
        self._secret_kept = make_label("noticesSecretKept", role="muted")
        self._keep_secret = make_button("keepNoticeSecret", self._icons.icon("key"))
        self._choose_file = make_button("chooseNoticeKey", self._icons.icon("shield"))
        self._remove_secret = make_button("removeNoticeSecret", self._icons.icon("close"))
        self._recipe = ChoiceBox()
        self._recipe.setObjectName("noticesRecipe")
        self._address = QLineEdit()
        self._address.setObjectName("noticesAddress")
        self._address.setReadOnly(True)
        self._copy = make_button("copyNoticesAddress", self._icons.icon("copy"))
        self._help = make_button("noticesHelp", self._icons.icon("help"))
        self._fields = {
            "port": FormField(self._port, "noticesPortFault"),
            "public_address": FormField(self._public, "noticesPublicAddressFault"),
            "secret": FormField(self._secret, "noticesSecretFault"),
        }
        self._recipe_field = FormField(self._recipe, "noticesRecipeFault")
        self._address_field = FormField(self._address, "noticesAddressFault")

    def _lay_out(self) -> None:
        self._content = QWidget()
        inside = QVBoxLayout(self._content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(12)
        inside.addWidget(self._standing)
        inside.addWidget(self._counted)
        inside.addWidget(self._lately)
        inside.addWidget(self._on)
        inside.addWidget(self._fields["port"])
        inside.addWidget(self._fields["public_address"])
        inside.addLayout(flowing(self._keep))
        inside.addWidget(self._fields["secret"])
        inside.addWidget(self._secret_kept)
        inside.addLayout(flowing(self._keep_secret, self._choose_file, self._remove_secret))
        inside.addWidget(self._recipe_field)
        inside.addWidget(self._address_field)
        inside.addLayout(flowing(self._copy))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(self._intro)
        box.addLayout(flowing(self._help))
        box.addWidget(self._none)
        box.addWidget(self._content)

    def _wire(self) -> None:
        self._on.toggled.connect(self._show_what_is_needed)
        self._keep.clicked.connect(self._on_keep)
        for line in (self._port, self._public):
            line.returnPressed.connect(self._on_keep)
        self._keep_secret.clicked.connect(self._on_secret)
        self._secret.returnPressed.connect(self._on_secret)
        self._choose_file.clicked.connect(self._ask_for_file)
        self._remove_secret.clicked.connect(self.secret_removed)
        self._recipe.activated.connect(lambda place: self.recipe_chosen.emit(self._recipe.itemData(place)))
        self._copy.clicked.connect(self._on_copy)
        self._help.clicked.connect(self.help_wanted)

    def show_notices(self, shown: NoticesShown | None, none: str, faults: dict[str, str], busy: bool) -> None:
        """Draw how the messages stand, or why there are none."""
        with self._cursor.while_drawn(locked=busy):
            self._show(shown, none, faults, busy)

    def _show(self, shown: NoticesShown | None, none: str, faults: dict[str, str], busy: bool) -> None:
        self._none.setText(none)
        self._none.setVisible(bool(none))
        self._content.setVisible(shown is not None)
        self._content.setEnabled(not busy)
        for name, field in self._fields.items():
            field.show_fault(faults.get(name, ""))
        if shown is None or shown == self._shown:
            return
        before, self._shown = self._shown, shown
        if before is None or (before.is_on, before.port, before.public_address) != (
            shown.is_on,
            shown.port,
            shown.public_address,
        ):
            self._on.setChecked(shown.is_on)
            self._port.setText(shown.port)
            self._public.setText(shown.public_address)
        self._standing.setText(shown.standing)
        self._counted.setText(shown.counted)
        self._counted.setVisible(bool(shown.counted))
        self._lately.setText("\n".join(shown.lately))
        self._lately.setVisible(bool(shown.lately))
        self._remove_secret.setVisible(shown.is_secret_kept)
        self._choose_file.setVisible(shown.takes_key_file)
        self._show_recipes(shown)
        self._address.setText(shown.address)
        self._address.setCursorPosition(0)
        self._copy.setVisible(bool(shown.address))
        self._set_texts()
        self._show_what_is_needed()

    def focus_field(self, name: str) -> None:
        self._fields[name].focus_field()

    def wipe_secret(self) -> None:
        self._secret.setText("")  # not clear(): that can be undone

    def _show_recipes(self, shown: NoticesShown) -> None:
        self._recipe_field.setVisible(bool(shown.recipes))
        self._recipe.clear()
        for name, title in shown.recipes:
            self._recipe.addItem(title, name)
        self._recipe.setCurrentIndex(self._recipe.findData(shown.recipe))

    def _show_what_is_needed(self) -> None:
        """Port and public address matter only while messages are wanted."""
        for name in ("port", "public_address"):
            self._fields[name].setVisible(self._on.isChecked())
        self._address_field.setVisible(self._shown is not None and bool(self._shown.address))

    def _on_keep(self) -> None:
        self.kept.emit(NoticesForm(self._on.isChecked(), self._port.text(), self._public.text()))

    def _on_secret(self) -> None:
        self.secret_entered.emit(self._secret.text())

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._address.text())
        self.address_copied.emit()

    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self, self.tr("The bank's public key"))
        dialog.setObjectName("chooseNoticeKeyFile")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Keys and certificates") + " (*.pem *.crt *.cer *.key)", "* (*)"])
        dialog.fileSelected.connect(self.key_file_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _set_texts(self) -> None:
        is_kept = self._shown is not None and self._shown.is_secret_kept
        self._intro.setText(
            self.tr(
                "Your bank can tell Paydesk at once that a payment was made. Without such messages "
                "nothing is lost: the till asks the bank a little later."
            )
        )
        self._on.setText(self.tr("Receive messages from the banks on this computer"))
        self._fields["port"].set_title(self.tr("Port on this computer"))
        self._fields["public_address"].set_title(self.tr("Address of your server or tunnel that the bank calls"))
        self._fields["secret"].set_title(
            self.tr("A new secret from the bank's portal") if is_kept else self.tr("Secret from the bank's portal")
        )
        self._secret_kept.setText(
            self.tr("A secret is kept in this computer's key store. It is never shown.")
            if is_kept
            else self.tr("It is kept in this computer's key store and never shown again.")
        )
        self._recipe_field.set_title(self.tr("Signature method"))
        self._address_field.set_title(self.tr("Address to enter at the bank's portal"))
        self._keep.setText(self.tr("Save these settings"))
        self._keep_secret.setText(self.tr("Save the secret"))
        self._choose_file.setText(self.tr("Choose the bank's key file…"))
        self._remove_secret.setText(self.tr("Remove the secret"))
        self._copy.setText(self.tr("Copy the address"))
        self._help.setText(self.tr("How to receive messages"))
