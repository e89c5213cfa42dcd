"""The reference of the search: the same question to the same file through apsw alone."""

import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import apsw

from app.journal.database import unlock
from app.journal.folding import asked, folded
from app.journal.orders import COLUMNS
from tests.benchmarks.journal_key import KEY

PAGE = 100
_FIND = f"""
    SELECT {", ".join(f"orders.{column}" for column in COLUMNS)}
    FROM order_fragments CROSS JOIN orders ON orders.id = order_fragments.rowid
    WHERE order_fragments MATCH :asked AND instr(folded, :fragment) > 0
    ORDER BY order_fragments.rowid DESC LIMIT {PAGE}
"""  # noqa: S608 - columns of ours


class BareJournal:
    """A copy of the journal, since the till keeps its own locked, opened by apsw, asked where it is needed."""

    def __init__(self, journal: Path) -> None:
        self._connection = apsw.Connection(str(_copy_of(journal)), flags=apsw.SQLITE_OPEN_READWRITE)
        unlock(self._connection, KEY)
        self._connection.pragma("cache_size", -8000)

    def find(self, fragment: str) -> Sequence[tuple[Any, ...]]:
        """Return the rows of the newest hundred orders with this fragment."""
        values = {"asked": asked(folded(fragment)), "fragment": folded(fragment)}
        return list(self._connection.execute(_FIND, values))

    def some_texts(self, ids: Sequence[int]) -> list[str]:
        """Return what is searched in of these orders."""
        sql = "SELECT folded FROM orders WHERE id = ?"
        return [str(text) for each in ids for (text,) in self._connection.execute(sql, (each,))]

    def close(self) -> None:
        self._connection.close()


def _copy_of(journal: Path) -> Path:
    copy = journal.with_name("copy-for-comparison.db")
    if not copy.exists() or copy.stat().st_mtime < journal.stat().st_mtime:  # its tables may have changed since
        shutil.copyfile(journal, copy)
    return copy
