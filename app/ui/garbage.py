"""Where does Python look for garbage? In the thread of the windows, and in no other.

By itself it looks in whatever thread happens to ask for memory. An object of Qt that is found and thrown away in the
journal's thread, or in that of the training bank, takes its timers and children with it there, and the program down.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 500


@contextmanager
def garbage_found_here() -> Iterator[None]:
    """Look for garbage in this thread alone, as long as it runs a loop; afterwards as before."""
    was_on = gc.isenabled()
    gc.disable()
    watch = _Watch()
    try:
        yield
    finally:
        watch.end()
        if was_on:
            gc.enable()


class _Watch(QObject):
    """Does what Python would do, by the same counts, but not in the middle of something else."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(_EVERY_MS)

    def end(self) -> None:
        self._timer.stop()

    def _look(self) -> None:
        young, middle, old = gc.get_count()
        most_young, most_middle, most_old = gc.get_threshold()
        if young <= most_young:
            return
        is_middle = middle > most_middle
        gc.collect(2 if is_middle and old > most_old else 1 if is_middle else 0)
