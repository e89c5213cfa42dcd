"""How far the shared journal goes, and whether it is still the one a till knew: not an older copy of it.

Who may write on the server may rewrite these books: here the server's own rights are what protects them.
"""

import hashlib
from dataclasses import dataclass

from app.domain.books import BooksChecked, JournalHead
from app.domain.errors import JournalExchanged, JournalFailure, JournalRolledBack
from app.journal.postgres.database import Connection
from app.journal.rows import COLUMNS, order_of

_ENTRY = """
    SELECT timeline.id, number, at, happening, facts::text FROM timeline JOIN orders ON orders.id = order_id
"""
_LAST = f"{_ENTRY} ORDER BY timeline.id DESC LIMIT 1"
_AT = f"{_ENTRY} WHERE timeline.id = $1"
_SLICE = f"SELECT id, {', '.join(COLUMNS)} FROM orders WHERE id > $1 ORDER BY id LIMIT 200"  # noqa: S608 - our names
_MISCOUNTED = """
    WITH counted AS (SELECT profile, state, count(*) AS orders FROM orders GROUP BY profile, state),
    summed AS (
        SELECT profile, state, sum(orders) AS orders
        FROM (SELECT * FROM order_counts UNION ALL SELECT * FROM order_steps) AS both_of_them
        GROUP BY profile, state HAVING sum(orders) <> 0
    )
    SELECT EXISTS (
        SELECT FROM counted FULL JOIN summed USING (profile, state)
        WHERE counted.orders IS DISTINCT FROM summed.orders
    )
"""


async def head(connection: Connection) -> JournalHead:
    """Return the journal's name, the number of its last entry, and the hash of that entry."""
    identity = str(await connection.fetchval("SELECT journal_id FROM identity"))
    last = await connection.fetchrow(_LAST)
    if last is None:
        return JournalHead(identity, 0, _link(identity))
    return JournalHead(identity, last["id"], _link(identity, *last.values()))


async def trouble_of(connection: Connection, server: str, kept: JournalHead | None) -> JournalFailure | None:
    """Return why this is not the journal whose head a till kept, which may be behind but never ahead."""
    if kept is None:
        return None
    here = await head(connection)
    if here.journal != kept.journal:
        return JournalExchanged(server)
    known = await connection.fetchrow(_AT, kept.lines) if kept.lines else {}
    if known is None or _link(here.journal, *known.values()) != kept.link:
        return JournalRolledBack(server, here.lines, kept.lines)
    return None


@dataclass(slots=True)
class Check:
    """Reads every order as it would be shown, a slice at a time, and at the end compares the sums of the states."""

    orders: int = 0
    _after: int = 0

    async def step(self, connection: Connection) -> bool:
        """Read the next slice; tell whether there was one. Raises JournalDamaged for what cannot be read."""
        rows = await connection.fetch(_SLICE, self._after)
        for row in rows:
            self._after, *columns = row.values()
            order_of(tuple(columns))
        self.orders += len(rows)
        return bool(rows)

    async def result(self, connection: Connection) -> BooksChecked:
        lines = await connection.fetchval("SELECT count(*) FROM timeline")
        wrong = await connection.fetchval(_MISCOUNTED)
        return BooksChecked(lines, self.orders, ("order counts",) if wrong else ())


def _link(*values: object) -> str:
    return hashlib.sha256("\n".join(map(str, values)).encode()).hexdigest()
