"""Everything that stands in a journal, read past its own queries: for looking whether something stands there."""

from collections.abc import Iterator
from pathlib import Path

import apsw

from app.journal.database import Database


async def everything_in(path: Path, key: bytes) -> list[str]:
    """Return every value of every table, deciphered."""
    journal = await Database.open(path, key, lambda _opened: None)
    try:
        return await journal.read(lambda opened: list(_values_of(opened)))
    finally:
        await journal.close()


def _values_of(connection: apsw.Connection) -> Iterator[str]:
    for (table,) in list(connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")):
        for row in connection.execute(f'SELECT * FROM "{table}"'):  # noqa: S608 - names of our own tables
            for value in row:
                yield value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
