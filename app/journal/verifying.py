"""Is a journal what was written, asked from outside the program, without changing or holding it?"""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import datetime
from pathlib import Path

import apsw
from msgspec.structs import replace

from app.domain.books import BooksChecked, JournalHead
from app.domain.day_report import SignedReport
from app.domain.errors import JournalDamaged, JournalMissing
from app.domain.order import Order
from app.journal import day_counts
from app.journal.checking import Check, compare
from app.journal.day_book import all_reports, are_kept
from app.journal.exchange import connect
from app.journal.failures import while_opening, while_working
from app.journal.migrate import migrations
from app.journal.moments import to_milliseconds
from app.journal.opening import check_content, check_file
from app.journal.orders import SELECT
from app.journal.pages import Pages
from app.journal.rows import order_of

_CACHE = -64_000
"""Kilobytes: every page that is read twice is otherwise deciphered twice."""

_MISCOUNTED = """
    SELECT profile, state FROM (
        SELECT profile, state, count(*) AS orders FROM orders INDEXED BY orders_by_profile_and_state
        GROUP BY profile, state
        UNION ALL SELECT profile, state, -orders FROM order_counts
    )
    GROUP BY profile, state HAVING sum(orders) <> 0
"""
_MISCOUNTED_IN_DAYS = """
    SELECT DISTINCT profile, state FROM (
        SELECT profile, created_at / 900000 AS quarter, currency, state, count(*) AS orders, sum(amount) AS amount,
            sum(coalesce(captured, 0)) AS captured, sum(coalesce(refunded, 0)) AS refunded
        FROM orders GROUP BY 1, 2, 3, 4
        UNION ALL SELECT profile, quarter, currency, state, -orders, -amount, -captured, -refunded FROM day_counts
    )
    GROUP BY profile, quarter, currency, state
    HAVING sum(orders) <> 0 OR sum(amount) <> 0 OR sum(captured) <> 0 OR sum(refunded) <> 0
"""


def verify(path: Path, key: bytes, kept: JournalHead | None) -> BooksChecked:
    """Return what a check of every line, every page, the counts and the file itself found.

    Others may read meanwhile. Raises JournalInUse while Paydesk has the journal open, JournalMissing, JournalNotOurs,
    JournalNewer, JournalExchanged and JournalRolledBack. A journal of an older Paydesk without a ledger is damaged.
    """
    if not path.is_file():
        raise JournalMissing(str(path))
    with while_opening(path):
        check_file(path)
        journal = connect(path, key)
    with closing(journal):
        with while_opening(path):
            journal.pragma("query_only", "on")
            journal.pragma("cache_size", _CACHE)
            journal.execute("BEGIN")  # one state of the books from here to the end
            check_content(journal, path, migrations()[-1].version)
        with while_working():
            if kept is not None:
                compare(journal, str(path), kept)
        # SQLite's own check takes as long as ours: beside each other, on a connection each, they take half the time.
        with ThreadPoolExecutor(1, "integrity") as beside:
            integrity = beside.submit(_integrity, path, key)
            return _checked(journal, integrity.result)


def orders_since(path: Path, key: bytes, since: datetime) -> Sequence[Order]:
    """Return the orders made since a moment, oldest first, read beside the program. Raises as `verify` does."""
    with while_opening(path):
        check_file(path)
        journal = connect(path, key)
    with closing(journal), while_working():
        journal.pragma("query_only", "on")
        rows = journal.execute(f"{SELECT} WHERE created_at >= ? ORDER BY created_at", (to_milliseconds(since),))
        return [order_of(row) for row in rows]


def day_reports(path: Path, key: bytes) -> Sequence[SignedReport]:
    """Return the reports of all closed days, read beside the program. Raises as `verify` does."""
    with while_opening(path):
        check_file(path)
        journal = connect(path, key)
    with closing(journal), while_working():
        journal.pragma("query_only", "on")
        return all_reports(journal) if are_kept(journal) else []


def _integrity(path: Path, key: bytes) -> str:
    """Return what SQLite says of the file: "ok", or what is wrong with it."""
    with closing(connect(path, key)) as journal:
        journal.pragma("query_only", "on")
        journal.pragma("cache_size", _CACHE)
        return str(journal.pragma("integrity_check"))


def _checked(journal: apsw.Connection, integrity: Callable[[], str]) -> BooksChecked:
    try:
        with while_working():
            check = Check(Pages.of(journal))
            while check.step(journal):
                pass
            miscounted = [f"count of {profile} {state}" for profile, state in journal.execute(_MISCOUNTED)]
            if day_counts.are_kept(journal):
                found_in_days = journal.execute(_MISCOUNTED_IN_DAYS)
                miscounted += [f"count of days of {profile} {state}" for profile, state in found_in_days]
            said = integrity()
    except JournalDamaged as damage:
        return BooksChecked(0, 0, (damage.what,))
    found = check.result()
    return replace(found, faults=(*found.faults, *miscounted, *([] if said == "ok" else [said])))
