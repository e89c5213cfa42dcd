"""The form in which two persons write down how an act ended that nobody else can tell the end of."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from app.domain.resolution import Found
from app.presenters.attention_state import Resolving, ResolvingForm
from app.ui.choosing import when_chosen
from app.ui.folding import Folding
from app.ui.icons import Icons
from app.ui.parts import make_button, make_label, make_line
from app.ui.pin_line import make_pin_line
from app.ui.screens.form_field import FormField
from app.ui.space import CLOSE, USUAL
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.unwheeled import ChoiceBox
from app.ui.worded import Worded


class ResolveForm(Worded, QWidget):
    """Draws `Resolving`. What is typed stays as typed until it is written down; PINs never stay."""

    resolved = Signal(object)
    """A `ResolvingForm`."""
    left = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("resolveForm")
        self._icons = icons
        self._shown: Resolving | None = None
        self._make_fields()
        self._lay_out()
        self._wire()
        self._set_texts()

    def _make_fields(self) -> None:
        self._title = make_label("resolveTitle", role="heading")
        self._amount = make_label("resolveAmount", role="amount", copyable=True)
        self._number = make_label("resolveNumber", role="muted", copyable=True)
        self._intro = make_label("resolveIntro", role="muted")
        self._few = make_label("resolveFewPersons")
        self._choices = {Found.DONE: QRadioButton(), Found.NOT_DONE: QRadioButton()}
        self._effects = {found: make_label(f"effect-{found.value}", role="muted") for found in Found}
        self._group = QButtonGroup(self)
        for found, button in self._choices.items():
            button.setObjectName(f"found-{found.value}")
            self._group.addButton(button)
        self._found_fault = make_label("foundFault", role="fault")
        self._saw = make_line("resolveSaw", 300)
        self._reason = make_line("resolveReason", 300)
        self._first, self._first_pin = _person("first")
        self._second, self._second_pin = _person("second")
        self._fields = {
            "saw": FormField(self._saw, "resolveSawFault"),
            "reason": FormField(self._reason, "resolveReasonFault"),
            "first": FormField(self._first, "firstPersonFault"),
            "first_pin": FormField(self._first_pin, "firstPinFault"),
            "second": FormField(self._second, "secondPersonFault"),
            "second_pin": FormField(self._second_pin, "secondPinFault"),
        }
        self._write = make_button("writeDown", self._icons.icon("save", "on_accent"), role="primary")
        self._back = make_button("leaveResolving", self._icons.icon("back"))

    def _lay_out(self) -> None:
        self._form = QWidget()
        inside = QVBoxLayout(self._form)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        for found, button in self._choices.items():
            inside.addWidget(button)
            inside.addWidget(self._effects[found])
            self._effects[found].setContentsMargins(32, 0, 0, 4)
        inside.addWidget(self._found_fault)
        inside.addWidget(self._fields["saw"])
        inside.addWidget(self._fields["reason"])
        top = Qt.AlignmentFlag.AlignTop
        for person in ("first", "second"):
            choice, pin = self._fields[person], self._fields[f"{person}_pin"]
            inside.addWidget(Folding(choice, pin, (3, 2), (top, top), spacing=12))
        buttons = FlowLayout()
        buttons.addWidget(self._write)
        buttons.addWidget(self._back)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 20)
        box.setSpacing(USUAL)
        about = QVBoxLayout()
        about.setSpacing(CLOSE)
        about.addWidget(self._amount)
        about.addWidget(self._number)
        box.addLayout(about)
        for widget in (self._title, self._intro, self._few, self._form):
            box.addWidget(widget)
        box.addSpacing(4)
        box.addLayout(buttons)
        box.addStretch()

    def _wire(self) -> None:
        for button in self._choices.values():
            when_chosen(button, self._found_fault.hide)
            when_chosen(button, self.wipe_pins)  # they were typed for the other end
        self._write.clicked.connect(self.submit)
        self._back.clicked.connect(self.left)
        for line, following in (
            (self._saw, self._reason),
            (self._reason, self._first),
            (self._first_pin, self._second),
        ):
            line.returnPressed.connect(following.setFocus)
        self._second_pin.returnPressed.connect(self.submit)

    def show_form(self, resolving: Resolving | None, busy: bool) -> None:
        """Draw this form; one that was not shown before begins empty."""
        if resolving is not None and self._shown is None:
            self._begin(resolving)
        self._shown = resolving
        if resolving is None:
            self.wipe()
            return
        self._amount.setText(resolving.amount)
        self._number.setText(resolving.number)
        for choice in resolving.choices:
            self._choices[choice.found].setText(choice.title)
            self._effects[choice.found].setText(choice.effect)
        self._few.setText(resolving.hint)
        self._few.setVisible(bool(resolving.hint))
        self._form.setVisible(not resolving.hint)
        self._write.setVisible(not resolving.hint)
        self._write.setEnabled(not busy)
        self._found_fault.setText(resolving.faults.get("found", ""))
        self._found_fault.setVisible("found" in resolving.faults)
        for name, field in self._fields.items():
            field.show_fault(resolving.faults.get(name, ""))

    def submit(self) -> None:
        """Hand over what is typed (Ctrl+Enter)."""
        if self._shown is None or self._shown.hint or not self._write.isEnabled():
            return
        self.resolved.emit(
            ResolvingForm(
                found=next((found for found, button in self._choices.items() if button.isChecked()), None),
                saw=self._saw.text(),
                reason=self._reason.text(),
                first=self._first.currentText(),
                first_pin=self._first_pin.text(),
                second=self._second.currentText(),
                second_pin=self._second_pin.text(),
            )
        )

    def focus_field(self, name: str) -> None:
        """Put the cursor into a field by its name, or on the first thing to choose."""
        first = self._back if self._shown is not None and self._shown.hint else self._choices[Found.DONE]
        if name in self._fields:
            self._fields[name].focus_field()
        else:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def wipe_pins(self) -> None:
        for line in (self._first_pin, self._second_pin):
            line.setText("")  # not clear(): that can be undone

    def wipe(self) -> None:
        self.wipe_pins()
        self._saw.setText("")
        self._reason.setText("")

    def _begin(self, resolving: Resolving) -> None:
        self._group.setExclusive(False)
        for button in self._choices.values():
            button.setChecked(False)
        self._group.setExclusive(True)
        for box in (self._first, self._second):
            box.clear()
            box.addItems(resolving.persons)
            box.setCurrentIndex(-1)
        self._first.setCurrentIndex(self._first.findText(resolving.at_work) if resolving.at_work else -1)
        self.wipe()

    def _set_texts(self) -> None:
        self.setAccessibleName(self.tr("Record the outcome"))
        self._title.setText(self.tr("How did it end?"))
        self._intro.setText(
            self.tr("Look in the bank's portal or call the bank first. Two people must confirm it, each with a PIN.")
        )
        self._fields["saw"].set_title(self.tr("What did you see, and where? Give the bank's reference"))
        self._fields["reason"].set_title(self.tr("Why are you recording this by hand?"))
        self._fields["first"].set_title(self.tr("First person"))
        self._fields["second"].set_title(self.tr("Second person"))
        self._fields["first_pin"].set_title(self.tr("First person's PIN"))
        self._fields["second_pin"].set_title(self.tr("Second person's PIN"))
        for found, name in ((Found.DONE, self.tr("It was done")), (Found.NOT_DONE, self.tr("It was not done"))):
            self._choices[found].setAccessibleName(name)
        self._write.setText(self.tr("Record the outcome"))
        self._back.setText(self.tr("Back"))


def _person(name: str) -> tuple[QComboBox, QLineEdit]:
    """Return the choice of one person and the field of the PIN."""
    choice = ChoiceBox()
    choice.setObjectName(f"{name}Person")
    choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    choice.setMinimumContentsLength(12)
    pin = make_pin_line(f"{name}Pin")
    pin.setMinimumWidth(120)
    return choice, pin
