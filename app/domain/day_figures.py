"""What a business day has brought so far, at a glance: counts and sums of the orders made on it, by currency."""

from collections.abc import Iterable
from enum import Enum

from msgspec import Struct

from app.domain.currency import Currency
from app.domain.money import Money
from app.domain.order import OrderState

_DECIDED = frozenset(
    {
        OrderState.AUTHORISED,
        OrderState.PAID,
        OrderState.PART_PAID,
        OrderState.PART_REFUNDED,
        OrderState.REFUNDED,
        OrderState.VOIDED,
        OrderState.DECLINED,
    }
)
"""The bank has said yes or no."""


class DayGroup(Enum):
    """What the orders of a day are told apart by."""

    PAID = "paid"
    WAITING = "waiting"
    HELD = "held"
    REFUNDED = "refunded"
    DECLINED = "declined"


STATES_OF_GROUP = {
    DayGroup.PAID: frozenset({OrderState.PAID, OrderState.PART_PAID, OrderState.PART_REFUNDED}),
    DayGroup.WAITING: frozenset({OrderState.AWAITING_PAYMENT, OrderState.CHALLENGE_PENDING, OrderState.PENDING}),
    DayGroup.HELD: frozenset({OrderState.AUTHORISED}),
    DayGroup.REFUNDED: frozenset({OrderState.PART_REFUNDED, OrderState.REFUNDED}),
    DayGroup.DECLINED: frozenset({OrderState.DECLINED}),
}
"""An order of which a part went back stands in both: with what the shop keeps of it, and with what went."""


class StateCount(Struct, frozen=True):
    """So many orders made on a day that are in one state now, and what they come to; by the bank's last word."""

    state: OrderState
    orders: int
    amount: Money
    captured: Money
    refunded: Money


class GroupFigure(Struct, frozen=True):
    """How many orders, and how much: what the shop has, what went back, or what was asked for."""

    group: DayGroup
    orders: int
    sum: Money


class DayFigures(Struct, frozen=True):
    """The orders of one day in one currency. `decided` counts those the bank has said yes or no to."""

    groups: tuple[GroupFigure, ...]
    decided: int

    def of(self, group: DayGroup) -> GroupFigure:
        return next(each for each in self.groups if each.group is group)


def day_figures(counts: Iterable[StateCount]) -> tuple[DayFigures, ...]:
    """Return the figures of each currency there is, by its code."""
    by_currency: dict[Currency, list[StateCount]] = {}
    for each in counts:
        by_currency.setdefault(each.amount.currency, []).append(each)
    return tuple(_figures(each, by_currency[each]) for each in sorted(by_currency, key=lambda each: each.code))


def _figures(currency: Currency, counts: list[StateCount]) -> DayFigures:
    groups = tuple(_figure(group, currency, counts) for group in DayGroup)
    return DayFigures(groups, sum(each.orders for each in counts if each.state in _DECIDED))


def _figure(group: DayGroup, currency: Currency, counts: list[StateCount]) -> GroupFigure:
    of_group = [each for each in counts if each.state in STATES_OF_GROUP[group]]
    minor = sum(_sum(group, each) for each in of_group)
    return GroupFigure(group, sum(each.orders for each in of_group), Money(minor, currency))


def _sum(group: DayGroup, count: StateCount) -> int:
    """Return what the orders of a state bring to a group, in minor units.

    What the bank has now is lowered by each refund (gateway manual: depositedAmount). Not every bank says how much it
    took of an order it calls paid: that is all of it.
    """
    match group:
        case DayGroup.PAID if count.state is OrderState.PAID:
            return count.amount.minor
        case DayGroup.PAID:
            return count.captured.minor
        case DayGroup.REFUNDED:
            return count.refunded.minor
        case _:
            return count.amount.minor
