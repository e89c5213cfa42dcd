"""How are the orders of a list found, and counted, whatever is wanted? Along whichever index tells, in slices."""

from collections import Counter
from collections.abc import Mapping, Sequence

import apsw

from app.domain.identifiers import OrderNumber
from app.domain.order import Order, OrderState
from app.journal import by_movement, listing, orders, search, walking
from app.services.ports import OrderFilter


class Page:
    """The newest `limit` orders that fit, or the next ones older than a given order.

    Nothing is older than an order that is not in the journal.
    """

    def __init__(self, wanted: OrderFilter, limit: int, older_than: OrderNumber | None) -> None:
        self._wanted = wanted
        self._limit = limit
        self._older_than = older_than
        self._course: search.Search | walking.Walk | None = None
        self.orders: Sequence[Order] = ()
        """What was found, newest first, once there is nothing further to look at."""

    def looks_further(self, connection: apsw.Connection) -> bool:
        """Take one slice; tell whether there is more to look at."""
        if self._course is None:
            self._begin(connection)
        if self._course is None:
            return False
        if self._course.looks_further(connection):
            return True
        if isinstance(self._course, search.Search):
            self.orders = orders.of_rows(self._course.rows())
        else:
            self.orders = orders.by_entries(connection, self._course.entries())
        return False

    def _begin(self, connection: apsw.Connection) -> None:
        """Choose the way; what an index answers alone is found at once."""
        wanted, limit = self._wanted, self._limit
        place = None if self._older_than is None else listing.place_of(connection, self._older_than)
        if limit < 1 or (self._older_than is not None and place is None):
            return
        if not (listing.fragments(wanted) or wanted.looks_closer):
            self.orders = orders.by_entries(connection, listing.newest(connection, wanted, limit, place))
        elif (few := by_movement.few(connection, wanted)) is not None:
            self.orders = orders.by_entries(connection, by_movement.newest(connection, wanted, few, limit, place))
        elif listing.fragments(wanted) and not listing.is_narrow(connection, wanted):
            self._course = search.begin(connection, wanted, limit, place)
        else:
            self._course = walking.Walk(wanted, limit, place)


class Count:
    """How many orders fit, by state."""

    def __init__(self, wanted: OrderFilter) -> None:
        self._wanted = wanted
        self._course: search.Tallying | walking.Count | None = None
        self.so_far: Mapping[OrderState, int] = {}

    def looks_further(self, connection: apsw.Connection) -> bool:
        """Take one slice; tell whether there is more to look at."""
        if listing.rolled_up(self._wanted):
            self.so_far = listing.count(connection, self._wanted)
            return False
        if self._course is None and (few := by_movement.few(connection, self._wanted)) is not None:
            self.so_far = by_movement.count(connection, self._wanted, few)
            return False
        if self._course is None:
            self._course = self._begin(connection)
        goes_on = self._course.looks_further(connection)
        self.so_far = Counter(self._course.so_far)
        return goes_on

    def _begin(self, connection: apsw.Connection) -> search.Tallying | walking.Count:
        if listing.fragments(self._wanted) and not listing.is_narrow(connection, self._wanted):
            return search.Tallying(self._wanted)
        return walking.Count(self._wanted)
