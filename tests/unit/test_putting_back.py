"""A planned copy takes the journal's place once, before the till opens; the journal that was there is kept."""

import asyncio
import errno
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import suppress
from copy import deepcopy
from datetime import timedelta
from itertools import count
from pathlib import Path
from shutil import copyfile, copytree, rmtree
from typing import BinaryIO, Self

import pytest

from app.bootstrap import SHOP_JOURNAL, BankSide
from app.changeover import to_copy
from app.domain.books import JournalHead
from app.domain.errors import (
    BackupUnusable,
    CopyNotFetched,
    JournalCannotWrite,
    JournalFailure,
    JournalRolledBack,
    KeyStoreUnusable,
)
from app.domain.identifiers import OrderNumber
from app.files.copy_settings import CopySettings
from app.files.put_back_plan import PutBackPlan
from app.files.settings import SettingsFile
from app.journal import carrying, exchange
from app.journal.journal import SqliteJournal, open_journal
from app.paths import DataPaths
from app.presenters.journal_copies import CopyWords
from app.presenters.presenter import Speech
from app.presenters.words import in_english
from app.secrets.memory import MemorySecretStore
from app.secrets.texts import text_of_head
from app.services import own_thread
from app.services.secrets_port import SecretStore
from app.start.putting_back import put_back_as_planned
from tests.fakes.hanging_share import Gate, before_each
from tests.fakes.power import PowerCut, power
from tests.makers import NOON, an_order


async def no_pause() -> None:
    await asyncio.sleep(0)


class Shop:
    """A shop between two starts."""

    def __init__(self, folder: Path, secrets: SecretStore | None = None) -> None:
        self.paths = DataPaths(folder)
        self.settings = SettingsFile(self.paths.settings)
        self.plan = PutBackPlan(self.paths.put_back_plan(training=False))
        self.side = BankSide((), secrets or MemorySecretStore())

    async def works(self, work: Callable[[SqliteJournal], Awaitable[object]]) -> None:
        """Open the journal, do this, note the head and close it."""
        secrets = self.side.secrets
        key, head = await secrets.journal_key(SHOP_JOURNAL), await secrets.journal_head(SHOP_JOURNAL)
        journal = await open_journal(self.paths.journal(training=False), key, head)
        try:
            await work(journal)
            await secrets.keep_journal_head(SHOP_JOURNAL, await journal.head())
        finally:
            await journal.close()

    async def trouble(self) -> JournalFailure | None:
        """Return what is wrong with the journal as it lies there."""
        secrets = self.side.secrets
        key, head = await secrets.journal_key(SHOP_JOURNAL), await secrets.journal_head(SHOP_JOURNAL)
        journal = await open_journal(self.paths.journal(training=False), key, head)
        try:
            return journal.trouble
        finally:
            await journal.close()

    async def sells(self, number: str) -> None:
        await self.works(lambda journal: journal.record(an_order(number=number), ()))

    async def knows(self, number: str) -> bool:
        found: list[object] = []

        async def look(journal: SqliteJournal) -> None:
            assert journal.trouble is None
            found.append(await journal.order(OrderNumber(number)))

        await self.works(look)
        return found != [None]


@pytest.fixture
def shop(tmp_path: Path) -> Shop:
    return Shop(tmp_path)


def test_the_copy_is_the_journal_once_and_the_other_one_is_kept(shop: Shop, tmp_path: Path) -> None:
    async def scene() -> None:
        stick = tmp_path / "stick"
        stick.mkdir()
        await shop.sells("BEFORE")
        await shop.works(lambda journal: journal.outer_copies.copy_to(stick, NOON, no_pause))
        await shop.sells("AFTER")
        (copy,) = stick.rglob("*.db")
        shop.plan.keep(str(copy))
        done = await put_back_as_planned(shop.side, shop.paths, shop.settings)
        assert done is not None
        assert done.failure is None
        assert list((tmp_path / "shop").glob("journal-replaced-*.db")) == [Path(done.replaced)]
        assert await shop.knows("BEFORE")
        assert not await shop.knows("AFTER")
        await shop.sells("LATER")
        assert await put_back_as_planned(shop.side, shop.paths, shop.settings) is None, "once"
        assert await shop.knows("LATER")

    asyncio.run(scene())


def files_in(folder: Path) -> set[str]:
    return {path.name for path in folder.rglob("*")}


