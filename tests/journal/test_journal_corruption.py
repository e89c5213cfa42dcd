"""Files gone bad in every way a disk, a copy or a hand can spoil them: what changed a row is always noticed."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import TypeVar

import apsw
import pytest
from journal_aids import KEY, UseSqlite, an_entry, an_operation, an_order
from msgspec.structs import replace

from app.domain.books import JournalHead
from app.domain.errors import JournalFailure
from app.domain.operation import Ending, OperationState
from app.domain.order import OrderState
from app.domain.timeline import Happening
from app.journal.database import PAGE
from app.journal.journal import SqliteJournal, open_journal
from tests.tally import Tally

CASES, ALL_CASES = 500, 20_000
SEED = 260315

NAME, LOG = "journal.db", "journal.db-wal"
Files = dict[str, bytes]
Rows = list[tuple[object, ...]]
T = TypeVar("T")


@dataclass(frozen=True)
class Original:
    """A journal as a crash leaves it: older closed files, then the files with a log in use, and the head outside."""

    older: Files
    older_log: Files
    newest: Files
    folded: Files
    kept: JournalHead
    rows: Rows
    workshop: Path


Spoil = Callable[[Original, Random], Files]


def _flip_bits(original: Original, chance: Random) -> Files:
    content = bytearray(original.folded[NAME])
    for _ in range(chance.choice([1, 1, 3, 20])):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    return {NAME: bytes(content)}


def _empty_pages(original: Original, chance: Random) -> Files:
    content = bytearray(original.folded[NAME])
    for _ in range(chance.choice([1, 2, 5])):
        start = chance.randrange(len(content) // PAGE) * PAGE
        content[start : start + PAGE] = bytes(PAGE)
    return {NAME: bytes(content)}


def _cut(original: Original, chance: Random) -> Files:
    content = original.folded[NAME]
    anywhere, between_pages = chance.randrange(len(content)), chance.randrange(len(content) // PAGE) * PAGE
    return {NAME: content[: chance.choice([0, anywhere, between_pages])]}


def _pages_of_yesterday(original: Original, chance: Random) -> Files:
    """Each page is encrypted and sealed as it should be, but some are older: a disk that lost a write."""
    content, older = bytearray(original.folded[NAME]), original.older[NAME]
    pages = [
        start
        for start in range(0, min(len(content), len(older)), PAGE)
        if content[start : start + PAGE] != older[start : start + PAGE]
    ]
    for start in chance.sample(pages, chance.randint(1, min(3, len(pages)))):
        content[start : start + PAGE] = older[start : start + PAGE]
    return {NAME: bytes(content)}


def _exchanged_pages(original: Original, chance: Random) -> Files:
    content = bytearray(original.folded[NAME])
    one, other = (chance.randrange(len(content) // PAGE) * PAGE for _ in range(2))
    content[one : one + PAGE], content[other : other + PAGE] = (
        content[other : other + PAGE],
        content[one : one + PAGE],
    )
    return {NAME: bytes(content)}


def _without_the_log(original: Original, _chance: Random) -> Files:
    return {NAME: original.newest[NAME]}


def _another_log(original: Original, _chance: Random) -> Files:
    return {NAME: original.newest[NAME], LOG: original.older_log[LOG]}


def _log_cut(original: Original, chance: Random) -> Files:
    log = original.newest[LOG]
    return {**original.newest, LOG: log[: chance.randrange(len(log))]}


def _log_flipped(original: Original, chance: Random) -> Files:
    log = bytearray(original.newest[LOG])
    log[chance.randrange(len(log))] ^= 1 << chance.randrange(8)
    return {**original.newest, LOG: bytes(log)}


def _older_copy(original: Original, _chance: Random) -> Files:
    return original.older


def _rewritten_below_the_encryption(original: Original, chance: Random) -> Files:
    """Bits that changed in the memory of the computer, then were encrypted and sealed like all others."""
    return _edited(original, chance, _flip_in_a_row)


def _edited_by_hand(original: Original, chance: Random) -> Files:
    return _edited(original, chance, _edit_a_row)


SPOILT: dict[str, tuple[Spoil, int]] = {
    # how often of a hundred
    "bits flipped in the file": (_flip_bits, 14),
    "pages emptied": (_empty_pages, 8),
    "file cut": (_cut, 8),
    "pages of an older copy": (_pages_of_yesterday, 20),
    "pages exchanged": (_exchanged_pages, 6),
    "log missing": (_without_the_log, 3),
    "log of another day": (_another_log, 3),
    "log cut": (_log_cut, 8),
    "bit flipped in the log": (_log_flipped, 6),
    "older copy": (_older_copy, 2),
    "bits flipped in a row": (_rewritten_below_the_encryption, 10),
    "row edited by hand": (_edited_by_hand, 12),
}

_KEYS = {"orders": "id", "operations": "id", "timeline": "id"}
ORDERS = 12


def _rows(connection: apsw.Connection) -> Rows:
    """Return every row of money there is. Raises what SQLite raises for a file gone bad."""
    return [
        (table, *row)
        for table, key in _KEYS.items()
        for row in connection.execute(f"SELECT {', '.join(_columns(connection, table))} FROM {table} ORDER BY {key}")  # noqa: S608
    ]


def _columns(connection: apsw.Connection, table: str) -> list[str]:
    """Return the columns of a table without what can be made again from the others."""
    names = [name for _id, name, *_rest in connection.execute(f"PRAGMA table_info({table})")]
    return [name for name in names if name not in ("folded", "newest_so_far")]


def _edited(original: Original, chance: Random, edit: Callable[[apsw.Connection, Random], None]) -> Files:
    path = _put({NAME: original.folded[NAME]}, original.workshop)
    connection = UseSqlite(path).connection()
    connection.pragma("foreign_keys", "off")
    connection.pragma("ignore_check_constraints", "on")
    for (trigger,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
        connection.execute(f"DROP TRIGGER {trigger}")
    edit(connection, chance)
    connection.close()
    return {NAME: path.read_bytes()}


def _put(files: Files, folder: Path) -> Path:
    """Return where the journal lies in a folder that holds nothing else."""
    for path in folder.iterdir():
        path.unlink()
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return folder / NAME


def _edit_a_row(connection: apsw.Connection, chance: Random) -> None:
    edits = (
        "UPDATE orders SET state = 'refunded' WHERE id = :row",
        "UPDATE orders SET captured = captured + 1 WHERE id = :row",
        "UPDATE orders SET amount = amount * 10 WHERE id = :row",
        "UPDATE operations SET state = 'refused' WHERE order_number = 'ORDER-' || (:row - 1)",
        'UPDATE timeline SET facts = \'{"state": "declined"}\' WHERE order_id = :row',
        "DELETE FROM timeline WHERE order_id = :row",
        "DELETE FROM orders WHERE id = :row",
        "DELETE FROM ledger WHERE order_id = :row",
        "UPDATE ledger SET page = randomblob(32) WHERE order_id = :row",
    )
    connection.execute(chance.choice(edits), {"row": chance.randint(1, ORDERS)})


def _flip_in_a_row(connection: apsw.Connection, chance: Random) -> None:
    """Change one bit of one value, keeping its kind, where the schema lets the value stand."""
    table = chance.choice(["orders", "operations", "timeline"])
    key = _KEYS[table]
    names = _columns(connection, table)
    rows = connection.execute(f"SELECT {', '.join(names)} FROM {table}").fetchall()  # noqa: S608
    row = chance.choice(rows)
    filled = [name for name, value in zip(names, row, strict=True) if name != key and value not in (None, "")]
    column = chance.choice(filled)
    value = row[names.index(column)]
    if isinstance(value, int):
        changed: object = value ^ 1 << chance.randrange(12)
    else:
        letters = bytearray(str(value).encode())
        letters[chance.randrange(len(letters))] ^= 1
        changed = letters.decode("utf-8", "replace")
    sql = f"UPDATE OR IGNORE {table} SET {column} = ? WHERE {key} = ?"  # noqa: S608
    connection.execute(sql, (changed, row[names.index(key)]))


# --- the original, and what is noticed -----------------------------------------------------------------------------


async def _pay(journal: SqliteJournal, number: str) -> None:
    order = an_order(number, description=f"{number}, two chairs")
    operation = an_operation(order)
    order = await journal.arm(order, operation, [an_entry(operator="maria")])
    await journal.mark_sent(operation.id)
    paid = replace(order, state=OrderState.PAID, captured=order.amount)
    told_by_bank = an_entry(Happening.BANK_SAID, state="paid")
    await journal.settle(operation.id, Ending(OperationState.DONE), paid, [told_by_bank])


def _files(folder: Path) -> Files:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Original:
    folder = tmp_path_factory.mktemp("till")
    use, taken = UseSqlite(folder / NAME), []

    async def first_day(journal: SqliteJournal) -> None:
        for number in range(ORDERS // 2):
            await _pay(journal, f"ORDER-{number}")
        taken.append(_files(folder))

    async def second_day(journal: SqliteJournal) -> JournalHead:
        for number in range(ORDERS // 2, ORDERS):
            await _pay(journal, f"ORDER-{number}")
        first = await journal.order(an_order("ORDER-0").number)
        assert first is not None
        await journal.record(replace(first, state=OrderState.REFUNDED, refunded=first.captured), [an_entry()])
        taken.append(_files(folder))
        return await journal.head()

    use(first_day)
    taken.append(_files(folder))
    kept = use(second_day)
    connection = use.connection()
    rows = _rows(connection)
    connection.close()
    return Original(
        older_log=taken[0],
        older=taken[1],
        newest=taken[2],
        folded=_files(folder),
        kept=kept,
        rows=rows,
        workshop=tmp_path_factory.mktemp("workshop"),
    )


def _rows_and_what_sqlite_says(path: Path) -> tuple[Rows | None, bool]:
    """Return what can be read, None when nothing can, and whether SQLite itself finds the file in order."""
    if not path.stat().st_size:
        return None, True
    connection = UseSqlite(path).connection()
    try:
        return _read(connection, _rows), _read(connection, _integrity) == "ok"
    finally:
        connection.close()


def _read(connection: apsw.Connection, question: Callable[[apsw.Connection], T]) -> T | None:
    """Return the answer, None when the file has gone too bad for one."""
    try:
        return question(connection)
    except (apsw.Error, UnicodeDecodeError):
        return None


def _integrity(connection: apsw.Connection) -> str:
    return str(connection.pragma("integrity_check"))


async def _noticed(path: Path, kept: JournalHead) -> str:
    """Return by what a spoilt journal is noticed, "nothing" when it is not."""
    try:
        journal = await open_journal(path, KEY, kept)
    except JournalFailure as failure:
        return f"opening: {type(failure).__name__}"
    try:
        if journal.trouble is not None:
            return f"the first look: {type(journal.trouble).__name__}"
        checked = await journal.check_all(lambda: asyncio.sleep(0))
        return "the check of the whole" if checked.faults else "nothing"
    except JournalFailure as failure:
        return f"the check of the whole: {type(failure).__name__}"
    finally:
        await journal.close()


@pytest.mark.parametrize("cases", [CASES, pytest.param(ALL_CASES, marks=pytest.mark.long)])
@pytest.mark.timeout(3600)
def test_whatever_changes_a_row_is_noticed(original: Original, cases: int, tally: Tally) -> None:
    missed, changed, sqlite_was_content = [], 0, 0
    with tally.line("journal files spoilt", SEED) as line:
        for name, (spoil, of_a_hundred) in SPOILT.items():
            for case in range(cases * of_a_hundred // 100):
                files = spoil(original, Random(f"{SEED} {name} {case}"))
                rows, sqlite_is_content = _rows_and_what_sqlite_says(_put(files, original.workshop))
                noticed = asyncio.run(_noticed(_put(files, original.workshop), original.kept))
                line.tried += 1
                if rows != original.rows:
                    changed += 1
                    sqlite_was_content += sqlite_is_content
                    if noticed == "nothing":
                        line.otherwise += 1
                        missed.append(f"{name} {case}")
        line.note = f"{changed} with changed rows, of which SQLite calls {sqlite_was_content} in order"
    assert missed == []
    assert line.tried == cases
    assert changed > cases // 2
    assert sqlite_was_content > cases // 20, "otherwise SQLite's own check would do"


def test_the_original_itself_is_found_in_order(original: Original) -> None:
    """The guard of the test above: a check that finds fault with everything proves nothing."""
    for files in (original.folded, original.newest):
        rows, is_content = _rows_and_what_sqlite_says(_put(files, original.workshop))
        assert (rows, is_content) == (original.rows, True)
        assert asyncio.run(_noticed(_put(files, original.workshop), original.kept)) == "nothing"
