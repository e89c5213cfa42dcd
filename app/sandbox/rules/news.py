"""Who hears what happened? The one hook between the rules of money and the notifications to the shop."""

from collections.abc import Callable

from app.sandbox.books.ledger import Order
from app.sandbox.words.clock import BankClock
from app.sandbox.words.happenings import Event, Happening

Listener = Callable[[Event, Order | None], None]


class News:
    """Takes the facts from the rules and passes them on.

    A rule says `bank.news.tell(Happening.REFUNDED, order, amount=…, subject=refund.id)` as soon as the books show
    the new state and before `books.keep(order)`: the fact is written down in the order's own row. Whoever listens
    takes a picture of the order at that moment, so the order in which a rule tells is the order the shop hears.
    A rule need not know whether anybody listens, or who is told in which words.
    """

    def __init__(self, clock: BankClock, last_number: int = 0) -> None:
        self._clock = clock
        self._last_number = last_number
        self._listeners: list[Listener] = []

    def listen(self, listener: Listener) -> None:
        """Let somebody hear everything from now on. A listener looks and changes nothing."""
        self._listeners.append(listener)

    def tell(self, kind: Happening, order: Order | None = None, *, amount: int = 0, subject: str = "") -> None:
        """Note a fact about an order, or one about a stored card alone, and let everybody hear it."""
        self._last_number += 1
        event = Event(self._last_number, self._clock.now(), kind, order.id if order else "", amount, subject)
        if order:
            order.events.append(event)
        for listener in self._listeners:
            listener(event, order)