class RefusingStore(MemorySecretStore):
    """A key store that can be locked for reading and for writing heads."""

    def __init__(self) -> None:
        super().__init__()
        self.reads = self.writes = True

    async def journal_head(self, name: str) -> JournalHead | None:
        if not self.reads:
            raise KeyStoreUnusable("locked")
        return await super().journal_head(name)

    async def keep_journal_head(self, name: str, head: JournalHead) -> None:
        if not self.writes:
            raise KeyStoreUnusable("locked")
        await super().keep_journal_head(name, head)


async def a_planned_copy(shop: Shop, tmp_path: Path) -> Path:
    """Plan to put back a copy that knows BEFORE and not AFTER."""
    stick = tmp_path / "stick"
    stick.mkdir()
    await shop.sells("BEFORE")
    await shop.works(lambda journal: journal.outer_copies.copy_to(stick, NOON, no_pause))
    await shop.sells("AFTER")
    (copy,) = stick.rglob("*.db")
    shop.plan.keep(str(copy))
    return copy


def test_a_key_store_that_is_locked_leaves_everything_as_it_was(tmp_path: Path) -> None:
    async def scene() -> None:
        store = RefusingStore()
        shop = Shop(tmp_path, store)
        await a_planned_copy(shop, tmp_path)
        store.reads = store.writes = False
        done = await put_back_as_planned(shop.side, shop.paths, shop.settings)
        assert done is not None
        assert isinstance(done.failure, KeyStoreUnusable)
        assert not done.is_in_place
        assert not list((tmp_path / "shop").glob("journal-replaced-*"))
        store.reads = store.writes = True
        assert await shop.knows("AFTER")

    asyncio.run(scene())


def test_a_key_store_that_could_not_be_told_of_the_copy_is_told_at_the_next_start(tmp_path: Path) -> None:
    async def scene() -> None:
        store = RefusingStore()
        shop = Shop(tmp_path, store)
        await a_planned_copy(shop, tmp_path)
        store.writes = False
        for _ in range(2):
            done = await put_back_as_planned(shop.side, shop.paths, shop.settings)
            assert isinstance(await shop.trouble(), JournalRolledBack), "closed for money meanwhile"
            if done is not None:
                assert isinstance(done.failure, KeyStoreUnusable)
                assert done.is_in_place
                assert [Path(done.replaced)] == list((tmp_path / "shop").glob("journal-replaced-*.db"))
        store.writes = True
        done = await put_back_as_planned(shop.side, shop.paths, shop.settings)
        assert done is not None
        assert (done.is_in_place, done.failure) == (True, None)
        assert await put_back_as_planned(shop.side, shop.paths, shop.settings) is None, "once"
        assert not shop.paths.untold_head(training=False).exists()
        assert await shop.knows("BEFORE")
        assert not await shop.knows("AFTER")

    asyncio.run(scene())


@pytest.mark.parametrize("forged", [False, True], ids=["replayed", "forged"])
def test_an_older_copy_slips_in_with_no_note_of_a_head(tmp_path: Path, forged: bool) -> None:
    async def scene() -> None:
        store = RefusingStore()
        shop = Shop(tmp_path, store)
        await a_planned_copy(shop, tmp_path)
        store.writes = False
        await put_back_as_planned(shop.side, shop.paths, shop.settings)
        note, store.writes = shop.paths.untold_head(training=False).read_text(), True
        await put_back_as_planned(shop.side, shop.paths, shop.settings)
        journal = shop.paths.journal(training=False)
        older = journal.read_bytes()
        head = await store.journal_head(SHOP_JOURNAL)
        assert head is not None
        await shop.sells("LATER")
        journal.write_bytes(older)
        shop.paths.untold_head(training=False).write_text(
            f"{note.split()[0]} {text_of_head(head)}" if forged else note
        )
        await put_back_as_planned(shop.side, shop.paths, shop.settings)
        assert isinstance(await shop.trouble(), JournalRolledBack)

    asyncio.run(scene())


