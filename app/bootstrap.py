"""How Paydesk is put together: settings in, a till ready for work out. Read it top to bottom.

Two parts are loaded late, because the first window should not wait for them: the sandbox gateway, which only
training needs, and the gateway layer, whose HTTP library takes longer to load than Qt does.
"""

import asyncio
import getpass
import importlib
import os
from collections.abc import Callable, Coroutine, Hashable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from hashlib import sha256
from types import ModuleType
from typing import TYPE_CHECKING, Protocol

from app.clock import SystemClock
from app.computer import ThisComputer
from app.domain.errors import TrainingBankUnreadable
from app.domain.events import BankAnswered, BankRejectedLogin, BankSilent
from app.domain.identifiers import ProfileName
from app.domain.profile import BankProfile, Credentials, Environment, Generation, LoginKind
from app.domain.shared_journal import JournalLook
from app.exports.opening import open_table
from app.files.copy_settings import CopySettings
from app.files.findings import FindingsFile
from app.files.link_settings import ReminderSettings
from app.files.order_views import OrderViewsFile
from app.files.printer_settings import PrinterSettings
from app.files.profiles import with_address, with_business_days, with_return_pages, with_webhook_recipes
from app.files.put_back_plan import PutBackPlan
from app.files.roots import RootFolder
from app.files.setting_entries import SettingsOfTill
from app.files.settings import SettingsFile
from app.files.support import TillFiles
from app.files.training_settings import SettingsInTraining
from app.journal.journal import SqliteJournal, open_journal
from app.paths import DataPaths
from app.printer.printer import EscPosPrinter
from app.secrets.memory import MemorySecretStore
from app.secrets.pins import Argon2Lock
from app.services.at_work import AtWork
from app.services.badges import Badges
from app.services.bank_ear import BankEar
from app.services.banks import BankDirectory, OpenGateway
from app.services.basket_guard import BasketGuard
from app.services.book_keeping import BookKeeping
from app.services.bulk_acts import BulkActs
from app.services.cancellation import Cancellation
from app.services.captures import Captures
from app.services.card_book import CardBook
from app.services.card_charges import CardCharges
from app.services.concerns import Concerns
from app.services.day_book import DayBook
from app.services.day_close import DayClose, ReportSeal
from app.services.doubts import Doubts
from app.services.follow_up import FollowUp
from app.services.foreign_orders import ForeignOrders
from app.services.gateway_check import GatewayCheck, all_with_findings
from app.services.gateway_port import PaymentGateway
from app.services.health import Computer, HealthCheck
from app.services.journal_copies import JournalCopies
from app.services.key_slots import KeySlots
from app.services.link_batch import LinkBatch
from app.services.link_drafts import LinkDrafts
from app.services.link_reminders import LinkReminders
from app.services.link_renewal import LinkRenewal
from app.services.logbook import Logbook
from app.services.money_acts import MoneyActs
from app.services.needs_attention import NeedsAttention
from app.services.new_orders import NewOrders
from app.services.notice_intake import NoticeIntake
from app.services.operations import OperationDesk
from app.services.order_export import OrderExport
from app.services.order_money import OrderMoney
from app.services.order_notes import OrderNotes
from app.services.order_refresh import OrderRefresh
from app.services.order_search import OrderSearch
from app.services.order_views import ViewMemory
from app.services.other_tills import OtherTills
from app.services.own_roles import OwnRoles
from app.services.payment_links import PaymentLinks
from app.services.people import People
from app.services.people_port import PeopleBook, Trail
from app.services.people_witness import PeopleWitness
from app.services.phone_orders import PhoneOrders
from app.services.ports import Books, Clock, Journal, PutBack, SecretStore
from app.services.publisher import Publisher
from app.services.receipt_printing import ReceiptPrinting
from app.services.reconciliation import Reconciliation
from app.services.recovery import Recovery
from app.services.refunds import Refunds
from app.services.resolutions import Resolutions
from app.services.sale_consent import SaleConsent
from app.services.several_tills import SeveralTills, SharedBook
from app.services.sign_in import SignIn
from app.services.status_enquiry import StatusEnquiry
from app.services.stored_card_orders import StoredCardOrders
from app.services.stored_cards import StoredCards
from app.services.support_bundle import SupportBundle
from app.services.till_settings import TillSettings
from app.services.today import Today
from app.services.trail_export import TrailExport
from app.services.voids import Voids
from app.services.wrong_pins import WrongPins

