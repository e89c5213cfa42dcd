"""Are the books what was written? A check that goes through them a slice at a time, so that nobody waits for it."""

import apsw

from app.domain.books import JournalHead
from app.domain.errors import JournalDamaged, JournalExchanged, JournalFailure, JournalRolledBack
from app.journal import day_book, ledger, statement_lines, trail
from app.journal.check_notes import LINES_AT_ONCE, PAGES_AT_ONCE, TAIL, CheckNotes
from app.journal.pages import Pages

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
    check = Check(pages, after=max(ledger.head(connection).lines - TAIL, 0))
    check.lines_from(connection, TAIL)
    for page in pages.of_last_lines(connection, TAIL):
        check.see_page(page.order_id, page.written == page.entered)
    check.raise_faults()


class Check(CheckNotes):
    """Goes through every line and every page. Between two steps the journal may be written."""

    pages: Pages

    def step(self, connection: apsw.Connection) -> bool:
        """Check the next slice; tell whether there is more."""
        parts = (
            self._lines,
            self._pages,
            self._operations,
            self._entries,
            self._trail,
            self._reports,
            self._readings,
        )
        if self._parts_done < len(parts) and not parts[self._parts_done](connection):
            self._parts_done += 1
        return self._parts_done < len(parts)

    def lines_from(self, connection: apsw.Connection, most: int) -> int:
        """Check the next lines against each other; returns how many there were."""
        if self._link is None:
            self._link = ledger.link_at(connection, self.after)
        sql = _LINES if trail.is_kept(connection) else _LINES_BEFORE_TRAIL
        lines = list(connection.execute(sql, (self.after, most)))
        for sequence, order_id, page, linked, has_order in lines:
            self._see_line(sequence, order_id, page, linked, has_order)
        return len(lines)

    def _lines(self, connection: apsw.Connection) -> bool:
        return self.lines_from(connection, LINES_AT_ONCE) == LINES_AT_ONCE

    def _pages(self, connection: apsw.Connection) -> bool:
        found = self.pages.behind(connection, self._order, PAGES_AT_ONCE)
        for page in found:
            self.see_page(page.order_id, page.written == page.entered)
        self.orders += len(found)
        return len(found) == PAGES_AT_ONCE

    def _operations(self, connection: apsw.Connection) -> bool:
        found = list(connection.execute(_STRAY_OPERATIONS, (self._operation, LINES_AT_ONCE)))
        for operation, has_order in found:
            self._see_operation(operation, has_order)
        return len(found) == LINES_AT_ONCE

    def _entries(self, connection: apsw.Connection) -> bool:
        found = list(connection.execute(_STRAY_ENTRIES, (self._entry, LINES_AT_ONCE)))
        for entry, has_order in found:
            self._see_entry(entry, has_order)
        return len(found) == LINES_AT_ONCE

    def _trail(self, connection: apsw.Connection) -> bool:
        if not trail.is_kept(connection):
            return False
        found = trail.unlike_its_ledger(connection, self._trail_line, LINES_AT_ONCE)
        for line, is_wrong in found:
            self._see_trail_line(line, not is_wrong)
        if len(found) == LINES_AT_ONCE:
            return True
        for about in trail.unlike_their_seals(connection):
            self._fault(about)
        return False

    def _reports(self, connection: apsw.Connection) -> bool:
        """Recount one report."""
        if self._unread is None:
            found = day_book.all_reports(connection) if day_book.are_kept(connection) else []
            self._keep_unread(found, ledger.identity_of(connection))
        if not self._unread:
            return False
        signed = self._unread.pop(0)
        self._see_report(signed, day_book.recounted(connection, signed))
        return True

    def _readings(self, connection: apsw.Connection) -> bool:
        """Compare what one reading of a bank's file brought with its line of the trail."""
        if not statement_lines.readings_are_kept(connection):
            return False
        return self._see_reading(statement_lines.next_reading(connection, self._reading))


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
