"""Is the file at a path our journal, and how does a new one come to be there?"""

import os
import uuid
from datetime import UTC, datetime
from pathlib import Path

import apsw

from app.domain.errors import JournalNewer, JournalNotOurs
from app.journal.backup import backup_folder, copy_at_once, path_for
from app.journal.database import PAGE, Database, has_log
from app.journal.failures import while_opening
from app.journal.migrate import migrate, migrations, version_of

APPLICATION_ID = 0x50446A31
"""Says "a journal of Paydesk" in the head of the file."""

_PLAIN_HEAD = b"SQLite format 3\0"


async def open_database(path: Path, key: bytes) -> Database:
    """Return the journal's database, made when there is none, its schema brought up to date."""
    known = migrations()[-1].version
    with while_opening(path):
        if not is_there(path):
            await _create(path, key)
        check_file(path)
        database = await Database.open(path, key, lambda opened: check_content(opened, path, known))
        try:
            _keep_private(path)
            await database.read(lambda opened: _bring_up_to_date(opened, path, key))
        except BaseException:
            await database.close()
            raise
    return database


async def _create(path: Path, key: bytes) -> None:
    """Put a complete journal at the path: nobody ever sees one that is half made."""
    made = path.with_name(f".{path.name}.{uuid.uuid4().hex}.new")
    _make_empty(made)
    try:
        database = await Database.open(made, key, lambda opened: None)
        try:
            await database.read(lambda opened: migrate(opened, migrations()))
        finally:
            await database.close()
        _put_in_place(made, path)
    finally:
        made.unlink(missing_ok=True)


def _bring_up_to_date(connection: apsw.Connection, path: Path, key: bytes) -> None:
    """Bring an older journal to this program's schema, after a copy was made of it as it was."""
    steps = migrations()
    if version_of(connection) < steps[-1].version:
        copy_at_once(connection, key, path_for(backup_folder(path), datetime.now(UTC)))
        migrate(connection, steps)


def is_there(path: Path) -> bool:
    """Tell whether a journal is or was here: a write-ahead log without its file means one is lost."""
    return path.exists() or has_log(path)


def _make_empty(path: Path) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))


def _put_in_place(made: Path, path: Path) -> None:
    """Give the file its name unless another Paydesk was faster; then theirs stands."""
    try:
        if os.name == "nt":
            made.rename(path)  # refuses to replace
        else:
            path.hardlink_to(made)
    except FileExistsError:
        return
    flush_folder(path.parent)


def flush_folder(folder: Path) -> None:
    """Have the names in it written to the disk."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def check_file(path: Path) -> None:
    """Refuse what SQLite must not even look at.

    An empty file is a valid empty database to it, a short one gets overwritten, a last page that was cut counts as
    whole, and a plain file may have a rollback journal of its own that opening would play back.
    Raises JournalNotOurs.
    """
    if not path.exists():
        raise JournalNotOurs(str(path))
    with path.open("rb") as file:
        head = file.read(PAGE)
    # While a log is there, the last page may be one that a crash left half written; the log has it whole.
    cut = path.stat().st_size % PAGE and not has_log(path)
    if len(head) < PAGE or cut or head.startswith(_PLAIN_HEAD):
        raise JournalNotOurs(str(path))


def check_content(connection: apsw.Connection, path: Path, known: int) -> None:
    """Refuse a database with our key that is not our journal, or one of a later Paydesk.

    Raises JournalNotOurs, JournalNewer.
    """
    if connection.pragma("application_id") != APPLICATION_ID:
        raise JournalNotOurs(str(path))
    found = version_of(connection)
    if found > known:
        raise JournalNewer(str(path), found, known)
    if connection.execute("SELECT count(*) FROM identity").fetchone() != (1,):
        raise JournalNotOurs(str(path))


def _keep_private(path: Path) -> None:
    if os.name != "nt":
        path.chmod(0o600)
