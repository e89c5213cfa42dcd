"""A disk in memory whose power can fail: what was not flushed is kept, torn or lost, sector by sector.

It can also be full from the n-th write on. SQLite and its encryption run on it unchanged.
"""

import contextlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import apsw
import pytest
from journal_aids import KEY

from app.domain.errors import JournalFailure
from app.journal.database import Database
from app.journal.failures import while_opening
from app.journal.journal import SqliteJournal
from app.journal.migrate import Migration, migrate, migrations
from app.journal.pages import Pages
from app.journal.worker import Worker

PATH = Path("journal.db")
"""Where the journal of a test lies; there is no such file on the computer's own disks."""

SECTOR = 512
_KEPT, _TORN = 0.45, 0.10


class PowerIsGone(apsw.IOError):
    """Nothing answers any more."""


@dataclass
class StoredFile:
    """What programs read, and what of it is on the plates for certain."""

    seen: bytearray = field(default_factory=bytearray)
    flushed: bytes = b""

    def flush(self) -> None:
        self.flushed = bytes(self.seen)

    def after_a_cut(self, chance: Random) -> bytes:
        """Return what is found when the power is back."""
        left = bytearray()
        for start in range(0, max(len(self.seen), len(self.flushed)), SECTOR):
            new = bytes(self.seen[start : start + SECTOR])
            old = self.flushed[start : start + SECTOR]
            fate = chance.random() if new != old else 0.0
            if fate >= _KEPT:
                torn = chance.randrange(1, SECTOR) if fate < _KEPT + _TORN else 0
                new = new[:torn] + old[torn:]
            if new:
                left.extend(bytes(start - len(left)))
                left.extend(new)
        return bytes(left)


class Disk:
    """Files by name; counts every write and every flush, and fails where it is told to."""

    def __init__(self, files: dict[str, bytes] | None = None) -> None:
        self.files = {name: StoredFile(bytearray(content), content) for name, content in (files or {}).items()}
        self.acts = 0
        self.cut_at: int | None = None
        self.full_at: int | None = None
        self.is_off = False

    def contents(self) -> dict[str, bytes]:
        return {name: bytes(file.seen) for name, file in self.files.items()}

    def after_a_cut(self, chance: Random) -> "Disk":
        return Disk({name: file.after_a_cut(chance) for name, file in self.files.items()})

    def act(self, *, writes: bool) -> None:
        """Count one write or flush. Raises what the disk has to say to it."""
        if self.is_off:
            raise PowerIsGone
        self.acts += 1
        if self.cut_at is not None and self.acts >= self.cut_at:
            self.is_off = True
            raise PowerIsGone
        if writes and self.full_at is not None and self.acts >= self.full_at:
            raise apsw.FullError("the disk is full")


class OpenFile:
    """One open file, as SQLite wants it. One program at a time, so its locks are always free."""

    def __init__(self, disk: Disk, name: str) -> None:
        self._disk = disk
        self._file = disk.files.setdefault(name, StoredFile())

    def xRead(self, amount: int, offset: int) -> bytes:
        if self._disk.is_off:
            raise PowerIsGone
        return bytes(self._file.seen[offset : offset + amount])

    def xWrite(self, data: bytes, offset: int) -> None:
        self._disk.act(writes=True)
        seen = self._file.seen
        if len(seen) < offset:
            seen.extend(bytes(offset - len(seen)))
        seen[offset : offset + len(data)] = data

    def xTruncate(self, size: int) -> None:
        self._disk.act(writes=False)
        del self._file.seen[size:]

    def xSync(self, _flags: int) -> None:
        self._disk.act(writes=False)
        self._file.flush()

    def xFileSize(self) -> int:
        return len(self._file.seen)

    def xClose(self) -> None:
        pass

    def xLock(self, _level: int) -> None:
        pass

    def xUnlock(self, _level: int) -> None:
        pass

    def xCheckReservedLock(self) -> bool:
        return False

    def xFileControl(self, _operation: int, _pointer: int) -> bool:
        return False

    def xSectorSize(self) -> int:
        return SECTOR

    def xDeviceCharacteristics(self) -> int:
        return 0


class Drive(apsw.VFS):
    """Where SQLite finds the disk that is put in."""

    NAME = "torn"

    def __init__(self) -> None:
        self.disk = Disk()
        super().__init__(self.NAME, base="")

    def xOpen(self, name: Any, flags: list[int]) -> Any:
        flags[1] = flags[0]
        return OpenFile(self.disk, _plain(name))

    def xAccess(self, name: str, _flags: int) -> bool:
        return _plain(name) in self.disk.files

    def xDelete(self, name: str, _sync: bool) -> None:
        if self.disk.is_off:
            raise PowerIsGone
        self.disk.files.pop(_plain(name), None)

    def xFullPathname(self, name: str) -> str:
        return name


def _plain(name: Any) -> str:
    return Path(name.filename() if isinstance(name, apsw.URIFilename) else str(name)).name


@contextmanager
def a_drive() -> Iterator[Drive]:
    """Give the drive every journal is opened on meanwhile, its pages encrypted as always."""

    async def connect(path: Path) -> Any:
        ours = apsw.async_controller.set(Worker)  # type: ignore[arg-type]
        try:
            return await apsw.Connection.as_async(path.name, vfs=f"multipleciphers-{Drive.NAME}")
        finally:
            apsw.async_controller.reset(ours)

    drive = _the_drive()
    drive.disk = Disk()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("app.journal.database._connect", connect)
        yield drive


@cache
def _the_drive() -> Drive:
    """Return the one drive of this run: the encryption keeps a pointer to it, so it can never be taken away."""
    return Drive()


async def open_on_drive(steps: Sequence[Migration] | None = None) -> SqliteJournal:
    """Return the journal on the drive's disk, made or brought up to date. Raises JournalFailure."""
    with while_opening(PATH):
        database = await Database.open(PATH, KEY, lambda _opened: None)
        try:
            await database.read(lambda opened: migrate(opened, steps or migrations()))
            pages = await database.read(Pages.of)
        except BaseException:
            with contextlib.suppress(JournalFailure):
                await database.close()
            raise
    return SqliteJournal(database, pages, PATH, KEY)
