"""What an answer of the bank makes of an order.

`weigh` is the only place where an order becomes paid. It is a pure function: the order, one status answer, the
moment it came. The rules follow the gateway's own manual: an order counts as paid only when a status answer over
our own connection says so, and number, amount and currency are the order's.
"""

from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from app.domain.action_codes import is_refusal
from app.domain.evidence import Reported, StatusSeen, Unrecognised
from app.domain.money import Money
from app.domain.movement import MOVED, facts_of, kept, movements, returned
from app.domain.order import MONEY_TAKEN_STATES, Order, OrderState, PaymentMode
from app.domain.sums_left_out import with_sums_left_out
from app.domain.timeline import Happening, TimelineEntry


class Weighed(Struct, frozen=True):
    """The order after the answer, what belongs in its timeline, and whether there is anything to store."""

    order: Order
    entries: tuple[TimelineEntry, ...] = ()
    changed: bool = False


_CLAIMS_MONEY = frozenset({Reported.AUTHORISED, Reported.CAPTURED, Reported.REFUNDED, Reported.VOIDED})
_CLAIMS_NONE = frozenset(
    {Reported.REGISTERED, Reported.CHALLENGE, Reported.PENDING, Reported.DECLINED, Reported.EXPIRED}
)

# What the bank may still turn a state into; anything else would be going backwards and is only noted down.
_FORWARD: dict[OrderState, frozenset[OrderState]] = {
    OrderState.AUTHORISED: frozenset(
        {
            OrderState.PAID,
            OrderState.PART_PAID,
            OrderState.VOIDED,
            OrderState.REFUNDED,
            OrderState.PART_REFUNDED,
        }
    ),
    OrderState.PAID: frozenset({OrderState.REFUNDED, OrderState.PART_REFUNDED, OrderState.VOIDED}),
    OrderState.PART_PAID: frozenset(
        {OrderState.PAID, OrderState.REFUNDED, OrderState.PART_REFUNDED, OrderState.VOIDED}
    ),
    OrderState.PART_REFUNDED: frozenset({OrderState.REFUNDED}),
    OrderState.REFUNDED: frozenset(),
    OrderState.VOIDED: frozenset(),
    OrderState.DECLINED: MONEY_TAKEN_STATES,
    OrderState.EXPIRED: MONEY_TAKEN_STATES | {OrderState.DECLINED},
    OrderState.CANCELLED: MONEY_TAKEN_STATES,
    OrderState.MISMATCH: MONEY_TAKEN_STATES,
}

_TAKEN_BACK = frozenset({OrderState.PAID, OrderState.PART_PAID})

_LATE = frozenset({OrderState.DECLINED, OrderState.EXPIRED, OrderState.CANCELLED})


def weigh(
    order: Order, seen: StatusSeen, at: datetime, *, captures_part: bool = False, left: int | None = None
) -> Weighed:
    """Return what this answer makes of the order. Never raises; an answer that proves nothing changes nothing.

    `captures_part` says that a part of its hold was to be captured, and that nobody knows yet whether it was. `left`
    is what the bank has once it has done a refund of ours that it accepted, None where there is none.
    """
    if isinstance(seen.reported, Unrecognised):
        return _noted(order, at, Happening.UNRECOGNISED_ANSWER, value=seen.reported.raw)
    if seen.reported is Reported.NOT_FOUND:
        # The request may still be on its way, so "not found" is no "no".
        return Weighed(replace(order, asked_at=at))
    difference = _difference(order, seen)
    silence = _silence(seen) or _silence_on_sum(order, seen, captures_part)
    if not difference and silence:
        # A claim of money that leaves out a number, a sum or a currency proves nothing; a fuller answer may come.
        return _noted(order, at, Happening.INCOMPLETE_ANSWER, what=silence)
    if difference and order.state in MONEY_TAKEN_STATES:
        return _noted(order, at, Happening.ANSWER_DOES_NOT_FIT, what=difference)
    if difference:
        return _moved(order, order, OrderState.MISMATCH, at, Happening.ANSWER_DOES_NOT_FIT, what=difference)
    if _contradicts_itself(seen):
        # Unpaid or undone by its word and paid by its sums: believing the word would have the sale taken again.
        return _noted(order, at, Happening.ANSWER_DOES_NOT_FIT, what="sums")
    seen = with_sums_left_out(order, seen, left)
    new_state = _state_of(order, seen)
    if not _is_forward(order, seen, new_state):
        noted = _noted(order, at, Happening.BACKWARD_ANSWER, state=new_state.value)
        only_held = kept(order) if seen.reported is Reported.AUTHORISED else 0
        return _with_alarm(noted, only_held, new_state, at)
    learned = _with_details(order, seen)
    if new_state in MONEY_TAKEN_STATES and learned.paid_at is None:
        learned = replace(learned, paid_at=seen.paid_at or at)
    told = {"action_code": seen.action_code, "avs": seen.address_check, "secured": _secured(seen)}
    facts = {name: fact for name, fact in told.items() if fact}
    after = replace(learned, state=new_state)
    facts |= facts_of(movements(order, after, at, seen.paid_at, seen.refunds))
    if order.state in _LATE and new_state in MONEY_TAKEN_STATES:
        return _moved(order, learned, new_state, at, Happening.PAID_AFTER_END, was=order.state.value, **facts)
    told_now = _moved(order, learned, new_state, at, Happening.BANK_SAID, **facts)
    return _with_alarm(told_now, _undone(order, after), new_state, at)


