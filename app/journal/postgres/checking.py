"""Are the shared books what was written? A check that goes through them a slice at a time, while tills work."""

from collections.abc import Sequence

from app.domain.books import JournalHead
from app.domain.errors import JournalDamaged, JournalExchanged, JournalFailure, JournalRolledBack
from app.journal.check_notes import LINES_AT_ONCE, PAGES_AT_ONCE, TAIL, CheckNotes
from app.journal.postgres import day_book, ledger, statement_lines
from app.journal.postgres.database import Connection, Record

_LINES = """
    SELECT sequence, order_id, page, link,
        order_id < 0 OR EXISTS (SELECT FROM orders WHERE id = order_id) AS has_order
    FROM ledger WHERE sequence > $1 ORDER BY sequence LIMIT $2
"""
_PAGES = "SELECT id, is_as_entered(id) AS is_right FROM orders WHERE id > $1 ORDER BY id LIMIT $2"
_LAST_PAGES = """
    SELECT order_id AS id, is_as_entered(order_id) AS is_right
    FROM (SELECT order_id FROM ledger ORDER BY id DESC LIMIT $1) AS last_lines
    GROUP BY order_id ORDER BY order_id
"""
_STRAY_OPERATIONS = """
    SELECT id, EXISTS (SELECT FROM orders WHERE number = order_number) AS has_order FROM operations
    WHERE id > $1 ORDER BY id LIMIT $2
"""
_STRAY_ENTRIES = """
    SELECT id, EXISTS (SELECT FROM orders WHERE orders.id = order_id) AS has_order FROM timeline
    WHERE id > $1 ORDER BY id LIMIT $2
"""
_TRAIL = "SELECT id, is_as_entered(-id) AS is_right FROM trail WHERE id > $1 ORDER BY id LIMIT $2"
_MISSING_OR_UNSEALED = """
    SELECT 'line ' || -order_id || ' of the trail' AS about FROM ledger
    WHERE order_id < 0 AND NOT EXISTS (SELECT FROM trail WHERE id = -order_id)
    UNION ALL
    SELECT coalesce(last.about, sealed.about) FROM sealed FULL JOIN (
        SELECT DISTINCT ON (about) about, seal FROM trail WHERE about IS NOT NULL ORDER BY about, id DESC
    ) AS last USING (about)
    WHERE seal IS DISTINCT FROM written
"""
_MISCOUNTED = """
    WITH counted AS (SELECT profile, state, count(*) AS orders FROM orders GROUP BY profile, state),
    summed AS (
        SELECT profile, state, sum(orders) AS orders
        FROM (SELECT * FROM order_counts UNION ALL SELECT * FROM order_steps) AS both_of_them
        GROUP BY profile, state HAVING sum(orders) <> 0
    )
    SELECT profile, state FROM counted FULL JOIN summed USING (profile, state)
    WHERE counted.orders IS DISTINCT FROM summed.orders ORDER BY profile, state
"""
_MISCOUNTED_IN_DAYS = """
    SELECT DISTINCT profile, state FROM (
        SELECT profile, created_at / 900000 AS quarter, currency, state, count(*) AS orders, sum(amount) AS amount,
            sum(coalesce(captured, 0)) AS captured, sum(coalesce(refunded, 0)) AS refunded
        FROM orders GROUP BY 1, 2, 3, 4
        UNION ALL SELECT profile, quarter, currency, state, -orders, -amount, -captured, -refunded FROM day_counts
        UNION ALL SELECT profile, quarter, currency, state, -orders, -amount, -captured, -refunded FROM day_steps
    ) AS all_of_them
    GROUP BY profile, quarter, currency, state
    HAVING sum(orders) <> 0 OR sum(amount) <> 0 OR sum(captured) <> 0 OR sum(refunded) <> 0
    ORDER BY profile, state
"""


async def compare(connection: Connection, server: str, kept: JournalHead) -> None:
    """Compare the journal with the head a till kept, which may be behind but never ahead: the chain must contain it.

    Raises JournalExchanged for another journal and JournalRolledBack for an older or differing copy.
    """
    here = await ledger.head(connection)
    if here.journal != kept.journal:
        raise JournalExchanged(server)
    link = await ledger.link_at(connection, kept.lines)
    if link is None or link.hex() != kept.link:
        raise JournalRolledBack(server, here.lines, kept.lines)