if TYPE_CHECKING:
    from app.journal.postgres.address import JournalAddress
    from app.sandbox import SandboxAddress, SandboxServer
    from app.services.first_shift import FirstShiftDesk
    from app.services.practice import Practice, PretendBank

TRAINING_KEY = sha256(b"Paydesk training journal").digest()
"""Key of the training journal. No secret: training holds no real order, and must open on any computer."""

SHOP_JOURNAL = "shop"
"""The name of the shop's journal in the key store. Training keeps nothing there: its store forgets."""

_ENDED_BY_POWER_CUT = 75
"""The exit code of a training till whose power went on demand."""

SHARED_JOURNAL = "shared-ledger"
"""The name of the journal of several tills in the key store: of the one with a ledger, whose heads are others."""


class WholeJournal(Journal, Books, PutBack, PeopleBook, CardBook, SharedBook, Protocol):
    """A journal to work on and to look after."""

    @property
    def days(self) -> DayBook:
        """Return what closing a day needs of it."""
        ...


@dataclass(frozen=True, slots=True)
class Till:
    """A till ready for work: its books, its banks, and everything a clerk can do."""

    training: bool
    shares_journal: bool
    settings: SettingsFile
    clock: Clock
    publisher: Publisher
    journal: Journal
    book_keeping: BookKeeping
    reconciliation: Reconciliation
    banks: BankDirectory
    ear: BankEar
    search: OrderSearch
    export: OrderExport
    order_views: ViewMemory
    refresh: OrderRefresh
    doubts: Doubts
    concerns: Concerns
    resolutions: Resolutions
    links: PaymentLinks
    order_money: OrderMoney
    bulk_acts: BulkActs
    needs_attention: NeedsAttention
    today: Today
    foreign_orders: ForeignOrders
    order_notes: OrderNotes
    link_renewal: LinkRenewal
    link_batch: LinkBatch
    link_drafts: LinkDrafts
    link_reminders: LinkReminders
    stored_cards: StoredCards
    stored_card_orders: StoredCardOrders
    phone_orders: PhoneOrders
    sale_consent: SaleConsent
    cancellation: Cancellation
    recovery: Recovery
    other_tills: OtherTills
    notices: NoticeIntake
    sign_in: SignIn
    key_slots: KeySlots
    gateway_check: GatewayCheck
    at_work: AtWork
    trail: Trail
    logbook: Logbook
    trail_export: TrailExport
    people: People
    own_roles: OwnRoles
    badges: Badges
    several_tills: SeveralTills
    wrong_pins: WrongPins
    day_close: DayClose
    kept: TillSettings
    copies: JournalCopies
    health: HealthCheck
    support: SupportBundle
    receipts: ReceiptPrinting
    practice: "Practice | None" = None
    """Trouble on demand. Only a till in training has it."""
    first_shift: "FirstShiftDesk | None" = None
    """A new clerk's first shift. Only a till in training has it."""

    def work(self) -> dict[str, Coroutine[None, None, None]]:
        """Return by name what must go on beside the clerks for as long as the till is open; cancel it to end."""
        work = {
            "refresh": self.keep_asking(),
            "book keeping": self.book_keeping.run(),
            "copies": self.copies.run(),
            "other tills": self.other_tills.run(),
            "reconciliation": self.reconciliation.run(),
        }
        if not self.shares_journal:
            return work
        return {**work, "left behind": self.recovery.watch(), "first people": self.at_work.watch()}

    async def keep_asking(self) -> None:
        """Settle what an earlier run left behind, then ask about open orders for as long as the till is open."""
        await self.recovery.resume()
        await self.refresh.run()

    async def close(self) -> None:
        """Close banks and books; what is unfinished stands in the journal."""
        await self.banks.close()
        await self.book_keeping.close()
        await self.journal.close()


@dataclass(frozen=True, slots=True)
class BankSide:
    """Which banks this run works with, how their gateways are opened, and where logins are kept."""

    profiles: tuple[BankProfile, ...]
    secrets: SecretStore
    sandbox: "SandboxServer | None" = None
    address: "SandboxAddress | None" = None
    pretend_bank: "PretendBank | None" = None
    """The counter of the sandbox gateway, from behind; real banks have none."""

    def stop(self) -> None:
        """Stop the sandbox gateway, if this run has one."""
        if self.sandbox is not None:
            self.sandbox.stop()


