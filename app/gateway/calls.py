"""What one call to a bank consists of, and what comes back. No I/O here."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from msgspec import Struct
from msgspec.structs import asdict

from app.domain.bank_call import BankCall

Sleep = Callable[[float], Awaitable[None]]


class Body:
    """What is posted. It may hold a card or a login, so it prints itself without its content."""

    __slots__ = ("content", "content_type")

    def __init__(self, content: bytes, content_type: str) -> None:
        self.content = content
        self.content_type = content_type

    def __repr__(self) -> str:
        return "<Body>"


@dataclass(frozen=True, slots=True, repr=False)
class Call:
    """One request. `path` follows the profile's address; `deadline` bounds the whole call, in seconds.

    `fresh` asks for a connection of its own: on a re-used one a reset does not tell whether the request arrived.
    `trial` tries a login out: that it is refused is nobody's news but the asker's. `beside` is for the few services
    of a gateway whose path stands beside the profile's address instead of under it.
    """

    method: str
    path: str
    deadline: float
    body: Body | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    fresh: bool = False
    trial: bool = False
    beside: bool = False

    def __repr__(self) -> str:
        # Without the query: an identifier is nobody's business in a log.
        return f"<Call {self.method} {self.path.partition('?')[0]}>"


@dataclass(frozen=True, slots=True, repr=False)
class Reply:
    """What came back whole: any HTTP status that may carry an answer, and the bytes of the body."""

    status: int
    body: bytes
    date: str = ""
    """When it was sent by the bank's own clock, in the words of HTTP; "" where it does not say."""
    request_id: str = ""
    """How the bank calls this call; "" where it does not say."""

    def __repr__(self) -> str:
        return f"<Reply {self.status}, {len(self.body)} bytes>"


class Deadlines(Struct, frozen=True):
    """How long each kind of call may take in all, in seconds.

    A charge waits longer than a bank does, because giving up early only makes its outcome unknown.
    """

    register: float = 20
    charge: float = 90
    status: float = 10
    cancel: float = 20
    capture: float = 60
    refund: float = 60
    listing: float = 30
    key: float = 10

    def times(self, patience: float) -> "Deadlines":
        """Return those of somebody who waits so many times as long."""
        return Deadlines(**{name: seconds * patience for name, seconds in asdict(self).items()})


class Observer(Protocol):
    """Hears how the bank is doing, for the connection light. Must not raise."""

    def answered(self, seconds: float, date: str) -> None:
        """The bank gave an answer, `seconds` after it was asked; `date` as in `Reply`."""
        ...

    def silent(self, reason: str) -> None:
        """The bank could not be reached or gave no usable answer; `reason` is a short technical word."""
        ...

    def rejected(self) -> None:
        """The bank does not accept the login any more."""
        ...

    def spoke(self, call: BankCall) -> None:
        """A call ended, whatever came of it; this is what may be read of it."""
        ...


class Nobody:
    """The observer that hears nothing."""

    def answered(self, seconds: float, date: str) -> None:
        return

    def silent(self, reason: str) -> None:
        return

    def rejected(self) -> None:
        return

    def spoke(self, call: BankCall) -> None:
        return
