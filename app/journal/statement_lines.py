"""What the banks' files told: the money that agreed, and the lines that wait for it or for a person."""

import json
from collections.abc import Sequence
from functools import partial

import apsw

from app.domain.day_errors import StatementReadMeanwhile
from app.domain.day_totals import MovedMoney
from app.domain.identifiers import ProfileName
from app.domain.statement_line import Agreed, KeptLine, Place, StatementLineKey
from app.domain.trail import TrailEntry
from app.journal import trail
from app.journal.database import Run
from app.journal.day_rows import MOVED_COLUMNS, TELLS_OF_MONEY, moved_of
from app.journal.statement_rows import (
    AGREED_COLUMNS,
    STATEMENT_COLUMNS,
    TOLD,
    agreed_of,
    agreed_row,
    is_as_sealed,
    line_of,
    row_of,
)
from app.services.statement_lines import Reading

_ALL = f"SELECT {', '.join(STATEMENT_COLUMNS)} FROM statement_lines ORDER BY read_at, profile, line, mark"  # noqa: S608
_KEEP = f"""
    INSERT INTO statement_lines ({", ".join(STATEMENT_COLUMNS)}) VALUES ({", ".join("?" * len(STATEMENT_COLUMNS))})
    ON CONFLICT DO NOTHING
"""  # noqa: S608
_DROP = "DELETE FROM statement_lines WHERE profile = ? AND mark = ?"
_AGREE = f"INSERT INTO agreed VALUES ({', '.join('?' * len(AGREED_COLUMNS))}) ON CONFLICT DO NOTHING"  # noqa: S608
_MOVED = f"""
    SELECT {MOVED_COLUMNS} FROM orders JOIN timeline ON timeline.order_id = orders.id
    WHERE orders.number IN (SELECT order_number FROM statement_lines) AND {TELLS_OF_MONEY}
    ORDER BY orders.id, timeline.id
"""  # noqa: S608 - names of ours
_AGREED = f"""
    SELECT {TOLD} FROM json_each(?) AS asked
    CROSS JOIN agreed ON order_number = asked.value ->> 0 AND place = asked.value ->> 1
"""  # noqa: S608
_ACCEPTED = """
    SELECT DISTINCT asked.value FROM json_each(?2) AS asked CROSS JOIN trail INDEXED BY trail_accepted
    ON deed = 'difference-accepted' AND facts ->> 'profile' = ?1 AND facts ->> 'mark' = asked.value
"""
_AT_ONCE = 2000

_NEXT_READING = """
    SELECT min(reading) FROM (
        SELECT min(reading) AS reading FROM agreed WHERE reading > ?1
        UNION ALL
        SELECT min(facts ->> 'reading') FROM trail INDEXED BY trail_readings
        WHERE deed = 'statement-read' AND facts ->> 'reading' > ?1
    )
"""
_OF_READING = f"SELECT {TOLD} FROM agreed WHERE reading = ?"  # noqa: S608
_SEAL = """
    SELECT facts ->> 'seal' FROM trail INDEXED BY trail_readings
    WHERE deed = 'statement-read' AND facts ->> 'reading' = ?
"""


class SqliteStatementBook:
    """Implements `services.statement_lines.StatementBook`."""

    def __init__(self, read: Run, write: Run) -> None:
        self._read = read
        self._write = write

    async def all(self) -> Sequence[KeptLine]:
        return await self._read(_all)

    async def moved(self) -> Sequence[MovedMoney]:
        return await self._read(_moved)

    async def agreed(self, places: Sequence[Place]) -> Sequence[Agreed]:
        slices = [places[start : start + _AT_ONCE] for start in range(0, len(places), _AT_ONCE)]
        return [each for some in slices for each in await self._read(partial(_agreed, places=some))]

    async def accepted(self, profile: ProfileName, marks: Sequence[str]) -> frozenset[str]:
        slices = [marks[start : start + _AT_ONCE] for start in range(0, len(marks), _AT_ONCE)]
        work = [partial(_accepted, profile=profile, marks=some) for some in slices]
        return frozenset([mark for some in work for mark in await self._read(some)])

    async def enter(self, reading: Reading) -> None:
        def work(connection: apsw.Connection) -> None:
            before = connection.total_changes()
            connection.executemany(_AGREE, (agreed_row(each, reading.name) for each in reading.agreed))
            if connection.total_changes() - before != len(reading.agreed):
                raise StatementReadMeanwhile
            connection.executemany(_DROP, ((key.profile, key.mark) for key in reading.over))
            connection.executemany(_KEEP, map(row_of, reading.kept))
            trail.note(connection, reading.entry)

        await self._write(work)

    async def accept(self, entry: TrailEntry, key: StatementLineKey) -> None:
        def work(connection: apsw.Connection) -> None:
            trail.note(connection, entry)
            connection.execute(_DROP, (key.profile, key.mark))

        await self._write(work)

    async def keep(self, lines: Sequence[KeptLine]) -> None:
        def work(connection: apsw.Connection) -> None:
            connection.executemany(_KEEP, map(row_of, lines))

        if lines:
            await self._write(work)


def _all(connection: apsw.Connection) -> Sequence[KeptLine]:
    return [line_of(row) for row in connection.execute(_ALL)]


def _moved(connection: apsw.Connection) -> Sequence[MovedMoney]:
    return [moved for _order, moved in moved_of(connection.execute(_MOVED))]


def _agreed(connection: apsw.Connection, places: Sequence[Place]) -> Sequence[Agreed]:
    return [agreed_of(row) for row in connection.execute(_AGREED, (json.dumps(places),))]


def _accepted(connection: apsw.Connection, profile: str, marks: Sequence[str]) -> Sequence[str]:
    return [mark for (mark,) in connection.execute(_ACCEPTED, (profile, json.dumps(marks)))]


def readings_are_kept(connection: apsw.Connection) -> bool:
    """Tell whether this journal keeps what agreed: one that an older Paydesk wrote last does not."""
    found = connection.execute("SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE name = 'agreed')").fetchone()
    return found == (1,)


def next_reading(connection: apsw.Connection, after: str) -> tuple[str, bool] | None:
    """Return the next reading of a file and whether what agreed is as the trail seals it; None behind the last."""
    (name,) = next(connection.execute(_NEXT_READING, (after,)))
    if name is None:
        return None
    seal = next(connection.execute(_SEAL, (name,)), (None,))[0]
    return str(name), is_as_sealed(connection.execute(_OF_READING, (name,)), seal)
