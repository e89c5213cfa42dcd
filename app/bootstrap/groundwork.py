"""What does everything of a till stand on? Its books, its banks, who works with both, and how an act is done."""

import getpass
from typing import TYPE_CHECKING

from msgspec import Struct

from app.bootstrap.bank_side import BankSide
from app.bootstrap.books import OpenBooks, WholeJournal, open_books
from app.bootstrap.gateways import gateways_heard_by
from app.clock import SystemClock
from app.files.findings import FindingsFile
from app.files.settings import Settings, SettingsFile
from app.files.training_settings import SettingsInTraining
from app.paths import DataPaths
from app.secrets.pins import Argon2Lock
from app.services.at_work import AtWork
from app.services.bank_calls import BankCalls
from app.services.bank_ear import BankEar
from app.services.banks import BankDirectory, OpenGateway
from app.services.cancellation import Cancellation
from app.services.follow_up import FollowUp
from app.services.gateway_check import all_with_findings
from app.services.logbook import Logbook
from app.services.operations import OperationDesk
from app.services.order_refresh import OrderRefresh
from app.services.people import People
from app.services.ports import Clock
from app.services.publisher import Publisher
from app.services.status_enquiry import StatusEnquiry

if TYPE_CHECKING:
    from app.services.health import Computer


class Groundwork(Struct, frozen=True):
    """Laid once per till; selling and the office are built on it."""

    side: BankSide
    paths: DataPaths
    settings: SettingsFile
    computer: "Computer | None"
    clock: Clock
    publisher: Publisher
    ear: BankEar
    bank_calls: BankCalls

    # The books, the banks, and who works with them.
    books: OpenBooks
    open_bank: OpenGateway
    findings: FindingsFile
    banks: BankDirectory
    at_work: AtWork
    logbook: Logbook
    lock: Argon2Lock
    people: People

    # Every act at a bank goes over one desk, and what became of it is asked in one way.
    desk: OperationDesk
    enquiry: StatusEnquiry
    cancellation: Cancellation
    follow_up: FollowUp
    refresh: OrderRefresh

    @property
    def journal(self) -> WholeJournal:
        return self.books.journal

    @property
    def name(self) -> str:
        """What this till is called, in order numbers and in the timeline."""
        return self.settings.current.till


async def lay_groundwork(
    side: BankSide, paths: DataPaths, settings: SettingsFile, clock: Clock | None, computer: "Computer | None"
) -> Groundwork:
    """Return the groundwork over these banks. Raises JournalFailure, KeyStoreUnusable, ProfileUnusable."""
    if side.is_training:
        settings = SettingsInTraining(settings, [profile.name for profile in side.profiles])
    name = settings.current.till
    clock = clock or SystemClock()
    publisher = Publisher()
    bank_calls = BankCalls(clock)
    books = await open_books(side, paths, settings.current)
    journal = books.journal
    open_bank = gateways_heard_by(publisher, bank_calls, clock, side.patience)
    findings = FindingsFile(paths.findings(side.is_training))
    banks = BankDirectory(all_with_findings(side.profiles, findings), side.secrets, open_bank)
    at_work = await _who_works(journal, clock, publisher, settings.current)
    lock = Argon2Lock()
    desk = OperationDesk(journal, clock, publisher, at_work)
    enquiry = StatusEnquiry(journal, banks, clock, publisher)
    cancellation = Cancellation(desk, journal, banks, clock, enquiry)
    follow_up = FollowUp(desk, banks, clock, enquiry, cancellation)
    return Groundwork(
        side=side,
        paths=paths,
        settings=settings,
        computer=computer,
        clock=clock,
        publisher=publisher,
        ear=BankEar(publisher, clock),
        bank_calls=bank_calls,
        books=books,
        open_bank=open_bank,
        findings=findings,
        banks=banks,
        at_work=at_work,
        logbook=Logbook(journal, at_work, clock, name),
        lock=lock,
        people=People(journal.people, lock, at_work, clock, name),
        desk=desk,
        enquiry=enquiry,
        cancellation=cancellation,
        follow_up=follow_up,
        refresh=OrderRefresh(journal, enquiry, follow_up, desk, clock, publisher),
    )


async def _who_works(journal: WholeJournal, clock: Clock, publisher: Publisher, settings: Settings) -> AtWork:
    """Return who works at this till; books whose people cannot be read are closed again."""
    at_work = AtWork(journal.people, clock, publisher, settings.operator or _account(), settings.till)
    try:
        await at_work.load()
    except BaseException:
        await journal.close()
        raise
    return at_work


def _account() -> str:
    """Return the name this computer knows the user by: whoever works at a till whose people have no names."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
