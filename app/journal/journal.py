"""The shop's own books on this computer."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import apsw

from app.domain.identifiers import GatewayOrderId, OperationId, OrderNumber
from app.domain.operation import Operation, OperationState
from app.domain.order import Order, OrderState
from app.domain.timeline import TimelineEntry
from app.journal import listing, operations, orders, search, timeline
from app.journal.database import Database
from app.journal.folding import folded
from app.journal.opening import open_database
from app.services.ports import OrderFilter


async def open_journal(path: Path, key: bytes) -> "SqliteJournal":
    """Return the journal at `path`, made when there is none. Raises a JournalFailure.

    The key has 32 bytes. A file that is not this journal stays as it is, byte for byte.
    """
    return SqliteJournal(await open_database(path, key))


class SqliteJournal:
    """Implements `services.ports.Journal` on one encrypted SQLite file."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def arm(self, order: Order, operation: Operation, entries: Sequence[TimelineEntry]) -> Order:
        if operation.order_number != order.number:
            raise ValueError("an operation belongs to its order")

        def work(connection: apsw.Connection) -> Order:
            operations.add(connection, operation)
            return _store(connection, order, entries)

        return await self._database.write(work)

    async def mark_sent(self, operation: OperationId) -> None:
        await self._database.write(lambda connection: operations.mark_sent(connection, operation))

    async def settle(
        self, operation: OperationId, ended: OperationState, order: Order, entries: Sequence[TimelineEntry]
    ) -> Order:
        def work(connection: apsw.Connection) -> Order:
            operations.settle(connection, operation, ended, order.number)
            return _store(connection, order, entries)

        return await self._database.write(work)

    async def record(
        self,
        order: Order,
        entries: Sequence[TimelineEntry],
        ended: Mapping[OperationId, OperationState] | None = None,
    ) -> Order:
        def work(connection: apsw.Connection) -> Order:
            for operation, state in (ended or {}).items():
                operations.settle(connection, operation, state, order.number)
            return _store(connection, order, entries)

        return await self._database.write(work)

    async def order(self, number: OrderNumber) -> Order | None:
        return await self._database.read(lambda connection: orders.by_number(connection, number))

    async def order_by_gateway_id(self, gateway_order_id: GatewayOrderId) -> Order | None:
        return await self._database.read(lambda connection: orders.by_gateway_id(connection, gateway_order_id))

    async def orders(self, wanted: OrderFilter, limit: int, older_than: OrderNumber | None = None) -> Sequence[Order]:
        """Return the newest `limit` orders that fit, or the next ones older than the given order.

        Nothing is older than an order that is not in the journal.
        """
        if limit < 1:
            return []
        place = None
        if older_than is not None:
            place = await self._database.read(lambda connection: listing.place_of(connection, older_than))
            if place is None:
                return []
        if await self._is_narrow(wanted):
            return await self._database.read(lambda connection: _page(connection, wanted, limit, place))
        return await self._search(wanted, limit, place)

    async def count(self, wanted: OrderFilter) -> Mapping[OrderState, int]:
        in_any_state = replace(wanted, states=frozenset())
        if await self._is_narrow(in_any_state):
            return await self._database.read(lambda connection: listing.count(connection, in_any_state))
        return await self._count(in_any_state)

    async def open_orders(self) -> Sequence[Order]:
        return await self._database.read(orders.open_ones)

    async def open_operations(self, number: OrderNumber | None = None) -> Sequence[Operation]:
        return await self._database.read(lambda connection: operations.open_ones(connection, number))

    async def timeline(self, number: OrderNumber) -> Sequence[TimelineEntry]:
        return await self._database.read(lambda connection: timeline.of_order(connection, number))

    async def identity(self) -> str:
        """Return the name this journal was born with, 32 hexadecimal characters; a copy has the same."""
        return await self._database.read(_identity)

    async def close(self) -> None:
        await self._database.close()

    async def _is_narrow(self, wanted: OrderFilter) -> bool:
        """Tell whether one walk along an index answers; without a fragment it always does."""
        if not folded(wanted.fragment):
            return True
        return await self._database.read(lambda connection: listing.is_narrow(connection, wanted))

    async def _search(self, wanted: OrderFilter, limit: int, older_than: listing.Place | None) -> Sequence[Order]:
        newest = search.Newest(limit, older_than)
        highest = await self._database.read(lambda connection: search.start_below(connection, older_than))
        size = search.FIRST_SLICE
        while True:
            found = await self._database.read(search.Slice(wanted, highest, size).hits)
            if newest.take(found) or len(found) < size:
                break
            highest, size = found[-1].entry - 1, search.SLICE
        return await self._database.read(lambda connection: orders.by_entries(connection, newest.entries()))

    async def _count(self, wanted: OrderFilter) -> Mapping[OrderState, int]:
        counts: Counter[OrderState] = Counter()
        highest = search.TOP
        while True:
            tally = await self._database.read(search.Slice(wanted, highest, search.SLICE).tally)
            counts += tally.fitting
            if tally.is_last:
                return dict(counts)
            highest = tally.lowest - 1


def _store(connection: apsw.Connection, order: Order, entries: Sequence[TimelineEntry]) -> Order:
    stored = orders.store(connection, order)
    timeline.add(connection, stored.number, entries)
    return stored


def _page(
    connection: apsw.Connection, wanted: OrderFilter, limit: int, older_than: listing.Place | None
) -> Sequence[Order]:
    found = listing.newest(connection, wanted, limit, older_than)
    return orders.by_entries(connection, [entry for _place, entry in found])


def _identity(connection: apsw.Connection) -> str:
    found = connection.execute("SELECT journal_id FROM identity").fetchone()
    return str(found[0]) if found else ""
