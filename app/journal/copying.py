"""A copy of the journal while the shop works: made a slice at a time, read back, and only then given its name."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from threading import Event

import apsw

from app.domain.copies import CopyFolderUnusable, JournalCopy
from app.domain.errors import BackupUnusable, JournalCannotWrite, JournalDamaged, JournalNewer, JournalNotOurs
from app.journal import ledger
from app.journal.backup import Backup, Copy, backup_folder, backups_in, forget_old, path_for
from app.journal.carrying import broken_off, carry, clear_waiting, mark_broken_off, waiting_place
from app.journal.checking import Check
from app.journal.database import Database
from app.journal.exchange import connect_unwritten
from app.journal.failures import while_opening, while_working
from app.journal.migrate import migrations
from app.journal.opening import check_content, check_file
from app.journal.pages import Pages
from app.services.own_thread import SlowSteps, in_own_thread, in_own_thread_to_its_end

LOOK_SECONDS = 10.0
"""So long a folder outside may take to tell what is in it."""

_OUTSIDE = "copies outside"

Pause = Callable[[], Awaitable[None]]

_log = logging.getLogger(__name__)
_IDENTITY_SHOWN = 8


def folder_of(chosen: Path, identity: str) -> Path:
    """Return where the copies of one journal lie in a folder that several tills may have chosen."""
    return chosen / f"paydesk-journal-{identity[:_IDENTITY_SHOWN]}"


async def copy_whole(database: Database, key: bytes, path: Path, pause: Pause) -> None:
    """Put a copy at `path` that was read back, row by row. Raises BackupUnusable, then nothing is left of it."""
    copy = await database.read(lambda connection: Copy(connection, key, path))
    try:
        while await database.read(copy.step):
            await pause()
        await database.read(copy.finish)
        await check_copy(copy.made, key, pause)
        await database.read(copy.name)
    finally:
        await asyncio.shield(database.read(copy.give_up))


async def copy_into(database: Database, key: bytes, folder: Path, at: datetime, pause: Pause) -> None:
    """Put a copy into the folder, and forget the oldest there."""
    await copy_whole(database, key, path_for(folder, at), pause)
    await database.read(lambda _connection: forget_old(folder))


class OuterCopies:
    """The copies of one journal in a folder its shop chose. Implements `services.journal_copies.CopyMaker`."""

    def __init__(self, database: Database, key: bytes, journal: Path) -> None:
        self._database = database
        self._key = key
        self._journal = journal

    async def copy_to(self, chosen: Path, at: datetime, pause: Pause) -> None:
        """Make a copy there. Raises CopyFolderUnusable, BackupUnusable, JournalFailure.

        It is made beside the journal and carried out from there: the thread payments need never touches a folder
        that may be slow or hang.
        """
        # A stick that is not plugged in leaves no folder behind, and must not become one on this disk.
        if not await in_own_thread(chosen.is_dir, _OUTSIDE):
            raise CopyFolderUnusable(str(chosen), "")
        path = path_for(await self._folder(chosen), at)
        here = backup_folder(self._journal)
        clear_waiting(here)
        copy = waiting_place(here, path)
        try:
            await copy_whole(self._database, self._key, copy, pause)
        except JournalCannotWrite as failure:
            raise CopyFolderUnusable(str(here), failure.reason) from failure
        try:
            await _carried(copy, path)
        except OSError as failure:
            raise CopyFolderUnusable(str(chosen), failure.strerror or "") from failure
        except asyncio.CancelledError:
            mark_broken_off(copy)
            raise

    def left_unfinished(self) -> datetime | None:
        """Return when a copy was begun that never came out because Paydesk ended, None where none; forgets it."""
        here = backup_folder(self._journal)
        begun = broken_off(here)
        clear_waiting(here)
        return begun

    async def found(self, chosen: Path | None) -> Sequence[JournalCopy]:
        """Return the copies beside the journal and in the chosen folder, newest first.

        A folder outside that cannot be looked into, or keeps us waiting, has none now: as a stick that is not there.
        """
        outside = [] if chosen is None else await self._outside(chosen)
        copies = [JournalCopy(str(each.path), each.at, False) for each in backups_in(backup_folder(self._journal))]
        copies += [JournalCopy(str(each.path), each.at, True) for each in outside]
        return sorted(copies, key=lambda each: each.at, reverse=True)

    async def _outside(self, chosen: Path) -> Sequence[Backup]:
        folder = await self._folder(chosen)
        try:
            return await in_own_thread(lambda: backups_in(folder), _OUTSIDE, LOOK_SECONDS)
        except OSError as failure:  # also that it took too long
            _log.info("the copies outside cannot be seen: %s", type(failure).__name__)
            return []

    async def check(self, copy: JournalCopy, pause: Pause) -> None:
        """Return when the copy could take the journal's place. Raises BackupUnusable, JournalFailure."""
        await check_copy(Path(copy.path), self._key, pause)

    async def _folder(self, chosen: Path) -> Path:
        return folder_of(chosen, await self._database.read(ledger.identity_of))


async def _carried(copy: Path, path: Path) -> None:
    """Return when the copy stands at `path`. Raises as `carry`.

    A till that closes does not wait for a share that hangs: the thread tidies up by itself when it goes on.
    """
    given_up = Event()
    await in_own_thread_to_its_end(lambda: carry(copy, path, given_up), _OUTSIDE, given_up.set)


async def check_copy(path: Path, key: bytes, pause: Pause) -> None:
    """Return when every row of the copy is what was written, and the file as SQLite made it. Raises BackupUnusable.

    Read in a thread beside the journal's own, which payments need; the copy is not written to.
    """
    reading = _Reading(path, key)
    steps = SlowSteps(_OUTSIDE, reading.close, reading.interrupt)
    try:
        while await steps.do(reading.step):
            await pause()
    except (JournalNotOurs, JournalNewer, JournalDamaged) as failure:
        raise BackupUnusable(str(path)) from failure
    finally:
        await steps.clear_away()


class _Reading:
    """A copy that is read through a slice at a time."""

    def __init__(self, path: Path, key: bytes) -> None:
        self._path = path
        self._key = key
        self._copy: apsw.Connection | None = None
        self._check: Check | None = None

    def close(self) -> None:
        if self._copy is not None:
            self._copy.close()

    def interrupt(self) -> None:
        """Let the step under way fail soon; asked from another thread."""
        if self._copy is not None:
            with suppress(apsw.ConnectionClosedError):  # the thread was just done with it
                self._copy.interrupt()

    def step(self) -> bool:
        """Read the next slice; return whether there is more."""
        if self._copy is None:
            self._open()
            return True
        with while_working():
            if self._check is None:
                self._check = Check(Pages.of(self._copy))
            if self._check.step(self._copy):
                return True
            self._check.raise_faults()
            said = self._copy.pragma("integrity_check")
        if said != "ok":
            raise JournalDamaged(str(said))
        return False

    def _open(self) -> None:
        with while_opening(self._path):
            check_file(self._path)
            self._copy = connect_unwritten(self._path, self._key)
            check_content(self._copy, self._path, migrations()[-1].version)
