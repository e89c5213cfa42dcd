"""Asking the bank how an order stands and writing down what it said: the one road to every state."""

from collections.abc import Mapping
from dataclasses import replace

from app.domain.errors import OrderChangedMeanwhile, OrderNotFound
from app.domain.events import OrderChanged
from app.domain.evidence import Reported, StatusSeen, Weighed, weigh
from app.domain.gateway_calls import OrderReference
from app.domain.identifiers import OperationId, OrderNumber
from app.domain.operation import OperationState, ended_by
from app.domain.order import Order, OrderState
from app.domain.timeline import Happening, TimelineEntry
from app.services.ports import Banks, Clock, Journal
from app.services.publisher import Publisher


class StatusEnquiry:
    """Asks about one order at a time. What the bank said is durable before anybody is told."""

    def __init__(self, journal: Journal, banks: Banks, clock: Clock, publisher: Publisher) -> None:
        self._journal = journal
        self._banks = banks
        self._clock = clock
        self._publisher = publisher

    async def ask(self, number: OrderNumber) -> Order:
        """Return the order as it stands after asking its bank.

        Raises OrderNotFound, the GatewayFailure family (the order is unchanged then), and JournalFailure.
        """
        order = await self._read(number)
        if not self.can_ask(order):
            return order
        gateway = await self._banks.gateway(order.profile)
        seen = await gateway.status(OrderReference(order.number, order.gateway_order_id))
        return await self._write(order, seen)

    async def end_refused(self, number: OrderNumber) -> Order:
        """Return the order after asking about a charge the bank refused: "not found" confirms the refusal."""
        order = await self._read(number)
        if not self.can_ask(order):
            return order
        gateway = await self._banks.gateway(order.profile)
        seen = await gateway.status(OrderReference(order.number, order.gateway_order_id))
        if seen.reported is not Reported.NOT_FOUND:
            return await self._write(order, seen)
        now = self._clock.now()
        closed = replace(order, state=OrderState.NOT_SENT, state_since=now, asked_at=now)
        operations = await self._journal.open_operations(number)
        ended = {operation.id: OperationState.REFUSED for operation in operations}
        entry = TimelineEntry(now, Happening.BANK_SAID, {"state": OrderState.NOT_SENT.value})
        stored = await self._journal.record(closed, (entry,), ended)
        self._publisher.publish(OrderChanged(stored))
        return stored

    async def note(self, number: OrderNumber, entry: TimelineEntry) -> None:
        """Add one entry to the timeline of an order, whatever else is being written to it."""
        while True:
            try:
                await self._journal.record(await self._read(number), (entry,))
            except OrderChangedMeanwhile:
                continue
            return

    async def _write(self, order: Order, seen: StatusSeen) -> Order:
        """Weigh the answer and store what it changes; when somebody wrote the order meanwhile, weigh again."""
        while True:
            weighed = weigh(order, seen, self._clock.now())
            operations = await self._journal.open_operations(order.number)
            verdicts = ((operation.id, ended_by(operation, seen, weighed.order)) for operation in operations)
            ended = {identifier: state for identifier, state in verdicts if state is not None}
            try:
                after = await self._store(order, weighed, ended)
            except OrderChangedMeanwhile:
                order = await self._read(order.number)
                continue
            self._publisher.publish(OrderChanged(after))
            return after

    async def _store(self, before: Order, weighed: Weighed, ended: Mapping[OperationId, OperationState]) -> Order:
        """Return the order as it stands now. Raises OrderChangedMeanwhile, also when there is nothing to store:

        an answer to an old question must not put the old order back on the screens.
        """
        if weighed.changed or ended:
            return await self._journal.record(weighed.order, weighed.entries, ended)
        current = await self._read(before.number)
        if current.version != before.version:
            raise OrderChangedMeanwhile(before.number)
        return weighed.order

    def can_ask(self, order: Order) -> bool:
        """Tell whether its bank is in use, and can be asked by its own id or by our number."""
        if not self._banks.knows(order.profile):
            return False
        return order.gateway_order_id is not None or self._banks.profile(order.profile).finds_by_number

    async def _read(self, number: OrderNumber) -> Order:
        order = await self._journal.order(number)
        if order is None:
            raise OrderNotFound(number)
        return order
