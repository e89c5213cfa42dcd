"""Failed refunds and late payments are found in either journal, however many other acts there are."""

from dataclasses import replace
from datetime import timedelta

from journal_aids import EUR, NOON, Use, an_entry, an_operation, an_order

from app.domain.identifiers import OrderNumber
from app.domain.money import Money
from app.domain.operation import Ending, OperationKind, OperationState
from app.domain.order import Order, OrderState
from app.domain.timeline import Happening
from app.services.ports import Journal


def paid(number: str) -> Order:
    return an_order(number, state=OrderState.PAID, captured=Money(1250, EUR), held=Money(1250, EUR))


def test_only_refunds_that_failed_since_then_are_found(use: Use) -> None:
    ends = {"done": OperationState.DONE, "refused": OperationState.REFUSED, "not-done": OperationState.NOT_DONE}

    async def work(journal: Journal) -> None:
        for name, state in ends.items():
            for kind in (OperationKind.REFUND, OperationKind.CAPTURE):
                order = paid(f"{name}-{kind.value}")
                act = an_operation(order, kind)
                order = await journal.arm(order, act, [])
                await journal.mark_sent(act.id)
                await journal.settle(act.id, Ending(state, "status"), order, [])
        found = await journal.failed_refunds(NOON)
        assert {each.order_number for each in found} == {"refused-refund", "not-done-refund"}
        assert await journal.failed_refunds(NOON + timedelta(milliseconds=1)) == []

    use(work)


def test_orders_paid_late_are_found_once_each(use: Use) -> None:
    async def work(journal: Journal) -> None:
        late = an_entry(Happening.PAID_AFTER_END, was="cancelled", state="paid")
        await journal.record(paid("late"), [late, replace(late, at=NOON + timedelta(hours=1))])
        await journal.record(paid("in-time"), [an_entry(Happening.BANK_SAID, state="paid")])
        assert list(await journal.paid_late(NOON)) == [OrderNumber("late")]
        assert list(await journal.paid_late(NOON + timedelta(hours=2))) == []

    use(work)
