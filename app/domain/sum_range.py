"""Between which sums? Both ends belong to it; minor units of one currency."""

from msgspec import Struct

from app.domain.currency import Currency
from app.domain.money import Money


class SumRange(Struct, frozen=True):
    """Sums from `least` to `most`; None leaves an end open."""

    currency: Currency
    least: int | None = None
    most: int | None = None

    def holds(self, money: Money) -> bool:
        return (
            money.currency == self.currency
            and (self.least is None or money.minor >= self.least)
            and (self.most is None or money.minor <= self.most)
        )