def _undone(before: Order, after: Order) -> int:
    """Return how much of a payment the bank turned back into a hold, or has no more though it was not given back."""
    if after.state not in (OrderState.AUTHORISED, OrderState.PART_PAID):
        return 0
    return kept(before) + returned(before) - kept(after) - returned(after)


def _with_alarm(weighed: Weighed, taken_back: int, state: OrderState, at: datetime) -> Weighed:
    """Return it with a line for people where the answer is news and the bank takes back that it had this money."""
    if taken_back <= 0 or not weighed.entries:
        return weighed
    amount = str(Money(taken_back, weighed.order.amount.currency))
    alarm = TimelineEntry(at, Happening.TAKEN_BACK, {"amount": amount, "state": state.value})
    return replace(weighed, entries=(*weighed.entries, alarm))


def _secured(seen: StatusSeen) -> str:
    """Return what came of 3-D Secure where there is money: before that it may still be under way."""
    if seen.authentication is None or seen.reported not in _CLAIMS_MONEY:
        return ""
    return seen.authentication.value


def fits(order: Order, seen: StatusSeen) -> bool:
    """Tell whether an answer is about this order, and neither contradicts itself nor leaves out what it needs."""
    is_silent = _silence(seen) or _silence_on_sum(order, seen, captures_part=False)
    return not _difference(order, seen) and not is_silent and not _contradicts_itself(seen)


def _contradicts_itself(seen: StatusSeen) -> bool:
    return seen.reported in _CLAIMS_NONE | {Reported.VOIDED} and bool(seen.captured)


def _difference(order: Order, seen: StatusSeen) -> str:
    """Return which of number, amount, currency the bank gave otherwise, or "".

    More taken or held than was asked is another amount as well: a person must look.
    """
    if seen.order_number not in (None, order.number):
        return "number"
    if seen.currency not in (None, order.amount.currency):
        return "currency"
    taken = seen.held if seen.reported is Reported.AUTHORISED else seen.captured
    too_much = taken is not None and taken > order.amount.minor
    return "amount" if too_much or seen.amount not in (None, order.amount.minor) else ""


def _silence(seen: StatusSeen) -> str:
    """Return which of number, amount, currency a claim of money leaves out, or ""."""
    if seen.reported not in _CLAIMS_MONEY:
        return ""
    given = {"number": seen.order_number, "currency": seen.currency, "amount": seen.amount}
    return next((name for name, value in given.items() if value is None), "")


def _silence_on_sum(order: Order, seen: StatusSeen, captures_part: bool) -> str:
    """Return "captured" where a hold was captured and nobody knows how much of it, or "".

    A bank that names sums has named one before; of one that names none, a capture of all of it is believed.
    """
    if seen.reported is not Reported.CAPTURED or seen.captured is not None:
        return ""
    names_sums = order.held is not None or order.captured is not None
    is_hold = order.state in (OrderState.AUTHORISED, OrderState.PART_PAID)
    return "captured" if is_hold and (names_sums or captures_part) else ""


def _state_of(order: Order, seen: StatusSeen) -> OrderState:
    match seen.reported:
        case Reported.CAPTURED:
            return _captured_state(order, seen)
        case Reported.REFUNDED:
            return _refunded_state(order, seen)
        case Reported.REGISTERED:
            return _waiting_state(order, seen)
        case Reported.DECLINED | Reported.EXPIRED if order.cancel_requested and not order.attempt_failed:
            return OrderState.CANCELLED
        case Reported.VOIDED if _never_had_money(order, seen):
            return OrderState.DECLINED if order.attempt_failed else OrderState.CANCELLED
        case Reported.DECLINED:
            return OrderState.DECLINED
        case Reported.EXPIRED:
            return OrderState.EXPIRED
        case Reported.CHALLENGE:
            return OrderState.CHALLENGE_PENDING
        case Reported.PENDING:
            return OrderState.PENDING
        case Reported.AUTHORISED if seen.held is not None and seen.held < order.amount.minor:
            return OrderState.PART_PAID
        case Reported.AUTHORISED:
            return OrderState.AUTHORISED
        case Reported.VOIDED:
            return OrderState.VOIDED
        case _:
            return order.state


