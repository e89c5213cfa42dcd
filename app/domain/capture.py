"""How much of a hold may still be captured or let go of, and why not."""

from collections.abc import Iterable

from app.domain.limit import Limit, WhyNot, behind_open_acts, nothing, told_done
from app.domain.money import Money
from app.domain.operation import Operation, OperationKind
from app.domain.order import Order, OrderState


def capturable(order: Order, operations: Iterable[Operation]) -> Limit:
    """Return how much may be captured: what is held, once.

    A capture of a part lets the rest go (gateway manual: deposit), so after any capture nothing is left.
    """
    return _of_hold(order, operations)


def voidable(order: Order, operations: Iterable[Operation]) -> Limit:
    """Return how much may be let go of: a hold is let go of as a whole, and only while nothing was captured."""
    return _of_hold(order, operations)


def whole_hold(order: Order) -> Money:
    """Return what the hold of an order comes to: what the bank said that it holds, else all that was asked for."""
    return order.amount if order.held is None else order.held


def _of_hold(order: Order, operations: Iterable[Operation]) -> Limit:
    operations = tuple(operations)
    limit = _hold(order)
    told = told_done(operations, OperationKind.CAPTURE, OperationKind.VOID)
    if limit.is_possible and told:
        # A hold is used once: with two persons' word that it was, nothing of it is left.
        limit = Limit(Money(0, limit.left.currency), WhyNot.TOLD_BY_PEOPLE, told[0])
    return behind_open_acts(limit, operations)


def _hold(order: Order) -> Limit:
    captured = order.captured is not None and order.captured.minor > 0
    if order.state is OrderState.AUTHORISED:
        return Limit(whole_hold(order))
    if order.state is OrderState.PART_PAID and not captured and order.held is not None and order.held.minor > 0:
        return Limit(order.held)  # the card's bank held less than was asked
    if order.state in (OrderState.PAID, OrderState.PART_PAID, OrderState.PART_REFUNDED):
        return nothing(order.amount, WhyNot.NOTHING_LEFT)
    return nothing(order.amount, WhyNot.NOTHING_THERE)
