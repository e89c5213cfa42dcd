"""A message of a bank that proved to be genuine, as the journal keeps it."""

from datetime import datetime, timedelta

from msgspec import Struct

from app.domain.identifiers import GatewayOrderId, ProfileName
from app.domain.notice import Claim, Notice
from app.domain.order import Order, OrderState

REPEATED_WITHIN = timedelta(minutes=10)
"""A message that comes again within this time is the bank's own repeat and wakes nobody a second time.

Unless it may as well be the next one of its kind: two refunds of an order look alike where the bank tells no sums.
"""
WAITS_FOR_ITS_ORDER = timedelta(hours=24)
"""A message may come before the bank's answer that names the order; after this time it waits no longer."""
KEPT_FOR = timedelta(days=30)

_MAY_MOVE_AGAIN = {
    Claim.CAPTURED: frozenset({OrderState.AUTHORISED, OrderState.PART_PAID}),
    Claim.VOIDED: frozenset({OrderState.AUTHORISED, OrderState.PAID, OrderState.PART_PAID}),
    Claim.REFUNDED: frozenset({OrderState.PAID, OrderState.PART_PAID, OrderState.PART_REFUNDED}),
}
"""In which states a bank may capture, undo or give back a further part of an order's money."""


class ReceivedNotice(Struct, frozen=True):
    """One message. `fingerprint` is the SHA-256 of what the bank signed, 64 hexadecimal digits; `at` is UTC."""

    profile: ProfileName
    fingerprint: str
    at: datetime
    notice: Notice

    def is_about(self, order: Order) -> bool:
        """Tell whether this order is meant: by the bank's key, or by our own number at the same bank."""
        if order.profile != self.profile:
            return False
        if self.keys and order.gateway_order_id is not None:
            return order.gateway_order_id in self.keys
        return self.notice.order_number == order.number

    def may_be_the_next(self, order: Order) -> bool:
        """Tell whether the same words may be about money of this order that moved once more."""
        return order.state in _MAY_MOVE_AGAIN.get(self.notice.claim, frozenset())

    @property
    def keys(self) -> tuple[GatewayOrderId, ...]:
        """The bank's keys of the order that is meant."""
        named = (self.notice.gateway_order_id, self.notice.also_known_as)
        return tuple(key for key in named if key is not None)
