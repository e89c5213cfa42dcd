"""One intended act at the bank, from the intent in the journal to its end."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from app.domain.evidence import Reported, StatusSeen
from app.domain.identifiers import OperationId, OrderNumber
from app.domain.order import CLOSED_UNPAID_STATES, MONEY_TAKEN_STATES, OPEN_STATES, Order


class OperationKind(Enum):
    REGISTER = "register"
    CHARGE = "charge"
    CANCEL = "cancel"


class OperationState(Enum):
    """ARMED: the intent is durable. SENT: marked before the first byte leaves. The others are ends."""

    ARMED = "armed"
    SENT = "sent"
    DONE = "done"
    REFUSED = "refused"
    NOT_SENT = "not-sent"
    UNKNOWN = "unknown"


OPEN_OPERATIONS = frozenset({OperationState.ARMED, OperationState.SENT, OperationState.UNKNOWN})
"""While one of these stands, the same order takes no second operation of the kind."""


@dataclass(frozen=True, slots=True)
class Operation:
    """One act. `started_at` is UTC; `id` is 32 hexadecimal characters."""

    id: OperationId
    order_number: OrderNumber
    kind: OperationKind
    state: OperationState
    started_at: datetime


def ended_by(operation: Operation, seen: StatusSeen, after: Order) -> OperationState | None:
    """Return how a status answer ends an operation whose own answer was lost, or None when it does not.

    `after` is the order as weighed with that answer. "Not found" ends nothing: the request may still arrive.
    """
    if operation.state is not OperationState.UNKNOWN or seen.reported is Reported.NOT_FOUND:
        return None
    match operation.kind:
        case OperationKind.REGISTER:
            return OperationState.DONE
        case OperationKind.CHARGE if after.state in MONEY_TAKEN_STATES:
            return OperationState.DONE
        case OperationKind.CHARGE:
            return OperationState.REFUSED if after.state in CLOSED_UNPAID_STATES else None
        case OperationKind.CANCEL if after.state in MONEY_TAKEN_STATES or after.state in OPEN_STATES:
            # Still payable: the bank may be asked to close it once more, which is harmless.
            return OperationState.REFUSED
        case OperationKind.CANCEL:
            return OperationState.DONE
