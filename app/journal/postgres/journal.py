"""The books several tills share."""

from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import TypeVar

from msgspec.structs import replace

from app.domain.books import BooksChecked, JournalHead
from app.domain.card_agreement import CardLine
from app.domain.day_figures import StateCount
from app.domain.errors import JournalDamaged, JournalExchanged, JournalFailure, JournalRolledBack, JournalUnreachable
from app.domain.hold_plan import PlannedHold
from app.domain.identifiers import CustomerId, GatewayOrderId, OperationId, OrderNumber, ProfileName
from app.domain.operation import Ending, Operation
from app.domain.order import Order, OrderState
from app.domain.received_notice import ReceivedNotice
from app.domain.shared_journal import SeenTill
from app.domain.timeline import TimelineEntry
from app.domain.trail import TrailEntry, TrailFilter, TrailPage, TrailPlace
from app.journal.left_behind import refuse_not_sent
from app.journal.postgres import (
    checking,
    day_counts,
    ledger,
    listing,
    news,
    notices,
    operations,
    orders,
    questions,
    reconciling,
    seen_tills,
    timeline,
    trail,
)
from app.journal.postgres.address import JournalAddress, address_of
from app.journal.postgres.database import Connection, Database, Work
from app.journal.postgres.day_book import PostgresDayBook
from app.journal.postgres.migrate import migrate
from app.journal.postgres.people import PostgresPeopleBook
from app.journal.postgres.statement_lines import PostgresStatementBook
from app.journal.postgres.taking_in import TakingIn
from app.services.ports import OrderFilter, Standing

T = TypeVar("T")


async def open_journal(
    address: JournalAddress, password: str | None = None, kept: JournalHead | None = None, till: str = ""
) -> "PostgresJournal":
    """Return the shared journal, made when the database has none. Raises a JournalFailure.

    Without a password the server must let the user in by other means: a password file, or a socket of this computer.
    `kept` is the head this till noted last: another journal, an older copy or a damaged one opens with its `trouble`,
    closed for money. `till` is how the other tills see this one.
    """
    database = await Database.open(address, password, till)
    try:
        await database.write(lambda connection: migrate(connection, address))
        trouble = await database.read(lambda connection: checking.trouble_of(connection, address.text, kept))
    except BaseException:
        await database.close()
        raise
    return PostgresJournal(database, trouble)


async def open_journal_at(text: str, password: str | None, kept: JournalHead | None, till: str) -> "PostgresJournal":
    """Return the shared journal at an address as it stands in the settings. Raises as `open_journal` does."""
    return await open_journal(address_of(text), password, kept, till)


