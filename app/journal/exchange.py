"""Two files change places: a journal made ready beside the one that works, and that one, which is kept.

Every step can be done again: whoever was cut short in between calls `exchange` once more with the same names.
"""

from contextlib import closing
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from urllib.parse import quote

import apsw

from app.domain.books import JournalHead
from app.domain.errors import JournalCannotWrite, JournalFailure, JournalInUse
from app.journal.checking import compare
from app.journal.database import has_log, unlock
from app.journal.failures import while_opening
from app.journal.opening import check_file, flush_folder

_LOG = "-wal"


def being_made(path: Path) -> Path:
    """Return where the journal that will be at `path` is made ready."""
    return path.with_name(f".{path.name}.put-back")


def clear(made: Path) -> None:
    """Take away what was made ready, or half of it; a log left behind would be read into the next one."""
    for ending in ("", _LOG, "-shm"):
        made.with_name(made.name + ending).unlink(missing_ok=True)


def name_aside(path: Path, at: datetime) -> str:
    """Return a name nothing has yet for the file that gives way."""
    stem = f"{path.stem}-replaced-{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    names = (f"{stem}{f'-{number}' if number else ''}{path.suffix}" for number in count())
    return next(name for name in names if not path.with_name(name).exists())


def exchange(path: Path, key: bytes, made: Path, aside: str) -> None:
    """Give what was made ready the place of the journal, which waits as `aside`. Raises JournalInUse, OSError.

    A failure on the way leaves the journal in its place; a power cut may leave it under the other name.
    """
    refuse_while_open(path, key)
    flush_folder(path.parent)
    other = path.with_name(aside)
    try:
        rename(path, other)
        made.replace(path)
    except OSError:
        if not path.exists():
            rename(other, path)
        raise
    path.with_name(f"{path.name}-shm").unlink(missing_ok=True)
    flush_folder(path.parent)


def goes_through(path: Path, key: bytes, head: JournalHead) -> bool:
    """Tell whether a file is this journal, and was once as far as this head.

    Raises JournalInUse and JournalCannotWrite where nothing can be told now.
    """
    if not path.exists():
        return False
    try:
        with while_opening(path):
            check_file(path)
            connection = connect(path, key)
            try:
                compare(connection, str(path), head)
            finally:
                connection.close()
    except (JournalInUse, JournalCannotWrite):
        raise
    except JournalFailure:
        return False
    return True


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


def connect_unwritten(path: Path, key: bytes) -> apsw.Connection:
    """Return a connection to a copy nobody writes to: without a log and a lock, so nothing comes to be beside it.

    It can lie on a stick that cannot be written, or on a share. A share of Windows (`//server/folder`) must not pass
    for a server's name in the address SQLite takes.
    """
    absolute = path.absolute().as_posix()
    place = quote(absolute if absolute.startswith("/") else f"/{absolute}")
    flags = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI
    connection = apsw.Connection(f"file://{place}?immutable=1", flags=flags)
    unlock(connection, key)
    return connection


def refuse_while_open(path: Path, key: bytes) -> None:
    """Raise JournalInUse while another program has the journal; a damaged one is nobody's."""
    if not path.exists():
        return
    try:
        with closing(connect(path, key)) as current:
            current.pragma("locking_mode", "exclusive")
            current.execute("BEGIN EXCLUSIVE; ROLLBACK")
    except (apsw.BusyError, apsw.LockedError) as error:
        raise JournalInUse(str(path)) from error
    except (apsw.Error, UnicodeDecodeError):
        return


def rename(path: Path, other: Path) -> None:
    """Move a journal, its write-ahead log behind it: whoever is cut short in between finds no file to work on."""
    for ending in ("", _LOG):
        part = path.with_name(path.name + ending)
        if part.exists():
            part.replace(other.with_name(other.name + ending))
