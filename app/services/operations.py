"""The life of one act at the bank: intent committed, "sent" committed, bytes, answer committed, then told.

Every service that changes something at the bank goes through `OperationDesk.perform`, so the order of these steps
is written once.
"""

import contextlib
from collections.abc import Awaitable, Callable
from typing import Generic, Protocol, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from app.domain.errors import (
    AnswerNotKept,
    CredentialsRejected,
    GatewayFailure,
    GatewayRefused,
    JournalCannotWrite,
    JournalFailure,
    NotOffered,
    NotSent,
    OperationAlreadyOpen,
    OperationTakenOver,
    OrderChangedMeanwhile,
)
from app.domain.events import OperationChanged, OrderChanged
from app.domain.identifiers import OperationId, OrderNumber, new_operation_id
from app.domain.money import Money
from app.domain.operation import (
    MONEY_ACTS,
    Ending,
    FirstWord,
    Operation,
    OperationKind,
    OperationState,
)
from app.domain.order import CLOSED_UNPAID_STATES, MONEY_TAKEN_STATES, Order, OrderState
from app.domain.person import Right
from app.domain.timeline import Happening, TimelineEntry
from app.services.ports import Clock, Journal
from app.services.publisher import Publisher

_TRIES_TO_KEEP = 5

Answer = TypeVar("Answer")
Change = Callable[[Order], tuple[Order, tuple[TimelineEntry, ...]]]

PROVED = Ending(OperationState.DONE, "reply", FirstWord.ACCEPTED)
"""The bank's reply is the end itself: for what moves no money."""
TAKEN_ON = Ending(OperationState.UNKNOWN, "reply", FirstWord.ACCEPTED)
"""The bank has taken the act on; only a status answer says that it was done."""
TURNED_DOWN = Ending(OperationState.UNKNOWN, "reply", FirstWord.REFUSED)
"""The bank's first word is no; only a status answer that agrees makes it one."""

_NOT_KEPT = Ending(OperationState.UNKNOWN, "journal", FirstWord.LOST)
_PROVED_BY_STATUS = MONEY_ACTS | {OperationKind.CHARGE}

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


class Act(Struct, Generic[Answer], frozen=True):
    """One intended act.

    `sent` is its line in the timeline, `call` speaks to the bank in the name of that operation, `accept` says what
    a good answer makes of the order. `if_not_done` is the order's state when the act provably never happened,
    `if_lost` when nobody knows. `weigh` says how far a good answer ends the operation. `amount` and
    `expected_captured` are those of the operation. Who did it, and from which till, the desk adds.
    """

    kind: OperationKind
    sent: TimelineEntry
    call: Callable[[OperationId], Awaitable[Answer]]
    accept: Callable[[Order, Answer], tuple[Order, tuple[TimelineEntry, ...]]]
    if_not_done: OrderState
    if_lost: OrderState
    weigh: Callable[[Answer], Ending] = lambda _answer: PROVED
    amount: Money | None = None
    expected_captured: Money | None = None
    said_before: tuple[TimelineEntry, ...] = ()
    """What is written down with the intent, before its own line: what a customer agreed to."""
    get_ready: Callable[[], None] = lambda: None
    """Begins what may be done while the intent is written down: it tells the bank nothing."""
    by_program: bool = False
    """Nobody asked for it: the program finds out, or fences in, what is left of an earlier act."""


class _Unkept(Struct, frozen=True):
    """An end the journal could not take: of which act, what is written down later, and what it makes of the order."""

    operation: Operation
    ended: Ending
    change: Change


