"""Why something that differs is all right: typed in its place, written down with Enter."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.icons import Icons
from app.ui.into_view import keep_in_sight
from app.ui.parts import LONGEST_REASON, make_button, make_line
from app.ui.screens.form_field import FormField
from app.ui.worded import Worded


class AcceptForm(Worded, QWidget):
    """One line and its button."""

    accepted = Signal(str)
    begun = Signal()
    """Somebody types a reason."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("acceptForm")
        keep_in_sight(self)
        self._reason = make_line("acceptReason", LONGEST_REASON)
        self._field = FormField(self._reason, "acceptReasonFault")
        self._accept = make_button("acceptLine", icons.icon("check"))
        keys = QHBoxLayout()
        keys.addWidget(self._accept)
        keys.addStretch()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 8, 0, 0)
        box.addWidget(self._field)
        box.addLayout(keys)
        self._reason.returnPressed.connect(self._accept.click)
        self._reason.textEdited.connect(self.begun)
        self._accept.clicked.connect(self._on_accept)
        self._set_texts()
        self.hide()

    def clear(self) -> None:
        self._reason.clear()

    def allow(self, is_allowed: bool) -> None:
        self._accept.setEnabled(is_allowed)

    def show_fault(self, sentence: str) -> None:
        self._field.show_fault(sentence)

    def focus_reason(self) -> None:
        self._field.focus_field()

    def _on_accept(self) -> None:
        self.focus_reason()  # the button is off while it is written down, and the next line wants a reason too
        self.accepted.emit(self._reason.text())

    def _set_texts(self) -> None:
        self._field.set_title(self.tr("Reason for accepting"))
        self._accept.setText(self.tr("Accept"))
        self._accept.setAccessibleName(self.tr("Accept this difference"))
