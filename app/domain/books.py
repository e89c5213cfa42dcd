"""What can be said about the shop's books as a whole: how far they go, and whether they are what they were."""

from msgspec import Struct


class JournalHead(Struct, frozen=True):
    """How far a journal goes: its name, how many lines its ledger has, and the hash of the last one.

    Kept outside the journal it tells a copy of yesterday from the journal itself. `journal` has 32 and `link` 64
    hexadecimal characters.
    """

    journal: str
    lines: int
    link: str


class BooksChecked(Struct, frozen=True):
    """What a check of the whole journal went through; `faults` are empty when every row is what it was."""

    lines: int
    orders: int
    faults: tuple[str, ...] = ()
    reports: int = 0
    """Reports of closed days whose signatures were checked."""
    other_keys: int = 0
    """How many of them were signed with another key than this till's: by other tills, or before the key was lost."""
