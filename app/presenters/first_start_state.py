"""What the first start shows at each of its steps, and what its view can be told to do."""

from enum import Enum
from typing import Protocol

from msgspec import Struct, field

from app.presenters.finding_line import FindingLine
from app.presenters.message import Message
from app.presenters.sign_in import SignInPresenter


class Step(Enum):
    """Where a new shop is on its way."""

    YOU = "you"
    """Language, place, business day, and who owns the shop."""
    BANK = "bank"
    """Which bank, and its login."""
    CHECK = "check"
    """The bank accepted the login: what does it offer?"""
    READY = "ready"

    @property
    def number(self) -> int:
        """Return the step as people count: the bank and its check are one."""
        return {Step.YOU: 1, Step.BANK: 2, Step.CHECK: 2, Step.READY: 3}[self]


class Asked(Enum):
    """What is asked about the person at the till."""

    OWNER = "owner"
    """The shop has no people yet: name and PIN of its owner, or neither."""
    PIN = "pin"
    """It has people from an earlier try: who is it, and the PIN."""
    NOTHING = "nothing"
    """Somebody has proved who it is."""


class FirstStartState(Struct, frozen=True):
    """Everything on the screen but typed text. `faults` maps "name" and "pin" to a sentence.

    Choices are values and titles.
    """

    step: Step = Step.YOU
    progress: str = ""
    title: str = ""
    intro: str = ""
    languages: tuple[tuple[str, str], ...] = ()
    language: str = ""
    countries: tuple[tuple[str, str], ...] = ()
    country: str = ""
    ends: tuple[tuple[str, str], ...] = ()
    end: str = ""
    asked: Asked = Asked.OWNER
    owner_title: str = ""
    names: tuple[str, ...] = ()
    pin_hint: str = ""
    faults: dict[str, str] = field(default_factory=dict)
    message: Message | None = None
    busy: bool = False
    wants_key_file: bool = False
    """This computer has no key store: an encrypted file can stand in for it."""
    can_skip_login: bool = False
    """A login was accepted before: the step back need not be walked with another one."""
    check_hint: str = ""
    checking: str = ""
    """What is asked about now; "" while no check is under way."""
    findings: tuple[FindingLine, ...] = ()
    can_link: bool = False
    can_phone: bool = False


class FirstStartView(Protocol):
    def draw(self, state: FirstStartState) -> None: ...

    def focus_field(self, field_name: str) -> None:
        """Put the cursor to "name" or "pin"."""
        ...

    def wipe_pin(self) -> None: ...

    def ask_for_login(self, presenter: SignInPresenter) -> None:
        """Show the fields of a login, whose presenter this is."""
        ...
