"""When does a window stand on the screen, and what does its process hold then? For both sides of the comparison."""

import json
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QTableView, QWidget

AT_REST_MILLISECONDS = 2500
"""So long after its first rows a program counts as at rest."""


@dataclass(frozen=True, slots=True)
class Sight:
    """A moment, in seconds since 1970, and how much of a processor this process had used until then."""

    at: float
    worked: float


class Eye(QObject):
    """Sees when something is painted: calls `seen`, once, when `ready` says that it counts.

    A filter on one widget; one on the whole application would run Python for every event of every widget.
    """

    def __init__(
        self, widget: QWidget, seen: Callable[["Sight"], None], ready: Callable[[], bool] = lambda: True
    ) -> None:
        super().__init__(widget)
        self._seen, self._ready, self._done = seen, ready, False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self._done and self._ready():
            self._done = True
            # Behind the paint event itself, and what else is painted in the same breath.
            QTimer.singleShot(0, lambda: self._seen(Sight(time.time(), time.process_time())))
        return False


def rows_of(table: QTableView, seen: Callable[[Sight], None]) -> Eye:
    """Call `seen` when the table is painted with rows in it."""
    return Eye(table.viewport(), seen, lambda: table.model().rowCount() > 0)


def tell_parent(**facts: float) -> None:
    """Hand over what was seen as one line of JSON."""
    sys.stdout.write(json.dumps(facts) + "\n")
    sys.stdout.flush()


def memory() -> dict[str, float]:
    """Return what this process holds, in bytes: all of it, and what is its alone; empty where nobody can tell."""
    try:
        lines = Path("/proc/self/smaps_rollup").read_text("ascii").splitlines()
    except OSError:
        return {}
    sizes = {name: int(rest.split()[0]) * 1024 for name, _, rest in (line.partition(":") for line in lines[1:])}
    return {"rss": sizes["Rss"], "uss": sizes["Private_Clean"] + sizes["Private_Dirty"]}
