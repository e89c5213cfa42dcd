"""How long does the loop of the window keep away from the next thing, be it a key or a picture?"""

import time

from PySide6.QtCore import QObject, Qt, QTimer

_EVERY_MILLISECONDS = 4


class LoopWatch(QObject):
    """Wants a turn every few milliseconds, and notes how long each took to come.

    On the wall and as work of this thread: on a computer that others use too, a wait may be none of our doing.
    """

    def __init__(self) -> None:
        super().__init__()
        self.waits: list[float] = []
        self.work: list[float] = []
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_EVERY_MILLISECONDS)
        self._timer.timeout.connect(self._on_turn)
        self._last = self._last_work = 0.0

    def begin(self) -> None:
        self.waits.clear()
        self.work.clear()
        self._last, self._last_work = time.perf_counter(), time.thread_time()
        self._timer.start()

    def end(self) -> None:
        self._on_turn()
        self._timer.stop()

    def _on_turn(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self.waits.append(max(0.0, now - self._last - _EVERY_MILLISECONDS / 1000))
        self.work.append(worked - self._last_work)
        self._last, self._last_work = now, worked
