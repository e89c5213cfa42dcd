"""Is anybody at this till? Silence of keys and mouse for some minutes says no."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

_SIGNS_OF_LIFE = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.TouchBegin}
)


class IdleWatch(QObject):
    """Tells once that nobody touched the program for so many minutes; the next touch begins the wait anew.

    It listens at the window in front alone. At the application it would be asked about every event of every object,
    the web engine's own among them, which are gone before Python has looked at them: that ends in a crash.
    """

    left_alone = Signal()

    def __init__(self, app: QGuiApplication, minutes: int) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(minutes * 60_000)
        self._timer.timeout.connect(self.left_alone)
        self._app = app
        self._listening = app.focusWindowChanged.connect(self._on_window_in_front)
        self._on_window_in_front(app.focusWindow())
        self._timer.start()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS_OF_LIFE:
            self._timer.start()
        return False

    def begin_anew(self) -> None:
        """Wait as long once more."""
        self._timer.start()

    def end(self) -> None:
        """Watch no more."""
        self._timer.stop()
        self._app.focusWindowChanged.disconnect(self._listening)
        for window in self._app.allWindows():
            window.removeEventFilter(self)

    def _on_window_in_front(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)  # a second time it only comes first again
            self._timer.start()
