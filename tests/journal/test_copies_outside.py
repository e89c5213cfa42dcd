"""Copies in a folder of the shop's own: read back before they count, and nobody else's are touched."""

import asyncio
from collections.abc import Awaitable, Sequence
from datetime import datetime, timedelta
from pathlib import Path

import apsw
import pytest
from journal_aids import KEY, NOON, OTHER_KEY, UseSqlite, an_entry, an_operation, an_order, no_pause

from app.domain.copies import CopyFolderUnusable, JournalCopy
from app.domain.errors import BackupUnusable
from app.domain.operation import Ending, OperationState
from app.journal import backup, copying
from app.journal.backup import Backup, backup_folder, backups_in
from app.journal.copying import check_copy, folder_of
from app.journal.journal import SqliteJournal
from app.journal.restoring import restore
from app.services import own_thread
from tests.fakes.hanging_share import PATIENCE_SECONDS, Gate, before_each


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "a stick?#"
    folder.mkdir()
    return folder


def _filled(use: UseSqlite) -> None:
    async def work(journal: SqliteJournal) -> None:
        for number in range(3):
            await journal.record(an_order(f"OLD-{number}"), ())

    use(work)


def _copied(use: UseSqlite, stick: Path) -> Path:
    use(lambda journal: journal.outer_copies.copy_to(stick, NOON, no_pause))
    (copy,) = backups_in(next(stick.iterdir()))
    return copy.path


def test_a_copy_outside_is_whole_and_can_take_the_journals_place(use_sqlite: UseSqlite, stick: Path) -> None:
    _filled(use_sqlite)
    copy = _copied(use_sqlite, stick)
    content = copy.read_bytes()
    use_sqlite(lambda journal: journal.outer_copies.check(JournalCopy(str(copy), NOON, True), no_pause))
    assert copy.read_bytes() == content
    assert [each.name for each in copy.parent.iterdir()] == [copy.name], "reading it back leaves nothing beside it"
    use_sqlite(lambda journal: journal.record(an_order("LATER"), ()))
    restored = restore(use_sqlite.path, KEY, copy, NOON)
    assert restored.to_reconcile == 3
    assert restored.replaced is not None


def test_both_kinds_of_copies_are_listed_newest_first(use_sqlite: UseSqlite, stick: Path) -> None:
    _filled(use_sqlite)
    use_sqlite(lambda journal: journal.back_up(NOON - timedelta(days=1), no_pause))
    _copied(use_sqlite, stick)
    found = use_sqlite(lambda journal: journal.outer_copies.found(stick))
    assert [(each.at, each.is_outside) for each in found] == [(NOON, True), (NOON - timedelta(days=1), False)]
    assert len(use_sqlite(lambda journal: journal.outer_copies.found(stick / "gone"))) == 1
    assert len(use_sqlite(lambda journal: journal.outer_copies.found(None))) == 1


def test_another_tills_copies_in_the_same_folder_stay(
    use_sqlite: UseSqlite, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "KEPT", 1)
    theirs = folder_of(stick, "0" * 32)
    theirs.mkdir()
    (theirs / "journal-20200101T000000Z.db").write_bytes(b"theirs")
    _filled(use_sqlite)
    for day in range(3):
        at = NOON + timedelta(days=day)
        use_sqlite(lambda journal, at=at: journal.outer_copies.copy_to(stick, at, no_pause))
    assert (theirs / "journal-20200101T000000Z.db").read_bytes() == b"theirs"
    assert sum(1 for _ in stick.rglob("*.db")) == 2


def test_a_stick_that_is_not_there_is_said_and_no_folder_is_made_for_it(use_sqlite: UseSqlite, stick: Path) -> None:
    _filled(use_sqlite)
    with pytest.raises(CopyFolderUnusable):
        use_sqlite(lambda journal: journal.outer_copies.copy_to(stick / "gone", NOON, no_pause))
    assert list(stick.iterdir()) == []
    (stick / "file").write_text("in the way")
    with pytest.raises(CopyFolderUnusable):
        use_sqlite(lambda journal: journal.outer_copies.copy_to(stick / "file", NOON, no_pause))


