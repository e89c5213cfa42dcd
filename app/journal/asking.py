"""How is a long question asked? Others have a turn between its slices, and it stops when nobody waits for it."""

import threading
from collections.abc import Callable

import apsw

Look = Callable[[apsw.Connection], bool]
"""Takes one slice, a few milliseconds of work, and tells whether there are more."""


class Asking:
    """One question: it works in the journal's thread, and is left from the loop.

    A slice that runs is interrupted. Under the lock, for SQLite is told to stop without being told what: a moment
    later it may be at work on a payment.
    """

    def __init__(self, look: Look, others_wait: Callable[[], bool]) -> None:
        self._look = look
        self._others_wait = others_wait
        self._lock = threading.Lock()
        self._at_work: apsw.Connection | None = None
        self._is_left = False

    def goes_on(self, connection: apsw.Connection) -> bool:
        """Take slices as long as nobody else waits; tell whether there are more."""
        with self._lock:
            if self._is_left:
                return False
            self._at_work = connection
        try:
            while self._look(connection):
                if self._is_left or self._others_wait():
                    return not self._is_left
            return False
        finally:
            with self._lock:
                self._at_work = None

    def leave(self) -> None:
        """Stop: nobody waits for the answer. From any thread, at any time."""
        with self._lock:
            self._is_left = True
            if self._at_work is not None:
                self._at_work.interrupt()
