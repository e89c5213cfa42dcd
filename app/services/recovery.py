"""After a crash: what every unfinished operation of the last run was, as far as the journal proves it.

An armed operation without the "sent" note never left this till. One with the note may have done anything: its
order becomes "outcome unknown", and asking the bank settles it. What another till does right now is left to it.
"""

from dataclasses import replace

from app.domain.identifiers import OrderNumber
from app.domain.operation import UNPROVED_OPERATIONS, Ending, FirstWord, Operation, OperationKind, OperationState
from app.domain.order import MONEY_TAKEN_STATES, Order, OrderState
from app.domain.timeline import Happening, TimelineEntry
from app.services.ports import Clock, Journal

_NEW_ORDER = (OperationKind.REGISTER, OperationKind.CHARGE)
_NEVER_LEFT = Ending(OperationState.NOT_SENT, "program ended")
_LEFT = Ending(OperationState.UNKNOWN, "program ended", FirstWord.LOST)


class Recovery:
    """Runs once at the start, before anything is sent."""

    def __init__(self, journal: Journal, clock: Clock) -> None:
        self._journal = journal
        self._clock = clock

    async def resume(self) -> list[OrderNumber]:
        """Return the orders whose outcome must now be asked for."""
        doubtful = []
        for operation in await self._journal.abandoned_operations():
            order = await self._journal.order(operation.order_number)
            if order is None or operation.state in UNPROVED_OPERATIONS:
                continue
            if operation.state is OperationState.ARMED:
                await self._end(operation, order, _NEVER_LEFT, OrderState.NOT_SENT)
            else:
                await self._end(operation, order, _LEFT, OrderState.OUTCOME_UNKNOWN)
                doubtful.append(order.number)
        return doubtful

    async def _end(self, operation: Operation, order: Order, ended: Ending, state: OrderState) -> None:
        now = self._clock.now()
        happening = Happening.NOT_SENT if ended.state is OperationState.NOT_SENT else Happening.RESUMED
        keeps_state = operation.kind not in _NEW_ORDER or order.state in MONEY_TAKEN_STATES
        after = order if keeps_state else replace(order, state=state, state_since=now)
        entry = TimelineEntry(now, happening, {"reason": "program ended"})
        await self._journal.settle(operation.id, ended, after, (entry,))
