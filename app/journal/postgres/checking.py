"""Are the shared books what was written? A check that goes through them a slice at a time, while tills work."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.domain.books import BooksChecked, JournalHead
from app.domain.day_report import SignedReport
from app.domain.errors import JournalDamaged, JournalExchanged, JournalFailure, JournalRolledBack
from app.journal.chain import next_link
from app.journal.postgres import day_book, ledger
from app.journal.postgres.database import Connection, Record

LINES_AT_ONCE = 500
PAGES_AT_ONCE = 100
_TAIL = 200
_FAULTS_TOLD = 20

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
    check = Check(after=max((await ledger.head(connection)).lines - _TAIL, 0))
    await check.lines_from(connection, _TAIL)
    check.see(await connection.fetch(_LAST_PAGES, _TAIL))
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


@dataclass(slots=True)
class Check:
    """Goes through every line, every page, strays and the sums of the states. Between two steps tills may write."""

    after: int = 0
    orders: int = 0
    faults: list[str] = field(default_factory=list)
    _link: bytes | None = None
    _order: int = 0
    _operation: str = ""
    _entry: int = 0
    _trail_line: int = 0
    _unread: list[SignedReport] | None = None
    _parts_done: int = 0

    async def step(self, connection: Connection) -> bool:
        """Check the next slice; tell whether there is more."""
        parts = (self._lines, self._pages, self._operations, self._entries, self._trail, self._reports, self._counts)
        if self._parts_done < len(parts) and not await parts[self._parts_done](connection):
            self._parts_done += 1
        return self._parts_done < len(parts)

    def result(self) -> BooksChecked:
        return BooksChecked(self.after, self.orders, tuple(self.faults))

    def raise_faults(self) -> None:
        """Raise JournalDamaged when something was found."""
        if self.faults:
            raise JournalDamaged(self.faults[0])

    def see(self, pages: Sequence[Record]) -> None:
        """Take note of some orders' pages."""
        for page in pages:
            self._order = page["id"]
            if not page["is_right"]:
                self._fault(f"order in row {page['id']}")

    async def lines_from(self, connection: Connection, most: int) -> int:
        """Check the next linked lines against each other; returns how many there were."""
        link = self._link if self._link is not None else await ledger.link_at(connection, self.after)
        lines = await connection.fetch(_LINES, self.after, most)
        for line in lines:
            sequence, linked = line["sequence"], line["link"]
            right = link is not None and next_link(link, sequence, line["order_id"], line["page"]) == linked
            if sequence != self.after + 1 or not right or not line["has_order"]:
                self._fault(f"ledger line {sequence}")
            self.after, link = sequence, linked
        self._link = link
        return len(lines)

    async def _lines(self, connection: Connection) -> bool:
        return await self.lines_from(connection, LINES_AT_ONCE) == LINES_AT_ONCE

    async def _pages(self, connection: Connection) -> bool:
        found = await connection.fetch(_PAGES, self._order, PAGES_AT_ONCE)
        self.see(found)
        self.orders += len(found)
        return len(found) == PAGES_AT_ONCE

    async def _operations(self, connection: Connection) -> bool:
        found = await connection.fetch(_STRAY_OPERATIONS, self._operation, LINES_AT_ONCE)
        for operation in found:
            self._operation = operation["id"]
            if not operation["has_order"]:
                self._fault(f"operation {self._operation}")
        return len(found) == LINES_AT_ONCE

    async def _entries(self, connection: Connection) -> bool:
        found = await connection.fetch(_STRAY_ENTRIES, self._entry, LINES_AT_ONCE)
        for entry in found:
            self._entry = entry["id"]
            if not entry["has_order"]:
                self._fault(f"timeline entry {self._entry}")
        return len(found) == LINES_AT_ONCE

    async def _trail(self, connection: Connection) -> bool:
        found = await connection.fetch(_TRAIL, self._trail_line, LINES_AT_ONCE)
        for line in found:
            self._trail_line = line["id"]
            if not line["is_right"]:
                self._fault(f"line {self._trail_line} of the trail")
        if len(found) == LINES_AT_ONCE:
            return True
        for row in await connection.fetch(_MISSING_OR_UNSEALED):
            self._fault(row["about"])
        return False

    async def _reports(self, connection: Connection) -> bool:
        """Recount one report; those written in another journal were counted there."""
        if self._unread is None:
            here = await ledger.identity_of(connection)
            found = await day_book.all_reports(connection)
            self._unread = [each for each in found if each.report.ledger.journal == here]
        if not self._unread:
            return False
        signed = self._unread.pop(0)
        if not await day_book.recounted(connection, signed):
            self._fault(f"figures of day report {signed.report.number} of {signed.report.profile}")
        return True

    async def _counts(self, connection: Connection) -> bool:
        for row in await connection.fetch(_MISCOUNTED):
            self._fault(f"count of {row['profile']} {row['state']}")
        for row in await connection.fetch(_MISCOUNTED_IN_DAYS):
            self._fault(f"count of days of {row['profile']} {row['state']}")
        return False

    def _fault(self, where: str) -> None:
        if len(self.faults) < _FAULTS_TOLD:
            self.faults.append(where)
