"""How is this till doing? One finding per part of it that Paydesk rests on."""

from collections.abc import Mapping
from enum import Enum

from msgspec import Struct, field


class Part(Enum):
    """What a till rests on."""

    JOURNAL = "journal"
    BACKUP = "backup"
    COPIES_OUTSIDE = "copies-outside"
    KEY_STORE = "key-store"
    BANK = "bank"
    CLOCK = "clock"
    DISK = "disk"
    MEMORY = "memory"
    WEB_ENGINE = "web-engine"
    SURROUNDINGS = "surroundings"
    VERSION = "version"


class Verdict(Enum):
    """How it stands with a part. NOT_KNOWN is no good word: nobody could tell."""

    GOOD = "good"
    ATTENTION = "attention"
    """Money is safe, but somebody should look at it soon."""
    BAD = "bad"
    """Something does not work, or will not for long."""
    NOT_KNOWN = "not-known"


class HealthFinding(Struct, frozen=True):
    """What was found of one part. `reason` is a short technical word, `facts` what a sentence can be made of.

    A bank's finding names it as the fact `bank`. No secret, no customer and no card is ever among the facts.
    """

    part: Part
    verdict: Verdict
    reason: str = ""
    facts: Mapping[str, str] = field(default_factory=dict)
