"""What the people of a shop need from outside: the book they stand in, the trail, and the lock of their PINs."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from app.domain.own_role import OwnRole
from app.domain.person import Person, PersonId, Pin, PinHash, RoleRules
from app.domain.trail import TrailEntry, TrailFilter, TrailPage, TrailPlace


class Trail(Protocol):
    """Who did what. Lines are only ever added. All methods raise a JournalFailure."""

    async def note(self, entry: TrailEntry) -> None:
        """Add a line; durable when it returns."""
        ...

    async def trail(self, wanted: TrailFilter, limit: int, older_than: TrailPlace | None = None) -> TrailPage:
        """Return the newest lines that fit, acts at the bank among them, or the next ones behind a place."""
        ...


class RoleBook(Protocol):
    """The roles the shop made itself. Each change and its line in the trail are written together or not at all."""

    async def all(self) -> Sequence[OwnRole]:
        """Return all the shop ever made, those used no more among them. Raises JournalFailure."""
        ...

    async def make(self, role: OwnRole, entry: TrailEntry) -> OwnRole:
        """Return the new role with its version. Raises RoleNameTaken."""
        ...

    async def change(self, role: OwnRole, entry: TrailEntry) -> OwnRole:
        """Return the role as it stands now. Raises RoleNameTaken, RoleChangedMeanwhile, and RoleInUse for one that
        is to be used no more while somebody who works here has it.
        """
        ...


class BadgeBook(Protocol):
    """What is kept of people's badges. Each change and its line in the trail are written together or not at all."""

    async def all(self) -> Mapping[PersonId, PinHash]:
        """Return the hashes of the badges that count now. Raises JournalFailure."""
        ...

    async def keep(self, person: PersonId, badge: PinHash | None, entry: TrailEntry) -> None:
        """Let this badge be the person's; None: the person has none. Raises JournalFailure."""
        ...


class PeopleBook(Protocol):
    """Who works here. Each change and its line in the trail are written together or not at all."""

    @property
    def roles(self) -> RoleBook:
        """Return the book of the roles the shop made itself."""
        ...

    @property
    def badges(self) -> BadgeBook:
        """Return the book of people's badges."""
        ...

    async def all(self) -> Sequence[Person]:
        """Return all who work or worked here, in the order they came. Raises JournalFailure."""
        ...

    async def pin_hash(self, person: PersonId) -> PinHash:
        """Return what a PIN of this person is compared with. Raises PersonUnknown."""
        ...

    async def hire(self, person: Person, pin: PinHash, entry: TrailEntry) -> Person:
        """Return the new person with key and version. Raises PersonNameTaken, RoleUsedNoMore."""
        ...

    async def change(self, person: Person, pin: PinHash | None, entry: TrailEntry) -> Person:
        """Return the person as it stands now; None keeps the old PIN. Raises PersonChangedMeanwhile,
        and RoleUsedNoMore for an own role that is given to nobody any more.
        """
        ...

    async def changed_rules(self) -> Sequence[RoleRules]:
        """Return the rules of the roles the shop has changed."""
        ...

    async def keep_rules(self, rules: RoleRules, entry: TrailEntry) -> None: ...

    async def note(self, entry: TrailEntry) -> None:
        """Add a line about somebody's coming and going, which changes nothing in the book."""
        ...


class PinLock(Protocol):
    """Makes of a PIN what may be kept, slowly, and recognises it. Blocks for a moment: call it in a thread."""

    def hashed(self, pin: Pin) -> PinHash: ...

    def fits(self, kept: PinHash, pin: Pin) -> bool: ...
