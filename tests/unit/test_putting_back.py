"""A planned copy takes the journal's place once, before the till opens; the journal that was there is kept."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path

import pytest

from app.bootstrap import SHOP_JOURNAL, BankSide
from app.copy_settings import CopySettings
from app.domain.errors import BackupUnusable
from app.domain.identifiers import OrderNumber
from app.journal.journal import SqliteJournal, open_journal
from app.paths import DataPaths
from app.put_back_plan import PutBackPlan
from app.putting_back import put_back_as_planned
from app.secrets.memory import MemorySecretStore
from app.settings import SettingsFile
from tests.makers import NOON, an_order


async def no_pause() -> None:
    await asyncio.sleep(0)


class Shop:
    """A shop between two starts."""

    def __init__(self, folder: Path) -> None:
        self.paths = DataPaths(folder)
        self.settings = SettingsFile(self.paths.settings)
        self.plan = PutBackPlan(self.paths.put_back_plan(training=False))
        self.side = BankSide((), MemorySecretStore())

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
