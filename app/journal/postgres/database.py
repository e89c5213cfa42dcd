"""One database on a server: how it is reached, read, and written to, so that nobody doubts what was committed."""

import asyncio
import secrets
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol, Self, TypeVar, cast

import asyncpg
from tenacity import AsyncRetrying, retry_if_exception_type, stop_after_delay, wait_exponential

from app import __version__
from app.domain.errors import JournalCannotWrite, JournalUnreachable
from app.journal.postgres.address import JournalAddress, channel_to
from app.journal.postgres.failures import CUT_OFF, while_working

T = TypeVar("T")

PATIENCE_SECONDS = 10.0
"""For one statement, and for finding out what became of a transaction whose end was not heard."""

_READERS = 2
_SETTINGS = {
    "application_name": "Paydesk",
    "search_path": "paydesk, public",
    "synchronous_commit": "on",
    "timezone": "UTC",
    "lock_timeout": "5s",
    # A till that vanished in the middle must not hold an order for long.
    "idle_in_transaction_session_timeout": "15s",
    "tcp_keepalives_idle": "15",
    "tcp_keepalives_interval": "5",
    "tcp_keepalives_count": "3",
}
ENTERED = "paydesk.entered"
"""Where a transaction keeps which line of the ledger it entered last, until it ends."""
LINE = "id || ' ' || order_id || ' ' || encode(page, 'hex') AS line"
"""A line of the ledger by its place, its order and the hash of all that stands about it: no other line is it."""
_WHO_AM_I = f"""
    SELECT pg_current_xact_id()::text AS number, pg_backend_pid() AS process,
        coalesce(current_setting('{ENTERED}', true), '') AS line
"""
_LINE_STANDS = f"""
    SELECT EXISTS (
        SELECT FROM (SELECT {LINE} FROM ledger WHERE id = split_part($1, ' ', 1)::bigint) AS found WHERE line = $1
    )
"""  # noqa: S608 - words of ours
_SHOW_THAT_WE_RUN = "SELECT pg_advisory_lock_shared($1), pg_postmaster_start_time() AS since"
_PROMISES = (("server_encoding", "UTF8"), ("synchronous_commit", "on"), ("fsync", "on"))


class Connection(Protocol):
    """What we use of a connection of asyncpg, which brings no types."""

    async def execute(self, query: str, *values: object, timeout: float | None = None) -> str: ...  # noqa: ASYNC109

    async def executemany(self, query: str, values: Iterable[Sequence[object]]) -> None: ...

    async def fetch(self, query: str, *values: object) -> Sequence["Record"]: ...

    async def fetchrow(self, query: str, *values: object) -> "Record | None": ...

    async def fetchval(self, query: str, *values: object) -> Any: ...

    async def add_listener(self, channel: str, callback: Callable[..., None]) -> None: ...

    def add_termination_listener(self, callback: Callable[..., None]) -> None: ...

    def is_closed(self) -> bool: ...

    def is_in_transaction(self) -> bool: ...

    def terminate(self) -> None: ...

    async def close(self, *, timeout: float | None = None) -> None: ...  # noqa: ASYNC109 - asyncpg's own


Record = Mapping[str, Any]
Work = Callable[[Connection], Awaitable[T]]


class Run(Protocol):
    """Does a piece of work on a connection to the server."""

    def __call__(self, work: Work[T]) -> Coroutine[Any, Any, T]: ...


