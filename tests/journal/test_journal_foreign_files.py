"""Files that are no journal of ours, or no whole one: refused, and left as they are."""

import asyncio
import contextlib
import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import apsw
import pytest
from journal_aids import (
    KEY,
    OTHER_KEY,
    UseSqlite,
    an_order,
    arm_one_order,
    files_in,
    nothing,
    open_and_close,
)

from app.domain.errors import JournalDamaged, JournalFailure, JournalNewer, JournalNotOurs
from app.journal import opening
from app.journal.journal import SqliteJournal, open_journal
from app.journal.migrate import migrations
from app.services.ports import OrderFilter


def _with_our_key(path: Path, key: bytes = KEY) -> apsw.Connection:
    connection = apsw.Connection(str(path))
    connection.pragma("cipher", "chacha20")
    connection.pragma("key", f"raw:{key.hex()}")
    return connection


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
    open_and_close(path, OTHER_KEY)


def _with_another_key_and_log(path: Path) -> None:
    path.unlink()

    async def run() -> dict[str, bytes]:
        journal = await open_journal(path, OTHER_KEY)
        await arm_one_order(journal)
        files = files_in(path.parent)
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
    use_sqlite(arm_one_order)
    spoil(use_sqlite.path)
    before = files_in(use_sqlite.path.parent)
    threads = threading.active_count()
    with pytest.raises(JournalNotOurs) as caught:
        use_sqlite(nothing)
    assert caught.value.path == str(use_sqlite.path)
    assert files_in(use_sqlite.path.parent) == before
    assert threading.active_count() == threads


def test_the_right_key_still_opens_after_a_wrong_one_was_tried(use_sqlite: UseSqlite) -> None:
    use_sqlite(arm_one_order)
    with pytest.raises(JournalNotOurs):
        open_and_close(use_sqlite.path, OTHER_KEY)
    assert use_sqlite(lambda journal: journal.order(an_order().number)) is not None


def test_a_journal_of_a_later_paydesk_is_refused_and_stays_as_it_is(use_sqlite: UseSqlite) -> None:
    use_sqlite(arm_one_order)
    connection = _with_our_key(use_sqlite.path)
    connection.pragma("user_version", 99)
    connection.close()
    before = files_in(use_sqlite.path.parent)
    with pytest.raises(JournalNewer) as caught:
        use_sqlite(nothing)
    assert (caught.value.path, caught.value.found, caught.value.known) == (
        str(use_sqlite.path),
        99,
        len(migrations()),
    )
    assert files_in(use_sqlite.path.parent) == before


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

    use_sqlite(arm_one_order)
    expected = use_sqlite(look)
    assert use_sqlite.path.stat().st_size >= (page + 1) * 4096
    _change(use_sqlite.path, page * 4096 + 2000, b"\xff\xfe\xfd")
    with contextlib.suppress(JournalFailure):
        assert use_sqlite(look) == expected


def test_text_that_is_no_text_is_a_failure_of_the_journal(use_sqlite: UseSqlite) -> None:
    async def work(journal: SqliteJournal) -> None:
        await arm_one_order(journal)
        await journal._database.write(
            lambda opened: opened.execute("UPDATE orders SET remark = CAST(x'fffe' AS TEXT)").get
        )
        with pytest.raises(JournalDamaged):
            await journal.order(an_order().number)

    use_sqlite(work)


@pytest.mark.parametrize("column", ["currency", "profile"])
def test_a_row_that_makes_no_sense_is_a_failure_of_the_journal(use_sqlite: UseSqlite, column: str) -> None:
    async def work(journal: SqliteJournal) -> None:
        await arm_one_order(journal)
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
