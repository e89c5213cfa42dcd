"""Whatever happens in whatever order: no double charge, no wrong "paid", nothing lost, and every act ends.

Judged from the bank's own ledger. And the proof that the judge sees: without any one of the guards it finds a break.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

import apsw
import pytest

from app.domain.errors import OrderChangedMeanwhile
from app.domain.gateway_calls import ChargeAccepted, ChargeReply
from app.domain.identifiers import OperationId
from app.domain.limit import Limit
from app.domain.money_act import ActOutcome
from app.domain.operation import Ending, Operation, OperationState
from app.domain.order import Order, OrderState
from app.domain.timeline import TimelineEntry
from app.services.money_acts import MoneyActs, Wish
from app.services.status_enquiry import Look
from tests.fakes.desk import TestDesk
from tests.makers import euros
from tests.many_hands import with_many_hands
from tests.tally import Tally
from tests.unit.services.money_histories import STEPS, Broken, Job, Mutation, count, play, play_all

HISTORIES, ALL_HISTORIES = 500, 50_000
AT_ONCE = 25
_OPEN = "state IN ('armed', 'sent', 'unknown', 'needs-person')"


@pytest.mark.parametrize("histories", [HISTORIES, pytest.param(ALL_HISTORIES, marks=pytest.mark.long)])
@pytest.mark.timeout(3600)
def test_no_history_breaks_a_promise_about_money(histories: int, tmp_path: Path, tally: Tally) -> None:
    jobs = [Job(range(first, min(first + AT_ONCE, histories)), tmp_path) for first in range(0, histories, AT_ONCE)]
    stories: list[str] = []
    with tally.line(f"random histories of {STEPS} steps", f"0-{histories - 1}") as line:
        for counts, told in with_many_hands(play_all, jobs):
            line.add(counts)
            stories += told
    assert stories == []
    assert line.tried == histories


# --- without a guard the judge finds a break ----------------------------------------------------------------------


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


async def no_intent(desk: TestDesk) -> None:
    """The order is written down when the bank has answered, and not before."""
    settle, record = desk.journal.settle, desk.journal.record
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

    desk.journal.arm = arm  # type: ignore[method-assign]
    desk.journal.mark_sent = mark_sent  # type: ignore[method-assign]
    desk.journal.settle = settle_late  # type: ignore[method-assign]


async def no_status_check(desk: TestDesk) -> None:
    """The bank's first word counts as "paid"."""
    answered = desk.phone_orders._as_answered

    def believe_it(order: Order, reply: ChargeReply) -> tuple[Order, tuple[TimelineEntry, ...]]:
        after, entries = answered(order, reply)
        return (replace(after, state=OrderState.PAID) if isinstance(reply, ChargeAccepted) else after), entries

    desk.phone_orders._as_answered = believe_it  # type: ignore[method-assign]


@pytest.mark.parametrize(
    ("mutate", "guard", "broken"),
    [
        (no_fence, "the fence", "counts as not charged and was|was charged 2 times"),
        (no_uniqueness, "the uniqueness of an open act", "more went back than was taken"),
        (no_amount_check, "the check of the amount", "more went back than was taken"),
        (no_intent, "the intent committed first", "the bank has it and the books have not"),
        (no_status_check, "the status asked for", "counts as paid and is not"),
    ],
)
def test_without_a_guard_some_history_breaks_its_promise(
    mutate: Mutation, guard: str, broken: str, tmp_path: Path, tally: Tally
) -> None:
    def play_until_broken() -> None:
        for seed in range(HISTORIES):
            line.tried += 1
            try:
                play(seed, tmp_path, mutate)
            except Broken as found:
                count(line, found)
                raise

    title = f"random histories without {guard}"
    with tally.line(title, "0-", control=True) as line, pytest.raises(Broken, match=broken):
        play_until_broken()
