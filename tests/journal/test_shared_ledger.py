"""The ledger of the shared journal: every write entered and linked, every change from outside found."""

# ruff: noqa: S608 - statements of our own

import asyncio
from collections.abc import Awaitable, Callable

import asyncpg
import pytest
from journal_aids import NUMBERS, UsePostgres, an_entry, an_operation, an_order, no_pause, three_payments
from msgspec.structs import replace
from postgres_server import PostgresServer

from app.domain.books import BooksChecked, JournalHead
from app.domain.errors import (
    JournalDamaged,
    JournalExchanged,
    JournalFailure,
    JournalRolledBack,
    OrderChangedMeanwhile,
)
from app.domain.operation import Ending, OperationState
from app.domain.timeline import Happening
from app.journal.postgres import checking, migrate
from app.journal.postgres import ledger as ledger_module
from app.journal.postgres.journal import PostgresJournal, open_journal
from app.services.ports import OrderFilter


async def _three_payments(journal: PostgresJournal) -> JournalHead:
    await three_payments(journal, "paid \x00")
    return await journal.head()


async def _check(journal: PostgresJournal) -> BooksChecked:
    return await journal.check_all(no_pause)


def _opened_with(use: UsePostgres, kept: JournalHead | None) -> JournalFailure | None:
    """Return the trouble a till opens the journal with."""

    async def run() -> JournalFailure | None:
        journal = await open_journal(use.address, kept=kept)
        try:
            return journal.trouble
        finally:
            await journal.close()

    return asyncio.run(run())


def _at_two_tills(use: UsePostgres, work: Callable[[PostgresJournal, PostgresJournal], Awaitable[None]]) -> None:
    async def run() -> None:
        one, other = await open_journal(use.address), await open_journal(use.address)
        try:
            await work(one, other)
        finally:
            await asyncio.gather(one.close(), other.close())

    asyncio.run(run())


# --- what is entered ------------------------------------------------------------------------------------------------


def test_every_write_of_every_till_is_one_line_of_one_chain(use_postgres: UsePostgres) -> None:
    async def work(one: PostgresJournal, other: PostgresJournal) -> None:
        operation = an_operation(an_order())
        order = await one.arm(an_order(), operation, [an_entry()])
        assert (await other.head()).lines == 1
        await one.mark_sent(operation.id)
        order = await other.settle(operation.id, Ending(OperationState.DONE), order, [])
        await other.record(order, [an_entry()])
        assert (await one.head()).lines == 4
        with pytest.raises(OrderChangedMeanwhile):
            await one.record(order, [])
        assert await one.head() == await other.head()
        assert await _check(one) == BooksChecked(lines=4, orders=1)

    _at_two_tills(use_postgres, work)


def test_lines_that_wait_are_linked_by_one_till_however_many_want_to(
    use_postgres: UsePostgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ledger_module, "LINKED_AT_ONCE", 3)

    async def run() -> None:
        tills = [await open_journal(use_postgres.address) for _ in range(6)]
        for place in range(20):
            await tills[0].record(an_order(str(place)), [an_entry()])
        await asyncio.gather(*(till.head() for till in tills))
        heads = {await till.head() for till in tills}
        assert [head.lines for head in heads] == [20]
        assert await _check(tills[0]) == BooksChecked(lines=20, orders=20)
        await asyncio.gather(*(till.close() for till in tills))

    asyncio.run(run())


def test_a_write_is_checked_and_checkable_before_its_line_is_linked(use_postgres: UsePostgres) -> None:
    async def work(journal: PostgresJournal) -> None:
        order = await journal.record(an_order(), [an_entry()])
        assert await _check(journal) == BooksChecked(lines=0, orders=1)
        use = asyncio.to_thread(use_postgres.past_the_guards, "UPDATE orders SET amount = amount + 1")
        await use
        assert (await _check(journal)).faults != ()
        with pytest.raises(JournalDamaged):
            await journal.record(order, [])

    use_postgres(work)


