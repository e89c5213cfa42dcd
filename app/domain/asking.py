"""When an open order is asked about again: often while it is young, seldom when it is old."""

from datetime import datetime, timedelta

from app.domain.order import Order, OrderState

_PAUSES = (
    # (age up to, pause until the next question), both seconds
    (10, 3),
    (30, 5),
    (120, 10),
    (600, 30),
    (3_600, 60),
    (86_400, 300),
)
_OLD = 900
IN_VIEW = timedelta(seconds=3)
_CONFIRM_DECLINED = timedelta(seconds=30)
_WATCH_AFTER_END = timedelta(minutes=15)


def pause_before_next_question(order: Order, now: datetime, in_view: bool = False) -> timedelta | None:
    """Return how long to wait before asking about this order again, or None when it needs no more asking.

    A decline is confirmed by one more question half a minute later; a link is watched a little past its end,
    because a customer may pay in the very last second.
    """
    if order.state is OrderState.DECLINED:
        confirmed = order.asked_at is not None and order.asked_at - order.state_since >= _CONFIRM_DECLINED
        return None if confirmed or now - order.state_since > timedelta(minutes=5) else _CONFIRM_DECLINED
    if not order.is_open or _is_over(order, now):
        return None
    if in_view:
        return IN_VIEW
    age = (now - order.state_since).total_seconds()
    return timedelta(seconds=next((pause for limit, pause in _PAUSES if age < limit), _OLD))


def _is_over(order: Order, now: datetime) -> bool:
    """Tell whether a link's end is so far behind that the bank will not change it by itself."""
    if order.state is OrderState.OUTCOME_UNKNOWN or order.link is None or order.link.expires_at is None:
        return False
    return now > order.link.expires_at + _WATCH_AFTER_END and (
        order.asked_at is not None and order.asked_at > order.link.expires_at + _WATCH_AFTER_END
    )
