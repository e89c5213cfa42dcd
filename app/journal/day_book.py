"""Closed days in the SQLite journal: what moved, what of it was counted, and the reports."""

import json
from collections.abc import Sequence
from typing import Any

import apsw

from app.domain.day_errors import DayClosedMeanwhile
from app.domain.day_report import SignedReport, is_as_counted
from app.domain.day_totals import MovedMoney
from app.domain.identifiers import ProfileName
from app.domain.trail import TrailEntry
from app.journal import trail
from app.journal.database import Run
from app.journal.day_rows import MOVED_COLUMNS, TELLS_OF_MONEY, moved_of, signed_report
from app.journal.people_rows import TRAIL_COLUMNS, entry_of
from app.services.day_book import Written

_MOVED = f"""
    SELECT {MOVED_COLUMNS} FROM orders JOIN timeline ON timeline.order_id = orders.id
    WHERE profile = ? AND {TELLS_OF_MONEY}
"""  # noqa: S608 - names of ours
_LINES = "SELECT order_id, min(sequence) FROM ledger WHERE sequence > ? AND sequence <= ? AND order_id > 0 GROUP BY 1"
_OF_ORDERS = f"""
    {_MOVED} AND orders.id IN (SELECT value FROM json_each(?)) ORDER BY orders.id, timeline.id
"""  # noqa: S608
_COUNTED = """
    SELECT order_number, place FROM counted
    WHERE order_number IN (SELECT number FROM orders WHERE id IN (SELECT value FROM json_each(?)))
"""
_IN_REPORT = "SELECT order_number, place FROM counted WHERE profile = ? AND report = ?"
_OF_NUMBERS = f"""
    {_MOVED} AND orders.number IN (SELECT order_number FROM counted WHERE profile = ? AND report = ?)
    ORDER BY orders.id, timeline.id
"""  # noqa: S608
_REPORTS = f"""
    SELECT {", ".join(TRAIL_COLUMNS)} FROM trail INDEXED BY trail_day_reports
    WHERE deed = 'day-closed' AND facts ->> 'profile' = ? AND CAST(facts ->> 'number' AS INTEGER) < ?
    ORDER BY CAST(facts ->> 'number' AS INTEGER) DESC LIMIT ?
"""  # noqa: S608
_ALL_REPORTS = f"SELECT {', '.join(TRAIL_COLUMNS)} FROM trail WHERE deed = 'day-closed' ORDER BY id"  # noqa: S608
_BEHIND_ALL = 1 << 62


class SqliteDayBook:
    """Implements `services.day_book.DayBook` on the connection of a journal."""

    def __init__(self, read: Run, write: Run) -> None:
        self._read = read
        self._write = write

    async def uncounted(self, profile: ProfileName, behind: int, up_to: int | None) -> Sequence[Written]:
        return await self._read(lambda connection: uncounted(connection, profile, behind, up_to))

    async def counted_in(self, profile: ProfileName, report: int) -> Sequence[MovedMoney]:
        return await self._read(lambda connection: counted_in(connection, profile, report))

    async def reports(self, profile: ProfileName, most: int, before: int | None = None) -> Sequence[SignedReport]:
        values = (profile, _BEHIND_ALL if before is None else before, most)
        return await self._read(
            lambda connection: [signed_report(entry_of(row)) for row in connection.execute(_REPORTS, values)]
        )

    async def counting_begins(self) -> int:
        return await self._read(lambda connection: int(_only(connection, "SELECT line FROM counting_begins")))

    async def close_day(
        self,
        entry: TrailEntry,
        profile: ProfileName,
        report: int,
        counted: Sequence[MovedMoney],
        before: Sequence[MovedMoney],
    ) -> None:
        def work(connection: apsw.Connection) -> None:
            try:
                trail.note(connection, entry)
                for number, found in ((report, counted), (0, before)):
                    connection.executemany(
                        "INSERT INTO counted VALUES (?, ?, ?, ?)",
                        ((each.order_number, each.place, profile, number) for each in found),
                    )
            except apsw.ConstraintError:
                raise DayClosedMeanwhile from None

        await self._write(work)


def uncounted(connection: apsw.Connection, profile: str, behind: int, up_to: int | None) -> Sequence[Written]:
    """Return what no report counted of the orders written in these lines."""
    lines = dict(connection.execute(_LINES, (behind, _BEHIND_ALL if up_to is None else up_to)))
    orders = json.dumps(list(lines))
    counted = set(connection.execute(_COUNTED, (orders,)))
    rows = connection.execute(_OF_ORDERS, (profile, orders))
    return [
        Written(moved, lines[order_id])
        for order_id, moved in moved_of(rows)
        if (moved.order_number, moved.place) not in counted
    ]


def counted_in(connection: apsw.Connection, profile: str, report: int) -> Sequence[MovedMoney]:
    """Return the movements of one report."""
    places = set(connection.execute(_IN_REPORT, (profile, report)))
    rows = connection.execute(_OF_NUMBERS, (profile, profile, report))
    return [moved for _order, moved in moved_of(rows) if (moved.order_number, moved.place) in places]


def recounted(connection: apsw.Connection, signed: SignedReport) -> bool:
    """Tell whether the figures of a report are those of the movements it counted."""
    return is_as_counted(signed.report, counted_in(connection, signed.report.profile, signed.report.number))


def are_kept(connection: apsw.Connection) -> bool:
    """Tell whether this journal has reports at all: one that an older Paydesk wrote last has none."""
    found = connection.execute("SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE name = 'counted')").fetchone()
    return found == (1,)


def all_reports(connection: apsw.Connection) -> Sequence[SignedReport]:
    """Return the reports of all profiles as they were written."""
    return [signed_report(entry_of(row)) for row in connection.execute(_ALL_REPORTS)]


def _only(connection: apsw.Connection, sql: str) -> Any:
    return next(connection.execute(sql))[0]
