"""Copies of the journal outside this computer: made on demand or each day, and one of them put back by an owner."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol

from app.domain.copies import CopyFolderUnusable, JournalCopy
from app.domain.errors import BackupUnusable, JournalFailure
from app.domain.people_errors import RightMissing
from app.domain.person import Right, Role
from app.domain.trail import Deed
from app.services.at_work import AtWork
from app.services.book_keeping import BETWEEN_SLICES_SECONDS
from app.services.books_port import Books
from app.services.logbook import Logbook
from app.services.order_money import Consent
from app.services.people import People
from app.services.ports import Clock

_BETWEEN = timedelta(days=1)
_LOOKS_AFTER_SECONDS = 900.0
"""A stick that is plugged in late gets its copy soon."""

_log = logging.getLogger(__name__)
Pause = Callable[[], Awaitable[None]]


class CopyMemory(Protocol):
    """What the shop set about copies of one journal. What is kept raises OSError."""

    @property
    def folder(self) -> Path | None: ...

    @property
    def is_daily(self) -> bool: ...

    @property
    def last(self) -> datetime | None:
        """When the newest good copy in the chosen folder was begun (UTC)."""
        ...

    def keep_last(self, at: datetime) -> None: ...

    @property
    def plan(self) -> str:
        """The copy that takes the journal's place at the next start; "" for none."""
        ...

    def keep_plan(self, path: str) -> None: ...


class CopyMaker(Protocol):
    """A journal this till has to itself, which can be copied."""

    async def copy_to(self, chosen: Path, at: datetime, pause: Pause) -> None:
        """Make a copy and read it back. Raises CopyFolderUnusable, BackupUnusable, JournalFailure."""
        ...

    def left_unfinished(self) -> datetime | None:
        """Return when a copy was begun that the end of Paydesk broke off, None where none; says it once."""
        ...

    async def found(self, chosen: Path | None) -> Sequence[JournalCopy]:
        """Return the copies there are, newest first."""
        ...

    async def check(self, copy: JournalCopy, pause: Pause) -> None:
        """Return when the copy could take the journal's place. Raises BackupUnusable, JournalFailure."""
        ...


class JournalCopies:
    """Without a maker there is nothing to copy here: a server keeps the journal, and copies it itself."""

    def __init__(
        self,
        books: Books,
        maker: CopyMaker | None,
        memory: CopyMemory,
        people: People,
        at_work: AtWork,
        logbook: Logbook,
        clock: Clock,
    ) -> None:
        self._books = books
        self._maker = maker
        self._memory = memory
        self._people = people
        self._at_work = at_work
        self._logbook = logbook
        self._clock = clock
        self._one_at_a_time = asyncio.Lock()

    @property
    def folder(self) -> Path | None:
        """Return the chosen folder; None where none is, or a server keeps the journal."""
        return self._memory.folder if self._maker is not None else None

    @property
    def last(self) -> datetime | None:
        """Return when the newest good copy there was begun (UTC)."""
        return self._memory.last

    @property
    def is_daily(self) -> bool:
        return self._memory.is_daily

    def left_unfinished(self) -> datetime | None:
        """Return when the copy was begun that an earlier run could not finish, None where none; says it once."""
        return self._maker.left_unfinished() if self._maker is not None else None

    async def run(self) -> None:
        """Make a copy each day where that is wanted; cancel to end."""
        while self._maker is not None:
            await self._clock.sleep(_LOOKS_AFTER_SECONDS)
            try:
                await self.make_daily()
            except (CopyFolderUnusable, JournalFailure, OSError) as failure:
                _log.warning("no copy outside was made: %s", type(failure).__name__)

    async def make_daily(self) -> None:
        """Make a copy when the newest is a day old. Of books in trouble none is made: it would push a good one out.

        One from the future was made while the clock was wrong, and puts nothing off. Raises as `make`.
        """
        last = self._memory.last
        is_due = last is None or not timedelta(0) <= self._clock.now() - last < _BETWEEN
        if self._memory.is_daily and self.folder is not None and is_due and self._books.trouble is None:
            await self._make()

    async def make(self) -> datetime:
        """Make a copy now, read back before it counts; returns its moment.

        Raises CopyFolderUnusable, BackupUnusable, JournalFailure, NobodyAtWork, RightMissing, OSError.
        """
        await self._logbook.check(Right.SETTINGS)
        if self._books.trouble is not None:
            raise self._books.trouble
        at = await self._make()
        await self._logbook.note(Deed.COPIED, value=str(self.folder))
        return at

    async def found(self) -> Sequence[JournalCopy]:
        """Return the copies there are, newest first. Raises JournalFailure."""
        return [] if self._maker is None else await self._maker.found(self.folder)

    # --- putting one back -----------------------------------------------------------------------------------------

    @property
    def plan(self) -> str:
        """Return the copy that takes the journal's place at the next start; "" for none."""
        return self._memory.plan

    async def owners(self) -> Sequence[str]:
        """Return whose PIN is asked for, nobody's in a shop without people. Raises JournalFailure."""
        return [each.name for each in await self._people.all() if each.role is Role.OWNER and not each.is_retired]

    async def put_back_later(self, copy: JournalCopy, consent: Consent | None) -> None:
        """Let the copy, which is read through first, take the journal's place at the next start.

        Raises BackupUnusable, JournalFailure, OSError, and as `People.prove`; RightMissing of whoever is no owner.
        """
        if self._maker is None:
            raise BackupUnusable(copy.path)
        who = await self._proved(consent)
        await self._maker.check(copy, self._pause)
        before = self._memory.plan
        self._memory.keep_plan(copy.path)
        try:
            await self._logbook.note_of(who, Deed.PUT_BACK_PLANNED, value=Path(copy.path).name)
        except BaseException:
            self._memory.keep_plan(before)  # nothing is put back that nobody is written down for
            raise

    async def leave_as_it_is(self) -> None:
        """Put nothing back. Raises NobodyAtWork, RightMissing, JournalFailure, OSError."""
        await self._logbook.check(Right.SETTINGS)
        self._memory.keep_plan("")
        await self._logbook.note(Deed.PUT_BACK_DROPPED)

    # --- inside ---------------------------------------------------------------------------------------------------

    async def _proved(self, consent: Consent | None) -> str:
        if consent is None:
            if await self.owners():
                raise RightMissing(self._at_work.name, Right.SETTINGS.value)
            return self._at_work.name
        person = await self._people.prove(consent.name, consent.pin, Right.SETTINGS)
        if person.role is not Role.OWNER:
            raise RightMissing(person.name, Right.SETTINGS.value)
        return person.name

    async def _make(self) -> datetime:
        if self._maker is None or self._memory.folder is None:
            raise CopyFolderUnusable("", "")
        async with self._one_at_a_time:
            at = self._clock.now()
            await self._maker.copy_to(self._memory.folder, at, self._pause)
            self._memory.keep_last(at)
        return at

    async def _pause(self) -> None:
        await self._clock.sleep(BETWEEN_SLICES_SECONDS)
