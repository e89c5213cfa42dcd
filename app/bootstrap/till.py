"""What is a till? Its books, its banks, what a sale needs of both, and the way to everything else."""

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING

from msgspec import Struct

from app.files.settings import SettingsFile
from app.services.at_work import AtWork
from app.services.badges import Badges
from app.services.bank_calls import BankCalls
from app.services.bank_ear import BankEar
from app.services.banks import BankDirectory
from app.services.book_keeping import BookKeeping
from app.services.cancellation import Cancellation
from app.services.concerns import Concerns
from app.services.doubts import Doubts
from app.services.journal_copies import JournalCopies
from app.services.link_drafts import LinkDrafts
from app.services.link_reminders import LinkReminders
from app.services.logbook import Logbook
from app.services.needs_attention import NeedsAttention
from app.services.order_refresh import OrderRefresh
from app.services.order_search import OrderSearch
from app.services.other_tills import OtherTills
from app.services.payment_links import PaymentLinks
from app.services.people import People
from app.services.phone_orders import PhoneOrders
from app.services.ports import Clock, Journal
from app.services.publisher import Publisher
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
    from app.services.practice import Practice


class Till(Struct, frozen=True):
    """A till ready for work: its books, its banks, and everything a sale needs; what can wait is in `office`."""

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
    badges: Badges
    logbook: Logbook

    # Selling.
    phone_orders: PhoneOrders
    sale_consent: SaleConsent
    stored_cards: StoredCards
    stored_card_orders: StoredCardOrders
    links: PaymentLinks
    link_drafts: LinkDrafts
    link_reminders: LinkReminders
    cancellation: Cancellation
    receipts: ReceiptPrinting

    # What becomes of orders, and what wants a person.
    search: OrderSearch
    refresh: OrderRefresh
    recovery: Recovery
    doubts: Doubts
    concerns: Concerns
    statement_lines: StatementLines
    resolutions: Resolutions
    needs_attention: NeedsAttention

    # What goes on beside the clerks.
    reconciliation: Reconciliation
    book_keeping: BookKeeping
    copies: JournalCopies
    other_tills: OtherTills

    open_office: "Callable[[], Office]"
    """Loads it with the first call, and returns the same from then on."""

    # Only in training.
    practice: "Practice | None" = None
    """Trouble on demand."""
    first_shift: "FirstShiftDesk | None" = None
    """A new clerk's first shift."""

    @property
    def office(self) -> "Office":
        """What is there beside selling."""
        return self.open_office()

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
