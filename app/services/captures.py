"""Taking held money, all of it or a part."""

from app.domain.capture import capturable
from app.domain.identifiers import OrderNumber
from app.domain.money import Money
from app.domain.money_act import ActOutcome
from app.domain.operation import OperationKind
from app.services.money_acts import MoneyActs, Wish


class Captures:
    """Captures holds. A capture of a part lets the rest of the hold go."""

    def __init__(self, acts: MoneyActs) -> None:
        self._acts = acts

    async def capture(self, number: OrderNumber, amount: Money | None = None) -> ActOutcome:
        """Return how it ended; None captures all that is held. Raises as `MoneyActs.carry_out`."""
        return await self._acts.carry_out(Wish(number, OperationKind.CAPTURE, amount, capturable))
