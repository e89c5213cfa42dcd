"""Giving captured money back, at once or in several parts."""

from app.domain.identifiers import OrderNumber
from app.domain.money import Money
from app.domain.money_act import ActOutcome
from app.domain.operation import OperationKind
from app.domain.refund import refundable
from app.domain.refund_reason import WhyRefunded
from app.services.money_acts import MoneyActs, Wish


class Refunds:
    """Refunds orders, one refund at a time: the next begins when the bank has proved the end of the one before."""

    def __init__(self, acts: MoneyActs) -> None:
        self._acts = acts

    async def refund(
        self,
        number: OrderNumber,
        amount: Money | None = None,
        why: WhyRefunded | None = None,
        shown: Money | None = None,
    ) -> ActOutcome:
        """Return how it ended; None gives back all that is left.

        `shown` is what was left when somebody asked for it: where it is less by now, they are asked again.

        Raises as `MoneyActs.carry_out`, and as `WhyRefunded.check`.
        """
        if why is not None:
            why.check()
        facts = why.facts() if why is not None else {}
        return await self._acts.carry_out(Wish(number, OperationKind.REFUND, amount, refundable, shown, facts))
