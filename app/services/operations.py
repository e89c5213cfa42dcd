"""The life of one act at the bank: intent committed, "sent" committed, bytes, answer committed, then told.

Every service that changes something at the bank goes through `OperationDesk.perform`, so the order of these steps
is written once.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from app.domain.errors import (
    CredentialsRejected,
    GatewayFailure,
    GatewayRefused,
    NotOffered,
    NotSent,
    OrderChangedMeanwhile,
)
from app.domain.events import OrderChanged
from app.domain.identifiers import OrderNumber, new_operation_id
from app.domain.operation import Operation, OperationKind, OperationState
from app.domain.order import MONEY_TAKEN_STATES, Order, OrderState
from app.domain.timeline import Happening, TimelineEntry
from app.services.ports import Clock, Journal
from app.services.publisher import Publisher

Answer = TypeVar("Answer")
Change = Callable[[Order], tuple[Order, tuple[TimelineEntry, ...]]]


@dataclass(frozen=True, slots=True)
class Act(Generic[Answer]):
    """One intended act.

    `sent` is its line in the timeline, `call` speaks to the bank, `accept` says what a good answer makes of the
    order. `if_not_done` is the order's state when the act provably never happened, `if_lost` when nobody knows.
    """

    kind: OperationKind
    sent: TimelineEntry
    call: Callable[[], Awaitable[Answer]]
    accept: Callable[[Order, Answer], tuple[Order, tuple[TimelineEntry, ...]]]
    if_not_done: OrderState
    if_lost: OrderState


class OperationDesk:
    """Carries out acts at the bank so that none is forgotten and none is done twice."""

    def __init__(self, journal: Journal, clock: Clock, publisher: Publisher) -> None:
        self._journal = journal
        self._clock = clock
        self._publisher = publisher
        self._in_flight: set[OrderNumber] = set()

    def is_busy(self, number: OrderNumber) -> bool:
        """Tell whether an act on this order is on its way right now."""
        return number in self._in_flight

    async def perform(self, order: Order, act: Act[Answer]) -> tuple[Order, Answer]:
        """Return the stored order and the bank's answer.

        Raises OperationAlreadyOpen before anything is sent, and the GatewayFailure or NotOffered the call ended
        in, after it is written down.
        """
        operation = Operation(new_operation_id(), order.number, act.kind, OperationState.ARMED, self._clock.now())
        order = await self._journal.arm(order, operation, (act.sent,))
        self._publisher.publish(OrderChanged(order))
        self._in_flight.add(order.number)
        try:
            return await self._send(operation, order, act)
        finally:
            self._in_flight.discard(order.number)

    async def _send(self, operation: Operation, order: Order, act: Act[Answer]) -> tuple[Order, Answer]:
        await self._journal.mark_sent(operation.id)
        try:
            answer = await act.call()
        except (GatewayFailure, NotOffered) as failure:
            ended, state, entry = self._reading_of(failure, act)
            await self._settle(operation, ended, order, _to_state(state, entry))
            raise
        stored = await self._settle(
            operation, OperationState.DONE, order, lambda current: act.accept(current, answer)
        )
        return stored, answer

    async def _settle(self, operation: Operation, ended: OperationState, order: Order, change: Change) -> Order:
        """Write the end of the act; if somebody wrote the order meanwhile, on top of that."""
        while True:
            after, entries = change(order)
            try:
                stored = await self._journal.settle(operation.id, ended, after, entries)
            except OrderChangedMeanwhile:
                current = await self._journal.order(order.number)
                if current is None or current.version == order.version:
                    raise  # not another writer's doing: trying again would go on for ever
                order = current
                continue
            self._publisher.publish(OrderChanged(stored))
            return stored

    def _reading_of(
        self, failure: GatewayFailure | NotOffered, act: Act[Answer]
    ) -> tuple[OperationState, OrderState, TimelineEntry]:
        now = self._clock.now()
        match failure:
            case NotSent(reason=reason) | NotOffered(what=reason):
                entry = TimelineEntry(now, Happening.NOT_SENT, {"reason": reason})
                return OperationState.NOT_SENT, act.if_not_done, entry
            case GatewayRefused(code=code) | CredentialsRejected(code=code):
                entry = TimelineEntry(now, Happening.REFUSED, {"code": code})
                return OperationState.REFUSED, act.if_not_done, entry
            case _:
                # AnswerLost, and anything a later version adds: not proved, so not known.
                reason = getattr(failure, "reason", type(failure).__name__)
                entry = TimelineEntry(now, Happening.ANSWER_LOST, {"reason": reason})
                return OperationState.UNKNOWN, act.if_lost, entry


def _to_state(state: OrderState, entry: TimelineEntry) -> Change:
    """Return the change that brings an order to that state, unless the bank already said it took the money."""

    def change(order: Order) -> tuple[Order, tuple[TimelineEntry, ...]]:
        if state is order.state or order.state in MONEY_TAKEN_STATES:
            return order, (entry,)
        return replace(order, state=state, state_since=entry.at), (entry,)

    return change
