"""What the banks' files told, in either journal: money agrees once, and lines wait until they are over."""

import json
import sys
from collections.abc import Callable, Sequence
from typing import Any, cast

import apsw
import asyncpg
import pytest
from journal_aids import EUR, NOON, Use, UsePostgres, UseSqlite, an_order, no_pause, nothing, run_program
from msgspec.structs import replace
from postgres_server import PostgresServer

from app.domain.day_errors import StatementReadMeanwhile
from app.domain.identifiers import OrderNumber, ProfileName
from app.domain.settlement import DifferenceKind
from app.domain.statement import BankLine, Column
from app.domain.statement_line import Agreed, KeptLine, StatementLineKey, hash_of
from app.domain.trail import Deed, TrailEntry, TrailFilter
from app.journal.journal import SqliteJournal
from app.journal.migrate import migrate, migrations
from app.journal.postgres import migrate as server
from app.journal.statement_rows import row_of
from app.services.statement_lines import Reading

LINE = KeptLine(
    ProfileName("jcc"),
    "5f2b",
    DifferenceKind.DIFFERENT,
    BankLine(7, -1250, EUR, {Column.REFERENCE: "622900001", Column.APPROVAL: "заказ"}, day="14.03.2026"),
    "bank.csv",
    NOON,
    OrderNumber("A-1"),
    content="0f3a",
)
READING = Reading("r-1", TrailEntry(NOON, Deed.STATEMENT_READ, "anna", "T1"))
OTHER = replace(LINE, mark="77aa", kind=DifferenceKind.EXTRA, order_number=None)


def test_a_line_comes_back_as_it_was_kept_and_is_kept_once(use: Use) -> None:
    use(lambda journal: journal.statement_lines.keep([LINE, OTHER]))
    use(lambda journal: journal.statement_lines.keep([replace(LINE, file="again.csv")]))

    assert use(lambda journal: journal.statement_lines.all()) == [LINE, OTHER]


def test_a_line_that_is_over_is_gone_and_the_others_stay(use: Use) -> None:
    of_another_bank = replace(LINE, profile=ProfileName("other"))
    use(lambda journal: journal.statement_lines.keep([LINE, OTHER, of_another_bank]))

    over = [LINE.key, StatementLineKey(LINE.profile, "never kept")]
    use(lambda journal: journal.statement_lines.enter(replace(READING, over=over)))

    assert use(lambda journal: journal.statement_lines.all()) == [OTHER, of_another_bank]


def test_what_neither_database_can_hold_is_kept_as_near_as_it_can_be(use: Use) -> None:
    use(lambda journal: journal.statement_lines.keep([replace(LINE, file="bank\udcff.csv")]))

    (kept,) = use(lambda journal: journal.statement_lines.all())
    assert (kept.file[:4], kept.file[-4:]) == ("bank", ".csv")


# --- what agreed -------------------------------------------------------------------------------------------------


A_1 = Agreed(OrderNumber("A-1"), 1, "0f3a", "bank.csv", "2026-03-14")
A_1_BACK = replace(A_1, nth=2, day="")
B_1 = replace(A_1, order_number=OrderNumber("B-1"))


def a_reading(name: str, *agreed: Agreed, **more: Any) -> Reading:
    facts = {"profile": "jcc", "file": "bank.csv", "reading": name, "seal": hash_of(agreed)}
    return Reading(name, TrailEntry(NOON, Deed.STATEMENT_READ, "anna", "T1", facts=facts), agreed, **more)


@pytest.fixture
def books(use: Use) -> Use:
    """Return a journal with two orders."""

    async def fill(journal: Any) -> None:
        for number in ("A-1", "B-1"):
            await journal.record(an_order(number), [])

    use(fill)
    return use


def read_twice(journal: Any) -> Any:
    return journal.statement_lines.agreed([A_1.place, A_1_BACK.place, B_1.place, (OrderNumber("C-1"), 1)])


def faults(use: Use) -> Sequence[str]:
    return use(lambda journal: journal.check_all(no_pause)).faults  # type: ignore[no-any-return]


def test_a_reading_is_kept_as_a_whole_with_its_line_of_the_trail(books: Use) -> None:
    books(lambda journal: journal.statement_lines.keep([OTHER]))
    reading = a_reading("r-1", A_1, A_1_BACK, over=[OTHER.key], kept=[LINE])

    books(lambda journal: journal.statement_lines.enter(reading))

    assert sorted(books(read_twice)) == [A_1, A_1_BACK]
    assert books(lambda journal: journal.statement_lines.all()) == [LINE]
    assert books(lambda journal: journal.trail(TrailFilter(), 9)).entries == (reading.entry,)
    assert faults(books) == ()


