"""Badges at work: given by two equal scans, worth a clerk's work alone, and gone when they are lost."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.domain.badge import badge_code
from app.domain.errors import JournalCannotWrite
from app.domain.people_errors import (
    BadgeDiffers,
    BadgeTaken,
    BadgeUnknown,
    PinLocked,
    RightMissing,
    RoleAboveOwn,
    WrongPin,
)
from app.domain.person import Person, Pin, Right, Role, RoleRules
from app.domain.trail import Deed, TrailEntry, TrailFilter
from app.services.badges import Badges
from app.services.people import People
from app.services.people_port import BadgeBook, PeopleBook
from tests.fakes.desk import QUICK_LOCK, TestDesk, a_desk

OLGA_PIN, ANNA_PIN, MAX_PIN = "507291", "7204", "613098"
ANNAS, MAXS, OTHER = badge_code("EMP-00017"), badge_code("EMP-00018"), badge_code("EMP-00019")


def _in_a_shop(folder: Path, work: Callable[[TestDesk, Person, Person], Awaitable[None]]) -> None:
    """Run some work where Olga the owner is at work, and Anna the clerk and Max the manager have badges."""

    async def run() -> None:
        async with a_desk(folder) as desk:
            await desk.people.begin("Olga", OLGA_PIN)
            anna = await desk.people.hire("Anna", Role.CLERK, ANNA_PIN)
            max_ = await desk.people.hire("Max", Role.MANAGER, MAX_PIN)
            await desk.badges.give(anna, ANNAS, ANNAS)
            await desk.badges.give(max_, MAXS, MAXS)
            await work(desk, anna, max_)

    asyncio.run(run())


class BookWhoseBadgesCannotBeWritten:
    """The book of people, on a disk that is full as soon as a badge is looked for."""

    def __init__(self, book: PeopleBook) -> None:
        self._book = book

    def __getattr__(self, name: str) -> object:
        return getattr(self._book, name)

    @property
    def badges(self) -> BadgeBook:
        raise JournalCannotWrite("disk full")


def test_scan_brings_a_clerk_to_work_and_asks_a_manager_for_the_pin(tmp_path: Path) -> None:
    async def work(desk: TestDesk, _anna: Person, _max: Person) -> None:
        found = await desk.badges.scan(ANNAS)
        assert (found.person.name, found.is_at_work, desk.at_work.name) == ("Anna", True, "Anna")
        (line,) = (await desk.journal.trail(TrailFilter(), 1)).entries
        assert (line.deed, line.person, line.facts) == (Deed.SIGNED_ON, "Anna", {"by": "badge"})
        found = await desk.badges.scan(MAXS)
        assert (found.person.name, found.is_at_work, desk.at_work.name) == ("Max", False, "Anna")

    _in_a_shop(tmp_path, work)


def test_clerks_who_may_more_than_sell_are_asked_for_the_pin(tmp_path: Path) -> None:
    async def work(desk: TestDesk, _anna: Person, _max: Person) -> None:
        await desk.people.change_rules(RoleRules(Role.CLERK, frozenset({Right.SELL, Right.REFUND})))
        assert not (await desk.badges.scan(ANNAS)).is_at_work
        assert desk.at_work.name == "Olga"

    _in_a_shop(tmp_path, work)


def test_a_badge_alone_never_makes_a_new_pin(tmp_path: Path) -> None:
    async def work(desk: TestDesk, anna: Person, _max: Person) -> None:
        await desk.badges.scan(ANNAS)
        with pytest.raises(RightMissing):
            await desk.people.give_pin(anna, "8203")
        await desk.people.sign_on("Anna", Pin(ANNA_PIN))
        await desk.people.give_pin(anna, "8203")
        assert (await desk.people.prove("Anna", Pin("8203"), Right.SELL)).name == "Anna"

    _in_a_shop(tmp_path, work)


def test_a_badge_alone_takes_payments_and_no_more_whatever_the_role_becomes(tmp_path: Path) -> None:
    async def work(desk: TestDesk, anna: Person, _max: Person) -> None:
        await desk.badges.scan(ANNAS)
        for role in (Role.MANAGER, Role.OWNER):
            known = next(each for each in await desk.people.all() if each.id == anna.id)
            line = TrailEntry(desk.clock.now(), Deed.ROLE_CHANGED, "Olga", "T2")
            await desk.journal.people.change(replace(known, role=role), None, line)  # as at another till
            await desk.at_work.check(Right.SELL)
            for right in set(Right) - {Right.SELL}:
                assert not await desk.at_work.may(right)
                assert not await desk.at_work.allows(right, None)
                with pytest.raises(RightMissing):
                    await desk.at_work.check(right)
        await desk.people.sign_on("Anna", Pin(ANNA_PIN))
        await desk.at_work.check(Right.PEOPLE)

    _in_a_shop(tmp_path, work)


def test_shop_may_want_the_pin_after_every_badge(tmp_path: Path) -> None:
    async def work(desk: TestDesk, _anna: Person, _max: Person) -> None:
        careful = Badges(
            desk.journal.people, QUICK_LOCK, desk.people, desk.at_work, desk.clock, "T1", always_with_pin=lambda: True
        )
        assert not (await careful.scan(ANNAS)).is_at_work

    _in_a_shop(tmp_path, work)


def test_badge_of_somebody_locked_by_wrong_pins_is_worth_nothing(tmp_path: Path) -> None:
    async def work(desk: TestDesk, _anna: Person, _max: Person) -> None:
        for _ in range(5):
            with pytest.raises((WrongPin, PinLocked)):
                await desk.people.sign_on("Anna", Pin("0001"))
        with pytest.raises(PinLocked):
            await desk.badges.scan(ANNAS)

    _in_a_shop(tmp_path, work)


def test_lost_badge_and_that_of_somebody_who_left_open_nothing(tmp_path: Path) -> None:
    async def work(desk: TestDesk, anna: Person, max_: Person) -> None:
        await desk.badges.take_away(anna)
        assert not await desk.badges.has_one(anna.id)
        gone = await desk.people.retire(max_)
        await desk.people.take_back(gone, MAX_PIN)
        for code in (ANNAS, MAXS, OTHER):
            with pytest.raises(BadgeUnknown):
                await desk.badges.scan(code)
        await desk.badges.give(max_, ANNAS, ANNAS)
        assert (await desk.badges.scan(ANNAS)).person.name == "Max"

    _in_a_shop(tmp_path, work)


def test_badge_that_outlived_its_person_is_gone_before_the_person_is_back(tmp_path: Path) -> None:
    async def work(desk: TestDesk, anna: Person, _max: Person) -> None:
        entry = TrailEntry(desk.clock.now(), Deed.RETIRED, "Olga", "T1", facts={"whom": "Anna"})
        gone = await desk.journal.people.change(replace(anna, is_retired=True), None, entry)
        assert await desk.badges.has_one(anna.id), "as after a crash between leaving and losing the badge"
        await desk.people.take_back(gone, ANNA_PIN)
        with pytest.raises(BadgeUnknown):
            await desk.badges.scan(ANNAS)
        back, taken = (await desk.journal.trail(TrailFilter(), 2)).entries
        assert (back.deed, taken.deed, taken.facts) == (Deed.CAME_BACK, Deed.BADGE_TAKEN, {"whom": "Anna"})

    _in_a_shop(tmp_path, work)


def test_whoever_retires_the_own_person_is_gone_from_the_till_though_the_badge_could_not_be_taken(
    tmp_path: Path,
) -> None:
    async def work(desk: TestDesk, _anna: Person, max_: Person) -> None:
        await desk.people.sign_on("Max", Pin(MAX_PIN))
        book = BookWhoseBadgesCannotBeWritten(desk.journal.people)
        people = People(book, QUICK_LOCK, desk.at_work, desk.clock, "T1")
        with pytest.raises(JournalCannotWrite):
            await people.retire(max_)
        assert desk.at_work.person is None

    _in_a_shop(tmp_path, work)


def test_badge_is_given_by_two_equal_scans_to_one_person_only(tmp_path: Path) -> None:
    async def work(desk: TestDesk, anna: Person, max_: Person) -> None:
        with pytest.raises(BadgeDiffers):
            await desk.badges.give(anna, OTHER, MAXS)
        with pytest.raises(BadgeTaken):
            await desk.badges.give(anna, MAXS, MAXS)
        await desk.badges.give(anna, OTHER, OTHER)
        with pytest.raises(BadgeUnknown):
            await desk.badges.scan(ANNAS)
        await desk.people.sign_on("Max", Pin(MAX_PIN))
        olga = (await desk.people.all())[0]
        with pytest.raises(RoleAboveOwn):
            await desk.badges.give(olga, ANNAS, ANNAS)
        await desk.people.sign_on("Anna", Pin(ANNA_PIN))
        with pytest.raises(RightMissing):
            await desk.badges.take_away(max_)

    _in_a_shop(tmp_path, work)


def test_books_hold_no_letter_of_a_badge(tmp_path: Path) -> None:
    async def work(desk: TestDesk, anna: Person, _max: Person) -> None:
        kept = (await desk.journal.people.badges.all())[anna.id]
        assert kept.text.startswith("$argon2id$")
        told = str((await desk.journal.trail(TrailFilter(), 99)).entries)
        assert "00017" not in f"{kept.text} {kept!r} {told}"

    _in_a_shop(tmp_path, work)
