"""Between which sums? Both ends belong to it; minor units of one currency."""

from dataclasses import dataclass

from app.domain.currency import Currency
from app.domain.money import Money


@dataclass(frozen=True, slots=True)
class SumRange:
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
