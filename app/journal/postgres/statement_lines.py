"""The lines of banks' files that agree with nothing, the same at all tills of the shop."""

from collections.abc import Sequence

from app.domain.statement_line import KeptLine, StatementLineKey
from app.journal.postgres.database import Connection, Run
from app.journal.postgres.inserting import insert_into
from app.journal.postgres.texts import storable
from app.journal.statement_rows import STATEMENT_COLUMNS, line_of, row_of

_ALL = f"SELECT {', '.join(STATEMENT_COLUMNS)} FROM statement_lines ORDER BY read_at, profile, line, mark"  # noqa: S608
_KEEP = insert_into("statement_lines", STATEMENT_COLUMNS, "ON CONFLICT DO NOTHING")
_DROP = "DELETE FROM statement_lines WHERE profile = $1 AND mark = $2"


class PostgresStatementBook:
    """Implements `services.statement_lines.StatementBook`."""

    def __init__(self, read: Run, write: Run) -> None:
        self._read = read
        self._write = write

    async def all(self) -> Sequence[KeptLine]:
        return await self._read(_all)

    async def keep(self, lines: Sequence[KeptLine]) -> None:
        async def work(connection: Connection) -> None:
            await connection.executemany(_KEEP, [tuple(map(_kept, row_of(line))) for line in lines])

        if lines:
            await self._write(work)

    async def drop(self, keys: Sequence[StatementLineKey]) -> None:
        async def work(connection: Connection) -> None:
            await connection.executemany(_DROP, [(key.profile, key.mark) for key in keys])

        if keys:
            await self._write(work)


async def _all(connection: Connection) -> Sequence[KeptLine]:
    return [line_of(tuple(row.values())) for row in await connection.fetch(_ALL)]


def _kept(value: object) -> object:
    return storable(value) if isinstance(value, str) else value
