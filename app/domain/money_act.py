"""How a capture, a void or a refund ended for the clerk."""

from msgspec import Struct

from app.domain.operation import Operation
from app.domain.order import Order


class ActDone(Struct, frozen=True):
    """A status answer shows it."""

    order: Order
    operation: Operation


class ActNotDone(Struct, frozen=True):
    """A status answer shows that it was not done: the bank said no, or it never got there. No money moved."""

    order: Order
    operation: Operation


class ActUndecided(Struct, frozen=True):
    """Nothing proves yet what became of it. Paydesk goes on asking; until then it counts as done.

    `operation.first_word` tells whether the bank has taken it on; `operation.state` whether a person must help.
    """

    order: Order
    operation: Operation


ActOutcome = ActDone | ActNotDone | ActUndecided


def outcome_of(order: Order, operation: Operation) -> ActOutcome:
    """Return what an operation as it stands now is for the clerk."""
    if not operation.is_proved:
        return ActUndecided(order, operation)
    return ActDone(order, operation) if operation.is_done else ActNotDone(order, operation)
