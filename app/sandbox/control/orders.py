"""What can be done to an order, or seen of it, without being its customer or its shop?"""

from dataclasses import asdict

import msgspec

from app.sandbox.books.ledger import Order, Outcome
from app.sandbox.control.counter import Answer, Table
from app.sandbox.rules.bank import Bank
from app.sandbox.rules.cards import Card
from app.sandbox.rules.scenarios import AMOUNT_CARD, APPROVED, CHALLENGE_CODE
from app.sandbox.v1.status import order_status

# The customer the control plane pretends to be; the card always pays.
CUSTOMER_CARD = Card(AMOUNT_CARD, "123", "209912", "TEST CUSTOMER")


class Refusal(msgspec.Struct, forbid_unknown_fields=True):
    """The body of `POST /orders/{order}/decline`."""

    action_code: int = 5


class ClockMove(msgspec.Struct, forbid_unknown_fields=True):
    """The body of `POST /clock`."""

    advance: float


class OrderCounter:
    """The ledger and its clock. An order is named by UUID or by number."""

    def __init__(self, bank: Bank) -> None:
        self._bank = bank

    def table(self) -> Table:
        """Return what can be asked."""
        return [
            ("GET", "/ledger", self.ledger),
            ("GET", "/orders/{order}", self.order),
            ("POST", "/orders/{order}/approve", self.approve),
            ("POST", "/orders/{order}/decline", self.decline),
            ("POST", "/orders/{order}/expire", self.expire),
            ("POST", "/clock", self.move_clock),
        ]

    def ledger(self, _order: str, _body: bytes) -> Answer:
        """Return everything: orders with their attempts, money, requests."""
        return {
            "now": self._bank.clock.now(),
            "orders": [_described(order) for order in self._bank.orders()],
            "stored_cards": [msgspec.to_builtins(card) for card in self._bank.vault.all()],
            "movements": [asdict(line) for line in self._bank.movements()],
            "calls": [asdict(line) for line in self._bank.books.calls()],
        }

    def order(self, order: str, _body: bytes) -> Answer:
        """Return one order."""
        return _described(self._found(order))

    def approve(self, order: str, _body: bytes) -> Answer:
        """Pay as a customer would: type a good card, or give the issuer the right code."""
        found = self._found(order)
        if found.open_challenge and self._bank.proceed(found) is Outcome.APPROVED:
            return _described(found)
        attempt, challenge = found.last_attempt, found.open_challenge
        if attempt and challenge:
            self._bank.answer_challenge(found, challenge, CHALLENGE_CODE[attempt.authentication])
            self._bank.finish_challenge(found, challenge)
        else:
            self._bank.settle(found, CUSTOMER_CARD.record, APPROVED)
        return _described(found)

    def decline(self, order: str, body: bytes) -> Answer:
        """Fail as a customer would: a card the issuer refuses, or "refuse" at the issuer."""
        found = self._found(order)
        challenge = found.open_challenge
        if challenge:
            self._bank.answer_challenge(found, challenge, None)
            self._bank.finish_challenge(found, challenge)
        else:
            code = msgspec.json.decode(body, type=Refusal).action_code
            self._bank.settle(found, CUSTOMER_CARD.record, code)
        return _described(found)

    def expire(self, order: str, _body: bytes) -> Answer:
        """Let the order's time run out now."""
        found = self._found(order)
        self._bank.expire(found)
        return _described(found)

    def move_clock(self, _order: str, body: bytes) -> Answer:
        """Move the bank's clock forward."""
        self._bank.advance_clock(msgspec.json.decode(body, type=ClockMove).advance)
        return {"now": self._bank.clock.now()}

    def _found(self, name: str) -> Order:
        order = self._bank.find(name) or self._bank.find_number(name)
        if order is None:
            raise LookupError
        return order


def _described(order: Order) -> Answer:
    return {
        **msgspec.to_builtins(order),
        "number": order.terms.number,
        "order_status": order_status(order),
        "attempts_left": order.attempts_left,
    }
