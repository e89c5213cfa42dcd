"""Copies of a journal in use, and how one of them becomes the journal again."""

import asyncio
import json
import stat
import sys
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import apsw
import pytest
from journal_aids import (
    KEY,
    NOON,
    OTHER_KEY,
    UseSqlite,
    an_entry,
    an_operation,
    an_order,
    no_pause,
    use_with,
    whole_check,
)
from msgspec.structs import replace

from app import restore as restore_command
from app import verify as verify_command
from app.domain.books import JournalHead
from app.domain.errors import (
    AnswerLost,
    BackupUnusable,
    JournalCannotWrite,
    JournalExchanged,
    JournalInUse,
    JournalMissing,
    JournalMustReconcile,
    JournalRolledBack,
    KeyStoreUnusable,
)
from app.domain.gateway_calls import Registration
from app.domain.identifiers import OrderNumber
from app.domain.operation import Ending, OperationState
from app.domain.order import OrderState
from app.domain.profile import Credentials
from app.domain.trail import BANK_DEEDS, Deed, TrailFilter
from app.files.put_back_plan import PutBackPlan
from app.files.settings import SettingsFile
from app.journal import backup as backup_module
from app.journal import opening
from app.journal.backup import backup_folder, backups_in, path_for
from app.journal.journal import SqliteJournal
from app.journal.migrate import Migration, migrations, version_of
from app.journal.reconciling import ASKED_ABOUT
from app.journal.restoring import restore
from app.journal.verifying import verify
from app.paths import data_paths
from app.secrets.memory import MemorySecretStore
from app.services.banks import BankDirectory
from tests.fakes.gateway import FakeGateway
from tests.makers import a_profile


async def _a_payment(journal: SqliteJournal, number: str, **fields: object) -> None:
    order = an_order(number, **fields)
    operation = an_operation(order)
    order = await journal.arm(order, operation, [an_entry()])
    await journal.mark_sent(operation.id)
    await journal.settle(
        operation.id, Ending(OperationState.DONE), replace(order, state=OrderState.PAID), [an_entry()]
    )


def _filled(use: UseSqlite, orders: int = 3) -> None:
    async def work(journal: SqliteJournal) -> None:
        for number in range(orders):
            await _a_payment(journal, f"OLD-{number}")

    use(work)


def _copy_of(use: UseSqlite, at: datetime = NOON) -> Path:
    use(lambda journal: journal.back_up(at, no_pause))
    return path_for(backup_folder(use.path), at)


def _numbers(use: UseSqlite) -> set[str]:
    connection = use.connection()
    try:
        return {number for (number,) in connection.execute("SELECT number FROM orders")}
    finally:
        connection.close()


# --- copies ------------------------------------------------------------------------------------------------------


def test_a_copy_is_whole_private_and_encrypted_like_the_journal(use_sqlite: UseSqlite) -> None:
    _filled(use_sqlite)
    copy = UseSqlite(_copy_of(use_sqlite))
    assert _numbers(copy) == {"OLD-0", "OLD-1", "OLD-2"}
    assert b"OLD-0" not in copy.path.read_bytes()
    assert not copy.path.read_bytes().startswith(b"SQLite format 3")
    if sys.platform != "win32":
        assert stat.S_IMODE(copy.path.stat().st_mode) == 0o600
        assert stat.S_IMODE(copy.path.parent.stat().st_mode) == 0o700
    assert use_sqlite(SqliteJournal.head) == copy(SqliteJournal.head)


def test_payments_made_during_a_copy_are_in_it(use_sqlite: UseSqlite, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup_module, "PAGES_AT_ONCE", 1)
    made = 0

    async def pay_meanwhile(journal: SqliteJournal) -> None:
        nonlocal made
        if made < 15:
            made += 1
            await _a_payment(journal, f"MEANWHILE-{made}")

    async def work(journal: SqliteJournal) -> None:
        await journal.back_up(NOON, lambda: pay_meanwhile(journal))

    _filled(use_sqlite, orders=20)
    use_sqlite(work)
    assert made == 15
    copy = UseSqlite(path_for(backup_folder(use_sqlite.path), NOON)).connection()
    checked = whole_check(copy)
    assert checked.faults == ()
    assert checked.orders == 35, "a write through the same connection gets into the copy"
    copy.close()


