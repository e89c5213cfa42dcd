"""The shop's own books on this computer."""

from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypeVar

import apsw
from msgspec.structs import replace

from app.domain.books import BooksChecked, JournalHead
from app.domain.card_agreement import CardLine
from app.domain.day_figures import StateCount
from app.domain.errors import JournalDamaged, JournalFailure, JournalMissing
from app.domain.hold_plan import PlannedHold
from app.domain.identifiers import CustomerId, GatewayOrderId, OperationId, OrderNumber, ProfileName
from app.domain.operation import Ending, Operation
from app.domain.order import Order, OrderState
from app.domain.received_notice import ReceivedNotice
from app.domain.shared_journal import SeenTill
from app.domain.timeline import TimelineEntry
from app.domain.trail import TrailEntry, TrailFilter, TrailPage, TrailPlace
from app.journal import (
    backup,
    checking,
    copying,
    day_counts,
    finding,
    fragments,
    ledger,
    notices,
    operations,
    orders,
    reconciling,
    timeline,
    trail,
)
from app.journal.database import Database, Work
from app.journal.day_book import SqliteDayBook
from app.journal.left_behind import refuse_not_sent
from app.journal.opening import is_there, open_database
from app.journal.pages import Pages
from app.journal.parcels import ToCarry
from app.journal.people import SqlitePeopleBook
from app.journal.statement_lines import SqliteStatementBook
from app.services.ports import OrderFilter, Standing

T = TypeVar("T")


async def open_journal(path: Path, key: bytes, kept: JournalHead | None = None) -> "SqliteJournal":
    """Return the journal at `path`, made when there is none. Raises a JournalFailure.

    The key has 32 bytes. A file that is not this journal stays as it is, byte for byte. `kept` is the head noted
    when the journal was open last: with it a missing file is no new journal (JournalMissing), and one that can be
    read but is another journal, an older copy or damaged opens with its `trouble`, closed for money.
    """
    if kept is not None and not is_there(path):
        raise JournalMissing(str(path))
    database = await open_database(path, key)
    try:
        pages = await database.read(Pages.of)
        trouble = await database.read(lambda connection: checking.trouble_of(connection, pages, str(path), kept))
    except BaseException:
        await database.close()
        raise
    return SqliteJournal(database, pages, path, key, trouble)


