"""Paydesk as a shop starts it, on a journal made here, watched until it rests; `start.py` starts it.

The one thing done by hand is F4: as soon as the window stands, the orders are opened.
"""

import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QTableView

import app.start.program
from app.main import main as run_paydesk
from app.windows.till_window import Window
from tests.benchmarks.first_sight import AT_REST_MILLISECONDS, Eye, Sight, memory, rows_of, tell_parent


class WatchedWindow(Window):
    """The program's own window; it tells what was seen, and closes itself."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self._seen: dict[str, float] = {}
        self._eyes = [Eye(self.main.centralWidget(), self._on_window)]

    def _on_window(self, sight: Sight) -> None:
        self._seen["window"] = sight.at
        self.main.show_screen(self.main.orders)
        table = self.main.findChild(QTableView, "orderTable")
        assert isinstance(table, QTableView)
        self._eyes.append(rows_of(table, self._on_rows))

    def _on_rows(self, sight: Sight) -> None:
        self._seen |= {"rows": sight.at, "worked": sight.worked}
        QTimer.singleShot(AT_REST_MILLISECONDS, self._end)

    def _end(self) -> None:
        tell_parent(**self._seen, **memory())
        self.close_wanted.emit()


def main() -> int:
    app.start.program.Window = WatchedWindow  # type: ignore[misc]
    folder = Path(sys.argv[1])
    return run_paydesk(["--data-dir", str(folder), "--profile-file", str(folder / "near-bank.toml")])


if __name__ == "__main__":
    sys.exit(main())
