"""The ledger: every write entered, every change from outside found, every older or other journal told apart."""

import asyncio
from collections.abc import Callable
from pathlib import Path

import apsw
import pytest
from journal_aids import (
    KEY,
    NUMBERS,
    UseSqlite,
    an_entry,
    an_operation,
    an_order,
    no_pause,
    three_payments,
    whole_check,
)
from msgspec.structs import replace

from app.domain.books import BooksChecked, JournalHead
from app.domain.errors import (
    JournalDamaged,
    JournalExchanged,
    JournalFailure,
    JournalMissing,
    JournalRolledBack,
    OrderChangedMeanwhile,
)
from app.domain.money import Money
from app.domain.operation import Ending, OperationState
from app.domain.order import OrderState
from app.journal.journal import SqliteJournal, open_journal
from app.journal.migrate import Migration, migrate, migrations


async def _one_more(journal: SqliteJournal) -> None:
    await journal.record(an_order("D-4"), [an_entry()])


async def _check(journal: SqliteJournal) -> BooksChecked:
    return await journal.check_all(no_pause)


def _opened_with(path: Path, kept: JournalHead | None) -> JournalFailure | None:
    """Return the trouble a journal opens with."""

    async def run() -> JournalFailure | None:
        journal = await open_journal(path, KEY, kept)
        try:
            return journal.trouble
        finally:
            await journal.close()

    return asyncio.run(run())


_COPIED = (
    "profile, mode, state, currency, amount, created_at, state_since, version, cancel_requested, newest_so_far, "
    "description, customer_email, customer_phone, customer_name, operator, till, language, approval_code, "
    "reference_number, action_code, remark, folded"
)
_PLAIN = "'p', 'link', 'paid', 'EUR', 1, 1, 1, 1, 0, 1" + ", ''" * 12

# --- what is entered ---------------------------------------------------------------------------------------------


def test_every_write_about_an_order_is_one_line(use_sqlite: UseSqlite) -> None:
    async def work(journal: SqliteJournal) -> list[int]:
        lines = [(await journal.head()).lines]
        operation = an_operation(an_order())
        order = await journal.arm(an_order(), operation, [an_entry()])
        lines.append((await journal.head()).lines)
        await journal.mark_sent(operation.id)
        lines.append((await journal.head()).lines)
        order = await journal.settle(operation.id, Ending(OperationState.DONE), order, [])
        lines.append((await journal.head()).lines)
        await journal.record(order, [an_entry()])
        lines.append((await journal.head()).lines)
        return lines

    assert use_sqlite(work) == [0, 1, 2, 3, 4]
    assert use_sqlite(_check) == BooksChecked(lines=4, orders=1)


def test_a_write_that_fails_leaves_no_line(use_sqlite: UseSqlite) -> None:
    async def work(journal: SqliteJournal) -> None:
        await three_payments(journal)
        before = await journal.head()
        with pytest.raises(OrderChangedMeanwhile):
            await journal.record(replace(an_order("A-1"), version=1), [])
        assert await journal.head() == before

    use_sqlite(work)


def test_the_same_writes_make_another_chain_in_another_journal(use_sqlite: UseSqlite, tmp_path: Path) -> None:
    async def work(journal: SqliteJournal) -> JournalHead:
        await _one_more(journal)
        return await journal.head()

    here, there = use_sqlite(work), UseSqlite(tmp_path / "other.db")(work)
    assert here.lines == there.lines
    assert here.link != there.link


def test_a_journal_from_before_the_ledger_gets_a_line_for_every_order(tmp_path: Path) -> None:
    connection = apsw.Connection(str(tmp_path / "old.db"))
    before = next(step.version for step in migrations() if step.then is not None) - 1
    migrate(connection, migrations()[:before])
    for number in NUMBERS:
        connection.execute(f"INSERT INTO orders (number, {_COPIED}) VALUES (?, {_PLAIN})", (number,))  # noqa: S608
    migrate(connection, migrations())
    assert whole_check(connection) == BooksChecked(lines=3, orders=3)
    connection.close()


