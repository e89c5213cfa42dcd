"""After a crash, of this till or another one: what every unfinished act was, and what became of it since.

An armed operation without the "sent" note never left this till. One with the note may have done anything: its
order becomes "outcome unknown", and asking the bank settles it; the program does not send it a second time by
itself. What another till does right now is left to it.
"""

import contextlib
import logging
from collections.abc import Sequence

from msgspec.structs import replace

from app.domain.errors import (
    JournalDamaged,
    JournalExchanged,
    JournalFailure,
    JournalRolledBack,
    OperationTakenOver,
    OrderChangedMeanwhile,
)
from app.domain.events import Event, OperationChanged, OrderChanged, RecoveryWent
from app.domain.identifiers import OperationId, OrderNumber
from app.domain.operation import (
    Ending,
    Operation,
    OperationKind,
    OperationState,
)
from app.domain.order import MONEY_TAKEN_STATES, Order, OrderState
from app.domain.recovery_report import RecoveredAct, RecoveryReport, recovered
from app.domain.timeline import Happening, TimelineEntry
from app.services.ports import Clock, Journal
from app.services.publisher import Publisher

_BETWEEN_LOOKS_SECONDS = 10.0
_LOOKS = 4
"""So often an act must have been found left behind, unchanged, before it is taken over: half a minute at least."""

_NEW_ORDER = (OperationKind.REGISTER, OperationKind.CHARGE)
_NEVER_LEFT = Ending(OperationState.NOT_SENT, "program ended")
_LEFT = Ending(OperationState.UNKNOWN, "program ended")
"""Not "answer lost", after which it might leave once more: a till that did not hear whether its note that an act was
about to leave is in the books sent nothing, and said so to whoever wanted it.
"""

_log = logging.getLogger(__name__)


class Recovery:
    """`begin` before anything is sent, `resume` and, where tills share a journal, `watch` beside the day's work."""

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
        """Return the orders whose outcome must now be asked for, once the journal says so of each.

        However long the journal takes nothing: nobody asks the banks before this has come to its end.
        """
        if self._left_behind is None:
            await self.begin()
        while True:
            try:
                return await self._resume(self._left_behind or ())
            except JournalFailure as failure:
                _log.info("what was left behind waits: %s", type(failure).__name__)
                await self._clock.sleep(_BETWEEN_LOOKS_SECONDS)

    async def watch(self) -> None:
        """Resume what other tills leave behind when they die, for as long as the program runs.

        A till that is only cut off has half a minute to come back. Should it be slower still, the journal lets it
        send nothing that was taken over, and what its bank answers is written down all the same.
        """
        looks: dict[Operation, int] = {}
        while True:
            await self._clock.sleep(_BETWEEN_LOOKS_SECONDS)
            try:
                looks = {each: looks.get(each, 0) + 1 for each in await self._journal.abandoned_operations()}
                await self._take_on([operation for operation, seen in looks.items() if seen >= _LOOKS])
            except JournalFailure as failure:
                looks = {}
                _log.info("nobody was looked after: %s", type(failure).__name__)

    async def _take_on(self, left_behind: Sequence[Operation]) -> None:
        found = {each.id: recovered(each) for each in left_behind if not each.by_people}
        if found.keys() - self._acts.keys():
            self._acts |= found
            self._publisher.publish(RecoveryWent(self.report))
        await self._resume(left_behind)

    async def _resume(self, left_behind: Sequence[Operation]) -> list[OrderNumber]:
        doubtful = []
        for operation in left_behind:
            # A damaged page is not written on, an older copy proves nothing, and the other acts must not wait for it.
            with contextlib.suppress(JournalDamaged, JournalRolledBack, JournalExchanged):
                if operation.awaits_proof:
                    await self._stand_behind(operation)
                elif operation.state is OperationState.ARMED:
                    await self._end(operation, _NEVER_LEFT, OrderState.NOT_SENT)
                else:
                    await self._end(operation, _LEFT, OrderState.OUTCOME_UNKNOWN)
                    doubtful.append(operation.order_number)
        return doubtful

    async def _stand_behind(self, operation: Operation) -> None:
        order = await self._journal.order(operation.order_number)
        if order is not None and await self._journal.adopt(operation):
            self._publisher.publish(OperationChanged(order, operation))

    async def _end(self, operation: Operation, ended: Ending, state: OrderState) -> None:
        while True:
            order = await self._journal.order(operation.order_number)
            if order is None:
                return
            try:
                stored = await self._settle(operation, order, ended, state)
            except OperationTakenOver:
                return
            except OrderChangedMeanwhile:
                continue
            self._publisher.publish(OrderChanged(stored))
            self._publisher.publish(OperationChanged(stored, operation.after(ended)))
            return

    async def _settle(self, operation: Operation, order: Order, ended: Ending, state: OrderState) -> Order:
        now = self._clock.now()
        happening = Happening.NOT_SENT if ended.state is OperationState.NOT_SENT else Happening.RESUMED
        keeps_state = operation.kind not in _NEW_ORDER or order.state in MONEY_TAKEN_STATES
        after = order if keeps_state else replace(order, state=state, state_since=now)
        entry = TimelineEntry(now, happening, {"reason": "program ended"})
        return await self._journal.take_over(operation, ended, after, (entry,))

    def _on_event(self, event: Event) -> None:
        if isinstance(event, OperationChanged) and event.operation.id in self._acts:
            self._acts[event.operation.id] = recovered(event.operation, event.order)
            self._publisher.publish(RecoveryWent(self.report))
