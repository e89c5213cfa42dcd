"""One field of a form: its title above, the field, and the sentence of its fault below."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.parts import make_label
from app.ui.theme import set_look


class FormField(QWidget):
    """Keeps title, field and fault together, and ties them for screen readers."""

    def __init__(self, field: QWidget, fault_name: str) -> None:
        super().__init__()
        self._field = field
        self._title = make_label()
        self._title.setBuddy(field)
        self._title.hide()
        self._fault = make_label(fault_name, role="fault")
        self._fault.hide()
        self._heading = QHBoxLayout()
        self._heading.addWidget(self._title, 1)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(4)
        self._box.addLayout(self._heading)
        self._box.addWidget(field)
        self._box.addWidget(self._fault)

    def add_aside(self, aside: QWidget) -> None:
        """Put something small at the end of the title's line."""
        self._heading.addWidget(aside)

    def add_below(self, part: QWidget) -> None:
        """Put something that belongs to the field between it and its fault."""
        self._box.insertWidget(self._box.count() - 1, part)

    def set_title(self, title: str) -> None:
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._field.setAccessibleName(title)

    def show_fault(self, sentence: str) -> None:
        """Show the sentence below the field, or take it away for ""."""
        if sentence == self._fault.text() and self._fault.isVisibleTo(self) == bool(sentence):
            return
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))
        set_look(self._field, fault=bool(sentence))
        (self._field.focusProxy() or self._field).setAccessibleDescription(sentence)

    def focus_field(self) -> None:
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
