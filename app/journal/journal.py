"""The shop's own books on this computer."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

import apsw

from app.domain.identifiers import GatewayOrderId, OperationId, OrderNumber
from app.domain.operation import Operation, OperationState
from app.domain.order import Order, OrderState
from app.domain.received_notice import ReceivedNotice
from app.domain.timeline import TimelineEntry
from app.journal import listing, notices, operations, orders, search, timeline
from app.journal.database import Database
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
        found = await self._database.read(lambda connection: _first_look(connection, wanted, limit, older_than))
        while isinstance(found, search.Search):
            found = await self._database.read(partial(_next_look, going_on=found))
        return found

    async def count(self, wanted: OrderFilter) -> Mapping[OrderState, int]:
        in_any_state = replace(wanted, states=frozenset())
        if await self._database.read(lambda connection: listing.is_narrow(connection, in_any_state)):
            return await self._database.read(lambda connection: listing.count(connection, in_any_state))
        return await self._count(in_any_state)

    async def open_orders(self) -> Sequence[Order]:
        return await self._database.read(orders.open_ones)

    async def open_operations(self, number: OrderNumber | None = None) -> Sequence[Operation]:
        return await self._database.read(lambda connection: operations.open_ones(connection, number))

    async def keep_notice(self, received: ReceivedNotice) -> datetime | None:
        return await self._database.write(lambda connection: notices.keep(connection, received))

    async def match_notice(self, received: ReceivedNotice) -> None:
        await self._database.write(lambda connection: notices.match(connection, received))

    async def unmatched_notices(self, since: datetime) -> Sequence[ReceivedNotice]:
        return await self._database.read(lambda connection: notices.unmatched(connection, since))

    async def timeline(self, number: OrderNumber) -> Sequence[TimelineEntry]:
        return await self._database.read(lambda connection: timeline.of_order(connection, number))

    async def identity(self) -> str:
        """Return the name this journal was born with, 32 hexadecimal characters; a copy has the same."""
        return await self._database.read(_identity)

    async def close(self) -> None:
        await self._database.close()

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


def _first_look(
    connection: apsw.Connection, wanted: OrderFilter, limit: int, older_than: OrderNumber | None
) -> Sequence[Order] | search.Search:
    """Return the page, or a search that has to go on."""
    place = None if older_than is None else listing.place_of(connection, older_than)
    if limit < 1 or (older_than is not None and place is None):
        return []
    if listing.is_narrow(connection, wanted):
        return orders.by_entries(connection, listing.newest(connection, wanted, limit, place))
    return _next_look(connection, search.begin(connection, wanted, limit, place))


def _next_look(connection: apsw.Connection, going_on: search.Search) -> Sequence[Order] | search.Search:
    if going_on.looks_further(connection):
        return going_on
    return orders.by_entries(connection, going_on.entries())


def _identity(connection: apsw.Connection) -> str:
    found = connection.execute("SELECT journal_id FROM identity").fetchone()
    return str(found[0]) if found else ""
