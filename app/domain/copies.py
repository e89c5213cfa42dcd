"""What is a copy of the journal: where it lies, of when it is, and what keeps one from being made?"""

from dataclasses import dataclass
from datetime import datetime

from app.domain.errors import PaydeskError


@dataclass(frozen=True, slots=True)
class JournalCopy:
    """One copy at `path`, begun at that moment (UTC); `is_outside` in the folder the shop chose."""

    path: str
    at: datetime
    is_outside: bool


class CopyFolderUnusable(PaydeskError):
    """No copy can be put into the chosen folder at `path`; `reason` is what the system says."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path, reason)
        self.path, self.reason = path, reason
