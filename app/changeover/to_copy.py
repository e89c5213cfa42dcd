"""How does a copy become the journal, so that a power cut at any step is made good by the next start?

What lies outside is fetched first: from then on no share is needed, and what hangs has moved nothing. The new journal
is made ready beside the one that works; a sealed note says what begins; the files change places; the
key store is told the new head; the note goes. Until it is written nothing has begun; from then on `finish` ends it.
"""

import asyncio
import errno
import logging
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Protocol

from msgspec import Struct

from app.bootstrap import SHOP_JOURNAL, TRAINING_KEY
from app.changeover.note import Exchange, ExchangeNote
from app.domain.books import JournalHead
from app.domain.errors import (
    BackupUnusable,
    CopyNotFetched,
    JournalCannotWrite,
    JournalMissing,
    KeyStoreUnusable,
    PaydeskError,
)
from app.journal.backup import backup_folder
from app.journal.carrying import Fetching, drop_fetched, fetch
from app.journal.copying import LOOK_SECONDS
from app.journal.exchange import being_made, clear, exchange, goes_through
from app.journal.restoring import restore
from app.paths import DataPaths
from app.services.own_thread import in_own_thread_to_its_end
from app.services.secrets_port import SecretStore

_log = logging.getLogger(__name__)

_FULL = {errno.ENOSPC, errno.EDQUOT}
_TELL_SECONDS = 0.2
"""So often it is told how far a copy is that is on its way."""

Begins = Callable[[str], None]
"""Is called with the copy when nothing but the exchange is left. May raise OSError: then it waits, or is given up."""


class Patience(Protocol):
    """Waits for a copy that is on its way from outside."""

    def heard(self, done: int, total: int) -> None:
        """So many bytes are here, of so many."""
        ...

    async def watch(self, fetching: "asyncio.Task[None]") -> None:
        """Return when it is over; whoever wants to wait no longer cancels it."""
        ...


class Patient:
    """Waits as long as it takes."""

    def heard(self, done: int, total: int) -> None:
        pass

    async def watch(self, fetching: "asyncio.Task[None]") -> None:
        await asyncio.wait([fetching])


class InPlace(Struct, frozen=True):
    """The copy is the journal now, `replaced` what was there. The bank is asked about `to_reconcile` orders first.

    With an `untold` the key store could not be told, and is told at the next start.
    """

    replaced: Path | None
    head: JournalHead
    to_reconcile: int
    untold: KeyStoreUnusable | None = None


