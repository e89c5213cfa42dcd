"""How a copy becomes the shop's journal again: checked row by row, the old file kept, the bank asked afterwards."""

from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from functools import partial
from pathlib import Path

import apsw
from msgspec import Struct

from app.domain.books import JournalHead
from app.domain.errors import (
    BackupUnusable,
    JournalDamaged,
    JournalMissing,
    JournalNewer,
    JournalNotOurs,
)
from app.domain.operation import OperationState
from app.domain.trail import Deed, TrailEntry
from app.journal import ledger, operations, reconciling, trail
from app.journal.backup import copy_at_once
from app.journal.checking import Check
from app.journal.database import has_log
from app.journal.exchange import (
    being_made,
    clear,
    connect,
    connect_unwritten,
    exchange,
    name_aside,
    refuse_while_open,
)
from app.journal.failures import while_opening, while_working
from app.journal.migrate import migrate, migrations
from app.journal.opening import check_content, check_file, is_there
from app.journal.pages import Pages


class Restored(Struct, frozen=True):
    """What stands in the journal's place now. `head` must be kept outside; `replaced` is what stood there before."""

    head: JournalHead
    to_reconcile: int
    replaced: Path | None


Begins = Callable[[JournalHead, str], None]
"""Is told, before anything moves, which head the journal will have, and what the file there will be called."""


def restore(
    path: Path, key: bytes, backup: Path, at: datetime, begins: Begins = lambda _head, _aside: None
) -> Restored:
    """Put a copy in the journal's place, to be reconciled with the bank before money moves.

    `backup` may be `path` itself: then the file as it lies there is taken for the right one. Raises JournalMissing,
    JournalInUse while Paydesk is open, BackupUnusable when a row of the copy is not what was written, and OSError:
    the journal is then the one that was there. After a power cut `exchange` can be called again with the same names.
    """
    if not backup.is_file():
        raise JournalMissing(str(backup))
    refuse_while_open(path, key)  # before anybody is told that it begins; `exchange` looks once more
    made = being_made(path)
    clear(made)
    try:
        _copy_checked(backup, key, made, is_written=backup == path)
        head, orders = _demand_reconciling(made, key, at)
        aside, gives_way = name_aside(path, at), is_there(path)
        begins(head, aside)
        exchange(path, key, made, aside)
        return Restored(head, orders, path.with_name(aside) if gives_way else None)
    finally:
        clear(made)


def _copy_checked(backup: Path, key: bytes, made: Path, *, is_written: bool) -> None:
    """Make a copy of the copy, of this program's schema; the one it is made of stays as it is.

    One that `is_written` is the journal itself.
    """
    try:
        with while_opening(backup):
            check_file(backup)
            with closing(_opened(backup, key, is_written)) as source:
                check_content(source, backup, migrations()[-1].version)
                copy_at_once(source, key, made)
        with while_working(), closing(connect(made, key)) as copy:
            migrate(copy, migrations())
            _check_rows(copy)
    except (JournalNotOurs, JournalNewer, JournalDamaged) as failure:
        raise BackupUnusable(str(backup)) from failure


def _opened(backup: Path, key: bytes, is_written: bool) -> apsw.Connection:
    """Return a connection to it; what was copied as a file may have a log with something in it."""
    return connect(backup, key) if is_written or has_log(backup) else connect_unwritten(backup, key)


def _check_rows(copy: apsw.Connection) -> None:
    """Raise JournalDamaged when a row is not what was written, or the file is not as SQLite made it."""
    check = Check(Pages.of(copy))
    while check.step(copy):
        pass
    check.raise_faults()
    if (said := copy.pragma("integrity_check")) != "ok":
        raise JournalDamaged(str(said))


def _demand_reconciling(made: Path, key: bytes, at: datetime) -> tuple[JournalHead, int]:
    with while_working(), closing(connect(made, key)) as copy:
        with copy:
            _take_intents_for_sent(copy)
            orders = reconciling.demand(copy, at)
            trail.note(copy, TrailEntry(at, Deed.RESTORED, "", "", facts={"orders": str(orders)}))
        return ledger.head(copy), orders


def _take_intents_for_sent(copy: apsw.Connection) -> None:
    """Note every intent as sent. That one without the note never left is proved by the newest journal only:

    it may have left after the copy was made, and must not be called "not sent" then.
    """
    pages = Pages.of(copy)
    for operation in operations.open_ones(copy):
        if operation.state is OperationState.ARMED:
            mark = partial(operations.mark_sent, operation=operation.id)
            ledger.entered(copy, pages, operation.order_number, mark)