async def played(folder: Path, shop: Shop, cuts: Sequence[int]) -> bool:
    """Start a copy of this shop with its plan, the power going each time; return whether it went at the last one."""
    copytree(shop.paths.root, folder)
    again = Shop(folder, deepcopy(shop.side.secrets))
    went = False
    for goes_at in cuts:
        with power(goes_at):
            try:
                await put_back_as_planned(again.side, again.paths, again.settings)
                went = False
            except PowerCut:
                went = True
    await put_back_as_planned(again.side, again.paths, again.settings)

    async def look(journal: SqliteJournal) -> None:
        assert journal.trouble is None, f"open for money after {cuts}"
        assert await journal.order(OrderNumber("AFTER")) is None, f"the copy is in its place after {cuts}"
        assert await journal.order(OrderNumber("BEFORE")) is not None

    await again.works(look)
    left = sorted(each.name.partition("-replaced")[0] for each in (folder / "shop").iterdir())
    assert left == ["backups", "journal", "journal.db"], f"the one before is kept and nothing left over after {cuts}"
    rmtree(folder)
    return went


def test_a_power_cut_at_any_step_is_made_good_by_the_next_start(tmp_path: Path) -> None:
    async def scene() -> None:
        shop = Shop(tmp_path / "till")
        await a_planned_copy(shop, tmp_path)
        cut = 1
        while await played(tmp_path / "played", shop, [cut]):
            cut += 1
        assert cut > 20, "it went at many moments"

    asyncio.run(scene())


def test_another_file_in_the_place_of_the_one_made_ready_brings_in_nothing(tmp_path: Path) -> None:
    async def scene() -> None:
        shop = Shop(tmp_path / "till")
        copy = await a_planned_copy(shop, tmp_path)
        made = shop.paths.journal(training=False).with_name(".journal.db.put-back")
        note, cut = shop.paths.untold_head(training=False), 1
        while not note.exists():
            with power(cut), suppress(PowerCut):
                await put_back_as_planned(shop.side, shop.paths, shop.settings)
            cut += 1
        assert made.exists(), "it went before the exchange"
        shop.plan.strike_out()
        made.write_bytes(copy.read_bytes())
        assert await put_back_as_planned(shop.side, shop.paths, shop.settings) is None
        assert await shop.knows("AFTER")
        assert not made.exists()

    asyncio.run(scene())


@pytest.mark.parametrize("act", ["exists", "stat", "open"])
def test_a_start_does_not_wait_for_a_copy_on_a_share_that_hangs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, act: str
) -> None:
    gate = Gate()

    async def scene(patch: pytest.MonkeyPatch) -> None:
        shop = Shop(tmp_path / "till")
        await a_planned_copy(shop, tmp_path)
        patch.setattr(own_thread, "GRACE_SECONDS", 0.01)
        patch.setattr(to_copy, "LOOK_SECONDS", 0.01)
        before_each(patch, tmp_path / "stick", act, gate.hold)
        done = await put_back_as_planned(shop.side, shop.paths, shop.settings)
        assert done is not None
        assert isinstance(done.failure, CopyNotFetched)
        assert await shop.knows("AFTER"), "the journal is the one that was there"

    with monkeypatch.context() as patch:
        asyncio.run(scene(patch))
        assert all(thread.daemon for thread in gate.held), "the end of the program waits for none of them"
        gate.open_for_all()


def slices_of_a_few_bytes_hang_at(monkeypatch: pytest.MonkeyPatch, stick: Path, gate: Gate, reads: int) -> None:
    """Let a copy on the stick be read in small slices, and the share hang at one of them."""
    monkeypatch.setattr(carrying, "_SLICE_IN_BYTES", 4096)
    real, read = Path.open, count(1)

    def opened(path: Path, *given: object, **named: object) -> object:
        file = real(path, *given, **named)  # type: ignore[call-overload]
        return _HangingFile(file, gate, reads, read) if path.is_relative_to(stick) else file

    monkeypatch.setattr(Path, "open", opened)


class _HangingFile:
    """A file that hangs at one of its reads."""

    def __init__(self, file: BinaryIO, gate: Gate, hangs_at: int, read: Iterator[int]) -> None:
        self._file = file
        self._gate = gate
        self._hangs_at = hangs_at
        self._read = read

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_how: object) -> None:
        self._file.close()

    def read(self, size: int) -> bytes:
        if next(self._read) == self._hangs_at:
            self._gate.hold()
        return self._file.read(size)


