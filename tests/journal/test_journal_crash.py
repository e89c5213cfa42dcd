"""A program that dies at any step leaves exactly what it had committed."""

import sys
from pathlib import Path

import apsw
import pytest
from journal_aids import KEY, UseSqlite, an_order, run_program
from msgspec.structs import replace

from app.domain.operation import OperationState
from app.domain.order import OrderState
from app.journal.journal import SqliteJournal
from app.journal.migrate import Migration, migrate, migrations, version_of

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="dies by a POSIX signal")

_ONE_PAYMENT = """
import asyncio, os, signal, sys
from msgspec.structs import replace
from pathlib import Path
from journal_aids import KEY, an_entry, an_operation, an_order
from app.domain.operation import Ending, OperationState
from app.domain.order import OrderState
from app.journal import journal as module, timeline
from app.journal.journal import open_journal

moment = sys.argv[2]
add = timeline.add

def die(*_):
    os.kill(os.getpid(), signal.SIGKILL)

def reach(now):
    if now == moment:
        die()
    if moment == "within " + now:
        timeline.add = die  # the last thing in the transaction

async def main():
    journal = await open_journal(Path(sys.argv[1]), KEY)
    reach("arm")
    operation = an_operation(an_order())
    order = await journal.arm(an_order(), operation, [an_entry()])
    reach("armed")
    await journal.mark_sent(operation.id)
    reach("sent")
    reach("settle")
    paid = replace(order, state=OrderState.PAID)
    await journal.settle(operation.id, Ending(OperationState.DONE), paid, [an_entry()])
    reach("settled")

asyncio.run(main())
"""

NOTHING = (None, None, 0)
ARMED = (OrderState.NOT_SENT, OperationState.ARMED, 1)
SENT = (OrderState.NOT_SENT, OperationState.SENT, 1)
SETTLED = (OrderState.PAID, None, 2)


@pytest.mark.parametrize(
    ("moment", "left"),
    [
        ("within arm", NOTHING),
        ("armed", ARMED),
        ("sent", SENT),
        ("within settle", SENT),
        ("settled", SETTLED),
    ],
)
def test_a_killed_program_leaves_exactly_what_it_committed(
    use_sqlite: UseSqlite, moment: str, left: tuple[OrderState | None, OperationState | None, int]
) -> None:
    code, _out, errors = run_program(_ONE_PAYMENT, str(use_sqlite.path), moment)
    assert (code, errors) == (-9, "")

    async def look(journal: SqliteJournal) -> tuple[OrderState | None, OperationState | None, int]:
        order = await journal.order(an_order().number)
        operations = await journal.open_operations()
        entries = await journal.timeline(an_order().number)
        return order.state if order else None, operations[0].state if operations else None, len(entries)

    assert use_sqlite(look) == left


# --- migrations ----------------------------------------------------------------------------------------------------

_STEP = """
CREATE TABLE seen (what TEXT) STRICT;
INSERT INTO seen SELECT number FROM orders;
SELECT die_here();
CREATE INDEX seen_by_what ON seen (what);
"""

_MIGRATE = """
import os, signal, sys, apsw
from journal_aids import KEY
from app.journal.migrate import Migration, migrate, migrations

connection = apsw.Connection(sys.argv[1])
connection.pragma("key", "raw:" + KEY.hex())
connection.create_scalar_function("die_here", lambda: os.kill(os.getpid(), signal.SIGKILL))
migrate(connection, [*migrations(), Migration(len(migrations()) + 1, sys.argv[2])])
"""


def _connection(path: Path) -> apsw.Connection:
    connection = apsw.Connection(str(path))
    connection.pragma("key", f"raw:{KEY.hex()}")
    return connection


def test_a_program_killed_within_a_migration_leaves_the_old_schema(use_sqlite: UseSqlite) -> None:
    async def store(journal: SqliteJournal) -> None:
        await journal.record(an_order(), [])

    use_sqlite(store)
    code, _out, errors = run_program(_MIGRATE, str(use_sqlite.path), _STEP)
    assert (code, errors) == (-9, "")
    assert use_sqlite(lambda journal: journal.order(an_order().number)) == replace(an_order(), version=1)
    connection = _connection(use_sqlite.path)
    assert version_of(connection) == len(migrations())
    assert connection.execute("SELECT count(*) FROM sqlite_schema WHERE name LIKE 'seen%'").get == 0
    next_one = Migration(len(migrations()) + 1, _STEP.replace("SELECT die_here();", ""))
    migrate(connection, [*migrations(), next_one])
    assert version_of(connection) == next_one.version
    assert connection.execute("SELECT what FROM seen").get == an_order().number
    connection.close()


def test_a_step_that_fails_leaves_the_old_schema() -> None:
    connection = apsw.Connection("")
    with pytest.raises(apsw.SQLError):
        migrate(connection, [Migration(1, "CREATE TABLE a (b); CREATE TABLE a (b);")])
    assert version_of(connection) == 0
    assert connection.execute("SELECT count(*) FROM sqlite_schema").get == 0
    connection.close()


def test_steps_run_once_and_in_sequence(tmp_path: Path) -> None:
    (tmp_path / "0002_second.sql").write_text("INSERT INTO a VALUES ('second')")
    (tmp_path / "0001_first.sql").write_text("CREATE TABLE a (b); INSERT INTO a VALUES ('first')")
    (tmp_path / "notes.txt").write_text("no migration")
    connection = apsw.Connection("")
    for _ in range(2):
        migrate(connection, migrations(tmp_path))
    assert connection.execute("SELECT group_concat(b) FROM a").get == "first,second"
    connection.close()


@pytest.mark.parametrize(
    "names", [[], ["0002_second.sql"], ["0001_a.sql", "0003_c.sql"], ["0001_a.sql", "0001_b.sql"]]
)
def test_a_gap_in_the_numbers_is_a_broken_installation(tmp_path: Path, names: list[str]) -> None:
    for name in names:
        (tmp_path / name).write_text("SELECT 1")
    with pytest.raises(RuntimeError, match="missing"):
        migrations(tmp_path)
