"""What becomes of the acts on orders' money: begun, taken back or sent, ended; and what is told of each."""

from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace

from app.domain.identifiers import OperationId, OrderNumber
from app.domain.money import Money
from app.domain.money_act import ActOutcome, ActUndecided, outcome_of
from app.domain.operation import OperationKind
from app.domain.order import Order
from app.presenters.message import Message, Telling
from app.presenters.money_act_words import MoneyActWords
from app.presenters.presenter import Speech
from app.presenters.taking_back import TakingBack


class _Begun(Struct, frozen=True):
    """An act that waits to leave, or has left and not ended yet."""

    kind: OperationKind
    amount: Money
    has_left: bool = False


class MoneyCourse:
    """For each order the act that was begun and has not ended, and how the last one ended, until that was read."""

    def __init__(self, waiting: TakingBack, newest: Callable[[Order], Order], speech: Callable[[], Speech]) -> None:
        """`newest` returns an order as it was written last; what is left of its money is told by that."""
        self._waiting = waiting
        self._newest = newest
        self._speech = speech
        self._begun: dict[OrderNumber, _Begun] = {}
        self._told: dict[OrderNumber, Telling] = {}
        self._in_doubt: dict[OrderNumber, OperationId] = {}
        """The acts that were told as not known: they are told anew once the bank has shown how they ended."""

    async def leaves(
        self, number: OrderNumber, kind: OperationKind, amount: Money, taken_back: Callable[[], None]
    ) -> bool:
        """Begin an act and wait as long as it may be taken back; tell whether it leaves, else call `taken_back`."""
        begun = self._begun[number] = _Begun(kind, amount)
        if await self._waiting.leaves(number):
            self._begun[number] = replace(begun, has_left=True)
            return True
        if self._begun.get(number) is begun:  # else it was begun again while this one slept
            del self._begun[number]
            taken_back()
        return False

    def over(self, number: OrderNumber) -> None:
        """Take that the act which left has ended, however it did."""
        del self._begun[number]

    def is_under_way(self, number: OrderNumber) -> bool:
        """Tell whether an act on this order waits to leave, or has left and not ended."""
        begun = self._begun.get(number)
        return self._waiting.left(number) > 0 or (begun is not None and begun.has_left)

    def tell_end(self, outcome: ActOutcome) -> None:
        """Say how an act ended; what is left of the money is said as it stands when it is read."""
        number, act = outcome.order.number, outcome.operation
        self._told[number] = lambda: self._words.result(outcome_of(self._newest(outcome.order), act))
        self._in_doubt.pop(number, None)
        if isinstance(outcome, ActUndecided):
            self._in_doubt[number] = act.id

    def tell(self, number: OrderNumber, told: Telling) -> None:
        """Say this of the order's money, in the place of what was said before."""
        self._told[number] = told

    def in_doubt(self, number: OrderNumber) -> OperationId | None:
        """Return the act on this order that was told as not known."""
        return self._in_doubt.get(number)

    def forget(self, number: OrderNumber) -> None:
        """Say no more of this order: it was read, or another act is asked about."""
        self._told.pop(number, None)
        self._in_doubt.pop(number, None)

    # --- what is shown --------------------------------------------------------------------------------------------

    def told(self, number: OrderNumber) -> Message | None:
        """Return what is told of this order's money."""
        told = self._told.get(number)
        return told() if told else None

    def working(self, number: OrderNumber) -> str:
        """Return what the bank is being asked, "" while it is not."""
        begun = self._begun.get(number)
        return self._words.working(begun.kind, begun.amount) if begun and begun.has_left else ""

    def leaving(self, number: OrderNumber) -> str:
        """Return how long the act may still be taken back, "" once it cannot."""
        begun, left = self._begun.get(number), self._waiting.left(number)
        return self._words.leaving(left, begun.kind, begun.amount) if begun and left else ""

    @property
    def _words(self) -> MoneyActWords:
        return MoneyActWords(self._speech().translate, self._speech().formats)
