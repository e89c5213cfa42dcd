"""What is a till? Its books, its banks, and everything a clerk can do with both."""

from collections.abc import Coroutine
from typing import TYPE_CHECKING

from msgspec import Struct

from app.files.settings import SettingsFile
from app.services.at_work import AtWork
from app.services.badges import Badges
from app.services.bank_calls import BankCalls
from app.services.bank_ear import BankEar
from app.services.banks import BankDirectory
from app.services.book_keeping import BookKeeping
from app.services.bulk_acts import BulkActs
from app.services.cancellation import Cancellation
from app.services.concerns import Concerns
from app.services.day_close import DayClose
from app.services.doubts import Doubts
from app.services.foreign_orders import ForeignOrders
from app.services.gateway_check import GatewayCheck
from app.services.health import HealthCheck
from app.services.hold_plans import HoldPlans
from app.services.journal_copies import JournalCopies
from app.services.key_slots import KeySlots
from app.services.link_batch import LinkBatch
from app.services.link_drafts import LinkDrafts
from app.services.link_reminders import LinkReminders
from app.services.link_renewal import LinkRenewal
from app.services.logbook import Logbook
from app.services.needs_attention import NeedsAttention
from app.services.notice_intake import NoticeIntake
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
from app.services.people_port import Trail
from app.services.phone_orders import PhoneOrders
from app.services.ports import Clock, Journal
from app.services.publisher import Publisher
from app.services.receipt_printing import ReceiptPrinting
from app.services.reconciliation import Reconciliation
from app.services.recovery import Recovery
from app.services.refund_wishes import RefundWishes
from app.services.resolutions import Resolutions
from app.services.sale_consent import SaleConsent
from app.services.several_tills import SeveralTills
from app.services.sign_in import SignIn
from app.services.statement_lines import StatementLines
from app.services.stored_card_orders import StoredCardOrders
from app.services.stored_cards import StoredCards
from app.services.support_bundle import SupportBundle
from app.services.till_settings import TillSettings
from app.services.today import Today
from app.services.trail_export import TrailExport
from app.services.wrong_pins import WrongPins

if TYPE_CHECKING:
    from app.services.first_shift import FirstShiftDesk
    from app.services.practice import Practice


class Till(Struct, frozen=True):
    """A till ready for work: its books, its banks, and everything a clerk can do."""

    training: bool
    shares_journal: bool
    settings: SettingsFile
    clock: Clock
    publisher: Publisher
    journal: Journal
    banks: BankDirectory
    ear: BankEar
    bank_calls: BankCalls

    # Who works here, and what is written about it.
    at_work: AtWork
    people: People
    own_roles: OwnRoles
    badges: Badges
    wrong_pins: WrongPins
    trail: Trail
    logbook: Logbook
    trail_export: TrailExport

    # Selling.
    phone_orders: PhoneOrders
    sale_consent: SaleConsent
    stored_cards: StoredCards
    stored_card_orders: StoredCardOrders
    links: PaymentLinks
    link_renewal: LinkRenewal
    link_batch: LinkBatch
    link_drafts: LinkDrafts
    link_reminders: LinkReminders
    cancellation: Cancellation

    # Orders that stand.
    search: OrderSearch
    export: OrderExport
    order_views: ViewMemory
    order_notes: OrderNotes
    hold_plans: HoldPlans
    refund_wishes: RefundWishes
    order_money: OrderMoney
    bulk_acts: BulkActs
    foreign_orders: ForeignOrders
    refresh: OrderRefresh
    notices: NoticeIntake
    recovery: Recovery
    receipts: ReceiptPrinting

    # What wants a person, and the day.
    doubts: Doubts
    concerns: Concerns
    resolutions: Resolutions
    needs_attention: NeedsAttention
    today: Today
    reconciliation: Reconciliation
    day_close: DayClose
    statement_lines: StatementLines

    # Looking after banks, books and the till.
    sign_in: SignIn
    key_slots: KeySlots
    gateway_check: GatewayCheck
    book_keeping: BookKeeping
    copies: JournalCopies
    other_tills: OtherTills
    several_tills: SeveralTills
    kept: TillSettings
    health: HealthCheck
    support: SupportBundle

    # Only in training.
    practice: "Practice | None" = None
    """Trouble on demand."""
    first_shift: "FirstShiftDesk | None" = None
    """A new clerk's first shift."""

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