async def training_side(profiles: Sequence[BankProfile], paths: DataPaths) -> BankSide:
    """Return the training banks on a sandbox gateway of our own; it remembers earlier trainings.

    Raises TrainingBankUnreadable.
    """
    paths.training_ledger.parent.mkdir(parents=True, exist_ok=True)
    sandbox = await asyncio.to_thread(importlib.import_module, "app.sandbox")
    server: SandboxServer = sandbox.SandboxServer(mode="full", ledger_file=paths.training_ledger)
    try:
        address = await asyncio.to_thread(server.start)
    except sandbox.LedgerUnreadable:
        raise TrainingBankUnreadable(str(paths.training_ledger)) from None
    behind_the_counter = importlib.import_module("app.training")
    secrets = MemorySecretStore()
    aimed = []
    for profile in profiles:
        if profile.environment is Environment.TRAINING:
            aimed.append(_aimed_at(profile, address))
            await secrets.keep_credentials(profile.name, _training_login(profile, address))
    return BankSide(tuple(aimed), secrets, server, address, behind_the_counter.TrainingBank(server, _power_goes))


def _power_goes() -> None:
    """End as if the power went: no file is closed, nothing is told to anybody."""
    os._exit(_ENDED_BY_POWER_CUT)


def shop_side(
    profiles: Sequence[BankProfile], secrets: SecretStore, settings: SettingsFile, paths: DataPaths
) -> BankSide:
    """Return the real banks with the shop's own return pages and certificate authorities."""
    real = [profile for profile in profiles if profile.environment is not Environment.TRAINING]
    ours = with_return_pages(_root_folder(paths).believed(real), settings.current.return_pages)
    ours = with_business_days(with_webhook_recipes(ours, settings.current.webhook_recipes), _calendars(settings))
    return BankSide(tuple(ours), secrets)


