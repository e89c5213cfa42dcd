"""What becomes of the ends of acts that the journal could not take? They are written down with the next question."""

import contextlib

from msgspec import Struct

from app.domain.errors import OperationTakenOver
from app.domain.events import OperationChanged, OrderChanged
from app.domain.identifiers import OrderNumber
from app.domain.operation import Ending, FirstWord, Operation, OperationState
from app.domain.order import Order
from app.domain.timeline import Happening, TimelineEntry
from app.services.act import Change
from app.services.ports import Clock, Journal
from app.services.publisher import Publisher

NOT_KEPT = Ending(OperationState.UNKNOWN, "journal", FirstWord.LOST)
"""How an act stands whose end could not be written down."""


class _Unkept(Struct, frozen=True):
    """Of which act, what is written down later, and what it makes of the order."""

    operation: Operation
    ended: Ending
    change: Change


class UnkeptEnds:
    """Keeps them in mind while the program runs; what it forgets, the next start asks the bank about."""

    def __init__(self, journal: Journal, clock: Clock, publisher: Publisher) -> None:
        self._journal = journal
        self._clock = clock
        self._publisher = publisher
        self._unkept: dict[OrderNumber, list[_Unkept]] = {}

    def keep(self, operation: Operation, ended: Ending, change: Change) -> None:
        """Keep in mind what is written down later of an end.

        An answer is asked for anew. That an act never left no bank can tell, and whoever wanted it was told so: it
        must not be taken for one whose answer was lost, and leave by itself.
        """
        if ended.state is not OperationState.NOT_SENT:
            entry = TimelineEntry(self._clock.now(), Happening.ANSWER_LOST, {"reason": "journal"})
            ended, change = NOT_KEPT, lambda order: (order, (entry,))
        self._unkept.setdefault(operation.order_number, []).append(_Unkept(operation, ended, change))

    async def write_down(self, number: OrderNumber) -> None:
        """Write down what is known of acts on this order. Raises JournalFailure while the journal takes nothing."""
        for unkept in self._unkept.get(number, [])[:]:
            order = await self._journal.order(number)
            if order is not None:
                with contextlib.suppress(OperationTakenOver):  # then somebody asks about it already
                    await self._settle(unkept, order)
            if unkept in self._unkept[number]:  # two questions about the order may be under way
                self._unkept[number].remove(unkept)

    async def _settle(self, unkept: _Unkept, order: Order) -> None:
        operation, ended = unkept.operation, unkept.ended
        after, entries = unkept.change(order)
        stored = await self._journal.settle(operation.id, ended, after, entries)
        self._publisher.publish(OrderChanged(stored))
        self._publisher.publish(OperationChanged(stored, operation.after(ended)))
