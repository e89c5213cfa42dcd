"""Which orders of a list are marked, so that something can be done with all of them at once?"""

from collections.abc import Container, Iterable

from app.domain.identifiers import OrderNumber


class OrderMarks:
    """Marks on orders, one by one and in ranges."""

    def __init__(self) -> None:
        self._marked: set[OrderNumber] = set()
        self._before: set[OrderNumber] = set()
        """What was marked before the range that is being drawn out."""

    def __contains__(self, number: OrderNumber) -> bool:
        return number in self._marked

    def __len__(self) -> int:
        return len(self._marked)

    def toggle(self, number: OrderNumber) -> None:
        """Mark an order, or take its mark off."""
        self._marked ^= {number}

    def extend(self, numbers: Iterable[OrderNumber], begins: bool) -> None:
        """Mark a range beside what was marked before it began; drawn back, it lets go of what it leaves."""
        if begins:
            self._before = set(self._marked)
        self._marked = self._before | set(numbers)

    def mark(self, numbers: Iterable[OrderNumber]) -> None:
        self._marked |= set(numbers)

    def clear(self) -> None:
        self._marked.clear()

    def keep_only(self, listed: Container[OrderNumber]) -> None:
        """Let go of marks on orders that left the list."""
        self._marked = {number for number in self._marked if number in listed}
