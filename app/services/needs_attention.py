"""Which orders should somebody look at now? Doubts, what still wants a person, and holds about to end."""

from collections.abc import Sequence

from app.domain.hold import HoldEnd, Nearness, hold_end
from app.domain.identifiers import OrderNumber
from app.domain.operation import OperationKind
from app.domain.order import Order, OrderState
from app.services.concerns import Concerns
from app.services.doubts import Doubts
from app.services.ports import Banks, Clock, Journal, OrderFilter
from app.services.statement_lines import StatementLines

_PAGE = 200


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
        ends = [(end, order) for order in await self._held() if (end := self._end(order)) is not None]
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

    async def _held(self) -> Sequence[Order]:
        """Return every hold: the one that ends first may be the oldest of all, and there are never many."""
        wanted = OrderFilter(states=frozenset({OrderState.AUTHORISED}))
        found: list[Order] = []
        last: OrderNumber | None = None
        while page := await self._journal.orders(wanted, _PAGE, last):
            found += page
            last = page[-1].number
            if len(page) < _PAGE:
                break
        return found

    def _end(self, order: Order) -> HoldEnd | None:
        return hold_end(order, self._banks.profile(order.profile) if self._banks.knows(order.profile) else None)
