"""What is given to the customer of a link that was paid: the receipt on paper, by mail or as a text message."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.presenters.slip import Slip
from app.ui.icons import Icons
from app.ui.parts import make_button
from app.ui.screens.receipt_button import ReceiptWay
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.worded import Worded


class LinkReceiptPanel(Worded, QWidget):
    """Hidden until there is a receipt; its keys are those of a phone order that was paid."""

    wanted = Signal(object, object)
    """(slip, way)"""
    text_wanted = Signal(str)
    """A text message is to be written: its address."""
    order_wanted = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("linkReceipt")
        self._slip: Slip | None = None
        self._print = make_button("printLinkReceipt", icons.icon("print"))
        self._mail = make_button("mailLinkReceipt", icons.icon("mail"))
        self._text = make_button("textLinkReceipt", icons.icon("message"))
        self._show = make_button("showLinkOrder", icons.icon("orders"))
        row = FlowLayout(self)
        for button in (self._print, self._mail, self._text, self._show):
            row.addWidget(button)
        self._print.clicked.connect(lambda: self._give(ReceiptWay.PRINT))
        self._mail.clicked.connect(lambda: self._give(ReceiptWay.MAIL))
        self._text.clicked.connect(self._on_text)
        self._show.clicked.connect(self.order_wanted)
        self._set_texts()
        self.hide()

    def show_slip(self, slip: Slip | None) -> None:
        self._slip = slip
        self.setVisible(slip is not None)
        self._text.setVisible(slip is not None and slip.message is not None)

    @property
    def has_slip(self) -> bool:
        """Whether there is a receipt to give."""
        return self._slip is not None

    def press(self, key: str) -> None:
        """Do what this key stands for: P, E, S or D. One whose button is not shown does nothing."""
        button: QPushButton = {"P": self._print, "E": self._mail, "S": self._text, "D": self._show}[key]
        if button.isVisible() and button.isEnabled():
            button.click()

    def _give(self, way: ReceiptWay) -> None:
        if self._slip is not None:
            self.wanted.emit(self._slip, way)

    def _on_text(self) -> None:
        if self._slip is not None and self._slip.message is not None:
            self.text_wanted.emit(self._slip.message.address)

    def _set_texts(self) -> None:
        self._print.setText(self.tr("Print (P)"))
        self._print.setToolTip(self.tr("Print the receipt (P)"))
        self._mail.setText(self.tr("E-mail (E)"))
        self._mail.setToolTip(self.tr("Write the receipt into a mail (E)"))
        self._text.setText(self.tr("Text message (S)"))
        self._text.setToolTip(self.tr("Send the receipt as a text message (S)"))
        self._show.setText(self.tr("Show the order (D)"))
        self._show.setToolTip(self.tr("Open this order in Orders: receipt, refund, history"))
