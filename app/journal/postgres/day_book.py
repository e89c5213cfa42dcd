"""Closed days in the journal of several tills: what moved, what of it was counted, and the reports."""

from collections.abc import Sequence

import asyncpg

from app.domain.day_errors import DayClosedMeanwhile
from app.domain.day_report import SignedReport, is_as_counted
from app.domain.day_totals import MovedMoney
from app.domain.identifiers import ProfileName
from app.domain.trail import TrailEntry
from app.journal.day_rows import MOVED_COLUMNS, TELLS_OF_MONEY, moved_of, signed_report
from app.journal.people_rows import TRAIL_COLUMNS, entry_of
from app.journal.postgres import trail
from app.journal.postgres.database import Connection, Run
from app.services.day_book import Written

_MOVED = f"""
    SELECT {MOVED_COLUMNS.replace("timeline.facts", "timeline.facts::text")}
    FROM orders JOIN timeline ON timeline.order_id = orders.id
    WHERE profile = $1 AND {TELLS_OF_MONEY}
"""  # noqa: S608 - names of ours
_LINES = """
    SELECT order_id, min(sequence) FROM ledger
    WHERE sequence > $1 AND sequence <= $2 AND order_id > 0 GROUP BY order_id
"""
# Another till may be linking, or have stopped in the middle of it: what waits was written all the same.
_LINES_TO_THE_END = """
    SELECT order_id, coalesce(min(sequence), $1 + 1) FROM ledger
    WHERE (sequence > $1 OR sequence IS NULL) AND order_id > 0 GROUP BY order_id
"""
_OF_ORDERS = f"{_MOVED} AND orders.id = ANY($2::bigint[]) ORDER BY orders.id, timeline.id"
_COUNTED = """
    SELECT order_number, place FROM counted JOIN orders ON orders.number = order_number
    WHERE orders.id = ANY($1::bigint[])
"""
_IN_REPORT = "SELECT order_number, place FROM counted WHERE profile = $1 AND report = $2"
_OF_NUMBERS = f"""
    {_MOVED} AND orders.number IN (SELECT order_number FROM counted WHERE profile = $1 AND report = $2)
    ORDER BY orders.id, timeline.id
"""  # noqa: S608
_LINE = f"{', '.join(TRAIL_COLUMNS[:-1])}, facts::text"
_REPORTS = f"""
    SELECT {_LINE} FROM trail
    WHERE deed = 'day-closed' AND facts ->> 'profile' = $1 AND (facts ->> 'number')::integer < $2
    ORDER BY (facts ->> 'number')::integer DESC, id DESC LIMIT $3
"""  # noqa: S608
_ALL_REPORTS = f"SELECT {_LINE} FROM trail WHERE deed = 'day-closed' ORDER BY id"  # noqa: S608
_COUNT = "INSERT INTO counted VALUES ($1, $2, $3, $4)"
_BEHIND_ALL = 2**31 - 1


class PostgresDayBook:
    """Implements `services.day_book.DayBook` on the database of a journal."""

    def __init__(self, read: Run, write: Run) -> None:
        self._read = read
        self._write = write

    async def uncounted(self, profile: ProfileName, behind: int, up_to: int | None) -> Sequence[Written]:
        return await self._read(lambda connection: uncounted(connection, profile, behind, up_to))

    async def counted_in(self, profile: ProfileName, report: int) -> Sequence[MovedMoney]:
        return await self._read(lambda connection: counted_in(connection, profile, report))

    async def reports(self, profile: ProfileName, most: int, before: int | None = None) -> Sequence[SignedReport]:
        async def work(connection: Connection) -> Sequence[SignedReport]:
            rows = await connection.fetch(_REPORTS, profile, _BEHIND_ALL if before is None else before, most)
            return [signed_report(entry_of(tuple(row.values()))) for row in rows]

        return await self._read(work)

    async def counting_begins(self) -> int:
        async def work(connection: Connection) -> int:
            return int(await connection.fetchval("SELECT line FROM counting_begins"))

        return await self._read(work)

    async def close_day(
        self,
        entry: TrailEntry,
        profile: ProfileName,
        report: int,
        counted: Sequence[MovedMoney],
        before: Sequence[MovedMoney],
    ) -> None:
        async def work(connection: Connection) -> None:
            try:
                await trail.note(connection, entry)
                for number, found in ((report, counted), (0, before)):
                    rows = [(each.order_number, each.place, profile, number) for each in found]
                    await connection.executemany(_COUNT, rows)
            except asyncpg.UniqueViolationError:
                raise DayClosedMeanwhile from None

        await self._write(work)


async def uncounted(connection: Connection, profile: str, behind: int, up_to: int | None) -> Sequence[Written]:
    """Return what no report counted of the orders written in these lines."""
    slice_of = (_LINES_TO_THE_END, behind) if up_to is None else (_LINES, behind, up_to)
    lines = dict([tuple(row.values()) for row in await connection.fetch(*slice_of)])
    counted = {tuple(row.values()) for row in await connection.fetch(_COUNTED, list(lines))}
    rows = [tuple(row.values()) for row in await connection.fetch(_OF_ORDERS, profile, list(lines))]
    return [
        Written(moved, lines[order_id])
        for order_id, moved in moved_of(rows)
        if (moved.order_number, moved.place) not in counted
    ]


async def counted_in(connection: Connection, profile: str, report: int) -> Sequence[MovedMoney]:
    """Return the movements of one report."""
    places = {tuple(row.values()) for row in await connection.fetch(_IN_REPORT, profile, report)}
    rows = [tuple(row.values()) for row in await connection.fetch(_OF_NUMBERS, profile, report)]
    return [moved for _order, moved in moved_of(rows) if (moved.order_number, moved.place) in places]


async def recounted(connection: Connection, signed: SignedReport) -> bool:
    """Tell whether the figures of a report are those of the movements it counted."""
    return is_as_counted(signed.report, await counted_in(connection, signed.report.profile, signed.report.number))


async def all_reports(connection: Connection) -> Sequence[SignedReport]:
    """Return the reports of all profiles as they were written."""
    return [signed_report(entry_of(tuple(row.values()))) for row in await connection.fetch(_ALL_REPORTS)]
