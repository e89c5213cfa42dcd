"""The small picker of the operator (F9): a name, a PIN, Enter. The screens behind it stay as they are."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.person import LONGEST_PIN
from app.presenters.operator import OperatorPresenter, OperatorState
from app.ui.dialog import Dialog
from app.ui.icons import Icons
from app.ui.parts import make_button, make_label, make_line, make_scroll
from app.ui.scan_ear import ScanEar
from app.ui.screens.form_field import FormField
from app.ui.space import NONE
from app.ui.tasks import Tasks
from app.ui.widgets.flow_layout import flowing
from app.ui.widgets.unwheeled import ChoiceBox
from app.ui.worded import Worded

_AROUND = (20, 16, 20, 16)
_LETTERS = 72
"""How wide the picker is at least: its longest sentence takes three lines."""


class OperatorPicker(Worded, Dialog):
    """Draws `OperatorState`. It does not block the window."""

    people_wanted = Signal()

    def __init__(self, presenter: OperatorPresenter, tasks: Tasks, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("operatorPicker")
        self.setModal(False)
        self._presenter = presenter
        self._tasks = tasks
        self._icons = icons
        self._is_locked = False
        self._make_fields()
        self._lay_out()
        self._wire()
        self._set_texts()
        presenter.attach(self)
        self._tasks.cancel("operator.load")  # of a picker that was closed a moment ago
        self._tasks.start("operator.load", presenter.load, owner=self)

    def _make_fields(self) -> None:
        self._title = make_label("operatorTitle", role="heading")
        self._nobody = make_label("operatorNobody", role="muted")
        self._name = ChoiceBox()
        self._name.setObjectName("operatorName")
        self._pin = make_line("operatorPin", LONGEST_PIN, secret=True)
        self._name_field = FormField(self._name, "operatorNameFault")
        self._pin_field = FormField(self._pin, "operatorPinFault")
        self._enter = make_button("operatorEnter", self._icons.icon("check", "on_accent"), role="primary")
        self._leave = make_button("operatorLeave", self._icons.icon("lock"))
        self._people = make_button("operatorPeople", self._icons.icon("user"))

    def _lay_out(self) -> None:
        self._inside = QWidget()
        box = QVBoxLayout(self._inside)
        box.setContentsMargins(*_AROUND)
        box.setSpacing(12)
        for widget in (self._title, self._nobody, self._name_field, self._pin_field):
            box.addWidget(widget)
        self._row = flowing(self._enter, self._leave, self._people)
        box.addLayout(self._row)
        whole = QVBoxLayout(self)  # a stripe above all goes from side to side
        whole.setContentsMargins(*NONE)
        box.addStretch()  # what is left over is below
        self._scroll = make_scroll(self._inside)  # large text on a small screen may need more height than there is
        whole.addWidget(self._scroll, 1)

    def _wire(self) -> None:
        self._name.activated.connect(self._on_name)
        self._enter.clicked.connect(self._on_enter)
        self._leave.clicked.connect(lambda: self._tasks.start("operator.off", self._presenter.sign_off, owner=self))
        self._people.clicked.connect(self.people_wanted)
        ear = ScanEar(self)
        ear.listen_at(self._name, self._pin, self._enter, self._leave, self._people)
        ear.scanned.connect(lambda code: self._tasks.start("operator.on", self._presenter.scan, code, owner=self))

    # --- the presenter's view --------------------------------------------

    def draw(self, state: OperatorState) -> None:
        names = [self._name.itemText(place) for place in range(self._name.count())]
        if names != list(state.names):
            self._name.clear()
            self._name.addItems(state.names)
            self._pin_field.focus_field()
        self._name.setCurrentText(state.chosen)
        for widget in (self._name_field, self._pin_field, self._enter):
            widget.setVisible(state.has_people)
            widget.setEnabled(not state.is_busy)
        self._nobody.setVisible(not state.has_people)
        self._leave.setVisible(bool(state.at_work))
        self._is_locked = state.has_people and not state.at_work
        self._ask_who()
        self._pin_field.show_fault(state.fault)
        QTimer.singleShot(0, self, self._fit)  # once the texts have found their lines

    def _ask_who(self) -> None:
        locked, free = self.tr("This till is locked. Who are you?"), self.tr("Who is at the till?")
        self._title.setText(locked if self._is_locked else free)

    def _fit(self) -> None:
        """Be as wide as the buttons, and as high as the wrapped texts; `adjustSize` reckons with fewer lines."""
        whole, inside = self.layout(), self._inside.layout()
        if whole is None or inside is None:
            return
        inside.invalidate()  # it still knows the height of the texts before
        left, _top, right, _bottom = _AROUND
        buttons = self._row.sizeHint().width() + left + right
        wanted = max(buttons, self.fontMetrics().averageCharWidth() * _LETTERS)
        # Not as the texts wish: one that wraps would make the picker wider, and itself shorter again.
        screen = self.screen().availableSize()
        # Nor as a bar wishes that was needed for the texts before: it takes the room that would do without it.
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(min(wanted, screen.width()))
        stripe = whole.totalHeightForWidth(self.width()) - self._scroll.sizeHint().height()  # below 0 without one
        wanted_height = max(stripe, 0) + inside.totalHeightForWidth(self.width())
        self.resize(self.width(), min(wanted_height, screen.height()))
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def wipe_pin(self) -> None:
        self._pin.clear()
        self._pin.setEnabled(True)
        self._pin_field.setEnabled(True)
        self._pin_field.focus_field()

    def done(self, result: int = 0) -> None:
        """Close: somebody works here now. (Qt's own way of closing a dialog, so that both mean the same.)"""
        self._pin.clear()
        super().done(result)

    # --- slots --------------------------------------------

    def _on_name(self, _place: int) -> None:
        self._presenter.choose(self._name.currentText())
        self._pin_field.focus_field()

    def enter_pressed(self) -> None:
        if self._enter.isVisible():
            self._on_enter()

    def _on_enter(self) -> None:
        self._tasks.start("operator.on", self._presenter.sign_on, self._pin.text(), owner=self)

    def _set_texts(self) -> None:
        self.setWindowTitle(self.tr("Who is at the till?"))
        self._ask_who()
        self._nobody.setText(
            self.tr("Nobody has a name here yet: everything is done in the name of this till. Begin with the owner.")
        )
        self._name_field.set_title(self.tr("Name"))
        self._pin_field.set_title(self.tr("PIN"))
        self._enter.setText(self.tr("Sign in"))
        self._leave.setText(self.tr("Lock this till"))
        self._people.setText(self.tr("People…"))
        QTimer.singleShot(0, self, self._fit)
