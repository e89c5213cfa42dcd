"""When must the bank look after its orders by itself? When a time runs out that nobody asks about."""

from app.sandbox.books.ledger import Order
from app.sandbox.rules.bank import Bank
from app.sandbox.words.happenings import Event


class Alarm:
    """Knows the next moment at which an order changes without anybody's doing."""

    def __init__(self, bank: Bank) -> None:
        self._bank = bank
        self._next = self._earliest()
        bank.news.listen(self._heard)

    @property
    def next(self) -> int | None:
        """Return that moment, None when no order waits for one."""
        return self._next

    def ring(self) -> None:
        """Do what is due by now: expiries, automatic captures and releases, payments by a schedule."""
        self._bank.do_chores()
        if self._next is not None and self._next <= self._bank.clock.now():
            self._bank.orders()
            self._next = self._earliest()

    def _earliest(self) -> int | None:
        moments = (order.next_change for order in self._bank.books.orders())
        return min((moment for moment in moments if moment is not None), default=None)

    def _heard(self, _event: Event, order: Order | None) -> None:
        moment = order.next_change if order else None
        if moment is not None and (self._next is None or moment < self._next):
            self._next = moment
