"""Badges of people: given by scanning twice, taken away when lost, and what a scan alone is worth at the till."""

import asyncio
from collections.abc import Callable

from msgspec import Struct

from app.domain.badge import BadgeCode
from app.domain.people_errors import BadgeDiffers, BadgeTaken, BadgeUnknown, PinLocked
from app.domain.person import Person, PersonId, Pin, sells_only
from app.domain.trail import Deed, TrailEntry
from app.services.at_work import AtWork
from app.services.people import People
from app.services.people_port import PeopleBook, PinLock
from app.services.ports import Clock


class Scanned(Struct, frozen=True):
    """Whose badge it was, and whether they work here now without a PIN."""

    person: Person
    is_at_work: bool


class Badges:
    """One badge is looked at at a time. Only a slow hash of a code is ever kept."""

    def __init__(
        self,
        book: PeopleBook,
        lock: PinLock,
        people: People,
        at_work: AtWork,
        clock: Clock,
        till: str,
        always_with_pin: Callable[[], bool],
    ) -> None:
        """`always_with_pin` tells whether a PIN follows every badge; else only that of whoever may more than sell."""
        self._book = book
        self._lock = lock
        self._people = people
        self._at_work = at_work
        self._clock = clock
        self._till = till
        self._always_with_pin = always_with_pin
        self._one_at_a_time = asyncio.Lock()

    async def has_one(self, person: PersonId) -> bool:
        """Tell whether the person has a badge. Raises JournalFailure."""
        return person in await self._book.badges.all()

    async def give(self, person: Person, first: BadgeCode, second: BadgeCode) -> None:
        """Let this badge be the person's, in the place of the one before.

        Raises BadgeDiffers, BadgeTaken, RoleAboveOwn, RightMissing, NobodyAtWork, JournalFailure.
        """
        by = await self._people.who_looks_after(person)
        if first != second:
            raise BadgeDiffers
        async with self._one_at_a_time:
            owner = await self._owner(first)
            if owner is not None and owner.id != person.id:
                raise BadgeTaken
            kept = await asyncio.to_thread(self._lock.hashed, Pin(first.text))
            await self._book.badges.keep(person.id, kept, self._entry(Deed.BADGE_GIVEN, by, whom=person.name))

    async def take_away(self, person: Person) -> None:
        """Let the person have no badge: it is lost. Raises as `give` does, of the rights alone."""
        by = await self._people.who_looks_after(person)
        await self._book.badges.keep(person.id, None, self._entry(Deed.BADGE_TAKEN, by, whom=person.name))

    async def scan(self, code: BadgeCode) -> Scanned:
        """Return whose badge it is; where no PIN is needed they work here from now on.

        Raises BadgeUnknown, PinLocked, JournalFailure.
        """
        async with self._one_at_a_time:
            person = await self._owner(code)
        if person is None:
            raise BadgeUnknown
        if person.is_locked(self._clock.now()) and person.locked_until is not None:
            raise PinLocked(person.name, person.locked_until)
        if self._always_with_pin() or not sells_only(await self._at_work.rules_of(person.role)):
            return Scanned(person, is_at_work=False)
        await self._book.note(self._entry(Deed.SIGNED_ON, person.name, by="badge"))
        self._at_work.come(person, by_badge=True)
        return Scanned(person, is_at_work=True)

    async def _owner(self, code: BadgeCode) -> Person | None:
        """Return who works here and has this badge; each hash has a salt of its own, so each is tried."""
        working = {person.id: person for person in await self._book.all() if not person.is_retired}
        for identity, kept in (await self._book.badges.all()).items():
            if identity in working and await asyncio.to_thread(self._lock.fits, kept, Pin(code.text)):
                return working[identity]
        return None

    def _entry(self, deed: Deed, by_whom: str, **facts: str) -> TrailEntry:
        return TrailEntry(self._clock.now(), deed, by_whom, self._till, facts=facts)
