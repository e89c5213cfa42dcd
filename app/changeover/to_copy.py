"""How does a copy become the journal, so that a power cut at any step is made good by the next start?

The new journal is made ready beside the one that works; a sealed note says what begins; the files change places; the
key store is told the new head; the note goes. Until it is written nothing has begun; from then on `finish` ends it.
"""

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from msgspec import Struct

from app.bootstrap import SHOP_JOURNAL, TRAINING_KEY
from app.changeover.note import Exchange, ExchangeNote
from app.domain.books import JournalHead
from app.domain.errors import BackupUnusable, JournalCannotWrite, KeyStoreUnusable, PaydeskError
from app.journal.copying import LOOK_SECONDS
from app.journal.exchange import being_made, clear, exchange, goes_through
from app.journal.restoring import restore
from app.paths import DataPaths
from app.services.own_thread import in_own_thread
from app.services.secrets_port import SecretStore

_log = logging.getLogger(__name__)


Begins = Callable[[str], None]
"""Is called with the copy when nothing but the exchange is left. May raise OSError: then it waits, or is given up."""


class InPlace(Struct, frozen=True):
    """The copy is the journal now, `replaced` what was there. The bank is asked about `to_reconcile` orders first.

    With an `untold` the key store could not be told, and is told at the next start.
    """

    copy: str
    replaced: Path | None
    head: JournalHead
    to_reconcile: int
    untold: KeyStoreUnusable | None = None


class NewJournal:
    """The journal of the shop or of the training, and the copy that takes its place."""

    def __init__(self, paths: DataPaths, secrets: SecretStore, training: bool) -> None:
        self._path = paths.journal(training)
        self._note = ExchangeNote(paths.untold_head(training))
        self._secrets = secrets
        self._training = training

    async def finish(self, begins: Begins = lambda _copy: None) -> Exchange | None:
        """End what was cut short and return it, None where nothing was. While something refuses, the note stays."""
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

    async def put_in_place(self, copy: Path, at: datetime, begins: Begins = lambda _copy: None) -> InPlace:
        """Let the copy be the journal.

        Raises KeyStoreUnusable, BackupUnusable, JournalFailure: the journal is the one that was there.
        """
        # A key store that refuses, or a share that hangs, shall do so before anything has moved.
        key, known = await self._key_and_head()
        await _look_at(copy)

        def note(head: JournalHead, aside: str) -> None:
            self._note.keep(key, known, Exchange(head, str(copy), aside))
            begins(str(copy))

        try:
            done = await asyncio.to_thread(restore, self._path, key, copy, at, note)
        except OSError as failure:
            self._take_note_away()
            raise JournalCannotWrite(failure.strerror or "") from failure
        except PaydeskError:
            self._take_note_away()
            raise
        untold = await self._tell(done.head)
        return InPlace(str(copy), done.replaced, done.head, done.to_reconcile, untold)

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


async def _look_at(copy: Path) -> None:
    """Return once the place of the copy has answered: a start never waits for a share that is gone.

    Raises BackupUnusable.
    """
    try:
        await in_own_thread(copy.is_file, "copy to put back", LOOK_SECONDS)
    except OSError as failure:  # also that it took too long
        raise BackupUnusable(str(copy)) from failure