def _never_had_money(order: Order, seen: StatusSeen) -> bool:
    """Tell whether "undone" means an unpaid order: older editions say so of one that was closed by our wish."""
    has_trace = order.state in MONEY_TAKEN_STATES or seen.held or seen.refunded or seen.approval_code
    return order.cancel_requested and not has_trace


def _captured_state(order: Order, seen: StatusSeen) -> OrderState:
    if seen.refunded:
        return _refunded_state(order, seen)
    if seen.captured is not None and seen.captured < order.amount.minor:
        # Less than asked (or nothing at all) was taken: never the green tick.
        return OrderState.PART_PAID if seen.captured else OrderState.PENDING
    return OrderState.PAID


def _refunded_state(order: Order, seen: StatusSeen) -> OrderState:
    """All of it went back when nothing is left; where that is not told, when as much went back as was asked.

    Where nobody knows how much it was, it is not said to be all: the rest of the customer's money would be forgotten.
    """
    if seen.captured is not None:
        return OrderState.PART_REFUNDED if seen.captured else OrderState.REFUNDED
    part = seen.refunded is None or seen.refunded < order.amount.minor
    return OrderState.PART_REFUNDED if part else OrderState.REFUNDED


def _waiting_state(order: Order, seen: StatusSeen) -> OrderState:
    """Registered and unpaid. A challenge may still be going on, and a charge on its way may still arrive."""
    if order.mode is PaymentMode.LINK or order.state not in (
        OrderState.CHALLENGE_PENDING,
        OrderState.PENDING,
        OrderState.OUTCOME_UNKNOWN,
    ):
        return OrderState.AWAITING_PAYMENT
    # The bank's word of a refused try is an answer to the charge: nothing is on its way any more.
    return OrderState.CHALLENGE_PENDING if is_refusal(seen.action_code) else order.state


def _is_forward(order: Order, seen: StatusSeen, after: OrderState) -> bool:
    allowed = _FORWARD.get(order.state)
    if order.state in _TAKEN_BACK and _took_back(order, seen):
        return after in (OrderState.AUTHORISED, OrderState.PART_PAID)
    return after is order.state or allowed is None or after in allowed


def _took_back(order: Order, seen: StatusSeen) -> bool:
    """Tell whether the bank names less than it had, and no refund: it undid a capture, whole or in part.

    What was captured goes back to being held then (gateway manual: transitions). Only a sum that is named tells so,
    and where none was named before, any that is less than all.
    """
    had = order.amount if order.captured is None else order.captured
    return seen.captured is not None and seen.captured < had.minor and not seen.refunded


def _noted(order: Order, at: datetime, happening: Happening, **facts: str) -> Weighed:
    """Keep the state and write the strange answer down, once for as long as it stays the same."""
    remark = " ".join([happening.value, *facts.values()])
    entries = () if remark == order.remark else (TimelineEntry(at, happening, facts),)
    return Weighed(replace(order, remark=remark, asked_at=at), entries, changed=bool(entries))


def _moved(
    before: Order, learned: Order, state: OrderState, at: datetime, happening: Happening, **facts: str
) -> Weighed:
    entries = (TimelineEntry(at, happening, {"state": state.value, **facts}),)
    if state is before.state:
        # A second refund changes no state: it is told all the same, because money moved. So is an answer that ends
        # a strange one: whoever reads of that must read that it is over.
        told = entries if MOVED in facts or before.remark else ()
        return Weighed(replace(learned, asked_at=at, remark=""), told, changed=bool(told) or learned != before)
    return Weighed(replace(learned, state=state, state_since=at, asked_at=at, remark=""), entries, changed=True)


def _with_details(order: Order, seen: StatusSeen) -> Order:
    """Return the order with what a fitting answer adds to it."""
    money = order.amount.currency
    return replace(
        order,
        gateway_order_id=order.gateway_order_id or seen.gateway_order_id,
        card=seen.card or order.card,
        held=order.held if seen.held is None else Money(seen.held, money),
        captured=order.captured if seen.captured is None else Money(seen.captured, money),
        refunded=order.refunded if seen.refunded is None else Money(seen.refunded, money),
        approval_code=seen.approval_code or order.approval_code,
        reference_number=seen.reference_number or order.reference_number,
        action_code=_action_code(order, seen),
    )


def _action_code(order: Order, seen: StatusSeen) -> str:
    """Return the code of the last try that ended; one that still goes on has none."""
    if seen.reported in (Reported.CHALLENGE, Reported.PENDING):
        return ""
    # The code of our own cancelling must not hide why the card was refused before it.
    return order.action_code if order.cancel_requested else seen.action_code or order.action_code
