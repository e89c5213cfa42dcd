"""Which sums does an answer of the bank leave out that its others tell? What was taken is left, or went back."""

from msgspec.structs import replace

from app.domain.evidence import Reported, StatusSeen
from app.domain.money_back import RefundStanding
from app.domain.order import Order, OrderState

_PAID = frozenset({OrderState.PAID, OrderState.PART_REFUNDED})


def with_sums_left_out(order: Order, seen: StatusSeen, left: int | None) -> StatusSeen:
    """Return the answer with what is left and what went back, where one of them tells the other.

    The short form of the status names no refunds (gateway manual: instant payment, orderStatus); a list of refunds
    tells how much they come to. Of an old edition that tells neither, only what we asked for, and the bank accepted,
    is known: it says "refunded" of a part as well (gateway manual: transitions). `left` is what it has after that.
    """
    taken = _taken(order)
    if seen.reported is Reported.VOIDED:
        return seen if taken is None else replace(seen, captured=0, refunded=taken or seen.refunded)
    if seen.captured is None and seen.refunded is None:
        seen = replace(seen, refunded=_listed(seen))
    went_back = seen.reported is Reported.REFUNDED or bool(seen.refunded)
    if not (went_back or _went_back_unnamed(order, seen)):
        return seen
    if seen.captured is None:
        back = _known_back(order, taken, left) if seen.refunded is None else seen.refunded
        # Of a refund whose sum nobody knows, what was taken stays counted.
        return replace(seen, captured=max(taken - back, 0), refunded=back or None) if taken else seen
    if seen.refunded is None:
        taken = order.amount.minor if taken is None else taken
        return replace(seen, refunded=taken - seen.captured) if seen.captured <= taken else seen
    return seen


def _went_back_unnamed(order: Order, seen: StatusSeen) -> bool:
    """Tell whether a bank that names no refunds has less than it had: what was taken went back."""
    if seen.reported is not Reported.CAPTURED or seen.refunded is not None or order.captured is None:
        return False
    return bool(seen.captured) and seen.captured != order.captured.minor and order.state in _PAID


def _known_back(order: Order, taken: int | None, left: int | None) -> int:
    """Return what went back by all that is known without a sum of the bank, 0 where that explains no refund."""
    before = 0 if order.refunded is None else order.refunded.minor
    return before if taken is None or left is None else max(taken - left, before)


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
