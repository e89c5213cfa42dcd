"""The schema and its statements: no card in clear, the domain's words, and an index under every question."""

from datetime import date, timedelta
from functools import partial
from itertools import product
from typing import Any

import apsw
import pytest
from hypothesis import given
from hypothesis import strategies as st
from journal_aids import NOON, UseSqlite, an_entry, an_operation, an_order
from msgspec.structs import replace

from app.domain.card import CardSummary
from app.domain.currency import currency
from app.domain.errors import JournalDamaged
from app.domain.identifiers import CustomerId, GatewayOrderId, OrderNumber, ProfileName
from app.domain.movement import MovementKind
from app.domain.operation import OPEN_OPERATIONS, Ending, OperationKind, OperationState
from app.domain.order import OPEN_STATES, Order, OrderState, PaymentMode, PeoplesWord
from app.domain.shop_days import MadeWithin, MovedWithin
from app.domain.sum_range import SumRange
from app.domain.timeline import Happening
from app.journal import fragments, listing
from app.journal.folding import asked, folded, fragments_of
from app.journal.journal import SqliteJournal
from app.journal.moments import span_of
from app.services.ports import OrderFilter
from tests.makers import made_on


async def _try(journal: SqliteJournal, sql: str, *values: object) -> bool:
    """Tell whether the schema takes a change; nothing of it stays."""

    def attempt(opened: apsw.Connection) -> bool:
        opened.execute("SAVEPOINT attempt")
        try:
            opened.execute(sql, values)
        except apsw.ConstraintError:
            return False
        finally:
            opened.execute("ROLLBACK TO attempt; RELEASE attempt")
        return True

    return await journal._database.read(attempt)


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("411111**1111", True),
        ("411111******1111", True),
        ("41111111****1111", True),
        ("XXXXXXXXXXXX1111", True),
        ("**", True),
        ("4111111111111", False),
        ("4111111111111111", False),
        ("4111111111111111111", False),
        ("4111 1111 1111 1111", False),
        ("411111*1*111111111", False),
        ("411111**11111", False),
        ("411111111**1111", False),
        ("411111**１１１１１１１１１１", False),
        ("Visa 1111", False),
        ("1111", False),
        ("", False),
    ],
)
def test_the_card_column_takes_masked_numbers_only(use_sqlite: UseSqlite, text: str, taken: bool) -> None:
    async def work(journal: SqliteJournal) -> None:
        await journal.record(an_order(), [])
        assert await _try(journal, "UPDATE orders SET card_masked = ?", text) == taken

    use_sqlite(work)


def test_the_other_card_columns_are_too_short_for_a_number(use_sqlite: UseSqlite) -> None:
    async def work(journal: SqliteJournal) -> None:
        await journal.record(an_order(), [])
        assert not await _try(journal, "UPDATE orders SET card_expiry = '12/30 4111'")
        columns = await journal._database.read(lambda opened: opened.execute("PRAGMA table_xinfo(orders)").get)
        about_cards = {row[1] for row in columns if "card" in row[1] or "four" in row[1] or "pan" in row[1]}
        assert about_cards == {"card_masked", "card_brand", "card_expiry", "last_four"}

    use_sqlite(work)


@pytest.mark.parametrize(
    ("table", "column", "words"),
    [
        ("orders", "state", OrderState),
        ("orders", "mode", PaymentMode),
        ("operations", "kind", OperationKind),
        ("operations", "state", OperationState),
        ("orders", "peoples_word", PeoplesWord),
    ],
)
def test_the_schema_knows_the_words_of_the_domain_and_no_others(
    use_sqlite: UseSqlite, table: str, column: str, words: Any
) -> None:
    async def work(journal: SqliteJournal) -> None:
        await journal.arm(an_order(), an_operation(an_order()), [])
        for word in words:
            assert await _try(journal, f"UPDATE {table} SET {column} = ?", word.value)  # noqa: S608
        assert not await _try(journal, f"UPDATE {table} SET {column} = 'settled'")  # noqa: S608

    use_sqlite(work)