def test_a_share_that_dies_in_the_middle_of_a_copy_keeps_no_start_waiting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Gate()

    async def scene(patch: pytest.MonkeyPatch) -> None:
        shop = Shop(tmp_path / "till")
        await a_planned_copy(shop, tmp_path)
        before = files_in(tmp_path / "till")
        patch.setattr(own_thread, "GRACE_SECONDS", 0.01)
        patch.setattr(to_copy, "LOOK_SECONDS", 0.2)
        slices_of_a_few_bytes_hang_at(patch, tmp_path / "stick", gate, 4)
        done = await put_back_as_planned(shop.side, shop.paths, shop.settings)
        assert done is not None
        assert isinstance(done.failure, CopyNotFetched)
        assert not shop.plan.copy
        assert files_in(tmp_path / "till") == before - {"put_back"}, "nothing of it is left in the journal's folder"
        assert await shop.knows("AFTER"), "the journal is the one that was there"

    with monkeypatch.context() as patch:
        asyncio.run(scene(patch))
        assert all(thread.daemon for thread in gate.held), "the end of the program waits for none of them"
        gate.open_for_all()


@pytest.mark.parametrize("program_ends", [True, False])
def test_a_copy_on_its_way_is_given_up_by_a_person_or_waits_for_the_next_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, program_ends: bool
) -> None:
    gate = Gate()

    class GivingUp:
        """Somebody who gives up as soon as the share hangs."""

        ends = program_ends

        def heard(self, done: int, total: int) -> None:
            assert 0 <= done <= total

        async def watch(self, bringing: "asyncio.Task[None]") -> None:
            await gate.reached()
            bringing.cancel()
            await asyncio.wait([bringing])

    async def scene(patch: pytest.MonkeyPatch) -> None:
        shop = Shop(tmp_path / "till")
        copy = await a_planned_copy(shop, tmp_path)
        patch.setattr(own_thread, "GRACE_SECONDS", 0.01)
        slices_of_a_few_bytes_hang_at(patch, tmp_path / "stick", gate, 4)
        done = await put_back_as_planned(shop.side, shop.paths, shop.settings, GivingUp())
        if program_ends:
            assert done is None
            assert shop.plan.copy == str(copy), "the next start tries again"
        else:
            assert done is not None
            assert isinstance(done.failure, CopyNotFetched)
            assert not shop.plan.copy
        assert await shop.knows("AFTER"), "the journal is the one that was there"

    with monkeypatch.context() as patch:
        asyncio.run(scene(patch))
        assert all(thread.daemon for thread in gate.held)
        gate.open_for_all()


def test_a_copy_outside_is_put_back_with_what_stands_in_its_log(tmp_path: Path) -> None:
    async def scene() -> None:
        shop = Shop(tmp_path / "till")
        journal, stick = shop.paths.journal(training=False), tmp_path / "stick"
        stick.mkdir()

        async def copied_as_files(_journal: SqliteJournal) -> None:
            await _journal.record(an_order(number="IN-THE-LOG"), ())
            for ending in ("", "-wal"):
                copyfile(f"{journal}{ending}", stick / f"copy.db{ending}")

        await shop.works(copied_as_files)
        await shop.sells("AFTER")
        shop.plan.keep(str(stick / "copy.db"))
        done = await put_back_as_planned(shop.side, shop.paths, shop.settings)
        assert done is not None
        assert done.failure is None
        assert await shop.knows("IN-THE-LOG")
        assert not await shop.knows("AFTER")

    asyncio.run(scene())


