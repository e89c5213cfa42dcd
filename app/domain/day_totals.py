"""What a business day brought, by currency and by whoever took it: counts and sums, and what is left of them."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from msgspec import Struct, field

from app.domain.currency import Currency
from app.domain.identifiers import GatewayOrderId, OrderNumber
from app.domain.money import Money
from app.domain.movement import Movement, MovementKind

_SIGN = {
    MovementKind.PAID: 1,
    MovementKind.CAPTURED: 1,
    MovementKind.REFUNDED: -1,
    MovementKind.VOIDED: -1,
}
"""How a movement counts in what the shop got; a hold does not."""


class MovedMoney(Struct, frozen=True):
    """One movement as the journal has it: of which order, and whose it is.

    `place` counts the movements of the order, oldest first, from 1. `learnt_at` is when it was written down (UTC),
    `operator` "" where nobody at a till moved it. The references are those of the order's payment.
    """

    order_number: OrderNumber
    place: int
    movement: Movement
    learnt_at: datetime
    operator: str = ""
    gateway_order_id: GatewayOrderId | None = None
    reference_number: str = ""
    approval_code: str = ""

    @property
    def minor(self) -> int:
        """Return the sum in minor units, below zero for money that went back to the customer; 0 of a hold."""
        return _SIGN.get(self.movement.kind, 0) * self.movement.amount.minor


class Sum(Struct, frozen=True):
    """How many movements of one kind, and how much in minor units."""

    count: int = 0
    minor: int = 0

    def __add__(self, other: "Sum") -> "Sum":
        return Sum(self.count + other.count, self.minor + other.minor)


class TotalsLine(Struct, frozen=True):
    """The sums of one operator in one currency; of one currency alone where `operator` is None."""

    currency: Currency
    operator: str | None
    sums: Mapping[MovementKind, Sum] = field(default_factory=dict)

    def of(self, kind: MovementKind) -> Sum:
        return self.sums.get(kind, Sum())

    def amount(self, kind: MovementKind) -> Money:
        return Money(self.of(kind).minor, self.currency)

    @property
    def net(self) -> int:
        """Return what the shop got in minor units; below zero on a day that gave more back than it took."""
        return sum(sign * self.of(kind).minor for kind, sign in _SIGN.items())


def totals_of(moved: Iterable[MovedMoney]) -> tuple[TotalsLine, ...]:
    """Return a line for each currency and operator, sorted by both."""
    sums: dict[tuple[str, str], dict[MovementKind, Sum]] = {}
    currencies: dict[str, Currency] = {}
    for each in moved:
        amount, kind = each.movement.amount, each.movement.kind
        currencies[amount.currency.code] = amount.currency
        of_operator = sums.setdefault((amount.currency.code, each.operator), {})
        of_operator[kind] = of_operator.get(kind, Sum()) + Sum(1, amount.minor)
    return tuple(TotalsLine(currencies[code], operator, sums[code, operator]) for code, operator in sorted(sums))


def by_currency(lines: Iterable[TotalsLine]) -> tuple[TotalsLine, ...]:
    """Return one line for each currency, over all operators."""
    whole: dict[str, TotalsLine] = {}
    for line in lines:
        so_far = whole.get(line.currency.code, TotalsLine(line.currency, None))
        sums = {kind: so_far.of(kind) + line.of(kind) for kind in {*so_far.sums, *line.sums}}
        whole[line.currency.code] = TotalsLine(line.currency, None, sums)
    return tuple(whole[code] for code in sorted(whole))
