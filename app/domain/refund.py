"""How much of an order may still go back, and why not."""

from collections.abc import Iterable

from app.domain.limit import Limit, WhyNot, behind_open_acts, less, nothing, told_done
from app.domain.money import Money
from app.domain.movement import is_return_untold
from app.domain.operation import Operation, OperationKind
from app.domain.order import Order, OrderState

_CAPTURED_STATES = frozenset({OrderState.PAID, OrderState.PART_PAID, OrderState.PART_REFUNDED, OrderState.REFUNDED})


def refundable(order: Order, operations: Iterable[Operation]) -> Limit:
    """Return how much may go back, from what the bank said last and the operations without an end.

    The bank lowers what it captured by each refund (gateway manual: depositedAmount), so nothing is counted twice. A
    refund that only people say was done counts until the bank has said so or denied it.
    """
    operations = tuple(operations)
    if order.state not in _CAPTURED_STATES:
        return behind_open_acts(nothing(order.amount, WhyNot.NOTHING_THERE), operations)
    had = captured_of(order)
    if had is None or is_return_untold(order):
        return behind_open_acts(nothing(order.amount, WhyNot.SUM_NOT_TOLD), operations)
    # A bank that does not lower what it took by what went back names more than is left.
    back = 0 if order.refunded is None else order.refunded.minor
    had = min(had, Money(max(order.amount.minor - back, 0), had.currency))
    left = Limit(had, WhyNot.NOTHING_LEFT if had.minor == 0 else None)
    told = told_done(operations, OperationKind.REFUND, OperationKind.VOID)
    return behind_open_acts(less(left, told), operations)


def captured_of(order: Order) -> Money | None:
    """Return what the bank has of the order now, None where it has not said.

    One that calls an order paid and names no sum has all of it: an old edition names none (gateway manual: order
    status), and gives back no more than it has.
    """
    whole = order.amount if order.state is OrderState.PAID else None
    return whole if order.captured is None else order.captured
