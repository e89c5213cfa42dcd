"""Which orders should somebody look at now? Doubts, what still wants a person, and holds about to end."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from msgspec import Struct

from app.domain.hold import ENDS_SOON, HoldEnd, Nearness, hold_end
from app.domain.identifiers import OrderNumber
from app.domain.operation import OperationKind
from app.domain.order import Order, OrderState
from app.services.concerns import Concerns
from app.services.doubts import Doubts
from app.services.order_search import every_order
from app.services.ports import Banks, Clock, Journal, OrderFilter
from app.services.statement_lines import StatementLines

LINK_ENDS_SOON = timedelta(days=1)
"""Who wants a link paid reminds its customer then, at the latest."""


class CameNear(Struct, frozen=True):
    """How many links can be paid for a day at most now, and how many holds end within two days or have their day."""

    links: int = 0
    holds: int = 0


class NeedsAttention:
    """Reads them from the journal, of all tills; the most pressing first."""

    def __init__(
        self,
        journal: Journal,
        doubts: Doubts,
        concerns: Concerns,
        lines: StatementLines,
        banks: Banks,
        clock: Clock,
    ) -> None:
        self._journal = journal
        self._doubts = doubts
        self._concerns = concerns
        self._lines = lines
        self._banks = banks
        self._clock = clock

    async def orders(self) -> Sequence[Order]:
        """Return orders in doubt, the oldest first, then those that want a person, then holds by their end.

        Those want a person too of which a bank's own file tells another sum.

        Each once. Raises JournalFailure.
        """
        now = self._clock.now()
        doubts = [doubt for doubt in await self._doubts.all() if doubt.is_worth_showing(now)]
        concerns = [concern for concern in await self._concerns.all() if concern.is_worth_showing(now)]
        pressing = [each.order for each in doubts] + [each.order for each in concerns]
        wanted: dict[OrderNumber, Order] = {}
        for order in (*pressing, *await self._with_another_sum(), *await self.ending_holds()):
            wanted.setdefault(order.number, order)
        return tuple(wanted.values())

    async def _with_another_sum(self) -> Sequence[Order]:
        numbers = [line.order_number for line in await self._lines.waiting()]
        found = [await self._journal.order(number) for number in numbers if number is not None]
        return [order for order in found if order is not None]

    async def ending_holds(self) -> Sequence[Order]:
        """Return the orders whose hold ends within two days, or may have ended, first the one that ends first."""
        now = self._clock.now()
        ends = [
            (end, order)
            for order in await self._every(OrderState.AUTHORISED)
            if (end := self._end(order)) is not None
        ]
        near = [(end.at, order) for end, order in ends if end.nearness(now) is not Nearness.FAR]
        return [order for _at, order in sorted(near, key=lambda each: each[0])]

    async def holds_to_capture(self) -> Sequence[Order]:
        """Return the holds about to end, behind those whose day to be captured has come.

        What is meant to be released is left out. Raises JournalFailure.
        """
        now = self._clock.now()
        planned = {each.order.number: (each, each.plan) for each in await self._concerns.all() if each.plan}
        wanted = {
            number: each.order
            for number, (each, plan) in planned.items()
            if plan.kind is OperationKind.CAPTURE and each.is_worth_showing(now)
        }
        released = {number for number, (_each, plan) in planned.items() if plan.kind is OperationKind.VOID}
        for order in await self.ending_holds():
            if order.number not in released:
                wanted.setdefault(order.number, order)
        return tuple(wanted.values())

    async def came_near(self, since: datetime) -> CameNear:
        """Return how many links and holds came near their end since then, and go on. Raises JournalFailure."""
        now = self._clock.now()
        waiting = await self._every(OrderState.AWAITING_PAYMENT)
        ends = [each.link.expires_at for each in waiting if each.link is not None]
        due = {
            concern.order.number
            for concern in await self._concerns.all()
            if concern.plan is not None and since < concern.since <= now
        }
        held = [(order.number, self._end(order)) for order in await self._every(OrderState.AUTHORISED)]
        near = {number for number, end in held if end is not None and _is_new(end.at, ENDS_SOON, since, now)}
        return CameNear(
            links=sum(end is not None and _is_new(end, LINK_ENDS_SOON, since, now) for end in ends),
            holds=len(near | due),
        )

    async def _every(self, state: OrderState) -> Sequence[Order]:
        """Return every order that stands so: the one that ends first may be the oldest of all."""
        wanted = OrderFilter(states=frozenset({state}))
        return [order async for order in every_order(self._journal, wanted)]

    def _end(self, order: Order) -> HoldEnd | None:
        return hold_end(order, self._banks.find(order.profile))


def _is_new(end: datetime, span: timedelta, since: datetime, now: datetime) -> bool:
    """Tell whether the last `span` before an end began since then and goes on."""
    return since < end - span <= now < end
