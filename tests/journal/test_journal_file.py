"""The file of the SQLite journal: private, encrypted, ours alone, and untouched when it is not ours."""

import asyncio
import contextlib
import os
import stat
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import apsw
import pytest
from journal_aids import KEY, OTHER_KEY, UseSqlite, an_entry, an_operation, an_order, run_program, start_program

from app.domain.card import CardSummary
from app.domain.errors import (
    JournalCannotWrite,
    JournalDamaged,
    JournalFailure,
    JournalInUse,
    JournalNewer,
    JournalNotOurs,
)
from app.domain.identifiers import GatewayOrderId
from app.domain.order import Customer
from app.journal import opening
from app.journal.journal import SqliteJournal, open_journal
from app.journal.migrate import migrations
from app.services.ports import OrderFilter

POSIX = pytest.mark.skipif(os.name == "nt", reason="POSIX only")


async def _store_one(journal: SqliteJournal) -> None:
    await journal.arm(an_order(), an_operation(an_order()), [an_entry(operator="maria")])


def _try_to_open(path: Path, key: bytes = KEY) -> None:
    async def run() -> None:
        journal = await open_journal(path, key)
        await journal.close()

    asyncio.run(run())


def _contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def _with_our_key(path: Path, key: bytes = KEY) -> apsw.Connection:
    connection = apsw.Connection(str(path))
    connection.pragma("cipher", "chacha20")
    connection.pragma("key", f"raw:{key.hex()}")
    return connection


# --- private and encrypted ----------------------------------------------------------------------------------------


def test_nothing_of_an_order_can_be_read_in_the_files(use_sqlite: UseSqlite) -> None:
    secret = "Confidential"
    order = an_order(
        "CONFIDENTIAL-1",
        description=f"{secret} chairs",
        customer=Customer("confidential@example.com", "+357 99 777888", f"{secret} Семёнов"),
        gateway_order_id=GatewayOrderId("confidential-gateway-id"),
        card=CardSummary("411111**1111", "Visa"),
    )
    words = [secret, secret.upper(), secret.lower(), "Семёнов", "семенов", "777888", "411111", "orders", "Visa"]
    wanted = [text for word in words for text in (word.encode(), word.encode().hex().encode())]

    async def work(journal: SqliteJournal) -> None:
        await journal.arm(order, an_operation(order), [an_entry(operator=secret)])
        files = _contents(use_sqlite.path.parent)
        assert set(files) == {"journal.db", "journal.db-wal"}
        assert len(files["journal.db-wal"]) > 4096
        assert not [word for word in wanted if word in files["journal.db"] + files["journal.db-wal"]]

    use_sqlite(work)
    files = _contents(use_sqlite.path.parent)
    assert set(files) == {"journal.db"}
    assert not [word for word in wanted if word in files["journal.db"]]


@POSIX
def test_only_the_owner_can_read_the_files(use_sqlite: UseSqlite) -> None:
    async def work(journal: SqliteJournal) -> None:
        await _store_one(journal)
        modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in use_sqlite.path.parent.iterdir()}
        assert modes == {"journal.db": 0o600, "journal.db-wal": 0o600}

    use_sqlite(work)
    assert stat.S_IMODE(use_sqlite.path.parent.stat().st_mode) == 0o700
    use_sqlite.path.chmod(0o644)
    use_sqlite(work_nothing)
    assert stat.S_IMODE(use_sqlite.path.stat().st_mode) == 0o600


async def work_nothing(journal: SqliteJournal) -> None:
    await journal.open_operations()


def test_the_settings_the_promises_rest_on(use_sqlite: UseSqlite) -> None:
    names = ("journal_mode", "synchronous", "foreign_keys", "locking_mode", "cipher", "temp_store", "trusted_schema")

    async def work(journal: SqliteJournal) -> None:
        found = await journal._database.read(lambda opened: {name: opened.pragma(name) for name in names})
        assert found == {
            "journal_mode": "wal",
            "synchronous": 2,
            "foreign_keys": 1,
            "locking_mode": "exclusive",
            "cipher": "chacha20",
            "temp_store": 2,
            "trusted_schema": 0,
        }
        assert await journal._database.read(lambda opened: opened.pragma("busy_timeout")) <= 100

    use_sqlite(work)