def test_a_stick_that_is_full_is_not_taken_for_a_full_disk(use_sqlite: UseSqlite, stick: Path) -> None:
    _filled(use_sqlite)
    identity = use_sqlite(SqliteJournal.identity)
    folder_of(stick, identity).write_text("where the copies would go")
    with pytest.raises(CopyFolderUnusable):
        use_sqlite(lambda journal: journal.outer_copies.copy_to(stick, NOON, no_pause))


def test_a_copy_that_went_wrong_on_the_way_never_gets_a_name(
    use_sqlite: UseSqlite, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _filled(use_sqlite)
    finish = backup.Copy.finish

    def spoil(copy: backup.Copy, journal: object) -> None:
        finish(copy, journal)  # type: ignore[arg-type]
        content = bytearray(copy.made.read_bytes())
        content[len(content) // 2] ^= 0xFF
        copy.made.write_bytes(bytes(content))

    monkeypatch.setattr(copying.Copy, "finish", spoil)
    with pytest.raises(BackupUnusable):
        use_sqlite(lambda journal: journal.outer_copies.copy_to(stick, NOON, no_pause))
    with pytest.raises(BackupUnusable):
        use_sqlite(lambda journal: journal.back_up(NOON, no_pause))
    assert [path for path in stick.rglob("*") if path.is_file()] == []
    assert list(backup_folder(use_sqlite.path).iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"x" * 8192])
def test_what_is_no_copy_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "copy.db").write_bytes(content)
    with pytest.raises(BackupUnusable):
        asyncio.run(check_copy(tmp_path / "copy.db", KEY, no_pause))
    with pytest.raises(BackupUnusable):
        asyncio.run(check_copy(tmp_path / "nowhere.db", KEY, no_pause))


def test_a_copy_on_a_share_is_read_by_the_name_windows_has_for_it(use_sqlite: UseSqlite, stick: Path) -> None:
    _filled(use_sqlite)
    copy = Path(f"/{_copied(use_sqlite, stick)}")
    assert copy.as_posix().startswith("//"), "as \\\\server\\folder does"
    asyncio.run(check_copy(copy, KEY, no_pause))


def test_a_copy_beside_which_nothing_can_be_written_takes_the_journals_place(
    use_sqlite: UseSqlite, stick: Path
) -> None:
    _filled(use_sqlite)
    copy = _copied(use_sqlite, stick)
    copy.with_name(f"{copy.name}-shm").symlink_to("/nowhere/at all")
    assert restore(use_sqlite.path, KEY, copy, NOON).to_reconcile == 3


def test_a_copy_of_another_shop_is_refused(use_sqlite: UseSqlite, stick: Path) -> None:
    _filled(use_sqlite)
    copy = _copied(use_sqlite, stick)
    with pytest.raises(BackupUnusable):
        asyncio.run(check_copy(copy, OTHER_KEY, no_pause))


@pytest.mark.parametrize("slices", [1, 3, 5])
def test_a_till_that_closes_while_a_copy_is_read_back_ends_in_order(
    use_sqlite: UseSqlite, stick: Path, slices: int
) -> None:
    _filled(use_sqlite)

    async def work(journal: SqliteJournal) -> None:
        passed = 0

        async def pause() -> None:
            """Let the till close while the next slice is in its thread."""
            nonlocal passed
            passed += 1
            if passed == slices:
                asyncio.get_running_loop().call_soon(copy_being_made.cancel)

        copy_being_made = asyncio.ensure_future(journal.outer_copies.copy_to(stick, NOON, pause))
        with pytest.raises(asyncio.CancelledError):
            await copy_being_made
        await journal.record(an_order("AFTERWARDS"), ())

    use_sqlite(work)
    assert [path for path in stick.rglob("*") if path.is_file()] == []


# --- a folder that is slow, hangs or goes away ----------------------------------------------------------------------


_ACTS_ON_THE_STICK = ["is_dir", "mkdir", "touch", "open", "replace", "iterdir", "unlink"]


