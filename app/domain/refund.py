"""How much of an order may still go back, and why not."""

from collections.abc import Iterable

from app.domain.limit import Limit, WhyNot, behind_open_acts, nothing
from app.domain.operation import Operation
from app.domain.order import Order, OrderState

_CAPTURED_STATES = frozenset({OrderState.PAID, OrderState.PART_PAID, OrderState.PART_REFUNDED, OrderState.REFUNDED})


def refundable(order: Order, operations: Iterable[Operation]) -> Limit:
    """Return how much may go back, from what the bank said last and the operations without an end.

    The bank lowers what it captured by each refund (gateway manual: depositedAmount), so nothing is counted twice.
    """
    if order.state not in _CAPTURED_STATES:
        return behind_open_acts(nothing(order.amount, WhyNot.NOTHING_THERE), operations)
    if order.captured is None:
        return behind_open_acts(nothing(order.amount, WhyNot.SUM_NOT_TOLD), operations)
    left = Limit(order.captured, WhyNot.NOTHING_LEFT if order.captured.minor == 0 else None)
    return behind_open_acts(left, operations)
