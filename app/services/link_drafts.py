"""Payment links that never left for want of a connection: kept as they were typed, sent when a person says so.

A draft is an order the bank never heard of, with what was typed in its timeline: it is as safe as the books are, and
every till that shares them sees it. Sending makes a new order under a new number; both name each other.
"""

from collections.abc import Sequence
from datetime import timedelta

from msgspec import Struct

from app.domain.errors import LinkRenewedAlready, OrderNotFound
from app.domain.events import OrderChanged
from app.domain.identifiers import OrderNumber, ProfileName
from app.domain.order import Order, OrderState, PaymentMode
from app.domain.person import Right
from app.domain.profile import BankProfile
from app.domain.timeline import Happening, TimelineEntry
from app.services.at_work import AtWork
from app.services.payment_links import RENEWS, LinkDraft, PaymentLinks, followers_of, noted_after, was_taken
from app.services.ports import Clock, Journal, OrderFilter
from app.services.publisher import Publisher

FORM = "form"
"""In the timeline: what was typed, as its presenter writes it."""
MOST = 50
_OLDEST = timedelta(days=31)


class KeptDraft(Struct, frozen=True):
    """One draft: the order that never left, and what was typed for it.

    `noted` is the number that was noted for the order that takes its place, where no order has it yet: a till that
    noted it may have died, or be about to begin. Two that take the same number make one link.
    """

    order: Order
    form: str
    noted: OrderNumber | None = None


class LinkDrafts:
    """The drafts of all tills that share the books."""

    def __init__(
        self, links: PaymentLinks, journal: Journal, clock: Clock, publisher: Publisher, at_work: AtWork
    ) -> None:
        self._links = links
        self._journal = journal
        self._clock = clock
        self._publisher = publisher
        self._at_work = at_work

    async def keep(self, number: OrderNumber, form: str) -> bool:
        """Keep what was typed for an order; returns False for one the bank may have heard of.

        Raises JournalFailure.
        """
        order = await self._journal.order(number)
        if order is None or not _never_left(order) or was_taken(await self._journal.timeline(number)):
            return False
        await self._note(order, Happening.DRAFT_KEPT, {FORM: form})
        return True

    async def waiting(self, profile: ProfileName) -> Sequence[KeptDraft]:
        """Return the drafts for this bank of the last month, newest first. Raises JournalFailure."""
        unsent = OrderFilter(states=frozenset({OrderState.NOT_SENT}), profile=profile)
        since = self._clock.now() - _OLDEST
        found = [each for each in await self._journal.orders(unsent, MOST) if each.created_at >= since]
        drafts = [await self._draft(order) for order in found if _never_left(order)]
        return [draft for draft in drafts if draft is not None]

    async def drop(self, number: OrderNumber) -> None:
        """Throw a draft away; its order stays in the books as one that was never sent. Raises JournalFailure."""
        order = await self._journal.order(number)
        if order is not None:
            await self._note(order, Happening.DRAFT_DROPPED, {"operator": self._at_work.name})

    async def send(self, number: OrderNumber, profile: BankProfile, draft: LinkDraft, form: str) -> Order:
        """Return the new order with its link. What does not leave this time either is a draft again.

        Raises NobodyAtWork, RightMissing, OrderNotFound, LinkRenewedAlready (sent or thrown away meanwhile),
        OrderChangedMeanwhile (another till was quicker); raises as `PaymentLinks.create`.
        """
        await self._at_work.check(Right.SELL, amount=draft.amount)
        old = await self._journal.order(number)
        if old is None:
            raise OrderNotFound(number)
        kept = await self._draft(old)
        if kept is None:
            raise LinkRenewedAlready(number, number)
        following, last = kept.noted, await self._last_tried(old)
        if following is None:
            following, noted = await noted_after(self._journal, profile, last, self._clock.now())
            self._publisher.publish(OrderChanged(noted))
        try:
            return await self._links.create(profile, draft, following, {RENEWS: last.number}, is_worked_out=True)
        finally:
            await self.keep(following, form)  # only what never left is kept

    async def _draft(self, order: Order) -> KeptDraft | None:
        """Return the draft of an order, None for one that has none, or whose draft was sent or thrown away."""
        form = ""
        for entry in await self._journal.timeline(order.number):
            match entry.happening:
                case Happening.DRAFT_KEPT:
                    form = entry.facts.get(FORM, "")
                case Happening.DRAFT_DROPPED:
                    return None
        followers, noted = await followers_of(self._journal, order)
        if not form or any([await self._took_its_place(each) for each in followers]):
            return None
        return KeptDraft(order, form, noted)

    async def _last_tried(self, order: Order) -> Order:
        """Return the last order that was to take the place of a draft, itself before the first: a crash came then."""
        followers, _noted = await followers_of(self._journal, order)
        return followers[-1] if followers else order

    async def _took_its_place(self, following: Order) -> bool:
        """Tell whether this order left, or is the draft itself by now; a crash may have come before either.

        One the bank had already left from books that are lost.
        """
        entries = await self._journal.timeline(following.number)
        is_draft = any(entry.happening is Happening.DRAFT_KEPT for entry in entries)
        return is_draft or was_taken(entries) or not _never_left(following)

    async def _note(self, order: Order, happening: Happening, facts: dict[str, str]) -> None:
        entry = TimelineEntry(self._clock.now(), happening, facts)
        self._publisher.publish(OrderChanged(await self._journal.record(order, (entry,))))


def _never_left(order: Order) -> bool:
    return order.mode is PaymentMode.LINK and order.state is OrderState.NOT_SENT and order.gateway_order_id is None