def test_what_the_only_till_has_read_stands_as_long_as_nothing_is_written(use_sqlite: UseSqlite) -> None:
    async def work(journal: SqliteJournal) -> None:
        order = await journal.arm(an_order(), an_operation(an_order()), [])
        standing = await journal.standing(order.number)
        assert standing is not None
        await journal.orders(OrderFilter(), 10)
        assert journal.still_stands(standing)
        await journal.record(order, [])
        assert not journal.still_stands(standing)

    use_sqlite(work)


def test_a_setting_that_is_not_taken_refuses_the_journal(
    use_sqlite: UseSqlite, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.journal.database._SETTINGS", (("synchronous", "normal", 2),))
    with pytest.raises(JournalCannotWrite, match="synchronous is 1"):
        use_sqlite(work_nothing)


def test_a_written_order_is_on_the_disk_when_the_method_returns(use_sqlite: UseSqlite, tmp_path: Path) -> None:
    """A copy of the files as a crash would leave them holds it."""
    copy = UseSqlite(tmp_path / "copy" / "journal.db")
    copy.path.parent.mkdir()

    async def work(journal: SqliteJournal) -> None:
        await _store_one(journal)
        for name, content in _contents(use_sqlite.path.parent).items():
            copy.path.with_name(name).write_bytes(content)

    async def look(journal: SqliteJournal) -> None:
        assert await journal.order(an_order().number) is not None
        assert len(await journal.open_operations()) == 1

    use_sqlite(work)
    copy(look)


def test_a_journal_has_a_name_of_its_own_that_stays(use_sqlite: UseSqlite, tmp_path: Path) -> None:
    first, again = use_sqlite(SqliteJournal.identity), use_sqlite(SqliteJournal.identity)
    assert len(first) == 32
    assert first == again
    assert UseSqlite(tmp_path / "other.db")(SqliteJournal.identity) != first


def test_a_new_journal_leaves_no_half_made_file_behind(
    use_sqlite: UseSqlite, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise apsw.FullError("database or disk is full")

    with monkeypatch.context() as patch:
        patch.setattr(opening, "migrate", fail)
        with pytest.raises(JournalCannotWrite, match="full"):
            use_sqlite(work_nothing)
    assert list(use_sqlite.path.parent.iterdir()) == []
    use_sqlite(_store_one)


def test_of_two_that_make_the_same_journal_the_first_stays(
    use_sqlite: UseSqlite, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_in_place = opening._put_in_place

    def slower(made: Path, path: Path) -> None:
        path.write_bytes(b"the other one was here first")
        put_in_place(made, path)

    monkeypatch.setattr(opening, "_put_in_place", slower)
    with pytest.raises(JournalNotOurs):
        use_sqlite(work_nothing)
    assert _contents(use_sqlite.path.parent) == {"journal.db": b"the other one was here first"}


def test_a_key_has_32_bytes(tmp_path: Path) -> None:
    for key in (b"", b"short", bytes(33)):
        with pytest.raises(ValueError, match="32"):
            _try_to_open(tmp_path / "journal.db", key)
        assert list(tmp_path.iterdir()) == []


# --- files that are not ours ----------------------------------------------------------------------------------------

Spoil = Callable[[Path], Any]


def _plain(path: Path) -> None:
    path.unlink()
    connection = apsw.Connection(str(path))
    connection.execute("CREATE TABLE books (title); INSERT INTO books VALUES ('theirs')")
    connection.close()


def _plain_with_rollback_journal(path: Path) -> None:
    _plain(path)
    path.with_name(path.name + "-journal").write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(504))


def _of_another_program_with_our_key(path: Path) -> None:
    path.unlink()
    connection = _with_our_key(path)
    connection.execute("CREATE TABLE books (title); INSERT INTO books VALUES ('theirs')")
    connection.close()


def _with_our_marks_but_without_tables(path: Path) -> None:
    path.unlink()
    connection = _with_our_key(path)
    connection.pragma("application_id", opening.APPLICATION_ID)
    connection.execute("CREATE TABLE books (title)")
    connection.close()


def _with_another_key(path: Path) -> None:
    path.unlink()
    _try_to_open(path, OTHER_KEY)


def _with_another_key_and_log(path: Path) -> None:
    path.unlink()

    async def run() -> dict[str, bytes]:
        journal = await open_journal(path, OTHER_KEY)
        await _store_one(journal)
        files = _contents(path.parent)
        await journal.close()
        return files

    for name, content in asyncio.run(run()).items():
        path.with_name(name).write_bytes(content)
    assert path.with_name(path.name + "-wal").exists()


def _change(path: Path, offset: int, content: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(offset)
        file.write(content)


def _only_the_log_is_left(path: Path) -> None:
    _with_another_key_and_log(path)
    path.unlink()


NOT_OURS: dict[str, Spoil] = {
    "empty": lambda path: path.write_bytes(b""),
    "one byte": lambda path: path.write_bytes(b"\x00"),
    "short text": lambda path: path.write_text("not a journal"),
    "random, less than a page": lambda path: path.write_bytes(os.urandom(900)),
    "random, some pages": lambda path: path.write_bytes(os.urandom(8 * 4096)),
    "zeros": lambda path: path.write_bytes(bytes(8 * 4096)),
    "plain SQLite": _plain,
    "plain SQLite with a rollback journal": _plain_with_rollback_journal,
    "another program's, with our key": _of_another_program_with_our_key,
    "our marks without our tables": _with_our_marks_but_without_tables,
    "another key": _with_another_key,
    "another key, with a write-ahead log": _with_another_key_and_log,
    "only the write-ahead log": _only_the_log_is_left,
    "cut to nothing but a page": lambda path: os.truncate(path, 4096),
    "cut in the middle": lambda path: os.truncate(path, path.stat().st_size // 2 // 4096 * 4096),
    "cut within the last page": lambda path: os.truncate(path, path.stat().st_size - 100),
    "first page changed": lambda path: _change(path, 100, b"changed"),
    "salt changed": lambda path: _change(path, 0, b"changed"),
    "all pages but the first gone bad": lambda path: _change(path, 4096, bytes(path.stat().st_size - 4096)),
}


@pytest.mark.parametrize("spoil", NOT_OURS.values(), ids=NOT_OURS.keys())
def test_a_file_that_is_not_ours_is_refused_and_stays_as_it_is(use_sqlite: UseSqlite, spoil: Spoil) -> None:
    use_sqlite(_store_one)
    spoil(use_sqlite.path)
    before = _contents(use_sqlite.path.parent)
    threads = threading.active_count()
    with pytest.raises(JournalNotOurs) as caught:
        use_sqlite(work_nothing)
    assert caught.value.path == str(use_sqlite.path)
    assert _contents(use_sqlite.path.parent) == before
    assert threading.active_count() == threads


def test_the_right_key_still_opens_after_a_wrong_one_was_tried(use_sqlite: UseSqlite) -> None:
    use_sqlite(_store_one)
    with pytest.raises(JournalNotOurs):
        _try_to_open(use_sqlite.path, OTHER_KEY)
    assert use_sqlite(lambda journal: journal.order(an_order().number)) is not None


def test_a_journal_of_a_later_paydesk_is_refused_and_stays_as_it_is(use_sqlite: UseSqlite) -> None:
    use_sqlite(_store_one)
    connection = _with_our_key(use_sqlite.path)
    connection.pragma("user_version", 99)
    connection.close()
    before = _contents(use_sqlite.path.parent)
    with pytest.raises(JournalNewer) as caught:
        use_sqlite(work_nothing)
    assert (caught.value.path, caught.value.found, caught.value.known) == (
        str(use_sqlite.path),
        99,
        len(migrations()),
    )
    assert _contents(use_sqlite.path.parent) == before


@pytest.mark.parametrize("page", range(1, 24))
def test_a_bad_page_is_never_read_as_something_else(use_sqlite: UseSqlite, page: int) -> None:
    """Either the journal answers as before, or it says that it cannot be used."""

    async def look(journal: SqliteJournal) -> list[object]:
        number = an_order().number
        return [
            await journal.order(number),
            await journal.timeline(number),
            await journal.open_operations(),
            await journal.orders(OrderFilter("shop"), 5),
            await journal.count(OrderFilter()),
        ]

    use_sqlite(_store_one)
    expected = use_sqlite(look)
    assert use_sqlite.path.stat().st_size >= (page + 1) * 4096
    _change(use_sqlite.path, page * 4096 + 2000, b"\xff\xfe\xfd")
    with contextlib.suppress(JournalFailure):
        assert use_sqlite(look) == expected


def test_text_that_is_no_text_is_a_failure_of_the_journal(use_sqlite: UseSqlite) -> None:
    async def work(journal: SqliteJournal) -> None:
        await _store_one(journal)
        await journal._database.write(
            lambda opened: opened.execute("UPDATE orders SET remark = CAST(x'fffe' AS TEXT)").get
        )
        with pytest.raises(JournalDamaged):
            await journal.order(an_order().number)

    use_sqlite(work)


@pytest.mark.parametrize("column", ["currency", "profile"])
def test_a_row_that_makes_no_sense_is_a_failure_of_the_journal(use_sqlite: UseSqlite, column: str) -> None:
    async def work(journal: SqliteJournal) -> None:
        await _store_one(journal)
        await journal._database.write(
            lambda opened: (
                opened.execute("UPDATE orders SET currency = '???'").get
                if column == "currency"
                else opened.execute("UPDATE timeline SET happening = '???'").get
            )
        )
        with pytest.raises(JournalDamaged):
            await (journal.order(an_order().number) if column == "currency" else journal.timeline(an_order().number))

    use_sqlite(work)


# --- places that cannot be written ------------------------------------------------------------


@pytest.mark.parametrize("place", ["folder", "below a file"])
def test_a_place_that_cannot_hold_a_journal_is_said_so(tmp_path: Path, place: str) -> None:
    (tmp_path / "file").write_text("a file")
    path = tmp_path if place == "folder" else tmp_path / "file" / "journal.db"
    threads = threading.active_count()
    with pytest.raises(JournalCannotWrite):
        _try_to_open(path)
    assert threading.active_count() == threads


def test_a_full_disk_refuses_the_write_and_keeps_what_there_was(use_sqlite: UseSqlite) -> None:
    async def work(journal: SqliteJournal) -> None:
        pages = await journal._database.read(lambda opened: opened.pragma("page_count"))
        await journal._database.read(lambda opened: opened.pragma("max_page_count", pages + 2))
        stored: list[str] = []
        with pytest.raises(JournalCannotWrite, match="full"):
            await _arm_until_it_fails(journal, stored)
        lost = f"order-{len(stored)}"
        assert [order.number for order in await journal.orders(OrderFilter(), 500)] == sorted(stored, reverse=True)
        assert sorted(operation.order_number for operation in await journal.open_operations()) == sorted(stored)
        await journal._database.read(lambda opened: opened.pragma("max_page_count", 100_000))
        await journal.arm(an_order(lost), an_operation(an_order(lost)), [an_entry()])

    use_sqlite(work)


async def _arm_until_it_fails(journal: SqliteJournal, stored: list[str]) -> None:
    for number in range(200):
        order = an_order(f"order-{number}", description=f"{number} " * 100)
        await journal.arm(order, an_operation(order), [an_entry()])
        stored.append(order.number)


def test_a_read_only_database_refuses_the_write(use_sqlite: UseSqlite) -> None:
    async def work(journal: SqliteJournal) -> None:
        await journal._database.read(lambda opened: opened.pragma("query_only", True))
        with pytest.raises(JournalCannotWrite, match="read"):
            await _store_one(journal)

    use_sqlite(work)


@POSIX
@pytest.mark.skipif(os.name != "nt" and os.geteuid() == 0, reason="root may write everything")
def test_a_read_only_file_is_refused_at_once(use_sqlite: UseSqlite) -> None:
    use_sqlite(_store_one)
    use_sqlite.path.chmod(0o400)
    use_sqlite.path.parent.chmod(0o500)
    with pytest.raises(JournalCannotWrite):
        use_sqlite(work_nothing)


def test_a_closed_journal_says_so(use_sqlite: UseSqlite) -> None:
    async def work(journal: SqliteJournal) -> None:
        await journal.close()
        await journal.close()
        with pytest.raises(JournalCannotWrite, match="closed"):
            await journal.open_orders()
        with pytest.raises(JournalCannotWrite, match="closed"):
            await _store_one(journal)

    use_sqlite(work)


# --- one program at a time ------------------------------------------------------------------------------------------

_HOLD = """
import asyncio, sys
from pathlib import Path
from journal_aids import KEY
from app.journal.journal import open_journal

async def main():
    journal = await open_journal(Path(sys.argv[1]), KEY)
    print("open", flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.readline)
    await journal.close()

asyncio.run(main())
"""


def test_a_second_journal_in_this_program_is_refused(use_sqlite: UseSqlite) -> None:
    async def work(journal: SqliteJournal) -> None:
        with pytest.raises(JournalInUse) as caught:
            await open_journal(use_sqlite.path, KEY)
        assert caught.value.path == str(use_sqlite.path)
        await _store_one(journal)

    use_sqlite(work)
    use_sqlite(work_nothing)


@pytest.mark.parametrize("end", ["close", "crash"])
def test_a_second_program_is_refused_until_the_first_has_ended(use_sqlite: UseSqlite, end: str) -> None:
    use_sqlite(_store_one)
    with start_program(_HOLD, str(use_sqlite.path)) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "open\n"
        with pytest.raises(JournalInUse):
            use_sqlite(work_nothing)
        if end == "crash":
            first.kill()
            first.wait()
        else:
            _, errors = first.communicate("\n", timeout=20)
            assert (first.returncode, errors) == (0, "")
    assert use_sqlite(lambda journal: journal.order(an_order().number)) is not None


# --- thread and loop ----------------------------------------------------------------------------------------------


def test_closing_leaves_no_thread(use_sqlite: UseSqlite) -> None:
    async def run() -> None:
        before = threading.enumerate()
        journal = await open_journal(use_sqlite.path, KEY)
        await _store_one(journal)
        assert len(threading.enumerate()) == len(before) + 1
        await journal.close()
        assert threading.enumerate() == before

    asyncio.run(run())


_ON_QASYNC = """
import asyncio, sys, threading
from pathlib import Path
import qasync
from PySide6.QtCore import QCoreApplication
from journal_aids import KEY, an_entry, an_operation, an_order
from app.journal.journal import open_journal
from app.services.ports import OrderFilter

async def main():
    journal = await open_journal(Path(sys.argv[1]), KEY)
    order = await journal.arm(an_order(), an_operation(an_order()), [an_entry()])
    found = await asyncio.gather(*(journal.orders(OrderFilter("shop"), 5) for _ in range(20)))
    assert found == [[order]] * 20
    task = asyncio.ensure_future(journal.count(OrderFilter("shop")))
    await asyncio.wait([task], timeout=0)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    await journal.close()
    print([thread.name for thread in threading.enumerate()])

application = QCoreApplication([])
loop = qasync.QEventLoop(application)
asyncio.set_event_loop(loop)
with loop:
    loop.run_until_complete(main())
"""


def test_a_journal_works_on_the_loop_of_qt(use_sqlite: UseSqlite) -> None:
    assert run_program(_ON_QASYNC, str(use_sqlite.path)) == (0, "['MainThread']\n", "")
    assert use_sqlite(lambda journal: journal.order(an_order().number)) is not None


_NEVER_CLOSED = """
import asyncio, sys
from pathlib import Path
from journal_aids import KEY, an_operation, an_order
from app.journal.journal import open_journal

async def main():
    journal = await open_journal(Path(sys.argv[1]), KEY)
    await journal.arm(an_order(), an_operation(an_order()), [])

asyncio.run(main())
print("ended")
"""


def test_a_journal_nobody_closed_does_not_keep_the_program_alive(use_sqlite: UseSqlite) -> None:
    code, out, _errors = run_program(_NEVER_CLOSED, str(use_sqlite.path))
    assert (code, out) == (0, "ended\n")
    assert len(use_sqlite(lambda journal: journal.open_operations())) == 1


def test_the_log_is_folded_into_the_file_once_it_is_quiet(use_sqlite: UseSqlite, tmp_path: Path) -> None:
    alone = UseSqlite(tmp_path / "alone.db")

    def in_the_file_alone() -> list[str]:
        alone.path.write_bytes(use_sqlite.path.read_bytes())
        with contextlib.closing(alone.connection()) as copy:
            return [number for (number,) in copy.execute("SELECT number FROM orders")]

    async def at_once() -> None:
        return None

    async def work(journal: SqliteJournal) -> None:
        for number in ("first", "second"):
            await journal.record(an_order(number), [])
            await journal.catch_up(at_once)
            assert number not in in_the_file_alone(), "somebody is at work"
            await journal.catch_up(at_once)
            assert number in in_the_file_alone()

    use_sqlite(work)
