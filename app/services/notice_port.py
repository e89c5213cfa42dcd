"""How a bank's message comes in and what is left of it once its signature was checked."""

from datetime import datetime
from enum import Enum
from typing import Protocol

from msgspec import Struct

from app.domain.discreet import Discreet
from app.domain.notice import Notice


class Delivery(Discreet, frozen=True):
    """One request as it came: nothing of it is believed. `query` and `body` are the bytes themselves."""

    hides = ("body",)

    query: bytes = b""
    body: bytes = b""
    content_type: str = ""
    signature: str = ""
    """Header `X-Signature`, "" when there is none."""


class Untrusted(Enum):
    """Why a delivery is not believed."""

    UNSIGNED = "unsigned"
    FORGED = "forged"
    NOT_UNDERSTOOD = "not-understood"
    """Genuine, and about nothing Paydesk keeps."""


class Told(Struct, frozen=True):
    """A genuine message and the SHA-256 of what was signed, 64 hexadecimal digits."""

    notice: Notice
    fingerprint: str


class NoticeReader(Protocol):
    """Checks and reads the messages of one bank. Never raises, whatever comes."""

    def read(self, delivery: Delivery, now: datetime) -> Told | Untrusted:
        """Return what a delivery tells. The signature is checked before anything else is looked at."""
        ...
