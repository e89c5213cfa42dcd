"""Where and when does Python look for garbage? In the thread of the windows; through everything only at rest.

By itself it looks in whatever thread happens to ask for memory. An object of Qt that is found and thrown away in the
journal's thread, or in that of the training bank, takes its timers and children with it there, and the program down.
"""

import gc
import time
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 500
_GROWN = 1.25
"""Python's own rule: what is old is looked through once a quarter of it is new."""
_AT_REST_SECONDS = 0.05
"""So much this thread works at most between two looks while nobody scrolls, types or waits for a screen."""
_LOOKS_PUT_OFF = 600
"""So often is a busy thread spared: five minutes."""


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
    """Does what Python would do, by the same counts, but not in the middle of something else.

    To look through all that is old takes as long as several pictures: that waits until the thread has little to do.
    """

    def __init__(self) -> None:
        super().__init__()
        self._old = self._counted_at = 0
        self._has_grown = False
        self._put_off = 0
        self._worked = time.thread_time()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(_EVERY_MS)

    def end(self) -> None:
        self._timer.stop()

    def _look(self) -> None:
        at_rest = self._was_at_rest()
        young, middle, old = gc.get_count()
        most_young, most_middle, most_old = gc.get_threshold()
        if young > most_young:
            gc.collect(1 if middle > most_middle else 0)
        if self._is_due(old, most_old) and self._may_take_long(at_rest):
            gc.collect()
            self._old, self._counted_at, self._has_grown = _count_old(), 0, False

    def _is_due(self, looks: int, most: int) -> bool:
        """Tell whether enough of what is old is new. It is counted, a millisecond's work, once in so many looks."""
        if not self._has_grown and looks > self._counted_at + most:
            self._counted_at, self._has_grown = looks, _count_old() > self._old * _GROWN
        return self._has_grown

    def _was_at_rest(self) -> bool:
        """Tell whether this thread did little since the last look."""
        before, self._worked = self._worked, time.thread_time()
        return self._worked - before < _AT_REST_SECONDS

    def _may_take_long(self, at_rest: bool) -> bool:
        self._put_off = 0 if at_rest else self._put_off + 1
        if self._put_off < _LOOKS_PUT_OFF and not at_rest:
            return False
        self._put_off = 0
        return True


def _count_old() -> int:
    """Return how many things a look through everything would look at."""
    return len(gc.get_objects(generation=2))
