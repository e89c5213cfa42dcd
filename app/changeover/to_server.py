"""How does a till change to a journal it shares with others, so that a start makes good what was cut short?

The key store is told the head of the shared journal first, the settings where it is last. In between a sealed note
says what begins, worth nothing unless the key store knows that head: until then the till works on as before.
"""

from contextlib import suppress
from datetime import UTC, datetime
from typing import Protocol

from app.bootstrap import SHARED_JOURNAL, SHOP_JOURNAL
from app.changeover.note import Exchange, ExchangeNote
from app.domain.books import JournalHead
from app.domain.errors import JournalCannotWrite, KeyStoreUnusable
from app.files.put_back_plan import PutBackPlan
from app.files.settings import SettingsFile
from app.journal.exchange import name_aside, rename
from app.paths import DataPaths
from app.services.secrets_port import SecretStore

MOVED = "journal-moved.db"
"""What the till's own journal is called afterwards: kept, and never worked on again by accident."""


class OwnJournal(Protocol):
    """A journal nobody else can open while it is."""

    async def close(self) -> None: ...


class SharedInstead:
    """The till's own journal, its settings and its key store, on the way to a shared journal."""

    def __init__(self, paths: DataPaths, settings: SettingsFile, secrets: SecretStore) -> None:
        self._own = paths.journal(training=False)
        self._note = ExchangeNote(paths.moving)
        self._plan = PutBackPlan(paths.put_back_plan(training=False))
        self._settings = settings
        self._secrets = secrets

    async def finish(self) -> None:
        """End what was cut short.

        Raises KeyStoreUnusable and JournalCannotWrite: the note stays, and nothing may be sold before the next try.
        What a till sold in its own file by then would be in no journal once the move has come to its end.
        """
        if not self._note.is_there:
            return
        key = await self._secrets.journal_key(SHOP_JOURNAL)
        known = await self._secrets.journal_head(SHARED_JOURNAL)
        try:
            begun = self._note.read(key, known)
            if begun is not None:
                self._settle(begun.copy)
            self._note.take_away()
        except OSError as failure:
            raise JournalCannotWrite(failure.strerror or "") from failure

    async def share(self, address: str, head: JournalHead, own: OwnJournal | None = None) -> OSError | None:
        """Let this till work at the address, whose journal has this head.

        `own` is the till's own journal, still open, and closed for the last steps alone: what somebody sold in it
        after it was carried over would be in no journal.

        Raises KeyStoreUnusable and JournalCannotWrite: the till works on as before. What is returned stood in the
        way of the last steps, which the next start takes.
        """
        key = await self._secrets.journal_key(SHOP_JOURNAL)
        try:
            self._own.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._note.keep(key, head, Exchange(head, address))
        except OSError as failure:
            raise JournalCannotWrite(failure.strerror or "") from failure
        try:
            await self._secrets.keep_journal_head(SHARED_JOURNAL, head)
        except KeyStoreUnusable:
            with suppress(OSError):
                self._note.take_away()
            raise
        if own is not None:
            await own.close()
        try:
            self._settle(address)
            self._note.take_away()
        except OSError as failure:
            return failure
        return None

    def _settle(self, address: str) -> None:
        self._settings.change(journal=address)
        self._plan.strike_out()
        moved = self._own.with_name(MOVED)
        if self._own.exists() and moved.exists():
            # Of a till that came home in between: its books are in no journal this one goes to.
            rename(moved, moved.with_name(name_aside(moved, datetime.now(UTC))))
        rename(self._own, moved)
