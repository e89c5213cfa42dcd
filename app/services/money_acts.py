"""Acts on the money of one order: the bank asked right before, one durable act, the bank asked right after.

What a capture, a void and a refund have in common. "Done" is a status answer's word alone.
"""

from collections.abc import Awaitable, Callable, Iterable, Mapping

from msgspec import Struct, field

from app.domain.bulk import AnotherAtWork
from app.domain.capture import whole_hold
from app.domain.errors import (
    AnswerLost,
    AnswerNotKept,
    CredentialsRejected,
    GatewayRefused,
    NotOffered,
    OrderNotFound,
    PaydeskError,
)
from app.domain.gateway_calls import OrderReference
from app.domain.identifiers import OperationId, OrderNumber
from app.domain.limit import Limit, check_nothing_went_back
from app.domain.money import Money
from app.domain.money_act import ActOutcome, ActUndecided, outcome_of
from app.domain.money_back import Refund
from app.domain.operation import Operation, OperationKind
from app.domain.order import Order
from app.domain.refund import captured_of
from app.domain.timeline import Happening, TimelineEntry
from app.services.act import TAKEN_ON, Act
from app.services.gateway_port import PaymentGateway
from app.services.operations import OperationDesk
from app.services.ports import Banks, Clock, Journal
from app.services.status_enquiry import StatusEnquiry

_PAUSES = (0.0, 1.0, 2.0, 4.0)
_SENT = {
    OperationKind.CAPTURE: Happening.CAPTURE_SENT,
    OperationKind.VOID: Happening.VOID_SENT,
    OperationKind.REFUND: Happening.REFUND_SENT,
}

LimitOf = Callable[[Order, Iterable[Operation]], Limit]
Send = Callable[[OperationId], Awaitable[None]]


class Wish(Struct, frozen=True):
    """What a clerk wants of an order's money. `amount` None means all that `limit` leaves.

    `why` goes into the timeline beside it.
    """

    number: OrderNumber
    kind: OperationKind
    amount: Money | None
    limit: LimitOf
    shown: Money | None = None
    """What was left when it was wished, None where nobody was shown it."""
    why: Mapping[str, str] = field(default_factory=dict)


class MoneyActs:
    """Carries one wish to its end, or to "not known yet"; `FollowUp` takes it on from there."""

    def __init__(
        self, desk: OperationDesk, journal: Journal, banks: Banks, clock: Clock, enquiry: StatusEnquiry
    ) -> None:
        self._desk = desk
        self._journal = journal
        self._banks = banks
        self._clock = clock
        self._enquiry = enquiry

    async def carry_out(self, wish: Wish) -> ActOutcome:
        """Return how it ended.

        Everything it raises is raised before anything left: ActNotPossible, AmountAboveRest, AmountNotPositive,
        WentBackMeanwhile, OrderNotFound, GatewayFailure, NotOffered, JournalFailure, CredentialsMissing,
        KeyStoreUnusable, and AnotherAtWork where somebody else came to work while the bank was asked.
        """
        by = self._desk.operator
        order = await self._order(wish.number)
        gateway = await self._banks.gateway_for_money(order.profile)
        order = await self._enquiry.ask(wish.number)
        limit = wish.limit(order, await self._journal.open_operations(wish.number))
        amount = limit.left if wish.amount is None else wish.amount
        limit.check(wish.number, wish.kind.value, amount)
        check_nothing_went_back(limit, wish.shown)
        if self._desk.operator != by:
            raise AnotherAtWork(by)
        sent: list[OperationId] = []
        act = self._act(order, wish, amount, gateway, sent)
        try:
            await self._desk.perform(order, act)
        except (AnswerLost, AnswerNotKept, GatewayRefused, CredentialsRejected):
            if not sent:
                raise
        return await self._settled(order, sent[0])

    def _act(
        self, order: Order, wish: Wish, amount: Money, gateway: PaymentGateway, sent: list[OperationId]
    ) -> Act[None]:
        kind, captured = wish.kind, expected_of(order)
        send = money_call(gateway, order, kind, amount, captured)

        async def call(operation: OperationId) -> None:
            sent.append(operation)
            await send(operation)

        facts = {"amount": str(amount), "operator": self._desk.operator, **wish.why}
        happened = TimelineEntry(self._clock.now(), _SENT[kind], facts)
        return money_act(order, kind, amount, captured, happened, call, self._clock)

    async def _settled(self, order: Order, identity: OperationId) -> ActOutcome:
        """Ask until a status answer proves something or the pauses are used up: money may have moved."""
        for pause in _PAUSES:
            await self._clock.sleep(pause)
            try:
                order = await self._enquiry.ask(order.number)
                operation = await self._journal.operation(identity)
            except PaydeskError:
                continue
            if operation is not None and operation.is_proved:
                return outcome_of(order, operation)
        return await self._undecided(order, identity)

    async def _undecided(self, order: Order, identity: OperationId) -> ActOutcome:
        operation = await self._journal.operation(identity)
        if operation is None:
            raise OrderNotFound(order.number)
        return ActUndecided(order, operation)

    async def _order(self, number: OrderNumber) -> Order:
        order = await self._journal.order(number)
        if order is None:
            raise OrderNotFound(number)
        return order


def expected_of(order: Order) -> Money:
    """Return what the bank is expected to have of the order now: nothing, where it never said."""
    return captured_of(order) or Money(0, order.amount.currency)


def money_act(
    order: Order,
    kind: OperationKind,
    amount: Money,
    captured: Money,
    sent: TimelineEntry,
    call: Send,
    clock: Clock,
) -> Act[None]:
    """Return the act that moves this much, also when it leaves again."""

    def accept(current: Order, _answer: None) -> tuple[Order, tuple[TimelineEntry, ...]]:
        return current, (TimelineEntry(clock.now(), Happening.BANK_ACCEPTED, {"kind": kind.value}),)

    return Act(
        kind=kind,
        sent=sent,
        call=call,
        accept=accept,
        if_not_done=order.state,
        if_lost=order.state,
        weigh=lambda _answer: TAKEN_ON,
        amount=amount,
        expected_captured=captured,
    )


def money_call(gateway: PaymentGateway, order: Order, kind: OperationKind, amount: Money, captured: Money) -> Send:
    """Return how this act is sent. Sent again in the name of the same operation, it is the same request."""
    reference = OrderReference(order.number, order.gateway_order_id)

    async def send(operation: OperationId) -> None:
        match kind:
            case OperationKind.CAPTURE:
                await gateway.capture(reference, None if amount == whole_hold(order) else amount)
            case OperationKind.VOID:
                await gateway.void(reference, None)
            case OperationKind.REFUND:
                await gateway.refund(Refund(reference, amount, operation, captured))
            case _:
                raise NotOffered(kind.value)

    return send
