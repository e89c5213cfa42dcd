"""What is a copy of the journal: where it lies, of when it is, and what keeps one from being made?"""

from datetime import datetime

from msgspec import Struct

from app.domain.errors import PaydeskError


class JournalCopy(Struct, frozen=True):
    """One copy at `path`, begun at that moment (UTC); `is_outside` in the folder the shop chose."""

    path: str
    at: datetime
    is_outside: bool


class CopyFolderUnusable(PaydeskError):
    """No copy can be put into the chosen folder at `path`; `reason` is what the system says."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path, reason)
        self.path, self.reason = path, reason