def test_money_that_agreed_meanwhile_leaves_nothing_of_a_reading(books: Use) -> None:
    books(lambda journal: journal.statement_lines.keep([OTHER]))
    books(lambda journal: journal.statement_lines.enter(a_reading("r-1", A_1)))

    late = a_reading("r-2", B_1, replace(A_1, content="another"), over=[OTHER.key], kept=[LINE])
    with pytest.raises(StatementReadMeanwhile):
        books(lambda journal: journal.statement_lines.enter(late))

    assert books(read_twice) == [A_1]
    assert books(lambda journal: journal.statement_lines.all()) == [OTHER]
    assert len(books(lambda journal: journal.trail(TrailFilter(), 9)).entries) == 1
    assert faults(books) == ()


def test_a_reading_that_brings_nothing_new_is_a_line_of_the_trail_alone(books: Use) -> None:
    for name in ("r-1", "r-2"):
        books(lambda journal, name=name: journal.statement_lines.enter(a_reading(name)))

    assert len(books(lambda journal: journal.trail(TrailFilter(), 9)).entries) == 2
    assert faults(books) == ()


def test_more_movements_than_are_asked_for_at_once_are_all_found(books: Use) -> None:
    many = [replace(A_1, nth=nth) for nth in range(1, 2503)]
    books(lambda journal: journal.statement_lines.enter(a_reading("r-1", *many)))

    found = books(lambda journal: journal.statement_lines.agreed([each.place for each in many]))

    assert sorted(found) == many
    assert faults(books) == ()


def test_accepting_drops_the_line_and_is_written_down_in_one_step(use: Use) -> None:
    entry = TrailEntry(NOON, Deed.DIFFERENCE_ACCEPTED, "anna", "T1", facts={"profile": "jcc", "mark": LINE.mark})
    use(lambda journal: journal.statement_lines.keep([LINE, OTHER]))

    use(lambda journal: journal.statement_lines.accept(entry, LINE.key))

    assert use(lambda journal: journal.statement_lines.all()) == [OTHER]
    asked = [LINE.mark, OTHER.mark, *(f"m-{place}" for place in range(2500))]
    assert use(lambda journal: journal.statement_lines.accepted(LINE.profile, asked)) == {LINE.mark}
    assert use(lambda journal: journal.statement_lines.accepted(ProfileName("other"), asked)) == frozenset()


@pytest.mark.parametrize("statement", ["DELETE FROM agreed", "UPDATE agreed SET content = 'another'"])
def test_what_agreed_can_only_be_added_to(books: Use, statement: str) -> None:
    books(lambda journal: journal.statement_lines.enter(a_reading("r-1", A_1)))

    with pytest.raises((apsw.ConstraintError, asyncpg.PostgresError)):
        as_owner(books)(statement)


CHANGED = {
    "another file": "UPDATE agreed SET content = 'another'",
    "another day": "UPDATE agreed SET day = '2026-03-15'",
    "taken out": "DELETE FROM agreed WHERE place = 1",
    "put in": "INSERT INTO agreed VALUES ('B-1', 1, '0f3a', 'bank.csv', '', 'r-1')",
    "of no reading": "INSERT INTO agreed VALUES ('B-1', 1, '0f3a', 'bank.csv', '', 'r-9')",
}


@pytest.mark.parametrize("change", CHANGED.values(), ids=CHANGED)
def test_what_agreed_and_was_changed_past_the_program_is_found(books: Use, change: str) -> None:
    books(lambda journal: journal.statement_lines.enter(a_reading("r-1", A_1, A_1_BACK)))
    assert faults(books) == ()

    past_the_guards(books, change)

    assert [fault.split(" of a bank")[0] for fault in faults(books)] in (
        ["what agreed in reading r-1"],
        ["what agreed in reading r-9"],
    )


def as_owner(use: Use) -> Callable[[str], object]:
    """Return how somebody with the key, or with the server, runs a statement."""
    return use.connection().execute if isinstance(use, UseSqlite) else cast(UsePostgres, use).sql


def past_the_guards(use: Use, statement: str) -> None:
    if isinstance(use, UsePostgres):
        use.past_the_guards(statement)
        return
    assert isinstance(use, UseSqlite)
    connection = use.connection()
    for trigger in ("agreed_stays", "agreed_never_changes"):
        connection.execute(f"DROP TRIGGER {trigger}")
    connection.execute(statement)
    connection.close()