def test_a_copy_that_is_given_up_leaves_nothing(use_sqlite: UseSqlite, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup_module, "PAGES_AT_ONCE", 1)

    async def give_up() -> None:
        raise asyncio.CancelledError

    async def work(journal: SqliteJournal) -> None:
        with pytest.raises(asyncio.CancelledError):
            await journal.back_up(NOON, give_up)
        await _a_payment(journal, "AFTERWARDS")

    _filled(use_sqlite)
    use_sqlite(work)
    assert list(backup_folder(use_sqlite.path).iterdir()) == []


def test_the_newest_copies_are_kept(use_sqlite: UseSqlite, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup_module, "KEPT", 3)

    async def work(journal: SqliteJournal) -> datetime | None:
        assert await journal.newest_backup() is None
        for day in (2, 0, 4, 1, 3):
            await journal.back_up(NOON + timedelta(days=day), no_pause)
        return await journal.newest_backup()

    _filled(use_sqlite)
    folder = backup_folder(use_sqlite.path)
    folder.mkdir()
    (folder / "notes.txt").write_text("not ours")
    assert use_sqlite(work) == NOON + timedelta(days=4)
    assert [backup.at for backup in backups_in(folder)] == [NOON + timedelta(days=day) for day in (4, 3, 2)]
    assert (folder / "notes.txt").exists()


# --- before a migration --------------------------------------------------------------------------------------------


def test_a_journal_is_copied_before_its_schema_changes(
    use_sqlite: UseSqlite, monkeypatch: pytest.MonkeyPatch
) -> None:
    _filled(use_sqlite)
    before = migrations()
    later = [*before, Migration(len(before) + 1, "CREATE TABLE later (what TEXT) STRICT")]
    assert backups_in(backup_folder(use_sqlite.path)) == [], "a new journal needs no copy"
    monkeypatch.setattr(opening, "migrations", lambda: later)
    assert use_sqlite(SqliteJournal.head).lines == 9
    (made,) = backups_in(backup_folder(use_sqlite.path))
    copy = UseSqlite(made.path).connection()
    assert version_of(copy) == len(before)
    assert whole_check(copy).orders == 3
    copy.close()


def test_without_a_copy_the_schema_stays(use_sqlite: UseSqlite, monkeypatch: pytest.MonkeyPatch) -> None:
    _filled(use_sqlite)
    before = migrations()
    later = [*before, Migration(len(before) + 1, "CREATE TABLE later (what TEXT) STRICT")]

    def full(*_: object) -> None:
        raise apsw.FullError("database or disk is full")

    with monkeypatch.context() as patch:
        patch.setattr(opening, "migrations", lambda: later)
        patch.setattr(opening, "copy_at_once", full)
        with pytest.raises(JournalCannotWrite, match="full"):
            use_sqlite(SqliteJournal.head)
    connection = use_sqlite.connection()
    assert version_of(connection) == len(before)
    connection.close()


# --- restoring -----------------------------------------------------------------------------------------------------