class PostgresJournal:
    """Implements `Journal`, `Books`, `Trail` and `CardBook` of the ports on one database."""

    def __init__(self, database: Database, trouble: JournalFailure | None = None) -> None:
        self._database = database
        self._trouble = trouble
        self._last_head: JournalHead | None = None
        self._in_doubt: set[OperationId] = set()
        """Acts that may have begun in the journal and that nobody here goes on with: the commit was not answered."""
        self.put_back = reconciling.PostgresPutBack(database.read, database.write)
        """What is to be asked about where this journal was put back from a copy."""

    async def arm(self, order: Order, operation: Operation, entries: Sequence[TimelineEntry]) -> Order:
        if operation.order_number != order.number:
            raise ValueError("an operation belongs to its order")
        if self._trouble is not None:
            raise self._trouble

        async def work(connection: Connection) -> Order:
            await self.put_back.refuse_while_left(connection, order.profile)
            await operations.add(connection, operation, self._database.run)
            return await _store(connection, order, entries)

        return await self._begin(operation, self._enter(order.number, work))

    async def mark_sent(self, operation: OperationId) -> None:
        async def work(connection: Connection) -> None:
            number = await ledger.lock_order_of(connection, operation)
            await operations.mark_sent(connection, operation, number)
            await ledger.enter(connection, number)

        await self._write(work)

    async def mark_sent_again(self, operation: Operation, order: Order, entries: Sequence[TimelineEntry]) -> Order:
        async def work(connection: Connection) -> Order:
            await operations.mark_sent_again(connection, operation, self._database.run)
            return await _store(connection, order, entries)

        return await self._begin(operation, self._enter(order.number, work))

    async def settle(
        self, operation: OperationId, ended: Ending, order: Order, entries: Sequence[TimelineEntry]
    ) -> Order:
        async def work(connection: Connection) -> Order:
            await operations.settle(connection, operation, ended, order.number)
            return await _store(connection, order, entries)

        return await self._enter(order.number, work)

    async def take_over(
        self, operation: Operation, ended: Ending, order: Order, entries: Sequence[TimelineEntry]
    ) -> Order:
        refuse_not_sent(self._trouble, ended)

        async def work(connection: Connection) -> Order:
            await operations.take_over(connection, operation, ended, self._database.run, self._in_doubt)
            return await _store(connection, order, entries)

        stored = await self._enter(order.number, work)
        self._in_doubt.discard(operation.id)
        return stored

    async def adopt(self, operation: Operation) -> bool:
        is_ours = await self._database.write(
            lambda connection: operations.adopt(connection, operation, self._database.run, self._in_doubt)
        )
        self._in_doubt.discard(operation.id)
        return is_ours

    async def record(
        self,
        order: Order,
        entries: Sequence[TimelineEntry],
        ended: Mapping[OperationId, Ending] | None = None,
    ) -> Order:
        async def work(connection: Connection) -> Order:
            for operation, ending in (ended or {}).items():
                await operations.prove(connection, operation, ending, order.number)
            return await _store(connection, order, entries)

        return await self._enter(order.number, work)

    async def order(self, number: OrderNumber) -> Order | None:
        return await self._database.read(lambda connection: orders.by_number(connection, number))

    async def order_by_gateway_id(self, gateway_order_id: GatewayOrderId) -> Order | None:
        return await self._database.read(lambda connection: orders.by_gateway_id(connection, gateway_order_id))

    async def standing(self, number: OrderNumber) -> Standing | None:
        async def work(connection: Connection) -> Standing | None:
            order = await orders.by_number(connection, number)
            return None if order is None else Standing(order, await operations.open_ones(connection, number))

        return await self._database.read(work)

    def still_stands(self, standing: Standing) -> bool:
        """Return False: another till may have written."""
        return False

    async def orders(self, wanted: OrderFilter, limit: int, older_than: OrderNumber | None = None) -> Sequence[Order]:
        return await self._database.read(lambda connection: listing.newest(connection, wanted, limit, older_than))

    async def count(self, wanted: OrderFilter) -> Mapping[OrderState, int]:
        in_any_state = replace(wanted, states=frozenset())
        await self._add_up_many_steps()
        return await self._database.read(lambda connection: listing.count(connection, in_any_state))

    async def made_between(self, profile: ProfileName, begins: datetime, ends: datetime) -> Sequence[StateCount]:
        await self._add_up_many_steps()
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
        await self._database.show_that_we_run()
        return await self._database.read(lambda connection: operations.abandoned(connection, self._in_doubt))

    async def claim_questions(self, pauses: Mapping[OrderNumber, timedelta]) -> frozenset[OrderNumber]:
        return await self._database.write(lambda connection: questions.claim(connection, pauses))

    def news(self) -> AsyncGenerator[OrderNumber, None]:
        return news.numbers(self._database)

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
    def people(self) -> PostgresPeopleBook:
        """Return the book of who works here."""
        return PostgresPeopleBook(self._database.read, self._database.write)

    async def seen_tills(self) -> Sequence[SeenTill]:
        return await self._database.read(seen_tills.seen)

    async def note(self, entry: TrailEntry) -> None:
        await self._database.write(lambda connection: trail.note(connection, entry))

    async def trail(self, wanted: TrailFilter, limit: int, older_than: TrailPlace | None = None) -> TrailPage:
        return await self._database.read(lambda connection: trail.page(connection, wanted, limit, older_than))

    async def trail_of(self, number: OrderNumber) -> Sequence[TrailEntry]:
        return await self._database.read(lambda connection: trail.of_order(connection, number))

    @property
    def days(self) -> PostgresDayBook:
        """Return what closing a day needs of these books."""
        return PostgresDayBook(self._database.read, self._write)

    @property
    def statement_lines(self) -> PostgresStatementBook:
        """Return the lines of the banks' files that agree with nothing."""
        return PostgresStatementBook(self._database.read, self._write)

    @property
    def trouble(self) -> JournalFailure | None:
        return self._trouble

    def close_for_money(self, trouble: JournalFailure) -> None:
        self._trouble = trouble

    async def head(self) -> JournalHead:
        """Return how far the journal goes now, after linking the lines that wait.

        Raises JournalRolledBack when it went further before: a server was replaced by an older copy of itself while
        we worked. The journal is closed for money then.
        """
        if self._last_head is not None:
            await self._compare(self._last_head)
        while await self._database.read(ledger.is_waiting) and await self._database.write(ledger.link):
            pass
        self._last_head = await self._database.read(ledger.head)
        return self._last_head

    async def check_all(self, pause: Callable[[], Awaitable[None]]) -> BooksChecked:
        """Return what a check of the whole journal found."""
        check = checking.Check()
        while await self._database.read(check.step):
            await pause()
        return check.result()

    async def take_as_it_is(self, at: datetime) -> int:
        """Take a server that was put back from a copy for the right one; returns how many orders to ask about.

        Acts that were about to begin in the copy count as sent, and no money moves at any till before the bank was
        asked about every order of the last weeks and every open one. Raises JournalDamaged, with nothing changed,
        when a row of the copy is not what was written.
        """
        orders = await self._write(lambda connection: reconciling.take_as_it_is(connection, at))
        self._trouble = None
        return orders

    async def catch_up(self, _pause: Callable[[], Awaitable[None]]) -> None:
        """Add up the steps of the counts; the server keeps its indexes with every write."""
        await self._add_up_many_steps()

    @property
    def taking_in(self) -> TakingIn:
        """Return what takes the books of a till in."""
        return TakingIn(self._database.read, self._database.write)

    async def identity(self) -> str:
        """Return the name this journal was born with, 32 hexadecimal characters; a copy has the same."""
        return await self._database.read(ledger.identity_of)

    async def close(self) -> None:
        await self._database.close()

    async def _add_up_many_steps(self) -> None:
        if await self._database.read(listing.has_many_steps):
            await self._database.write(listing.add_up)

    async def _compare(self, head: JournalHead) -> None:
        server = self._database.address.text
        try:
            await self._database.read(lambda connection: checking.compare(connection, server, head))
        except JournalFailure as failure:
            if isinstance(failure, JournalExchanged | JournalRolledBack):
                self._trouble = self._trouble or failure
            raise

    async def _begin(self, operation: Operation, writing: Awaitable[T]) -> T:
        """Return what was written about an act that begins; when that is in doubt, it does not go on from here."""
        try:
            begun = await writing
        except JournalUnreachable:
            self._in_doubt.add(operation.id)
            raise
        self._in_doubt.discard(operation.id)
        return begun

    async def _enter(self, number: OrderNumber, work: Work[T]) -> T:
        """Return what work about one order returns, once its new page is entered in the ledger and told to all."""

        async def entered(connection: Connection) -> T:
            await ledger.lock(connection, number)
            result = await work(connection)
            await ledger.enter(connection, number)
            await news.tell(connection, self._database.run, number)
            return result

        return await self._write(entered)

    async def _write(self, work: Work[T]) -> T:
        """Return what work on money rows returns; damage it comes upon closes the books for money at once."""
        try:
            return await self._database.write(work)
        except JournalDamaged as failure:
            self._trouble = self._trouble or failure
            raise


async def _store(connection: Connection, order: Order, entries: Sequence[TimelineEntry]) -> Order:
    entry, stored = await orders.store(connection, order)
    await timeline.add(connection, entry, entries)
    return stored
