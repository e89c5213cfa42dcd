"""How a phone order ended, in large letters, with the one thing to do next as the default."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.presenters.phone_order_state import Phase, PhoneOrderState, Receipt
from app.ui.announcing import announce
from app.ui.folding import Folding
from app.ui.icons import Icons
from app.ui.parts import fill_scrolling, make_button, make_label, make_mark, show_mark
from app.ui.screens.receipt_button import ReceiptWay
from app.ui.shortcuts import bind
from app.ui.space import CLOSE, COLUMNS
from app.ui.theme import set_look
from app.ui.widgets.facts import Facts
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.icon_label import IconLabel
from app.ui.widgets.late_panel import LatePanel

_LINES_TO_UNFOLD = 9
"""So many lines of text high the panel must be for its heading to be large."""
_USUAL, _CLOSE = (24, 24, 24, 24), (12, 8, 12, 8)
_BAND, _BAND_CLOSE = (20, 18, 20, 18), (12, 4, 12, 4)


class OutcomePanel(LatePanel):
    """Draws the receipt of the order on screen and the ways on."""

    next_requested = Signal()
    other_card_requested = Signal()
    link_requested = Signal()
    ask_requested = Signal()
    reopen_requested = Signal()
    cancel_requested = Signal()
    capture_requested = Signal(str)
    """The held money of this order is to be captured."""
    receipt_wanted = Signal(object, object)
    """(slip, way)"""
    text_wanted = Signal(str)
    """A text message is to be written: its address."""
    tell_requested = Signal(str)
    """The caller is to be told how it stands: the address of the message, "" when nobody can be written to."""
    order_requested = Signal(str)
    """The order is to be shown where its receipt, its refund and its history are."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("outcomePanel")
        self._icons = icons
        self._state = PhoneOrderState()
        self._receipt: Receipt | None = None
        self._declined = False

    def _make(self) -> None:
        self._make_fields()
        self._lay_out()
        self._wire()

    def _make_fields(self) -> None:
        self._band = QFrame()
        set_look(self._band, role="state")
        self._icon = IconLabel(self._icons, 40)
        self._heading = make_label("outcomeHeading", role="title")
        self._mark = make_mark("outcomeMark")
        self._rows = Facts()
        self._pictures: dict[QPushButton, str] = {}
        self._waits = make_label("outcomeNextQuestion", role="muted")
        # In the order they stand in: what may be done about the order first, then its receipt.
        self._reopen = self._button("reopenPage", "bank")
        self._ask = self._button("askAgain", "refresh")
        self._other_card = self._button("otherCard", "card")
        self._link = self._button("sendLink", "payment-link")
        self._tell = self._button("tellCaller", "message")
        self._next = self._button("nextOrder", "phone-order")
        self._capture = self._button("capturePhoneOrder", "paid")
        self._print = self._button("printReceipt", "print")
        self._mail = self._button("mailReceipt", "mail")
        self._sms = self._button("textReceipt", "message")
        self._cancel = self._button("cancelPhoneOrder", "cancelled")
        self._show = self._button("showPhoneOrder", "orders")

    def _button(self, name: str, icon: str) -> QPushButton:
        button = make_button(name, self._icons.icon(icon))
        button.setAutoDefault(True)
        self._pictures[button] = icon
        return button

    def _lay_out(self) -> None:
        set_look(self, role="card")
        band = QHBoxLayout(self._band)
        band.setSpacing(16)
        band.addWidget(self._icon)
        band.addWidget(Folding(self._heading, self._mark, shares=(1, 0), spacing=CLOSE, folds_early=True), 1)
        buttons = FlowLayout()
        for button in self._pictures:
            buttons.addWidget(button)
        inside = QWidget()
        self._box = box = QVBoxLayout(inside)
        box.addWidget(self._band)
        box.addWidget(self._waits)
        box.addLayout(buttons)
        box.addWidget(self._rows)
        box.addStretch()
        fill_scrolling(self, inside)
        self._fold(False)

    def _fold(self, is_low: bool) -> None:
        """Make the heading small where there is little height: what is to be done now must be in sight."""
        box, band = self._box, self._band.layout()
        box.setContentsMargins(*(_CLOSE if is_low else _USUAL))
        box.setSpacing(CLOSE if is_low else COLUMNS)
        band.setContentsMargins(*(_BAND_CLOSE if is_low else _BAND))  # type: ignore[union-attr]
        self._icon.setVisible(not is_low)
        set_look(self._heading, role="heading" if is_low else "title")

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._is_made:
            self._fold(self.height() < _LINES_TO_UNFOLD * self.fontMetrics().height())
        super().resizeEvent(event)

    def _wire(self) -> None:
        self._next.clicked.connect(self.next_requested)
        self._other_card.clicked.connect(self.other_card_requested)
        self._link.clicked.connect(self.link_requested)
        self._ask.clicked.connect(self.ask_requested)
        self._reopen.clicked.connect(self.reopen_requested)
        self._cancel.clicked.connect(self.cancel_requested)
        self._show.clicked.connect(self._on_show)
        self._capture.clicked.connect(self._on_capture)
        self._print.clicked.connect(lambda: self._give(ReceiptWay.PRINT))
        self._mail.clicked.connect(lambda: self._give(ReceiptWay.MAIL))
        self._sms.clicked.connect(self._on_text)
        self._tell.clicked.connect(lambda: self.tell_requested.emit(self._state.to_caller))
        keys = {
            "N": self._next,
            "D": self._show,
            "P": self._print,
            "E": self._mail,
            "S": self._sms,
            "A": self._ask,
            "T": self._tell,
        }
        for key, button in keys.items():
            bind(self, key, partial(_press, button))

    def show_state(self, state: PhoneOrderState) -> None:
        """Draw how it ended: without a receipt only the way on, never what an earlier order left here."""
        if not self._is_made and state.phase is not Phase.DONE:
            return
        self._make_once()
        self._state = state
        receipt = state.receipt
        self._declined = receipt is not None and receipt.look in ("declined", "closed")
        self._next.setText(state.next_label or self.tr("Next order (N)"))
        self._other_card.setText(state.next_card_label or self.tr("Another card"))
        self._waits.setText(state.next_question)
        self._waits.setVisible(bool(state.next_question))
        self._capture.setVisible(state.can_capture)
        for button in (self._print, self._mail):
            button.setVisible(state.slip is not None)
        self._sms.setVisible(state.slip is not None and state.slip.message is not None)
        self._tell.setVisible(state.tells_caller)
        self._other_card.setVisible(self._declined and (state.asks_for_card or state.saved.is_charging))
        self._link.setVisible(receipt is not None and state.can_send_link)
        self._name_link()
        self._ask.setVisible(state.can_ask_again)
        self._reopen.setVisible(state.can_reopen)
        self._cancel.setVisible(state.can_cancel)
        self._show.setVisible(receipt is not None)
        for button, picture in self._pictures.items():
            is_main = button is self._main()
            set_look(button, role="primary" if is_main else "")
            button.setIcon(self._icons.icon(picture, "on_accent" if is_main else "text"))
        self._band.setVisible(receipt is not None)
        if receipt != self._receipt:
            before, self._receipt = self._receipt, receipt
            self._show_receipt(receipt)
            if receipt is not None and _ending(receipt) != _ending(before):
                announce(self, receipt.heading, urgent=True)

    def press_capture(self) -> None:
        """Capture what is held (C), where something is."""
        _press(self._capture)

    def press_main(self) -> None:
        self._main().click()

    def setFocus(self, *_reason: object) -> None:
        self._main().setFocus(Qt.FocusReason.OtherFocusReason)

    def _main(self) -> QPushButton:
        """Return the button that Enter presses.

        Where nobody knows the end, or a decline may not be final, that is the one that asks the bank.
        """
        if (self._declined or self._state.tells_caller) and self._ask.isVisibleTo(self):
            return self._ask
        return next((button for button in (self._other_card, self._reopen) if button.isVisibleTo(self)), self._next)

    def _on_show(self) -> None:
        if self._receipt is not None:
            self.order_requested.emit(self._receipt.number)

    def _on_capture(self) -> None:
        if self._receipt is not None:
            self.capture_requested.emit(self._receipt.number)

    def _give(self, way: ReceiptWay) -> None:
        if self._state.slip is not None:
            self.receipt_wanted.emit(self._state.slip, way)

    def _on_text(self) -> None:
        if self._state.slip is not None and self._state.slip.message is not None:
            self.text_wanted.emit(self._state.slip.message.address)

    def _show_receipt(self, receipt: Receipt | None) -> None:
        self._rows.show_facts(receipt.rows if receipt is not None else ())
        if receipt is None:
            return
        set_look(self._band, state=receipt.look)
        set_look(self._heading, state=receipt.look)
        self._icon.show_icon(receipt.look, receipt.look)
        self._heading.setText(receipt.heading)
        show_mark(self._mark, receipt.mark)

    def _set_texts(self) -> None:
        self._name_link()
        self._ask.setText(self.tr("Ask the bank now (A)"))
        self._reopen.setText(self.tr("Open the page again"))
        self._cancel.setText(self.tr("Cancel the order"))
        self._capture.setText(self.tr("Capture (C)"))
        self._print.setText(self.tr("Print (P)"))
        self._mail.setText(self.tr("E-mail (E)"))
        self._sms.setText(self.tr("Text message (S)"))
        self._tell.setText(self.tr("Tell the caller (T)"))
        self._tell.setToolTip(self.tr("Write to the caller how it stands, or read it out"))
        self._show.setText(self.tr("Show the order (D)"))
        self._show.setToolTip(self.tr("Open this order in Orders: receipt, refund, history"))

    def _name_link(self) -> None:
        """Say what the link does to an order that may still take the money: that is cancelled first."""
        cancels = self._state.can_ask_again
        self._link.setText(self.tr("Cancel it, send a link (Ctrl+L)") if cancels else self.tr("Send a link (Ctrl+L)"))


def _ending(receipt: Receipt | None) -> tuple[str, str] | None:
    """Return which order ended, and how: what is worth saying aloud."""
    return (receipt.number, receipt.look) if receipt is not None else None


def _press(button: QPushButton) -> None:
    """Press a button that is on the screen; a key of a hidden one does nothing."""
    if button.isVisible() and button.isEnabled():
        button.click()
