"""How much of an order's money an act may still move, and why not more."""

from collections.abc import Iterable
from enum import Enum

from msgspec import Struct

from app.domain.errors import ActNotPossible, AmountAboveRest, AmountNotPositive, WentBackMeanwhile
from app.domain.money import Money
from app.domain.operation import MONEY_ACTS, UNPROVED_OPERATIONS, Operation, OperationKind


class WhyNot(Enum):
    """Why an act on the money of an order is not possible now."""

    NOTHING_THERE = "nothing-there"
    """The bank never said that it took, or holds, money for the order."""
    NOTHING_LEFT = "nothing-left"
    ACT_UNDER_WAY = "act-under-way"
    """An act on this money is being sent right now."""
    ACT_WITHOUT_PROOF = "act-without-proof"
    """Nobody knows yet how an earlier act on this money ended; until then it counts as done."""
    TOLD_BY_PEOPLE = "told-by-people"
    """Two persons wrote down that it was moved already, and the bank has not denied it."""
    SUM_NOT_TOLD = "sum-not-told"
    """The bank said that there is money, and not how much."""


class Limit(Struct, frozen=True):
    """`left` is what may still be moved at most; with a reason `why_not`, nothing can be moved at all now.

    `blocked_by` is the earlier act that stands against it.
    """

    left: Money
    why_not: WhyNot | None = None
    blocked_by: Operation | None = None

    @property
    def is_possible(self) -> bool:
        return self.why_not is None

    def check(self, number: str, act: str, amount: Money) -> None:
        """Return when the act may move this amount. Raises ActNotPossible, AmountNotPositive, AmountAboveRest."""
        if self.why_not is not None:
            raise ActNotPossible(number, act, self.why_not.value)
        if amount.minor == 0:
            raise AmountNotPositive(amount.plain())
        if amount.currency != self.left.currency or self.left < amount:
            raise AmountAboveRest(amount.minor, self.left.minor, self.left.currency.code)


def check_nothing_went_back(limit: Limit, shown: Money | None) -> None:
    """Return where as much may still go back as was shown; None was shown to nobody. Raises WentBackMeanwhile.

    Two tills may be at the same refund, and a part of what is left goes back twice as easily as once.
    """
    if shown is not None and limit.left < shown:
        raise WentBackMeanwhile(limit.left.minor, limit.left.currency.code)


def nothing(money: Money, why_not: WhyNot) -> Limit:
    """Return the limit that lets nothing through, in the currency of `money`."""
    return Limit(Money(0, money.currency), why_not)


def behind_open_acts(limit: Limit, operations: Iterable[Operation]) -> Limit:
    """Return the limit while acts on the same money are open: their sums count as moved until they are disproved."""
    acts = [each for each in operations if each.kind in MONEY_ACTS and not each.is_proved and not each.by_people]
    if not acts:
        return limit
    taken = sum(each.amount.minor for each in acts if each.amount is not None)
    left = Money(max(0, limit.left.minor - taken), limit.left.currency)
    unproved = acts[0].state in UNPROVED_OPERATIONS
    return Limit(left, WhyNot.ACT_WITHOUT_PROOF if unproved else WhyNot.ACT_UNDER_WAY, acts[0])


def told_done(operations: Iterable[Operation], *kinds: OperationKind) -> list[Operation]:
    """Return the acts of these kinds that were done by the word of two persons alone."""
    return [each for each in operations if each.kind in kinds and each.by_people and each.is_done]


def less(limit: Limit, acts: Iterable[Operation]) -> Limit:
    """Return the limit with what people say was moved taken off: their word makes less possible, never more."""
    told = list(acts)
    if not told or not limit.is_possible:
        return limit
    moved = sum(each.amount.minor for each in told if each.amount is not None)
    left = Money(max(0, limit.left.minor - moved), limit.left.currency)
    return Limit(left) if left.minor else Limit(left, WhyNot.TOLD_BY_PEOPLE, told[0])
