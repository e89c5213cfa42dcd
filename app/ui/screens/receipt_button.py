"""The button that gives the receipts of an order: on paper, as a file, or by mail."""

from collections.abc import Callable, Sequence
from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from app.presenters.slip import Slip
from app.ui.icons import Icons
from app.ui.parts import make_button
from app.ui.worded import Worded


class ReceiptWay(Enum):
    """How a receipt reaches the customer."""

    TILL_PRINTER = "till-printer"
    PRINT = "print"
    FILE = "file"
    MAIL = "mail"


_ICONS = {
    ReceiptWay.TILL_PRINTER: "receipt",
    ReceiptWay.PRINT: "print",
    ReceiptWay.FILE: "save",
    ReceiptWay.MAIL: "mail",
}


class ReceiptButton(Worded, QWidget):
    """Hidden while there is no receipt to give. With refunds, each has a menu of its own."""

    wanted = Signal(object, object)
    """(slip, way)"""

    def __init__(self, icons: Icons, has_printer: Callable[[], bool]) -> None:
        """`has_printer` tells whether the till has a receipt printer of its own."""
        super().__init__()
        self._icons = icons
        self._has_printer = has_printer
        self._slips: tuple[Slip, ...] = ()
        self._button = make_button("receipt", icons.icon("receipt"))
        self._menu = QMenu(self)
        self._menu.setObjectName("receiptMenu")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._button)
        self._button.clicked.connect(self._open)
        self._set_texts()
        self.hide()

    def show_slips(self, slips: Sequence[Slip]) -> None:
        self._slips = tuple(slips)
        self.setVisible(bool(slips))

    def open_menu(self) -> bool:
        """Open the menu; tell whether there is a receipt to give."""
        if self.isVisible() and self._button.isEnabled():
            self._button.click()
            return True
        return False

    def _open(self) -> None:
        self._fill()
        # Not QPushButton's own menu: it waits inside a loop of its own until something is chosen.
        self._menu.popup(self._button.mapToGlobal(self._button.rect().bottomLeft()))

    def _fill(self) -> None:
        self._menu.clear()
        for slip in self._slips:
            menu = self._menu if len(self._slips) == 1 else self._menu.addMenu(slip.name)
            for way, text in self._ways().items():
                entry = menu.addAction(self._icons.icon(_ICONS[way]), text)
                entry.setObjectName(f"receipt-{way.value}")
                entry.triggered.connect(lambda _checked=False, slip=slip, way=way: self.wanted.emit(slip, way))

    def _ways(self) -> dict[ReceiptWay, str]:
        first = {ReceiptWay.TILL_PRINTER: self.tr("Print on the receipt printer")} if self._has_printer() else {}
        return first | {
            ReceiptWay.PRINT: self.tr("Print…"),
            ReceiptWay.FILE: self.tr("Save as PDF…"),
            ReceiptWay.MAIL: self.tr("Write an e-mail…"),
        }

    def _set_texts(self) -> None:
        self._button.setText(self.tr("Receipt…"))
        self._button.setToolTip(self.tr("Print, save or mail a receipt (P)"))