def test_a_column_added_later_changes_no_page_while_it_is_empty(use_sqlite: UseSqlite) -> None:
    use_sqlite(three_payments)
    connection = use_sqlite.connection()
    step = Migration(len(migrations()) + 1, "ALTER TABLE orders ADD COLUMN till_colour TEXT")
    migrate(connection, [*migrations(), step])
    assert whole_check(connection).faults == ()
    connection.execute("UPDATE orders SET till_colour = 'blue' WHERE number = 'B-2'")
    assert whole_check(connection).faults == ("order in row 2",)
    connection.close()


# --- what is found -----------------------------------------------------------------------------------------------

_ANOTHER_ORDER = f"INSERT INTO orders (number, {_COPIED}) SELECT 'X', {_COPIED} FROM orders WHERE number = 'B-2'"  # noqa: S608

CHANGED_FROM_OUTSIDE = {
    "a paid order made unpaid": "UPDATE orders SET state = 'declined', captured = NULL WHERE number = 'B-2'",
    "an amount": "UPDATE orders SET amount = amount + 1 WHERE number = 'B-2'",
    "nothing captured made zero": "UPDATE orders SET refunded = 0 WHERE number = 'B-2'",
    "an order's key at the bank": "UPDATE orders SET gateway_order_id = 'another' WHERE number = 'B-2'",
    "who took the order": "UPDATE orders SET operator = 'somebody else' WHERE number = 'B-2'",
    "an operation's end": "UPDATE operations SET state = 'unknown' WHERE order_number = 'B-2'",
    "an operation of another order": "UPDATE operations SET order_number = 'C-3' WHERE order_number = 'B-2'",
    "an operation taken away": "DELETE FROM operations WHERE order_number = 'B-2'",
    "an operation put in": "INSERT INTO operations (id, order_number, kind, state, started_at) "
    "VALUES ('new', 'B-2', 'charge', 'done', 1)",
    "an operation of no order": "INSERT INTO operations (id, order_number, kind, state, started_at) "
    "VALUES ('new', 'Z-9', 'charge', 'done', 1)",
    "a fact of the timeline": "UPDATE timeline SET facts = '{}' WHERE happening = 'bank-said' AND order_id = 2",
    "a moment of the timeline": "UPDATE timeline SET at = at + 1 WHERE order_id = 2",
    "an entry taken away": "DELETE FROM timeline WHERE order_id = 2 AND happening = 'bank-said'",
    "an entry of no order": "UPDATE timeline SET order_id = 99 WHERE order_id = 2 AND happening = 'bank-said'",
    "two entries exchanged": "UPDATE timeline SET id = 100 - id WHERE order_id = 2",
    "an order taken away": "DELETE FROM orders WHERE number = 'B-2'",
    "the last order taken away": "DELETE FROM orders WHERE number = 'C-3'",
    "an order put in": _ANOTHER_ORDER,
    "an old line": "UPDATE ledger SET page = zeroblob(32) WHERE sequence = 1",
    "an old hash": "UPDATE ledger SET link = zeroblob(32) WHERE sequence = 1",
    "the last hash": "UPDATE ledger SET link = zeroblob(32) WHERE sequence = 9",
    "a line taken away": "DELETE FROM ledger WHERE sequence = 4",
    "the last line taken away": "DELETE FROM ledger WHERE sequence = 9",
    "a line of another order": "UPDATE ledger SET order_id = 1 WHERE sequence = 4",
}

NOT_IN_THE_LAST_LINES = {CHANGED_FROM_OUTSIDE["an operation of no order"], CHANGED_FROM_OUTSIDE["an order put in"]}
"""Only the check of the whole finds these; the look at the start goes along the last lines."""

_NO_GUARDS = """
    DROP TRIGGER orders_stay; DROP TRIGGER ledger_lines_stay; DROP TRIGGER ledger_lines_never_change;
"""


