"""Who works here, what may each do, and what is a PIN?

Rights belong to roles, not to people. A shop may change what a role may do and make roles of its own; the owner may
always do everything.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from enum import Enum
from itertools import pairwise
from typing import NewType

import msgspec
from msgspec.structs import replace

from app.domain.discreet import Discreet
from app.domain.errors import CardNumberInText
from app.domain.hidden_card import card_digits_in
from app.domain.money import Money
from app.domain.people_errors import PersonNameMissing, PinUnusable

PersonId = NewType("PersonId", int)
"""The journal's own key of a person."""

LONGEST_NAME = 60
LONGEST_PIN = 12
_FREE_TRIES = 5
_PAUSES = (timedelta(minutes=5), timedelta(minutes=15), timedelta(minutes=60))
"""After the fifth wrong PIN, after the sixth, and after every later one."""


class Role(Enum):
    """The four roles, lowest first."""

    CLERK = "clerk"
    SENIOR = "senior"
    MANAGER = "manager"
    OWNER = "owner"

    def is_above(self, other: "Role") -> bool:
        ranks = list(Role)
        return ranks.index(self) > ranks.index(other)


OwnRoleKey = NewType("OwnRoleKey", str)
"""The journal's key of a role the shop made itself. It stays, whatever the role is called later."""

AnyRole = Role | OwnRoleKey

OWN_ROLES = "own-"
"""How the keys of own roles begin."""


def key_of(role: AnyRole) -> str:
    """Return what stands for a role in the books."""
    return role.value if isinstance(role, Role) else role


def role_of(key: str) -> AnyRole:
    """Return the role a key stands for. Raises ValueError for one that is no role's."""
    return OwnRoleKey(key) if key.startswith(OWN_ROLES) else Role(key)


class Right(Enum):
    """What not everybody may do."""

    SELL = "sell"
    """Make payment links and charge cards."""
    CAPTURE = "capture"
    VOID = "void"
    REFUND = "refund"
    FORGET_CARD = "forget-card"
    """Take a customer's card off the bank's list."""
    EXPORT = "export"
    """Save lists of orders or of the trail as a file."""
    RESOLVE = "resolve"
    """Say, as one of two people, how an act ended that the bank could not be asked about."""
    CLOSE_DAY = "close-day"
    """Close the business day, and say that a difference to the bank's file is accepted."""
    TRAIL = "trail"
    """Read who did what in the whole shop."""
    BANKS = "banks"
    """Change the login of a bank, and how its messages come in."""
    SETTINGS = "settings"
    """Change what is set at a till, and take settings over from another one."""
    PEOPLE = "people"
    """Hire, change and retire people, and say what a role may do."""


MONEY_RIGHTS = frozenset({Right.SELL, Right.CAPTURE, Right.VOID, Right.REFUND})
"""Rights a role may have up to a sum."""

_SELLING = frozenset({Right.SELL})
_MONEY_BACK = _SELLING | {
    Right.CAPTURE,
    Right.VOID,
    Right.REFUND,
    Right.FORGET_CARD,
    Right.EXPORT,
    Right.RESOLVE,
    Right.CLOSE_DAY,
}
_USUAL: Mapping[Role, frozenset[Right]] = {
    Role.CLERK: _SELLING,
    Role.SENIOR: _MONEY_BACK,
    Role.MANAGER: _MONEY_BACK | {Right.TRAIL, Right.PEOPLE, Right.SETTINGS},
    Role.OWNER: frozenset(Right),
}


class RoleRules(msgspec.Struct, frozen=True):
    """What a role may do. `most` is the largest sum of one act, by right; a currency not named has no limit."""

    role: AnyRole
    rights: frozenset[Right]
    most: Mapping[Right, tuple[Money, ...]] = msgspec.field(default_factory=dict)

    def has(self, right: Right) -> bool:
        return self.role is Role.OWNER or right in self.rights

    def allows(self, right: Right, amount: Money | None = None) -> bool:
        """Tell whether the role may do this with this sum."""
        if self.role is Role.OWNER:
            return True
        if right not in self.rights:
            return False
        limits = self.most.get(right, ())
        return amount is None or not any(most < amount for most in limits if most.currency == amount.currency)

    def covers(self, other: "RoleRules") -> bool:
        """Tell whether whoever may do all this may do all of the other, up to the same sums."""
        if self.role is Role.OWNER:
            return True
        return other.role is not Role.OWNER and other.rights <= self.rights and all(map(self._covers, _sums(other)))

    def _covers(self, most: tuple[Right, Mapping[str, Money]]) -> bool:
        right, theirs = most
        return all(
            mine.currency.code in theirs and not mine < theirs[mine.currency.code]
            for mine in self.most.get(right, ())
        )


