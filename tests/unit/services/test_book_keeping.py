"""Keeping the books: the head noted outside follows the journal, and books in trouble are never noted."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime
from pathlib import Path

import pytest

from app.domain.books import BooksChecked, JournalHead
from app.domain.errors import JournalDamaged, JournalRolledBack, KeyStoreUnusable
from app.domain.events import BooksFoundRight, BooksInTrouble, Event
from app.journal import fragments
from app.journal.journal import SqliteJournal, open_journal
from app.secrets.memory import MemorySecretStore
from app.services.book_keeping import BookKeeping
from app.services.publisher import Publisher
from tests.fakes.clock import FakeClock
from tests.fakes.desk import KEY
from tests.makers import an_order


class Room:
    """A journal with its keeper, a key store and a list of what was told."""

    def __init__(self, journal: SqliteJournal) -> None:
        self.journal = journal
        self.secrets = CountingStore()
        self.clock = FakeClock()
        self.events: list[Event] = []
        publisher = Publisher()
        publisher.listen(self.events.append)
        self.keeping = BookKeeping(journal, journal, self.secrets, "shop", self.clock, publisher)

    async def until(self, happened: Callable[[], bool]) -> None:
        for _ in range(10_000):
            if happened():
                return
            await asyncio.sleep(0)
        raise AssertionError("it never happened")


class CountingStore(MemorySecretStore):
    """Counts what is kept, and can refuse."""

    def __init__(self) -> None:
        super().__init__()
        self.kept: list[JournalHead] = []
        self.refuses = False

    async def keep_journal_head(self, name: str, head: JournalHead) -> None:
        if self.refuses:
            raise KeyStoreUnusable("locked")
        self.kept.append(head)
        await super().keep_journal_head(name, head)


@pytest.fixture
def play(tmp_path: Path) -> Callable[[Callable[[Room], Awaitable[None]]], None]:
    def run(scene: Callable[[Room], Awaitable[None]]) -> None:
        async def run_it() -> None:
            journal = await open_journal(tmp_path / "journal.db", KEY)
            try:
                await scene(Room(journal))
            finally:
                await journal.close()

        asyncio.run(run_it())

    return run


Play = Callable[[Callable[[Room], Awaitable[None]]], None]


def test_many_writes_between_two_notes_are_one_note(play: Play) -> None:
    async def scene(room: Room) -> None:
        for number in range(5):
            await room.journal.record(an_order(number=f"N-{number}"), ())
        await room.keeping.note()
        await room.keeping.note()
        assert [head.lines for head in room.secrets.kept] == [5]
        await room.journal.record(an_order(number="N-5"), ())
        await room.keeping.close()
        assert [head.lines for head in room.secrets.kept] == [5, 6]
        assert await room.secrets.journal_head("shop") == await room.journal.head()

    play(scene)


def test_books_in_trouble_are_told_and_never_noted(play: Play) -> None:
    """A note would turn the proof of a roll-back into its alibi."""
    trouble = JournalRolledBack("journal.db", 1, 2)

    async def scene(room: Room) -> None:
        room.journal.close_for_money(trouble)
        await room.keeping.check()
        await room.keeping.note()
        await room.keeping.close()
        assert room.events == [BooksInTrouble(trouble)]
        assert room.secrets.kept == []

    play(scene)


def test_what_writes_put_off_is_done_soon_and_never_in_books_in_trouble(play: Play) -> None:
    async def scene(room: Room) -> None:
        async def is_behind() -> bool:
            return await room.journal._database.read(fragments.are_put_off)

        await room.journal.record(an_order(number="ONE"), ())
        assert await is_behind()
        await room.keeping.catch_up()
        assert not await is_behind()
        await room.journal.record(an_order(number="TWO"), ())
        room.journal.close_for_money(JournalDamaged("order TWO"))
        await room.keeping.catch_up()
        assert await is_behind()

    play(scene)


def test_whole_books_are_found_right(play: Play) -> None:
    async def scene(room: Room) -> None:
        await room.journal.record(an_order(), ())
        await room.keeping.check()
        assert room.events == [BooksFoundRight(BooksChecked(lines=1, orders=1))]

    play(scene)


def test_damage_found_later_closes_the_books_for_money(play: Play) -> None:
    async def scene(room: Room) -> None:
        await room.journal.record(an_order(), ())
        await room.journal._database.write(lambda opened: opened.execute("UPDATE orders SET amount = 1").get)
        await room.keeping.check()
        assert isinstance(room.journal.trouble, JournalDamaged)
        assert room.events == [BooksInTrouble(room.journal.trouble)]
        await room.keeping.close()
        assert room.secrets.kept == []

    play(scene)


@pytest.mark.parametrize("column", ["remark", "number"])
def test_what_cannot_be_read_during_the_check_is_damage(play: Play, column: str) -> None:
    async def scene(room: Room) -> None:
        await room.journal.record(an_order(), ())
        sql = f"UPDATE orders SET {column} = CAST(x'fffe' AS TEXT)"  # noqa: S608
        await room.journal._database.write(lambda opened: opened.execute(sql).get)
        await room.keeping.check()
        assert isinstance(room.journal.trouble, JournalDamaged)

    play(scene)


def test_a_key_store_that_refuses_is_asked_again_a_minute_later(play: Play) -> None:
    async def scene(room: Room) -> None:
        room.secrets.refuses = True
        working = asyncio.create_task(room.keeping.run())
        await room.until(lambda: 60.0 in room.clock.slept)
        room.secrets.refuses = False
        await room.until(lambda: bool(room.secrets.kept))
        working.cancel()
        await asyncio.gather(working, return_exceptions=True)

    play(scene)


def test_a_copy_is_made_each_day_and_none_of_books_in_trouble(play: Play) -> None:
    async def scene(room: Room) -> None:
        first = room.clock.now()
        await room.keeping.back_up()
        assert await room.journal.newest_backup() == first
        room.clock.forward(23 * 3600)
        await room.keeping.back_up()
        assert await room.journal.newest_backup() == first
        room.clock.forward(3600)
        begun = room.clock.now().replace(microsecond=0)  # reading a copy back takes a moment of the clock
        await room.keeping.back_up()
        assert await room.journal.newest_backup() == begun
        room.clock.forward(48 * 3600)
        room.journal.close_for_money(JournalDamaged("order in row 7"))
        await room.keeping.back_up()
        assert await room.journal.newest_backup() == begun

    play(scene)


def test_the_end_waits_until_a_copy_half_made_is_gone(play: Play) -> None:
    class SlowToClear:
        """Begins a copy, and needs some turns of the loop to take away what it has when it is told to end."""

        begun, cleared = False, False

        async def newest_backup(self) -> None:
            return None

        async def back_up(self, _at: datetime, _pause: object) -> None:
            self.begun = True
            try:
                await asyncio.Event().wait()
            finally:
                for _ in range(10):
                    await asyncio.sleep(0)
                self.cleared = True

    async def scene(room: Room) -> None:
        backups = SlowToClear()
        keeping = BookKeeping(room.journal, backups, room.secrets, "shop", room.clock, Publisher())
        running = asyncio.create_task(keeping.run())
        await room.until(lambda: backups.begun)
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running
        assert backups.cleared

    play(scene)
