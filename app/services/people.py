"""The people of a shop: hired, changed, retired, and proved by their PINs. Every step stands in the trail."""

import asyncio
from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from app.domain.bulk import AnotherAtWork
from app.domain.identifiers import OrderNumber
from app.domain.money import Money
from app.domain.people_errors import (
    LastOwner,
    PersonChangedMeanwhile,
    PersonUnknown,
    PinLocked,
    RightMissing,
    RoleAboveOwn,
    WrongPin,
)
from app.domain.person import (
    AnyRole,
    Person,
    PersonId,
    Pin,
    Right,
    Role,
    RoleRules,
    facts_of,
    key_of,
    name_of,
    new_pin,
)
from app.domain.trail import Deed, TrailEntry
from app.services.at_work import AtWork
from app.services.people_port import PeopleBook, PinLock
from app.services.ports import Clock

_NOT_YET = PersonId(0)


class People:
    """Knows who works here, and takes somebody's word with the PIN that stands for it, one PIN at a time."""

    def __init__(self, book: PeopleBook, lock: PinLock, at_work: AtWork, clock: Clock, till: str) -> None:
        self._book = book
        self._lock = lock
        self._at_work = at_work
        self._clock = clock
        self._till = till
        self._one_at_a_time = asyncio.Lock()

    async def all(self) -> Sequence[Person]:
        """Return all who work or worked here. Raises JournalFailure."""
        return await self._book.all()

    async def rules(self) -> Sequence[RoleRules]:
        """Return what each of the four roles may do, lowest role first."""
        return [await self._at_work.rules_of(role) for role in Role]

    # --- who is it? ---------------------------------------------------------------------------------------------

    async def prove(
        self,
        name: str,
        pin: Pin,
        right: Right,
        amount: Money | None = None,
        order_number: OrderNumber | None = None,
    ) -> Person:
        """Return the person this PIN proves, who has the right, up to this sum.

        Raises WrongPin, PinLocked, PersonUnknown, RightMissing, JournalFailure. Wrong PINs stand in the trail,
        those for an order in its history as well.
        """
        person = await self._proved(name, pin, order_number)
        rules = await self._at_work.rules_of(person.role)
        if not rules.allows(right, amount):
            raise RightMissing(person.name, right.value, above_limit=rules.has(right))
        return person

    async def sign_on(self, name: str, pin: Pin) -> Person:
        """Let somebody work at this till from now on. Raises WrongPin, PinLocked, PersonUnknown, JournalFailure."""
        person = await self._proved(name, pin)
        await self._book.note(self._entry(Deed.SIGNED_ON, person.name))
        self._at_work.come(person)
        return person

    async def sign_off(self) -> None:
        """Let nobody work at this till until somebody signs on. A shop without people has nobody to sign off."""
        if self._at_work.person is not None:
            leaving = self._at_work.name
            self._at_work.go()
            await self._book.note(self._entry(Deed.SIGNED_OFF, leaving))

    async def approve(
        self, name: str, pin: Pin, right: Right, order_number: OrderNumber, amount: Money | None, reason: str
    ) -> Person:
        """Let the person at work do one act, on the word of somebody who may.

        Raises as `prove` does, and AnotherAtWork where somebody else came to work meanwhile.
        """
        to = self._at_work.name
        person = await self.prove(name, pin, right, amount, order_number)
        facts = {"right": right.value, "to": to}
        if amount is not None:
            facts["amount"] = str(amount)
        entry = replace(self._entry(Deed.APPROVED, person.name, facts), order_number=order_number, reason=reason)
        await self._book.note(entry)
        if self._at_work.name != to:
            raise AnotherAtWork(to)
        self._at_work.allow_once(right, order_number, amount)
        return person

    def take_word_back(self, right: Right, order_number: OrderNumber) -> None:
        """Forget what `approve` let pass, where the act did not come to use it."""
        self._at_work.take_word_back(right, order_number)

    async def who_may(self, right: Right, amount: Money | None = None) -> Sequence[str]:
        """Return the names of those who work here and may do this, up to this sum. Raises JournalFailure."""
        working = [person for person in await self._book.all() if not person.is_retired]
        roles = {person.role for person in working}
        allowing = {role for role in roles if (await self._at_work.rules_of(role)).allows(right, amount)}
        return [person.name for person in working if person.role in allowing]

    # --- who works here? ---------------------------------------------------------------------------------------

    async def begin(self, name: str, pin: str) -> Person:
        """Make the first owner, who is at work from then on.

        Raises PersonNameMissing, PinUnusable, RightMissing when there are people already.
        """
        if await self._book.all():
            raise RightMissing(self._at_work.name, Right.PEOPLE.value)
        by = self._at_work.name
        person = await self._hire(name, Role.OWNER, pin, by)
        self._at_work.come(person)
        return person

    async def hire(self, name: str, role: AnyRole, pin: str) -> Person:
        """Return the new person.

        Raises PersonNameMissing, PersonNameTaken, PinUnusable, RoleAboveOwn, RoleUsedNoMore, RightMissing,
        NobodyAtWork.
        """
        by = await self._whoever_may(role)
        return await self._hire(name, role, pin, by)

    async def change_role(self, person: Person, role: AnyRole) -> Person:
        """Return the person in another role.

        Raises RoleAboveOwn, RoleUsedNoMore, LastOwner, RightMissing, NobodyAtWork.
        """
        by = await self._whoever_may(person.role, role)
        if role is not Role.OWNER:
            await self._leave_an_owner(person)
        facts = {"whom": person.name, "role": await self._told(role), "was": await self._told(person.role)}
        entry = self._entry(Deed.ROLE_CHANGED, by, facts)
        return await self._book.change(replace(person, role=role), None, entry)

    async def give_pin(self, person: Person, pin: str) -> Person:
        """Return the person with a new PIN, unlocked; whoever came with the own one may change it.

        Raises as `hire` does.
        """
        at_work = self._at_work.person
        own = at_work is not None and at_work.id == person.id and not self._at_work.by_badge
        by = (await self._at_work.current()).name if own else await self._whoever_may(person.role)
        kept = await asyncio.to_thread(self._lock.hashed, new_pin(pin, await self._at_work.rules_of(person.role)))
        entry = self._entry(Deed.PIN_CHANGED, by, {"whom": person.name})
        return await self._book.change(person.after_right_pin(), kept, entry)

    async def retire(self, person: Person) -> Person:
        """Return the person, who works here no more. Raises RoleAboveOwn, LastOwner, RightMissing, NobodyAtWork."""
        by = await self._whoever_may(person.role)
        await self._leave_an_owner(person)
        entry = self._entry(Deed.RETIRED, by, {"whom": person.name})
        gone = await self._book.change(replace(person, is_retired=True), None, entry)
        at_work = self._at_work.person
        if at_work is not None and at_work.id == gone.id:
            self._at_work.go()
        await self._take_badge(gone, by)
        return gone

    async def take_back(self, person: Person, pin: str) -> Person:
        """Return somebody who left, at work again in the old role with a new PIN. Raises as `hire` does."""
        by = await self._whoever_may(person.role)
        kept = await asyncio.to_thread(self._lock.hashed, new_pin(pin, await self._at_work.rules_of(person.role)))
        facts = {"whom": person.name, "role": await self._told(person.role)}
        await self._take_badge(person, by)  # one a crash left behind when the person went
        entry = self._entry(Deed.CAME_BACK, by, facts)
        return await self._book.change(replace(person.after_right_pin(), is_retired=False), kept, entry)

    async def change_rules(self, rules: RoleRules) -> None:
        """Let a role below the own one do this from now on. Raises RoleAboveOwn, RightMissing, NobodyAtWork."""
        by = await self._whoever_may(rules.role)
        own = self._at_work.person
        if own is None or not _is_fixed_above(own.role, rules.role):
            raise RoleAboveOwn(by)
        facts = {"role": key_of(rules.role), **facts_of(rules.rights, rules.most)}
        await self._book.keep_rules(rules, self._entry(Deed.RULES_CHANGED, by, facts))

    async def who_looks_after(self, person: Person) -> str:
        """Return the name of the person at work, who may change this one.

        Raises RoleAboveOwn, RightMissing, NobodyAtWork, JournalFailure.
        """
        return await self._whoever_may(person.role)

    # --- inside ---------------------------------------------------------------------------------------------------

    async def _proved(self, name: str, pin: Pin, order_number: OrderNumber | None = None) -> Person:
        async with self._one_at_a_time:
            while True:
                try:
                    return await self._look_at(await self._working(name), pin, order_number)
                except PersonChangedMeanwhile:
                    continue  # a try at another till was counted meanwhile: this one counts as well

    async def _look_at(self, person: Person, pin: Pin, order_number: OrderNumber | None) -> Person:
        now = self._clock.now()
        if person.is_locked(now) and person.locked_until is not None:
            raise PinLocked(person.name, person.locked_until)
        kept = await self._book.pin_hash(person.id)
        if not await asyncio.to_thread(self._lock.fits, kept, pin):
            await self._refuse(person.after_wrong_pin(now), order_number)
        if not person.wrong_pins:
            return person
        entry = self._entry(Deed.PIN_RIGHT_AGAIN, person.name, {"tries": str(person.wrong_pins)})
        return await self._book.change(person.after_right_pin(), None, entry)

    async def _refuse(self, person: Person, order_number: OrderNumber | None) -> None:
        """Count a wrong PIN, durably, before anybody hears that it was wrong."""
        facts = {"tries": str(person.wrong_pins), "at_work": self._at_work.name}
        entry = replace(self._entry(Deed.WRONG_PIN, person.name, facts), order_number=order_number)
        await self._book.change(person, None, entry)
        if person.locked_until is not None:
            raise PinLocked(person.name, person.locked_until)
        raise WrongPin(person.name)

    async def _take_badge(self, person: Person, by: str) -> None:
        if person.id in await self._book.badges.all():
            await self._book.badges.keep(person.id, None, self._entry(Deed.BADGE_TAKEN, by, {"whom": person.name}))

    async def _working(self, name: str) -> Person:
        found = next((each for each in await self._book.all() if each.name == name), None)
        if found is None or found.is_retired:
            raise PersonUnknown(name)
        return found

    async def _hire(self, name: str, role: AnyRole, pin: str, by: str) -> Person:
        named, usable = name_of(name), new_pin(pin, await self._at_work.rules_of(role))
        kept = await asyncio.to_thread(self._lock.hashed, usable)
        entry = self._entry(Deed.HIRED, by or named, {"whom": named, "role": await self._told(role)})
        return await self._book.hire(Person(_NOT_YET, named, role), kept, entry)

    async def _whoever_may(self, *roles: AnyRole) -> str:
        """Return the name of the person at work, who may look after people of these roles."""
        await self._at_work.check(Right.PEOPLE)
        person = await self._at_work.current()
        for role in roles:
            if await self._is_above(role, person.role):
                raise RoleAboveOwn(person.name)
        return person.name

    async def _is_above(self, role: AnyRole, own: AnyRole) -> bool:
        """Tell whether a role is above the own one: one without a rank is, unless the own one covers it."""
        if isinstance(role, Role) and isinstance(own, Role):
            return role.is_above(own)
        return not (await self._at_work.rules_of(own)).covers(await self._at_work.rules_of(role))

    async def _told(self, role: AnyRole) -> str:
        """Return what the trail keeps of a role: of one the shop made its name, as it is today."""
        if isinstance(role, Role):
            return role.value
        return next((own.name for own in await self._book.roles.all() if own.key == role), "")

    async def _leave_an_owner(self, person: Person) -> None:
        owners = [each for each in await self._book.all() if each.role is Role.OWNER and not each.is_retired]
        if [each.id for each in owners] == [person.id]:
            raise LastOwner

    def _entry(self, deed: Deed, person: str, facts: Mapping[str, str] | None = None) -> TrailEntry:
        return TrailEntry(self._clock.now(), deed, person, self._till, facts=facts or {})


def _is_fixed_above(own: AnyRole, other: AnyRole) -> bool:
    return isinstance(own, Role) and isinstance(other, Role) and own.is_above(other)
