"""What the books hold of acts on money: everything about one, one at a time, and no more tries than are safe."""

from itertools import product
from typing import Any

import apsw
import pytest
from journal_aids import EUR, Use, UseSqlite, an_entry, an_operation, an_order
from msgspec.structs import replace

from app.domain.errors import JournalCannotWrite, OperationAlreadyOpen, OrderChangedMeanwhile
from app.domain.identifiers import OrderNumber, new_operation_id
from app.domain.money import Money
from app.domain.operation import (
    MONEY_ACTS,
    MOST_ATTEMPTS,
    OPEN_OPERATIONS,
    Ending,
    FirstWord,
    OperationKind,
    OperationState,
)
from app.domain.order import Order, OrderState
from app.journal.migrate import migrate, migrations
from app.journal.operations import open_ones
from app.journal.pages import Pages
from app.services.ports import Journal

UNKNOWN = Ending(OperationState.UNKNOWN, "timeout", FirstWord.LOST)
PAID = an_order(state=OrderState.PAID, captured=Money(1250, EUR), held=Money(1250, EUR))


def test_every_field_of_an_operation_comes_back_with_its_end(use: Use) -> None:
    operation = an_operation(PAID, OperationKind.REFUND)

    async def work(journal: Journal) -> None:
        order = await journal.arm(PAID, operation, [])
        assert await journal.operation(operation.id) == operation
        await journal.mark_sent(operation.id)
        order = await journal.settle(operation.id, UNKNOWN, order, [])
        unknown = replace(operation, state=OperationState.UNKNOWN, evidence="timeout", first_word=FirstWord.LOST)
        assert await journal.open_operations(order.number) == [unknown]
        await journal.record(order, [], {operation.id: Ending(OperationState.DONE, "status refunded")})
        done = replace(unknown, state=OperationState.DONE, evidence="status refunded")
        assert await journal.operation(operation.id) == done, "the first word stays when an end says nothing of it"
        assert await journal.operation(new_operation_id()) is None

    use(work)


@pytest.mark.parametrize("state", sorted(set(OperationState), key=str))
def test_an_order_takes_one_act_on_its_money_at_a_time(use: Use, state: OperationState) -> None:
    async def one_pair(journal: Journal, order: Order, first: OperationKind, second: OperationKind) -> None:
        earlier, later = an_operation(order, first), an_operation(order, second)
        order = await journal.arm(order, earlier, [])
        if state is not OperationState.ARMED:
            await journal.mark_sent(earlier.id)
        if state not in (OperationState.ARMED, OperationState.SENT):
            order = await journal.settle(earlier.id, Ending(state), order, [])
        if state in OPEN_OPERATIONS:
            with pytest.raises(OperationAlreadyOpen):
                await journal.arm(order, later, [])
            assert await journal.operation(later.id) is None
        else:
            await journal.arm(order, later, [])

    async def work(journal: Journal) -> None:
        for count, (first, second) in enumerate(product(MONEY_ACTS, MONEY_ACTS)):
            await one_pair(journal, replace(PAID, number=OrderNumber(f"order-{count}")), first, second)

    use(work)


def test_the_money_of_two_orders_moves_side_by_side(use: Use) -> None:
    async def work(journal: Journal) -> None:
        for number in ("SHOP-T1-260314-0000000001", "SHOP-T1-260314-0000000002"):
            order = replace(PAID, number=an_order(number).number)
            await journal.arm(order, an_operation(order, OperationKind.REFUND), [])
        assert len(await journal.open_operations()) == 2

    use(work)


@pytest.mark.parametrize("kind", OperationKind)
def test_an_act_leaves_no_oftener_than_is_safe(use: Use, kind: OperationKind) -> None:
    async def work(journal: Journal) -> None:
        operation = an_operation(PAID, kind)
        order = await journal.arm(PAID, operation, [])
        await journal.mark_sent(operation.id)
        for attempt in range(1, MOST_ATTEMPTS.get(kind, 1)):
            order = await journal.settle(operation.id, UNKNOWN, order, [])
            order = await journal.mark_sent_again(replace(operation, attempt=attempt), order, [an_entry()])
        await journal.settle(operation.id, UNKNOWN, order, [])
        (last,) = await journal.open_operations()
        assert last.attempt == MOST_ATTEMPTS.get(kind, 1)
        assert not last.may_leave_again
        current = await journal.order(order.number)
        assert current is not None
        with pytest.raises(JournalCannotWrite):
            await journal.mark_sent_again(last, current, [])

    use(work)


def test_a_try_that_was_decided_on_old_news_does_not_leave(use: Use) -> None:
    async def work(journal: Journal) -> None:
        operation = an_operation(PAID, OperationKind.REFUND)
        order = await journal.arm(PAID, operation, [])
        with pytest.raises(OrderChangedMeanwhile):
            await journal.mark_sent_again(operation, order, [])  # never left yet
        await journal.mark_sent(operation.id)
        order = await journal.settle(operation.id, UNKNOWN, order, [])
        order = await journal.mark_sent_again(operation, order, [])
        with pytest.raises(OrderChangedMeanwhile):
            await journal.mark_sent_again(operation, order, [])  # on its way
        order = await journal.settle(operation.id, UNKNOWN, order, [])
        with pytest.raises(OrderChangedMeanwhile):
            await journal.mark_sent_again(operation, order, [])  # left a second time since

    use(work)


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("amount", 0),
        ("amount", None),
        ("expected_captured", None),
        ("attempt", 0),
        ("attempt", None),
        ("attempt", 4),
        ("currency", None),
    ],
)
def test_the_schema_itself_refuses_what_must_not_be_sent(use_sqlite: UseSqlite, column: str, value: Any) -> None:
    use_sqlite(lambda journal: journal.arm(PAID, an_operation(PAID, OperationKind.REFUND), []))

    async def work(journal: Any) -> None:
        with pytest.raises(JournalCannotWrite, match="CHECK"):
            await journal._database.write(
                lambda opened: opened.execute(f"UPDATE operations SET {column} = ?", (value,))  # noqa: S608
            )

    use_sqlite(work)


def test_operations_of_an_older_journal_are_kept_and_their_pages_do_not_change() -> None:
    connection = apsw.Connection("")
    steps = migrations()
    migrate(connection, steps[:2])
    columns = [row[1] for row in connection.execute("PRAGMA table_info(orders)") if row[3] and row[1] != "id"]
    filled = dict.fromkeys(columns, "") | {
        "number": "N-1", "profile": "p", "mode": "phone", "state": "outcome-unknown", "currency": "EUR",
        "amount": 1250, "created_at": 1, "state_since": 1, "cancel_requested": 0, "version": 1, "newest_so_far": 1,
        "operator": "maria",
    }  # fmt: skip
    names = ", ".join(filled)
    marks = ", ".join("?" * len(filled))
    connection.execute(f"INSERT INTO orders ({names}) VALUES ({marks})", tuple(filled.values()))  # noqa: S608
    connection.execute("INSERT INTO operations VALUES ('op', 'N-1', 'charge', 'unknown', 7)")
    migrate(connection, steps)
    (page,) = Pages.of(connection).behind(connection, 0, 10)
    assert page.written == page.entered
    (kept,) = open_ones(connection)
    assert (kept.id, kept.kind, kept.state) == ("op", OperationKind.CHARGE, OperationState.UNKNOWN)
    assert (kept.amount, kept.operator, kept.attempt, kept.first_word) == (None, "", 1, FirstWord.LOST)
    connection.close()
