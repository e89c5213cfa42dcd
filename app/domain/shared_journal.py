"""What is known about a journal that several tills share: who works on it, and what stands behind an address."""

from datetime import datetime

from msgspec import Struct


class SeenTill(Struct, frozen=True):
    """A till that worked on the journal. `version` is known of those connected now."""

    name: str
    at: datetime
    version: str = ""
    is_connected: bool = False


class JournalLook(Struct, frozen=True):
    """What was found behind an address, which holds no secret. Until it is prepared the rest is not known."""

    address: str
    is_prepared: bool = False
    may_work: bool = False
    """Whether this role may do what a till does."""
    may_rewrite: bool = False
    """Whether this role could change what was written: that of the tills should not."""
    orders: int = 0
