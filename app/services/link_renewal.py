"""A new link for a sale whose old one is over: the old one is closed first, so that never two can be paid."""

from datetime import timedelta

from msgspec.structs import replace

from app.domain.errors import LinkNotRenewable, LinkRenewedAlready, NotOffered, OrderNotFound
from app.domain.events import OrderChanged
from app.domain.identifiers import CustomerId, OrderNumber
from app.domain.order import CLOSED_UNPAID_STATES, Order, PaymentMode
from app.domain.order_details import KeepCard, OrderDetails, OrderLine
from app.domain.person import Right
from app.domain.timeline import Happening
from app.services.at_work import AtWork
from app.services.cancellation import Cancellation
from app.services.payment_links import (
    HELD,
    REFERENCE,
    RENEWS,
    LinkDraft,
    PaymentLinks,
    followers_of,
    may_be_payable,
    noted_after,
)
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
        last, _noted = await self._end_of(old)
        if last.number != old.number:
            old = await self._closed(last.number)
        profile = self._banks.profile(old.profile)
        # Looked at once more: while the bank was asked, another till may have renewed the same link.
        old, following = await self._end_of(old)
        draft = await self._draft(old, valid_for, lines)
        if following is None:
            following, noted = await noted_after(self._journal, profile, old, self._clock.now())
            self._publisher.publish(OrderChanged(noted))
        return await self._links.create(profile, draft, following, {RENEWS: old.number}, is_worked_out=True)

    async def _closed(self, number: OrderNumber) -> Order:
        """Return the old order once the bank said that it took no money and takes none any more."""
        order = await self._journal.order(number)
        if order is None or order.mode is not PaymentMode.LINK:
            raise OrderNotFound(number)
        await self._at_work.check(Right.SELL, amount=order.amount)  # before the old link is closed for nothing
        await self._end_of(order)
        if self._enquiry.can_ask(order):
            order = await self._enquiry.ask(number)
        if order.can_cancel:
            if not self._banks.profile(order.profile).can_cancel(order.mode):
                raise NotOffered("cancel")
            order = await self._cancellation.cancel(number)
        if order.state not in CLOSED_UNPAID_STATES:
            raise LinkNotRenewable(order.number, order.state.value)
        return order

    async def _end_of(self, order: Order) -> tuple[Order, OrderNumber | None]:
        """Return the last order that took the place of this one, itself where none did, and the number noted for it.

        Raises LinkRenewedAlready while a link that follows this one can be paid, or was.
        """
        followers, noted = await followers_of(self._journal, order)
        for each in followers:
            if may_be_payable(each, await self._journal.timeline(each.number)):
                raise LinkRenewedAlready(order.number, each.number)
        return (followers[-1] if followers else order), noted

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
