"""Failed refunds, payments late and taken back are found in either journal, however many other acts there are."""

from collections.abc import Sequence
from datetime import timedelta

import pytest
from journal_aids import EUR, NOON, Use, an_entry, an_operation, an_order
from msgspec.structs import replace

from app.domain.concern import ConcernKind
from app.domain.identifiers import OrderNumber
from app.domain.money import Money
from app.domain.operation import Ending, OperationKind, OperationState
from app.domain.order import Order, OrderState
from app.domain.timeline import Happening, TimelineEntry
from app.secrets.memory import MemorySecretStore
from app.services.banks import BankDirectory
from app.services.concerns import Concerns
from app.services.ports import Journal
from tests.fakes.clock import FakeClock
from tests.fakes.gateway import FakeGateway

NO_BANKS = BankDirectory([], MemorySecretStore(), lambda _profile, _credentials: FakeGateway())


class AskedAbout:
    """A journal that remembers which orders were asked about one by one."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self.numbers: list[OrderNumber] = []

    def __getattr__(self, name: str) -> object:
        return getattr(self._journal, name)

    async def order(self, number: OrderNumber) -> Order | None:
        self.numbers.append(number)
        return await self._journal.order(number)

    async def timeline(self, number: OrderNumber) -> Sequence[TimelineEntry]:
        self.numbers.append(number)
        return await self._journal.timeline(number)


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
                ended = an_entry(Happening.ACT_ENDED, kind=kind.value, end=state.value)
                await journal.settle(act.id, Ending(state, "status"), order, [ended])
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


def test_orders_taken_back_are_found_once_each(use: Use) -> None:
    async def work(journal: Journal) -> None:
        back = an_entry(Happening.TAKEN_BACK, amount="12.50 EUR", state="authorised")
        await journal.record(paid("back"), [back, replace(back, at=NOON + timedelta(hours=1))])
        await journal.record(replace(paid("given"), state=OrderState.REFUNDED), [back])
        await journal.record(paid("stays"), [an_entry(Happening.BANK_SAID, state="paid")])
        assert list(await journal.taken_back(NOON)) == [OrderNumber("back")]
        assert list(await journal.taken_back(NOON + timedelta(hours=2))) == []
        (concern,) = await Concerns(journal, NO_BANKS, FakeClock(NOON)).all()
        assert (concern.kind, concern.order.number) == (ConcernKind.TAKEN_BACK, "back")

    use(work)


@pytest.mark.parametrize("taken", [Happening.NOTED, Happening.TAGGED, Happening.REFUND_SENT])
def test_what_somebody_took_in_hand_is_asked_about_no_further(use: Use, taken: Happening) -> None:
    async def work(journal: Journal) -> None:
        for name in ("before it", "handled", "open"):
            order = paid(f"failed-{name}")
            act = an_operation(order, OperationKind.REFUND)
            order = await journal.arm(order, act, [an_entry(taken)] if name == "before it" else [])
            await journal.mark_sent(act.id)
            failed = an_entry(Happening.ACT_ENDED, kind="refund", end="not-done")
            order = await journal.settle(act.id, Ending(OperationState.NOT_DONE, "status"), order, [failed])
            late = an_entry(Happening.PAID_AFTER_END, was="cancelled", state="paid")
            entries = [an_entry(taken), late] if name == "before it" else [late]
            late_one = await journal.record(paid(f"late-{name}"), entries)
            back = an_entry(Happening.TAKEN_BACK, amount="12.50 EUR", state="authorised")
            entries = [an_entry(taken), back] if name == "before it" else [back]
            back_one = await journal.record(paid(f"back-{name}"), entries)
            if name == "handled":
                for one in (order, late_one, back_one):
                    await journal.record(one, [an_entry(taken)])
            if name == "open":
                await journal.record(order, [an_entry(Happening.BANK_SAID, state="paid")])
        asked = AskedAbout(journal)
        found = {each.order.number for each in await Concerns(asked, NO_BANKS, FakeClock(NOON)).all()}
        assert found == {f"{kind}-{name}" for kind in ("failed", "late", "back") for name in ("before it", "open")}
        assert set(asked.numbers) == found, "no question about one that is in somebody's hands"

    use(work)
