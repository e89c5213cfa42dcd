"""What the other tills wrote, as they write it: heard from the server, and read up after a time without it."""

import asyncio
from collections.abc import AsyncGenerator
from datetime import datetime, timedelta

from tenacity import AsyncRetrying, retry_if_exception_type, wait_exponential

from app.domain.identifiers import OrderNumber
from app.journal.postgres.database import Connection, Database
from app.journal.postgres.failures import CUT_OFF
from app.journal.postgres.texts import storable

CHANNEL = "paydesk_orders"

_QUIET_SECONDS = 15.0
"""After so much silence the server is asked whether it is still there."""
_LONGEST_WRITE = timedelta(seconds=60)
"""An order says when it was written, and is seen by others only when its transaction has ended."""

_MISSED = "SELECT number FROM orders WHERE written_at >= $1 ORDER BY written_at"

Heard = asyncio.Queue[str | None]
"""Messages as they came; None: the connection is gone."""


async def tell(connection: Connection, run: int, number: OrderNumber) -> None:
    """Let the other tills hear of an order when the transaction commits. Names the order and nothing else of it."""
    await connection.execute("SELECT pg_notify($1, $2)", CHANNEL, f"{run} {storable(number)}")


async def numbers(database: Database) -> AsyncGenerator[OrderNumber, None]:
    """Yield the orders other tills wrote, for as long as somebody listens; some of them twice."""
    alive_at: datetime | None = None
    while True:
        heard: Heard = asyncio.Queue()
        connection = await _listen(database, heard)
        try:
            if alive_at is not None:
                for row in await connection.fetch(_MISSED, alive_at - _LONGEST_WRITE):
                    yield OrderNumber(row["number"])
            alive_at = await _now(connection)
            while True:
                try:
                    # Not `wait_for`: before Python 3.12 a message at the wrong moment makes it forget that it was
                    # cancelled (https://github.com/python/cpython/issues/86296), and the till would never close.
                    async with asyncio.timeout(_QUIET_SECONDS):
                        message = await heard.get()
                except TimeoutError:
                    alive_at = await _now(connection)
                    continue
                if message is None:
                    break
                run, _space, number = message.partition(" ")
                if run != str(database.run):
                    yield OrderNumber(number)
        except CUT_OFF:
            continue
        finally:
            connection.terminate()


async def _listen(database: Database, heard: Heard) -> Connection:
    """Return a connection that puts what it hears into the queue, however long the server stays away."""

    def hear(_connection: object, _process: int, _channel: str, message: str) -> None:
        heard.put_nowait(message)

    async for attempt in AsyncRetrying(wait=wait_exponential(0.1, max=5), retry=retry_if_exception_type(CUT_OFF)):
        with attempt:
            connection = await database.connect()
            connection.add_termination_listener(lambda _connection: heard.put_nowait(None))
            try:
                await connection.add_listener(CHANNEL, hear)
            except BaseException:
                connection.terminate()
                raise
    return connection


async def _now(connection: Connection) -> datetime:
    moment: datetime = await connection.fetchval("SELECT clock_timestamp()")
    return moment
