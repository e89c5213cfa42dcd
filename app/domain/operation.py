"""One intended act at the bank, from the intent in the journal to its end."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from app.domain.identifiers import OperationId, OrderNumber


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
