"""The lines of banks' files that agree with nothing, until they do or somebody accepts them."""

from collections.abc import Sequence

import apsw

from app.domain.statement_line import KeptLine, StatementLineKey
from app.journal.database import Run
from app.journal.statement_rows import STATEMENT_COLUMNS, line_of, row_of

_ALL = f"SELECT {', '.join(STATEMENT_COLUMNS)} FROM statement_lines ORDER BY read_at, profile, line, mark"  # noqa: S608
_KEEP = f"""
    INSERT INTO statement_lines ({", ".join(STATEMENT_COLUMNS)}) VALUES ({", ".join("?" * len(STATEMENT_COLUMNS))})
    ON CONFLICT DO NOTHING
"""  # noqa: S608
_DROP = "DELETE FROM statement_lines WHERE profile = ? AND mark = ?"


class SqliteStatementBook:
    """Implements `services.statement_lines.StatementBook`."""

    def __init__(self, read: Run, write: Run) -> None:
        self._read = read
        self._write = write

    async def all(self) -> Sequence[KeptLine]:
        return await self._read(_all)

    async def keep(self, lines: Sequence[KeptLine]) -> None:
        def work(connection: apsw.Connection) -> None:
            connection.executemany(_KEEP, map(row_of, lines))

        if lines:
            await self._write(work)

    async def drop(self, keys: Sequence[StatementLineKey]) -> None:
        def work(connection: apsw.Connection) -> None:
            connection.executemany(_DROP, ((key.profile, key.mark) for key in keys))

        if keys:
            await self._write(work)


def _all(connection: apsw.Connection) -> Sequence[KeptLine]:
    return [line_of(row) for row in connection.execute(_ALL)]
