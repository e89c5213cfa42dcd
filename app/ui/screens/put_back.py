"""The dialog that puts a copy of the journal back at the next start."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QListWidget, QSizePolicy, QVBoxLayout, QWidget

from app.domain.person import Pin
from app.presenters.put_back import PutBackPresenter, PutBackState
from app.services.order_money import Consent
from app.ui import space
from app.ui.dialog import Dialog, furnish
from app.ui.icons import Icons
from app.ui.parts import make_button, make_label, make_working_bar
from app.ui.pin_line import make_pin_line
from app.ui.screens.form_field import FormField
from app.ui.shortcuts import bind
from app.ui.tasks import Tasks
from app.ui.widgets.message_bar import MessageBar
from app.ui.widgets.unwheeled import ChoiceBox
from app.ui.worded import Worded

_LIST_HEIGHT = 150


class PutBackDialog(Worded, Dialog):
    """Draws `PutBackState`. The PIN leaves it once, with the button, and is forgotten then."""

    help_wanted = Signal(str)

    def __init__(self, presenter: PutBackPresenter, tasks: Tasks, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("putBackScreen")
        self._presenter = presenter
        self._tasks = tasks
        self._is_busy = False
        self._make_fields(icons)
        self._lay_out()
        self._wire()
        self._set_texts()
        presenter.attach(self)
        tasks.start("put-back.load", presenter.load, owner=self)

    def _make_fields(self, icons: Icons) -> None:
        self._title = make_label("putBackTitle", role="title")
        self._message = MessageBar(icons)
        self._message.setObjectName("putBackMessage")
        self._working = make_working_bar("putBackWorking")
        self._meaning = make_label("putBackMeaning")
        self._plan = make_label("putBackPlan", role="message")
        self._nothing = make_label("putBackNothing", role="muted")
        self._choose = make_label("putBackChoose")
        self._copies = QListWidget()
        self._copies.setObjectName("putBackCopies")
        self._copies.setMinimumHeight(_LIST_HEIGHT)
        self._copies.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._who = ChoiceBox()
        self._who.setObjectName("putBackWho")
        self._who_field = FormField(self._who, "putBackWhoFault")
        self._pin = make_pin_line("putBackPin")
        self._pin_field = FormField(self._pin, "putBackPinFault")
        self._put_back = make_button("putBack", icons.icon("history", "on_accent"), role="primary")
        self._leave = make_button("leaveJournal", icons.icon("close"))
        self._close = make_button("closePutBack", icons.icon("close"))

    def _lay_out(self) -> None:
        content = QVBoxLayout()
        content.setSpacing(space.USUAL)
        for part in (self._title, self._message, self._working, self._meaning, self._plan, self._nothing):
            content.addWidget(part)
        content.addWidget(self._choose)
        content.addWidget(self._copies, 1)
        content.addWidget(self._who_field)
        content.addWidget(self._pin_field)
        furnish(self, content, (self._leave,), (self._close, self._put_back), (640, 640))

    def _wire(self) -> None:
        self._message.closed.connect(self._presenter.dismiss_message)
        self._put_back.clicked.connect(self._on_put_back)
        self._leave.clicked.connect(
            lambda: self._tasks.start("put-back.leave", self._presenter.leave_as_it_is, owner=self)
        )
        self._close.clicked.connect(self.reject)
        self._copies.currentRowChanged.connect(lambda _row: self._show_button())
        bind(self, "F1", lambda: self.help_wanted.emit("settings"))

    # --- the presenter's view --------------------------------------------

    def draw(self, state: PutBackState) -> None:
        self._message.show_message(state.message)
        self._working.setRange(0, 0 if state.is_busy else 1)
        self._working.setVisible(state.is_busy)
        self._meaning.setText("\n\n".join(state.meaning))
        self._plan.setText(state.plan)
        self._nothing.setText(state.nothing)
        for label in (self._plan, self._nothing):
            label.setVisible(bool(label.text()))
        self._leave.setVisible(bool(state.plan))
        if [self._copies.item(row).text() for row in range(self._copies.count())] != list(state.copies):
            self._copies.clear()
            self._copies.addItems(list(state.copies))
        for part in (self._choose, self._copies):
            part.setVisible(bool(state.copies))
        if [self._who.itemText(place) for place in range(self._who.count())] != list(state.owners):
            self._who.clear()
            self._who.addItems(list(state.owners))
        for field in (self._who_field, self._pin_field):
            field.setVisible(bool(state.owners))
        self._pin_field.show_fault(state.pin_fault)
        if state.pin_fault:
            self._pin_field.focus_field()
        self._is_busy = state.is_busy
        self._show_button()

    def _show_button(self) -> None:
        self._put_back.setEnabled(self._copies.currentRow() >= 0 and not self._is_busy)

    def _on_put_back(self) -> None:
        consent = Consent(self._who.currentText(), Pin(self._pin.text())) if self._who.count() else None
        self._pin.clear()
        self._tasks.start(
            "put-back", lambda: self._presenter.put_back(self._copies.currentRow(), consent), owner=self
        )

    def enter_pressed(self) -> None:
        """Enter behind the PIN: as the button."""
        if self._pin.hasFocus() and self._put_back.isEnabled():
            self._on_put_back()

    # --- words -------------------------------------------------------------------

    def _set_texts(self) -> None:
        self.setWindowTitle(self.tr("Restore a backup"))
        self._title.setText(self.tr("Restore a backup"))
        self._choose.setText(self.tr("Choose a backup:"))
        self._copies.setAccessibleName(self.tr("Backups of the journal"))
        self._who_field.set_title(self.tr("Owner"))
        self._pin_field.set_title(self.tr("PIN of the colleague"))
        self._put_back.setText(self.tr("Restore it at the next start"))
        self._leave.setText(self.tr("Do not restore it"))
        self._close.setText(self.tr("Close"))
