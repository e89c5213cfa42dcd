"""One line of a list of findings, about a bank or about this till: what was looked at, and how it stands."""

from enum import Enum

from msgspec import Struct


class Look(Enum):
    """How a finding looks; its word says the same."""

    GOOD = "good"
    ATTENTION = "attention"
    BAD = "bad"
    NOT_KNOWN = "not-known"


class FindingLine(Struct, frozen=True):
    """What was looked at: its title, the verdict in a word, and a sentence, "" where the word says it all."""

    name: str
    look: Look
    title: str
    word: str
    sentence: str
