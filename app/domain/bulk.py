"""What one wish for many orders means for each of them: what would be done, and why not."""

from collections.abc import Iterable
from enum import Enum

from msgspec import Struct

from app.domain.currency import Currency
from app.domain.errors import PaydeskError
from app.domain.limit import Limit
from app.domain.money import Money
from app.domain.operation import OperationKind
from app.domain.order import Order


class BulkKind(Enum):
    """What can be done at the banks with many orders, one after the other."""

    CANCEL = "cancel"
    CAPTURE = "capture"
    REFUND = "refund"

    @property
    def act(self) -> OperationKind:
        """What it is for each order."""
        return OperationKind(self.value)


class LeftOut(Enum):
    """Why an order has no part in it, where its money is no reason."""

    BANK_UNKNOWN = "bank-unknown"
    NOT_OFFERED = "not-offered"
    NOT_CANCELLABLE = "not-cancellable"
    ACT_BARRED = "act-barred"
    """Its money cannot be moved so now; `limit` says why."""


class PlannedAct(Struct, frozen=True):
    """What would be done with one order, by what the journal says now; nothing, with a reason `left_out`.

    `amount` is what moves, None for an act that moves no money. `needs_consent` says that the person at work may not
    do this, and somebody else might allow it.
    """

    order: Order
    kind: BulkKind
    amount: Money | None = None
    left_out: LeftOut | None = None
    limit: Limit | None = None
    needs_consent: bool = False

    @property
    def will_be_done(self) -> bool:
        return self.left_out is None


class EndNotKnown(PaydeskError):
    """The answer to the act on this order was lost, and no status answer has shown its end: nothing more is sent."""

    def __init__(self, number: str) -> None:
        super().__init__(number)
        self.number = number


class AnotherAtWork(PaydeskError):
    """Whoever began this is not at work here any more: acts are done in nobody else's name."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


def totals(amounts: Iterable[Money]) -> tuple[Money, ...]:
    """Return the sum of each currency there is, by its code."""
    sums: dict[Currency, int] = {}
    for amount in amounts:
        sums[amount.currency] = sums.get(amount.currency, 0) + amount.minor
    return tuple(Money(sums[each], each) for each in sorted(sums, key=lambda each: each.code))
