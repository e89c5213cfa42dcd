"""How does money go back to the customer? Refunds of what was charged, reversals of what was held."""

import secrets
import uuid
from dataclasses import dataclass, field
from typing import Any

from app.sandbox.books.ledger import MovementKind, Order, Refund, RefundAsked, State
from app.sandbox.rules.bank import AmountTooLarge, Bank, WrongState
from app.sandbox.rules.refund_course import PENDING_MS, Course, carry_out, course_of, put_off
from app.sandbox.words.happenings import Happening
from app.sandbox.words.moments import day_of


class NotAsExpected(Exception):
    """The shop expected another charged sum: somebody has refunded in the meantime."""


@dataclass(frozen=True)
class RefundWish:
    """What the shop asks back. No amount means all that is left; amounts in minor units.

    A refund with a known `external_id` is never carried out twice. `expected` is the charged sum the shop counts on.
    """

    amount: int | None = None
    external_id: str = ""
    expected: int | None = None
    lines: tuple[dict[str, Any], ...] = ()
    reason: str = ""
    params: dict[str, Any] = field(default_factory=dict)


def refund(bank: Bank, order: Order, wish: RefundWish) -> Refund:
    """Give charged money back and return the refund: a new one, or the earlier one with the shop's own id.

    Raises WrongState when nothing charged is left, NotAsExpected, and AmountTooLarge.
    """
    if earlier := order.refund_called(wish.external_id):
        return earlier
    amount = allowed_amount(order, wish)
    if not bank.foretold.takes_refund():
        raise WrongState(order.state)
    return pay_out(bank, order, amount, wish)


def refund_in_course(bank: Bank, order: Order, wish: RefundWish) -> Refund:
    """Return a refund that goes as the card's bank wants: at once, later or never. Raises what `refund` raises."""
    amount, course = allowed_amount(order, wish), course_of(order)
    if not bank.foretold.takes_refund():
        course = Course.NEVER
    if course is Course.AT_ONCE:
        return pay_out(bank, order, amount, wish)
    asked = _refund(bank, amount, wish)
    due = asked.at + PENDING_MS if course is Course.LATER else None
    put_off(bank.books, bank.news, order, RefundAsked(asked, due))
    return asked


def allowed_amount(order: Order, wish: RefundWish) -> int:
    """Return what goes back by this wish; raises WrongState, NotAsExpected and AmountTooLarge."""
    if not order.refundable:
        raise WrongState(order.state)
    if wish.expected is not None and wish.expected != order.deposited:
        raise NotAsExpected
    amount = order.refundable if wish.amount is None else wish.amount
    if amount > order.refundable:
        raise AmountTooLarge
    return amount


def pay_out(bank: Bank, order: Order, amount: int, wish: RefundWish) -> Refund:
    """Book money that goes to the customer and return the refund; whether it may go is asked before."""
    done = _refund(bank, amount, wish)
    carry_out(bank.books, bank.news, order, done, done.at)
    return done


def _refund(bank: Bank, amount: int, wish: RefundWish) -> Refund:
    return Refund(
        id=str(uuid.uuid4()),
        at=bank.clock.now(),
        amount=amount,
        external_id=wish.external_id,
        reference=f"{secrets.randbelow(10**12):012d}",
        approval_code=f"{secrets.randbelow(10**6):06d}",
        lines=wish.lines,
        reason=wish.reason,
        params=wish.params,
    )


def reverse(bank: Bank, order: Order, amount: int | None) -> None:
    """Give back held money, all or a part; or turn today's charge into a hold again, where that is permitted.

    A payment is reversed once: after a first try, even a failed one, there is no second (gateway manual: reverse).
    Raises WrongState and AmountTooLarge.
    """
    if order.reversal_tried:
        raise WrongState(order.state)
    match order.state:
        case State.HELD if not order.captured:
            order.reversal_tried = True
            _give_back_hold(bank, order, amount)
        case State.CHARGED if bank.settings.reverse_charged:
            order.reversal_tried = True
            _undo_charge(bank, order, amount)
        case _:
            raise WrongState(order.state)


def _give_back_hold(bank: Bank, order: Order, amount: int | None) -> None:
    bank.books.keep(order)
    if amount is None or amount == order.capturable:
        bank.cancel(order)
        return
    if amount > order.capturable:
        raise AmountTooLarge
    # The hold itself becomes smaller; it goes on as if less had been approved.
    order.approved -= amount
    bank.books.book(order, bank.clock.now(), MovementKind.RELEASE, amount)
    bank.news.tell(Happening.RELEASED, order, amount=amount)
    bank.books.keep(order)


def _undo_charge(bank: Bank, order: Order, amount: int | None) -> None:
    bank.books.keep(order)
    now = bank.clock.now()
    if order.captured_at is None or day_of(order.captured_at) != day_of(now) or order.every_refund:
        raise WrongState(order.state)
    whole = order.captured
    if amount is not None and amount != whole:
        raise AmountTooLarge
    order.captured, order.captured_at = 0, None
    order.state, order.approved, order.released = State.HELD, whole, 0
    bank.books.book(order, now, MovementKind.CHARGE_UNDONE, whole)
    bank.news.tell(Happening.RELEASED, order, amount=whole)
    bank.books.keep(order)
