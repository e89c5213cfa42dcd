"""What is known of an order and still wants a person: refunds that failed, late money, money the bank took back."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from enum import Enum

from msgspec import Struct

from app.domain.business_day import BusinessDays
from app.domain.capture import capturable
from app.domain.hold_plan import HoldPlan
from app.domain.identifiers import OrderNumber
from app.domain.money import Money, parse_amount
from app.domain.movement import MovementKind, held, kept, movements_in
from app.domain.operation import Operation, OperationKind, OperationState
from app.domain.order import MONEY_TAKEN_STATES, Order, OrderState
from app.domain.timeline import Happening, TimelineEntry
from app.domain.wished_refund import WishedRefund, wish_of

LOOKED_BACK = timedelta(days=60)
"""What is older was settled in some other way, or nobody ever asks about it."""
FAILED = frozenset({OperationState.REFUSED, OperationState.NOT_DONE})
"""Ends of a refund of which nothing went back."""
STILL_TAKEN = MONEY_TAKEN_STATES - {OrderState.REFUNDED, OrderState.VOIDED}
"""States in which the shop has some of the money."""
MAY_BE_TAKEN_BACK = MONEY_TAKEN_STATES - {OrderState.REFUNDED}
"""States of an order whose payment the bank took back; a hold may have lapsed since."""
SETTLED = frozenset(state.value for state in (OrderState.PAID, OrderState.PART_REFUNDED, OrderState.REFUNDED))
"""What the bank says of a payment that stands after all, or that was given back on purpose."""
WORDS = frozenset({Happening.NOTED, Happening.TAGGED})
ACTS = frozenset({Happening.REFUND_SENT, Happening.VOID_SENT, Happening.CAPTURE_SENT})
"""What a person does about it: a word on the order, or the next act on the money unless it provably never left."""
TRIES = ACTS | {Happening.SENT_AGAIN}
"""What a line that something never left may be about: the last one before it."""


class ConcernKind(Enum):
    REFUND_FAILED = "refund-failed"
    PAID_LATE = "paid-late"
    """The customer paid after the link had ended or was cancelled."""
    TAKEN_BACK = "taken-back"
    """The bank had said that it took the money, and now says that it has less of it or none."""
    REFUND_WISHED = "refund-wished"
    """A refund was wished while the bank could not be asked; nothing was sent."""
    HOLD_DUE = "hold-due"
    """The day has come that the shop set for a hold."""


class ConcernKey(Struct, frozen=True):
    order_number: OrderNumber
    kind: ConcernKind


class Concern(Struct, frozen=True):
    """One order with the sum it is about, and since when (UTC); a day that was set for a hold may be still to come.

    `was` is how an order paid late had ended, `plan` what was meant to become of a hold.
    """

    kind: ConcernKind
    order: Order
    since: datetime
    amount: Money
    was: OrderState | None = None
    plan: HoldPlan | None = None

    def is_worth_showing(self, now: datetime) -> bool:
        return self.since <= now

    @property
    def is_only_held(self) -> bool:
        """Tell whether the bank has taken nothing of the money it is about."""
        return not kept(self.order) and held(self.order) > 0

    @property
    def key(self) -> ConcernKey:
        return ConcernKey(self.order.number, self.kind)


def is_failed_refund(operation: Operation) -> bool:
    return operation.kind is OperationKind.REFUND and operation.state in FAILED


def failed_refund(order: Order, refund: Operation, told: Sequence[TimelineEntry]) -> Concern | None:
    """Return the concern of a refund the bank did not carry out, None once somebody has taken it in hand."""
    failed = _last(told, lambda entry: entry.happening is Happening.ACT_ENDED and _says_that_it_failed(entry))
    amount = refund.amount or order.amount
    if failed is None or order.state is OrderState.REFUNDED or _is_taken_in_hand(told, failed):
        return None
    if _went_back(told, failed, amount):
        return None
    return Concern(ConcernKind.REFUND_FAILED, order, told[failed].at, amount)


def paid_late(order: Order, told: Sequence[TimelineEntry]) -> Concern | None:
    """Return the concern of money that came after the end, None once somebody has taken it in hand."""
    late = _last(told, lambda entry: entry.happening is Happening.PAID_AFTER_END)
    if late is None or order.state not in STILL_TAKEN or _is_taken_in_hand(told, late):
        return None
    money = Money(kept(order) or held(order) or order.amount.minor, order.amount.currency)
    return Concern(ConcernKind.PAID_LATE, order, told[late].at, money, OrderState(told[late].facts["was"]))


def taken_back(order: Order, told: Sequence[TimelineEntry]) -> Concern | None:
    """Return the concern of a payment the bank speaks of as a hold again, or as less.

    None once somebody has taken it in hand, or the bank has said anew that it took the money or gave it back.
    """
    back = _last(told, lambda entry: entry.happening is Happening.TAKEN_BACK)
    if back is None or order.state not in MAY_BE_TAKEN_BACK or _is_taken_in_hand(told, back):
        return None
    later = (entry.facts.get("state") for entry in told[back + 1 :] if entry.happening is Happening.BANK_SAID)
    if not SETTLED.isdisjoint(later):
        return None
    amount = parse_amount(told[back].facts["amount"], order.amount.currency)
    return Concern(ConcernKind.TAKEN_BACK, order, told[back].at, amount)


def wished_refund(order: Order, told: Sequence[TimelineEntry]) -> Concern | None:
    """Return the concern of a refund that was wished and not sent, None once somebody has taken it in hand."""
    at, wish = _wish_in(told)
    if at is None or wish is None or order.state not in STILL_TAKEN:
        return None
    return Concern(ConcernKind.REFUND_WISHED, order, at, wish.amount)


def wish_in(told: Sequence[TimelineEntry]) -> WishedRefund | None:
    """Return the wish that stands in a timeline, oldest first."""
    return _wish_in(told)[1]


def _wish_in(told: Sequence[TimelineEntry]) -> tuple[datetime | None, WishedRefund | None]:
    wished = _last(told, lambda entry: entry.happening is Happening.REFUND_WISHED)
    if wished is None or _is_taken_in_hand(told, wished):
        return None, None
    wish = wish_of(told[wished].facts)
    if wish is not None and _went_back(told, wished, wish.amount):
        return None, None
    return told[wished].at, wish


def hold_due(order: Order, plan: HoldPlan, days: BusinessDays, acts: Sequence[Operation]) -> Concern | None:
    """Return the concern of a hold a day was set for, None while an act on it is under way or nothing is held."""
    limit = capturable(order, acts)
    if order.state is not OrderState.AUTHORISED or not limit.is_possible:
        return None
    return Concern(ConcernKind.HOLD_DUE, order, days.start_of(plan.day), limit.left, plan=plan)


def _says_that_it_failed(entry: TimelineEntry) -> bool:
    ended = {state.value for state in FAILED}
    return entry.facts.get("kind") == OperationKind.REFUND.value and entry.facts.get("end") in ended


def _last(told: Sequence[TimelineEntry], is_it: Callable[[TimelineEntry], bool]) -> int | None:
    return next((place for place in reversed(range(len(told))) if is_it(told[place])), None)


def _is_taken_in_hand(told: Sequence[TimelineEntry], since: int) -> bool:
    """Tell by the sequence, not by the moments: clocks jump."""
    later = told[since + 1 :]
    return any(
        entry.happening in WORDS or (entry.happening in ACTS and not _never_left(later[place + 1 :]))
        for place, entry in enumerate(later)
    )


def _went_back(told: Sequence[TimelineEntry], since: int, amount: Money) -> bool:
    """Tell whether so much went back since then, by nobody's act here: in the bank's own portal, for example."""
    moved = [each for entry in told[since + 1 :] for each in movements_in(entry.facts, amount.currency)]
    return sum(each.amount.minor for each in moved if each.kind is MovementKind.REFUNDED) >= amount.minor


def _never_left(behind: Sequence[TimelineEntry]) -> bool:
    """Tell whether the act before these lines was proved not to have left: the first word of a try is that."""
    told = (entry.happening for entry in behind if entry.happening in TRIES | {Happening.NOT_SENT})
    return next(told, None) is Happening.NOT_SENT