@pytest.mark.parametrize("sql", CHANGED_FROM_OUTSIDE.values(), ids=CHANGED_FROM_OUTSIDE.keys())
def test_whatever_is_changed_from_outside_is_found(use_sqlite: UseSqlite, sql: str) -> None:
    use_sqlite(three_payments)
    connection = use_sqlite.connection()
    assert whole_check(connection).faults == ()
    connection.pragma("foreign_keys", "off")
    connection.execute(_NO_GUARDS)
    connection.execute(sql)
    assert connection.changes() > 0
    assert connection.pragma("integrity_check") == "ok", "SQLite does not see it"
    assert whole_check(connection).faults != ()
    connection.close()
    found_at_start = isinstance(_opened_with(use_sqlite.path, None), JournalDamaged)
    assert found_at_start is (sql not in NOT_IN_THE_LAST_LINES)


def test_a_ledger_begun_anew_does_not_fit_the_head_outside(use_sqlite: UseSqlite) -> None:
    """Whoever has the key can write a chain that fits itself; the head kept elsewhere gives it away."""
    use_sqlite(three_payments)
    kept = use_sqlite(SqliteJournal.head)
    connection = use_sqlite.connection()
    connection.execute(_NO_GUARDS)
    connection.execute("DELETE FROM ledger; UPDATE orders SET state = 'declined' WHERE number = 'B-2'")
    ledger_step = next(step for step in migrations() if step.then is not None)
    assert ledger_step.then is not None
    for _ in range(3):
        ledger_step.then(connection)
    assert (whole_check(connection).lines, whole_check(connection).faults) == (9, ())
    connection.close()
    assert isinstance(_opened_with(use_sqlite.path, kept), JournalRolledBack)


def test_nothing_is_written_on_a_page_that_was_changed(use_sqlite: UseSqlite) -> None:
    """Otherwise the next write would put its seal on the change."""
    use_sqlite(three_payments)
    connection = use_sqlite.connection()
    connection.execute("UPDATE timeline SET facts = '{}' WHERE order_id = 2")
    connection.close()

    async def work(journal: SqliteJournal) -> None:
        before = await journal.head()
        order = await journal.order(an_order("B-2").number)
        assert order is not None
        with pytest.raises(JournalDamaged, match="B-2"):
            await journal.record(replace(order, remark="seen"), [an_entry()])
        assert await journal.head() == before
        assert await journal.order(an_order("B-2").number) == order
        with pytest.raises(JournalDamaged):
            await journal.arm(an_order("X-9"), an_operation(an_order("X-9")), [])

    use_sqlite(work)


def test_a_new_order_never_takes_the_place_of_one_that_was_taken_away(use_sqlite: UseSqlite) -> None:
    use_sqlite(three_payments)
    connection = use_sqlite.connection()
    connection.pragma("foreign_keys", "off")
    connection.execute("DROP TRIGGER orders_stay; DELETE FROM orders WHERE number = 'C-3'")
    connection.close()

    async def work(journal: SqliteJournal) -> None:
        with pytest.raises(JournalDamaged, match="gone"):
            await journal.record(an_order("D-4"), [])

    use_sqlite(work)


def test_the_schema_itself_lets_no_line_be_changed_or_taken_away(use_sqlite: UseSqlite) -> None:
    use_sqlite(three_payments)
    connection = use_sqlite.connection()
    for sql in ("DELETE FROM ledger", "UPDATE ledger SET order_id = 1"):
        with pytest.raises(apsw.ConstraintError, match="only grows"):
            connection.execute(sql)
    connection.close()


