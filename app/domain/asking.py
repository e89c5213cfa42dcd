"""When an open order is asked about again: often while it is young, seldom when it is old."""

from datetime import datetime, timedelta

from app.domain.operation import Operation, OperationState
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
_AFTER_PEOPLES_WORD = timedelta(hours=6)
_PAUSES_WITHOUT_PROOF = ((15, 2), (60, 5), (300, 15), (1_800, 60))
IN_VIEW = timedelta(seconds=3)
_LATER_LOOKS = {
    OrderState.DECLINED: (30,),
    OrderState.CANCELLED: (60, 600, 86_400),
    OrderState.EXPIRED: (60, 600),
}
"""Seconds after an end at which it is looked at once more: a late payment must not go unseen."""
LOOKED_AT_LATER = frozenset(_LATER_LOOKS)
_WATCH_AFTER_END = timedelta(minutes=15)
_HOURLY_AFTER_END = timedelta(hours=24)
"""A link the bank has not closed may be payable still: the till's clock was wrong when it was made, for example."""
_HOUR = timedelta(hours=1)


def pause_before_next_question(order: Order, now: datetime, in_view: bool = False) -> timedelta | None:
    """Return how long to wait before asking about this order again, or None when it needs no more asking.

    Ends are confirmed by a later look, and a declined link is watched for as long as it can be paid; a link is
    watched a little past its end as well, because a customer may pay in the very last second, and then now and then.
    """
    if order.state in _LATER_LOOKS and not _may_be_tried_again(order, now):
        return _until_next_look(order, now)
    if not (order.is_open or order.state is OrderState.DECLINED) or _is_over(order, now, _HOURLY_AFTER_END):
        return None
    if _is_over(order, now, _WATCH_AFTER_END):
        return _HOUR
    if in_view:
        return IN_VIEW
    age = (now - order.state_since).total_seconds()
    return timedelta(seconds=next((pause for limit, pause in _PAUSES if age < limit), _OLD))


def pause_before_next_look(operation: Operation, now: datetime) -> timedelta:
    """Return how long to wait before asking about an act again whose end nobody knows."""
    if operation.by_people:
        return _AFTER_PEOPLES_WORD
    if operation.state is OperationState.NEEDS_PERSON:
        return timedelta(seconds=_OLD)
    age = abs((now - operation.started_at).total_seconds())
    return timedelta(seconds=next((pause for limit, pause in _PAUSES_WITHOUT_PROOF if age < limit), _OLD))


def _may_be_tried_again(order: Order, now: datetime) -> bool:
    """Tell whether a customer may still pay a declined link with another card."""
    link = order.link
    return order.state is OrderState.DECLINED and link is not None and (link.expires_at or now) > now


def _until_next_look(order: Order, now: datetime) -> timedelta | None:
    asked = ((order.asked_at or order.state_since) - order.state_since).total_seconds()
    age = (now - order.state_since).total_seconds()
    # A till that was closed at the hour looks when it is opened: the later the look, the longer it is made up for.
    looks = [look for look in _LATER_LOOKS[order.state] if look > asked and age <= look + max(_OLD, look)]
    return timedelta(seconds=max(1.0, looks[0] - age)) if looks else None


def _is_over(order: Order, now: datetime, after_end: timedelta) -> bool:
    """Tell whether a link's end is so far behind, and the bank was asked since."""
    if order.state is not OrderState.AWAITING_PAYMENT or order.link is None or order.link.expires_at is None:
        return False
    over = order.link.expires_at + after_end
    return now > over and order.asked_at is not None and order.asked_at > over
