"""What the screen of one bank shows, and what its view can be told to do."""

from typing import Protocol

from msgspec import Struct, field

from app.presenters.finding_line import FindingLine
from app.presenters.message import Message


class NoticesShown(Struct, frozen=True):
    """The part about the bank's messages. `recipes` are names and titles; empty where there is no choice."""

    is_on: bool
    port: str
    public_address: str
    is_secret_kept: bool
    takes_key_file: bool
    address: str
    standing: str
    counted: str
    lately: tuple[str, ...] = ()
    """The last few messages in a line each, the newest first."""
    recipes: tuple[tuple[str, str], ...] = ()
    recipe: str = ""


class NoticesForm(Struct, frozen=True):
    """What was typed about the messages."""

    is_on: bool
    port: str
    public_address: str


class BankState(Struct, frozen=True):
    """Everything on the screen but typed text. `faults` maps a field's name to its sentence."""

    title: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    can_change_login: bool = True
    check_hint: str = ""
    checked: str = ""
    is_old: bool = False
    findings: tuple[FindingLine, ...] = ()
    checking: bool = False
    progress: str = ""
    message: Message | None = None
    notices: NoticesShown | None = None
    """None where no messages can come in, and until it is known."""
    no_notices: str = ""
    """Why there are none."""
    saving: bool = False
    faults: dict[str, str] = field(default_factory=dict)


class BankView(Protocol):
    def draw(self, state: BankState) -> None: ...

    def focus(self, field_name: str) -> None: ...

    def wipe_secret(self) -> None: ...
