"""How long does the loop of the window keep away from the next thing, be it a key or a picture?"""

import time

from PySide6.QtCore import QObject, Qt, QTimer

_EVERY_MILLISECONDS = 4


class LoopWatch(QObject):
    """Wants a turn every few milliseconds, and notes how long each took to come.

    On the wall, as work of this thread, and as work of all our threads: on a computer that others use too, a wait may
    be none of our doing.
    """

    def __init__(self) -> None:
        super().__init__()
        self.waits: list[float] = []
        self.work: list[float] = []
        self.work_of_all: list[float] = []
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_EVERY_MILLISECONDS)
        self._timer.timeout.connect(self._on_turn)
        self._last = self._last_work = self._last_of_all = 0.0

    def begin(self) -> None:
        self.waits.clear()
        self.work.clear()
        self.work_of_all.clear()
        self._last, self._last_work, self._last_of_all = _times()
        self._timer.start()

    def end(self) -> None:
        self._on_turn()
        self._timer.stop()

    def late(self, seconds: float) -> tuple[int, int]:
        """Return how many turns were later than this, and in how many of them we ourselves worked as long."""
        late = [all_of_us for wait, all_of_us in zip(self.waits, self.work_of_all, strict=True) if wait > seconds]
        return len(late), sum(each > seconds for each in late)

    def _on_turn(self) -> None:
        now, worked, worked_all = _times()
        self.waits.append(max(0.0, now - self._last - _EVERY_MILLISECONDS / 1000))
        self.work.append(worked - self._last_work)
        self.work_of_all.append(worked_all - self._last_of_all)
        self._last, self._last_work, self._last_of_all = now, worked, worked_all


def _times() -> tuple[float, float, float]:
    return time.perf_counter(), time.thread_time(), time.process_time()