def test_a_shared_journal_from_before_the_ledger_gets_a_line_for_every_order(
    postgres: PostgresServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    use = UsePostgres(postgres.new_database())
    steps = migrate.migrations(migrate.FOLDER)
    before = next(step.version for step in steps if "CREATE TABLE ledger" in step.sql) - 1
    opened = use(_nothing_at_first(monkeypatch, before))
    assert opened == before
    columns = use.sql(
        "SELECT string_agg(column_name, ', ') FROM information_schema.columns WHERE table_name = 'orders' "
        "AND is_nullable = 'NO' AND is_identity = 'NO' AND is_generated = 'NEVER' AND column_name <> 'number'"
    )
    plain = {"mode": "'link'", "state": "'paid'", "currency": "'EUR'", "written_at": "now()"}
    numeric = {"amount", "created_at", "state_since", "cancel_requested", "version"}
    values = ", ".join(plain.get(name, "1" if name in numeric else "''") for name in columns.split(", "))
    for number in NUMBERS:
        use.sql(f"INSERT INTO orders (number, {columns}) VALUES ('{number}', {values})")
    monkeypatch.undo()
    assert use(_linked) == BooksChecked(lines=3, orders=3)


def test_orders_charged_back_before_that_stood_with_them_are_marked_and_entered(postgres: PostgresServer) -> None:
    use = UsePostgres(postgres.new_database())

    async def sells(journal: PostgresJournal) -> None:
        for number, told in (("charged-back", [an_entry(Happening.CHARGED_BACK)]), ("kept", [])):
            await journal.record(an_order(number), told)

    async def reads(journal: PostgresJournal) -> None:
        told = {each.number: each.is_charged_back for each in await journal.orders(OrderFilter(), 9)}
        assert told == {"charged-back": True, "kept": False}
        assert (await _linked(journal)).lines == 3

    use(sells)
    use.sql("ALTER TABLE orders DROP COLUMN charged_back")
    use.sql("UPDATE schema_version SET version = 18")
    use(reads)


def _nothing_at_first(monkeypatch: pytest.MonkeyPatch, version: int) -> Callable[[PostgresJournal], Awaitable[int]]:
    """Let the journal be opened as an older Paydesk would, and return work that tells the version."""
    older = migrate.migrations(migrate.FOLDER)[:version]
    monkeypatch.setattr(migrate, "migrations", lambda _folder: older)
    monkeypatch.setattr(checking, "trouble_of", _no_trouble)

    async def work(journal: PostgresJournal) -> int:
        return int(
            await journal._database.read(lambda opened: opened.fetchval("SELECT version FROM paydesk.schema_version"))
        )

    return work


async def _no_trouble(*_arguments: object) -> None:
    """An older Paydesk looked at no ledger."""


async def _linked(journal: PostgresJournal) -> BooksChecked:
    await journal.head()
    return await _check(journal)


def test_a_column_added_later_changes_no_page_of_the_shared_journal_while_it_is_empty(
    postgres: PostgresServer,
) -> None:
    use = UsePostgres(postgres.new_database())
    use(_three_payments)
    use.sql("ALTER TABLE orders ADD COLUMN till_colour TEXT")
    assert use(_check).faults == ()
    use.past_the_guards("UPDATE orders SET till_colour = 'blue' WHERE number = 'B-2'")
    assert use(_check).faults == ("order in row 2",)


# --- what is found --------------------------------------------------------------------------------------------------

_B = "(SELECT id FROM orders WHERE number = 'B-2')"
_LAST = "sequence = (SELECT max(sequence) FROM ledger)"
_FIFTH = "sequence = (SELECT max(sequence) - 4 FROM ledger)"
_ZEROES = "decode(repeat('00', 32), 'hex')"

CHANGED_FROM_OUTSIDE = {
    "a paid order made unpaid": "UPDATE orders SET state = 'declined', captured = NULL WHERE number = 'B-2'",
    "an amount": "UPDATE orders SET amount = amount + 1 WHERE number = 'B-2'",
    "nothing captured made zero": "UPDATE orders SET refunded = 0 WHERE number = 'B-2'",
    "who took the order": "UPDATE orders SET operator = 'somebody else' WHERE number = 'B-2'",
    "an operation's end": "UPDATE operations SET state = 'unknown' WHERE order_number = 'B-2'",
    "an operation of another order": "UPDATE operations SET order_number = 'C-3' WHERE order_number = 'B-2'",
    "an operation taken away": "DELETE FROM operations WHERE order_number = 'B-2'",
    "an operation put in": "INSERT INTO operations (id, order_number, kind, state, started_at, run) "
    "VALUES ('new', 'B-2', 'charge', 'done', 1, 1)",
    "an operation of no order": "INSERT INTO operations (id, order_number, kind, state, started_at, run) "
    "VALUES ('new', 'Z-9', 'charge', 'done', 1, 1)",
    "a fact of the timeline": f"UPDATE timeline SET facts = '{{}}' WHERE happening = 'bank-said' AND order_id = {_B}",
    "a fact said twice": f"""UPDATE timeline SET facts = '{{"a": "1", "a": "2"}}' WHERE order_id = {_B}""",
    "a moment of the timeline": f"UPDATE timeline SET at = at + 1 WHERE order_id = {_B}",
    "an entry taken away": f"DELETE FROM timeline WHERE order_id = {_B} AND happening = 'bank-said'",
    "an entry of no order": f"UPDATE timeline SET order_id = -1 WHERE order_id = {_B} AND happening = 'bank-said'",
    "an order taken away": "DELETE FROM orders WHERE number = 'B-2'",
    "the last order taken away": "DELETE FROM orders WHERE number = 'C-3'",
    "an order renamed": "UPDATE orders SET number = 'X' WHERE number = 'B-2'",
    "an old page": f"UPDATE ledger SET page = {_ZEROES} WHERE {_FIFTH}",
    "an old hash": f"UPDATE ledger SET link = {_ZEROES} WHERE {_FIFTH}",
    "the last hash": f"UPDATE ledger SET link = {_ZEROES} WHERE {_LAST}",
    "a line taken away": f"DELETE FROM ledger WHERE {_FIFTH}",
    "the last line taken away": f"DELETE FROM ledger WHERE {_LAST}",
    "a line of another order": f"UPDATE ledger SET order_id = order_id + 1 WHERE {_FIFTH}",
}

NOT_IN_THE_LAST_LINES = {CHANGED_FROM_OUTSIDE["an operation of no order"]}
"""Only the check of the whole finds it; the look at the start goes along the last lines."""


@pytest.mark.parametrize("sql", CHANGED_FROM_OUTSIDE.values(), ids=CHANGED_FROM_OUTSIDE.keys())
def test_whatever_is_changed_past_the_tills_is_found(use_postgres: UsePostgres, sql: str) -> None:
    use_postgres(_three_payments)
    assert use_postgres(_check).faults == ()
    use_postgres.past_the_guards(sql)
    assert use_postgres(_check).faults != ()
    found_at_start = isinstance(_opened_with(use_postgres, None), JournalDamaged)
    assert found_at_start is (sql not in NOT_IN_THE_LAST_LINES)


def test_damage_met_by_a_write_closes_the_till_for_money_and_is_not_sealed(use_postgres: UsePostgres) -> None:
    async def work(one: PostgresJournal, other: PostgresJournal) -> None:
        order = await one.record(an_order(), [an_entry()])
        operation = an_operation(order)
        order = await one.arm(order, operation, [])
        await asyncio.to_thread(use_postgres.past_the_guards, "UPDATE orders SET amount = 1")
        before = await other.head()
        for write in (
            one.record(replace(order, remark="x"), []),
            one.mark_sent(operation.id),
            other.settle(operation.id, Ending(OperationState.DONE), order, []),
        ):
            with pytest.raises(JournalDamaged):
                await write
        for till in (one, other):
            assert isinstance(till.trouble, JournalDamaged)
            with pytest.raises(JournalDamaged):
                await till.arm(an_order("new"), an_operation(an_order("new")), [])
        assert await one.head() == before

    _at_two_tills(use_postgres, work)


def test_the_counts_of_the_states_are_checked_too(use_postgres: UsePostgres) -> None:
    use_postgres(_three_payments)
    use_postgres.sql("INSERT INTO order_steps VALUES ('sandbox-v1', 'paid', 1)")
    assert use_postgres(_check).faults == ("count of sandbox-v1 paid",)


# --- the head kept outside ------------------------------------------------------------------------------------------


def test_a_head_the_chain_contains_is_fine_however_far_the_other_tills_went(use_postgres: UsePostgres) -> None:
    empty = use_postgres(PostgresJournal.head)
    first = use_postgres(_three_payments)
    for number in range(5):
        use_postgres(lambda journal, number=number: journal.record(an_order(f"later-{number}"), [an_entry()]))
    assert empty.lines == 0
    for head in (empty, first):
        assert _opened_with(use_postgres, head) is None


def test_a_server_put_back_from_an_older_copy_is_closed_for_money_at_every_till(use_postgres: UsePostgres) -> None:
    async def work(one: PostgresJournal, other: PostgresJournal) -> None:
        head = await _three_payments(one)
        await other.head()
        await asyncio.to_thread(use_postgres.past_the_guards, f"DELETE FROM ledger WHERE {_LAST}")
        for working_on in (one, other):
            with pytest.raises(JournalRolledBack):  # seen as well by tills that worked through the change
                await working_on.head()
        starting = await open_journal(use_postgres.address, kept=head)
        for till in (one, other, starting):
            assert isinstance(till.trouble, JournalRolledBack)
            with pytest.raises(JournalRolledBack):
                await till.arm(an_order("new"), an_operation(an_order("new")), [])
        await starting.close()

    _at_two_tills(use_postgres, work)


def test_an_older_copy_that_went_on_is_still_told_from_the_journal(use_postgres: UsePostgres) -> None:
    """It is longer than the head a till kept, and fits itself; that head is not in it."""
    kept = use_postgres(_three_payments)
    use_postgres.past_the_guards(
        "DELETE FROM ledger WHERE order_id = (SELECT id FROM orders WHERE number = 'C-3');"
        "DELETE FROM timeline WHERE order_id = (SELECT id FROM orders WHERE number = 'C-3');"
        "DELETE FROM operations WHERE order_number = 'C-3'; DELETE FROM orders WHERE number = 'C-3'"
    )
    use_postgres(lambda journal: journal.record(an_order("D-4"), [an_entry()]))
    for place in range(4):
        use_postgres(lambda journal, place=place: journal.record(an_order(f"more-{place}"), [an_entry()]))
    now = use_postgres(PostgresJournal.head)
    assert now.lines > kept.lines - 1
    assert isinstance(_opened_with(use_postgres, kept), JournalRolledBack)
    assert _opened_with(use_postgres, now) is None


def test_another_shared_journal_is_told_from_the_one_a_till_knew(use_postgres: UsePostgres) -> None:
    head = use_postgres(_three_payments)
    assert isinstance(_opened_with(use_postgres, replace(head, journal="0" * 32)), JournalExchanged)


def test_the_ledger_and_the_timeline_only_grow_whoever_asks(use_postgres: UsePostgres) -> None:
    use_postgres(_three_payments)
    for statement in (
        "DELETE FROM timeline",
        "UPDATE timeline SET at = at + 1",
        "TRUNCATE timeline CASCADE",
        "DELETE FROM operations",
        "DELETE FROM ledger",
        "TRUNCATE ledger",
        "UPDATE ledger SET page = page",
        "UPDATE ledger SET sequence = NULL, link = NULL",
    ):
        with pytest.raises(asyncpg.RaiseError, match="only grows"):
            use_postgres.sql(statement)
    assert use_postgres(_check).faults == ()
