"""The days set for holds are read from either journal: the newest of each order, while its money is held."""

from datetime import date

import pytest
from journal_aids import EUR, Use, an_entry, an_order

from app.domain.errors import JournalDamaged
from app.domain.hold_plan import HoldPlan, PlannedHold
from app.domain.identifiers import OrderNumber
from app.domain.money import Money
from app.domain.operation import OperationKind
from app.domain.order import Order, OrderState
from app.domain.timeline import Happening
from app.services.ports import Journal


def held(number: str, state: OrderState = OrderState.AUTHORISED) -> Order:
    return an_order(number, state=state, held=Money(1250, EUR))


def test_the_newest_day_of_each_hold_stands_and_none_of_what_is_held_no_more(use: Use) -> None:
    async def work(journal: Journal) -> None:
        first = an_entry(Happening.HOLD_PLANNED, kind="capture", day="2026-03-20", operator="anna")
        second = an_entry(Happening.HOLD_PLANNED, kind="void", day="2026-03-18", operator="boris")
        await journal.record(held("twice"), [first, second])
        await journal.record(held("once"), [first, an_entry(Happening.NOTED, note="call first")])
        await journal.record(held("taken-off"), [first, an_entry(Happening.HOLD_PLANNED, operator="anna")])
        await journal.record(held("paid", OrderState.PAID), [first])
        await journal.record(held("never"), [])
        assert set(await journal.hold_plans()) == {
            PlannedHold(OrderNumber("twice"), HoldPlan(OperationKind.VOID, date(2026, 3, 18), "boris")),
            PlannedHold(OrderNumber("once"), HoldPlan(OperationKind.CAPTURE, date(2026, 3, 20), "anna")),
        }

    use(work)


def test_a_day_that_cannot_be_read_is_damage_and_no_day(use: Use) -> None:
    async def work(journal: Journal) -> None:
        await journal.record(held("odd"), [an_entry(Happening.HOLD_PLANNED, kind="capture", day="Friday")])
        with pytest.raises(JournalDamaged):
            await journal.hold_plans()

    use(work)
