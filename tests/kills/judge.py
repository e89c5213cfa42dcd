"""Is every promise about money kept? The bank's ledger is compared with what the till says of its books."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from app.domain.operation import OperationState
from app.domain.order import CLOSED_UNPAID_STATES, MONEY_TAKEN_STATES, OrderState
from tests.kills.flows import our_numbers
from tests.kills.told import OrderTold, Told

NEVER_TWICE = ("motoPayment.do", "instantPayment.do", "paymentorder.do", "POST /payments", "reverse.do")
"""Calls that are made once for an order, whatever becomes of them."""


@dataclass(frozen=True)
class Finding:
    """A promise that was broken; `kind` is the field of the counts it belongs to."""

    kind: str
    story: str


@dataclass(frozen=True)
class BankSide:
    """What the bank did with one order, sums in minor units."""

    amount: int
    charges: int
    was_taken: bool
    captured: int
    refunds: int
    refunded: int

    @classmethod
    def of(cls, order: dict[str, Any]) -> "BankSide":
        kinds = Counter(line["kind"] for line in order["movements"])
        refunds = [line["amount"] for line in order["movements"] if line["kind"] == "refund"]
        return cls(
            amount=order["terms"]["amount"],
            charges=kinds["charge"],
            was_taken=bool(kinds["charge"] or kinds["hold"]),
            captured=order["captured"],
            refunds=len(refunds),
            refunded=sum(refunds),
        )


def findings(ledger: dict[str, Any], told: Told, sales: Sequence[int], *, settled: bool) -> Iterator[Finding]:
    """Yield every promise that is broken now; `settled` also asks for what holds once every act has its end."""
    books = {order.number: order for order in told.orders}
    for_a_person = {act.order for act in told.acts if act.state is OperationState.NEEDS_PERSON}
    taken: Counter[int] = Counter()
    for order in ledger["orders"]:
        number = next((each for each in our_numbers(order) if each in books), None)
        bank = BankSide.of(order)
        taken[bank.amount] += bank.was_taken
        if number is None:
            yield Finding("lost", f"{order['number']} of {bank.amount}: the bank has it and the books have not")
            continue
        yield from _now(books[number], bank)
        if settled and number not in for_a_person:
            yield from _in_the_end(books[number], bank)
    for amount in sales:
        if taken[amount] > 1:
            yield Finding("doubled", f"the sale of {amount} was charged {taken[amount]} times")
    yield from _never_charged(books, ledger)
    made = Counter((call["call"], call["order_number"]) for call in ledger["calls"] if call["order_number"])
    for (call, number), times in made.items():
        if call in NEVER_TWICE and times > 1:
            yield Finding("doubled", f"{call} of {number} was sent {times} times")
    for act in told.acts if settled else ():
        if act.state is not OperationState.NEEDS_PERSON:
            yield Finding("otherwise", f"{act.kind} of {act.order} is {act.state} and has no end")


def _now(order: OrderTold, bank: BankSide) -> Iterator[Finding]:
    if order.state in MONEY_TAKEN_STATES and not bank.was_taken:
        yield Finding("wrongly_paid", f"{order.number} is {order.state} and the bank took nothing")
    if order.state is OrderState.PAID and bank.captured != order.amount:
        yield Finding("wrongly_paid", f"{order.number} is paid and the bank has {bank.captured} of {order.amount}")
    if order.state in CLOSED_UNPAID_STATES and bank.was_taken:
        yield Finding("lost", f"{order.number} is {order.state} and the bank took the money")
    if bank.charges > 1:
        yield Finding("doubled", f"{order.number} was charged {bank.charges} times")
    if bank.refunds > 1 or bank.refunded > bank.captured:
        yield Finding("doubled", f"{order.number} was refunded {bank.refunds} times, {bank.refunded} in all")


def _in_the_end(order: OrderTold, bank: BankSide) -> Iterator[Finding]:
    if bank.was_taken and order.state not in MONEY_TAKEN_STATES:
        yield Finding("lost", f"{order.number} is {order.state} in the end and the bank took the money")
    if order.refunded != bank.refunded:
        yield Finding("lost", f"{order.number}: {bank.refunded} went back and the books say {order.refunded}")


def _never_charged(books: dict[str, OrderTold], ledger: dict[str, Any]) -> Iterator[Finding]:
    """Yield the orders the till says were paid and the bank has never heard of."""
    known = {number for order in ledger["orders"] for number in our_numbers(order)}
    for order in books.values():
        if order.state in MONEY_TAKEN_STATES and order.number not in known:
            yield Finding("wrongly_paid", f"{order.number} is {order.state} and the bank does not know it")