async def open_till(
    side: BankSide,
    paths: DataPaths,
    settings: SettingsFile,
    clock: Clock | None = None,
    computer: Computer | None = None,
) -> Till:
    """Return the till over these banks. Raises JournalFailure, KeyStoreUnusable, ProfileUnusable."""
    training = side.sandbox is not None
    if training:
        settings = SettingsInTraining(settings, [profile.name for profile in side.profiles])
    clock = clock or SystemClock()
    publisher = Publisher()
    ear = BankEar(publisher, clock)
    shared = "" if training else settings.current.journal
    own = None if shared else await _own_journal(side, paths)
    journal = await _shared_journal(shared, side, settings.current.till) if own is None else own
    open_bank = _opener(publisher, clock)
    findings = FindingsFile(paths.findings(training))
    banks = BankDirectory(all_with_findings(side.profiles, findings), side.secrets, open_bank)

    at_work = AtWork(journal, clock, publisher, settings.current.operator or _account(), settings.current.till)
    try:
        await at_work.load()
    except BaseException:
        await journal.close()
        raise
    logbook = Logbook(journal, at_work, clock, settings.current.till)
    own_roles = OwnRoles(journal, at_work, clock, settings.current.till)
    lock = Argon2Lock()
    people = People(journal, lock, at_work, clock, settings.current.till)
    desk = OperationDesk(journal, clock, publisher, at_work)
    enquiry = StatusEnquiry(journal, banks, clock, publisher)
    search = OrderSearch(journal, enquiry)
    cancellation = Cancellation(desk, journal, banks, clock, enquiry)
    follow_up = FollowUp(desk, banks, clock, enquiry, cancellation)
    refresh = OrderRefresh(journal, enquiry, follow_up, desk, clock, publisher)
    acts = MoneyActs(desk, journal, banks, clock, enquiry)
    new_orders = NewOrders(clock, settings.current.till, at_work, publisher)
    guard = BasketGuard(journal, clock)
    charges = CardCharges(desk, journal, banks, clock, enquiry, cancellation)
    doubts = Doubts(journal, follow_up, refresh)
    concerns = Concerns(journal, clock)
    attention = NeedsAttention(journal, doubts, concerns, banks, clock)
    links = PaymentLinks(desk, banks, clock, new_orders, guard)
    witness = PeopleWitness(people, at_work, logbook)
    order_money = OrderMoney(journal, Captures(acts), Voids(acts), Refunds(acts), people)
    copies = JournalCopies(
        journal,
        None if own is None else own.outer_copies,
        CopySettings(settings, PutBackPlan(paths.put_back_plan(training)), training),
        people,
        at_work,
        logbook,
        clock,
    )
    day_close = DayClose(journal.days, journal, journal, doubts, banks, clock, at_work, partial(_seal, side.secrets))
    practice, first_shift = None, None
    if side.pretend_bank is not None:
        practice, first_shift = importlib.import_module("app.training").open_practice(
            side.pretend_bank, journal, journal.days, banks, at_work, clock, paths.first_shifts
        )
    return Till(
        training=training,
        shares_journal=own is None,
        settings=settings,
        clock=clock,
        publisher=publisher,
        journal=journal,
        book_keeping=BookKeeping(
            journal, own, side.secrets, SHARED_JOURNAL if shared else SHOP_JOURNAL, clock, publisher
        ),
        reconciliation=Reconciliation(journal, enquiry, clock, publisher),
        banks=banks,
        ear=ear,
        search=search,
        export=OrderExport(search, open_table, logbook),
        order_views=OrderViewsFile(paths.order_views),
        refresh=refresh,
        doubts=doubts,
        concerns=concerns,
        resolutions=Resolutions(doubts, desk, enquiry, witness, clock, settings.current.till),
        order_money=order_money,
        bulk_acts=BulkActs(journal, banks, cancellation, order_money, at_work),
        needs_attention=attention,
        today=Today(journal, banks, attention, clock),
        foreign_orders=ForeignOrders(journal, banks, clock),
        order_notes=OrderNotes(enquiry, at_work, clock, publisher),
        links=links,
        link_reminders=LinkReminders(ReminderSettings(settings), journal, clock),
        link_drafts=LinkDrafts(links, journal, clock, publisher, at_work),
        link_batch=LinkBatch(links, journal, open_table, logbook),
        link_renewal=LinkRenewal(links, journal, banks, enquiry, cancellation, clock, publisher, at_work),
        stored_cards=StoredCards(banks, journal, journal, search, logbook),
        stored_card_orders=StoredCardOrders(charges, banks, new_orders, guard),
        phone_orders=PhoneOrders(charges, banks, new_orders, guard),
        sale_consent=SaleConsent(people),
        cancellation=cancellation,
        recovery=Recovery(journal, clock, publisher),
        other_tills=OtherTills(journal, publisher),
        notices=NoticeIntake(journal, enquiry, refresh, clock, publisher),
        sign_in=SignIn(
            banks, side.secrets, open_bank, settings.keep_return_page, _root_folder(paths), clock, logbook
        ),
        key_slots=KeySlots(banks, side.secrets, open_bank, logbook, clock),
        gateway_check=GatewayCheck(banks, findings, clock),
        at_work=at_work,
        trail=journal,
        logbook=logbook,
        trail_export=TrailExport(logbook, open_table),
        people=people,
        own_roles=own_roles,
        several_tills=SeveralTills(journal, shared, side.secrets, logbook, _look_at_journal, _login_at),
        badges=Badges(
            journal, lock, people, at_work, clock, settings.current.till, partial(_always_with_pin, settings)
        ),
        wrong_pins=WrongPins(journal),
        day_close=day_close,
        kept=TillSettings(SettingsOfTill(settings), logbook),
        copies=copies,
        health=HealthCheck(
            journal,
            own,
            side.secrets,
            SHARED_JOURNAL if shared else SHOP_JOURNAL,
            banks,
            ear,
            copies,
            computer or ThisComputer(paths.root),
            clock,
        ),
        support=SupportBundle(TillFiles(paths), journal, banks, logbook),
        receipts=ReceiptPrinting(EscPosPrinter(), PrinterSettings(settings), logbook),
        practice=practice,
        first_shift=first_shift,
    )


async def _seal(secrets: SecretStore) -> ReportSeal:
    """Return what signs the reports of closed days. Loaded with the first one: a start needs no signatures."""
    module = await asyncio.to_thread(importlib.import_module, "app.secrets.report_seal")
    seal: ReportSeal = module.Ed25519Seal(secrets)
    return seal


def _calendars(settings: SettingsFile) -> dict[str, tuple[str, str]]:
    """Return what the shop set about its business days, by bank profile."""
    return {name: (entry.ends, entry.zone) for name, entry in settings.current.business_days.items()}


