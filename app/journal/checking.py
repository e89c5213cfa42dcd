"""Are the books what was written? A check that goes through them a slice at a time, so that nobody waits for it."""

from dataclasses import dataclass, field

import apsw

from app.domain.books import BooksChecked, JournalHead
from app.domain.day_report import SignedReport
from app.domain.errors import JournalDamaged, JournalExchanged, JournalFailure, JournalRolledBack
from app.journal import day_book, ledger, trail
from app.journal.chain import next_link
from app.journal.pages import Pages

LINES_AT_ONCE = 500
PAGES_AT_ONCE = 100
_TAIL = 200
_FAULTS_TOLD = 20

_LINES_BEFORE_TRAIL = """
    SELECT sequence, order_id, page, link, EXISTS (SELECT 1 FROM orders WHERE id = order_id)
    FROM ledger WHERE sequence > ? ORDER BY sequence LIMIT ?
"""
_LINES = f"""
    SELECT sequence, order_id, page, link, CASE order_id
        WHEN {ledger.TRAIL} THEN EXISTS (SELECT 1 FROM trail WHERE id = sequence)
        ELSE EXISTS (SELECT 1 FROM orders WHERE id = order_id)
    END
    FROM ledger WHERE sequence > ? ORDER BY sequence LIMIT ?
"""  # noqa: S608 - a number of ours
_STRAY_OPERATIONS = """
    SELECT id, EXISTS (SELECT 1 FROM orders WHERE number = order_number) FROM operations
    WHERE id > ? ORDER BY id LIMIT ?
"""
_STRAY_ENTRIES = """
    SELECT id, EXISTS (SELECT 1 FROM orders WHERE orders.id = order_id) FROM timeline
    WHERE id > ? ORDER BY id LIMIT ?
"""


def compare(connection: apsw.Connection, path: str, kept: JournalHead) -> None:
    """Compare a journal with the head kept outside it, which may be behind but never ahead.

    Raises JournalExchanged for another journal and JournalRolledBack for an older or differing copy.
    """
    here = ledger.head(connection)
    if here.journal != kept.journal:
        raise JournalExchanged(path)
    link = ledger.link_at(connection, kept.lines)
    if link is None or link.hex() != kept.link:
        raise JournalRolledBack(path, here.lines, kept.lines)


def check_tail(connection: apsw.Connection, pages: Pages) -> None:
    """Check the last lines and the pages they speak of, in a few milliseconds. Raises JournalDamaged."""
    check = Check(pages, after=max(ledger.head(connection).lines - _TAIL, 0))
    check.lines_from(connection, _TAIL)
    for page in pages.of_last_lines(connection, _TAIL):
        check.see(page.order_id, page.written == page.entered)
    check.raise_faults()


@dataclass(slots=True)
class Check:
    """Goes through every line and every page. Between two steps the journal may be written."""

    pages: Pages
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

    def step(self, connection: apsw.Connection) -> bool:
        """Check the next slice; tell whether there is more."""
        parts = (self._lines, self._pages, self._operations, self._entries, self._trail, self._reports)
        if self._parts_done < len(parts) and not parts[self._parts_done](connection):
            self._parts_done += 1
        return self._parts_done < len(parts)

    def result(self) -> BooksChecked:
        return BooksChecked(self.after, self.orders, tuple(self.faults))

    def raise_faults(self) -> None:
        """Raise JournalDamaged when something was found."""
        if self.faults:
            raise JournalDamaged(self.faults[0])

    def see(self, order_id: int, is_right: bool) -> None:
        """Take note of one order's page."""
        if not is_right:
            self._fault(f"order in row {order_id}")

    def lines_from(self, connection: apsw.Connection, most: int) -> int:
        """Check the next lines against each other; returns how many there were."""
        link = self._link if self._link is not None else ledger.link_at(connection, self.after)
        sql = _LINES if trail.is_kept(connection) else _LINES_BEFORE_TRAIL
        lines = list(connection.execute(sql, (self.after, most)))
        for sequence, order_id, page, linked, has_order in lines:
            right = link is not None and next_link(link, sequence, order_id, page) == linked
            if sequence != self.after + 1 or not right or not has_order:
                self._fault(f"ledger line {sequence}")
            self.after, link = sequence, linked
        self._link = link
        return len(lines)

    def _lines(self, connection: apsw.Connection) -> bool:
        return self.lines_from(connection, LINES_AT_ONCE) == LINES_AT_ONCE

    def _pages(self, connection: apsw.Connection) -> bool:
        found = self.pages.behind(connection, self._order, PAGES_AT_ONCE)
        for page in found:
            self.see(page.order_id, page.written == page.entered)
            self._order = page.order_id
        self.orders += len(found)
        return len(found) == PAGES_AT_ONCE

    def _operations(self, connection: apsw.Connection) -> bool:
        found = list(connection.execute(_STRAY_OPERATIONS, (self._operation, LINES_AT_ONCE)))
        for operation, has_order in found:
            self._operation = operation
            if not has_order:
                self._fault(f"operation {operation}")
        return len(found) == LINES_AT_ONCE

    def _entries(self, connection: apsw.Connection) -> bool:
        found = list(connection.execute(_STRAY_ENTRIES, (self._entry, LINES_AT_ONCE)))
        for entry, has_order in found:
            self._entry = entry
            if not has_order:
                self._fault(f"timeline entry {entry}")
        return len(found) == LINES_AT_ONCE

    def _trail(self, connection: apsw.Connection) -> bool:
        if not trail.is_kept(connection):
            return False
        found = trail.unlike_its_ledger(connection, self._trail_line, LINES_AT_ONCE)
        for line, is_wrong in found:
            self._trail_line = line
            if is_wrong:
                self._fault(f"line {line} of the trail")
        if len(found) == LINES_AT_ONCE:
            return True
        for about in trail.unlike_their_seals(connection):
            self._fault(about)
        return False

    def _reports(self, connection: apsw.Connection) -> bool:
        """Recount one report; those written in another journal were counted there."""
        if self._unread is None:
            here = ledger.identity_of(connection)
            found = day_book.all_reports(connection) if day_book.are_kept(connection) else []
            self._unread = [each for each in found if each.report.ledger.journal == here]
        if not self._unread:
            return False
        signed = self._unread.pop(0)
        if not day_book.recounted(connection, signed):
            self._fault(f"figures of day report {signed.report.number} of {signed.report.profile}")
        return True

    def _fault(self, where: str) -> None:
        if len(self.faults) < _FAULTS_TOLD:
            self.faults.append(where)


def trouble_of(
    connection: apsw.Connection, pages: Pages, path: str, kept: JournalHead | None
) -> JournalFailure | None:
    """Return why this journal may be read but must move no money, or None."""
    try:
        if kept is not None:
            compare(connection, path, kept)
        check_tail(connection, pages)
    except (JournalExchanged, JournalRolledBack, JournalDamaged) as failure:
        return failure
    return None
