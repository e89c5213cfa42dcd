"""What became of the acts that an earlier run of the program left without an end."""

from enum import Enum

from msgspec import Struct

from app.domain.identifiers import OrderNumber
from app.domain.operation import Operation, OperationKind, OperationState


class Recovered(Enum):
    """How one of them stands."""

    DONE = "done"
    NOT_DONE = "not-done"
    ASKING = "asking"
    NEEDS_PERSON = "needs-person"


_VERDICTS = {
    OperationState.DONE: Recovered.DONE,
    OperationState.REFUSED: Recovered.NOT_DONE,
    OperationState.NOT_DONE: Recovered.NOT_DONE,
    OperationState.NOT_SENT: Recovered.NOT_DONE,
    OperationState.NEEDS_PERSON: Recovered.NEEDS_PERSON,
}


class RecoveredAct(Struct, frozen=True):
    """One act of an earlier run."""

    order_number: OrderNumber
    kind: OperationKind
    verdict: Recovered


class RecoveryReport(Struct, frozen=True):
    """All of them. "3 were paid, 1 was not, 1 we are still asking" are the counts of the charges."""

    acts: tuple[RecoveredAct, ...] = ()

    def count(self, verdict: Recovered, *kinds: OperationKind) -> int:
        """Return how many acts of these kinds, or of any, stand so."""
        return sum(act.verdict is verdict and (not kinds or act.kind in kinds) for act in self.acts)


def recovered(operation: Operation) -> RecoveredAct:
    """Return how an operation stands for the report."""
    verdict = _VERDICTS.get(operation.state, Recovered.ASKING)
    return RecoveredAct(operation.order_number, operation.kind, verdict)
