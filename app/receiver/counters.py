"""Which messages of each bank came in, how many, and how many were turned away?"""

from collections import Counter, defaultdict, deque

from app.domain.identifiers import ProfileName
from app.services.notice_desk import Fate, HeardNotice

_LATELY = 10


class Counters:
    """Counted by the receiver's thread, read by whoever shows it."""

    def __init__(self) -> None:
        self.taken: Counter[ProfileName] = Counter()
        self.refused: Counter[ProfileName] = Counter()
        self._lately: dict[ProfileName, deque[HeardNotice]] = defaultdict(lambda: deque(maxlen=_LATELY))

    @property
    def turned_away(self) -> int:
        return self.refused.total()

    def heard(self, profile: ProfileName, notice: HeardNotice) -> None:
        """Count a message of this bank by what became of it, and remember it for a while."""
        if notice.fate is Fate.TAKEN:
            self.taken[profile] += 1
        elif notice.fate is not Fate.NOT_KEPT:
            self.refused[profile] += 1
        self._lately[profile].append(notice)

    def lately(self, profile: ProfileName) -> tuple[HeardNotice, ...]:
        """Return the last few messages of this bank, the newest first."""
        return tuple(self._lately[profile])[::-1]
