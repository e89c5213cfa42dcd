"""How a phone order ended, in large letters, with the one thing to do next as the default."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.presenters.phone_order_state import PhoneOrderState, Receipt
from app.ui.announcing import announce
from app.ui.icons import Icons
from app.ui.parts import fill_scrolling, make_button, make_label
from app.ui.theme import set_look
from app.ui.widgets.facts import Facts
from app.ui.widgets.flow_layout import FlowLayout


class OutcomePanel(QFrame):
    """Draws the receipt of the order on screen and the ways on."""

    next_requested = Signal()
    other_card_requested = Signal()
    link_requested = Signal()
    ask_requested = Signal()
    reopen_requested = Signal()
    cancel_requested = Signal()
    order_requested = Signal(str)
    """The order is to be shown where its receipt, its refund and its history are."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("outcomePanel")
        self._icons = icons
        self._receipt: Receipt | None = None
        self._declined = False
        self._make_fields()
        self._lay_out()
        self._wire()
        self._set_texts()

    def _make_fields(self) -> None:
        self._band = QFrame()
        set_look(self._band, role="state")
        self._icon = QLabel()
        self._heading = make_label("outcomeHeading", role="title")
        self._rows = Facts()
        self._pictures: dict[QPushButton, str] = {}
        self._next = self._button("nextOrder", "phone-order")
        self._other_card = self._button("otherCard", "card")
        self._link = self._button("sendLink", "payment-link")
        self._ask = self._button("askAgain", "refresh")
        self._reopen = self._button("reopenPage", "bank")
        self._cancel = self._button("cancelPhoneOrder", "cancelled")
        self._show = self._button("showPhoneOrder", "receipt")

    def _button(self, name: str, icon: str) -> QPushButton:
        button = make_button(name, self._icons.icon(icon))
        button.setAutoDefault(True)
        self._pictures[button] = icon
        return button

    def _lay_out(self) -> None:
        set_look(self, role="card")
        band = QHBoxLayout(self._band)
        band.setContentsMargins(20, 18, 20, 18)
        band.setSpacing(16)
        band.addWidget(self._icon)
        band.addWidget(self._heading, 1)
        buttons = FlowLayout()
        for button in (self._next, self._reopen, self._ask, self._other_card, self._link, self._cancel, self._show):
            buttons.addWidget(button)
        inside = QWidget()
        box = QVBoxLayout(inside)
        box.setContentsMargins(24, 24, 24, 24)
        box.setSpacing(20)
        box.addWidget(self._band)
        box.addWidget(self._rows)
        box.addSpacing(8)
        box.addLayout(buttons)
        box.addStretch()
        fill_scrolling(self, inside)

    def _wire(self) -> None:
        self._next.clicked.connect(self.next_requested)
        self._other_card.clicked.connect(self.other_card_requested)
        self._link.clicked.connect(self.link_requested)
        self._ask.clicked.connect(self.ask_requested)
        self._reopen.clicked.connect(self.reopen_requested)
        self._cancel.clicked.connect(self.cancel_requested)
        self._show.clicked.connect(self._on_show)

    def show_state(self, state: PhoneOrderState) -> None:
        """Draw how it ended: without a receipt only the way on, never what an earlier order left here."""
        receipt = state.receipt
        self._declined = receipt is not None and receipt.look in ("declined", "closed")
        self._other_card.setText(state.next_card_label)
        self._other_card.setVisible(self._declined and state.asks_for_card)
        self._link.setVisible(receipt is not None and state.can_send_link)
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

    def press_main(self) -> None:
        self._main().click()

    def setFocus(self, *_reason: object) -> None:
        self._main().setFocus(Qt.FocusReason.OtherFocusReason)

    def _main(self) -> QPushButton:
        """Return the button that Enter presses: after a decline that may not be final, the one that asks the bank."""
        if self._declined and self._ask.isVisibleTo(self):
            return self._ask
        return next((button for button in (self._other_card, self._reopen) if button.isVisibleTo(self)), self._next)

    def _on_show(self) -> None:
        if self._receipt is not None:
            self.order_requested.emit(self._receipt.number)

    def _show_receipt(self, receipt: Receipt | None) -> None:
        self._rows.show_facts(receipt.rows if receipt is not None else ())
        if receipt is None:
            return
        set_look(self._band, state=receipt.look)
        set_look(self._heading, state=receipt.look)
        self._icon.setPixmap(self._icons.pixmap(receipt.look, 40, receipt.look, self.devicePixelRatioF()))
        self._heading.setText(receipt.heading)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _set_texts(self) -> None:
        self._next.setText(self.tr("Next order"))
        self._link.setText(self.tr("Send a link"))
        self._ask.setText(self.tr("Ask the bank now"))
        self._reopen.setText(self.tr("Open the page again"))
        self._cancel.setText(self.tr("Cancel the order"))
        self._show.setText(self.tr("Receipt and more"))
        self._show.setToolTip(self.tr("Open this order in Orders: receipt, refund, history"))


def _ending(receipt: Receipt | None) -> tuple[str, str] | None:
    """Return which order ended, and how: what is worth saying aloud."""
    return (receipt.number, receipt.look) if receipt is not None else None