def _always_with_pin(settings: SettingsFile) -> bool:
    return settings.current.badge_pin == "always"


def _account() -> str:
    """Return the name this computer knows the user by: whoever works at a till whose people have no names."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


async def _own_journal(side: BankSide, paths: DataPaths) -> SqliteJournal:
    training = side.sandbox is not None
    key = TRAINING_KEY if training else await side.secrets.journal_key(SHOP_JOURNAL)
    return await open_journal(paths.journal(training), key, await side.secrets.journal_head(SHOP_JOURNAL))


async def _shared_journal(address: str, side: BankSide, till: str) -> WholeJournal:
    """Return the journal of several tills. Loaded late: most shops have one till, and no need of the library."""
    shared = await asyncio.to_thread(importlib.import_module, "app.journal.postgres.journal")
    password = await side.secrets.journal_password()
    head = await side.secrets.journal_head(SHARED_JOURNAL)
    journal: WholeJournal = await shared.open_journal_at(address, password, head, till)
    return journal


async def _look_at_journal(address: str, password: str | None) -> JournalLook:
    """Return what stands behind an address. Loaded with the first look, as the shared journal itself."""
    module = await asyncio.to_thread(importlib.import_module, "app.journal.postgres.seen_tills")
    found: JournalLook = await module.look_at(address, password)
    return found


def _login_at(address: str) -> Hashable:
    """Return server and user of a shared journal. Loaded with the first look, as the shared journal itself."""
    found: JournalAddress = importlib.import_module("app.journal.postgres.address").address_of(address)
    return found.login


def banks_to_ask(side: BankSide) -> BankDirectory:
    """Return the banks of this run for whoever only asks them, beside or without a till."""
    return BankDirectory(side.profiles, side.secrets, _opener(Publisher(), SystemClock()))


def sign_in_before_opening(side: BankSide, settings: SettingsFile, paths: DataPaths) -> SignIn:
    """Return what the first-start dialog needs, before there is a journal."""
    open_bank = _opener(Publisher(), SystemClock())
    banks = BankDirectory(side.profiles, side.secrets, open_bank)
    return SignIn(banks, side.secrets, open_bank, settings.keep_return_page, _root_folder(paths), SystemClock())


def _root_folder(paths: DataPaths) -> RootFolder:
    return RootFolder(paths.roots, SystemClock().now)


class _Ear:
    """Hears how one bank is doing and publishes it."""

    def __init__(self, profile: ProfileName, publisher: Publisher, now: Callable[[], datetime]) -> None:
        self._profile = profile
        self._publisher = publisher
        self._now = now

    def answered(self, seconds: float, date: str) -> None:
        self._publisher.publish(BankAnswered(self._profile, seconds, date))

    def silent(self, reason: str) -> None:
        self._publisher.publish(BankSilent(self._profile, self._now()))

    def rejected(self) -> None:
        self._publisher.publish(BankRejectedLogin(self._profile))


def load_gateway_layer() -> ModuleType:
    """Return the module that opens gateways; the first call loads the HTTP library."""
    return importlib.import_module("app.gateway.factory")


def prepare_gateways() -> None:
    """Load ahead what the first call to a bank would keep the window waiting for; for a thread of its own."""
    load_gateway_layer().prepare()


def _opener(publisher: Publisher, clock: Clock) -> OpenGateway:
    def open_bank(profile: BankProfile, credentials: Credentials) -> PaymentGateway:
        ear = _Ear(profile.name, publisher, clock.now)
        gateway: PaymentGateway = load_gateway_layer().open_gateway(profile, credentials, clock=clock, observer=ear)
        return gateway

    return open_bank


def _aimed_at(profile: BankProfile, address: "SandboxAddress") -> BankProfile:
    base = address.v1 if profile.generation is Generation.V1 else address.v2
    shop = address.v1.removesuffix("/payment") + "/shop/thanks"
    return with_address(profile, base, shop)


def _training_login(profile: BankProfile, address: "SandboxAddress") -> Credentials:
    match profile.login:
        case LoginKind.PASSWORD:
            return Credentials(user_name=address.user_name, password=address.password)
        case LoginKind.TOKEN:
            return Credentials(token=address.token)
        case LoginKind.API_KEY:
            return Credentials(api_key=address.api_key)
