"""When is it read anew what needs attention, and its clocks moved on? Always: the count stands above every screen."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from app.services.troubles import Troubles
from app.ui.tasks import Tasks

_SECOND_MS = 1000
_LOOKS_AGAIN_MS = 30_000
"""Acts of other tills on orders that keep their state are no news here."""


class AttentionWatch(QObject):
    """Looks for as long as its parent lives, whether the screen of these orders was ever opened or not."""

    def __init__(self, troubles: Troubles, tasks: Tasks, show_count: Callable[[int], None], parent: QObject) -> None:
        super().__init__(parent)
        self._troubles = troubles
        self._tasks = tasks
        troubles.follow(lambda: show_count(len(troubles.shown)))
        for interval, slot in ((_SECOND_MS, troubles.tick), (_LOOKS_AGAIN_MS, self.look)):
            timer = QTimer(self)
            timer.setInterval(interval)
            timer.timeout.connect(slot)
            timer.start()

    def look(self) -> None:
        """Read the journal anew, unless it is being read: then it is read again afterwards."""
        self._tasks.start("attention.load", self._troubles.load, owner=self)
