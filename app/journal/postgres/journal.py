"""The books several tills share."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from app.domain.identifiers import GatewayOrderId, OperationId, OrderNumber
from app.domain.operation import Ending, Operation
from app.domain.order import Order, OrderState
from app.domain.received_notice import ReceivedNotice
from app.domain.timeline import TimelineEntry
from app.journal.postgres import listing, notices, operations, orders, timeline
from app.journal.postgres.address import JournalAddress
from app.journal.postgres.database import Connection, Database
from app.journal.postgres.migrate import migrate
from app.services.ports import OrderFilter

NEWS = "paydesk_orders"
"""The channel on which tills hear which orders were written."""


async def open_journal(address: JournalAddress, password: str | None = None) -> "PostgresJournal":
    """Return the shared journal, made when the database has none. Raises a JournalFailure.

    Without a password the server must let the user in by other means: a password file, a certificate, a local socket.
    """
    database = await Database.open(address, password)
    try:
        await database.write(lambda connection: migrate(connection, address))
    except BaseException:
        await database.close()
        raise
    return PostgresJournal(database)


class PostgresJournal:
    """Implements `services.ports.Journal` on one PostgreSQL database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def arm(self, order: Order, operation: Operation, entries: Sequence[TimelineEntry]) -> Order:
        if operation.order_number != order.number:
            raise ValueError("an operation belongs to its order")

        async def work(connection: Connection) -> Order:
            await orders.lock(connection, order.number)
            await operations.add(connection, operation, self._database.run)
            return await self._store(connection, order, entries)

        return await self._database.write(work)

    async def mark_sent(self, operation: OperationId) -> None:
        await self._database.write(lambda connection: operations.mark_sent(connection, operation))

    async def mark_sent_again(self, operation: Operation, order: Order, entries: Sequence[TimelineEntry]) -> Order:
        async def work(connection: Connection) -> Order:
            await orders.lock(connection, order.number)
            await operations.mark_sent_again(connection, operation, self._database.run)
            return await self._store(connection, order, entries)

        return await self._database.write(work)

    async def settle(
        self, operation: OperationId, ended: Ending, order: Order, entries: Sequence[TimelineEntry]
    ) -> Order:
        async def work(connection: Connection) -> Order:
            await orders.lock(connection, order.number)
            await operations.settle(connection, operation, ended, order.number)
            return await self._store(connection, order, entries)

        return await self._database.write(work)

    async def record(
        self,
        order: Order,
        entries: Sequence[TimelineEntry],
        ended: Mapping[OperationId, Ending] | None = None,
    ) -> Order:
        async def work(connection: Connection) -> Order:
            await orders.lock(connection, order.number)
            for operation, ending in (ended or {}).items():
                await operations.prove(connection, operation, ending, order.number)
            return await self._store(connection, order, entries)

        return await self._database.write(work)

    async def order(self, number: OrderNumber) -> Order | None:
        return await self._database.read(lambda connection: orders.by_number(connection, number))

    async def order_by_gateway_id(self, gateway_order_id: GatewayOrderId) -> Order | None:
        return await self._database.read(lambda connection: orders.by_gateway_id(connection, gateway_order_id))

    async def orders(self, wanted: OrderFilter, limit: int, older_than: OrderNumber | None = None) -> Sequence[Order]:
        return await self._database.read(lambda connection: listing.newest(connection, wanted, limit, older_than))

    async def count(self, wanted: OrderFilter) -> Mapping[OrderState, int]:
        in_any_state = replace(wanted, states=frozenset())
        if await self._database.read(listing.has_many_steps):
            await self._database.write(listing.add_up)
        return await self._database.read(lambda connection: listing.count(connection, in_any_state))

    async def open_orders(self) -> Sequence[Order]:
        return await self._database.read(orders.open_ones)

    async def open_operations(self, number: OrderNumber | None = None) -> Sequence[Operation]:
        return await self._database.read(lambda connection: operations.open_ones(connection, number))

    async def operation(self, identity: OperationId) -> Operation | None:
        return await self._database.read(lambda connection: operations.by_id(connection, identity))

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
        return str(
            await self._database.read(lambda connection: connection.fetchval("SELECT journal_id FROM identity"))
        )

    async def close(self) -> None:
        await self._database.close()

    async def _store(self, connection: Connection, order: Order, entries: Sequence[TimelineEntry]) -> Order:
        entry, stored = await orders.store(connection, order)
        await timeline.add(connection, entry, entries)
        # Heard by the other tills when the transaction commits. Names the order and nothing else of it.
        await connection.execute("SELECT pg_notify($1, $2)", NEWS, f"{self._database.run} {stored.number}")
        return stored
