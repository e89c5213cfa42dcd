"""Digits in memory of our own, overwritten when they are not needed any more."""


class DigitBuffer:
    """A short run of digits. Unlike a text it can be overwritten; what was removed is overwritten at once."""

    def __init__(self, longest: int) -> None:
        self._longest = longest
        self._cells = bytearray(longest)
        self._length = 0

    def __len__(self) -> int:
        return self._length

    def __repr__(self) -> str:
        return "<DigitBuffer>"

    def text(self) -> str:
        return self._cells[: self._length].decode("ascii")

    def first(self, count: int) -> str:
        return self._cells[: min(count, self._length)].decode("ascii")

    def at(self, place: int) -> str:
        return chr(self._cells[place])

    def insert(self, place: int, digits: str) -> int:
        """Return where the caret stands after the digits; those that find no room are left out."""
        fitting = digits[: self._longest - self._length].encode("ascii")
        moved = self._cells[place : self._length]
        self._length += len(fitting)
        self._cells[place : place + len(fitting)] = fitting
        self._cells[place + len(fitting) : self._length] = moved
        return place + len(fitting)

    def remove(self, start: int, end: int) -> None:
        """Take the digits from `start` up to `end` away, as far as there are any."""
        start, end = max(start, 0), min(end, self._length)
        if start >= end:
            return
        kept = self._cells[end : self._length]
        self._cells[start : start + len(kept)] = kept
        self._cells[start + len(kept) : self._length] = bytes(end - start)
        self._length -= end - start

    def wipe(self) -> None:
        self._cells[:] = bytes(self._longest)
        self._length = 0
