"""The life of one act at the bank: intent committed, "sent" committed, bytes, answer committed, then told.

Every service that changes something at the bank goes through `OperationDesk.perform`, so the order of these steps
is written once.
"""

import contextlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from app.domain.errors import (
    AnswerNotKept,
    CredentialsRejected,
    GatewayFailure,
    GatewayRefused,
    JournalFailure,
    NotOffered,
    NotSent,
    OperationAlreadyOpen,
    OrderChangedMeanwhile,
)
from app.domain.events import OrderChanged
from app.domain.identifiers import OperationId, OrderNumber, new_operation_id
from app.domain.operation import Operation, OperationKind, OperationState
from app.domain.order import MONEY_TAKEN_STATES, Order, OrderState
from app.domain.timeline import Happening, TimelineEntry
from app.services.ports import Clock, Journal
from app.services.publisher import Publisher

_TRIES_TO_KEEP = 5

Answer = TypeVar("Answer")
Change = Callable[[Order], tuple[Order, tuple[TimelineEntry, ...]]]


@dataclass(frozen=True, slots=True)
class Act(Generic[Answer]):
    """One intended act.

    `sent` is its line in the timeline, `call` speaks to the bank in the name of that operation, `accept` says what
    a good answer makes of the order. `if_not_done` is the order's state when the act provably never happened,
    `if_lost` when nobody knows.
    """

    kind: OperationKind
    sent: TimelineEntry
    call: Callable[[OperationId], Awaitable[Answer]]
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

        Raises before anything is sent: OperationAlreadyOpen, also while another act on the order is on its way,
        and the JournalFailure of an intent that cannot be written. Raises after it is written down: the
        GatewayFailure or NotOffered the call ended in. Raises AnswerNotKept when the end cannot be written.
        """
        if self.is_busy(order.number):
            raise OperationAlreadyOpen(order.number, act.kind.value)
        self._in_flight.add(order.number)
        try:
            operation = Operation(new_operation_id(), order.number, act.kind, OperationState.ARMED, self._clock.now())
            order = await self._journal.arm(order, operation, (act.sent,))
            self._publisher.publish(OrderChanged(order))
            await self._mark_sent(operation, order, act)
            return await self._send(operation, order, act)
        finally:
            self._in_flight.discard(order.number)

    async def _mark_sent(self, operation: Operation, order: Order, act: Act[Answer]) -> None:
        try:
            await self._journal.mark_sent(operation.id)
        except JournalFailure as failure:
            # Nothing has left. If this cannot be written either, the next start reads the same from the intent.
            entry = TimelineEntry(self._clock.now(), Happening.NOT_SENT, {"reason": "journal"})
            with contextlib.suppress(AnswerNotKept):
                await self._settle(
                    operation, OperationState.NOT_SENT, order, _to_state(act.if_not_done, entry, undo=True)
                )
            raise failure

    async def _send(self, operation: Operation, order: Order, act: Act[Answer]) -> tuple[Order, Answer]:
        try:
            answer = await act.call(operation.id)
        except (GatewayFailure, NotOffered) as failure:
            ended, state, entry = self._reading_of(failure, act)
            undo = ended is not OperationState.UNKNOWN
            await self._settle(operation, ended, order, _to_state(state, entry, undo))
            raise
        stored = await self._settle(
            operation, OperationState.DONE, order, lambda current: act.accept(current, answer)
        )
        return stored, answer

    async def _settle(self, operation: Operation, ended: OperationState, order: Order, change: Change) -> Order:
        """Write the end of the act; if somebody wrote the order meanwhile, on top of that.

        A journal that cannot write is tried again for a few seconds. Raises AnswerNotKept after that.
        """
        patience = _TRIES_TO_KEEP
        while True:
            after, entries = change(order)
            try:
                stored = await self._journal.settle(operation.id, ended, after, entries)
            except OrderChangedMeanwhile as failure:
                order = await self._newer(order, failure)
                continue
            except JournalFailure as failure:
                patience -= 1
                if not patience:
                    raise AnswerNotKept(type(failure).__name__) from None
                await self._clock.sleep(1.0)
                continue
            self._publisher.publish(OrderChanged(stored))
            return stored

    async def _newer(self, order: Order, failure: OrderChangedMeanwhile) -> Order:
        """Return the order as somebody else wrote it; nobody did when the version is the same."""
        try:
            current = await self._journal.order(order.number)
        except JournalFailure as broken:
            raise AnswerNotKept(type(broken).__name__) from None
        if current is None or current.version == order.version:
            raise failure  # trying again would go on for ever
        return current

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
                if act.kind is OperationKind.CHARGE:
                    # "No" to a charge is proved only by a status answer that agrees.
                    return OperationState.UNKNOWN, act.if_lost, entry
                return OperationState.REFUSED, act.if_not_done, entry
            case _:
                # AnswerLost, and anything a later version adds: not proved, so not known.
                reason = getattr(failure, "reason", type(failure).__name__)
                entry = TimelineEntry(now, Happening.ANSWER_LOST, {"reason": reason})
                return OperationState.UNKNOWN, act.if_lost, entry


def _to_state(state: OrderState, entry: TimelineEntry, undo: bool) -> Change:
    """Return the change that brings an order to that state, unless the bank already said it took the money.

    `undo` takes back a wish to cancel that was never carried out.
    """

    def change(order: Order) -> tuple[Order, tuple[TimelineEntry, ...]]:
        if undo and order.cancel_requested:
            order = replace(order, cancel_requested=False)
        if state is order.state or order.state in MONEY_TAKEN_STATES:
            return order, (entry,)
        return replace(order, state=state, state_since=entry.at), (entry,)

    return change
