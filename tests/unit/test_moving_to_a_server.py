"""A till changes to a shared journal whole: what is cut short has not begun, or is ended by the next start."""

import asyncio
from contextlib import suppress
from pathlib import Path

import pytest

from app.bootstrap import SHARED_JOURNAL
from app.changeover.to_server import MOVED, SharedInstead
from app.domain.books import JournalHead
from app.domain.errors import JournalCannotWrite, KeyStoreUnusable
from app.files.put_back_plan import PutBackPlan
from app.files.settings import SettingsFile
from app.paths import DataPaths
from app.secrets.memory import MemorySecretStore
from tests.fakes.power import PowerCut, power

THERE = "postgresql://paydesk@books.shop.example/paydesk"
BEFORE, AFTER = JournalHead("a", 7, "07"), JournalHead("b", 3, "03")


class Till:
    """A till between two starts, that works on a file of its own or on another server."""

    def __init__(self, folder: Path, secrets: MemorySecretStore, works_at: str = "") -> None:
        self.paths = DataPaths(folder)
        self.secrets = secrets
        self.own = self.paths.journal(training=False)
        self.own.parent.mkdir(parents=True)
        self.own.write_bytes(b"books")
        self.own.with_name("journal.db-wal").write_bytes(b"their last lines")
        SettingsFile(self.paths.settings).change(journal=works_at)

    @property
    def instead(self) -> SharedInstead:
        return SharedInstead(self.paths, SettingsFile(self.paths.settings), self.secrets)

    async def stands(self) -> tuple[str, JournalHead | None, bool]:
        """Return where it works, what the key store knows of the shared journal, and whether its own file is left."""
        assert not self.paths.moving.exists()
        for ending in ("", "-wal"):
            here, moved = self.own.with_name(self.own.name + ending), self.own.with_name(MOVED + ending)
            assert (here.exists(), moved.exists()) == (self.own.exists(), not self.own.exists())
        setting = SettingsFile(self.paths.settings).current.journal
        return setting, await self.secrets.journal_head(SHARED_JOURNAL), not self.own.exists()


@pytest.mark.parametrize("before", ["", "postgresql://paydesk@elsewhere.shop.example/paydesk"])
def test_a_power_cut_at_any_step_of_a_move_leaves_all_of_it_or_nothing(tmp_path: Path, before: str) -> None:
    async def scene() -> None:
        seen = []
        for cut in range(1, 30):
            till = Till(tmp_path / str(cut), MemorySecretStore(), before)
            await till.secrets.keep_journal_head(SHARED_JOURNAL, BEFORE)
            with power(cut), suppress(PowerCut):
                await till.instead.share(THERE, AFTER)
            await till.instead.finish()
            seen.append(await till.stands())
        nothing, all_of_it = (before, BEFORE, False), (THERE, AFTER, True)
        assert set(seen) == {nothing, all_of_it}
        assert seen == sorted(seen, key=lambda each: each == all_of_it)

    asyncio.run(scene())


class Locked(MemorySecretStore):
    """A key store that reads, and keeps no head."""

    async def keep_journal_head(self, name: str, head: JournalHead) -> None:
        raise KeyStoreUnusable("locked")


def test_a_key_store_that_keeps_nothing_leaves_the_till_where_it_was(tmp_path: Path) -> None:
    async def scene() -> None:
        till = Till(tmp_path, Locked())
        with pytest.raises(KeyStoreUnusable):
            await till.instead.share(THERE, AFTER)
        assert await till.stands() == ("", None, False)

    asyncio.run(scene())


def test_settings_that_cannot_be_written_are_written_at_the_next_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_settings: SettingsFile, **_values: object) -> None:
        raise OSError(28, "No space left on device")

    async def scene() -> None:
        till = Till(tmp_path, MemorySecretStore())
        with monkeypatch.context() as patch:
            patch.setattr(SettingsFile, "change", full)
            assert isinstance(await till.instead.share(THERE, AFTER), OSError)
        await till.instead.finish()
        assert await till.stands() == (THERE, AFTER, True)

    asyncio.run(scene())


def test_a_move_that_cannot_come_to_its_end_lets_the_till_sell_nowhere_meanwhile(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_settings: SettingsFile, **_values: object) -> None:
        raise OSError(28, "No space left on device")

    async def scene() -> None:
        till = Till(tmp_path, MemorySecretStore())
        with monkeypatch.context() as patch:
            patch.setattr(SettingsFile, "change", full)
            await till.instead.share(THERE, AFTER)
            with pytest.raises(JournalCannotWrite):
                await till.instead.finish()
        assert till.paths.moving.exists(), "what it sold in its own file would be in no journal after the next try"

    asyncio.run(scene())


def test_a_second_move_leaves_the_file_of_the_first_one(tmp_path: Path) -> None:
    async def scene() -> None:
        till = Till(tmp_path, MemorySecretStore())
        till.own.with_name(MOVED).write_bytes(b"books of the year before")
        await till.instead.share(THERE, AFTER)
        assert till.own.with_name(MOVED).read_bytes() == b"books"
        (earlier,) = till.own.parent.glob("journal-moved-*.db")
        assert earlier.read_bytes() == b"books of the year before"

    asyncio.run(scene())


def test_a_copy_that_was_to_be_put_back_is_none_for_a_till_that_comes_home_later(tmp_path: Path) -> None:
    async def scene() -> None:
        till = Till(tmp_path, MemorySecretStore())
        plan = PutBackPlan(till.paths.put_back_plan(training=False))
        plan.keep("/media/stick/journal-20260314T120000Z.db")
        await till.instead.share(THERE, AFTER)
        assert plan.copy == ""

    asyncio.run(scene())


def test_a_note_of_an_earlier_move_moves_no_till_that_went_on_since(tmp_path: Path) -> None:
    async def scene() -> None:
        till = Till(tmp_path, MemorySecretStore())
        with power(4), suppress(PowerCut):
            await till.instead.share(THERE, AFTER)
        assert till.paths.moving.exists(), "it was cut short on the way"
        await till.secrets.keep_journal_head(SHARED_JOURNAL, BEFORE)
        await till.instead.finish()
        assert (await till.stands())[0] == ""

    asyncio.run(scene())
