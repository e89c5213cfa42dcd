"""Where does a journal of a million orders come from? From the journal's own code, in bulk, and once for all runs.

    python -m tests.benchmarks.made_journals [--journals DIR] [--orders N] [--open N]

Every order goes through the two writes of its life as at a till: page, ledger, counts, and the index of fragments
caught up behind it. Only the transactions are larger, and the flushing is left to the end. A journal once made is
kept in the folder under a name that says what is in it and for which schema.
"""

import argparse
import asyncio
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path

import apsw
from msgspec.structs import replace

from app.journal import fragments, ledger, operations, orders, timeline
from app.journal.database import Database
from app.journal.journal import SqliteJournal, open_journal
from app.journal.migrate import migrations
from app.journal.pages import Pages
from tests.benchmarks.journal_key import KEY
from tests.benchmarks.order_lives import Life, lives

SEED = 20261121
MILLION = 1_000_000
_OPEN = 200
_AT_ONCE = 2000
_DEFAULT_FOLDER = Path(tempfile.gettempdir()) / "paydesk-benchmarks"
_CACHE_KILOBYTES = 400_000


@dataclass(frozen=True, slots=True)
class Made:
    """Which journal is wanted."""

    orders: int
    still_open: int = _OPEN
    bank: str = ""
    """The profile of all orders; without one they are spread over several banks."""

    @property
    def name(self) -> str:
        schema = migrations()[-1].version
        bank = f"{self.bank}-" if self.bank else ""
        return f"{bank}{self.orders}-orders-{self.still_open}-open-schema-{schema}-seed-{SEED}"

    def lives(self) -> Iterator[Life]:
        return lives(self.orders, self.still_open, SEED, self.bank)


def journal_in(folder: Path, made: Made) -> Path:
    """Return the path of the journal, made first when the folder has none."""
    path = folder / made.name / "journal.db"
    if not path.exists():
        asyncio.run(_make(path, made))
    return path


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--journals", type=Path, default=_DEFAULT_FOLDER, help="folder of the journals once made")
    parser.add_argument("--orders", type=int, default=MILLION, help="how many orders the large journal has")


async def _make(path: Path, made: Made) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=path.parent) as place:
        half_made = Path(place) / "journal.db"
        journal = await open_journal(half_made, KEY)
        try:
            await _fill(journal, made)
        finally:
            await journal.close()
        half_made.rename(path)


async def _fill(journal: SqliteJournal, made: Made) -> None:
    database: Database = journal._database
    await database.read(_make_haste)
    pages = await database.read(Pages.of)
    made_up, done, began = made.lives(), 0, time.monotonic()
    while batch := list(islice(made_up, _AT_ONCE)):
        await database.write(partial(_write, pages=pages, batch=batch))
        done += len(batch)
        if not done % 100_000:
            sys.stderr.write(f"{done:,} orders written in {time.monotonic() - began:.0f} s\n")


def _make_haste(connection: apsw.Connection) -> None:
    """Whoever pulls the plug here only loses a file that is made again."""
    connection.pragma("synchronous", "off")
    connection.pragma("cache_size", -_CACHE_KILOBYTES)
    connection.wal_autocheckpoint(20_000)


def _write(connection: apsw.Connection, pages: Pages, batch: Sequence[Life]) -> None:
    for life in batch:
        number = life.begun.number
        begin, end = partial(_begin, life=life), partial(_end, life=life)
        begun = ledger.entered(connection, pages, number, begin)
        ledger.entered(connection, pages, number, partial(end, version=begun))
    for _ in range(len(batch) // fragments.AT_ONCE + 1):
        fragments.enter_next(connection)


def _begin(connection: apsw.Connection, life: Life) -> int:
    operations.add(connection, life.intent)
    stored = orders.store(connection, life.begun)
    timeline.add(connection, stored.number, life.first_entries)
    return stored.version


def _end(connection: apsw.Connection, life: Life, version: int) -> None:
    operations.settle(connection, life.intent.id, life.ending, life.ended.number)
    orders.store(connection, replace(life.ended, version=version))
    timeline.add(connection, life.ended.number, life.last_entries)


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    add_options(options)
    options.add_argument("--open", type=int, default=_OPEN, help="how many of them wait for their bank")
    chosen = options.parse_args()
    path = journal_in(chosen.journals, Made(chosen.orders, chosen.open))
    sys.stdout.write(f"{path}  {path.stat().st_size / 1e6:,.0f} MB\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
