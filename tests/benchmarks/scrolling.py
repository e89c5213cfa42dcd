"""Does the orders table keep moving while it is scrolled through page after page of a million orders?

    python -m tests.benchmarks.scrolling [--pages N] [--journals DIR] [--orders N]

Wheel turns and PageDown keys come as fast as a hand makes them, offscreen. Pages load as the end comes near. The loop
of the window wants a turn every four milliseconds all the while; a turn that comes 50 ms late is a picture nobody
sees. Beside it stands a bare table that has all its lines from the beginning.
"""

import argparse
import asyncio
import sys

from PySide6.QtCore import QAbstractTableModel, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView

from tests.benchmarks.bare_window import Lines
from tests.benchmarks.loop_watch import LoopWatch
from tests.benchmarks.made_journals import Made, add_options, journal_in
from tests.benchmarks.shop_window import Shop, play
from tests.benchmarks.side_by_side import Goal, compare, say, say_load, tell

_PAUSE_SECONDS = 0.03
_TURN = -360  # three notches of a wheel
_LONGEST = 0.05
_FRAME = Goal(p95_at_most=_LONGEST)


class ManyLines(Lines):
    """So many lines that scrolling does not end."""

    def rowCount(self, parent: object = None) -> int:
        return 100_000


def wheel(table: QTableView) -> None:
    place = QPointF(table.viewport().rect().center())
    event = QWheelEvent(
        place,
        QPointF(table.viewport().mapToGlobal(place.toPoint())),
        QPoint(),
        QPoint(0, _TURN),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(table.viewport(), event)


def page_down(table: QTableView) -> None:
    for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
        QApplication.sendEvent(table, QKeyEvent(kind, Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier))


async def scroll(table: QTableView, watch: LoopWatch, lines: int) -> int:
    """Scroll until the table has so many lines, or that far down; returns how many hands' movements it took."""
    moves = 0
    watch.begin()
    while table.model().rowCount() < lines or table.rowAt(0) < lines - 200:
        if moves % 4:
            wheel(table)
        else:
            page_down(table)
        moves += 1
        await asyncio.sleep(_PAUSE_SECONDS)
        if moves > lines:
            raise TimeoutError("the end does not come nearer")
    watch.end()
    return moves


def _bare_table() -> QTableView:
    table = QTableView()
    model: QAbstractTableModel = ManyLines(table)
    table.setModel(model)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.verticalHeader().setDefaultSectionSize(42)
    table.resize(1280, 800)
    return table


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--pages", type=int, default=40)
    add_options(options)
    chosen = options.parse_args()
    journal = journal_in(chosen.journals, Made(chosen.orders))
    say_load()

    async def scene(shop: Shop) -> None:
        shop.window.main.show_screen(shop.window.main.orders)
        await shop.tasks.settled("orders.load")
        bare = _bare_table()
        bare.show()
        ours, theirs = LoopWatch(), LoopWatch()
        lines = chosen.pages * 100
        their_moves = await scroll(bare, theirs, lines // 4)
        bare.hide()
        shop.table.setFocus()
        moves = await scroll(shop.table, ours, lines)
        compare("a turn of the loop while scrolling", ours.waits, theirs.waits)
        tell("    late by", ours.waits, _FRAME)
        (late, busy), (their_late, their_busy) = ours.late(_LONGEST), theirs.late(_LONGEST)
        say(
            f"    {shop.table.model().rowCount():,} lines in {moves} movements, {late} turns over 50 ms late, "
            f"{busy} of them by our own threads (bare {their_late} and {their_busy} in {their_moves})"
        )
        say(
            f"    at most {max(ours.waits) * 1000:.0f} ms late (bare {max(theirs.waits) * 1000:.0f}), "
            f"{max(ours.work) * 1000:.0f} ms of own work at a stretch (bare {max(theirs.work) * 1000:.0f})"
        )

    play(journal, scene)
    return 0


if __name__ == "__main__":
    sys.exit(main())
