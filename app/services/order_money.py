"""What may still be done with the money of one order, and the one door through which a screen does it."""

from collections.abc import Mapping

from msgspec import Struct

from app.domain.capture import capturable, voidable
from app.domain.errors import RefundReasonMissing
from app.domain.identifiers import OperationId, OrderNumber
from app.domain.limit import Limit
from app.domain.money import Money
from app.domain.money_act import ActOutcome
from app.domain.operation import Operation, OperationKind
from app.domain.order import Order
from app.domain.person import Pin, Right
from app.domain.refund import refundable
from app.domain.refund_reason import WhyRefunded
from app.services.captures import Captures
from app.services.people import People
from app.services.ports import Journal
from app.services.refunds import Refunds
from app.services.voids import Voids

Limits = Mapping[OperationKind, Limit]


class CaptureWish(Struct, frozen=True):
    number: OrderNumber
    amount: Money


class VoidWish(Struct, frozen=True):
    """Let go of the whole hold."""

    number: OrderNumber
    amount: Money
    """What is let go of, for the screen and whoever must allow it; the bank is not told a sum."""


class RefundWish(Struct, frozen=True):
    number: OrderNumber
    amount: Money
    why: WhyRefunded | None
    shown: Money | None = None
    """What was left when it was asked for; None where nobody looked at that."""


MoneyWish = CaptureWish | VoidWish | RefundWish

_RIGHTS = {CaptureWish: Right.CAPTURE, VoidWish: Right.VOID, RefundWish: Right.REFUND}


class Consent(Struct, frozen=True):
    """The word of somebody who may, for one act of somebody who may not."""

    name: str
    pin: Pin


class OrderMoney:
    """Captures, lets go of and gives back, for whoever stands at the till."""

    def __init__(self, journal: Journal, captures: Captures, voids: Voids, refunds: Refunds, people: People) -> None:
        self._journal = journal
        self._captures = captures
        self._voids = voids
        self._refunds = refunds
        self._people = people

    async def limits(self, order: Order) -> Limits:
        """Return how much each act may move by what the bank said last. Raises JournalFailure."""
        operations = await self._journal.open_operations(order.number)
        return {
            OperationKind.CAPTURE: capturable(order, operations),
            OperationKind.VOID: voidable(order, operations),
            OperationKind.REFUND: refundable(order, operations),
        }

    async def end_of(self, act: OperationId) -> Operation | None:
        """Return an act once it is proved how it ended, None until then. Raises JournalFailure."""
        operation = await self._journal.operation(act)
        return operation if operation is not None and operation.is_proved else None

    async def carry_out(self, wish: MoneyWish, consent: Consent | None = None) -> ActOutcome:
        """Return how it ended. Raises as `MoneyActs.carry_out`, and RefundReasonMissing: all before anything left.

        RightMissing is among them: with somebody's `consent`, which raises as `People.prove`, the same wish passes.
        Their word is good for this one call: whoever gave it has turned away by the next.
        """
        if consent is None:
            return await self._carry_out(wish)
        await self._allow(wish, consent)
        try:
            return await self._carry_out(wish)
        finally:
            self._people.take_word_back(_RIGHTS[type(wish)], wish.number)

    async def _carry_out(self, wish: MoneyWish) -> ActOutcome:
        match wish:
            case CaptureWish(number=number, amount=amount):
                return await self._captures.capture(number, amount)
            case VoidWish(number=number):
                return await self._voids.void(number)
            case RefundWish(why=None):
                raise RefundReasonMissing
            case RefundWish(number=number, amount=amount, why=why, shown=shown):
                return await self._refunds.refund(number, amount, why, shown)

    async def who_may_allow(self, wish: MoneyWish) -> tuple[str, ...]:
        """Return the names of those whose consent would do. Raises JournalFailure."""
        return tuple(await self._people.who_may(_RIGHTS[type(wish)], wish.amount))

    async def _allow(self, wish: MoneyWish, consent: Consent) -> None:
        """Let the person at work do this once; the trail keeps who allowed it, and why."""
        why = wish.why if isinstance(wish, RefundWish) else None
        reason = "" if why is None else f"{why.reason.value} {why.note}".strip()
        right = _RIGHTS[type(wish)]
        await self._people.approve(consent.name, consent.pin, right, wish.number, wish.amount, reason)
