"""Tills that lack one guard of the money each: what the judges of these tests must find out."""

from collections.abc import Iterable, Sequence

import apsw
from msgspec.structs import replace

from app.domain.errors import OrderChangedMeanwhile
from app.domain.gateway_calls import ChargeAccepted, ChargeReply
from app.domain.identifiers import OperationId
from app.domain.limit import Limit
from app.domain.money_act import ActOutcome
from app.domain.operation import Ending, Operation, OperationState
from app.domain.order import Order, OrderState
from app.domain.timeline import TimelineEntry
from app.services.money_acts import MoneyActs, Wish
from app.services.ports import Journal
from app.services.status_enquiry import Look
from tests.fakes.desk import TestDesk
from tests.makers import euros

_OPEN = "state IN ('armed', 'sent', 'unknown', 'needs-person')"


async def no_fence(desk: TestDesk) -> None:
    """A charge that was not found for a while counts as not done, as if "not found" were a "no"."""

    async def believe_it(operation: Operation, look: Look) -> Look:
        closed = replace(look.order, state=OrderState.NOT_SENT)
        ended = {operation.id: Ending(OperationState.NOT_DONE)}
        return replace(look, order=await desk.enquiry.end(closed, (), look.unproved, ended), unproved=())

    desk.follow_up._take_number = believe_it  # type: ignore[method-assign]
    desk.follow_up._close = believe_it  # type: ignore[method-assign]


async def no_uniqueness(desk: TestDesk) -> None:
    """The journal takes a second act on the same money, whoever wrote the order meanwhile."""

    def forget_the_rule(opened: apsw.Connection) -> None:
        opened.execute("DROP INDEX operations_on_money; DROP INDEX operations_open")
        opened.execute("CREATE INDEX operations_open ON operations (order_number, kind) WHERE " + _OPEN)
        opened.execute("CREATE INDEX operations_on_money ON operations (order_number)")

    await desk.journal._database.write(forget_the_rule)
    arm = desk.journal.arm

    async def arm_anyhow(order: Order, operation: Operation, entries: Sequence[TimelineEntry]) -> Order:
        while True:
            current = await desk.journal.order(order.number)
            try:
                return await arm(replace(order, version=current.version if current else 0), operation, entries)
            except OrderChangedMeanwhile:
                continue

    desk.journal.arm = arm_anyhow  # type: ignore[method-assign]


async def no_amount_check(desk: TestDesk) -> None:
    """Whatever a clerk types goes out, as long as it is not nothing."""
    acts = desk.refunds._acts

    async def carry_out(wish: Wish) -> ActOutcome:
        def no_limit(order: Order, operations: Iterable[Operation]) -> Limit:
            return Limit(euros(1_000_000)) if order.captured else wish.limit(order, operations)

        return await MoneyActs.carry_out(acts, replace(wish, limit=no_limit))

    acts.carry_out = carry_out  # type: ignore[method-assign]


async def no_intent(journal: Journal) -> None:
    """The order is written down when the bank has answered, and not before."""
    settle, record = journal.settle, journal.record
    armed: set[str] = set()

    async def arm(order: Order, operation: Operation, _entries: Sequence[TimelineEntry]) -> Order:
        armed.add(operation.id)
        return order

    async def mark_sent(_operation: str) -> None:
        return None

    async def settle_late(
        operation: OperationId, ended: Ending, order: Order, entries: Sequence[TimelineEntry]
    ) -> Order:
        if operation in armed:
            return await record(order, entries)
        return await settle(operation, ended, order, entries)

    journal.arm = arm  # type: ignore[method-assign]
    journal.mark_sent = mark_sent  # type: ignore[method-assign]
    journal.settle = settle_late  # type: ignore[method-assign]


async def no_status_check(desk: TestDesk) -> None:
    """The bank's first word counts as "paid"."""
    answered = desk.phone_orders._charges._as_answered

    def believe_it(order: Order, reply: ChargeReply) -> tuple[Order, tuple[TimelineEntry, ...]]:
        after, entries = answered(order, reply)
        return (replace(after, state=OrderState.PAID) if isinstance(reply, ChargeAccepted) else after), entries

    desk.phone_orders._charges._as_answered = believe_it  # type: ignore[method-assign]
