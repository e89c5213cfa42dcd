"""Keeping the books trustworthy while the shop works: noting how far they go, checking every row, making copies."""

import asyncio
import logging
from datetime import timedelta

from app.domain.books import JournalHead
from app.domain.errors import JournalDamaged, JournalFailure, JournalUnreachable, KeyStoreUnusable
from app.domain.events import BooksFoundRight, BooksInTrouble
from app.services.books_port import Backups, Books
from app.services.ports import Clock
from app.services.publisher import Publisher
from app.services.secrets_port import SecretStore

_BETWEEN_NOTES_SECONDS = 1.0
_AFTER_A_REFUSAL_SECONDS = 60.0
BETWEEN_SLICES_SECONDS = 0.02
"""Other work has its turn between two slices of a check or a copy."""
_BETWEEN_BACKUPS = timedelta(days=1)
_LOOKS_AFTER_SECONDS = 3600.0

_log = logging.getLogger(__name__)


class BookKeeping:
    """Works beside the till. Books in trouble are left as they are: the note outside is the proof against them."""

    def __init__(
        self,
        books: Books,
        backups: Backups | None,
        secrets: SecretStore,
        name: str,
        clock: Clock,
        publisher: Publisher,
    ) -> None:
        self._books = books
        self._backups = backups
        self._secrets = secrets
        self._name = name
        self._clock = clock
        self._publisher = publisher
        self._noted: JournalHead | None = None

    async def run(self) -> None:
        """Note, catch up and check for as long as the program runs; cancel to end: a copy half made is then gone."""
        async with asyncio.TaskGroup() as together:  # waits for all of them, also when it is cancelled
            for work in (self._note_again_and_again, self._catch_up_again_and_again, self._check_and_back_up):
                together.create_task(work())

    async def note(self) -> None:
        """Note outside the journal how far it goes. Raises KeyStoreUnusable, JournalFailure."""
        if self._books.trouble is not None:
            return
        head = await self._books.head()
        if head != self._noted:
            await self._secrets.keep_journal_head(self._name, head)
            self._noted = head

    async def catch_up(self) -> None:
        """Do what writes to the journal put off. Raises JournalFailure."""
        if self._books.trouble is None:
            await self._books.catch_up(self._pause)

    async def check(self) -> None:
        """Check every row; what is wrong closes the books for money and is told to everybody."""
        if self._books.trouble is not None:
            self._publisher.publish(BooksInTrouble(self._books.trouble))
            return
        try:
            checked = await self._books.check_all(self._pause)
        except JournalDamaged as failure:
            self._close(failure)
            return
        except JournalUnreachable:
            _log.info("the check was cut short: the server is away")
            return
        if checked.faults:
            self._close(JournalDamaged(", ".join(checked.faults)))
        else:
            self._publisher.publish(BooksFoundRight(checked))

    async def back_up(self) -> None:
        """Make a copy of the journal when the newest is a day old. Raises JournalFailure.

        Of books in trouble no copy is made: it would push a good one out. Those on a server are copied there.
        """
        if self._backups is None or self._books.trouble is not None:
            return
        newest, now = await self._backups.newest_backup(), self._clock.now()
        if newest is None or now - newest >= _BETWEEN_BACKUPS:
            await self._backups.back_up(now, self._pause)

    async def close(self) -> None:
        """Note the last state. A key store that refuses costs nothing but a note that is a little behind."""
        try:
            await self.note()
        except (KeyStoreUnusable, JournalFailure) as failure:
            _log.info("the journal's head was not noted: %s", type(failure).__name__)

    async def _note_again_and_again(self) -> None:
        while True:
            try:
                await self.note()
            except (KeyStoreUnusable, JournalFailure) as failure:
                _log.info("the journal's head was not noted: %s", type(failure).__name__)
                await self._clock.sleep(_AFTER_A_REFUSAL_SECONDS)
            await self._clock.sleep(_BETWEEN_NOTES_SECONDS)

    async def _catch_up_again_and_again(self) -> None:
        while True:
            try:
                await self.catch_up()
            except JournalFailure as failure:
                _log.info("what was put off waits: %s", type(failure).__name__)
                await self._clock.sleep(_AFTER_A_REFUSAL_SECONDS)
            await self._clock.sleep(_BETWEEN_NOTES_SECONDS)

    async def _check_and_back_up(self) -> None:
        await self.check()
        while True:
            try:
                await self.back_up()
            except JournalFailure as failure:
                _log.warning("no backup was made: %s", type(failure).__name__)
            await self._clock.sleep(_LOOKS_AFTER_SECONDS)

    async def _pause(self) -> None:
        await self._clock.sleep(BETWEEN_SLICES_SECONDS)

    def _close(self, trouble: JournalFailure) -> None:
        self._books.close_for_money(trouble)
        self._publisher.publish(BooksInTrouble(trouble))
