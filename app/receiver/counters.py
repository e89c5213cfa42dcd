"""How many messages of each bank came in, and how many were turned away?"""

from collections import Counter

from app.domain.identifiers import ProfileName


class Counters:
    """Counted by the receiver's thread, read by whoever shows it."""

    def __init__(self) -> None:
        self.taken: Counter[ProfileName] = Counter()
        self.refused: Counter[ProfileName] = Counter()

    @property
    def genuine(self) -> int:
        return self.taken.total()

    @property
    def turned_away(self) -> int:
        return self.refused.total()
