"""What does a till in a process of its own tell the test? Its books, in a few words each."""

import msgspec

from app.domain.operation import OperationKind, OperationState
from app.domain.order import OrderState


class OrderTold(msgspec.Struct):
    """How an order stands in the journal, with its sums in minor units."""

    number: str
    state: OrderState
    amount: int
    refunded: int


class ActTold(msgspec.Struct):
    """An act without an end in the journal."""

    order: str
    kind: OperationKind
    state: OperationState


class Told(msgspec.Struct):
    """The books; at the end of a run also its moments and writes, and what went wrong with the run itself."""

    orders: list[OrderTold] = []
    acts: list[ActTold] = []
    passed: int = 0
    writes: int = 0
    error: str = ""
