"""What money moved between two looks at an order: taken, given back, held, let go.

The difference of two sums, never the word for a state: a shop that adds up all movements of an order arrives at what
the bank has of it now. A movement is written into the order's timeline with the answer that showed it.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from enum import Enum

from msgspec import Struct

from app.domain.currency import Currency
from app.domain.money import Money
from app.domain.money_back import RefundSeen
from app.domain.order import Order, OrderState

MOVED = "moved"
"""The fact of a timeline entry that tells what moved."""
MOVED_BY = "moved_by"
"""The fact that names whose act it was; without it nobody at a till did it: the customer paid, or the bank acted."""


_WENT_BACK = frozenset({OrderState.REFUNDED, OrderState.PART_REFUNDED})


class MovementKind(Enum):
    """PAID: taken at once. CAPTURED: taken of a hold. VOIDED: taken money that was undone as a whole.

    HELD and LET_GO move nothing into or out of the shop's account.
    """

    PAID = "paid"
    CAPTURED = "captured"
    REFUNDED = "refunded"
    VOIDED = "voided"
    HELD = "held"
    LET_GO = "let-go"


class Movement(Struct, frozen=True):
    """Some money at one moment (UTC): the bank's own where it told one, else when it was learnt."""

    kind: MovementKind
    amount: Money
    at: datetime


def movements(
    before: Order,
    after: Order,
    learnt_at: datetime,
    paid_at: datetime | None = None,
    refunds: Sequence[RefundSeen] = (),
) -> tuple[Movement, ...]:
    """Return what moved between an order as it stood and as an answer leaves it; nothing where no sum changed.

    `paid_at` and `refunds` are what the bank said about moments. One before the order was made or after now is no
    moment of a payment, and `learnt_at` stands for it.
    """
    gone = returned(after) - returned(before)
    gained = kept(after) - kept(before) + max(gone, 0)
    was_held, is_held = held(before), held(after)
    at = learnt_at
    paid = paid_at if paid_at is not None and before.created_at <= paid_at <= learnt_at else at
    back = max((each.at for each in refunds if each.at is not None), default=None)
    given_back = back if back is not None and before.created_at <= back <= learnt_at else at
    taken = MovementKind.CAPTURED if was_held else MovementKind.PAID
    found = [
        (MovementKind.HELD, 0 if was_held else is_held, paid),
        (taken, gained, at if was_held else paid),
        (MovementKind.VOIDED, -gained, at),
        (MovementKind.REFUNDED, gone, given_back),
        (MovementKind.LET_GO, was_held if not is_held and after.state is OrderState.VOIDED else 0, at),
    ]
    money = after.amount.currency
    return tuple(Movement(kind, Money(minor, money), moment) for kind, minor, moment in found if minor > 0)


def kept(order: Order) -> int:
    """Return how much of the order the shop has, by what the bank said last, in minor units."""
    whole, captured = order.amount.minor, _minor(order.captured)
    match order.state:
        case OrderState.PAID:
            return whole if captured is None else captured
        case OrderState.PART_PAID:
            return captured or 0
        case OrderState.PART_REFUNDED:
            left = max(whole - (_minor(order.refunded) or 0), 0)
            return left if captured is None else min(captured, left)
        case _:
            return 0


def returned(order: Order) -> int:
    """Return how much of the order is known to have gone back to the customer by refunds, in minor units."""
    if order.state not in _WENT_BACK or is_return_untold(order):
        return 0
    return _minor(order.refunded) or max(order.amount.minor - kept(order), 0)


def is_return_untold(order: Order) -> bool:
    """Tell whether money went back and nobody knows how much: the bank names no sum, and it was no refund of ours."""
    return order.state is OrderState.PART_REFUNDED and not _minor(order.refunded)


def is_payment_undone(order: Order) -> bool:
    """Tell whether it was taken money that was undone, as a bank does on the day of a payment; else it was a hold."""
    return order.state is OrderState.VOIDED and bool(_minor(order.refunded))


def held(order: Order) -> int:
    """Return how much is held for the order and not captured, in minor units."""
    if order.state is OrderState.AUTHORISED:
        return _minor(order.held) or order.amount.minor
    if order.state is OrderState.PART_PAID and not _minor(order.captured):
        return _minor(order.held) or 0
    return 0


def facts_of(found: Sequence[Movement]) -> dict[str, str]:
    """Return the fact a timeline entry carries about these movements; none for none."""
    if not found:
        return {}
    return {MOVED: "; ".join(f"{each.kind.value} {each.amount.minor} {_stamp(each.at)}" for each in found)}


def movements_in(facts: Mapping[str, str], currency: Currency) -> Iterator[Movement]:
    """Yield the movements an entry of an order's timeline tells of. Raises ValueError for what we did not write."""
    for written in filter(None, facts.get(MOVED, "").split("; ")):
        kind, minor, at = written.split(" ")
        yield Movement(MovementKind(kind), Money(int(minor), currency), datetime.fromisoformat(at))


def _stamp(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds")


def _minor(money: Money | None) -> int | None:
    return None if money is None else money.minor
