"""How a copy becomes the shop's journal again: checked row by row, the old file kept, the bank asked afterwards."""

import uuid
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import apsw

from app.domain.books import JournalHead
from app.domain.errors import (
    BackupUnusable,
    JournalDamaged,
    JournalInUse,
    JournalMissing,
    JournalNewer,
    JournalNotOurs,
)
from app.domain.operation import OperationState
from app.domain.trail import Deed, TrailEntry
from app.journal import ledger, operations, reconciling, trail
from app.journal.backup import copy_at_once
from app.journal.checking import Check
from app.journal.database import has_log, unlock
from app.journal.failures import while_opening, while_working
from app.journal.migrate import migrate, migrations
from app.journal.opening import check_content, check_file, is_there
from app.journal.pages import Pages


@dataclass(frozen=True, slots=True)
class Restored:
    """What stands in the journal's place now. `head` must be kept outside; `replaced` is what stood there before."""

    head: JournalHead
    to_reconcile: int
    replaced: Path | None


def restore(path: Path, key: bytes, backup: Path, at: datetime) -> Restored:
    """Put a copy in the journal's place, to be reconciled with the bank before money moves.

    `backup` may be `path` itself: then the file as it lies there is taken for the right one. Raises JournalMissing,
    JournalInUse while Paydesk is open, and BackupUnusable when a row of the copy is not what was written.
    """
    if not backup.is_file():
        raise JournalMissing(str(backup))
    made = path.with_name(f".{path.name}.{uuid.uuid4().hex}.new")
    try:
        _copy_checked(backup, key, made)
        head, orders = _demand_reconciling(made, key, at)
        _refuse_while_open(path, key)
        replaced = _put_aside(path, at)
        made.replace(path)
        return Restored(head, orders, replaced)
    finally:
        made.unlink(missing_ok=True)


def _copy_checked(backup: Path, key: bytes, made: Path) -> None:
    """Make a copy of the copy, of this program's schema; the one it is made of stays as it is."""
    try:
        with while_opening(backup):
            check_file(backup)
            with closing(connect(backup, key)) as source:
                check_content(source, backup, migrations()[-1].version)
                copy_at_once(source, key, made)
        with while_working(), closing(connect(made, key)) as copy:
            migrate(copy, migrations())
            _check_rows(copy)
    except (JournalNotOurs, JournalNewer, JournalDamaged) as failure:
        raise BackupUnusable(str(backup)) from failure


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


def _refuse_while_open(path: Path, key: bytes) -> None:
    """Raise JournalInUse while another program has the journal; a damaged one is nobody's."""
    if not path.exists():
        return
    current = connect(path, key)
    try:
        current.pragma("locking_mode", "exclusive")
        current.execute("BEGIN EXCLUSIVE; ROLLBACK")
    except (apsw.BusyError, apsw.LockedError) as error:
        raise JournalInUse(str(path)) from error
    except (apsw.Error, UnicodeDecodeError):
        return
    finally:
        current.close()


def _put_aside(path: Path, at: datetime) -> Path | None:
    """Return where the file that stood there went, its write-ahead log beside it; None when there was none."""
    if not is_there(path):
        return None
    aside = path.with_name(f"{path.stem}-replaced-{at.astimezone(UTC):%Y%m%dT%H%M%SZ}{path.suffix}")
    for ending in ("", "-wal"):
        part = path.with_name(path.name + ending)
        if part.exists():
            part.replace(aside.with_name(aside.name + ending))
    path.with_name(f"{path.name}-shm").unlink(missing_ok=True)
    return aside


def connect(path: Path, key: bytes) -> apsw.Connection:
    """Return a connection for a moment's work beside the program; it leaves a write-ahead log it found as it is."""
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)
    try:
        connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, int(has_log(path)))
        unlock(connection, key)
    except BaseException:
        connection.close()
        raise
    return connection
