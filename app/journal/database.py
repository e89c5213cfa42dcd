"""One encrypted SQLite file, opened by this program alone: how it is opened, used and closed."""

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any, Protocol, Self, TypeVar, cast

import apsw

from app.domain.errors import JournalCannotWrite
from app.journal.asking import Asking, Look
from app.journal.failures import while_opening, while_working
from app.journal.worker import Worker

T = TypeVar("T")
Work = Callable[[apsw.Connection], T]


class Run(Protocol):
    """Does a piece of work on the connection, in the journal's own thread."""

    def __call__(self, work: Work[T]) -> Coroutine[Any, Any, T]: ...


BUSY_MILLISECONDS = 50
"""Only somebody else's lock can keep us waiting, and a second Paydesk must hear of it at once."""

PAGE = 4096

_SETTINGS: tuple[tuple[str, str | int, str | int], ...] = (
    # name, asked for, answered
    ("page_size", PAGE, PAGE),
    ("journal_mode", "wal", "wal"),
    ("synchronous", "full", 2),
    ("foreign_keys", "on", 1),
    ("trusted_schema", "off", 0),
    ("cell_size_check", "on", 1),
    ("temp_store", "memory", 2),  # a spilled sort would be a plain file
    (
        "cache_size",
        -4000,
        -4000,
    ),  # twice as much makes no search quicker
)


class Database:
    """Runs work on the connection, in its own thread, one piece after the other."""

    def __init__(self, connection: "apsw.AsyncConnection", worker: Worker) -> None:
        self._connection = connection
        self._worker = worker
        self._seen_written = self._folded = 0
        self.writes = 0
        """How many writes were begun since it was opened, counted before they wait for their turn: whatever is read

        after a number of them shows them all, and as long as no other has begun, it is as it was read.
        """

    @classmethod
    async def open(cls, path: Path, key: bytes, check: Work[None]) -> Self:
        """Return the open database, its lock taken. `check` runs before anything is written to the file."""
        with while_opening(path):
            connection = await _connect(path)
        database = cls(connection, cast(Worker, connection.async_controller))
        try:
            with while_opening(path):
                await database._run(lambda opened: _prepare(opened, key, check))
        except BaseException:
            await database.close()
            raise
        return database

    async def read(self, work: Work[T]) -> T:
        """Return what `work` returns; it must not write."""
        with while_working():
            return await self._run(work)

    async def ask(self, look: Look) -> None:
        """Let `look` take slices until it says that there are no more; it must not write.

        Whoever else needs the journal has a turn between two slices. A task that is cancelled stops the slice that
        runs: the next question, typed in place of this one, need not wait for it.
        """
        asking = Asking(look, self._worker.others_wait)
        try:
            while await self.read(asking.goes_on):
                pass
        except asyncio.CancelledError:
            asking.leave()
            raise

    async def write(self, work: Work[T]) -> T:
        """Return what `work` returns once its transaction is committed and flushed.

        A failure or a cancelled task leaves nothing of it behind, or all of it: never a part.
        """
        self.writes += 1
        with while_working():
            return await self._run(lambda connection: _in_transaction(connection, work))

    async def fold_when_quiet(self) -> None:
        """Fold the write-ahead log into the file if nothing was written since the last call.

        SQLite does it by itself when the log has grown to a thousand pages, within the commit that makes it so: some
        payment would wait for a thousand pages and two flushes.
        """
        with while_working():
            await self._run(self._fold_when_quiet)

    def _fold_when_quiet(self, connection: apsw.Connection) -> None:
        written = connection.total_changes()
        if written == self._seen_written != self._folded:
            connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_PASSIVE)
            self._folded = written
        self._seen_written = written

    async def close(self) -> None:
        """Give file and lock back. May be called twice."""
        with while_working():
            await self._connection.aclose()
        self._worker.wait_until_ended()

    async def _run(self, work: Work[T]) -> T:
        # In the worker thread the same object behaves as a plain connection.
        connection = cast(apsw.Connection, self._connection)
        return cast(T, await self._connection.async_run(work, connection))


def has_log(path: Path) -> bool:
    """Tell whether a write-ahead log with something in it lies beside the file."""
    log = path.with_name(f"{path.name}-wal")
    return log.exists() and log.stat().st_size > 0


async def _connect(path: Path) -> "apsw.AsyncConnection":
    # The stubs ask for a controller, apsw calls what it finds to make one.
    ours = apsw.async_controller.set(cast(Any, Worker))
    try:
        return await apsw.Connection.as_async(str(path), flags=apsw.SQLITE_OPEN_READWRITE)
    finally:
        apsw.async_controller.reset(ours)


def _prepare(connection: apsw.Connection, key: bytes, check: Work[None]) -> None:
    # Closing must not fold a write-ahead log into a file that turns out not to be ours. Without one there is nothing
    # to fold, and closing takes away the empty one this connection makes.
    connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, int(has_log(Path(connection.filename))))
    connection.set_busy_timeout(BUSY_MILLISECONDS)
    unlock(connection, key)
    # Taken with the first read, kept to the end, given back by the system when the process dies.
    connection.pragma("locking_mode", "exclusive")
    check(connection)
    _tune(connection)
    connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0)


def unlock(connection: apsw.Connection, key: bytes) -> None:
    """Hand over the key as it is: it is random already, stretching it like a password would only cost time."""
    if len(key) != 32:
        raise ValueError("a journal key has 32 bytes")
    connection.pragma("cipher", "chacha20")
    connection.pragma("key", f"raw:{key.hex()}")


def _tune(connection: apsw.Connection) -> None:
    """Set every setting the promises rest on, and read each back: an unknown one is ignored in silence."""
    for name, wanted, expected in _SETTINGS:
        connection.pragma(name, wanted)
        if connection.pragma(name) != expected:
            raise JournalCannotWrite(f"{name} is {connection.pragma(name)}")


def _in_transaction(connection: apsw.Connection, work: Work[T]) -> T:
    connection.execute("BEGIN IMMEDIATE")
    try:
        result = work(connection)
        connection.execute("COMMIT")
    except BaseException:
        # SQLite has rolled back by itself after some failures, a full disk among them.
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    return result
