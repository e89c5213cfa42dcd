"""What does the table of the rights show?"""

from collections.abc import Mapping
from enum import Enum
from typing import Protocol

from msgspec import Struct

from app.domain.person import Right
from app.presenters.message import Message

Ticked = Mapping[Right, str]
"""The rights that are ticked for a role, each with the sum typed beside it ("" for any)."""


class NameForm(Enum):
    """What the name in the form is for."""

    NONE = "none"
    NEW = "new"
    RENAME = "rename"


class RightRow(Struct, frozen=True):
    """One line of the table."""

    right: Right
    title: str
    has_limit: bool


class RoleColumn(Struct, frozen=True):
    """One role. `given` holds its rights, each with the largest sum of one act as it is kept ("" for any)."""

    key: str
    title: str
    given: Ticked
    can_change: bool
    is_own: bool


class RightsState(Struct, frozen=True):
    """What the screen shows; `currency` is that of all sums on it."""

    rows: tuple[RightRow, ...] = ()
    columns: tuple[RoleColumn, ...] = ()
    currency: str = ""
    makes_roles: bool = False
    """Whether the person at work makes and changes own roles."""
    form: NameForm = NameForm.NONE
    form_title: str = ""
    name_fault: str = ""
    sum_fault: str = ""
    """What is wrong with a sum, with the role and the right it stands at."""
    message: Message | None = None
    is_busy: bool = False


class RightsView(Protocol):
    def draw(self, state: RightsState) -> None:
        """Show this; what is ticked and typed in a column that stays, stays."""
        ...

    def fill(self, state: RightsState) -> None:
        """Put the kept rights into the table, over what stands there."""
        ...

    def ask_name(self, name: str) -> None:
        """Put a name into the form, and the cursor with it."""
        ...

    def go_to(self, role: str, right: Right) -> None:
        """Put the cursor into a cell."""
        ...
