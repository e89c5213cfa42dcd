"""Orders, operations and entries to put into a journal, and programs that die half way."""

import asyncio
import os
import subprocess
import sys
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Protocol, TypeVar

import apsw
import asyncpg
from msgspec.structs import replace

from app.domain.books import BooksChecked, JournalHead
from app.domain.currency import currency
from app.domain.identifiers import OrderNumber, ProfileName, new_operation_id
from app.domain.money import Money
from app.domain.operation import Ending, Operation, OperationKind, OperationState
from app.domain.order import Order, OrderState, PaymentMode
from app.domain.timeline import Happening, TimelineEntry
from app.journal.checking import Check
from app.journal.journal import SqliteJournal, open_journal
from app.journal.pages import Pages
from app.journal.postgres.address import JournalAddress
from app.journal.postgres.journal import PostgresJournal
from app.journal.postgres.journal import open_journal as open_shared_journal

T = TypeVar("T")

KEY = bytes(range(32))
OTHER_KEY = bytes(range(1, 33))
NOON = datetime(2026, 3, 14, 12, 0, tzinfo=UTC)
EUR = currency("EUR")
ROOT = Path(__file__).parents[2]
NUMBERS = ("A-1", "B-2", "C-3")
"""Of the orders of `three_payments`."""
TILL = "paydesk_till"
"""The role the tills come in with at a server that keeps them from rewriting history."""


class Use(Protocol):
    """Opens the test's journal, hands it to some work, closes it."""

    def __call__(self, work: Callable[[Any], Awaitable[T]]) -> T: ...

    def forget(self) -> None:
        """Make the journal an empty one."""


class UseSqlite:
    """Each call is one run of the program: open, work, close."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __call__(self, work: Callable[[SqliteJournal], Awaitable[T]]) -> T:
        return use_with(self.path, None, work)

    def connection(self, key: bytes = KEY) -> apsw.Connection:
        """Return the file opened beside the application, as somebody who has the key could open it."""
        connection = apsw.Connection(str(self.path))
        connection.pragma("cipher", "chacha20")
        connection.pragma("key", f"raw:{key.hex()}")
        return connection

    def forget(self) -> None:
        self.path.unlink(missing_ok=True)


class UsePostgres:
    """Each call is one run of one till's program: connect, work, close.

    A till comes in at `address`, with the rights of a till where `owner` is another; `sql` comes in as the owner.
    """

    def __init__(self, address: JournalAddress, owner: JournalAddress | None = None) -> None:
        self.address = address
        self._owner = owner or address

    def __call__(self, work: Callable[[PostgresJournal], Awaitable[T]]) -> T:
        async def run() -> T:
            journal = await open_shared_journal(self.address)
            try:
                return await work(journal)
            finally:
                await journal.close()

        return asyncio.run(run())

    def sql(self, statement: str, *values: object) -> Any:
        """Return the first value a statement answers, asked past the journal."""

        async def run() -> Any:
            connection = await asyncpg.connect(
                host=self._owner.host,
                user=self._owner.user,
                database=self._owner.database,
                server_settings={"search_path": "paydesk, public"},
            )
            try:
                return await connection.fetchval(statement, *values)
            finally:
                await connection.close()

        return asyncio.run(run())

    def past_the_guards(self, statements: str) -> None:
        """Run statements as somebody who rules the server: no trigger and no foreign key stands against them."""
        self.sql(f"DO $$ BEGIN SET LOCAL session_replication_role = replica; {statements}; END $$")

    def forget(self) -> None:
        self(nothing)
        self.past_the_guards(_EMPTY)


_EMPTY = """
    DELETE FROM movements; DELETE FROM agreed;
    DELETE FROM counted; DELETE FROM timeline; DELETE FROM operations; DELETE FROM notices; DELETE FROM questions;
    DELETE FROM to_reconcile; DELETE FROM orders; DELETE FROM order_counts; DELETE FROM order_steps;
    DELETE FROM day_counts; DELETE FROM day_steps;
    DELETE FROM statement_lines;
    DELETE FROM ledger; DELETE FROM trail; DELETE FROM badges; DELETE FROM people; DELETE FROM role_rules;
    DELETE FROM own_roles
