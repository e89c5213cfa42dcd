"""Where are the orders written down? In memory, and row by row in a ledger file if there is one."""

from dataclasses import dataclass

import msgspec

from app.sandbox.books.ledger import Movement, MovementKind, Order
from app.sandbox.books.store import LedgerFile
from app.sandbox.words.accounts import Account, fresh_account

FIRST_ASSIGNED_NUMBER = 4000


@dataclass(frozen=True)
class CallSeen:
    """One line of the request log: never more than a call name and an order number."""

    at: int
    call: str
    order_number: str


class Books:
    """Orders by id and by the shop's number, the money they moved, and the calls that were made."""

    def __init__(self, file: LedgerFile | None) -> None:
        self.file = file
        self._orders: dict[str, Order] = {}
        self._by_number: dict[str, Order] = {}
        self._calls: list[CallSeen] = []
        self._next_number = FIRST_ASSIGNED_NUMBER
        for order in file.orders() if file else []:
            self._remember(order)
        self._next_sequence = len(self.movements()) + 1

    def order(self, order_id: str) -> Order | None:
        """Return the order with this UUID."""
        return self._orders.get(order_id)

    def numbered(self, number: str) -> Order | None:
        """Return the order with the shop's number."""
        return self._by_number.get(number)

    def orders(self) -> tuple[Order, ...]:
        """Return all orders, oldest first."""
        return tuple(self._orders.values())

    def movements(self) -> tuple[Movement, ...]:
        """Return every movement of money in the order it happened."""
        lines = (line for order in self.orders() for line in tuple(order.movements))
        return tuple(sorted(lines, key=lambda line: line.sequence))

    def calls(self) -> tuple[CallSeen, ...]:
        """Return the request log; it does not outlive the run."""
        return tuple(self._calls)

    def note_call(self, at: int, call: str, order_number: str) -> None:
        """Add a line to the request log."""
        self._calls.append(CallSeen(at, call, order_number))

    def keep(self, order: Order) -> None:
        """Write the order down as it is now."""
        self._remember(order)
        if self.file:
            self.file.keep(order)

    def book(self, order: Order, at: int, kind: MovementKind, amount: int) -> None:
        """Add a movement of money to the order; `keep` writes both together."""
        card = order.last_attempt.card.masked if order.last_attempt else ""
        terms = order.terms
        movement = Movement(self._next_sequence, at, kind, order.id, terms.number, amount, terms.currency, card)
        self._next_sequence += 1
        order.movements.append(movement)

    def last_event_number(self) -> int:
        """Return the number of the newest fact about any order."""
        return max((event.number for order in self.orders() for event in order.events), default=0)

    def free_number(self) -> str:
        """Return an order number nobody has used, for shops that leave the numbering to the bank."""
        while str(self._next_number) in self._by_number:
            self._next_number += 1
        return str(self._next_number)

    def fact(self, name: str) -> str | None:
        """Return a fact an earlier run left behind."""
        return self.file.fact(name) if self.file else None

    def keep_fact(self, name: str, value: str) -> None:
        """Leave a fact for the next run, if there is a ledger file."""
        if self.file:
            self.file.keep_fact(name, value)

    def account(self) -> Account:
        """Return the shop's credentials: those of the ledger file, or new ones."""
        kept = self.fact("account")
        if kept:
            return msgspec.json.decode(kept, type=Account)
        account = fresh_account()
        self.keep_account(account)
        return account

    def keep_account(self, account: Account) -> None:
        """Write the shop's credentials down."""
        self.keep_fact("account", msgspec.json.encode(account).decode())

    def close(self) -> None:
        """Let go of the ledger file."""
        if self.file:
            self.file.close()

    def _remember(self, order: Order) -> None:
        self._orders[order.id] = order
        self._by_number[order.terms.number] = order
