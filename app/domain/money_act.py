"""How a capture, a void or a refund ended for the clerk."""

from dataclasses import dataclass

from app.domain.operation import Operation
from app.domain.order import Order


@dataclass(frozen=True, slots=True)
class ActDone:
    """A status answer shows it."""

    order: Order
    operation: Operation


@dataclass(frozen=True, slots=True)
class ActNotDone:
    """A status answer shows that it was not done: the bank said no, or it never got there. No money moved."""

    order: Order
    operation: Operation


@dataclass(frozen=True, slots=True)
class ActUndecided:
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
