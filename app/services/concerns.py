"""Which orders want a person although nothing about them is unknown? Failed refunds, late money, holds with a day…"""

from collections.abc import Sequence

from app.domain.concern import LOOKED_BACK, Concern, failed_refund, hold_due, paid_late, taken_back, wished_refund
from app.domain.hold_plan import PlannedHold, calendar_of
from app.domain.identifiers import OrderNumber
from app.domain.operation import Operation
from app.services.ports import Banks, Clock, Journal


class Concerns:
    """Reads them from the journal, of all tills; a note on the order or the next act on its money ends one.

    The day of a hold is taken off by itself only with the hold.
    """

    def __init__(self, journal: Journal, banks: Banks, clock: Clock) -> None:
        self._journal = journal
        self._banks = banks
        self._clock = clock

    async def all(self) -> Sequence[Concern]:
        """Return what nobody has taken in hand yet, the oldest first, also holds whose day is to come.

        Raises JournalFailure.
        """
        since = self._clock.now() - LOOKED_BACK
        refunds = {each.order_number: each for each in await self._journal.failed_refunds(since)}
        late = await self._journal.paid_late(since)
        found = [
            *[await self._failed(refund) for refund in refunds.values()],
            *[await self._late(number) for number in late],
            *[await self._taken_back(number) for number in await self._journal.taken_back(since)],
            *[await self._wished(number) for number in await self._journal.refund_wishes(since)],
            *[await self._planned(hold) for hold in await self._journal.hold_plans()],
        ]
        return sorted((each for each in found if each is not None), key=lambda each: (each.since, each.order.number))

    async def _failed(self, refund: Operation) -> Concern | None:
        order = await self._journal.order(refund.order_number)
        told = await self._journal.timeline(refund.order_number)
        return None if order is None else failed_refund(order, refund, told)

    async def _late(self, number: OrderNumber) -> Concern | None:
        order = await self._journal.order(number)
        return None if order is None else paid_late(order, await self._journal.timeline(number))

    async def _taken_back(self, number: OrderNumber) -> Concern | None:
        order = await self._journal.order(number)
        return None if order is None else taken_back(order, await self._journal.timeline(number))

    async def _wished(self, number: OrderNumber) -> Concern | None:
        order = await self._journal.order(number)
        return None if order is None else wished_refund(order, await self._journal.timeline(number))

    async def _planned(self, hold: PlannedHold) -> Concern | None:
        order = await self._journal.order(hold.number)
        if order is None:
            return None
        profile = self._banks.find(order.profile)
        return hold_due(order, hold.plan, calendar_of(profile), await self._journal.open_operations(hold.number))
