"""The field for an order number of the shop's own, with the way to the order that has it already."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from app.domain.own_number import LONGEST_NUMBER
from app.ui.icons import Icons
from app.ui.parts import make_button, make_line
from app.ui.screens.form_field import FormField
from app.ui.worded import Worded


class OwnNumberField(Worded, FormField):
    """Without a number typed here Paydesk makes one."""

    order_wanted = Signal(str)
    """The order that has the typed number is to be shown."""

    def __init__(self, name: str, button: str, icons: Icons) -> None:
        """`name` and `button` name the two parts for tests and screen readers."""
        self.line: QLineEdit = make_line(name, LONGEST_NUMBER)
        super().__init__(self.line, f"{name}Fault")
        self._used = ""
        self._show = make_button(button, icons.icon("search"), role="quiet")
        self._show.clicked.connect(lambda: self.order_wanted.emit(self._used))
        self._show.hide()
        self.add_aside(self._show)
        self._set_texts()

    def show_used(self, number: str) -> None:
        """Offer the order that has the number, or nothing for ""."""
        self._used = number
        self._show.setVisible(bool(number))

    def _set_texts(self) -> None:
        self.set_title(self.tr("Own order number (else one is made)"))
        self._show.setText(self.tr("Show that order"))
