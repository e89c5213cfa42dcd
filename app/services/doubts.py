"""Which orders need attention: acts whose end nobody knows, and orders the bank's answers do not fit."""

from collections.abc import AsyncIterator, Iterable, Sequence
from datetime import datetime

from app.domain.doubt import Doubt, DoubtKey, doubt_of
from app.domain.identifiers import OrderNumber
from app.domain.operation import Operation, OperationKind
from app.domain.order import IN_DOUBT_STATES, Order
from app.services.follow_up import FollowUp
from app.services.order_refresh import OrderRefresh
from app.services.order_search import every_order
from app.services.ports import Journal, OrderFilter

_WEIGHT = (
    OperationKind.CHARGE,
    OperationKind.REFUND,
    OperationKind.CAPTURE,
    OperationKind.VOID,
    OperationKind.REGISTER,
    OperationKind.CANCEL,
    OperationKind.FENCE,
)
"""Of several acts on one order the first of these is shown: the others only serve it."""


class Doubts:
    """Reads them from the journal, of all tills, and asks about one at a time."""

    def __init__(self, journal: Journal, follow_up: FollowUp, refresh: OrderRefresh) -> None:
        self._journal = journal
        self._follow_up = follow_up
        self._refresh = refresh

    async def all(self) -> Sequence[Doubt]:
        """Return one doubt for each order that has any, oldest first. Raises JournalFailure."""
        acts = _weightiest(each for each in await self._journal.open_operations() if _in_doubt(each))
        found = [Doubt(order, act) for number, act in acts.items() if (order := await self._journal.order(number))]
        strays = [doubt async for doubt in self._strays()]
        found += [doubt for doubt in strays if doubt.order.number not in acts]
        return sorted(found, key=lambda doubt: (doubt.since, doubt.order.number))

    async def _strays(self) -> AsyncIterator[Doubt]:
        """Yield the doubts no act of ours stands behind; among them lie all those that people have resolved."""
        async for order in every_order(self._journal, OrderFilter(states=IN_DOUBT_STATES)):
            if (doubt := doubt_of(order)) is not None:
                yield doubt

    async def one(self, key: DoubtKey) -> Doubt | None:
        """Return this doubt as it stands now, None when it is settled. Raises JournalFailure."""
        order = await self._journal.order(key.order_number)
        if order is None:
            return None
        open_ones = [each for each in await self._journal.open_operations(key.order_number) if _in_doubt(each)]
        if key.operation is not None:
            return next((Doubt(order, each) for each in open_ones if each.id == key.operation), None)
        return None if open_ones else doubt_of(order)

    async def order(self, number: OrderNumber) -> Order | None:
        return await self._journal.order(number)

    async def ask(self, number: OrderNumber) -> Order:
        """Return the order after asking its bank, with the next step taken where one is due. Raises as `FollowUp`."""
        return await self._follow_up.ask(number)

    def next_question(self, number: OrderNumber) -> datetime | None:
        """Return when this till asks about the order by itself, None when it does not."""
        return self._refresh.next_question(number)


def _in_doubt(operation: Operation) -> bool:
    return operation.awaits_proof and not operation.by_people


def _weightiest(operations: Iterable[Operation]) -> dict[OrderNumber, Operation]:
    acts: dict[OrderNumber, Operation] = {}
    for each in operations:
        known = acts.get(each.order_number)
        if known is None or _WEIGHT.index(each.kind) < _WEIGHT.index(known.kind):
            acts[each.order_number] = each
    return acts
