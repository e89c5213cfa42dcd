"""What became of the acts that an earlier run of the program left without an end."""

from enum import Enum

from msgspec import Struct

from app.domain.identifiers import OrderNumber
from app.domain.movement import held
from app.domain.operation import Operation, OperationKind, OperationState
from app.domain.order import Order, OrderState


class Recovered(Enum):
    """How one of them stands."""

    DONE = "done"
    HELD = "held"
    """A charge whose money the bank only holds: it is not paid."""
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


def _of_charge(order: Order) -> Recovered:
    """Return what a charge that went through came to: money taken, held only, or let go of again."""
    if order.state is OrderState.VOIDED:
        return Recovered.NOT_DONE
    return Recovered.HELD if held(order) else Recovered.DONE


class RecoveredAct(Struct, frozen=True):
    """One act of an earlier run."""

    order_number: OrderNumber
    kind: OperationKind
    verdict: Recovered


class RecoveryReport(Struct, frozen=True):
    """All of them. "3 were paid, 1 held, 1 was not, 1 we are still asking" are the counts of the charges."""

    acts: tuple[RecoveredAct, ...] = ()

    def count(self, verdict: Recovered, *kinds: OperationKind) -> int:
        """Return how many acts of these kinds, or of any, stand so."""
        return sum(act.verdict is verdict and (not kinds or act.kind in kinds) for act in self.acts)


def recovered(operation: Operation, order: Order | None = None) -> RecoveredAct:
    """Return how an operation stands for the report; `order` as its end left it."""
    verdict = _VERDICTS.get(operation.state, Recovered.ASKING)
    if verdict is Recovered.DONE and operation.kind is OperationKind.CHARGE and order is not None:
        verdict = _of_charge(order)
    return RecoveredAct(operation.order_number, operation.kind, verdict)
