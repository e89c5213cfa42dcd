"""The life of one act at the bank: intent committed, "sent" committed, bytes, answer committed, then told.

Every service that changes something at the bank goes through `OperationDesk.perform`, so the order of these steps
is written once.
"""

import contextlib
import logging
from typing import Protocol

from msgspec.structs import replace

from app.domain.bulk import AnotherAtWork
from app.domain.errors import (
    AnswerLost,
    AnswerNotKept,
    GatewayFailure,
    InputFault,
    JournalCannotWrite,
    JournalFailure,
    NotOffered,
    OperationAlreadyOpen,
    OperationTakenOver,
    OrderChangedMeanwhile,
)
from app.domain.events import OperationChanged, OrderChanged
from app.domain.identifiers import OrderNumber, new_operation_id
from app.domain.money import Money
from app.domain.operation import Ending, Operation, OperationKind, OperationState
from app.domain.order import Order
from app.domain.person import Right
from app.domain.timeline import Happening, TimelineEntry
from app.services.act import Act, Answer, Change, after_failure, by_answer, heard_late, to_state
from app.services.ports import Clock, Journal
from app.services.publisher import Publisher
from app.services.unkept_ends import NOT_KEPT, UnkeptEnds

_TRIES_TO_KEEP = 5
_log = logging.getLogger(__name__)

_LEAVES_AT_ONCE = frozenset({OperationKind.REGISTER})
"""Acts whose intent and "about to leave" are one commit instead of two.

A note of its own proves, after a crash in between, that an act never left. For one that moves money this proof is
worth a commit. A registration moves none: should the program end between this commit and the first byte, the bank is
asked instead of known not to have heard of it, which ends in the same "not sent". All else stands: nothing leaves
before its intent is on the disk, and of nothing that may have left is it said that it did not.
"""
_RIGHTS = {
    OperationKind.REGISTER: Right.SELL,
    OperationKind.CHARGE: Right.SELL,
    OperationKind.CAPTURE: Right.CAPTURE,
    OperationKind.VOID: Right.VOID,
    OperationKind.REFUND: Right.REFUND,
}
"""What a person needs for an act. To close an unpaid order everybody may: it takes no money from anybody."""


class Operator(Protocol):
    """Who works at the till now."""

    @property
    def name(self) -> str: ...

    @property
    def till(self) -> str: ...

    async def check(self, right: Right, order_number: str = "", amount: Money | None = None) -> None:
        """Return when this may be done here and now. Raises NobodyAtWork, RightMissing, JournalFailure."""
        ...