def test_a_check_goes_on_while_the_journal_is_written(use_sqlite: UseSqlite, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.journal.checking.LINES_AT_ONCE", 2)
    monkeypatch.setattr("app.journal.checking.PAGES_AT_ONCE", 1)
    written = 0

    async def work(journal: SqliteJournal) -> BooksChecked:
        async def write() -> None:
            nonlocal written
            written += 1
            order = await journal.order(an_order("A-1").number)
            assert order is not None
            await journal.record(replace(order, remark=str(written)), [an_entry()])
            if written < 8:
                await journal.record(an_order(f"N-{written}"), [])

        await three_payments(journal)
        return await journal.check_all(write)

    checked = use_sqlite(work)
    assert checked.faults == ()
    assert written > 8
    assert checked.orders >= len(NUMBERS)


# --- the head kept outside -----------------------------------------------------------------------------------------


def test_a_head_that_is_a_little_behind_fits(use_sqlite: UseSqlite) -> None:
    heads = []

    async def work(journal: SqliteJournal) -> None:
        heads.append(await journal.head())
        await three_payments(journal)
        heads.append(await journal.head())
        await _one_more(journal)
        heads.append(await journal.head())

    use_sqlite(work)
    assert [_opened_with(use_sqlite.path, kept) for kept in (None, *heads)] == [None] * 4


def _older_copy(path: Path) -> None:
    path.write_bytes(path.with_name("older").read_bytes())


def _older_copy_with_other_orders(path: Path) -> None:
    _older_copy(path)

    async def others(journal: SqliteJournal) -> None:
        for number in ("E-5", "F-6", "G-7"):
            await journal.record(an_order(number), [])

    UseSqlite(path)(others)


def _other_journal(path: Path) -> None:
    path.unlink()
    UseSqlite(path)(three_payments)


def _new_journal(path: Path) -> None:
    path.unlink()
    UseSqlite(path)(SqliteJournal.identity)


@pytest.mark.parametrize(
    ("spoil", "trouble"),
    [
        (_older_copy, JournalRolledBack),
        (_older_copy_with_other_orders, JournalRolledBack),
        (_other_journal, JournalExchanged),
        (_new_journal, JournalExchanged),
    ],
)
def test_a_journal_that_is_not_the_one_used_last_can_be_read_and_takes_no_money(
    use_sqlite: UseSqlite, spoil: Callable[[Path], None], trouble: type[JournalFailure]
) -> None:
    use_sqlite(three_payments)
    use_sqlite.path.with_name("older").write_bytes(use_sqlite.path.read_bytes())
    use_sqlite(_one_more)
    kept = use_sqlite(SqliteJournal.head)
    spoil(use_sqlite.path)

    async def run() -> None:
        journal = await open_journal(use_sqlite.path, KEY, kept)
        try:
            assert type(journal.trouble) is trouble
            assert await journal.open_orders() == []
            await journal.order(an_order("A-1").number)
            with pytest.raises(trouble):
                await journal.arm(an_order("X-9"), an_operation(an_order("X-9")), [])
            assert await journal.order(an_order("X-9").number) is None
        finally:
            await journal.close()

    asyncio.run(run())


def test_a_journal_that_is_gone_is_not_begun_anew(use_sqlite: UseSqlite) -> None:
    use_sqlite(three_payments)
    kept = use_sqlite(SqliteJournal.head)
    use_sqlite.path.unlink()
    with pytest.raises(JournalMissing):
        _opened_with(use_sqlite.path, kept)
    assert list(use_sqlite.path.parent.iterdir()) == []


def test_books_closed_for_money_still_take_the_bank_s_answers(use_sqlite: UseSqlite) -> None:
    """What is on its way when a fault is found must not be lost."""

    async def work(journal: SqliteJournal) -> None:
        operation = an_operation(an_order())
        order = await journal.arm(an_order(), operation, [])
        await journal.mark_sent(operation.id)
        journal.close_for_money(JournalDamaged("order in row 7"))
        paid = replace(order, state=OrderState.PAID, captured=Money(1250, order.amount.currency))
        await journal.settle(operation.id, Ending(OperationState.DONE), paid, [])
        stored = await journal.order(order.number)
        assert stored is not None
        assert stored.state is OrderState.PAID

    use_sqlite(work)