class Database:
    """Reads side by side, writes one after the other. `run` is the number of this running program.

    The connection that writes holds the advisory lock of that number: while it stands, this till is alive.
    """

    def __init__(self, address: JournalAddress, password: str | None, till: str = "") -> None:
        self.address = address
        self._name = f"{_SETTINGS['application_name']} {__version__} {till}".strip()
        self.run = secrets.randbits(62)
        self._password = password
        self._readers: asyncpg.Pool | None = None
        self._writer: Connection | None = None
        self._server_since: datetime | None = None
        """When the server the writer is connected to was started: another one has another moment."""
        self._one_writer = asyncio.Lock()
        self._is_closed = False

    @classmethod
    async def open(cls, address: JournalAddress, password: str | None, till: str = "") -> Self:
        """Return the open database. Raises JournalUnreachable, and JournalCannotWrite when it promises too little."""
        database = cls(address, password, till)
        try:
            with while_working(address):
                await _check(await database._writing())
                database._readers = await database._pool()
        except BaseException:
            await database.close()
            raise
        return database

    async def connect(self) -> Connection:
        """Return one more connection, for whoever listens. It fails as asyncpg fails."""
        return cast(Connection, await asyncpg.connect(**self._way(), timeout=PATIENCE_SECONDS))

    async def read(self, work: Work[T]) -> T:
        """Return what `work` returns; it must not write. A connection lost on the way is replaced once."""
        with while_working(self.address):
            try:
                return await self._read(work)
            except CUT_OFF:
                self._refuse_when_closed()
                return await self._read(work)

    async def write(self, work: Work[T]) -> T:
        """Return what `work` returns once its transaction is committed and flushed on the server.

        When the connection is lost at the commit, the server is asked what became of it before anything is told.
        A failure or a cancelled task leaves nothing behind, or all of it: never a part.
        """
        async with self._one_writer:
            with while_working(self.address):
                return await self._in_transaction(await self._begun(), work)

    async def show_that_we_run(self) -> None:
        """Return with the lock of this run held, on a new connection when the last one turns out dead."""
        async with self._one_writer:
            with while_working(self.address):
                await self._roll_back(await self._begun())

    async def close(self) -> None:
        """Give the connections back. May be called twice."""
        self._is_closed = True
        if self._readers is not None:
            self._readers.terminate()
        async with self._one_writer:
            if self._writer is not None:
                await _give_back(self._writer)

    # --- inside -----------------------------------------------------------------------------------------------------

    async def _read(self, work: Work[T]) -> T:
        self._refuse_when_closed()
        if self._readers is None:
            raise asyncpg.InterfaceError("not open")
        async with self._readers.acquire(timeout=PATIENCE_SECONDS) as connection:
            return await work(connection)

    async def _in_transaction(self, connection: Connection, work: Work[T]) -> T:
        try:
            result = await work(connection)
            transaction = await connection.fetchrow(_WHO_AM_I)
        except BaseException:
            await self._roll_back(connection)
            raise
        server_since = self._server_since
        try:
            await connection.execute("COMMIT")
        except CUT_OFF:
            connection.terminate()
            if transaction is None or not await self._was_committed(server_since, **transaction):
                raise
        return result

    async def _roll_back(self, connection: Connection) -> None:
        try:
            if not connection.is_closed():
                await connection.execute("ROLLBACK")
        except CUT_OFF:
            connection.terminate()

    async def _begun(self) -> Connection:
        """Return the connection for writing with a transaction begun, on a new one when the last turns out dead."""
        connection = await self._writing()
        try:
            await connection.execute("BEGIN")
        except CUT_OFF:
            connection.terminate()
            connection = await self._writing()
            await connection.execute("BEGIN")
        return connection

    async def _writing(self) -> Connection:
        """Return the connection for writing, a new one when the last was lost, with no transaction on it."""
        self._refuse_when_closed()
        if self._writer is None or self._writer.is_closed():
            self._writer = await self._alive()
        elif self._writer.is_in_transaction():
            # Cancelled between the end of the work and the commit.
            await self._writer.execute("ROLLBACK")
        return self._writer

    async def _alive(self) -> Connection:
        """Return a new connection that says to the other tills that this one runs.

        The lock is a shared one, because the server may not have noticed yet that the last connection is gone.
        """
        connection = await self.connect()
        try:
            server = await connection.fetchrow(_SHOW_THAT_WE_RUN, self.run)
            self._server_since = None if server is None else server["since"]
        except BaseException:
            connection.terminate()
            raise
        return connection

    async def _was_committed(self, server_since: datetime | None, number: str, process: int, line: str) -> bool:
        """Return what became of a transaction whose commit was sent and not answered.

        A server process that still waits for the commit is ended first: it will never hear it. Where another server
        answers by now, or the same one after a restart, the number proves nothing: one that took the place of the
        first may have lost the transaction, and given its number to another one. There the line of the ledger that
        was written with it tells, by its own contents. Raises JournalUnreachable where that does not stand: lost by
        this server is not undone on the other.
        """
        async for attempt in AsyncRetrying(
            stop=stop_after_delay(PATIENCE_SECONDS),
            wait=wait_exponential(0.1, max=1),
            retry=retry_if_exception_type(CUT_OFF),
            reraise=True,
        ):
            with attempt:
                connection = await self._writing()
                if self._server_since != server_since:
                    if line and await _stands(connection, line):
                        return True
                    raise JournalUnreachable(self.address.text, "another server")
                state = await connection.fetchval("SELECT pg_xact_status($1::text::xid8)", number)
                if state == "in progress":
                    await connection.execute("SELECT pg_terminate_backend($1)", process)
                    raise CommitHangs
                return bool(state == "committed")
        raise JournalCannotWrite("commit")

    async def _pool(self) -> asyncpg.Pool:
        return await asyncpg.create_pool(
            **self._way(),
            min_size=0,
            max_size=_READERS,
            max_inactive_connection_lifetime=60,
            reset=_leave_as_it_is,
            timeout=PATIENCE_SECONDS,
        )

    def _way(self) -> dict[str, Any]:
        channel = channel_to(self.address)
        return {
            "host": self.address.host,
            "port": self.address.port,
            "user": self.address.user,
            "password": self._password,
            "database": self.address.database,
            "ssl": False if channel is None else channel,
            "command_timeout": PATIENCE_SECONDS,
            "server_settings": {**_SETTINGS, "application_name": self._name},
        }

    def _refuse_when_closed(self) -> None:
        if self._is_closed:
            raise asyncpg.InterfaceError("closed")


async def _stands(connection: Connection, line: str) -> bool:
    """Tell whether this line of the ledger is there; a server whose books are not ours has none of ours."""
    try:
        return bool(await connection.fetchval(_LINE_STANDS, line))
    except CUT_OFF:
        raise
    except asyncpg.PostgresError:
        return False


class CommitHangs(TimeoutError):
    """The server has not noticed yet that the till it worked for is gone, or cannot end what it does for it."""


async def _give_back(connection: Connection) -> None:
    if connection.is_closed():
        return
    try:
        await connection.close(timeout=PATIENCE_SECONDS)
    except CUT_OFF:
        connection.terminate()


async def _leave_as_it_is(_connection: Connection) -> None:
    """Readers change nothing of their session, so resetting it would be a question for nothing."""


async def _check(connection: Connection) -> None:
    """Read back every setting the promises rest on."""
    for name, wanted in _PROMISES:
        found = await connection.fetchval("SELECT current_setting($1)", name)
        if found != wanted:
            raise JournalCannotWrite(f"{name} is {found}")
