"""What stands in the books about one order, as bytes that are the same whenever nothing changed: its page.

A page is the order's row, its operations and its timeline: every row that says something about money. Left out is
what can be made again from these (what searches look at, counts) and the banks' own messages, which only make Paydesk
ask.

SQLite writes the page, because every write needs two of them. An empty column leaves no trace on it, so that a column
a later migration adds changes no page while it is empty; such a column must not be NOT NULL.
"""

from collections.abc import Sequence
from hashlib import sha256

import apsw
from msgspec import Struct

_MADE_AGAIN = frozenset({"id", "folded", "newest_so_far"})
"""Columns of an order that are no part of its page: its place in the file, and what searches look at."""


class Page(Struct, frozen=True):
    """The page of one order by its SHA-256, and the one its last line in the ledger speaks of."""

    order_id: int
    written: bytes
    entered: bytes | None


class Pages(Struct, frozen=True):
    """Reads pages from a journal of one schema."""

    _select: str

    @classmethod
    def of(cls, connection: apsw.Connection) -> "Pages":
        """Return the reader for the schema this journal has now."""
        operations = _text(connection, "operations", frozenset())
        timeline = _text(connection, "timeline", frozenset({"order_id"}))
        return cls(f"""
            SELECT
                orders.id,
                CAST({_text(connection, "orders", _MADE_AGAIN)}
                || coalesce((SELECT group_concat({operations}, '' ORDER BY id) FROM operations
                    WHERE order_number = orders.number), '')
                || coalesce((SELECT group_concat({timeline}, '' ORDER BY id) FROM timeline
                    WHERE order_id = orders.id), '') AS BLOB),
                (SELECT page FROM ledger WHERE order_id = orders.id ORDER BY sequence DESC LIMIT 1)
            FROM orders
        """)  # noqa: S608 - names of our own schema

    def of_order(self, connection: apsw.Connection, number: str) -> Page | None:
        found = connection.execute(f"{self._select} WHERE orders.number = ?", (number,)).fetchone()
        return None if found is None else _page(*found)

    def behind(self, connection: apsw.Connection, order_id: int, most: int) -> Sequence[Page]:
        """Return the pages of the next orders behind a row id, `most` at most."""
        rows = connection.execute(f"{self._select} WHERE orders.id > ? ORDER BY orders.id LIMIT ?", (order_id, most))
        return [_page(*row) for row in rows]

    def of_last_lines(self, connection: apsw.Connection, lines: int) -> Sequence[Page]:
        """Return the pages the last lines of the ledger speak of, each once."""
        last = "SELECT order_id FROM ledger ORDER BY sequence DESC LIMIT ?"
        rows = connection.execute(f"{self._select} WHERE orders.id IN ({last})", (lines,))
        return [_page(*row) for row in rows]


def _page(order_id: int, text: bytes, entered: bytes | None) -> Page:
    return Page(order_id, sha256(text).digest(), entered)


def _text(connection: apsw.Connection, table: str, left_out: frozenset[str]) -> str:
    """Return the expression that writes one row of a table, its columns by name."""
    columns = sorted(
        (name, bool(always))
        for _place, name, _type, always, _default, key in connection.execute(f"PRAGMA table_info({table})")
        if name not in left_out
    )
    full = ", ".join(f"{table}.{name}" for name, always in columns if always)
    may_be_empty = "".join(
        f" || iif({table}.{name} IS NULL, '', ' {name}=' || json_quote({table}.{name}))"
        for name, always in columns
        if not always
    )
    return f"'{table}' || json_array({full}){may_be_empty}"
