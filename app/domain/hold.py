"""Until when does a bank hold the money of an order that was not captured yet?"""

from datetime import datetime, timedelta
from enum import Enum

from msgspec import Struct

from app.domain.capture import capturable
from app.domain.order import Order, OrderState
from app.domain.profile import BankProfile

USUAL_LIFE = timedelta(days=7)
"""Where the bank does not tell: the money returns to the payer in about a week (gateway manual: order status)."""
ENDS_SOON = timedelta(hours=48)
"""From then on a hold is somebody's business (product: badge below 48 h)."""
LAST_DAY = timedelta(hours=24)
_HOLDING = frozenset({OrderState.AUTHORISED, OrderState.PART_PAID})
"""In any other state nothing is held: most lines of a list need no closer look."""


class Nearness(Enum):
    """How near the end of a hold is: nobody's business yet, to be captured soon, today, or perhaps too late."""

    FAR = "far"
    SOON = "soon"
    LAST_DAY = "last-day"
    OVER = "over"


class HoldEnd(Struct, frozen=True):
    """`at` is UTC. `is_told` says that the bank's profile names the span; otherwise it is what banks usually do."""

    at: datetime
    is_told: bool

    def nearness(self, now: datetime) -> Nearness:
        left = self.at - now
        if left >= ENDS_SOON:
            return Nearness.FAR
        if left >= LAST_DAY:
            return Nearness.SOON
        return Nearness.LAST_DAY if left > timedelta() else Nearness.OVER


def is_captured_in_part(order: Order) -> bool:
    """Tell whether less was taken because the shop wanted less: all that was asked for had been held."""
    return (
        order.state is OrderState.PART_PAID
        and order.held == order.amount
        and order.captured is not None
        and order.captured < order.amount
    )


def hold_end(order: Order, profile: BankProfile | None) -> HoldEnd | None:
    """Return when the hold of this order ends, or None for an order of which nothing is held any more."""
    if order.state not in _HOLDING or not capturable(order, ()).is_possible:
        return None
    return end_of_hold_since(order.paid_at or order.state_since, profile)


def end_of_hold_since(since: datetime, profile: BankProfile | None) -> HoldEnd:
    """Return when a hold that began then (UTC) ends at this bank."""
    life = profile.hold_life if profile is not None else None
    return HoldEnd(since + (life or USUAL_LIFE), life is not None)
