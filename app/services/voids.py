"""Letting go of held money."""

from app.domain.capture import voidable
from app.domain.identifiers import OrderNumber
from app.domain.money_act import ActOutcome
from app.domain.operation import OperationKind
from app.services.money_acts import MoneyActs, Wish


class Voids:
    """Lets holds go, each as a whole and each once: a bank that failed at it takes no second try (gateway manual)."""

    def __init__(self, acts: MoneyActs) -> None:
        self._acts = acts

    async def void(self, number: OrderNumber) -> ActOutcome:
        """Return how it ended. Raises as `MoneyActs.carry_out`."""
        return await self._acts.carry_out(Wish(number, OperationKind.VOID, None, voidable))
