"""What do several wishes about orders ask for together, and does an order fit them?"""

from collections.abc import Callable, Iterable
from functools import reduce
from typing import TypeVar

from msgspec.structs import replace

from app.domain.order import Order
from app.domain.shop_days import MadeWithin
from app.domain.sum_range import SumRange
from app.services.ports import OrderFilter

T = TypeVar("T")

_SETS = ("states", "profiles", "modes", "brands", "operators")


class _Contradiction(Exception):
    """No order can fit both."""


def together(wishes: Iterable[OrderFilter]) -> OrderFilter | None:
    """Return the one filter that asks for all of them, None where no order can fit all."""
    try:
        return reduce(_both, wishes, OrderFilter())
    except _Contradiction:
        return None


def fits(order: Order, wanted: OrderFilter) -> bool:
    """Tell whether an order fits all that is wanted but the fragments, which only the journal compares.

    When its money moved only the journal knows as well: none is called fit where that is asked for.
    """
    card = order.card
    return (
        (not wanted.states or order.state in wanted.states)
        and (wanted.profile is None or order.profile == wanted.profile)
        and (not wanted.profiles or order.profile in wanted.profiles)
        and (not wanted.made or any(each.holds(order.created_at, order.profile) for each in wanted.made))
        and (not wanted.last_four or (card is not None and card.last_four == wanted.last_four))
        and (not wanted.sums or any(sums.holds(order.amount) for sums in wanted.sums))
        and (not wanted.modes or order.mode in wanted.modes)
        and (not wanted.brands or (card is not None and card.brand.lower() in _lower(wanted.brands)))
        and (not wanted.operators or order.operator in wanted.operators)
        and (not wanted.with_note or bool(order.description))
        and not wanted.moved
    )


def _both(one: OrderFilter, other: OrderFilter) -> OrderFilter:
    narrowed = {name: _common(getattr(one, name), getattr(other, name)) for name in _SETS}
    return replace(
        one,
        fragment="\n".join(dict.fromkeys((*one.fragments, *other.fragments))),
        last_four=_same(one.last_four, other.last_four, ""),
        profile=_same(one.profile, other.profile, None),
        made=_pairs(one.made, other.made, MadeWithin.and_within),
        sums=_pairs(one.sums, other.sums, _both_sums),
        with_note=one.with_note or other.with_note,
        moved=(*one.moved, *other.moved),
        **narrowed,
    )


def _same(one: T, other: T, empty: T) -> T:
    if empty not in (one, other) and one != other:
        raise _Contradiction
    return other if one == empty else one


def _common(one: frozenset[T], other: frozenset[T]) -> frozenset[T]:
    """Return what both allow; an empty set allows everything."""
    if not one or not other:
        return one | other
    if not one & other:
        raise _Contradiction
    return one & other


def _pairs(one: tuple[T, ...], other: tuple[T, ...], both: Callable[[T, T], T | None]) -> tuple[T, ...]:
    """Return what lies in one of each; none of them allow everything."""
    if not one or not other:
        return one or other
    common = tuple(found for each in one for another in other if (found := both(each, another)) is not None)
    if not common:
        raise _Contradiction
    return common


def _both_sums(one: SumRange, other: SumRange) -> SumRange | None:
    if one.currency != other.currency:
        return None
    least = max((each.least for each in (one, other) if each.least is not None), default=None)
    most = min((each.most for each in (one, other) if each.most is not None), default=None)
    if least is not None and most is not None and least > most:
        return None
    return SumRange(one.currency, least, most)


def _lower(brands: frozenset[str]) -> set[str]:
    return {brand.lower() for brand in brands}
