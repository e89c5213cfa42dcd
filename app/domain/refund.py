"""How much of an order may still go back, and why not."""

from collections.abc import Iterable

from app.domain.limit import Limit, WhyNot, behind_open_acts, less, nothing, told_done
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
    if order.captured is None:
        return behind_open_acts(nothing(order.amount, WhyNot.SUM_NOT_TOLD), operations)
    left = Limit(order.captured, WhyNot.NOTHING_LEFT if order.captured.minor == 0 else None)
    told = told_done(operations, OperationKind.REFUND, OperationKind.VOID)
    return behind_open_acts(less(left, told), operations)
