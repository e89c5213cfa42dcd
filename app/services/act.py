"""One act a service wants done at the bank, and what the end of its call makes of operation and order."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Generic, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from app.domain.errors import CredentialsRejected, GatewayFailure, GatewayRefused, InputFault, NotOffered, NotSent
from app.domain.identifiers import OperationId
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
from app.domain.refusals import OrderNumberTaken
from app.domain.timeline import Happening, TimelineEntry

Answer = TypeVar("Answer")
Change = Callable[[Order], tuple[Order, tuple[TimelineEntry, ...]]]

PROVED = Ending(OperationState.DONE, "reply", FirstWord.ACCEPTED)
"""The bank's reply is the end itself: for what moves no money."""
TAKEN_ON = Ending(OperationState.UNKNOWN, "reply", FirstWord.ACCEPTED)
"""The bank has taken the act on; only a status answer says that it was done."""
TURNED_DOWN = Ending(OperationState.UNKNOWN, "reply", FirstWord.REFUSED)
"""The bank's first word is no; only a status answer that agrees makes it one."""

TAKEN = "taken"
"""In the timeline, with the bank's no: it has an order of this number already."""

_PROVED_BY_STATUS = MONEY_ACTS | {OperationKind.CHARGE}


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
    if_taken: OrderState | None = None
    """The order's state when the bank has an order of its number already, which can only be ours: the bank is asked
    what it is. None where it may be anybody's, and such a no ends the act.
    """
    get_ready: Callable[[], None] = lambda: None
    """Begins what may be done while the intent is written down: it tells the bank nothing."""
    by_program: bool = False
    """Nobody asked for it: the program finds out, or fences in, what is left of an earlier act."""


def after_failure(
    failure: GatewayFailure | NotOffered | InputFault, operation: Operation, act: Act[Answer], now: datetime
) -> tuple[Ending, Change]:
    """Return how a call that failed ends its act, and what that makes of the order."""
    ended, state, entry = _reading_of(failure, operation, act, now)
    return ended, to_state(state, entry, undo=ended.state is not OperationState.UNKNOWN)


def _reading_of(
    failure: GatewayFailure | NotOffered | InputFault, operation: Operation, act: Act[Answer], now: datetime
) -> tuple[Ending, OrderState, TimelineEntry]:
    match failure:
        case NotSent() | NotOffered() | InputFault():
            reason = _why_not_sent(failure)
            entry = TimelineEntry(now, Happening.NOT_SENT, {"reason": reason})
            if operation.attempt > 1:
                # This try never left, but an earlier one did.
                return Ending(OperationState.UNKNOWN, "not sent again"), act.if_lost, entry
            return Ending(OperationState.NOT_SENT, reason), act.if_not_done, entry
        case GatewayRefused(code=code) | CredentialsRejected(code=code):
            is_taken = isinstance(failure, OrderNumberTaken)
            entry = TimelineEntry(now, Happening.REFUSED, {"code": code, **({TAKEN: "yes"} if is_taken else {})})
            if operation.attempt > 1:
                # A bank says no as well while it is at work on an earlier try, or because it knows its id.
                return Ending(OperationState.UNKNOWN, code), act.if_lost, entry
            if act.kind in _PROVED_BY_STATUS:
                return TURNED_DOWN, act.if_lost, entry
            if is_taken and act.if_taken is not None:
                return TURNED_DOWN, act.if_taken, entry
            return Ending(OperationState.REFUSED, code, FirstWord.REFUSED), act.if_not_done, entry
        case _:
            # AnswerLost, and anything a later version adds: not proved, so not known.
            reason = getattr(failure, "reason", type(failure).__name__)
            entry = TimelineEntry(now, Happening.ANSWER_LOST, {"reason": reason})
            return Ending(OperationState.UNKNOWN, reason, FirstWord.LOST), act.if_lost, entry


def _why_not_sent(failure: NotSent | NotOffered | InputFault) -> str:
    match failure:
        case NotSent(reason=reason) | NotOffered(what=reason):
            return reason
        case _:
            return "value"


def heard_late(order: Order, after: Order, operation: Operation, ended: Ending) -> Order:
    """Return what an answer makes of an order whose act was taken over: only a yes says anything about it.

    A yes to a charge that counts as not done makes the bank be asked again.
    """
    if ended.first_word is not FirstWord.ACCEPTED:
        return order
    if operation.kind is OperationKind.CHARGE and after.state in CLOSED_UNPAID_STATES:
        return replace(after, state=OrderState.OUTCOME_UNKNOWN)
    return after


def by_answer(act: Act[Answer], answer: Answer) -> Change:
    """Return the change a good answer makes of an order, whose state stays where the bank said it took the money."""

    def change(order: Order) -> tuple[Order, tuple[TimelineEntry, ...]]:
        after, entries = act.accept(order, answer)
        if order.state in MONEY_TAKEN_STATES:
            after = replace(after, state=order.state, state_since=order.state_since)
        return after, entries

    return change


def to_state(state: OrderState, entry: TimelineEntry, undo: bool) -> Change:
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
