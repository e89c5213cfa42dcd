"""What may still be done with the money of one order, and the one door through which a screen does it."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.capture import capturable, voidable
from app.domain.errors import RefundReasonMissing
from app.domain.identifiers import OrderNumber
from app.domain.limit import Limit
from app.domain.money import Money
from app.domain.money_act import ActOutcome
from app.domain.operation import OperationKind
from app.domain.order import Order
from app.domain.refund import refundable
from app.domain.refund_reason import WhyRefunded
from app.services.captures import Captures
from app.services.ports import Journal
from app.services.refunds import Refunds
from app.services.voids import Voids

Limits = Mapping[OperationKind, Limit]


@dataclass(frozen=True, slots=True)
class CaptureWish:
    number: OrderNumber
    amount: Money


@dataclass(frozen=True, slots=True)
class VoidWish:
    """Let go of the whole hold."""

    number: OrderNumber
    amount: Money
    """What is let go of, for the screen and whoever must allow it; the bank is not told a sum."""


@dataclass(frozen=True, slots=True)
class RefundWish:
    number: OrderNumber
    amount: Money
    why: WhyRefunded | None


MoneyWish = CaptureWish | VoidWish | RefundWish


class OrderMoney:
    """Captures, lets go of and gives back, for whoever stands at the till."""

    def __init__(self, journal: Journal, captures: Captures, voids: Voids, refunds: Refunds) -> None:
        self._journal = journal
        self._captures = captures
        self._voids = voids
        self._refunds = refunds

    async def limits(self, order: Order) -> Limits:
        """Return how much each act may move by what the bank said last. Raises JournalFailure."""
        operations = await self._journal.open_operations(order.number)
        return {
            OperationKind.CAPTURE: capturable(order, operations),
            OperationKind.VOID: voidable(order, operations),
            OperationKind.REFUND: refundable(order, operations),
        }

    async def carry_out(self, wish: MoneyWish) -> ActOutcome:
        """Return how it ended. Raises as `MoneyActs.carry_out`, and RefundReasonMissing: all before anything left.

        A right to do this, or somebody's consent, is to be asked for here: every screen comes through.
        """
        match wish:
            case CaptureWish(number=number, amount=amount):
                return await self._captures.capture(number, amount)
            case VoidWish(number=number):
                return await self._voids.void(number)
            case RefundWish(why=None):
                raise RefundReasonMissing
            case RefundWish(number=number, amount=amount, why=why):
                return await self._refunds.refund(number, amount, why)