def test_what_was_kept_and_accepted_before_is_found_by_the_next_paydesk(use_sqlite: UseSqlite) -> None:
    use_sqlite.path.parent.mkdir()
    connection = use_sqlite.connection()
    migrate(connection, migrations()[:16])
    _write_as_before(lambda sql, *values: connection.execute(sql.replace("$", "?"), values))
    connection.close()

    assert use_sqlite(_found_of_before) == ([replace(OTHER, content="")], {LINE.mark}, [])


def test_what_was_kept_and_accepted_before_is_found_on_the_server_too(
    postgres: PostgresServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    use = UsePostgres(postgres.new_database())
    older = server.migrations(server.FOLDER)[:14]
    with monkeypatch.context() as patch:
        patch.setattr(server, "migrations", lambda _folder: older)
        use(nothing)
    _write_as_before(use.sql)

    assert use(_found_of_before) == ([replace(OTHER, content="")], {LINE.mark}, [])


def _write_as_before(sql: Callable[..., object]) -> None:
    """Write a line that waits and a difference that was accepted, as the schema had them."""
    row = row_of(OTHER)[:-1]
    marks = ", ".join(f"${place}" for place, _ in enumerate(row, 1))
    sql(f"INSERT INTO statement_lines VALUES ({marks})", *row)  # noqa: S608
    facts = json.dumps({"profile": LINE.profile, "mark": LINE.mark})
    sql(
        "INSERT INTO trail (at, deed, person, till, reason, facts) VALUES ($1, $2, $3, $4, $5, $6)",
        *(0, Deed.DIFFERENCE_ACCEPTED.value, "anna", "T1", "", facts),
    )


async def _found_of_before(journal: Any) -> tuple[object, ...]:
    book = journal.statement_lines
    return await book.all(), await book.accepted(LINE.profile, [LINE.mark, "5f2c"]), await book.agreed([A_1.place])


_ONE_READING = """
import asyncio, os, signal, sys
from pathlib import Path
from journal_aids import KEY
from app.journal import trail
from app.journal.journal import open_journal
from test_statement_lines import A_1, LINE, OTHER, a_reading

def die(*_):
    os.kill(os.getpid(), signal.SIGKILL)

async def main():
    journal = await open_journal(Path(sys.argv[1]), KEY)
    if sys.argv[2] == "within":
        trail.note = die  # the last thing in the transaction
    await journal.statement_lines.enter(a_reading("r-1", A_1, over=[OTHER.key], kept=[LINE]))
    die()

asyncio.run(main())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="dies by a POSIX signal")
@pytest.mark.parametrize(("moment", "agreed", "waiting"), [("within", [], [OTHER]), ("after", [A_1], [LINE])])
def test_a_program_killed_while_it_reads_a_file_has_read_all_of_it_or_nothing(
    use_sqlite: UseSqlite, moment: str, agreed: list[Agreed], waiting: list[KeptLine]
) -> None:
    async def fill(journal: SqliteJournal) -> None:
        await journal.record(an_order("A-1"), [])
        await journal.statement_lines.keep([OTHER])

    use_sqlite(fill)
    code, _out, errors = run_program(_ONE_READING, str(use_sqlite.path), moment)
    assert (code, errors) == (-9, "")

    assert use_sqlite(read_twice) == agreed
    assert use_sqlite(lambda journal: journal.statement_lines.all()) == waiting
    assert len(use_sqlite(lambda journal: journal.trail(TrailFilter(), 9)).entries) == len(agreed)
    assert faults(use_sqlite) == ()


def test_neither_what_agreed_nor_what_was_accepted_is_looked_for_row_by_row(use_sqlite: UseSqlite) -> None:
    asked: dict[str, Any] = {}

    async def work(journal: SqliteJournal) -> list[str]:
        def note(_cursor: apsw.Cursor, sql: str, values: Any) -> bool:
            asked[sql] = values
            return True

        def plans(connection: apsw.Connection) -> list[str]:
            connection.exec_trace = None
            return [
                str(row[3])
                for sql, values in asked.items()
                for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}", values)
            ]

        await journal._database.read(lambda connection: setattr(connection, "exec_trace", note))
        await journal.statement_lines.agreed([A_1.place])
        await journal.statement_lines.accepted(LINE.profile, [LINE.mark])
        return await journal._database.read(plans)

    lines = [line for line in use_sqlite(work) if not line.startswith(("SCAN asked VIRTUAL", "USE TEMP"))]
    assert [line.split(" (")[0] for line in lines] == [
        "SEARCH agreed USING PRIMARY KEY",
        "SEARCH trail USING INDEX trail_accepted",
    ]