def test_a_restored_copy_takes_no_money_until_every_order_was_asked_about(use_sqlite: UseSqlite) -> None:
    _filled(use_sqlite)

    async def an_old_and_an_old_open_order(journal: SqliteJournal) -> None:
        long_ago = -ASKED_ABOUT.total_seconds() / 60 - 1
        await journal.record(an_order("LONG-AGO", long_ago, state=OrderState.PAID), [])
        await journal.record(an_order("OPEN-LONG-AGO", long_ago, state=OrderState.AWAITING_PAYMENT), [])

    use_sqlite(an_old_and_an_old_open_order)
    backup = _copy_of(use_sqlite)
    kept = use_sqlite(SqliteJournal.head)
    use_sqlite(lambda journal: _a_payment(journal, "AFTER-THE-COPY"))
    restored = restore(use_sqlite.path, KEY, backup, NOON)
    assert (restored.head.journal, restored.to_reconcile) == (kept.journal, 4)
    assert restored.head.lines == kept.lines + 1  # that it was restored stands in the trail

    async def newest_deed(journal: SqliteJournal) -> Deed:
        return (await journal.trail(TrailFilter(deeds=frozenset(Deed) - BANK_DEEDS), 1)).entries[0].deed

    assert use_sqlite(newest_deed) is Deed.RESTORED
    assert restored.replaced is not None
    assert "AFTER-THE-COPY" in _numbers(UseSqlite(restored.replaced))
    assert backup.exists()
    wanted = {"OLD-0", "OLD-1", "OLD-2", "OPEN-LONG-AGO"}

    async def try_to_pay(journal: SqliteJournal, left: int) -> None:
        with pytest.raises(JournalMustReconcile) as caught:
            await _a_payment(journal, "TOO-EARLY")
        assert caught.value.left == left

    async def work(journal: SqliteJournal) -> None:
        assert journal.trouble is None
        assert set(await journal.put_back.to_reconcile()) == wanted
        for done, number in enumerate(await journal.put_back.to_reconcile()):
            await try_to_pay(journal, len(wanted) - done)
            await journal.put_back.reconciled(number)
        await _a_payment(journal, "AT-LAST")

    use_with(use_sqlite.path, kept, work)
    assert use_sqlite(lambda journal: journal.check_all(no_pause)).faults == ()


def test_an_intent_in_a_copy_is_never_called_not_sent(use_sqlite: UseSqlite) -> None:
    """It may have left after the copy was made: only the newest journal proves that it did not."""
    order = an_order("ARMED-IN-THE-COPY")
    operation = an_operation(order)
    use_sqlite(lambda journal: journal.arm(order, operation, [an_entry()]))
    backup = _copy_of(use_sqlite)
    use_sqlite(lambda journal: journal.mark_sent(operation.id))
    restored = restore(use_sqlite.path, KEY, backup, NOON)

    async def left_behind(journal: SqliteJournal) -> list[OperationState]:
        assert (await journal.check_all(no_pause)).faults == ()
        return [each.state for each in await journal.open_operations()]

    assert use_with(use_sqlite.path, restored.head, left_behind) == [OperationState.SENT]


def test_a_journal_declared_right_as_it_is_must_be_reconciled_too(use_sqlite: UseSqlite) -> None:
    _filled(use_sqlite)
    restored = restore(use_sqlite.path, KEY, use_sqlite.path, NOON)
    assert restored.to_reconcile == 3
    assert _numbers(use_sqlite) == {"OLD-0", "OLD-1", "OLD-2"}


def test_what_stands_in_the_log_alone_is_restored_too(use_sqlite: UseSqlite, tmp_path: Path) -> None:
    """After a crash the last payments stand beside the file, not in it."""
    crashed = UseSqlite(tmp_path / "crashed" / "journal.db")
    crashed.path.parent.mkdir()

    async def work(journal: SqliteJournal) -> None:
        await _a_payment(journal, "IN-THE-LOG")
        for part in (use_sqlite.path, use_sqlite.path.with_name("journal.db-wal")):
            crashed.path.with_name(part.name).write_bytes(part.read_bytes())

    use_sqlite(work)
    restore(crashed.path, KEY, crashed.path, NOON)
    assert _numbers(crashed) == {"IN-THE-LOG"}
    assert sorted(path.name.partition("-replaced")[0] for path in crashed.path.parent.iterdir()) == [
        "journal",
        "journal",
        "journal.db",
    ]


