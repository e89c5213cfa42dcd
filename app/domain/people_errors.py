"""Why somebody may not do something at this till, or cannot be entered among its people."""

from datetime import datetime

from app.domain.errors import InputFault, JournalFailure, PaydeskError


class PersonNameMissing(InputFault):
    """A person needs a name."""


class PersonNameTaken(InputFault):
    """Somebody has or had this name: a name stands for one person for ever."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class PinUnusable(InputFault):
    """This cannot be a PIN: too short for the role, too long, no digits, or the first one a thief tries.

    `reason` is "length", "digits" or "simple". Holds no digit of it.
    """

    def __init__(self, reason: str, shortest: int) -> None:
        super().__init__(reason, shortest)
        self.reason, self.shortest = reason, shortest


class WrongPin(InputFault):
    """This is not the PIN of this person. Holds no digit of it."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class PinLocked(PaydeskError):
    """Too many wrong PINs: none of this person is taken before `until` (UTC)."""

    def __init__(self, name: str, until: datetime) -> None:
        super().__init__(name, until)
        self.name, self.until = name, until


class PersonUnknown(PaydeskError):
    """Nobody of this name works here, or no longer."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class PersonChangedMeanwhile(JournalFailure):
    """Somebody else wrote about this person since it was read: read again and decide anew."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class NobodyAtWork(PaydeskError):
    """The people of this shop have names and PINs, and nobody said that it is them."""


class RightMissing(PaydeskError):
    """This person may not do this, or not with this sum. `right` is the value of a `Right`.

    Somebody who may can allow this one act with a PIN.
    """

    def __init__(self, name: str, right: str, above_limit: bool = False) -> None:
        super().__init__(name, right, above_limit)
        self.name, self.right, self.above_limit = name, right, above_limit


class RoleAboveOwn(PaydeskError):
    """Nobody makes, changes or retires somebody of a role above the own one."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class LastOwner(PaydeskError):
    """One owner must stay: without one nobody could hire another."""


class RoleNameMissing(InputFault):
    """A role of the shop's own needs a name."""


class RoleNameTaken(InputFault):
    """Another role has or had this name."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class RoleInUse(PaydeskError):
    """Somebody who works here has this role: it cannot go yet."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class RoleUsedNoMore(PaydeskError):
    """This role of the shop's own is given to nobody any more."""


class RoleChangedMeanwhile(JournalFailure):
    """Somebody else wrote about this role since it was read: read again and decide anew."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class BadgeUnusable(InputFault):
    """This cannot be a badge; `reason` is "card" or "length". Holds no letter of it."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class BadgeDiffers(InputFault):
    """The second scan was not what the first one was."""


class BadgeTaken(InputFault):
    """Somebody else who works here has this badge."""


class BadgeUnknown(InputFault):
    """Nobody who works here has this badge."""
