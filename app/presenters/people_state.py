"""What the screen of the people shows, and what its view can be told to do."""

from enum import Enum
from typing import Protocol

from msgspec import Struct, field

from app.domain.person import PersonId
from app.presenters.message import Message


class Form(Enum):
    """Which form stands open."""

    NONE = "none"
    FIRST = "first"
    """The first person, who is the owner."""
    ADD = "add"
    ROLE = "role"
    PIN = "pin"
    BACK = "back"


class PersonRow(Struct, frozen=True):
    """One line of the list."""

    id: PersonId
    name: str
    role: str
    standing: str
    is_retired: bool


class PeopleState(Struct, frozen=True):
    """What the screen shows. `faults` maps a field ("name", "pin") to its sentence."""

    rows: tuple[PersonRow, ...] = ()
    selected: PersonId | None = None
    form: Form = Form.NONE
    title: str = ""
    """What the open form is about."""
    roles: tuple[tuple[str, str], ...] = ()
    """Value and name of each role that can be given."""
    role: str = ""
    role_may: str = ""
    pin_hint: str = ""
    faults: dict[str, str] = field(default_factory=dict)
    message: Message | None = None
    is_busy: bool = False


class PeopleView(Protocol):
    def draw(self, state: PeopleState) -> None: ...

    def clear_form(self) -> None:
        """Empty name and PIN."""
        ...

    def wipe_pin(self) -> None:
        """Empty the PIN alone."""
        ...

    def focus_field(self, field_name: str) -> None:
        """Put the cursor to a field of the open form: "name", "role", "pin" or "again"."""
        ...
