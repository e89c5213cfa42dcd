"""Is anybody at this till? Silence of keys and mouse for some minutes says no."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

_SIGNS_OF_LIFE = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.TouchBegin}
)


class IdleWatch(QObject):
    """Tells once that nobody touched the program for so many minutes; the next touch begins the wait anew."""

    left_alone = Signal()

    def __init__(self, app: QApplication, minutes: int) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(minutes * 60_000)
        self._timer.timeout.connect(self.left_alone)
        self._app = app
        app.installEventFilter(self)
        self._timer.start()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS_OF_LIFE:
            self._timer.start()
        return False

    def end(self) -> None:
        """Watch no more."""
        self._timer.stop()
        self._app.removeEventFilter(self)