class OperationDesk:
    """Carries out acts at the bank so that none is forgotten and none is done twice."""

    def __init__(self, journal: Journal, clock: Clock, publisher: Publisher, operator: Operator) -> None:
        self._operator = operator
        self._journal = journal
        self._clock = clock
        self._publisher = publisher
        self._in_flight: set[OrderNumber] = set()
        self._unkept: dict[OrderNumber, list[_Unkept]] = {}

    @property
    def operator(self) -> str:
        """Who works at this till."""
        return self._operator.name

    def is_busy(self, number: OrderNumber) -> bool:
        """Tell whether an act on this order is on its way right now."""
        return number in self._in_flight

    async def perform(self, order: Order, act: Act[Answer]) -> tuple[Order, Answer]:
        """Return the stored order and the bank's answer.

        Raises before anything is sent: NobodyAtWork and RightMissing, OperationAlreadyOpen, also while another act on
        the order is on its way, and the JournalFailure of an intent that cannot be written. Raises after it is
        written down: the GatewayFailure or NotOffered the call ended in. Raises AnswerNotKept when the end cannot be
        written.
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
        for unkept in self._unkept.get(number, [])[:]:
            order = await self._journal.order(number)
            if order is not None:
                with contextlib.suppress(OperationTakenOver):  # then somebody asks about it already
                    await self._settle_unkept(unkept, order)
            if unkept in self._unkept[number]:  # two questions about the order may be under way
                self._unkept[number].remove(unkept)

    async def _settle_unkept(self, unkept: _Unkept, order: Order) -> None:
        operation, ended = unkept.operation, unkept.ended
        after, entries = unkept.change(order)
        stored = await self._journal.settle(operation.id, ended, after, entries)
        self._publisher.publish(OrderChanged(stored))
        self._publisher.publish(OperationChanged(stored, ended_with(operation, ended)))

    def _keep_in_mind(self, operation: Operation, ended: Ending, change: Change) -> _Unkept:
        """Return what is written down later of an end the journal does not take now.

        An answer is asked for anew. That an act never left no bank can tell, and whoever wanted it was told so: it
        must not be taken for one whose answer was lost, and leave by itself.
        """
        if ended.state is OperationState.NOT_SENT:
            return _Unkept(operation, ended, change)
        entry = TimelineEntry(self._clock.now(), Happening.ANSWER_LOST, {"reason": "journal"})
        return _Unkept(operation, _NOT_KEPT, lambda order: (order, (entry,)))

    async def _check_right(self, order: Order, act: Act[Answer]) -> None:
        """Ask for the right to it; a sale is allowed once, with the first act of its order."""
        right = _RIGHTS.get(act.kind)
        if right is not None and not (right is Right.SELL and order.version):
            await self._operator.check(right, order.number, act.amount or order.amount)

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
                await self._settle(operation, ended, order, _to_state(act.if_not_done, entry, undo=True))
            raise failure

    async def _send(self, operation: Operation, order: Order, act: Act[Answer]) -> tuple[Order, Answer]:
        try:
            answer = await act.call(operation.id)
        except (GatewayFailure, NotOffered) as failure:
            ended, state, entry = self._reading_of(failure, operation, act)
            undo = ended.state is not OperationState.UNKNOWN
            await self._settle(operation, ended, order, _to_state(state, entry, undo))
            raise
        stored = await self._settle(operation, act.weigh(answer), order, _by_answer(act, answer))
        return stored, answer

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
                    stored = await self._journal.record(_heard_late(order, after, operation, ended), entries)
            except OperationTakenOver:
                is_ours = False
                continue
            except OrderChangedMeanwhile:
                is_current = False
                continue
            except JournalFailure as failure:
                patience -= 1
                if not patience:
                    self._unkept.setdefault(order.number, []).append(self._keep_in_mind(operation, ended, change))
                    self._publisher.publish(OperationChanged(order, ended_with(operation, _NOT_KEPT)))
                    raise AnswerNotKept(type(failure).__name__) from None
                await self._clock.sleep(1.0)
                continue
            self._publisher.publish(OrderChanged(stored))
            if is_ours:
                self._publisher.publish(OperationChanged(stored, ended_with(operation, ended)))
            return stored

    async def _newer(self, order: Order) -> Order:
        """Return the order as somebody else wrote it. Raises JournalFailure, also where nobody did."""
        current = await self._journal.order(order.number)
        if current is None or current.version == order.version:
            raise JournalCannotWrite("version")  # trying again at once would go on for ever
        return current

    def _reading_of(
        self, failure: GatewayFailure | NotOffered, operation: Operation, act: Act[Answer]
    ) -> tuple[Ending, OrderState, TimelineEntry]:
        now = self._clock.now()
        match failure:
            case NotSent(reason=reason) | NotOffered(what=reason):
                entry = TimelineEntry(now, Happening.NOT_SENT, {"reason": reason})
                if operation.attempt > 1:
                    # This try never left, but an earlier one did.
                    return Ending(OperationState.UNKNOWN, "not sent again"), act.if_lost, entry
                return Ending(OperationState.NOT_SENT, reason), act.if_not_done, entry
            case GatewayRefused(code=code) | CredentialsRejected(code=code):
                entry = TimelineEntry(now, Happening.REFUSED, {"code": code})
                if operation.attempt > 1:
                    # A bank says no as well while it is at work on an earlier try, or because it knows its id.
                    return Ending(OperationState.UNKNOWN, code), act.if_lost, entry
                if act.kind in _PROVED_BY_STATUS:
                    return TURNED_DOWN, act.if_lost, entry
                return Ending(OperationState.REFUSED, code, FirstWord.REFUSED), act.if_not_done, entry
            case _:
                # AnswerLost, and anything a later version adds: not proved, so not known.
                reason = getattr(failure, "reason", type(failure).__name__)
                entry = TimelineEntry(now, Happening.ANSWER_LOST, {"reason": reason})
                return Ending(OperationState.UNKNOWN, reason, FirstWord.LOST), act.if_lost, entry


def ended_with(operation: Operation, ended: Ending) -> Operation:
    """Return the operation as an ending leaves it."""
    word = ended.first_word or operation.first_word
    return replace(operation, state=ended.state, evidence=ended.evidence, first_word=word, by_people=ended.by_people)


def _heard_late(order: Order, after: Order, operation: Operation, ended: Ending) -> Order:
    """Return what an answer makes of an order whose act was taken over: only a yes says anything about it.

    A yes to a charge that counts as not done makes the bank be asked again.
    """
    if ended.first_word is not FirstWord.ACCEPTED:
        return order
    if operation.kind is OperationKind.CHARGE and after.state in CLOSED_UNPAID_STATES:
        return replace(after, state=OrderState.OUTCOME_UNKNOWN)
    return after


def _by_answer(act: Act[Answer], answer: Answer) -> Change:
    """Return the change a good answer makes of an order, whose state stays where the bank said it took the money."""

    def change(order: Order) -> tuple[Order, tuple[TimelineEntry, ...]]:
        after, entries = act.accept(order, answer)
        if order.state in MONEY_TAKEN_STATES:
            after = replace(after, state=order.state, state_since=order.state_since)
        return after, entries

    return change


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
