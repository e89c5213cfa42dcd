"""Which books does a till open: a file of its own, or the journal it shares with other tills?"""

import asyncio
import importlib
from hashlib import sha256
from typing import TYPE_CHECKING, Protocol

from msgspec import Struct

from app.bootstrap.bank_side import BankSide
from app.domain.shared_journal import JournalLook
from app.files.settings import Settings
from app.journal.journal import SqliteJournal, open_journal
from app.paths import DataPaths
from app.services.books_port import Books, PutBack
from app.services.card_book import CardBook
from app.services.day_book import DayBook
from app.services.people_port import PeopleBook, Trail
from app.services.ports import Journal
from app.services.several_tills import SharedBook
from app.services.statement_lines import StatementBook

if TYPE_CHECKING:
    from app.journal.postgres.address import JournalAddress

TRAINING_KEY = sha256(b"Paydesk training journal").digest()
"""Key of the training journal. No secret: training holds no real order, and must open on any computer."""

SHOP_JOURNAL = "shop"
"""The name of the shop's journal in the key store. Training keeps nothing there: its store forgets."""

SHARED_JOURNAL = "shared-ledger"
"""The name of the journal of several tills in the key store: of the one with a ledger, whose heads are others."""


class WholeJournal(Journal, Books, Trail, CardBook, SharedBook, Protocol):
    """A journal to work on and to look after."""

    @property
    def people(self) -> PeopleBook:
        """Return the book of who works here."""
        ...

    @property
    def put_back(self) -> PutBack:
        """Return what is to be asked about where it was put back from a copy."""
        ...

    @property
    def days(self) -> DayBook:
        """Return what closing a day needs of it."""
        ...

    @property
    def statement_lines(self) -> StatementBook:
        """Return the lines of the banks' files that agree with nothing."""
        ...


class OpenBooks(Struct, frozen=True):
    """The journal of a till, and where it lies."""

    journal: WholeJournal
    own: SqliteJournal | None
    """The same journal where it is this till's own file; a shared one is copied and checked by its server."""
    address: str
    """Of the journal of several tills; empty for a file."""

    @property
    def name(self) -> str:
        """Return what the journal is called in the key store."""
        return SHARED_JOURNAL if self.address else SHOP_JOURNAL


async def open_books(side: BankSide, paths: DataPaths, settings: Settings) -> OpenBooks:
    """Return the open journal of this side; a training has its own, whatever the shop shares.

    Raises JournalFailure, KeyStoreUnusable.
    """
    if settings.journal and not side.is_training:
        shared = await _shared_journal(settings.journal, side, settings.till)
        return OpenBooks(shared, None, settings.journal)
    own = await _own_journal(side, paths)
    return OpenBooks(own, own, "")


async def look_at_journal(address: str, password: str | None) -> JournalLook:
    """Return what stands behind an address. Loaded with the first look, as the shared journal itself.

    Raises JournalFailure.
    """
    module = await asyncio.to_thread(importlib.import_module, "app.journal.postgres.seen_tills")
    found: JournalLook = await module.look_at(address, password)
    return found


def login_at(address: str) -> str:
    """Return server and user of a shared journal, as a password is kept for them. Loaded with the first look.

    Raises JournalAddressUnusable.
    """
    found: JournalAddress = importlib.import_module("app.journal.postgres.address").address_of(address)
    return found.login


async def _own_journal(side: BankSide, paths: DataPaths) -> SqliteJournal:
    key = TRAINING_KEY if side.is_training else await side.secrets.journal_key(SHOP_JOURNAL)
    return await open_journal(paths.journal(side.is_training), key, await side.secrets.journal_head(SHOP_JOURNAL))


async def _shared_journal(address: str, side: BankSide, till: str) -> WholeJournal:
    """Return the journal of several tills. Loaded late: most shops have one till, and no need of the library."""
    shared = await asyncio.to_thread(importlib.import_module, "app.journal.postgres.journal")
    password = await side.secrets.journal_password(login_at(address))
    head = await side.secrets.journal_head(SHARED_JOURNAL)
    journal: WholeJournal = await shared.open_journal_at(address, password, head, till)
    return journal
