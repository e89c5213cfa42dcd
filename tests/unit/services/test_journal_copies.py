"""Copies outside this computer: by hand, each day, and one of them put back on an owner's word."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.copies import CopyFolderUnusable
from app.domain.errors import BackupUnusable, JournalCannotWrite, JournalDamaged
from app.domain.people_errors import PersonUnknown, RightMissing, WrongPin
from app.domain.person import Pin, Role
from app.domain.trail import Deed, TrailEntry, TrailFilter
from app.files.copy_settings import CopySettings
from app.files.put_back_plan import PutBackPlan
from app.files.setting_entries import SettingsOfTill
from app.files.settings import SettingsFile
from app.services.journal_copies import JournalCopies
from app.services.order_money import Consent
from tests.fakes.desk import TestDesk, a_desk
from tests.makers import an_order


class Shop:
    """A till with a stick."""

    def __init__(self, desk: TestDesk, folder: Path) -> None:
        self.desk = desk
        self.stick = folder / "stick"
        self.stick.mkdir()
        self.file = SettingsFile(folder / "settings.toml")
        self.plan = PutBackPlan(folder / "put_back")
        self.memory = CopySettings(self.file, self.plan, training=False)
        self.copies = JournalCopies(
            desk.journal,
            desk.journal.outer_copies,
            self.memory,
            desk.people,
            desk.at_work,
            desk.logbook,
            desk.clock,
        )

    def chooses_the_stick(self, *, daily: bool = False) -> None:
        kept = SettingsOfTill(self.file)
        kept.keep("copies_folder", str(self.stick))
        kept.keep("copies_daily", "yes" if daily else "")

    def on_the_stick(self) -> int:
        return sum(1 for _ in self.stick.rglob("*.db"))

    async def deeds(self) -> list[Deed]:
        page = await self.desk.journal.trail(TrailFilter(), 20)
        return [entry.deed for entry in page.entries]


def spoil(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 0xFF
    file.write_bytes(bytes(content))


Scene = Callable[[Shop], Awaitable[None]]
Play = Callable[[Scene], None]


@pytest.fixture
def play(tmp_path: Path) -> Play:
    async def run(scene: Scene) -> None:
        async with a_desk(tmp_path) as desk:
            await desk.journal.record(an_order(number="SOLD"), ())
            await scene(Shop(desk, tmp_path))

    return lambda scene: asyncio.run(run(scene))


def test_a_copy_made_by_hand_counts_and_stands_in_the_trail(play: Play) -> None:
    async def scene(shop: Shop) -> None:
        with pytest.raises(CopyFolderUnusable):
            await shop.copies.make()
        shop.chooses_the_stick()
        at = await shop.copies.make()
        assert (shop.on_the_stick(), shop.copies.last) == (1, at)
        assert CopySettings(SettingsFile(shop.file._path), shop.plan, training=False).last == at, (
            "also after a restart"
        )
        assert await shop.deeds() == [Deed.COPIED]

    play(scene)


def test_a_copy_is_made_each_day_where_that_is_wanted_and_late_when_the_stick_was_away(
    play: Play,
) -> None:
    async def scene(shop: Shop) -> None:
        await shop.copies.make_daily()
        shop.chooses_the_stick()
        await shop.copies.make_daily()
        assert shop.on_the_stick() == 0, "nobody switched it on"
        shop.chooses_the_stick(daily=True)
        await shop.copies.make_daily()
        await shop.copies.make_daily()
        assert shop.on_the_stick() == 1
        shop.desk.clock.jump(timedelta(days=1).total_seconds())
        shop.stick.rename(shop.stick.with_name("away"))
        with pytest.raises(CopyFolderUnusable):
            await shop.copies.make_daily()
        shop.stick.with_name("away").rename(shop.stick)
        await shop.copies.make_daily()
        assert shop.on_the_stick() == 2

    play(scene)


def test_a_copy_from_the_future_puts_off_nothing(play: Play) -> None:
    async def scene(shop: Shop) -> None:
        shop.chooses_the_stick(daily=True)
        shop.memory.keep_last(shop.desk.clock.now() + timedelta(days=400))
        await shop.copies.make_daily()
        await shop.copies.make_daily()
        assert shop.on_the_stick() == 1

    play(scene)


def test_one_copy_a_day_is_made_also_where_that_cannot_be_written_down(play: Play) -> None:
    async def scene(shop: Shop) -> None:
        shop.chooses_the_stick(daily=True)
        shop.file._path.with_suffix(".new").mkdir()
        with pytest.raises(OSError, match="settings"):
            await shop.copies.make_daily()
        shop.desk.clock.jump(timedelta(hours=1).total_seconds())
        await shop.copies.make_daily()
        assert shop.on_the_stick() == 1

    play(scene)


def test_a_training_makes_no_copy_and_leaves_the_shop_s_to_the_shop(play: Play) -> None:
    async def scene(shop: Shop) -> None:
        shop.chooses_the_stick(daily=True)
        desk = shop.desk
        training = JournalCopies(
            desk.journal,
            desk.journal.outer_copies,
            CopySettings(shop.file, shop.plan, training=True),
            desk.people,
            desk.at_work,
            desk.logbook,
            desk.clock,
        )
        await training.make_daily()
        with pytest.raises(CopyFolderUnusable):
            await training.make()
        assert (training.folder, shop.on_the_stick(), shop.copies.last) == (None, 0, None)
        await shop.copies.make_daily()
        assert shop.on_the_stick() == 1

    play(scene)


def test_books_in_trouble_push_no_good_copy_out(play: Play) -> None:
    async def scene(shop: Shop) -> None:
        shop.chooses_the_stick(daily=True)
        shop.desk.journal.close_for_money(JournalDamaged("order"))
        await shop.copies.make_daily()
        with pytest.raises(JournalDamaged):
            await shop.copies.make()
        assert shop.on_the_stick() == 0

    play(scene)


def test_only_an_owner_s_pin_puts_a_copy_back(play: Play) -> None:
    async def scene(shop: Shop) -> None:
        shop.chooses_the_stick()
        await shop.copies.make()
        people = shop.desk.people
        await people.begin("Olga", "507291")
        await people.hire("Marat", Role.MANAGER, "884213")
        (copy,) = await shop.copies.found()
        assert await shop.copies.owners() == ["Olga"]
        for consent, refusal in (
            (None, RightMissing),
            (Consent("Marat", Pin("884213")), RightMissing),
            (Consent("Olga", Pin("000000")), WrongPin),
            (Consent("Nobody", Pin("507291")), PersonUnknown),
        ):
            with pytest.raises(refusal):
                await shop.copies.put_back_later(copy, consent)
        assert shop.copies.plan == ""
        await people.sign_off()
        await shop.copies.put_back_later(copy, Consent("Olga", Pin("507291")))
        assert shop.copies.plan == copy.path
        assert (await shop.deeds())[0] is Deed.PUT_BACK_PLANNED
        await people.sign_on("Olga", Pin("507291"))
        await shop.copies.leave_as_it_is()
        assert (shop.copies.plan, (await shop.deeds())[0]) == ("", Deed.PUT_BACK_DROPPED)

    play(scene)


def test_a_spoilt_copy_is_refused_before_anything_is_planned(play: Play) -> None:
    async def scene(shop: Shop) -> None:
        shop.chooses_the_stick()
        await shop.copies.make()
        (copy,) = await shop.copies.found()
        spoil(Path(copy.path))
        with pytest.raises(BackupUnusable):
            await shop.copies.put_back_later(copy, None)
        assert shop.copies.plan == ""

    play(scene)


@pytest.mark.parametrize("failure", [JournalCannotWrite("no space left"), asyncio.CancelledError()])
def test_a_plan_that_does_not_stand_in_the_trail_is_no_plan(
    play: Play, monkeypatch: pytest.MonkeyPatch, failure: BaseException
) -> None:
    async def scene(shop: Shop) -> None:
        async def note(entry: TrailEntry) -> None:
            raise failure

        shop.chooses_the_stick()
        await shop.copies.make()
        (copy,) = await shop.copies.found()
        monkeypatch.setattr(shop.desk.journal, "note", note)
        with pytest.raises(type(failure)):
            await shop.copies.put_back_later(copy, None)
        assert shop.copies.plan == ""

    play(scene)


def test_where_a_server_keeps_the_journal_nothing_is_copied_here(play: Play) -> None:
    async def scene(shop: Shop) -> None:
        desk = shop.desk
        copies = JournalCopies(desk.journal, None, shop.memory, desk.people, desk.at_work, desk.logbook, desk.clock)
        shop.chooses_the_stick(daily=True)
        await copies.make_daily()
        await copies.run()
        assert (shop.on_the_stick(), copies.folder, await copies.found()) == (0, None, [])

    play(scene)
