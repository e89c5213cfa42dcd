"""How is a till put together: settings in, a till ready for work out? On its groundwork; its office comes later."""

import importlib
from functools import cache
from types import ModuleType
from typing import TYPE_CHECKING

from app.bootstrap.bank_side import BankSide
from app.bootstrap.groundwork import Groundwork, lay_groundwork
from app.bootstrap.till import Till
from app.files.copy_settings import CopySettings
from app.files.link_settings import ReminderSettings
from app.files.printer_settings import PrinterSettings
from app.files.put_back_plan import PutBackPlan
from app.files.settings import SettingsFile
from app.paths import DataPaths
from app.printer.printer import EscPosPrinter
from app.services.badges import Badges
from app.services.basket_guard import BasketGuard
from app.services.book_keeping import BookKeeping
from app.services.card_charges import CardCharges
from app.services.concerns import Concerns
from app.services.doubts import Doubts
from app.services.journal_copies import JournalCopies
from app.services.link_drafts import LinkDrafts
from app.services.link_reminders import LinkReminders
from app.services.needs_attention import NeedsAttention
from app.services.new_orders import NewOrders
from app.services.order_search import OrderSearch
from app.services.other_tills import OtherTills
from app.services.payment_links import PaymentLinks
from app.services.people_witness import PeopleWitness
from app.services.phone_orders import PhoneOrders
from app.services.ports import Clock
from app.services.receipt_printing import ReceiptPrinting
from app.services.reconciliation import Reconciliation
from app.services.recovery import Recovery
from app.services.resolutions import Resolutions
from app.services.sale_consent import SaleConsent
from app.services.statement_lines import StatementLines
from app.services.stored_card_orders import StoredCardOrders
from app.services.stored_cards import StoredCards

if TYPE_CHECKING:
    from app.bootstrap.office import Office
    from app.services.first_shift import FirstShiftDesk
    from app.services.health import Computer
    from app.services.practice import Practice


async def open_till(
    side: BankSide,
    paths: DataPaths,
    settings: SettingsFile,
    clock: Clock | None = None,
    computer: "Computer | None" = None,
) -> Till:
    """Return the till over these banks. Raises JournalFailure, KeyStoreUnusable, ProfileUnusable."""
    ground = await lay_groundwork(side, paths, settings, clock, computer)
    journal, banks, clock, publisher = ground.journal, ground.banks, ground.clock, ground.publisher
    at_work, people, logbook = ground.at_work, ground.people, ground.logbook
    desk, enquiry, cancellation = ground.desk, ground.enquiry, ground.cancellation

    new_orders = NewOrders(clock, ground.name, at_work, publisher)
    guard = BasketGuard(journal, clock)
    links = PaymentLinks(desk, banks, clock, new_orders, guard)
    charges = CardCharges(desk, journal, banks, clock, enquiry, cancellation)
    search = OrderSearch(journal, enquiry)
    doubts = Doubts(journal, ground.follow_up, ground.refresh)
    concerns = Concerns(journal, banks, clock)
    statement_lines = StatementLines(journal.statement_lines, logbook)
    practice, first_shift = _practice_at(ground)

    @cache
    def office() -> "Office":
        made: Office = _office_layer().open_office(ground, till)
        return made

    till = Till(
        training=side.is_training,
        shares_journal=ground.books.own is None,
        settings=ground.settings,
        clock=clock,
        publisher=publisher,
        journal=journal,
        banks=banks,
        ear=ground.ear,
        bank_calls=ground.bank_calls,
        # Who works here, and what is written about it.
        at_work=at_work,
        people=people,
        badges=_badges_of(ground),
        logbook=logbook,
        # Selling.
        phone_orders=PhoneOrders(charges, banks, new_orders, guard),
        sale_consent=SaleConsent(people),
        stored_cards=StoredCards(banks, journal, journal, search, logbook),
        stored_card_orders=StoredCardOrders(charges, banks, new_orders, guard),
        links=links,
        link_drafts=LinkDrafts(links, journal, clock, publisher, at_work),
        link_reminders=LinkReminders(ReminderSettings(ground.settings), journal, clock),
        cancellation=cancellation,
        receipts=ReceiptPrinting(EscPosPrinter(), PrinterSettings(ground.settings), logbook),
        # What becomes of orders, and what wants a person.
        search=search,
        refresh=ground.refresh,
        recovery=Recovery(journal, clock, publisher),
        doubts=doubts,
        concerns=concerns,
        statement_lines=statement_lines,
        resolutions=Resolutions(doubts, desk, enquiry, PeopleWitness(people, at_work, logbook), clock, ground.name),
        needs_attention=NeedsAttention(journal, doubts, concerns, statement_lines, banks, clock),
        # What goes on beside the clerks.
        reconciliation=Reconciliation(journal.put_back, enquiry, clock, publisher),
        book_keeping=BookKeeping(journal, ground.books.own, side.secrets, ground.books.name, clock, publisher),
        copies=_copies_of(ground),
        other_tills=OtherTills(journal, publisher),
        open_office=office,
        practice=practice,
        first_shift=first_shift,
    )
    return till


def prepare_office() -> None:
    """Load ahead what the first wish for the office would keep the window waiting for; for a thread of its own."""
    _office_layer()


def _office_layer() -> ModuleType:
    return importlib.import_module("app.bootstrap.opening_office")


def _copies_of(ground: Groundwork) -> JournalCopies:
    training = ground.side.is_training
    copy_settings = CopySettings(ground.settings, PutBackPlan(ground.paths.put_back_plan(training)), training)
    outer_copies = None if ground.books.own is None else ground.books.own.outer_copies
    return JournalCopies(
        ground.journal, outer_copies, copy_settings, ground.people, ground.at_work, ground.logbook, ground.clock
    )


def _practice_at(ground: Groundwork) -> "tuple[Practice | None, FirstShiftDesk | None]":
    """Return what only a training has. Loaded with it."""
    bank, journal = ground.side.pretend_bank, ground.journal
    if bank is None:
        return None, None
    opened: tuple[Practice, FirstShiftDesk] = importlib.import_module("app.training").open_practice(
        bank, journal, journal.days, ground.banks, ground.at_work, ground.clock, ground.paths.first_shifts
    )
    return opened


def _badges_of(ground: Groundwork) -> Badges:
    def always_with_pin() -> bool:
        return ground.settings.current.badge_pin == "always"

    book, people, at_work = ground.journal.people, ground.people, ground.at_work
    return Badges(book, ground.lock, people, at_work, ground.clock, ground.name, always_with_pin)