def _sums(rules: RoleRules) -> Sequence[tuple[Right, Mapping[str, Money]]]:
    """Return the largest sums of each right the role has, by currency."""
    return [(right, {most.currency.code: most for most in rules.most.get(right, ())}) for right in rules.rights]


def facts_of(rights: frozenset[Right], most: Mapping[Right, tuple[Money, ...]]) -> dict[str, str]:
    """Return what the trail keeps of what a role may do, and up to which sums."""
    limits = [f"{right.value} {each}" for right in Right for each in most.get(right, ())]
    return {"rights": ", ".join(each.value for each in Right if each in rights), "limits": ", ".join(limits)}


def usual_rules(role: Role) -> RoleRules:
    """Return what a role may do where the shop has not said otherwise."""
    return RoleRules(role, _USUAL[role])


class Person(msgspec.Struct, frozen=True):
    """One person. `version` is 0 before the journal has it; the PIN is no part of it."""

    id: PersonId
    name: str
    role: AnyRole
    is_retired: bool = False
    wrong_pins: int = 0
    locked_until: datetime | None = None
    version: int = 0

    def is_locked(self, now: datetime) -> bool:
        """Tell whether PINs are refused now. A clock that is set back locks longer; a new PIN unlocks."""
        return self.locked_until is not None and now < self.locked_until

    def after_wrong_pin(self, now: datetime) -> "Person":
        """Return the person one wrong PIN later: from the fifth on, none is taken for a while."""
        wrong = self.wrong_pins + 1
        pause = _PAUSES[min(wrong - _FREE_TRIES, len(_PAUSES) - 1)] if wrong >= _FREE_TRIES else None
        return replace(self, wrong_pins=wrong, locked_until=None if pause is None else now + pause)

    def after_right_pin(self) -> "Person":
        return replace(self, wrong_pins=0, locked_until=None)


def name_of(text: str) -> str:
    """Return the name in a field, without needless spaces. Raises PersonNameMissing, CardNumberInText."""
    name = " ".join(text.split())[:LONGEST_NAME].strip()
    if not name:
        raise PersonNameMissing
    if card_digits_in(text):
        raise CardNumberInText("name")
    return name


class Pin(Discreet, frozen=True):
    """What somebody typed as a PIN. Neither printed nor logged."""

    hides = ("digits",)

    digits: str

    def __str__(self) -> str:
        return "Pin(…)"


class PinHash(Discreet, frozen=True):
    """What is kept of a PIN: enough to recognise it, and too slow to find it out quickly. Never exported."""

    hides = ("text",)

    text: str

    def __str__(self) -> str:
        return "PinHash(…)"


def shortest_pin(rules: RoleRules) -> int:
    """Return how many digits a PIN of this role needs: four, and six for those who do more than sell."""
    return 4 if rules.role is Role.CLERK or (not isinstance(rules.role, Role) and sells_only(rules)) else 6


def sells_only(rules: RoleRules) -> bool:
    """Tell whether a role may no more than a clerk usually may."""
    return rules.role is not Role.OWNER and rules.rights <= _SELLING


def selling_alone(rules: RoleRules) -> RoleRules:
    """Return what is left of a role without a PIN: no more than a clerk usually may, up to the role's own sums."""
    return RoleRules(Role.CLERK, frozenset(right for right in _SELLING if rules.has(right)), rules.most)


def new_pin(text: str, rules: RoleRules) -> Pin:
    """Return a PIN to be kept by somebody of this role. Raises PinUnusable."""
    shortest = shortest_pin(rules)
    if text and not (text.isascii() and text.isdigit()):
        raise PinUnusable("digits", shortest)
    if not shortest <= len(text) <= LONGEST_PIN:
        raise PinUnusable("length", shortest)
    if len({(ord(after) - ord(before)) % 10 for before, after in pairwise(text)}) == 1:
        raise PinUnusable("simple", shortest)  # 1111, 1234, 9876: the first ones a thief tries
    return Pin(text)
