"""A new link for a sale whose old one is over: the old one is closed first, so that never two can be paid."""

from datetime import timedelta

from msgspec.structs import replace

from app.domain.errors import LinkNotRenewable, LinkRenewedAlready, NotOffered, OrderNotFound
from app.domain.events import OrderChanged
from app.domain.identifiers import CustomerId, OrderNumber
from app.domain.order import CLOSED_UNPAID_STATES, Order, PaymentMode
from app.domain.order_details import KeepCard, OrderDetails, OrderLine
from app.domain.person import Right
from app.domain.timeline import Happening, TimelineEntry
from app.services.at_work import AtWork
from app.services.cancellation import Cancellation
from app.services.payment_links import HELD, REFERENCE, RENEWS, LinkDraft, PaymentLinks, may_be_payable
from app.services.ports import Banks, Clock, Journal
from app.services.publisher import Publisher
from app.services.status_enquiry import StatusEnquiry


class LinkRenewal:
    """Makes the link that follows another one; both name each other in their timelines."""

    def __init__(
        self,
        links: PaymentLinks,
        journal: Journal,
        banks: Banks,
        enquiry: StatusEnquiry,
        cancellation: Cancellation,
        clock: Clock,
        publisher: Publisher,
        at_work: AtWork,
    ) -> None:
        self._links = links
        self._journal = journal
        self._banks = banks
        self._enquiry = enquiry
        self._cancellation = cancellation
        self._clock = clock
        self._publisher = publisher
        self._at_work = at_work

    async def renew(
        self, number: OrderNumber, valid_for: timedelta | None, lines: tuple[OrderLine, ...] = ()
    ) -> Order:
        """Return the new order with its link; `lines` are those of the sale, where they are still known.

        Raises NobodyAtWork, RightMissing, LinkNotRenewable (paid meanwhile, or nobody knows), LinkRenewedAlready,
        NotOffered (the bank cannot close the old link), OrderChangedMeanwhile (another till was quicker); nothing new
        was sent then. Raises as `PaymentLinks.create` once the old link is closed.
        """
        old = await self._closed(number)
        profile = self._banks.profile(old.profile)
        # Looked at once more: while the bank was asked, another till may have renewed the same link.
        following = await self._noted_follower(old)
        draft = await self._draft(old, valid_for, lines)
        if following is None:
            following = self._links.number_after(profile, old.number, await self._followers(old))
            entry = TimelineEntry(self._clock.now(), Happening.RENEWED, {"number": following})
            # Before anything leaves: another till that renews the same link now is refused here.
            self._publisher.publish(OrderChanged(await self._journal.record(old, (entry,))))
        return await self._links.create(profile, draft, following, {RENEWS: old.number}, is_worked_out=True)

    async def _closed(self, number: OrderNumber) -> Order:
        """Return the old order once the bank said that it took no money and takes none any more."""
        order = await self._journal.order(number)
        if order is None or order.mode is not PaymentMode.LINK:
            raise OrderNotFound(number)
        await self._at_work.check(Right.SELL, amount=order.amount)  # before the old link is closed for nothing
        await self._noted_follower(order)
        if self._enquiry.can_ask(order):
            order = await self._enquiry.ask(number)
        if order.can_cancel:
            if not self._banks.profile(order.profile).can_cancel(order.mode):
                raise NotOffered("cancel")
            order = await self._cancellation.cancel(number)
        if order.state not in CLOSED_UNPAID_STATES:
            raise LinkNotRenewable(order.number, order.state.value)
        return order

    async def _noted_follower(self, order: Order) -> OrderNumber | None:
        """Return the number that was noted for a follower no order has yet, None where there is none.

        A till that noted it may have died, or be about to begin: two that take the same number make one link.
        Raises LinkRenewedAlready while a link that follows this one can be paid, or was.
        """
        noted = None
        for entry in await self._journal.timeline(order.number):
            if entry.happening is Happening.RENEWED:
                number = OrderNumber(entry.facts["number"])
                following = await self._journal.order(number)
                if following is None:
                    noted = number
                elif may_be_payable(following, await self._journal.timeline(number)):
                    raise LinkRenewedAlready(order.number, number)
        return noted

    async def _followers(self, order: Order) -> int:
        """Return how many orders were to take the place of this one."""
        told = await self._journal.timeline(order.number)
        return sum(entry.happening is Happening.RENEWED for entry in told)

    async def _draft(self, old: Order, valid_for: timedelta | None, lines: tuple[OrderLine, ...]) -> LinkDraft:
        """Return what the old link was, as far as the books know it."""
        sent: dict[str, str] = {}
        offered: CustomerId | None = None
        for entry in await self._journal.timeline(old.number):
            if entry.happening is Happening.CARD_OFFERED:
                offered = CustomerId(entry.facts["customer"])
            if entry.happening is Happening.REGISTER_SENT:
                sent.update(entry.facts)
        parameters = {REFERENCE: sent[REFERENCE]} if REFERENCE in sent else {}
        draft = LinkDraft(old.amount, old.description, old.customer, old.language, valid_for)
        keeps = KeepCard.NO if offered is None else KeepCard.BANK_ASKS
        details = OrderDetails(lines=lines, parameters=parameters, customer_id=offered, keep_card=keeps)
        return replace(draft, details=details, hold=HELD in sent)
