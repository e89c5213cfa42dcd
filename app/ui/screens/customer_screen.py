"""The screen turned to the customer: the sum, the code to scan, and the tick when the bank says it is paid."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QScreen
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from app.presenters.customer_view import CustomerShown
from app.ui.icons import Icons
from app.ui.parts import make_label
from app.ui.shortcuts import bind
from app.ui.theme import set_look
from app.ui.widgets.qr_view import QrView
from app.ui.worded import Worded

_TICK = 280


class CustomerScreen(Worded, QFrame):
    """A window of its own: on the second monitor where there is one, else over everything on the only one."""

    closed = Signal()

    def __init__(self, icons: Icons, till: QWidget) -> None:
        """`till` is the window it belongs to: it goes with it."""
        super().__init__(till, Qt.WindowType.Window)
        self.setObjectName("customerScreen")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        set_look(self, role="customer")
        self._icons = icons
        self._till = till
        self._not_real = make_label("customerNotReal", role="training", centred=True)
        self._not_real.setContentsMargins(8, 8, 8, 8)
        self._headline = make_label("customerHeadline", role="customer-headline", centred=True)
        self._amount = make_label("customerAmount", role="customer-amount", centred=True)
        self._purpose = make_label("customerPurpose", role="customer-text", centred=True)
        self._qr = QrView()
        self._qr.setObjectName("customerQr")
        self._tick = QLabel()
        self._tick.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._until = make_label("customerUntil", role="customer-text", centred=True)
        self._lay_out()
        for key in ("Escape", "F11"):
            bind(self, key, self.close, Qt.ShortcutContext.WindowShortcut)
        self._set_texts()

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(48, 40, 48, 40)
        box.setSpacing(20)
        box.addWidget(self._not_real)
        box.addStretch(1)
        for label in (self._amount, self._purpose, self._headline):
            box.addWidget(label)
        box.addWidget(self._qr, 12)
        box.addWidget(self._tick)
        box.addWidget(self._until)
        box.addStretch(1)

    def show_link(self, shown: CustomerShown | None) -> None:
        """Draw any state, any time; an empty screen between two customers."""
        look = shown.look if shown else "empty"
        self._not_real.setText(shown.not_real if shown else "")
        self._not_real.setVisible(bool(shown and shown.not_real))
        self._headline.setText(shown.headline if shown else "")
        self._amount.setText(shown.amount if shown else "")
        self._purpose.setText(shown.purpose if shown else "")
        self._until.setText(shown.until if shown else "")
        self._qr.show_address(shown.address if shown else "")
        self._qr.setVisible(bool(shown and shown.address))
        self._tick.setVisible(look == "paid")
        self._tick.setPixmap(self._icons.pixmap("paid", _TICK, "paid", self.devicePixelRatioF()))
        set_look(self, state=look)
        for label in (self._headline, self._amount, self._purpose):
            set_look(label, state="paid" if look == "paid" else "")

    def turn_to_customer(self) -> None:
        """Fill the monitor the till is not on; the keyboard stays at the till then."""
        own = self._till.screen()
        other = other_monitor(own)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, other is not None)
        self.setScreen(other or own)
        self.setGeometry((other or own).geometry())
        self.showFullScreen()
        if other is None:
            self.activateWindow()  # over the till itself: the key that takes it away must reach it
            self.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def _set_texts(self) -> None:
        self.setWindowTitle(self.tr("Payment link for the customer"))


def other_monitor(own: QScreen) -> QScreen | None:
    """Return a monitor that is not our own, None where there is one only."""
    return next((screen for screen in QGuiApplication.screens() if screen is not own), None)
