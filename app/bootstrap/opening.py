"""How is a till put together: settings in, a till ready for work out? Read it top to bottom."""

import asyncio
import getpass
import importlib
from functools import partial

from app.bootstrap.bank_side import BankSide
from app.bootstrap.books import WholeJournal, login_at, look_at_journal, open_books
from app.bootstrap.gateways import gateways_heard_by, own_profiles, root_folder
from app.bootstrap.till import Till
from app.clock import SystemClock
from app.computer import ThisComputer
from app.exports.opening import open_table
from app.files.copy_settings import CopySettings
from app.files.findings import FindingsFile
from app.files.link_settings import ReminderSettings
from app.files.order_views import OrderViewsFile
from app.files.printer_settings import PrinterSettings
from app.files.put_back_plan import PutBackPlan
from app.files.setting_entries import SettingsOfTill
from app.files.settings import Settings, SettingsFile
from app.files.support import TillFiles
from app.files.training_settings import SettingsInTraining
from app.paths import DataPaths
from app.printer.printer import EscPosPrinter
from app.secrets.pins import Argon2Lock
from app.services.at_work import AtWork
from app.services.badges import Badges
from app.services.bank_calls import BankCalls
from app.services.bank_ear import BankEar
from app.services.banks import BankDirectory
from app.services.basket_guard import BasketGuard
from app.services.book_keeping import BookKeeping
from app.services.bulk_acts import BulkActs
from app.services.cancellation import Cancellation
from app.services.captures import Captures
from app.services.card_charges import CardCharges
from app.services.concerns import Concerns
from app.services.day_close import DayClose, ReportSeal
from app.services.doubts import Doubts
from app.services.follow_up import FollowUp
from app.services.foreign_orders import ForeignOrders
from app.services.gateway_check import GatewayCheck, all_with_findings
from app.services.health import Computer, HealthCheck
from app.services.hold_plans import HoldPlans
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
from app.services.other_tills import OtherTills
from app.services.own_roles import OwnRoles
from app.services.payment_links import PaymentLinks
from app.services.people import People
from app.services.people_witness import PeopleWitness
from app.services.phone_orders import PhoneOrders
from app.services.ports import Clock
from app.services.publisher import Publisher
from app.services.receipt_printing import ReceiptPrinting
from app.services.reconciliation import Reconciliation
from app.services.recovery import Recovery
from app.services.refund_wishes import RefundWishes
from app.services.refunds import Refunds
from app.services.resolutions import Resolutions
from app.services.sale_consent import SaleConsent
from app.services.secrets_port import SecretStore
from app.services.several_tills import SeveralTills
from app.services.sign_in import SignIn
from app.services.statement_lines import StatementLines
from app.services.status_enquiry import StatusEnquiry
from app.services.stored_card_orders import StoredCardOrders
from app.services.stored_cards import StoredCards
from app.services.support_bundle import SupportBundle
from app.services.till_settings import TillSettings
from app.services.today import Today
from app.services.trail_export import TrailExport
from app.services.voids import Voids
from app.services.wrong_pins import WrongPins