async def check_tail(connection: Connection) -> None:
    """Check the last lines and the pages they speak of. Raises JournalDamaged."""
    check = Check(after=max((await ledger.head(connection)).lines - TAIL, 0))
    await check.lines_from(connection, TAIL)
    check.see_pages(await connection.fetch(_LAST_PAGES, TAIL))
    check.raise_faults()


async def trouble_of(connection: Connection, server: str, kept: JournalHead | None) -> JournalFailure | None:
    """Return why this journal may be read but must move no money, or None."""
    try:
        if kept is not None:
            await compare(connection, server, kept)
        await check_tail(connection)
    except (JournalExchanged, JournalRolledBack, JournalDamaged) as failure:
        return failure
    return None


class Check(CheckNotes):
    """Goes through every line, every page, strays and the sums of the states. Between two steps tills may write."""

    async def step(self, connection: Connection) -> bool:
        """Check the next slice; tell whether there is more."""
        parts = (
            self._lines,
            self._pages,
            self._operations,
            self._entries,
            self._trail,
            self._reports,
            self._readings,
            self._counts,
        )
        if self._parts_done < len(parts) and not await parts[self._parts_done](connection):
            self._parts_done += 1
        return self._parts_done < len(parts)

    def see_pages(self, pages: Sequence[Record]) -> None:
        """Take note of some orders' pages."""
        for page in pages:
            self.see_page(page["id"], page["is_right"])

    async def lines_from(self, connection: Connection, most: int) -> int:
        """Check the next linked lines against each other; returns how many there were."""
        if self._link is None:
            self._link = await ledger.link_at(connection, self.after)
        lines = await connection.fetch(_LINES, self.after, most)
        for line in lines:
            self._see_line(line["sequence"], line["order_id"], line["page"], line["link"], line["has_order"])
        return len(lines)

    async def _lines(self, connection: Connection) -> bool:
        return await self.lines_from(connection, LINES_AT_ONCE) == LINES_AT_ONCE

    async def _pages(self, connection: Connection) -> bool:
        found = await connection.fetch(_PAGES, self._order, PAGES_AT_ONCE)
        self.see_pages(found)
        self.orders += len(found)
        return len(found) == PAGES_AT_ONCE

    async def _operations(self, connection: Connection) -> bool:
        found = await connection.fetch(_STRAY_OPERATIONS, self._operation, LINES_AT_ONCE)
        for operation in found:
            self._see_operation(operation["id"], operation["has_order"])
        return len(found) == LINES_AT_ONCE

    async def _entries(self, connection: Connection) -> bool:
        found = await connection.fetch(_STRAY_ENTRIES, self._entry, LINES_AT_ONCE)
        for entry in found:
            self._see_entry(entry["id"], entry["has_order"])
        return len(found) == LINES_AT_ONCE

    async def _trail(self, connection: Connection) -> bool:
        found = await connection.fetch(_TRAIL, self._trail_line, LINES_AT_ONCE)
        for line in found:
            self._see_trail_line(line["id"], line["is_right"])
        if len(found) == LINES_AT_ONCE:
            return True
        for row in await connection.fetch(_MISSING_OR_UNSEALED):
            self._fault(row["about"])
        return False

    async def _reports(self, connection: Connection) -> bool:
        """Recount one report."""
        if self._unread is None:
            self._keep_unread(await day_book.all_reports(connection), await ledger.identity_of(connection))
        if not self._unread:
            return False
        signed = self._unread.pop(0)
        self._see_report(signed, await day_book.recounted(connection, signed))
        return True

    async def _readings(self, connection: Connection) -> bool:
        """Compare what one reading of a bank's file brought with its line of the trail."""
        return self._see_reading(await statement_lines.next_reading(connection, self._reading))

    async def _counts(self, connection: Connection) -> bool:
        for row in await connection.fetch(_MISCOUNTED):
            self._fault(f"count of {row['profile']} {row['state']}")
        for row in await connection.fetch(_MISCOUNTED_IN_DAYS):
            self._fault(f"count of days of {row['profile']} {row['state']}")
        return False
