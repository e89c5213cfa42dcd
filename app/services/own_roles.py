"""Roles the shop makes itself: only an owner makes, changes and retires them, and every step stands in the trail."""

import secrets
from collections.abc import Callable, Mapping, Sequence

from msgspec.structs import replace

from app.domain.money import Money
from app.domain.own_role import OwnRole, role_name_of
from app.domain.people_errors import RoleAboveOwn
from app.domain.person import OWN_ROLES, OwnRoleKey, Right, Role, facts_of
from app.domain.trail import Deed, TrailEntry
from app.services.at_work import AtWork
from app.services.people_port import PeopleBook
from app.services.ports import Clock


def new_key() -> OwnRoleKey:
    """Return a key no other role has, at no till: journals of several tills may come together one day."""
    return OwnRoleKey(OWN_ROLES + secrets.token_hex(8))


class OwnRoles:
    """All methods raise NobodyAtWork, RightMissing, JournalFailure, and RoleAboveOwn for whoever is no owner."""

    def __init__(
        self, book: PeopleBook, at_work: AtWork, clock: Clock, till: str, key: Callable[[], OwnRoleKey] = new_key
    ) -> None:
        self._book = book
        self._at_work = at_work
        self._clock = clock
        self._till = till
        self._key = key

    async def all(self) -> Sequence[OwnRole]:
        """Return all roles the shop ever made, in the order of their names. Raises JournalFailure."""
        return sorted(await self._book.roles.all(), key=lambda role: role.name.casefold())

    async def make(
        self, name: str, rights: frozenset[Right], most: Mapping[Right, tuple[Money, ...]] | None = None
    ) -> OwnRole:
        """Return the new role; one of this name that was used no more is used again.

        Raises RoleNameMissing, RoleNameTaken, RoleChangedMeanwhile.
        """
        by = await self._owner()
        role = OwnRole(self._key(), role_name_of(name), rights, most or {})
        entry = self._entry(Deed.ROLE_MADE, by, role)
        known = [own for own in await self._book.roles.all() if own.name.casefold() == role.name.casefold()]
        if known and known[0].is_retired:
            role = replace(role, key=known[0].key, version=known[0].version)
            return await self._book.roles.change(role, entry)
        return await self._book.roles.make(role, entry)

    async def rename(self, role: OwnRole, name: str) -> OwnRole:
        """Return the role under another name; what was written down keeps the old one.

        Raises RoleNameMissing, RoleNameTaken, RoleChangedMeanwhile.
        """
        by = await self._owner()
        changed = replace(role, name=role_name_of(name))
        return await self._book.roles.change(changed, self._entry(Deed.ROLE_RENAMED, by, changed, was=role.name))

    async def change(
        self, role: OwnRole, rights: frozenset[Right], most: Mapping[Right, tuple[Money, ...]]
    ) -> OwnRole:
        """Let whoever has the role do this from now on. Raises RoleChangedMeanwhile."""
        by = await self._owner()
        changed = replace(role, rights=rights, most=most)
        return await self._book.roles.change(changed, self._entry(Deed.RULES_CHANGED, by, changed))

    async def retire(self, role: OwnRole) -> OwnRole:
        """Return the role, given to nobody any more. Raises RoleInUse, RoleChangedMeanwhile."""
        by = await self._owner()
        changed = replace(role, is_retired=True)
        return await self._book.roles.change(changed, self._entry(Deed.ROLE_RETIRED, by, role))

    async def _owner(self) -> str:
        await self._at_work.check(Right.PEOPLE)
        person = await self._at_work.current()
        if person.role is not Role.OWNER:
            raise RoleAboveOwn(person.name)
        return person.name

    def _entry(self, deed: Deed, by: str, role: OwnRole, was: str = "") -> TrailEntry:
        facts = {"role": role.name, **facts_of(role.rights, role.most)} | ({"was": was} if was else {})
        return TrailEntry(self._clock.now(), deed, by, self._till, facts=facts)
