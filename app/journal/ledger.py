"""How the books prove that they are what was written: one line for every write, each hashed over all before it.

A write reads the order's page before and after: a page that is not what its last line says is never written on, so
no damage is made official by the write that comes after it.
"""

from collections.abc import Callable
from typing import TypeVar

import apsw

from app.domain.books import JournalHead
from app.domain.errors import JournalDamaged
from app.journal.chain import first_link, next_link
from app.journal.pages import Pages

T = TypeVar("T")

_LAST_LINE = "SELECT sequence, link FROM ledger WHERE sequence = (SELECT max(sequence) FROM ledger)"
_LINK_AT = "SELECT link FROM ledger WHERE sequence = ?"
_APPEND = "INSERT INTO ledger (sequence, order_id, page, link) VALUES (?, ?, ?, ?)"
_ADOPTED_AT_ONCE = 500

TRAIL = 0
"""In the place of an order: this line of the ledger speaks of the line of the trail that has its number."""


def entered(connection: apsw.Connection, pages: Pages, number: str, work: Callable[[apsw.Connection], T]) -> T:
    """Return what `work` returns after writing about one order, its new page entered in the ledger.

    Raises JournalDamaged, with nothing written, when the order's page is not what was written last.
    """
    before = pages.of_order(connection, number)
    if before is not None and before.entered != before.written:
        raise JournalDamaged(f"order {number}")
    result = work(connection)
    after = pages.of_order(connection, number)
    if after is not None:
        if before is None and after.entered is not None:
            raise JournalDamaged(f"order {after.order_id} is gone")
        _append(connection, after.order_id, after.written)
    return result


def next_sequence(connection: apsw.Connection) -> int:
    """Return the number the next line will have."""
    return _last_line(connection)[0] + 1


def enter_trail_line(connection: apsw.Connection, page: bytes) -> None:
    """Add the line that speaks of a new line of the trail."""
    _append(connection, TRAIL, page)


def adopt(connection: apsw.Connection) -> None:
    """Begin the ledger of a journal that had none: a line for every order as it stands."""
    pages, last = Pages.of(connection), 0
    while found := pages.behind(connection, last, _ADOPTED_AT_ONCE):
        for page in found:
            _append(connection, page.order_id, page.written)
        last = found[-1].order_id


def head(connection: apsw.Connection) -> JournalHead:
    """Return how far the journal goes."""
    lines, link = _last_line(connection)
    return JournalHead(identity_of(connection), lines, link.hex())


def link_at(connection: apsw.Connection, sequence: int) -> bytes | None:
    """Return the hash of a line; of line 0, which every ledger begins from, a hash of the journal's name."""
    if not sequence:
        return first_link(identity_of(connection))
    found = connection.execute(_LINK_AT, (sequence,)).fetchone()
    return None if found is None else bytes(found[0])


def identity_of(connection: apsw.Connection) -> str:
    """Return the journal's own name."""
    found = connection.execute("SELECT journal_id FROM identity").fetchone()
    return str(found[0]) if found else ""


def _append(connection: apsw.Connection, order_id: int, page: bytes) -> None:
    lines, link = _last_line(connection)
    line = (lines + 1, order_id, page)
    connection.execute(_APPEND, (*line, next_link(link, *line)))


def _last_line(connection: apsw.Connection) -> tuple[int, bytes]:
    found = connection.execute(_LAST_LINE).fetchone()
    return (int(found[0]), bytes(found[1])) if found else (0, link_at(connection, 0) or b"")