def _flip(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


def _edit(path: Path) -> None:
    connection = UseSqlite(path).connection()
    connection.execute("UPDATE orders SET amount = 1")
    connection.close()


def _with_another_key(path: Path) -> None:
    connection = UseSqlite(path).connection()
    connection.pragma("journal_mode", "delete")
    connection.pragma("rekey", f"raw:{OTHER_KEY.hex()}")
    connection.close()


@pytest.mark.parametrize(
    "spoil",
    [_flip, _edit, _with_another_key, lambda path: path.write_bytes(b""), lambda path: path.write_bytes(bytes(9000))],
    ids=["a bit flipped", "a row edited", "another key", "empty", "zeros"],
)
def test_a_copy_that_is_not_whole_is_refused_and_nothing_changes(
    use_sqlite: UseSqlite, spoil: Callable[[Path], None]
) -> None:
    _filled(use_sqlite)
    backup = _copy_of(use_sqlite)
    spoil(backup)
    before = use_sqlite.path.read_bytes()
    with pytest.raises(BackupUnusable):
        restore(use_sqlite.path, KEY, backup, NOON)
    assert use_sqlite.path.read_bytes() == before
    assert {path.name for path in use_sqlite.path.parent.iterdir()} == {"journal.db", "backups"}


@pytest.mark.parametrize("spoil", [_flip, _edit, Path.unlink], ids=["a bit flipped", "a row edited", "gone"])
def test_a_copy_takes_the_place_of_a_journal_gone_bad(use_sqlite: UseSqlite, spoil: Callable[[Path], None]) -> None:
    _filled(use_sqlite)
    backup = _copy_of(use_sqlite)
    spoil(use_sqlite.path)
    restored = restore(use_sqlite.path, KEY, backup, NOON)
    assert (restored.replaced is None) is (spoil is Path.unlink)
    assert _numbers(use_sqlite) == {"OLD-0", "OLD-1", "OLD-2"}
    assert verify(use_sqlite.path, KEY, restored.head).faults == ()


def test_nothing_is_restored_over_a_journal_in_use(use_sqlite: UseSqlite) -> None:
    _filled(use_sqlite)
    backup = _copy_of(use_sqlite)

    async def work(journal: SqliteJournal) -> None:
        for source in (backup, use_sqlite.path):
            with pytest.raises(JournalInUse):
                restore(use_sqlite.path, KEY, source, NOON)
        await _a_payment(journal, "STILL-OPEN")

    use_sqlite(work)
    assert "STILL-OPEN" in _numbers(use_sqlite)


# --- looked at from outside ------------------------------------------------------------------------------------


def test_a_journal_is_verified_without_being_changed(use_sqlite: UseSqlite) -> None:
    _filled(use_sqlite)
    before = {path.name: path.read_bytes() for path in use_sqlite.path.parent.iterdir()}
    kept = use_sqlite(SqliteJournal.head)
    checked = verify(use_sqlite.path, KEY, kept)
    assert (checked.lines, checked.orders, checked.faults) == (9, 3, ())
    assert {path.name: path.read_bytes() for path in use_sqlite.path.parent.iterdir()} == before


def test_wrong_counts_are_found_although_no_row_of_money_changed(use_sqlite: UseSqlite) -> None:
    _filled(use_sqlite)
    connection = use_sqlite.connection()
    connection.execute("UPDATE order_counts SET orders = orders + 1 WHERE state = 'paid'")
    connection.close()
    assert verify(use_sqlite.path, KEY, None).faults == ("count of sandbox-v1 paid",)


def test_a_journal_in_use_is_not_verified(use_sqlite: UseSqlite) -> None:
    async def work(journal: SqliteJournal) -> None:
        with pytest.raises(JournalInUse):
            verify(use_sqlite.path, KEY, None)
        await _a_payment(journal, "UNDISTURBED")

    use_sqlite(work)


def test_missing_exchanged_and_rolled_back_are_told_apart(use_sqlite: UseSqlite, tmp_path: Path) -> None:
    _filled(use_sqlite)
    kept = use_sqlite(SqliteJournal.head)
    with pytest.raises(JournalMissing):
        verify(tmp_path / "nothing.db", KEY, kept)
    with pytest.raises(JournalExchanged):
        verify(use_sqlite.path, KEY, replace(kept, journal="f" * 32))
    with pytest.raises(JournalRolledBack):
        verify(use_sqlite.path, KEY, replace(kept, lines=kept.lines + 1))


# --- the two commands ----------------------------------------------------------------------------------------------


class Shop:
    """A data folder and a key store, and the two commands on them."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._capsys = capsys
        self.secrets = MemorySecretStore()
        self.path = data_paths(folder).journal(training=False)
        self.key = asyncio.run(self.secrets.journal_key("shop"))

    def use(self, work: Callable[[SqliteJournal], Awaitable[None]]) -> None:
        async def run(journal: SqliteJournal) -> None:
            await work(journal)
            await self.secrets.keep_journal_head("shop", await journal.head())

        use_with(self.path, None, run, self.key)

    def verify(self, *arguments: str) -> tuple[int, str]:
        code = verify_command.main(["--data-dir", str(self.folder), *arguments], self.secrets)
        return code, self._capsys.readouterr().out

    def restore(self, *arguments: str) -> tuple[int, str]:
        code = restore_command.main(["--data-dir", str(self.folder), *arguments], self.secrets)
        said = self._capsys.readouterr()
        return code, said.out + said.err


@pytest.fixture
def shop(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shop:
    return Shop(tmp_path, capsys)


def test_verify_says_in_one_paragraph_what_it_found(shop: Shop) -> None:
    shop.use(lambda journal: _a_payment(journal, "ONE"))
    code, said = shop.verify()
    assert (code, said.count("\n")) == (0, 1)
    assert "3 lines in its ledger and 1 orders. Every row is what Paydesk wrote." in said
    code, said = shop.verify("--json")
    found = json.loads(said)
    assert (code, found["whole"], found["head_compared"], found["lines"], found["faults"]) == (0, True, True, 3, [])


def test_verify_ends_with_1_for_a_damaged_an_older_and_a_lost_journal(shop: Shop) -> None:
    shop.use(lambda journal: _a_payment(journal, "ONE"))
    older = shop.path.read_bytes()
    shop.use(lambda journal: _a_payment(journal, "TWO"))
    newer = shop.path.read_bytes()
    shop.path.write_bytes(older)
    assert shop.verify()[0] == 1
    assert json.loads(shop.verify("--json")[1])["failure"] == "JournalRolledBack"
    changed = bytearray(newer)
    changed[-1_000] ^= 1  # in a page of rows: what says whose journal this is stands before
    shop.path.write_bytes(changed)
    code, said = shop.verify()
    assert code == 1
    assert "damaged" in said
    shop.path.unlink()
    code, said = shop.verify()
    assert code == 1
    assert "gone" in said


def test_verify_ends_with_2_when_there_is_nothing_to_look_at(shop: Shop, tmp_path: Path) -> None:
    assert shop.verify()[0] == 2
    assert not shop.path.exists()

    async def work(journal: SqliteJournal) -> None:
        code, said = await asyncio.to_thread(shop_is_open)
        assert code == 2
        assert "Close Paydesk" in said

    def shop_is_open() -> tuple[int, str]:
        return shop.verify()

    shop.use(work)


def test_restore_lists_restores_and_notes_the_new_head(shop: Shop) -> None:
    async def work(journal: SqliteJournal) -> None:
        await _a_payment(journal, "ONE")
        await journal.back_up(NOON.astimezone(UTC), no_pause)
        await _a_payment(journal, "TWO")

    shop.use(work)
    code, said = shop.restore()
    backup = said.split()[-1]
    assert (code, Path(backup).exists(), said.startswith("2026-03-14 12:00:00 UTC")) == (0, True, True)
    code, said = shop.restore(backup)
    assert code == 0
    assert "no money moves" in said
    assert shop.verify()[0] == 0
    assert shop.restore("--as-it-is")[0] == 0
    assert shop.restore("no such file") == (2, shop.restore("no such file")[1])


def test_restore_strikes_out_a_planned_copy_but_not_while_paydesk_is_open(shop: Shop) -> None:
    plan = PutBackPlan(data_paths(shop.folder).put_back_plan(training=False))

    async def work(journal: SqliteJournal) -> None:
        await _a_payment(journal, "ONE")
        await journal.back_up(NOON.astimezone(UTC), no_pause)
        plan.keep("/media/stick/journal-20260301T120000Z.db")

    async def refused(_journal: SqliteJournal) -> None:
        assert (await asyncio.to_thread(shop.restore, "--as-it-is"))[0] == 2
        assert plan.copy

    shop.use(work)
    shop.use(refused)
    assert shop.restore(str(backups_in(backup_folder(shop.path))[0].path))[0] == 0
    assert plan.copy == "", "the next start would put another copy in the place of this one"


class LockedForHeads(MemorySecretStore):
    """A key store that reads, and keeps no head."""

    async def keep_journal_head(self, name: str, head: JournalHead) -> None:
        raise KeyStoreUnusable("locked")


def test_restore_says_that_the_copy_is_in_its_place_when_the_key_store_could_not_be_told(shop: Shop) -> None:
    async def work(journal: SqliteJournal) -> None:
        await _a_payment(journal, "ONE")
        await journal.back_up(NOON.astimezone(UTC), no_pause)
        await _a_payment(journal, "TWO")

    shop.use(work)
    backup = str(backups_in(backup_folder(shop.path))[0].path)
    open_store, shop.secrets = shop.secrets, _locked_like(shop.secrets)
    code, said = shop.restore(backup)
    assert (code, "Nothing was changed" in said, "told at the next start" in said) == (1, False, True)
    shop.secrets = open_store
    assert shop.verify()[0] == 2, "not told yet: it is not looked at before it is"
    code, said = shop.restore("no such file")
    assert (code, f"{backup} is the journal now" in said) == (2, True)
    assert shop.verify()[0] == 0


def _locked_like(store: MemorySecretStore) -> MemorySecretStore:
    locked = LockedForHeads()
    locked.__dict__.update(store.__dict__)
    return locked


def test_restore_touches_nothing_at_a_till_that_shares_a_journal(shop: Shop) -> None:
    shop.use(lambda journal: _a_payment(journal, "ONE"))
    SettingsFile(data_paths(shop.folder).settings).change(journal="postgresql://paydesk@books.shop.example/paydesk")
    before = shop.path.read_bytes()
    code, said = shop.restore("--as-it-is")
    assert (code, "shares the journal at postgresql://paydesk@books" in said) == (2, True)
    assert shop.path.read_bytes() == before


def test_verify_asks_the_banks_too_and_says_where_they_differ(shop: Shop, capsys: pytest.CaptureFixture[str]) -> None:
    """A bank in memory; the journal holds an order it knows, and one it never heard of that is called paid."""
    profile, gateway = a_profile(), FakeGateway()
    order = replace(an_order("KNOWN"), profile=profile.name, created_at=datetime.now(UTC))

    async def work(journal: SqliteJournal) -> None:
        await gateway.register(Registration(order.number, order.amount, "https://shop.example"))
        await journal.record(replace(order, state=OrderState.AWAITING_PAYMENT), [])
        await journal.record(replace(order, number=OrderNumber("OLD"), created_at=NOON), [])

    def verify_with_banks(*more: str) -> tuple[int, str]:
        arguments = ["--data-dir", str(shop.folder), "--ask-banks", "7", *more]
        banks = BankDirectory([profile], shop.secrets, lambda _profile, _credentials: gateway)
        return verify_command.main(arguments, shop.secrets, lambda: banks), capsys.readouterr().out

    asyncio.run(shop.secrets.keep_credentials(profile.name, Credentials("shop", "pw")))
    shop.use(work)
    code, said = verify_with_banks()
    assert (code, said.splitlines()[1:]) == (0, ["The banks were asked about 1 orders: 0 stand otherwise there."])
    gateway.customer_pays(order.number)
    code, said = verify_with_banks("--json")
    banks = json.loads(said)["banks"]
    assert (code, banks["asked"], [each["order_number"] for each in banks["differences"]]) == (3, 1, ["KNOWN"])
    gateway.fail_next["status"] = AnswerLost("timeout")
    assert verify_with_banks("--sample", "5")[0] == 4
    assert verify_with_banks("--sample", "0")[0] == 0