async def _charge(journal: SqliteJournal) -> None:
    order = an_order("CHARGED-MEANWHILE")
    operation = an_operation(order)
    order = await journal.arm(order, operation, [an_entry()])
    await journal.mark_sent(operation.id)
    await journal.settle(operation.id, Ending(OperationState.DONE), order, [an_entry()])


async def _is_charged(journal: SqliteJournal) -> bool:
    """Tell whether a charge goes through in time; one that does not is waited for no longer."""
    charge = asyncio.ensure_future(_charge(journal))
    done, _ = await asyncio.wait([charge], timeout=PATIENCE_SECONDS)
    for each in done:
        each.result()
    return bool(done)


def _files(folder: Path) -> list[str]:
    return [path.name for path in folder.rglob("*") if path.is_file()]


@pytest.mark.parametrize("act", _ACTS_ON_THE_STICK)
def test_a_charge_goes_through_while_the_folder_outside_hangs(
    use_sqlite: UseSqlite, stick: Path, monkeypatch: pytest.MonkeyPatch, act: str
) -> None:
    _filled(use_sqlite)
    gate = Gate()

    async def work(journal: SqliteJournal) -> None:
        copying_there = asyncio.ensure_future(journal.outer_copies.copy_to(stick, NOON, no_pause))
        try:
            await gate.reached()
            assert await _is_charged(journal)
            assert not copying_there.done()
        finally:
            gate.open()
            await copying_there

    with monkeypatch.context() as patch:
        before_each(patch, stick, act, gate.hold)
        use_sqlite(work)
    (name,) = _files(stick)
    assert name == "journal-20260314T120000Z.db"
    assert _files(backup_folder(use_sqlite.path)) == []


@pytest.mark.parametrize("act", ["is_dir", "mkdir", "open", "unlink"])
def test_a_till_closes_while_the_folder_outside_hangs_and_says_so_at_the_next_start(
    use_sqlite: UseSqlite, stick: Path, monkeypatch: pytest.MonkeyPatch, act: str
) -> None:
    _filled(use_sqlite)
    gate = Gate()
    monkeypatch.setattr(own_thread, "GRACE_SECONDS", 0.01)

    async def work(journal: SqliteJournal) -> None:
        copying_there = asyncio.ensure_future(journal.outer_copies.copy_to(stick, NOON, no_pause))
        await gate.reached()
        copying_there.cancel()
        await asyncio.wait([copying_there], timeout=PATIENCE_SECONDS)
        assert copying_there.cancelled()
        assert await _is_charged(journal)

    def told(journal: SqliteJournal) -> Awaitable[datetime | None]:
        return asyncio.to_thread(journal.outer_copies.left_unfinished)

    with monkeypatch.context() as patch:
        before_each(patch, stick, act, gate.hold)
        use_sqlite(work)
        assert all(thread.daemon for thread in gate.held), "the end of the program waits for none of them"
        assert use_sqlite(told) == (None if act == "is_dir" else NOON)
        gate.open_for_all()
    assert use_sqlite(told) is None, "once"
    assert _files(stick) == []
    assert _files(backup_folder(use_sqlite.path)) == []


