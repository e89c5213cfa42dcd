"""What is tried next with an act whose end nobody knows: wait, fence it in, send it again, or ask a person.

Only looked at when a status answer has just ended nothing. Durations are of answers that stayed the same, measured
while the program ran: the clock on the wall decides nothing.
"""

from datetime import timedelta
from enum import Enum

from msgspec import Struct

from app.domain.capture import whole_hold
from app.domain.evidence import Reported, StatusSeen
from app.domain.operation import FirstWord, Operation, OperationKind, OperationState
from app.domain.order import Order
from app.domain.profile import BankProfile
from app.domain.proof import names

FENCE_AFTER = timedelta(minutes=3)
"""So long an unpaid order stays unpaid before a lost charge is fenced in: the bank may still be at work on it."""
SEND_AGAIN_AFTER = timedelta(seconds=60)
UNCHANGED_TOO_LONG = timedelta(minutes=10)
NO_WAY_ON_AFTER = timedelta(minutes=25)
"""Within half an hour every act is proved or in a person's hands."""


class Step(Enum):
    """One step on the way to a proof."""

    WAIT = "wait"
    CLOSE_ORDER = "close-order"
    """Cancel the unpaid order at the bank: a charge on its way then comes too late."""
    TAKE_NUMBER = "take-number"
    """Register the order's own number: where that succeeds, a charge of that number can never land."""
    SEND_AGAIN = "send-again"
    GIVE_UP = "give-up"
    """It moves no money and has not arrived: it counts as not done."""
    ASK_PERSON = "ask-person"


class Patience(Struct, frozen=True):
    """How long the answers have been the same, and how long has been asked in all."""

    same: timedelta
    overall: timedelta


def next_step(
    operation: Operation, order: Order, seen: StatusSeen | None, patience: Patience, profile: BankProfile
) -> Step:
    """Return what is tried next. `seen` is None when the bank cannot be asked about this order."""
    if operation.state is not OperationState.UNKNOWN:
        return Step.WAIT
    match operation.kind:
        case OperationKind.CHARGE:
            return _charge(order, seen, patience, profile)
        case OperationKind.REFUND:
            # What the bank lists it has, and is at work on: nothing is gained by asking for it once more.
            is_listed = seen is not None and names(operation, seen)
            again = profile.guards_refunds and not is_listed and _stands_as_before(operation, seen)
            return _money(operation, patience, again)
        case OperationKind.CAPTURE:
            # A part could be captured a second time where a bank allows several, so only all of it is sent again.
            held = seen is not None and seen.reported is Reported.AUTHORISED
            whole = held and operation.amount == whole_hold(order)
            return _money(operation, patience, whole and _stands_as_before(operation, seen))
        case OperationKind.VOID:
            return _money(operation, patience, again=False)
        case OperationKind.FENCE if seen is not None and seen.reported is Reported.NOT_FOUND:
            return Step.GIVE_UP  # trying once more is harmless
        case _ if seen is None or seen.reported is Reported.NOT_FOUND:
            return Step.GIVE_UP if patience.same >= FENCE_AFTER else Step.WAIT
        case _:
            return Step.ASK_PERSON if patience.overall >= NO_WAY_ON_AFTER else Step.WAIT


def _charge(order: Order, seen: StatusSeen | None, patience: Patience, profile: BankProfile) -> Step:
    overdue = patience.overall >= NO_WAY_ON_AFTER
    if seen is None or not profile.can_fence:
        # Nobody can be asked, or nothing can be closed: no waiting will prove a "no".
        hopeless = seen is None and patience.same >= FENCE_AFTER
        return Step.ASK_PERSON if hopeless or overdue else Step.WAIT
    if patience.same >= FENCE_AFTER and not overdue:
        if seen.reported is Reported.REGISTERED:
            return Step.CLOSE_ORDER
        if seen.reported is Reported.NOT_FOUND and order.gateway_order_id is None:
            return Step.TAKE_NUMBER
    return Step.ASK_PERSON if overdue else Step.WAIT


def _money(operation: Operation, patience: Patience, again: bool) -> Step:
    lost = operation.first_word is FirstWord.LOST
    if lost and again and operation.may_leave_again:
        return Step.SEND_AGAIN if patience.same >= SEND_AGAIN_AFTER else Step.WAIT
    return Step.ASK_PERSON if patience.same >= UNCHANGED_TOO_LONG else Step.WAIT


def _stands_as_before(operation: Operation, seen: StatusSeen | None) -> bool:
    """Tell whether the bank still has what it had when the act was decided."""
    expected = operation.expected_captured
    return seen is not None and expected is not None and (seen.captured or 0) == expected.minor
