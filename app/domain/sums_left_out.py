"""Which sums does an answer of the bank leave out that its others tell? What was taken is left, or went back."""

from msgspec.structs import replace

from app.domain.evidence import Reported, StatusSeen
from app.domain.money_back import RefundStanding
from app.domain.order import Order, OrderState


def with_sums_left_out(order: Order, seen: StatusSeen) -> StatusSeen:
    """Return the answer with what is left and what went back, where one of them tells the other.

    The short form of the status names no refunds (gateway manual: instant payment, orderStatus); a list of refunds
    tells how much they come to.
    """
    if seen.reported is Reported.VOIDED:
        return replace(seen, captured=0) if order.captured is not None else seen
    if seen.captured is None and seen.refunded is None:
        seen = replace(seen, refunded=_listed(seen))
    taken, went_back = _taken(order), seen.reported is Reported.REFUNDED or bool(seen.refunded)
    if not taken or not went_back:
        return seen
    if seen.captured is None:
        back = taken if seen.refunded is None else seen.refunded
        return replace(seen, captured=max(taken - back, 0), refunded=back)
    if seen.refunded is None and seen.captured <= taken:
        return replace(seen, refunded=taken - seen.captured)
    return seen


def _listed(seen: StatusSeen) -> int | None:
    """Return what the refunds an answer lists come to; None where it lists none, or one of them without its sum."""
    done = [refund.amount for refund in seen.refunds if refund.standing is RefundStanding.DONE]
    return sum(done) if done and all(done) else None


def _taken(order: Order) -> int | None:
    """Return what the bank took of an order, whatever went back since; None where that is not known."""
    if order.captured is None:
        return order.amount.minor if order.state is OrderState.PAID else None
    if order.refunded is None and order.state in (OrderState.PART_REFUNDED, OrderState.REFUNDED):
        return None
    return order.captured.minor + (0 if order.refunded is None else order.refunded.minor)
