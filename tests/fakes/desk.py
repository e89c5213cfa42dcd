"""A till for tests: the real services over a real journal file, a bank in memory and a clock that moves."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from argon2 import PasswordHasher

from app.domain.events import Event
from app.domain.identifiers import OrderNumber
from app.domain.limit import Limit
from app.domain.operation import OperationKind
from app.domain.profile import BankProfile, Credentials
from app.exports.opening import open_table
from app.files.link_settings import ReminderSettings
from app.files.settings import SettingsFile
from app.journal.journal import SqliteJournal, open_journal
from app.journal.postgres.journal import PostgresJournal
from app.secrets.memory import MemorySecretStore
from app.secrets.pins import Argon2Lock
from app.secrets.report_seal import Ed25519Seal
from app.services.at_work import AtWork
from app.services.badges import Badges
from app.services.banks import BankDirectory
from app.services.basket_guard import BasketGuard
from app.services.bulk_acts import BulkActs
from app.services.cancellation import Cancellation
from app.services.captures import Captures
from app.services.card_charges import CardCharges
from app.services.concerns import Concerns
from app.services.day_close import DayClose
from app.services.doubts import Doubts
from app.services.follow_up import FollowUp
from app.services.foreign_orders import ForeignOrders
from app.services.hold_plans import HoldPlans
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
from app.services.own_roles import OwnRoles
from app.services.payment_links import PaymentLinks
from app.services.people import People
from app.services.phone_orders import PhoneOrders
from app.services.publisher import Publisher
from app.services.recovery import Recovery
from app.services.refund_wishes import RefundWishes
from app.services.refunds import Refunds
from app.services.resolutions import Resolutions
from app.services.sale_consent import SaleConsent
from app.services.statement_lines import StatementLines
from app.services.statement_readings import StatementReadings
from app.services.status_enquiry import StatusEnquiry
from app.services.stored_card_orders import StoredCardOrders
from app.services.stored_cards import StoredCards
from app.services.today import Today
from app.services.voids import Voids
from tests.fakes.clock import FakeClock
from tests.fakes.gateway import FakeGateway
from tests.fakes.witness import FakeWitness
from tests.makers import a_profile

KEY = bytes(range(32))
QUICK_LOCK = Argon2Lock(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
"""The real lock, as weak as it can be made."""


@dataclass
class TestDesk:
    """Everything a service test needs by name."""

    __test__ = False

    profile: BankProfile
    gateway: FakeGateway
    journal: SqliteJournal
    clock: FakeClock
    events: list[Event]
    publisher: Publisher
    banks: BankDirectory
    desk: OperationDesk
    enquiry: StatusEnquiry
    cancellation: Cancellation
    links: PaymentLinks
    link_renewal: LinkRenewal
    link_batch: LinkBatch
    link_drafts: LinkDrafts
    link_reminders: LinkReminders
    captures: Captures
    voids: Voids
    refunds: Refunds
    order_money: OrderMoney
    stored_cards: StoredCards
    stored_card_orders: StoredCardOrders
    bulk_acts: BulkActs
    needs_attention: NeedsAttention
    today: Today
    foreign_orders: ForeignOrders
    order_notes: OrderNotes
    hold_plans: HoldPlans
    refund_wishes: RefundWishes
    phone_orders: PhoneOrders
    sale_consent: SaleConsent
    follow_up: FollowUp
    refresh: OrderRefresh
    doubts: Doubts
    concerns: Concerns
    resolutions: Resolutions
    search: OrderSearch
    export: OrderExport
    recovery: Recovery
    notices: NoticeIntake
    at_work: AtWork
    logbook: Logbook
    people: People
    own_roles: OwnRoles
    badges: Badges
    day_close: DayClose
    statement_lines: StatementLines
    statement_readings: StatementReadings

    async def left_to_refund(self, number: OrderNumber) -> Limit:
        """Return how much of this order may still go back, and why not."""
        order = await self.journal.order(number)
        assert order is not None
        return (await self.order_money.limits(order))[OperationKind.REFUND]


@asynccontextmanager
async def a_desk(
    folder: Path,
    profile: BankProfile | None = None,
    clock: FakeClock | None = None,
    gateway: FakeGateway | None = None,
    shared: PostgresJournal | None = None,
) -> AsyncIterator[TestDesk]:
    """Open a till over a file in the folder, or over a journal it shares with another one; it is closed with it."""
    profile, clock, gateway = profile or a_profile(), clock or FakeClock(), gateway or FakeGateway()
    publisher = Publisher()
    secrets = MemorySecretStore()
    await secrets.keep_credentials(profile.name, Credentials(user_name="shop-api", password="pw"))
    # What is asked of either journal stands in the ports; only tests of the file look behind them.
    journal = cast(SqliteJournal, shared) if shared else await open_journal(folder / "journal.db", KEY)
    banks = BankDirectory([profile], secrets, lambda _profile, _credentials: gateway)
    events: list[Event] = []
    publisher.listen(events.append)
    at_work = AtWork(journal.people, clock, publisher, "anna", "T1")
    logbook = Logbook(journal, at_work, clock, "T1")
    people = People(journal.people, QUICK_LOCK, at_work, clock, "T1")
    desk = OperationDesk(journal, clock, publisher, at_work)
    enquiry = StatusEnquiry(journal, banks, clock, publisher)
    search = OrderSearch(journal, enquiry)
    cancellation = Cancellation(desk, journal, banks, clock, enquiry)
    acts = MoneyActs(desk, journal, banks, clock, enquiry)
    captures, voids, refunds = Captures(acts), Voids(acts), Refunds(acts)
    new_orders = NewOrders(clock, "T1", at_work, publisher)
    follow_up = FollowUp(desk, banks, clock, enquiry, cancellation, clock.seconds)
    refresh = OrderRefresh(journal, enquiry, follow_up, desk, clock, publisher)
    guard = BasketGuard(journal, clock)
    charges = CardCharges(desk, journal, banks, clock, enquiry, cancellation)
    doubts = Doubts(journal, follow_up, refresh)
    concerns = Concerns(journal, banks, clock)
    statement_lines = StatementLines(journal.statement_lines, logbook)
    attention = NeedsAttention(journal, doubts, concerns, statement_lines, banks, clock)
    links = PaymentLinks(desk, banks, clock, new_orders, guard)
    order_money = OrderMoney(journal, captures, voids, refunds, people)

    async def open_seal() -> Ed25519Seal:
        return Ed25519Seal(secrets)

    try:
        yield TestDesk(
            profile=profile,
            gateway=gateway,
            journal=journal,
            clock=clock,
            events=events,
            publisher=publisher,
            banks=banks,
            desk=desk,
            enquiry=enquiry,
            cancellation=cancellation,
            captures=captures,
            voids=voids,
            refunds=refunds,
            order_money=order_money,
            bulk_acts=BulkActs(journal, banks, cancellation, order_money, at_work),
            needs_attention=attention,
            today=Today(journal, banks, attention, clock),
            foreign_orders=ForeignOrders(journal, banks, clock),
            order_notes=OrderNotes(enquiry, at_work, clock, publisher),
            refund_wishes=RefundWishes(enquiry, at_work, clock, publisher),
            hold_plans=HoldPlans(journal, banks, enquiry, at_work, clock, publisher),
            links=links,
            link_reminders=LinkReminders(ReminderSettings(SettingsFile(folder / "settings.toml")), journal, clock),
            link_drafts=LinkDrafts(links, journal, clock, publisher, at_work),
            link_batch=LinkBatch(links, journal, open_table, logbook, clock, publisher),
            link_renewal=LinkRenewal(links, journal, banks, enquiry, cancellation, clock, publisher, at_work),
            stored_cards=StoredCards(banks, journal, journal, search, logbook),
            stored_card_orders=StoredCardOrders(charges, banks, new_orders, guard),
            phone_orders=PhoneOrders(charges, banks, new_orders, guard),
            sale_consent=SaleConsent(people),
            follow_up=follow_up,
            refresh=refresh,
            doubts=doubts,
            concerns=concerns,
            resolutions=Resolutions(doubts, desk, enquiry, FakeWitness(), clock, "T1"),
            search=search,
            export=OrderExport(search, open_table, logbook),
            recovery=Recovery(journal, clock, publisher),
            notices=NoticeIntake(journal, enquiry, refresh, clock, publisher),
            at_work=at_work,
            logbook=logbook,
            people=people,
            badges=Badges(journal.people, QUICK_LOCK, people, at_work, clock, "T1", lambda: False),
            own_roles=OwnRoles(journal.people, at_work, clock, "T1"),
            statement_lines=statement_lines,
            statement_readings=StatementReadings(journal.statement_lines, logbook, clock),
            day_close=DayClose(journal.days, journal, journal, doubts, banks, clock, at_work, open_seal),
        )
    finally:
        await banks.close()
        await journal.close()
