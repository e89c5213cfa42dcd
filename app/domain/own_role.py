"""What is a role the shop made itself, beside the four that are always there?"""

from collections.abc import Mapping

from msgspec import Struct, field

from app.domain.errors import CardNumberInText
from app.domain.hidden_card import card_digits_in
from app.domain.money import Money
from app.domain.people_errors import RoleNameMissing, RoleNameTaken
from app.domain.person import OwnRoleKey, Right, Role, RoleRules

LONGEST_ROLE_NAME = 30


class OwnRole(Struct, frozen=True):
    """A role with the shop's own name. `version` is 0 before the journal has it."""

    key: OwnRoleKey
    name: str
    rights: frozenset[Right]
    most: Mapping[Right, tuple[Money, ...]] = field(default_factory=dict)
    """The largest sums of one act, by right; a currency not named has no limit."""
    is_retired: bool = False
    version: int = 0

    @property
    def rules(self) -> RoleRules:
        """Return what the role may do: nothing once it is used no more."""
        return RoleRules(self.key, frozenset() if self.is_retired else self.rights, self.most)


def role_name_of(text: str) -> str:
    """Return the name in a field. Raises RoleNameMissing, RoleNameTaken, CardNumberInText."""
    name = " ".join(text.split())[:LONGEST_ROLE_NAME].strip()
    if not name:
        raise RoleNameMissing
    if card_digits_in(text):
        raise CardNumberInText("name")
    if name.casefold() in {role.value for role in Role}:
        raise RoleNameTaken(name)
    return name
