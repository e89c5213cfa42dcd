"""Whole copies of an open journal: made while the shop works, encrypted like it, the newest few kept.

Copied through SQLite's own backup: a copy of the file alone lacks what still stands in the write-ahead log.
"""

import os
import re
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import apsw
from msgspec import Struct

from app.journal.database import PAGE, unlock

KEPT = 14
PAGES_AT_ONCE = 256
"""One megabyte: a few milliseconds, in which a payment waits."""

_STAMP = "%Y%m%dT%H%M%SZ"
_MOMENT = re.compile(r"journal-(\d{8}T\d{6}Z)\.db")


class Backup(Struct, frozen=True):
    """One copy and the moment (UTC) it was begun."""

    path: Path
    at: datetime


def backup_folder(journal: Path) -> Path:
    """Return where the copies of the journal at a path lie."""
    return journal.parent / "backups"


def backups_in(folder: Path) -> Sequence[Backup]:
    """Return the copies in a folder, newest first."""
    if not folder.is_dir():
        return []
    named = [path for path in folder.iterdir() if _MOMENT.fullmatch(path.name)]
    found = [Backup(path, at) for path in named if (at := moment_in(path.name))]
    return sorted(found, key=lambda backup: backup.at, reverse=True)


class Copy:
    """A copy being made, a slice at a time; writes to the journal in between get into it."""

    def __init__(self, journal: apsw.Connection, key: bytes, path: Path) -> None:
        self._path = path
        self.made = path.with_name(f".{path.name}.part")
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.made.unlink(missing_ok=True)
        os.close(os.open(self.made, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        self._target = apsw.Connection(str(self.made), flags=apsw.SQLITE_OPEN_READWRITE)
        try:
            self._target.pragma("page_size", PAGE)
            unlock(self._target, key)
            self._backup = self._target.backup("main", journal, "main")
        except BaseException:
            self._target.close()
            self.made.unlink(missing_ok=True)
            raise

    def step(self, _journal: apsw.Connection) -> bool:
        """Copy the next pages; tell whether there are more."""
        return not self._backup.step(PAGES_AT_ONCE)

    def finish(self, _journal: apsw.Connection) -> None:
        """Make the copy a file of its own, flushed to disk, at `made`."""
        self._backup.finish()
        self._target.close()
        with self.made.open("r+b") as file:
            os.fsync(file.fileno())

    def name(self, _journal: apsw.Connection) -> None:
        """Give the copy its name."""
        self.made.replace(self._path)

    def give_up(self, _journal: apsw.Connection) -> None:
        """Take away what there is of it. May be called after `name`."""
        self._backup.close(force=True)
        self._target.close(force=True)
        self.made.unlink(missing_ok=True)


def copy_at_once(journal: apsw.Connection, key: bytes, path: Path) -> None:
    """Make a whole copy at `path`, without a pause."""
    copy = Copy(journal, key, path)
    try:
        while copy.step(journal):
            pass
        copy.finish(journal)
        copy.name(journal)
    finally:
        copy.give_up(journal)


def path_for(folder: Path, at: datetime) -> Path:
    return folder / f"journal-{at.astimezone(UTC).strftime(_STAMP)}.db"


def forget_old(folder: Path) -> None:
    """Take away all copies but the newest."""
    for backup in backups_in(folder)[KEPT:]:
        backup.path.unlink(missing_ok=True)


def moment_in(name: str) -> datetime | None:
    """Return when the copy was begun that this name of a file speaks of (UTC); None where it speaks of none."""
    found = _MOMENT.search(name)
    try:
        return datetime.strptime(found[1], _STAMP).replace(tzinfo=UTC) if found else None
    except ValueError:  # a day that no calendar has
        return None