async def open_till(
    side: BankSide,
    paths: DataPaths,
    settings: SettingsFile,
    clock: Clock | None = None,
    computer: Computer | None = None,
) -> Till:
    """Return the till over these banks. Raises JournalFailure, KeyStoreUnusable, ProfileUnusable."""
    if side.is_training:
        settings = SettingsInTraining(settings, [profile.name for profile in side.profiles])
    name = settings.current.till
    clock = clock or SystemClock()
    publisher = Publisher()
    ear = BankEar(publisher, clock)
    bank_calls = BankCalls(clock)

    # The books, the banks, and who works with them.
    books = await open_books(side, paths, settings.current)
    journal = books.journal
    open_bank = gateways_heard_by(publisher, bank_calls, clock)
    findings = FindingsFile(paths.findings(side.is_training))
    banks = BankDirectory(all_with_findings(side.profiles, findings), side.secrets, open_bank)
    at_work = await _who_works(journal, clock, publisher, settings.current)
    logbook = Logbook(journal, at_work, clock, name)
    lock = Argon2Lock()
    people = People(journal, lock, at_work, clock, name)

    # Every act at a bank goes over one desk, and what became of it is asked in one way.
    desk = OperationDesk(journal, clock, publisher, at_work)
    enquiry = StatusEnquiry(journal, banks, clock, publisher)
    cancellation = Cancellation(desk, journal, banks, clock, enquiry)
    follow_up = FollowUp(desk, banks, clock, enquiry, cancellation)
    refresh = OrderRefresh(journal, enquiry, follow_up, desk, clock, publisher)

    # Selling.
    new_orders = NewOrders(clock, name, at_work, publisher)
    guard = BasketGuard(journal, clock)
    charges = CardCharges(desk, journal, banks, clock, enquiry, cancellation)
    links = PaymentLinks(desk, banks, clock, new_orders, guard)

    # Orders that stand: finding them, moving their money, and what wants a person.
    search = OrderSearch(journal, enquiry)
    acts = MoneyActs(desk, journal, banks, clock, enquiry)
    order_money = OrderMoney(journal, Captures(acts), Voids(acts), Refunds(acts), people)
    doubts = Doubts(journal, follow_up, refresh)
    concerns = Concerns(journal, banks, clock)
    statement_lines = StatementLines(journal.statement_lines, logbook, clock)
    attention = NeedsAttention(journal, doubts, concerns, statement_lines, banks, clock)

    # Looking after the books.
    copy_settings = CopySettings(settings, PutBackPlan(paths.put_back_plan(side.is_training)), side.is_training)
    outer_copies = None if books.own is None else books.own.outer_copies
    copies = JournalCopies(journal, outer_copies, copy_settings, people, at_work, logbook, clock)

    practice, first_shift = None, None
    if side.pretend_bank is not None:
        practice, first_shift = importlib.import_module("app.training").open_practice(
            side.pretend_bank, journal, journal.days, banks, at_work, clock, paths.first_shifts
        )
    return Till(
        training=side.is_training,
        shares_journal=books.own is None,
        settings=settings,
        clock=clock,
        publisher=publisher,
        journal=journal,
        banks=banks,
        ear=ear,
        bank_calls=bank_calls,
        # Who works here, and what is written about it.
        at_work=at_work,
        people=people,
        own_roles=OwnRoles(journal, at_work, clock, name),
        badges=Badges(journal, lock, people, at_work, clock, name, partial(_always_with_pin, settings)),
        wrong_pins=WrongPins(journal),
        trail=journal,
        logbook=logbook,
        trail_export=TrailExport(logbook, open_table),
        # Selling.
        phone_orders=PhoneOrders(charges, banks, new_orders, guard),
        sale_consent=SaleConsent(people),
        stored_cards=StoredCards(banks, journal, journal, search, logbook),
        stored_card_orders=StoredCardOrders(charges, banks, new_orders, guard),
        links=links,
        link_renewal=LinkRenewal(links, journal, banks, enquiry, cancellation, clock, publisher, at_work),
        link_batch=LinkBatch(links, journal, open_table, logbook),
        link_drafts=LinkDrafts(links, journal, clock, publisher, at_work),
        link_reminders=LinkReminders(ReminderSettings(settings), journal, clock),
        cancellation=cancellation,
        # Orders that stand.
        search=search,
        export=OrderExport(search, open_table, logbook),
        order_views=OrderViewsFile(paths.order_views),
        order_notes=OrderNotes(enquiry, at_work, clock, publisher),
        refund_wishes=RefundWishes(enquiry, at_work, clock, publisher),
        hold_plans=HoldPlans(journal, banks, enquiry, at_work, clock, publisher),
        order_money=order_money,
        bulk_acts=BulkActs(journal, banks, cancellation, order_money, at_work),
        foreign_orders=ForeignOrders(journal, banks, clock),
        refresh=refresh,
        notices=NoticeIntake(journal, enquiry, refresh, clock, publisher),
        recovery=Recovery(journal, clock, publisher),
        receipts=ReceiptPrinting(EscPosPrinter(), PrinterSettings(settings), logbook),
        # What wants a person, and the day.
        doubts=doubts,
        concerns=concerns,
        resolutions=Resolutions(doubts, desk, enquiry, PeopleWitness(people, at_work, logbook), clock, name),
        needs_attention=attention,
        today=Today(journal, banks, attention, clock),
        reconciliation=Reconciliation(journal, enquiry, clock, publisher),
        day_close=DayClose(
            journal.days, journal, journal, doubts, banks, clock, at_work, partial(_seal, side.secrets)
        ),
        statement_lines=statement_lines,
        # Looking after banks, books and the till.
        sign_in=SignIn(
            banks,
            side.secrets,
            open_bank,
            settings.keep_return_page,
            root_folder(paths),
            own_profiles(paths),
            clock,
            logbook,
        ),
        key_slots=KeySlots(banks, side.secrets, open_bank, logbook, clock),
        gateway_check=GatewayCheck(banks, findings, clock),
        book_keeping=BookKeeping(journal, books.own, side.secrets, books.name, clock, publisher),
        copies=copies,
        other_tills=OtherTills(journal, publisher),
        several_tills=SeveralTills(journal, books.address, side.secrets, logbook, look_at_journal, login_at),
        kept=TillSettings(SettingsOfTill(settings), logbook),
        health=HealthCheck(
            journal,
            books.own,
            side.secrets,
            books.name,
            banks,
            ear,
            copies,
            computer or ThisComputer(paths.root),
            clock,
        ),
        support=SupportBundle(TillFiles(paths), journal, banks, logbook),
        practice=practice,
        first_shift=first_shift,
    )


async def _who_works(journal: WholeJournal, clock: Clock, publisher: Publisher, settings: Settings) -> AtWork:
    """Return who works at this till; books whose people cannot be read are closed again."""
    at_work = AtWork(journal, clock, publisher, settings.operator or _account(), settings.till)
    try:
        await at_work.load()
    except BaseException:
        await journal.close()
        raise
    return at_work


async def _seal(secrets: SecretStore) -> ReportSeal:
    """Return what signs the reports of closed days. Loaded with the first one: a start needs no signatures."""
    module = await asyncio.to_thread(importlib.import_module, "app.secrets.report_seal")
    seal: ReportSeal = module.Ed25519Seal(secrets)
    return seal


def _always_with_pin(settings: SettingsFile) -> bool:
    return settings.current.badge_pin == "always"


def _account() -> str:
    """Return the name this computer knows the user by: whoever works at a till whose people have no names."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