def test_a_copy_this_disk_has_no_room_for_is_told_as_that(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(path: Path, _given: tuple[object, ...]) -> None:
        if path.name.endswith(".fetched"):
            raise OSError(errno.ENOSPC, "No space left on device")

    async def scene() -> None:
        shop = Shop(tmp_path / "till")
        await a_planned_copy(shop, tmp_path)
        with monkeypatch.context() as patch:
            before_each(patch, tmp_path / "till", "open", full)
            done = await put_back_as_planned(shop.side, shop.paths, shop.settings)
        assert done is not None
        assert isinstance(done.failure, JournalCannotWrite)
        assert await shop.knows("AFTER"), "the journal is the one that was there"

    asyncio.run(scene())


def test_a_disk_that_cannot_be_read_for_a_moment_loses_no_journal_between_two_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop = Shop(tmp_path / "till")
    journal = shop.paths.journal(training=False)
    made = exchange.being_made(journal)

    def until_it_gave_way(change: Callable[..., object]) -> Callable[..., object]:
        def changed(path: Path, *target: Path, **named: object) -> object:
            if path.name.startswith(made.name) and made.exists():
                raise PowerCut
            return change(path, *target, **named)

        return changed

    def ails(_path: Path) -> None:
        raise OSError(5, "Input/output error")

    async def scene() -> None:
        await a_planned_copy(shop, tmp_path)
        with monkeypatch.context() as patch, suppress(PowerCut):
            for name in ("replace", "unlink"):
                patch.setattr(Path, name, until_it_gave_way(getattr(Path, name)))
            await put_back_as_planned(shop.side, shop.paths, shop.settings)
        assert not journal.exists(), "the power went between the two names"
        with monkeypatch.context() as patch:
            patch.setattr(exchange, "check_file", ails)
            await put_back_as_planned(shop.side, shop.paths, shop.settings)
        done = await put_back_as_planned(shop.side, shop.paths, shop.settings)
        assert done is not None, "the next start still knew what had begun"
        assert done.is_in_place
        assert await shop.knows("BEFORE")

    asyncio.run(scene())


def test_it_is_said_that_the_copy_is_in_its_place_although_the_key_store_was_not_told() -> None:
    said = CopyWords(Speech(in_english, "en")).done_untold(
        "copy.db", "journal-replaced.db", KeyStoreUnusable("locked")
    )
    assert said.happened == "The backup you chose is the journal now; the previous journal was kept."
    assert "no safe place for keys" in said.to_do
    assert "open it again" in said.to_do


@pytest.mark.parametrize("content", [None, b"spoilt" * 4096])
def test_a_copy_that_cannot_be_used_leaves_everything_as_it_was(
    shop: Shop, tmp_path: Path, content: bytes | None
) -> None:
    async def scene() -> None:
        await shop.sells("BEFORE")
        copy = tmp_path / "copy.db"
        if content is not None:
            copy.write_bytes(content)
        shop.plan.keep(str(copy))
        done = await put_back_as_planned(shop.side, shop.paths, shop.settings)
        assert done is not None
        assert done.failure is not None
        assert content is None or isinstance(done.failure, BackupUnusable)
        assert await shop.knows("BEFORE")
        assert shop.plan.copy == ""

    asyncio.run(scene())


def test_while_another_paydesk_has_the_journal_it_stays(shop: Shop, tmp_path: Path) -> None:
    async def scene() -> None:
        await shop.works(lambda journal: journal.back_up(NOON - timedelta(days=1), no_pause))
        (copy,) = (tmp_path / "shop" / "backups").glob("*.db")
        shop.plan.keep(str(copy))
        key = await shop.side.secrets.journal_key(SHOP_JOURNAL)
        journal = await open_journal(shop.paths.journal(training=False), key)
        try:
            done = await put_back_as_planned(shop.side, shop.paths, shop.settings)
        finally:
            await journal.close()
        assert done is not None
        assert type(done.failure).__name__ == "JournalInUse"

    asyncio.run(scene())


def test_a_plan_of_the_training_is_no_plan_of_the_shop(shop: Shop) -> None:
    of_training = PutBackPlan(shop.paths.put_back_plan(training=True))
    of_training.keep("/somewhere/copy.db")
    assert asyncio.run(put_back_as_planned(shop.side, shop.paths, shop.settings)) is None
    assert of_training.copy == "/somewhere/copy.db"


def test_a_plan_that_was_struck_out_does_not_come_back_with_settings_another_paydesk_read_before(
    shop: Shop, tmp_path: Path
) -> None:
    async def scene() -> None:
        await shop.sells("BEFORE")
        await shop.works(lambda journal: journal.back_up(NOON, no_pause))
        (copy,) = (tmp_path / "shop" / "backups").glob("*.db")
        CopySettings(shop.settings, shop.plan, training=False).keep_plan(str(copy))
        training = SettingsFile(shop.paths.settings)
        assert await put_back_as_planned(shop.side, shop.paths, SettingsFile(shop.paths.settings)) is not None
        await shop.sells("LATER")
        training.change(theme="dark")
        assert await put_back_as_planned(shop.side, shop.paths, SettingsFile(shop.paths.settings)) is None
        assert await shop.knows("LATER")

    asyncio.run(scene())