class SqliteJournal:
    """Implements `Journal`, `Books`, `Trail` and `CardBook` of the ports on one encrypted SQLite file."""

    def __init__(
        self, database: Database, pages: Pages, path: Path, key: bytes, trouble: JournalFailure | None = None
    ) -> None:
        self._database = database
        self._pages = pages
        self._path = path
        self._key = key
        self._trouble = trouble

    async def arm(self, order: Order, operation: Operation, entries: Sequence[TimelineEntry]) -> Order:
        if operation.order_number != order.number:
            raise ValueError("an operation belongs to its order")
        if self._trouble is not None:
            raise self._trouble

        def work(connection: apsw.Connection) -> Order:
            reconciling.refuse_while_left(connection)
            operations.add(connection, operation)
            return _store(connection, order, entries)

        return await self._enter(order.number, work)

    async def mark_sent(self, operation: OperationId) -> None:
        def work(connection: apsw.Connection) -> None:
            number = operations.order_of(connection, operation)
            ledger.entered(connection, self._pages, number, lambda _same: operations.mark_sent(connection, operation))

        await self._write(work)

    async def mark_sent_again(self, operation: Operation, order: Order, entries: Sequence[TimelineEntry]) -> Order:
        def work(connection: apsw.Connection) -> Order:
            operations.mark_sent_again(connection, operation)
            return _store(connection, order, entries)

        return await self._enter(order.number, work)

    async def settle(
        self, operation: OperationId, ended: Ending, order: Order, entries: Sequence[TimelineEntry]
    ) -> Order:
        def work(connection: apsw.Connection) -> Order:
            operations.settle(connection, operation, ended, order.number)
            return _store(connection, order, entries)

        return await self._enter(order.number, work)

    async def take_over(
        self, operation: Operation, ended: Ending, order: Order, entries: Sequence[TimelineEntry]
    ) -> Order:
        refuse_not_sent(self._trouble, ended)

        def work(connection: apsw.Connection) -> Order:
            operations.take_over(connection, operation, ended)
            return _store(connection, order, entries)

        return await self._enter(order.number, work)

    async def adopt(self, operation: Operation) -> bool:
        """Return that it is ours: there is no other till."""
        return True

    async def record(
        self,
        order: Order,
        entries: Sequence[TimelineEntry],
        ended: Mapping[OperationId, Ending] | None = None,
    ) -> Order:
        def work(connection: apsw.Connection) -> Order:
            for operation, ending in (ended or {}).items():
                operations.prove(connection, operation, ending, order.number)
            return _store(connection, order, entries)

        return await self._enter(order.number, work)

    async def order(self, number: OrderNumber) -> Order | None:
        return await self._database.read(lambda connection: orders.by_number(connection, number))

    async def order_by_gateway_id(self, gateway_order_id: GatewayOrderId) -> Order | None:
        return await self._database.read(lambda connection: orders.by_gateway_id(connection, gateway_order_id))

    async def standing(self, number: OrderNumber) -> Standing | None:
        as_of = self._database.writes

        def work(connection: apsw.Connection) -> Standing | None:
            order = orders.by_number(connection, number)
            return None if order is None else Standing(order, operations.open_ones(connection, number), as_of)

        return await self._database.read(work)

    def still_stands(self, standing: Standing) -> bool:
        return standing.as_of == self._database.writes

    async def orders(self, wanted: OrderFilter, limit: int, older_than: OrderNumber | None = None) -> Sequence[Order]:
        """Return the newest `limit` orders that fit, or the next ones older than the given order.

        Nothing is older than an order that is not in the journal.
        """
        page = finding.Page(wanted, limit, older_than)
        await self._database.ask(page.looks_further)
        return page.orders

    async def count(self, wanted: OrderFilter) -> Mapping[OrderState, int]:
        counting = finding.Count(replace(wanted, states=frozenset()))
        await self._database.ask(counting.looks_further)
        return dict(counting.so_far)

    async def made_between(self, profile: ProfileName, begins: datetime, ends: datetime) -> Sequence[StateCount]:
        return await self._database.read(lambda connection: day_counts.of_day(connection, profile, begins, ends))

    async def open_orders(self) -> Sequence[Order]:
        return await self._database.read(orders.open_ones)

    async def open_operations(self, number: OrderNumber | None = None) -> Sequence[Operation]:
        return await self._database.read(lambda connection: operations.open_ones(connection, number))

    async def operation(self, identity: OperationId) -> Operation | None:
        return await self._database.read(lambda connection: operations.by_id(connection, identity))

    async def failed_refunds(self, since: datetime) -> Sequence[Operation]:
        return await self._database.read(lambda connection: operations.failed_refunds(connection, since))

    async def paid_late(self, since: datetime) -> Sequence[OrderNumber]:
        return await self._database.read(lambda connection: timeline.paid_late(connection, since))

    async def taken_back(self, since: datetime) -> Sequence[OrderNumber]:
        return await self._database.read(lambda connection: timeline.taken_back(connection, since))

    async def refund_wishes(self, since: datetime) -> Sequence[OrderNumber]:
        return await self._database.read(lambda connection: timeline.refund_wishes(connection, since))

    async def hold_plans(self) -> Sequence[PlannedHold]:
        return await self._database.read(timeline.hold_plans)

    async def abandoned_operations(self) -> Sequence[Operation]:
        """Return all unfinished ones: nobody but this program has the file open, and it has not begun any."""
        return await self.open_operations()

    async def claim_questions(self, pauses: Mapping[OrderNumber, timedelta]) -> frozenset[OrderNumber]:
        """Return all of them: there is no other till."""
        return frozenset(pauses)

    async def news(self) -> AsyncGenerator[OrderNumber, None]:
        """Yield nothing: there is no other till."""
        nobodys: tuple[OrderNumber, ...] = ()
        for number in nobodys:
            yield number

    async def keep_notice(self, received: ReceivedNotice) -> datetime | None:
        return await self._database.write(lambda connection: notices.keep(connection, received))

    async def match_notice(self, received: ReceivedNotice) -> None:
        await self._database.write(lambda connection: notices.match(connection, received))

    async def unmatched_notices(self, since: datetime) -> Sequence[ReceivedNotice]:
        return await self._database.read(lambda connection: notices.unmatched(connection, since))

    async def timeline(self, number: OrderNumber) -> Sequence[TimelineEntry]:
        return await self._database.read(lambda connection: timeline.of_order(connection, number))

    async def card_lines(self, customer: CustomerId) -> Sequence[CardLine]:
        return await self._database.read(lambda connection: timeline.of_customer(connection, customer))

    @property
    def people(self) -> SqlitePeopleBook:
        """Return the book of who works here."""
        return SqlitePeopleBook(self._database.read, self._write)

    async def seen_tills(self) -> Sequence[SeenTill]:
        """Return nobody: this file is that of one till."""
        return ()

    async def note(self, entry: TrailEntry) -> None:
        await self._write(lambda connection: trail.note(connection, entry))

    async def trail(self, wanted: TrailFilter, limit: int, older_than: TrailPlace | None = None) -> TrailPage:
        return await self._database.read(lambda connection: trail.page(connection, wanted, limit, older_than))

    async def trail_of(self, number: OrderNumber) -> Sequence[TrailEntry]:
        return await self._database.read(lambda connection: trail.of_order(connection, number))

    @property
    def days(self) -> SqliteDayBook:
        """Return what closing a day needs of these books."""
        return SqliteDayBook(self._database.read, self._write)

    @property
    def statement_lines(self) -> SqliteStatementBook:
        """Return the lines of the banks' files that agree with nothing."""
        return SqliteStatementBook(self._database.read, self._write)

    @property
    def trouble(self) -> JournalFailure | None:
        return self._trouble

    def close_for_money(self, trouble: JournalFailure) -> None:
        self._trouble = trouble

    async def head(self) -> JournalHead:
        return await self._database.read(ledger.head)

    async def check_all(self, pause: Callable[[], Awaitable[None]]) -> BooksChecked:
        """Return what a check of the whole journal found."""
        check = checking.Check(self._pages)
        while await self._database.read(check.step):
            await pause()
        return check.result()

    async def catch_up(self, pause: Callable[[], Awaitable[None]]) -> None:
        """Enter into the index of fragments what writes put off, a slice at a time; fold the log once it is quiet."""
        while await self._database.read(fragments.are_put_off):
            await self._write(fragments.enter_next)
            await pause()
        await self._database.fold_when_quiet()

    async def newest_backup(self) -> datetime | None:
        found = backup.backups_in(backup.backup_folder(self._path))
        return found[0].at if found else None

    async def back_up(self, at: datetime, pause: Callable[[], Awaitable[None]]) -> None:
        """Make a copy in the folder beside the journal, a slice at a time, and forget the oldest."""
        await copying.copy_into(self._database, self._key, backup.backup_folder(self._path), at, pause)

    @property
    def outer_copies(self) -> copying.OuterCopies:
        """Return what makes copies in a folder of the shop's."""
        return copying.OuterCopies(self._database, self._key, self._path)

    @property
    def put_back(self) -> reconciling.SqlitePutBack:
        """Return what is to be asked about where this journal was put back from a copy."""
        return reconciling.SqlitePutBack(self._database.read, self._database.write)

    @property
    def to_carry(self) -> ToCarry:
        """Return what reads all that is here for another journal."""
        return ToCarry(self._database.read)

    async def identity(self) -> str:
        """Return the name this journal was born with, 32 hexadecimal characters; a copy has the same."""
        return await self._database.read(ledger.identity_of)

    async def close(self) -> None:
        await self._database.close()

    async def _enter(self, number: OrderNumber, work: Work[T]) -> T:
        return await self._write(lambda connection: ledger.entered(connection, self._pages, number, work))

    async def _write(self, work: Work[T]) -> T:
        """Return what work on money rows returns; damage it comes upon closes the books for money at once."""
        try:
            return await self._database.write(work)
        except JournalDamaged as failure:
            self._trouble = self._trouble or failure
            raise


def _store(connection: apsw.Connection, order: Order, entries: Sequence[TimelineEntry]) -> Order:
    stored = orders.store(connection, order)
    timeline.add(connection, stored.number, entries)
    return stored
