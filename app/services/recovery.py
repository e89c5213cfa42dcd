"""After a crash: what every unfinished act of the last run was, and what became of it since.

An armed operation without the "sent" note never left this till. One with the note may have done anything: its
order becomes "outcome unknown", and asking the bank settles it. What another till does right now is left to it.
"""

import contextlib
from collections.abc import Sequence
from dataclasses import replace

from app.domain.errors import JournalDamaged, OrderChangedMeanwhile
from app.domain.events import Event, OperationChanged, OrderChanged, RecoveryWent
from app.domain.identifiers import OperationId, OrderNumber
from app.domain.operation import (
    Ending,
    FirstWord,
    Operation,
    OperationKind,
    OperationState,
)
from app.domain.order import MONEY_TAKEN_STATES, Order, OrderState
from app.domain.recovery_report import RecoveredAct, RecoveryReport, recovered
from app.domain.timeline import Happening, TimelineEntry
from app.services.operations import ended_with
from app.services.ports import Clock, Journal
from app.services.publisher import Publisher

_NEW_ORDER = (OperationKind.REGISTER, OperationKind.CHARGE)
_NEVER_LEFT = Ending(OperationState.NOT_SENT, "program ended")
_LEFT = Ending(OperationState.UNKNOWN, "program ended", FirstWord.LOST)


class Recovery:
    """Runs once at the start. `begin` before anything is sent, `resume` beside the work of the day."""

    def __init__(self, journal: Journal, clock: Clock, publisher: Publisher) -> None:
        self._journal = journal
        self._clock = clock
        self._publisher = publisher
        self._left_behind: Sequence[Operation] | None = None
        self._acts: dict[OperationId, RecoveredAct] = {}

    @property
    def report(self) -> RecoveryReport:
        """How the acts of the last run stand now."""
        return RecoveryReport(tuple(self._acts.values()))

    async def begin(self) -> None:
        """Note which acts an earlier run left behind: one read, however many they are."""
        self._left_behind = await self._journal.abandoned_operations()
        self._acts = {each.id: recovered(each) for each in self._left_behind if not each.by_people}
        self._publisher.listen(self._on_event)

    async def resume(self) -> list[OrderNumber]:
        """Return the orders whose outcome must now be asked for, once the journal says so of each."""
        if self._left_behind is None:
            await self.begin()
        doubtful = []
        for operation in self._left_behind or ():
            # A damaged page is not written on, and the other acts must not wait for it.
            with contextlib.suppress(JournalDamaged):
                if operation.awaits_proof:
                    await self._tell(operation)
                elif operation.state is OperationState.ARMED:
                    await self._end(operation, _NEVER_LEFT, OrderState.NOT_SENT)
                else:
                    await self._end(operation, _LEFT, OrderState.OUTCOME_UNKNOWN)
                    doubtful.append(operation.order_number)
        return doubtful

    async def _tell(self, operation: Operation) -> None:
        order = await self._journal.order(operation.order_number)
        if order is not None:
            self._publisher.publish(OperationChanged(order, operation))

    async def _end(self, operation: Operation, ended: Ending, state: OrderState) -> None:
        while True:
            order = await self._journal.order(operation.order_number)
            if order is None:
                return
            try:
                stored = await self._settle(operation, order, ended, state)
            except OrderChangedMeanwhile:
                if await self._journal.operation(operation.id) != operation:
                    return
                continue
            self._publisher.publish(OrderChanged(stored))
            self._publisher.publish(OperationChanged(stored, ended_with(operation, ended)))
            return

    async def _settle(self, operation: Operation, order: Order, ended: Ending, state: OrderState) -> Order:
        now = self._clock.now()
        happening = Happening.NOT_SENT if ended.state is OperationState.NOT_SENT else Happening.RESUMED
        keeps_state = operation.kind not in _NEW_ORDER or order.state in MONEY_TAKEN_STATES
        after = order if keeps_state else replace(order, state=state, state_since=now)
        entry = TimelineEntry(now, happening, {"reason": "program ended"})
        return await self._journal.settle(operation.id, ended, after, (entry,))

    def _on_event(self, event: Event) -> None:
        if isinstance(event, OperationChanged) and event.operation.id in self._acts:
            self._acts[event.operation.id] = recovered(event.operation)
            self._publisher.publish(RecoveryWent(self.report))
