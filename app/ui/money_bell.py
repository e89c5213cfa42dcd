"""Money arrived: a sound, and while the window is not in front a notice of the system and a sign in the task bar."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from app.domain.identifiers import OrderNumber
from app.presenters.money_news import MoneyNotice

_BETWEEN_SOUNDS_MS = 1500
_NOTICE_MS = 8000


class MoneyBell(QObject):
    """Rings at most once in a moment, however much arrives. Where there is no tray, the task bar has the sign."""

    order_wanted = Signal(str)
    """The notice was clicked: its order is to be shown."""

    def __init__(self, icon: QIcon, sound: Callable[[], None], window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._icon = icon
        self._sound = sound
        self._last: OrderNumber | None = None
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(_BETWEEN_SOUNDS_MS)
        self._tray = QSystemTrayIcon(icon, self)
        self._tray.setToolTip("Paydesk")
        self._tray.messageClicked.connect(self._on_clicked)
        self._tray.activated.connect(self._on_activated)

    def ring(self, notice: MoneyNotice, is_in_front: bool) -> None:
        """Tell it: `is_in_front` says that the clerk looks at the window already."""
        self._last = notice.number
        if not self._quiet.isActive():
            self._quiet.start()
            self._sound()
        if is_in_front:
            return
        QApplication.alert(self._window)
        if QSystemTrayIcon.isSystemTrayAvailable():
            self._tray.show()
            self._tray.showMessage(notice.title, notice.text, self._icon, _NOTICE_MS)

    def end(self) -> None:
        """Leave the tray."""
        self._tray.hide()

    def _on_activated(self, how: QSystemTrayIcon.ActivationReason) -> None:
        """The icon that a notice left in the tray leads to the window as well."""
        if how is not QSystemTrayIcon.ActivationReason.Context:
            self._on_clicked()

    def _on_clicked(self) -> None:
        if self._last is not None:
            self.order_wanted.emit(self._last)
