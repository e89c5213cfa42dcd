"""How long from a key to the rows that hold a fragment, among a million orders, against the same through bare apsw?

    python -m tests.benchmarks.search [--fragments N] [--journals DIR] [--orders N]

The fragments are cut by a seed out of what is in the journal: parts of numbers, names in three alphabets, addresses,
telephone numbers, one letter, and some that nothing has. Each is found in turns by both sides. First the question
alone: ours through service, journal and its thread to orders, the reference as rows of apsw. Then from the last key
of the fragment to the painted rows: ours on the orders screen, the reference in a bare table that asks apsw in its
slot.
"""

import argparse
import random
import sys
import time
from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QLineEdit, QTableView, QVBoxLayout, QWidget

from tests.benchmarks.bare_search import BareJournal
from tests.benchmarks.made_journals import SEED, Made, add_options, journal_in
from tests.benchmarks.shop_window import PaintWatch, Shop, play, press
from tests.benchmarks.side_by_side import Goal, compare, say, say_load, tell

_QUESTION, _KEY = Goal(at_most=1.5), Goal(at_most=1.5, p95_at_most=0.05)
_FIXED = ("а", "e", "ιω", "анна сем", "мюллер", "müller", "παπαδοπ", "@mail7.", "+3579", "доставк", "zz-nothing-zz")
_NOWHERE = QModelIndex()
Rows = Sequence[tuple[object, ...]]
Times = tuple[list[float], list[float]]
_MEANS_MORE = (4, 6, 12)
"""So many figures are looked for elsewhere as well: the end of a card, an approval code, a bank's reference."""


def fragments_from(journal: BareJournal, count: int, orders: int) -> list[str]:
    """Return fragments that are in the journal, and a few that are not."""
    dice = random.Random(SEED)
    texts = journal.some_texts([dice.randrange(1, orders + 1) for _ in range(count)])
    cut = []
    for text in texts:
        line = dice.choice(text.splitlines())
        length = dice.randrange(2, 9)
        start = dice.randrange(max(1, len(line) - length))
        cut.append(line[start : start + length].strip() or "a")
    return [*_FIXED, *(each for each in cut if not (each.isdecimal() and len(each) in _MEANS_MORE))]


class BareRows(QAbstractTableModel):
    """Rows as they come from apsw."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: Rows = ()

    def show(self, rows: Rows) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else 8

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return str(self.rows[index.row()][index.column()]) if role == Qt.ItemDataRole.DisplayRole else None


class BareScreen(QWidget):
    """A line and a table: what is typed is looked for at once, in the slot."""

    def __init__(self, journal: BareJournal) -> None:
        super().__init__()
        self.line, self.table, self.model = QLineEdit(), QTableView(), BareRows()
        self.table.setModel(self.model)
        box = QVBoxLayout(self)
        box.addWidget(self.line)
        box.addWidget(self.table)
        self.resize(1280, 800)
        self.line.textEdited.connect(lambda text: self.model.show(journal.find(text)))


async def questions(shop: Shop, journal: BareJournal, fragments: Sequence[str]) -> Times:
    """Return the seconds each question took, ours and the reference."""
    times: Times = ([], [])
    for fragment in fragments:
        began = time.perf_counter()
        found = await shop.till.search.find(fragment)
        between = time.perf_counter()
        rows = journal.find(fragment)
        times[0].append(between - began)
        times[1].append(time.perf_counter() - between)
        assert [order.number for order in found] == [row[0] for row in rows], fragment
    return times


async def keys(shop: Shop, journal: BareJournal, fragments: Sequence[str]) -> Times:
    """Return the seconds from the last key of each fragment to its painted rows, ours and the reference."""
    times: Times = ([], [])
    bare = BareScreen(journal)
    bare.show()
    shop.window.main.show_screen(shop.window.main.orders)
    table, line = shop.table, shop.search_line  # looked for once: to find a widget in the window takes its time
    ours, theirs = PaintWatch(table.viewport()), PaintWatch(bare.table.viewport())
    for fragment in filter(str.isalpha, fragments):  # figures and several words mean more on the screen than a part
        expected = [str(row[0]) for row in journal.find(fragment)]
        if not expected:
            continue  # no rows to be seen
        line.setText("")
        press_enter_free(shop)
        await shop.tasks.settled("orders.load")
        line.setText(fragment[:-1])
        began = time.perf_counter()
        press(line, fragment[-1])
        times[0].append(await ours.painted(lambda wanted=expected: _numbers(table) == wanted) - began)
        await shop.tasks.settled("orders.load")
        bare.line.setText(fragment[:-1])
        bare.model.show(())
        began = time.perf_counter()
        press(bare.line, fragment[-1])
        times[1].append(await theirs.painted(lambda: True) - began)
    bare.close()
    return times


def press_enter_free(shop: Shop) -> None:
    """Show all orders again, as Esc does."""
    shop.window.main.orders.enter()


def _numbers(table: QTableView) -> list[str]:
    model = table.model()
    return [str(model.number_at(model.index(row, 0))) for row in range(model.rowCount())]


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--fragments", type=int, default=300)  # of fewer, the 95th percentile is the worst
    add_options(options)
    chosen = options.parse_args()
    path = journal_in(chosen.journals, Made(chosen.orders))
    journal = BareJournal(path)
    fragments = fragments_from(journal, chosen.fragments, chosen.orders)
    say_load()

    async def scene(shop: Shop) -> None:
        await questions(shop, journal, fragments)  # once for the disk
        asked = await questions(shop, journal, fragments)
        compare(f"any fragment in {chosen.orders:,} orders", *asked, _QUESTION)
        worst = max(zip(asked[0], fragments, strict=True))
        say(f"    slowest: {worst[1]!r} {worst[0] * 1000:.1f} ms")
        seen = await keys(shop, journal, fragments)
        compare("from the last key to painted rows", *seen, _KEY)
        tell("    of that beyond the bare table", [ours - theirs for ours, theirs in zip(*seen, strict=True)])

    play(path, scene)
    journal.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
