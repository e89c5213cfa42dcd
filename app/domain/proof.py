"""Does a status answer prove how an operation ended that nobody knew the end of?"""

from collections.abc import Iterable, Sequence, Set

from app.domain.capture import whole_hold
from app.domain.evidence import Reported, StatusSeen, Unrecognised
from app.domain.money_back import RefundSeen, RefundStanding
from app.domain.operation import Ending, FirstWord, Operation, OperationKind, OperationState
from app.domain.order import MONEY_TAKEN_STATES, OPEN_STATES, Order, OrderState
from app.domain.weighing import fits

_GONE = frozenset({Reported.VOIDED, Reported.DECLINED, Reported.EXPIRED})


def ended_by(operation: Operation, seen: StatusSeen, after: Order) -> Ending | None:
    """Return how a status answer ends an operation, or None when it proves nothing.

    `after` is the order as weighed with that answer. "Not found" ends nothing: the request may still arrive. Nor does
    a word nobody knows.
    """
    if not operation.awaits_proof or not fits(after, seen):
        return None
    if seen.reported is Reported.NOT_FOUND or isinstance(seen.reported, Unrecognised):
        return None
    state = _verdict(operation, seen, after)
    return None if state is None else Ending(state, _wording(seen))


def captures_part(operation: Operation, order: Order) -> bool:
    """Tell whether this act was to capture less than all that is held."""
    return operation.kind is OperationKind.CAPTURE and operation.amount != whole_hold(order)


def left_by_refunds(operations: Iterable[Operation]) -> int | None:
    """Return what the bank has once it has done the refunds it accepted, minor units; None where there are none."""
    accepted = [each for each in operations if each.kind is OperationKind.REFUND and _is_accepted(each)]
    return min((had - wanted for wanted, had in map(_sums, accepted)), default=None)


def names(operation: Operation, seen: StatusSeen) -> bool:
    """Tell whether the answer speaks of this very operation, by its own id."""
    return any(refund.refund_id == operation.id for refund in seen.refunds)


def _verdict(operation: Operation, seen: StatusSeen, after: Order) -> OperationState | None:
    match operation.kind:
        case OperationKind.REGISTER | OperationKind.FENCE:
            return OperationState.DONE
        case OperationKind.CHARGE:
            return _charge(after)
        case OperationKind.CANCEL if after.state in MONEY_TAKEN_STATES or after.state in OPEN_STATES:
            # Still payable: the bank may be asked to close it once more, which is harmless.
            return OperationState.REFUSED
        case OperationKind.CANCEL:
            return OperationState.DONE
        case OperationKind.CAPTURE:
            return _capture(operation, seen, after)
        case OperationKind.VOID:
            return _void(operation, seen)
        case OperationKind.REFUND:
            return _refund(operation, seen, after)


def _charge(after: Order) -> OperationState | None:
    if after.state in MONEY_TAKEN_STATES:
        return OperationState.DONE
    if after.state in (OrderState.CANCELLED, OrderState.EXPIRED):
        # The bank closed the order before any try of ours was refused: the charge never got there.
        return OperationState.NOT_DONE
    return OperationState.REFUSED if after.state is OrderState.DECLINED else None


def _capture(operation: Operation, seen: StatusSeen, after: Order) -> OperationState | None:
    wanted, had = _sums(operation)
    if seen.reported in (Reported.CAPTURED, Reported.REFUNDED):
        if seen.captured is None:
            return OperationState.DONE if wanted == after.amount.minor else None
        return OperationState.DONE if seen.captured + (seen.refunded or 0) == had + wanted else None
    if seen.reported in _GONE:
        return _no(operation)
    return _refused_and_unchanged(operation, seen.reported is Reported.AUTHORISED)


def _void(operation: Operation, seen: StatusSeen) -> OperationState | None:
    if seen.reported is Reported.VOIDED:
        return OperationState.DONE
    if seen.reported in (Reported.CAPTURED, Reported.REFUNDED):
        return _no(operation)
    return _refused_and_unchanged(operation, seen.reported is Reported.AUTHORISED)


def _refund(operation: Operation, seen: StatusSeen, after: Order) -> OperationState | None:
    """A bank that lists refunds by our ids is believed by the id; of one that does not, the sums must tell."""
    ours = [refund for refund in seen.refunds if refund.refund_id == operation.id]
    if ours:
        return _listed({refund.standing for refund in ours})
    if seen.reported not in (Reported.CAPTURED, Reported.REFUNDED):
        return None
    wanted, had = _sums(operation)
    if seen.captured is None and seen.refunded is None and not seen.refunds:
        return _refund_without_sums(operation, seen, had < after.amount.minor)
    names_ids = any(refund.refund_id for refund in seen.refunds)
    if seen.captured == had - wanted and not names_ids and _may_be_among(seen.refunds, wanted):
        return OperationState.DONE
    return _refused_and_unchanged(operation, seen.captured == had)


def _refund_without_sums(operation: Operation, seen: StatusSeen, was_refunded: bool) -> OperationState | None:
    """A bank that names neither sums nor refunds only says that something went back: its first word tells the rest.

    Where that word was lost nothing proves whose refund it was.
    """
    is_refunded = seen.reported is Reported.REFUNDED
    if is_refunded and _is_accepted(operation):
        return OperationState.DONE
    return _refused_and_unchanged(operation, is_refunded is was_refunded)


def _is_accepted(operation: Operation) -> bool:
    return operation.first_word is FirstWord.ACCEPTED


def _may_be_among(listed: Sequence[RefundSeen], wanted: int) -> bool:
    """Tell whether a refund of this sum may be one of those; several others may come to the same in all."""
    done = [refund.amount for refund in listed if refund.standing is RefundStanding.DONE]
    return not listed or wanted in done or 0 in done  # 0: the bank does not tell how much it was


def _listed(standings: Set[RefundStanding]) -> OperationState | None:
    """Return how the bank's own list ends a refund. One it is still at work on may be carried out yet."""
    if RefundStanding.DONE in standings:
        return OperationState.DONE
    return None if RefundStanding.PENDING in standings else OperationState.REFUSED


def _refused_and_unchanged(operation: Operation, unchanged: bool) -> OperationState | None:
    refused = operation.first_word is FirstWord.REFUSED
    return OperationState.REFUSED if refused and unchanged else None


def _no(operation: Operation) -> OperationState:
    return OperationState.REFUSED if operation.first_word is FirstWord.REFUSED else OperationState.NOT_DONE


def _sums(operation: Operation) -> tuple[int, int]:
    """Return what an act on money moves and what the bank held before it, minor units."""
    assert operation.amount is not None  # noqa: S101 - an act on money always has both
    assert operation.expected_captured is not None  # noqa: S101
    return operation.amount.minor, operation.expected_captured.minor


def _wording(seen: StatusSeen) -> str:
    word = seen.reported.value if isinstance(seen.reported, Reported) else "unrecognised"
    sums = {"captured": seen.captured, "refunded": seen.refunded, "held": seen.held}
    told = [f"{name} {value}" for name, value in sums.items() if value is not None]
    return ", ".join([f"status {word}", *told])