class NewJournal:
    """The journal of the shop or of the training, and the copy that takes its place."""

    def __init__(self, paths: DataPaths, secrets: SecretStore, training: bool) -> None:
        self._path = paths.journal(training)
        self._fetched = self._path.with_name(f".{self._path.name}.fetched")
        self._note = ExchangeNote(paths.untold_head(training))
        self._secrets = secrets
        self._training = training

    async def finish(self, begins: Begins = lambda _copy: None) -> Exchange | None:
        """End what was cut short and return it, None where nothing was. While something refuses, the note stays."""
        drop_fetched(self._fetched)
        if not self._note.is_there:
            return None
        try:
            key, known = await self._key_and_head()
            begun = self._note.read(key, known)
            if begun is not None and await asyncio.to_thread(self._is_exchanged, key, begun):
                begins(begun.copy)
                await self._secrets.keep_journal_head(SHOP_JOURNAL, begun.head)
            else:
                begun = None
            self._note.take_away()
        except (PaydeskError, OSError) as failure:
            _log.info("a copy that was put back waits for its end: %s", type(failure).__name__)
            return None
        return begun

    async def put_in_place(
        self,
        copy: Path,
        at: datetime,
        begins: Begins = lambda _copy: None,
        patience: Patience = Patient(),  # noqa: B008 - it knows nothing
    ) -> InPlace:
        """Let the copy be the journal.

        Raises KeyStoreUnusable, CopyNotFetched, BackupUnusable, JournalFailure: the journal is then as it was.
        """
        # A key store that refuses, or a share that hangs, shall do so before anything has moved.
        key, known = await self._key_and_head()
        if copy.parent in (self._path.parent, backup_folder(self._path)):
            return await self._exchange(copy, copy, at, key, known, begins)
        try:
            await _fetched(copy, self._fetched, patience)
            return await self._exchange(copy, self._fetched, at, key, known, begins)
        finally:
            drop_fetched(self._fetched)

    async def _exchange(
        self, copy: Path, here: Path, at: datetime, key: bytes, known: JournalHead | None, begins: Begins
    ) -> InPlace:
        """Let what lies on this computer be the journal; `copy` is where it came from."""

        def note(head: JournalHead, aside: str) -> None:
            self._note.keep(key, known, Exchange(head, str(copy), aside))
            begins(str(copy))

        try:
            done = await asyncio.to_thread(restore, self._path, key, here, at, note)
        except OSError as failure:
            self._take_note_away()
            raise JournalCannotWrite(failure.strerror or "") from failure
        except BackupUnusable as failure:
            self._take_note_away()
            raise BackupUnusable(str(copy)) from failure
        except PaydeskError:
            self._take_note_away()
            raise
        untold = await self._tell(done.head)
        return InPlace(done.replaced, done.head, done.to_reconcile, untold)

    async def _tell(self, head: JournalHead) -> KeyStoreUnusable | None:
        try:
            await self._secrets.keep_journal_head(SHOP_JOURNAL, head)
        except KeyStoreUnusable as failure:
            return failure
        self._take_note_away()
        return None

    def _take_note_away(self) -> None:
        """One that stays is read at the next start, and found to be worth nothing."""
        try:
            self._note.take_away()
        except OSError as failure:
            _log.warning("a note of an exchange stays: %s", type(failure).__name__)

    def _is_exchanged(self, key: bytes, begun: Exchange) -> bool:
        """Return whether the journal is the one that was to be; whether it already was or becomes it now."""
        made = being_made(self._path)
        if begun.aside and goes_through(made, key, begun.head):
            exchange(self._path, key, made, begun.aside)
        clear(made)
        return goes_through(self._path, key, begun.head)

    async def _key_and_head(self) -> tuple[bytes, JournalHead | None]:
        key = TRAINING_KEY if self._training else await self._secrets.journal_key(SHOP_JOURNAL)
        return key, await self._secrets.journal_head(SHOP_JOURNAL)


async def _fetched(copy: Path, here: Path, patience: Patience) -> None:
    """Return when the copy lies on this computer. Raises JournalMissing, JournalCannotWrite and CopyNotFetched."""
    fetching = asyncio.create_task(_fetch_while_it_answers(copy, here, patience))
    try:
        await patience.watch(fetching)
    finally:
        fetching.cancel()
        await asyncio.wait([fetching])
    if fetching.cancelled():
        raise CopyNotFetched(str(copy))
    fetching.result()


async def _fetch_while_it_answers(copy: Path, here: Path, patience: Patience) -> None:
    """Fetch the copy, and give up on a share that brings nothing for so long."""
    way, now = Fetching(), asyncio.get_running_loop().time
    call = asyncio.ensure_future(
        in_own_thread_to_its_end(lambda: fetch(copy, here, way), "copy to put back", way.given_up.set)
    )
    done, since = 0, now()
    try:
        while not call.done():
            await asyncio.wait([call], timeout=_TELL_SECONDS)
            patience.heard(way.done, way.total)
            if way.done > done:
                done, since = way.done, now()
            elif now() - since > LOOK_SECONDS and not call.done():
                raise CopyNotFetched(str(copy))
        call.result()
    except FileNotFoundError as failure:
        raise JournalMissing(str(copy)) from failure
    except OSError as failure:
        if failure.errno in _FULL:
            raise JournalCannotWrite(failure.strerror or "") from failure
        raise CopyNotFetched(str(copy)) from failure
    finally:
        call.cancel()
        await asyncio.wait([call])
