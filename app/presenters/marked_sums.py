"""What do orders come to? By currency, and what was played at a test bank by itself, and marked."""

from app.domain.money import Money
from app.domain.order import Order
from app.domain.profile import Environment, environment_of
from app.presenters.presenter import Speech
from app.services.ports import Banks


class MarkedSums:
    """Adds up order after order. A training has no real order to tell its own from, and marks its whole window."""

    def __init__(self, speech: Speech, banks: Banks) -> None:
        self._speech = speech
        self._banks = banks
        self._sums: dict[tuple[bool, str], Money] = {}

    def add(self, order: Order, money: Money | None = None) -> None:
        """Count this money of the order; without it, its amount."""
        counted = order.amount if money is None else money
        is_test = environment_of(order, self._banks.find(order.profile)) is Environment.TEST
        key = is_test, counted.currency.code
        self._sums[key] = self._sums[key] + counted if key in self._sums else counted

    @property
    def is_mixed(self) -> bool:
        """Tell whether orders of a test bank stand among others."""
        return len({is_test for is_test, _code in self._sums}) > 1

    def told(self) -> list[str]:
        """Return each sum there is, those of a test bank last."""
        test, money = self._speech.orders.mark_of(Environment.TEST), self._speech.formats.money
        told = sorted(self._sums.items(), key=lambda each: each[0])
        return [f"{test} {money(sum_of)}" if is_test else money(sum_of) for (is_test, _code), sum_of in told]
