"""What a phone order seldom needs, folded away under "More": what for, how to reach the customer, the name."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.presenters.phone_order_state import PhoneOrderState
from app.ui.icons import Icons
from app.ui.parts import make_line
from app.ui.screens.form_field import FormField
from app.ui.widgets.fold import Fold


class PhoneMore(QWidget):
    """Fields in a fold, which opens by itself at a fault. `edits` are its fields by their names in the form."""

    finished = Signal()
    """Enter was pressed in the last field."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.edits = {
            "description": make_line("phoneDescription", 598),
            "contact": make_line("phoneContact", 120),
            "cardholder": make_line("cardholder", 45),
        }
        self._fields = {name: FormField(edit, f"{edit.objectName()}Fault") for name, edit in self.edits.items()}
        self._fold = self._lay_out(icons)
        self._wire()
        self._set_texts()

    def _lay_out(self, icons: Icons) -> Fold:
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 8, 0, 0)
        rows.setSpacing(14)
        for field in self._fields.values():
            rows.addWidget(field)
        fold = Fold(icons, inside)
        fold.setObjectName("phoneMore")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(fold)
        return fold

    def _wire(self) -> None:
        for name, edit in self.edits.items():
            edit.returnPressed.connect(lambda name=name: self._go_on_after(name))

    def show_state(self, state: PhoneOrderState) -> None:
        """Draw the faults, and ask for the name only with a card; what is faulty is never folded away."""
        self._fields["cardholder"].setVisible(state.asks_for_card)
        for name, field in self._fields.items():
            field.show_fault(state.faults.get(name, ""))
        if self._fields.keys() & state.faults.keys():
            self._fold.set_open(True)

    def text(self, name: str) -> str:
        return self.edits[name].text()

    def clear(self) -> None:
        """Empty every field."""
        for edit in self.edits.values():
            edit.setText("")

    def forget_name(self) -> None:
        """Forget what stands on the card."""
        self.edits["cardholder"].setText("")

    def toggle(self) -> None:
        self._fold.toggle()

    def focus_field(self, name: str) -> None:
        self._fold.set_open(True)
        self._fields[name].focus_field()

    def _go_on_after(self, name: str) -> None:
        following = list(self.edits)[list(self.edits).index(name) + 1 :]
        shown: list[QLineEdit] = [self.edits[each] for each in following if self._fields[each].isVisibleTo(self)]
        if shown:
            shown[0].setFocus()
        else:
            self.finished.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _set_texts(self) -> None:
        self._fields["description"].set_title(self.tr("For (not required)"))
        self._fields["contact"].set_title(self.tr("Customer's e-mail or phone (not required)"))
        self._fields["cardholder"].set_title(self.tr("Name on the card (not required)"))
        self._fold.set_title(self.tr("More"))