def test_a_till_closes_while_a_copy_that_is_read_through_hangs(
    use_sqlite: UseSqlite, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _filled(use_sqlite)
    copy = _copied(use_sqlite, stick)
    gate = Gate()
    monkeypatch.setattr(own_thread, "GRACE_SECONDS", 0.01)

    async def scene() -> None:
        reading = asyncio.ensure_future(check_copy(copy, KEY, no_pause))
        await gate.reached()
        reading.cancel()
        await asyncio.wait([reading], timeout=PATIENCE_SECONDS)
        assert reading.cancelled()

    with monkeypatch.context() as patch:
        before_each(patch, stick, "open", gate.hold)
        asyncio.run(scene())
        assert all(thread.daemon for thread in gate.held)
        gate.open_for_all()


def test_what_a_cut_off_copy_left_on_the_stick_goes_with_the_next_one(use_sqlite: UseSqlite, stick: Path) -> None:
    _filled(use_sqlite)
    copy = _copied(use_sqlite, stick)
    (copy.parent / ".journal-20260313T120000Z.db.part").write_bytes(b"half a copy")
    use_sqlite(lambda journal: journal.outer_copies.copy_to(stick, NOON + timedelta(days=1), no_pause))
    assert sorted(_files(stick)) == ["journal-20260314T120000Z.db", "journal-20260315T120000Z.db"]


@pytest.mark.parametrize("act", ["mkdir", "touch", "open", "replace"])
def test_a_stick_that_is_pulled_out_is_said_and_no_copy_waits_for_it_here(
    use_sqlite: UseSqlite, stick: Path, monkeypatch: pytest.MonkeyPatch, act: str
) -> None:
    _filled(use_sqlite)

    def pulled_out(_path: Path, _given: tuple[object, ...]) -> None:
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as patch:
        before_each(patch, stick, act, pulled_out)
        with pytest.raises(CopyFolderUnusable) as refused:
            use_sqlite(lambda journal: journal.outer_copies.copy_to(stick, NOON, no_pause))
    assert (refused.value.path, refused.value.reason) == (str(stick), "Input/output error")
    assert _files(stick) == []
    assert _files(backup_folder(use_sqlite.path)) == []


def test_a_stick_that_keeps_something_else_than_was_written_gets_no_copy(
    use_sqlite: UseSqlite, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _filled(use_sqlite)

    def change_the_end(path: Path, given: tuple[object, ...]) -> None:
        if given == ("rb",):
            with open(path, "r+b") as file:
                last = file.seek(-1, 2)
                wrong = file.read(1)[0] ^ 0xFF
                file.seek(last)
                file.write(bytes([wrong]))

    with monkeypatch.context() as patch:
        before_each(patch, stick, "open", change_the_end)
        with pytest.raises(BackupUnusable):
            use_sqlite(lambda journal: journal.outer_copies.copy_to(stick, NOON, no_pause))
    assert _files(stick) == []
    assert _files(backup_folder(use_sqlite.path)) == []


def test_where_this_disk_is_full_its_own_folder_is_named_and_nothing_is_left(
    use_sqlite: UseSqlite, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _filled(use_sqlite)

    def full(*_: object) -> bool:
        raise apsw.FullError("database or disk is full")

    monkeypatch.setattr(copying.Copy, "step", full)
    with pytest.raises(CopyFolderUnusable, match="full") as refused:
        use_sqlite(lambda journal: journal.outer_copies.copy_to(stick, NOON, no_pause))
    here = backup_folder(use_sqlite.path)
    assert refused.value.path == str(here)
    assert _files(stick) == []
    assert _files(here) == []


def test_what_a_killed_program_left_on_its_way_out_is_taken_away_with_the_next_copy(
    use_sqlite: UseSqlite, stick: Path
) -> None:
    _filled(use_sqlite)
    use_sqlite(lambda journal: journal.back_up(NOON, no_pause))
    here = backup_folder(use_sqlite.path)
    for left in ("outside-journal-20260313T120000Z.db", ".outside-journal-20260313T120000Z.db.part"):
        (here / left).write_bytes(b"half")
    assert len(use_sqlite(lambda journal: journal.outer_copies.found(None))) == 1, "neither counts as a copy"
    _copied(use_sqlite, stick)
    assert _files(here) == ["journal-20260314T120000Z.db"]


def test_a_file_named_after_a_day_no_calendar_has_is_no_copy(tmp_path: Path) -> None:
    for name in ("journal-20260230T100000Z.db", "journal-20260228T100000Z.db"):
        (tmp_path / name).touch()
    assert [each.path.name for each in backups_in(tmp_path)] == ["journal-20260228T100000Z.db"]


def test_a_folder_outside_that_cannot_be_looked_into_hides_no_copy_beside_the_journal(
    use_sqlite: UseSqlite, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def seen(folder: Path) -> Sequence[Backup]:
        if folder.is_relative_to(stick):
            raise OSError(112, "Host is down")
        return backups_in(folder)

    async def work(journal: SqliteJournal) -> Sequence[JournalCopy]:
        await journal.back_up(NOON, no_pause)
        monkeypatch.setattr(copying, "backups_in", seen)
        return await journal.outer_copies.found(stick)

    assert [each.is_outside for each in use_sqlite(work)] == [False]