"""


async def nothing(_journal: SqliteJournal | PostgresJournal) -> None:
    """Opening alone makes the tables."""


def use_with(
    path: Path, kept: JournalHead | None, work: Callable[[SqliteJournal], Awaitable[T]], key: bytes = KEY
) -> T:
    """Return what some work on a journal returns, which is opened against a head kept outside it."""

    async def run() -> T:
        journal = await open_journal(path, key, kept)
        try:
            return await work(journal)
        finally:
            await journal.close()

    return asyncio.run(run())


def whole_check(connection: apsw.Connection) -> BooksChecked:
    """Return what a check of every row finds."""
    check = Check(Pages.of(connection))
    while check.step(connection):
        pass
    return check.result()


def an_order(number: str = "SHOP-T1-260314-0000000001", minutes: float = 0, **fields: Any) -> Order:
    at = NOON + timedelta(minutes=minutes)
    order = Order(
        number=OrderNumber(number),
        profile=ProfileName("sandbox-v1"),
        mode=PaymentMode.LINK,
        amount=Money(1250, EUR),
        state=OrderState.NOT_SENT,
        created_at=at,
        state_since=at,
    )
    return replace(order, **fields)


def an_operation(order: Order, kind: OperationKind = OperationKind.REGISTER) -> Operation:
    return Operation(
        new_operation_id(),
        order.number,
        kind,
        OperationState.ARMED,
        NOON,
        amount=Money(500, EUR),
        expected_captured=order.amount,
        operator="anna",
    )


def an_entry(happening: Happening = Happening.CHALLENGE_OPENED, **facts: str) -> TimelineEntry:
    return TimelineEntry(NOON, happening, facts)


def start_program(program: str, *arguments: str, **options: Any) -> "subprocess.Popen[str]":
    """Return a running Python program that can import the application and these aids."""
    paths = os.pathsep.join([str(ROOT), str(Path(__file__).parent)])
    return subprocess.Popen(
        [sys.executable, "-W", "error", "-c", program, *arguments],
        env={**os.environ, "PYTHONPATH": paths, "QT_QPA_PLATFORM": "offscreen", "QT_API": "pyside6"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        **options,
    )


def run_program(program: str, *arguments: str) -> tuple[int, str, str]:
    """Return exit code, output and errors of a Python program."""
    with start_program(program, *arguments) as running:
        out, errors = running.communicate(timeout=30)
        return running.returncode, out, errors


async def arm_one_order(journal: SqliteJournal) -> None:
    await journal.arm(an_order(), an_operation(an_order()), [an_entry(operator="maria")])


def open_and_close(path: Path, key: bytes = KEY) -> None:
    """Open the journal of this file and close it again. Raises JournalFailure."""

    async def run() -> None:
        journal = await open_journal(path, key)
        await journal.close()

    asyncio.run(run())


def files_in(folder: Path) -> dict[str, bytes]:
    """Return what each file of the folder holds."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


async def three_payments(journal: SqliteJournal | PostgresJournal, said: str = "paid") -> None:
    """Write three orders that are paid; `said` is the bank's word in the timeline."""
    for number in NUMBERS:
        order = an_order(number)
        operation = an_operation(order)
        order = await journal.arm(order, operation, [an_entry()])
        await journal.mark_sent(operation.id)
        paid = replace(order, state=OrderState.PAID, captured=order.amount)
        entry = an_entry(Happening.BANK_SAID, state=said)
        await journal.settle(operation.id, Ending(OperationState.DONE), paid, [entry])


async def no_pause() -> None:
    """Let others have one turn: a check of the books waits for nobody else here."""
    await asyncio.sleep(0)
