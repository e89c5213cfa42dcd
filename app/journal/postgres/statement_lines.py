"""What the banks' files told, the same at all tills of the shop: the money that agreed, and the lines that wait."""

from collections.abc import Sequence

import asyncpg

from app.domain.day_errors import StatementReadMeanwhile
from app.domain.day_totals import MovedMoney
from app.domain.identifiers import ProfileName
from app.domain.statement_line import Agreed, KeptLine, Place, StatementLineKey
from app.domain.trail import TrailEntry
from app.journal.day_rows import MOVED_COLUMNS, TELLS_OF_MONEY, moved_of
from app.journal.postgres import trail
from app.journal.postgres.database import Connection, Run
from app.journal.postgres.inserting import insert_into
from app.journal.postgres.texts import storable_values
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
_KEEP = insert_into("statement_lines", STATEMENT_COLUMNS, "ON CONFLICT DO NOTHING")
_DROP = "DELETE FROM statement_lines WHERE profile = $1 AND mark = $2"
_AGREE = insert_into("agreed", AGREED_COLUMNS)
_MOVED = f"""
    SELECT {MOVED_COLUMNS.replace("timeline.facts", "timeline.facts::text")}
    FROM orders JOIN timeline ON timeline.order_id = orders.id
    WHERE orders.number IN (SELECT order_number FROM statement_lines) AND {TELLS_OF_MONEY}
    ORDER BY orders.id, timeline.id
"""  # noqa: S608 - names of ours
_AGREED = f"""
    SELECT {TOLD} FROM agreed JOIN unnest($1::text[], $2::integer[]) AS asked (number, nth)
    ON order_number = asked.number AND place = asked.nth
"""  # noqa: S608
_ACCEPTED = """
    SELECT DISTINCT facts ->> 'mark' AS mark FROM trail
    WHERE deed = 'difference-accepted' AND facts ->> 'profile' = $1 AND facts ->> 'mark' = ANY($2::text[])
"""

_NEXT_READING = """
    SELECT min(reading) FROM (
        SELECT min(reading) AS reading FROM agreed WHERE reading > $1
        UNION ALL
        SELECT min((facts ->> 'reading') COLLATE "C") FROM trail
        WHERE deed = 'statement-read' AND (facts ->> 'reading') COLLATE "C" > $1
    ) AS both_of_them
"""
_OF_READING = f"SELECT {TOLD} FROM agreed WHERE reading = $1"  # noqa: S608
_SEAL = """
    SELECT facts ->> 'seal' AS seal, origin IS NOT NULL AS is_carried FROM trail
    WHERE deed = 'statement-read' AND (facts ->> 'reading') COLLATE "C" = $1
"""


class PostgresStatementBook:
    """Implements `services.statement_lines.StatementBook`."""

    def __init__(self, read: Run, write: Run) -> None:
        self._read = read
        self._write = write

    async def all(self) -> Sequence[KeptLine]:
        return await self._read(_all)

    async def moved(self) -> Sequence[MovedMoney]:
        return await self._read(_moved)

    async def agreed(self, places: Sequence[Place]) -> Sequence[Agreed]:
        async def work(connection: Connection) -> Sequence[Agreed]:
            numbers, nth = [number for number, _nth in places], [nth for _number, nth in places]
            return [agreed_of(tuple(row.values())) for row in await connection.fetch(_AGREED, numbers, nth)]

        return await self._read(work)

    async def accepted(self, profile: ProfileName, marks: Sequence[str]) -> frozenset[str]:
        async def work(connection: Connection) -> frozenset[str]:
            return frozenset([row["mark"] for row in await connection.fetch(_ACCEPTED, profile, marks)])

        return await self._read(work)

    async def enter(self, reading: Reading) -> None:
        async def work(connection: Connection) -> None:
            try:
                rows = [storable_values(agreed_row(each, reading.name)) for each in sorted(reading.agreed)]
                await connection.executemany(_AGREE, rows)
            except asyncpg.UniqueViolationError:
                raise StatementReadMeanwhile from None
            await _drop(connection, reading.over)
            await _keep(connection, reading.kept)
            await trail.note(connection, reading.entry)

        await self._write(work)

    async def accept(self, entry: TrailEntry, key: StatementLineKey) -> None:
        async def work(connection: Connection) -> None:
            await trail.note(connection, entry)
            await _drop(connection, [key])

        await self._write(work)

    async def keep(self, lines: Sequence[KeptLine]) -> None:
        if lines:
            await self._write(lambda connection: _keep(connection, lines))


async def _all(connection: Connection) -> Sequence[KeptLine]:
    return [line_of(tuple(row.values())) for row in await connection.fetch(_ALL)]


async def _moved(connection: Connection) -> Sequence[MovedMoney]:
    return [moved for _order, moved in moved_of(tuple(row.values()) for row in await connection.fetch(_MOVED))]


async def _keep(connection: Connection, lines: Sequence[KeptLine]) -> None:
    """Keep these, always in the same order: two tills that read one file do not wait for each other in a circle."""
    rows = [storable_values(row_of(line)) for line in sorted(lines, key=lambda line: (line.profile, line.mark))]
    await connection.executemany(_KEEP, rows)


async def _drop(connection: Connection, keys: Sequence[StatementLineKey]) -> None:
    await connection.executemany(_DROP, sorted((key.profile, key.mark) for key in keys))


async def next_reading(connection: Connection, after: str) -> tuple[str, bool] | None:
    """Return the next reading of a file and whether what agreed is as the trail seals it; None behind the last.

    One carried over from a till's own journal was checked there: some of it may have agreed here before.
    """
    name = await connection.fetchval(_NEXT_READING, after)
    if name is None:
        return None
    line = await connection.fetchrow(_SEAL, name)
    rows = [tuple(row.values()) for row in await connection.fetch(_OF_READING, name)]
    is_right = line is not None and (line["is_carried"] or is_as_sealed(rows, line["seal"]))
    return str(name), is_right