class OperationDesk:
    """Carries out acts at the bank so that none is forgotten and none is done twice."""

    def __init__(self, journal: Journal, clock: Clock, publisher: Publisher, operator: Operator) -> None:
        self._operator = operator
        self._journal = journal
        self._clock = clock
        self._publisher = publisher
        self._in_flight: set[OrderNumber] = set()
        self._unkept = UnkeptEnds(journal, clock, publisher)

    @property
    def operator(self) -> str:
        """Who works at this till."""
        return self._operator.name

    def is_busy(self, number: OrderNumber) -> bool:
        """Tell whether an act on this order is on its way right now."""
        return number in self._in_flight

    async def perform(self, order: Order, act: Act[Answer]) -> tuple[Order, Answer]:
        """Return the stored order and the bank's answer.

        Raises before anything is sent: NobodyAtWork and RightMissing, AnotherAtWork for a sale of somebody who is not
        at work here any more, OperationAlreadyOpen, also while another act on the order is on its way, and the
        JournalFailure of an intent that cannot be written. Raises after it is written down: the GatewayFailure or
        NotOffered the call ended in. Raises AnswerNotKept when the end cannot be written.
        """
        if self.is_busy(order.number):
            raise OperationAlreadyOpen(order.number, act.kind.value)
        self._in_flight.add(order.number)
        try:
            await self._check_right(order, act)
            operation = self._intent(order, act)
            act.get_ready()
            order = await self._journal.arm(order, operation, self._signed(act))
            self._publisher.publish(OrderChanged(order))
            if operation.state is OperationState.ARMED:
                await self._mark_sent(operation, order, act)
            return await self._send(operation, order, act)
        finally:
            self._in_flight.discard(order.number)

    async def perform_again(self, operation: Operation, order: Order, act: Act[Answer]) -> tuple[Order, Answer]:
        """Send an act nobody knows the end of once more, as the same operation; otherwise as `perform`.

        Only for acts a bank carries out once however often they arrive. Raises OrderChangedMeanwhile when the
        operation has ended meanwhile.
        """
        if self.is_busy(order.number):
            raise OperationAlreadyOpen(order.number, act.kind.value)
        self._in_flight.add(order.number)
        try:
            order = await self._journal.mark_sent_again(operation, order, (act.sent,))
            self._publisher.publish(OrderChanged(order))
            return await self._send(replace(operation, attempt=operation.attempt + 1), order, act)
        finally:
            self._in_flight.discard(order.number)

    async def settle_unkept(self, number: OrderNumber) -> None:
        """Write down what is known of acts on this order whose ends the journal could not take.

        Raises JournalFailure while the journal still takes nothing.
        """
        await self._unkept.write_down(number)

    async def _check_right(self, order: Order, act: Act[Answer]) -> None:
        """Ask for the right to it; a sale is allowed once, with the first act of its order, to whoever began it."""
        right = _RIGHTS.get(act.kind)
        if right is not None and not (right is Right.SELL and order.version):
            await self._operator.check(right, order.number, act.amount or order.amount)
        if right is Right.SELL and not order.version and order.operator != self._operator.name:
            raise AnotherAtWork(order.operator)

    def _signed(self, act: Act[Answer]) -> tuple[TimelineEntry, ...]:
        """Return the act's lines with who did it and from which till, where somebody did."""
        lines = (*act.said_before, act.sent)
        if act.by_program or not self._operator.name:
            return lines
        named = {"operator": self._operator.name, "till": self._operator.till}
        who = {name: fact for name, fact in named.items() if fact}
        return tuple(replace(line, facts={**line.facts, **who}) for line in lines)

    def _intent(self, order: Order, act: Act[Answer]) -> Operation:
        return Operation(
            new_operation_id(),
            order.number,
            act.kind,
            OperationState.SENT if act.kind in _LEAVES_AT_ONCE else OperationState.ARMED,
            self._clock.now(),
            act.amount,
            act.expected_captured,
            "" if act.by_program else self._operator.name,
        )

    async def _mark_sent(self, operation: Operation, order: Order, act: Act[Answer]) -> None:
        try:
            await self._journal.mark_sent(operation.id)
        except JournalFailure as failure:
            # Nothing has left. If this cannot be written either, the next start reads the same from the intent.
            entry = TimelineEntry(self._clock.now(), Happening.NOT_SENT, {"reason": "journal"})
            with contextlib.suppress(AnswerNotKept):
                ended = Ending(OperationState.NOT_SENT, "journal")
                await self._settle(operation, ended, order, to_state(act.if_not_done, entry, undo=True))
            raise failure

    async def _send(self, operation: Operation, order: Order, act: Act[Answer]) -> tuple[Order, Answer]:
        try:
            answer = await self._answer(operation, act)
        except (GatewayFailure, NotOffered, InputFault) as failure:
            ended, change = after_failure(failure, operation, act, self._clock.now())
            await self._settle(operation, ended, order, change)
            raise
        stored = await self._settle(operation, act.weigh(answer), order, by_answer(act, answer))
        return stored, answer

    async def _answer(self, operation: Operation, act: Act[Answer]) -> Answer:
        """Return the bank's answer. After a fault of ours on the way nobody knows what the bank did: it is lost."""
        try:
            return await act.call(operation.id)
        except (GatewayFailure, NotOffered, InputFault):
            raise
        except Exception as fault:
            _log.error("an act at the bank ended with %s", type(fault).__name__)
        raise AnswerLost("fault")  # outside the handler: the fault's own frames may hold a card

    async def _settle(self, operation: Operation, ended: Ending, order: Order, change: Change) -> Order:
        """Write how the act came out; if somebody wrote the order meanwhile, on top of that.

        Of an act that another till took over, because this one seemed gone, what the bank said is written down all
        the same, and that till ends it. A journal that cannot write is tried again for a few seconds. Raises
        AnswerNotKept after that.
        """
        patience, is_ours, is_current = _TRIES_TO_KEEP, True, True
        while True:
            try:
                if not is_current:
                    order, is_current = await self._newer(order), True
                after, entries = change(order)
                if is_ours:
                    stored = await self._journal.settle(
                        operation.id, replace(ended, attempt=operation.attempt), after, entries
                    )
                else:
                    stored = await self._journal.record(heard_late(order, after, operation, ended), entries)
            except OperationTakenOver:
                is_ours = False
                continue
            except OrderChangedMeanwhile:
                is_current = False
                continue
            except JournalFailure as failure:
                patience -= 1
                if not patience:
                    self._unkept.keep(operation, ended, change)
                    self._publisher.publish(OperationChanged(order, operation.after(NOT_KEPT)))
                    raise AnswerNotKept(type(failure).__name__) from None
                await self._clock.sleep(1.0)
                continue
            self._publisher.publish(OrderChanged(stored))
            if is_ours:
                self._publisher.publish(OperationChanged(stored, operation.after(ended)))
            return stored

    async def _newer(self, order: Order) -> Order:
        """Return the order as somebody else wrote it. Raises JournalFailure, also where nobody did."""
        current = await self._journal.order(order.number)
        if current is None or current.version == order.version:
            raise JournalCannotWrite("version")  # trying again at once would go on for ever
        return current
