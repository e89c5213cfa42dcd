"""The file of the SQLite journal: private, encrypted, ours alone, and untouched when it is not ours."""

import asyncio
import contextlib
import os
import stat
import threading
from pathlib import Path

import apsw
import pytest
from journal_aids import (
    KEY,
    UseSqlite,
    an_entry,
    an_operation,
    an_order,
    arm_one_order,
    files_in,
    nothing,
    open_and_close,
    run_program,
    start_program,
)

from app.domain.card import CardSummary
from app.domain.errors import JournalCannotWrite, JournalInUse, JournalNotOurs
from app.domain.identifiers import GatewayOrderId
from app.domain.order import Customer
from app.journal import opening
from app.journal.journal import SqliteJournal, open_journal
from app.services.ports import OrderFilter

POSIX = pytest.mark.skipif(os.name == "nt", reason="POSIX only")


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
        files = files_in(use_sqlite.path.parent)
        assert set(files) == {"journal.db", "journal.db-wal"}
        assert len(files["journal.db-wal"]) > 4096
        assert not [word for word in wanted if word in files["journal.db"] + files["journal.db-wal"]]

    use_sqlite(work)
    files = files_in(use_sqlite.path.parent)
    assert set(files) == {"journal.db"}
    assert not [word for word in wanted if word in files["journal.db"]]


@POSIX
def test_only_the_owner_can_read_the_files(use_sqlite: UseSqlite) -> None:
    async def work(journal: SqliteJournal) -> None:
        await arm_one_order(journal)
        modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in use_sqlite.path.parent.iterdir()}
        assert modes == {"journal.db": 0o600, "journal.db-wal": 0o600}

    use_sqlite(work)
    assert stat.S_IMODE(use_sqlite.path.parent.stat().st_mode) == 0o700
    use_sqlite.path.chmod(0o644)
    use_sqlite(nothing)
    assert stat.S_IMODE(use_sqlite.path.stat().st_mode) == 0o600


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
        use_sqlite(nothing)


def test_a_written_order_is_on_the_disk_when_the_method_returns(use_sqlite: UseSqlite, tmp_path: Path) -> None:
    """A copy of the files as a crash would leave them holds it."""
    copy = UseSqlite(tmp_path / "copy" / "journal.db")
    copy.path.parent.mkdir()

    async def work(journal: SqliteJournal) -> None:
        await arm_one_order(journal)
        for name, content in files_in(use_sqlite.path.parent).items():
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
            use_sqlite(nothing)
    assert list(use_sqlite.path.parent.iterdir()) == []
    use_sqlite(arm_one_order)


def test_of_two_that_make_the_same_journal_the_first_stays(
    use_sqlite: UseSqlite, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_in_place = opening._put_in_place

    def slower(made: Path, path: Path) -> None:
        path.write_bytes(b"the other one was here first")
        put_in_place(made, path)

    monkeypatch.setattr(opening, "_put_in_place", slower)
    with pytest.raises(JournalNotOurs):
        use_sqlite(nothing)
    assert files_in(use_sqlite.path.parent) == {"journal.db": b"the other one was here first"}


def test_a_key_has_32_bytes(tmp_path: Path) -> None:
    for key in (b"", b"short", bytes(33)):
        with pytest.raises(ValueError, match="32"):
            open_and_close(tmp_path / "journal.db", key)
        assert list(tmp_path.iterdir()) == []


# --- places that cannot be written ------------------------------------------------------------


@pytest.mark.parametrize("place", ["folder", "below a file"])
def test_a_place_that_cannot_hold_a_journal_is_said_so(tmp_path: Path, place: str) -> None:
    (tmp_path / "file").write_text("a file")
    path = tmp_path if place == "folder" else tmp_path / "file" / "journal.db"
    threads = threading.active_count()
    with pytest.raises(JournalCannotWrite):
        open_and_close(path)
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
            await arm_one_order(journal)

    use_sqlite(work)


@POSIX
@pytest.mark.skipif(os.name != "nt" and os.geteuid() == 0, reason="root may write everything")
def test_a_read_only_file_is_refused_at_once(use_sqlite: UseSqlite) -> None:
    use_sqlite(arm_one_order)
    use_sqlite.path.chmod(0o400)
    use_sqlite.path.parent.chmod(0o500)
    with pytest.raises(JournalCannotWrite):
        use_sqlite(nothing)


def test_a_closed_journal_says_so(use_sqlite: UseSqlite) -> None:
    async def work(journal: SqliteJournal) -> None:
        await journal.close()
        await journal.close()
        with pytest.raises(JournalCannotWrite, match="closed"):
            await journal.open_orders()
        with pytest.raises(JournalCannotWrite, match="closed"):
            await arm_one_order(journal)

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
        await arm_one_order(journal)

    use_sqlite(work)
    use_sqlite(nothing)


@pytest.mark.parametrize("end", ["close", "crash"])
def test_a_second_program_is_refused_until_the_first_has_ended(use_sqlite: UseSqlite, end: str) -> None:
    use_sqlite(arm_one_order)
    with start_program(_HOLD, str(use_sqlite.path)) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "open\n"
        with pytest.raises(JournalInUse):
            use_sqlite(nothing)
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
        await arm_one_order(journal)
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