def test_the_open_states_in_the_schema_are_those_of_the_domain(use_sqlite: UseSqlite) -> None:
    """Both stand as words in partial indexes; a statement must repeat them to use the index."""

    async def work(journal: SqliteJournal) -> None:
        sql = await journal._database.read(
            lambda opened: dict(opened.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'index'"))
        )
        assert {state for state in OrderState if f"'{state.value}'" in sql["orders_open"]} == OPEN_STATES
        assert {state for state in OperationState if f"'{state.value}'" in sql["operations_open"]} == OPEN_OPERATIONS

    use_sqlite(work)


def test_orders_are_never_deleted_and_entries_need_their_order(use_sqlite: UseSqlite) -> None:
    async def work(journal: SqliteJournal) -> None:
        await journal.record(an_order(), [an_entry()])
        assert not await _try(journal, "DELETE FROM orders")
        assert not await _try(journal, "INSERT INTO timeline VALUES (NULL, 99, 0, 'noted', '{}')")
        assert not await _try(journal, "UPDATE timeline SET facts = 'no json'")

    use_sqlite(work)


def test_orders_of_before_the_index_of_codes_are_found_by_theirs(
    use_sqlite: UseSqlite, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listing, "FEW", -1)

    async def sells(journal: SqliteJournal) -> None:
        await journal.record(an_order(approval_code="444294", reference_number="560069616525"), [])

    async def finds(journal: SqliteJournal) -> None:
        for code in ("444294", "560069616525"):
            assert [each.number for each in await journal.orders(OrderFilter(code), 5)] == [an_order().number]

    use_sqlite(sells)
    connection = use_sqlite.connection()
    connection.execute("DROP INDEX orders_by_approval_code; DROP INDEX orders_by_reference_number")
    connection.execute("DROP INDEX timeline_taken_back; ALTER TABLE orders DROP COLUMN charged_back")
    connection.pragma("user_version", 18)
    connection.close()
    use_sqlite(finds)


def test_orders_charged_back_before_that_stood_with_them_are_marked_and_entered(use_sqlite: UseSqlite) -> None:
    back = an_entry(Happening.CHARGED_BACK)

    async def sells(journal: SqliteJournal) -> None:
        for number, told in (("charged-back", [back]), ("forged", [back]), ("kept", [])):
            await journal.record(an_order(number, state=OrderState.PAID), told)

    async def reads(journal: SqliteJournal) -> None:
        told = {each.number: each.is_charged_back for each in await journal.orders(OrderFilter(), 9)}
        assert told == {"charged-back": True, "forged": False, "kept": False}
        await journal.record(await _kept(journal, "charged-back"), [an_entry()])
        with pytest.raises(JournalDamaged):
            await journal.record(await _kept(journal, "forged"), [an_entry()])

    use_sqlite(sells)
    connection = use_sqlite.connection()
    connection.execute("UPDATE orders SET amount = amount + 1 WHERE number = 'forged'")
    connection.execute("ALTER TABLE orders DROP COLUMN charged_back")
    connection.pragma("user_version", 20)
    connection.close()
    use_sqlite(reads)


async def _kept(journal: SqliteJournal, number: str) -> Order:
    kept = await journal.order(OrderNumber(number))
    assert kept is not None
    return kept


# --- plans ----------------------------------------------------------------------------------------------------


_CLOSE_LOOK = OrderFilter(
    profiles=frozenset({ProfileName("jcc"), ProfileName("bereke")}),
    sums=(SumRange(currency("EUR"), 100, 1250), SumRange(currency("JPY"), 12)),
    modes=frozenset({PaymentMode.PHONE}),
    brands=frozenset({"visa"}),
    operators=frozenset({"anna"}),
    with_note=True,
)


def _named(wishes: tuple[Any, ...]) -> dict[str, Any]:
    return dict(zip(("fragment", "last_four", "states", "profile", "made"), wishes, strict=True))


_MOVED = (
    MovedWithin(frozenset({MovementKind.PAID, MovementKind.HELD}), made_on(date(2026, 3, 14))),
    MovedWithin(
        frozenset({MovementKind.REFUNDED}),
        (
            MadeWithin(NOON, NOON + timedelta(days=1), frozenset({ProfileName("jcc")})),
            MadeWithin(NOON, NOON + timedelta(days=2), others=frozenset({ProfileName("jcc")})),
        ),
    ),
)


async def _ask_everything(journal: SqliteJournal) -> None:
    """Use every method that reads, lists and searches with every combination of wishes."""
    number = an_order().number
    for wishes in product(
        ("", "a", "sh", "shop-", "семенов", "444294", "shop-\n560069616525"),
        ("", "1111"),
        (frozenset[OrderState](), frozenset({OrderState.PAID}), OPEN_STATES),
        (None, ProfileName("jcc")),
        (
            (),
            made_on(date(2026, 3, 14)),
            (
                MadeWithin(NOON, NOON + timedelta(days=1), frozenset({ProfileName("jcc")})),
                MadeWithin(NOON, NOON + timedelta(days=2), others=frozenset({ProfileName("jcc")})),
            ),
        ),
    ):
        plain = OrderFilter(*wishes)
        for wanted in (plain, replace(_CLOSE_LOOK, **_named(wishes)), replace(plain, moved=_MOVED)):
            await journal.count(wanted)
            for older_than in (None, number):
                await journal.orders(wanted, 20, older_than)
    await journal.order(number)
    await journal.order_by_gateway_id(GatewayOrderId("g"))
    await journal.timeline(number)
    await journal.card_lines(CustomerId("C-77"))
    await journal.open_orders()
    await journal.failed_refunds(NOON)
    await journal.paid_late(NOON)
    await journal.taken_back(NOON)
    await journal.hold_plans()
    await journal.refund_wishes(NOON)
    await journal.open_operations()
    await journal.open_operations(number)
    operation = an_operation(an_order("other"))
    order = await journal.arm(an_order("other"), operation, [an_entry()])
    await journal.mark_sent(operation.id)
    await journal.settle(operation.id, Ending(OperationState.DONE), order, [an_entry()])


@pytest.mark.parametrize("few", [-1, 10_000])
def test_no_question_reads_a_whole_table(use_sqlite: UseSqlite, monkeypatch: pytest.MonkeyPatch, few: int) -> None:
    monkeypatch.setattr(listing, "FEW", few)
    asked_for: dict[str, Any] = {}

    def note(_cursor: apsw.Cursor, sql: str, values: Any) -> bool:
        asked_for[sql] = values
        return True

    def plan(opened: apsw.Connection, sql: str) -> list[str]:
        return [str(row[3]) for row in opened.execute(f"EXPLAIN QUERY PLAN {sql}", asked_for[sql])]

    async def work(journal: SqliteJournal) -> None:
        await journal.record(an_order(card=CardSummary("411111**1111")), [])
        await journal._database.read(lambda opened: setattr(opened, "exec_trace", note))
        await _ask_everything(journal)
        await journal._database.read(lambda opened: setattr(opened, "exec_trace", None))
        statements = [sql for sql in asked_for if sql.split()[0] in ("SELECT", "INSERT", "UPDATE")]
        assert len(statements) > 30
        for sql in statements:
            for line in await journal._database.read(partial(plan, sql=sql)):
                assert not _reads_everything(line, sql), f"{line} in {sql}"
                assert "FOR ORDER BY" not in line or _sorts_few(sql), f"{line} in {sql}"

    use_sqlite(work)


def _sorts_few(sql: str) -> bool:
    """Tell whether a statement sorts what is few: open operations, one key of the bank, a page, a slice, few days."""
    few = (
        "INDEXED BY operations_open",
        "gateway_order_id = ?",
        "json_each(?)",
        "AS noted",
        "INDEXED BY movements_by_day",
    )
    return any(words in sql for words in few)


def _reads_everything(line: str, sql: str) -> bool:
    """Tell whether a line of a plan goes through a table: not so for its newest rows along an index."""
    if not line.startswith("SCAN") or "VIRTUAL TABLE INDEX" in line or line == "SCAN CONSTANT ROW":
        return False
    if line in ("SCAN order_counts", "SCAN identity", "SCAN to_reconcile"):
        return False  # a row for each profile and state; one row; empty but after a restore
    if line in ("SCAN found", "SCAN hits", "SCAN noted"):
        return False  # slices
    whole_index_is_wanted = any(name in line for name in ("orders_open", "operations_open"))
    # Asked only when the roll-up has told that few orders are left to look at.
    is_narrow = sql.startswith("SELECT state, count(*)") and "instr(folded" in sql
    return not (is_narrow or whole_index_is_wanted or ("USING" in line and "INDEX" in line and "LIMIT" in sql))


def test_the_work_for_a_page_does_not_grow_with_the_journal(use_sqlite: UseSqlite) -> None:
    """Counted in rows the fragments index offers, not in seconds: the clock of a busy machine proves nothing."""
    offered: list[int] = []

    async def work(journal: SqliteJournal) -> None:
        def fill(opened: apsw.Connection) -> None:
            columns = [
                row[1] for row in opened.execute("PRAGMA table_info(orders)") if row[1] not in ("id", "number")
            ]
            names = ", ".join(columns)
            more = "WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 12000)"
            copies = f"SELECT i, 'n-' || i, {names} FROM n, orders WHERE id = 1"  # noqa: S608
            opened.execute(f"{more} INSERT INTO orders (id, number, {names}) {copies}")
            opened.execute("UPDATE orders SET created_at = created_at + id, newest_so_far = newest_so_far + id")
            opened.execute(
                "INSERT INTO order_fragments (rowid, fragments) SELECT id, ? FROM orders WHERE id > 1",
                (fragments_of(folded("shop")),),
            )

        await journal.record(an_order(created_at=NOON, description="shop"), [])
        await journal._database.write(fill)
        await journal._database.read(
            lambda opened: opened.set_profile(lambda sql, _time: offered.append(sql.count("order_fragments MATCH")))
        )
        first = await journal.orders(OrderFilter("shop"), 50)
        assert [order.number for order in first[:2]] == ["n-12000", "n-11999"]
        assert sum(offered) == 1, "one slice is enough"
        await journal.orders(OrderFilter("shop"), 50, OrderNumber("n-500"))
        assert sum(offered) == 2, "a page far down starts where it stands"

    use_sqlite(work)


def test_a_payment_does_not_wait_for_the_index_and_a_search_does_not_wait_for_a_quiet_moment(
    use_sqlite: UseSqlite, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listing, "FEW", -1)
    numbers = [f"n-{place:03d}" for place in range(2 * fragments.AT_ONCE + 5)]
    indexed: list[int] = []

    def in_index(opened: apsw.Connection) -> int:
        asked_for = "SELECT rowid FROM order_fragments WHERE order_fragments MATCH ?"
        return len(list(opened.execute(asked_for, (asked("n-"),))))

    async def look(journal: SqliteJournal) -> None:
        indexed.append(await journal._database.read(in_index))
        assert len(await journal.orders(OrderFilter("n-"), 500)) == len(numbers)
        assert await journal.count(OrderFilter("n-")) == {an_order().state: len(numbers)}

    async def one_day(journal: SqliteJournal) -> None:
        for number in numbers:
            await journal.record(an_order(number), [])
        await look(journal)

    async def next_day(journal: SqliteJournal) -> None:
        await look(journal)
        await journal.catch_up(lambda: look(journal))
        assert not await journal._database.read(fragments.are_put_off)
        await look(journal)

    use_sqlite(one_day)
    use_sqlite(next_day)
    assert indexed == [0, 0, fragments.AT_ONCE, 2 * fragments.AT_ONCE, len(numbers), len(numbers)]


# --- folding ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("Семёнов", "семенов"),
        ("ЙОД", "иод"),
        ("Ελένη", "ελενη"),
        ("ΟΔΟΣ", "οδος"),
        ("Straße", "STRASSE"),
        ("Ångström", "angstrom"),
        ("İstanbul", "istanbul"),
        ("ﬁnal", "final"),
        ("a\u00a0\n b\t", "a b"),
        ("e\u0301", "é"),
        ("１２", "12"),
    ],
)
def test_folding_forgets_case_accents_and_needless_spaces(text: str, same: str) -> None:
    assert folded(text) == folded(same)
    assert folded(folded(text)) == folded(text)


@given(st.text(st.characters(max_codepoint=127)))
def test_plain_letters_are_folded_by_a_shorter_way_to_the_same(text: str) -> None:
    assert folded(f"{text}\u00e9") == folded(f"{text}e")
    assert folded(f"\u00e9{text}") == folded(f"e{text}")


def test_an_index_query_is_made_of_runs_the_text_has() -> None:
    text = "shop-t1-260314-7kq2mz4xwb"
    words = set(fragments_of(text).split())
    for length in range(1, len(text) + 1):
        for start in range(len(text) - length + 1):
            query = asked(text[start : start + length])
            assert {word.strip('"') for word in query.split(" AND ")} <= words


def test_a_day_with_a_change_of_clocks_is_whole() -> None:
    for day in (date(2026, 3, 29), date(2026, 10, 25), date(2026, 3, 14)):
        starts, ends = span_of(day)
        assert ends == span_of(day + timedelta(days=1))[0]
        assert 23 <= (ends - starts) / 3_600_000 <= 25
