"""Where do the orders live between two runs? One small SQLite file; each order is one row, written whole."""

import errno
import sqlite3
from pathlib import Path
from typing import TypeVar

import msgspec

from app.sandbox.books.ledger import Order

Thing = TypeVar("Thing")

_TABLES = """
CREATE TABLE IF NOT EXISTS orders (id TEXT PRIMARY KEY, body TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS shelves (name TEXT, id TEXT, body TEXT NOT NULL, PRIMARY KEY (name, id));
"""


_OF_THE_DISK = {
    sqlite3.SQLITE_FULL: errno.ENOSPC,
    sqlite3.SQLITE_READONLY: errno.EROFS,
    sqlite3.SQLITE_IOERR: errno.EIO,
    sqlite3.SQLITE_CANTOPEN: errno.EACCES,
}


class LedgerUnreadable(Exception):
    """The file is no ledger, or one of another version."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"The training ledger cannot be read: {path}. Move it away to start with an empty one.")


def _what_it_is(error: sqlite3.DatabaseError, path: Path) -> Exception:
    """Return what is wrong: the disk or the folder, which leave the file as good as it was, or the file itself."""
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF  # what extends it stands above
    return OSError(_OF_THE_DISK[code], str(error), str(path)) if code in _OF_THE_DISK else LedgerUnreadable(path)


class LedgerFile:
    """The ledger on disk. An order carries its money movements, so one row is one atomic step."""

    def __init__(self, path: Path) -> None:
        # The bank answers in the server's thread and is built in another; it never works in two at once.
        self._path = path
        try:
            self._rows = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        except sqlite3.OperationalError as error:
            raise _what_it_is(error, path) from None
        try:
            self._rows.executescript(_TABLES)
        except sqlite3.DatabaseError as error:
            self._rows.close()
            raise _what_it_is(error, path) from None

    def orders(self) -> list[Order]:
        """Return every order that was ever kept."""
        rows = self._rows.execute("SELECT body FROM orders ORDER BY rowid").fetchall()
        try:
            return [msgspec.json.decode(body, type=Order) for (body,) in rows]
        except msgspec.MsgspecError:
            self._rows.close()
            raise LedgerUnreadable(self._path) from None

    def keep(self, order: Order) -> None:
        """Write one order as it is now."""
        body = msgspec.json.encode(order).decode()
        self._rows.execute(
            "INSERT INTO orders VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body", (order.id, body)
        )

    def shelved(self, name: str, kind: type[Thing]) -> dict[str, Thing]:
        """Return everything on a shelf by its id, oldest first."""
        rows = self._rows.execute("SELECT id, body FROM shelves WHERE name = ? ORDER BY rowid", (name,)).fetchall()
        try:
            return {row_id: msgspec.json.decode(body, type=kind) for row_id, body in rows}
        except msgspec.MsgspecError:
            self._rows.close()
            raise LedgerUnreadable(self._path) from None

    def shelve(self, name: str, row_id: str, body: str) -> None:
        """Write one thing on a shelf as it is now."""
        self._rows.execute(
            "INSERT INTO shelves VALUES (?, ?, ?) ON CONFLICT (name, id) DO UPDATE SET body = excluded.body",
            (name, row_id, body),
        )

    def fact(self, name: str) -> str | None:
        """Return a remembered fact."""
        row = self._rows.execute("SELECT value FROM facts WHERE name = ?", (name,)).fetchone()
        return str(row[0]) if row else None

    def keep_fact(self, name: str, value: str) -> None:
        """Remember a fact: the credentials, the token key, how far the clock was moved."""
        self._rows.execute("INSERT OR REPLACE INTO facts VALUES (?, ?)", (name, value))

    def close(self) -> None:
        """Close the file."""
        self._rows.close()
