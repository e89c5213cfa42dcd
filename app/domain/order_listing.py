"""The bank's own books: which of its orders are asked for, and one page of what it lists."""

from datetime import datetime

from msgspec import Struct

from app.domain.evidence import Reported, StatusSeen

LARGEST_PAGE = 200


class OrderListing(Struct, frozen=True):
    """The orders of a span, `since` and `until` in UTC, in these states; empty states ask for all there are.

    `by_creation` takes the moment an order was made, otherwise the moment it was paid: unpaid ones have none.
    Pages count from 0.
    """

    since: datetime
    until: datetime
    states: frozenset[Reported] = frozenset()
    page: int = 0
    page_size: int = LARGEST_PAGE
    by_creation: bool = True


class OrderPage(Struct, frozen=True):
    """One page. `total` counts the orders of all pages, None where the bank did not say.

    `unread` counts entries nobody could make sense of: a page with some is no proof of what is missing.
    """

    orders: tuple[StatusSeen, ...]
    page: int
    page_size: int
    total: int | None = None
    unread: int = 0

    @property
    def is_last(self) -> bool:
        """Tell whether no page follows this one."""
        seen = self.page * self.page_size + len(self.orders) + self.unread
        return seen >= self.total if self.total is not None else len(self.orders) + self.unread < self.page_size
