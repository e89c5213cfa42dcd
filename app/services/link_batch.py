"""Many links from one file, one after the other; a file that is opened again goes on where it stopped.

The number of each order is made from what its line says. So the journal, and in the end the bank, know a line again:
after a crash, on another till, and from a journal that was put back.
"""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from msgspec import Struct

from app.domain.errors import OperationAlreadyOpen
from app.domain.events import OrderChanged
from app.domain.identifiers import OrderNumber, order_number_of
from app.domain.operation import OperationKind
from app.domain.order import Order, OrderState
from app.domain.profile import BankProfile
from app.domain.refusals import OrderNumberTaken
from app.domain.trail import Deed
from app.services.logbook import Logbook
from app.services.payment_links import (
    RENEWS,
    LinkDraft,
    PaymentLinks,
    followers_of,
    may_be_payable,
    noted_after,
    was_taken,
)
from app.services.ports import Clock, Journal
from app.services.publisher import Publisher
from app.services.table_file import OpenTable, Row, TableLook, table_written


class BatchItem(Struct, frozen=True):
    """One link to make. `key` is the same whenever the same line is read, and that of no other line."""

    key: str
    draft: LinkDraft


class LinkBatch:
    """Makes the links of a file."""

    def __init__(
        self,
        links: PaymentLinks,
        journal: Journal,
        open_table: OpenTable,
        logbook: Logbook,
        clock: Clock,
        publisher: Publisher,
    ) -> None:
        self._links = links
        self._clock = clock
        self._publisher = publisher
        self._journal = journal
        self._open_table = open_table
        self._logbook = logbook

    async def made(self, profile: BankProfile, item: BatchItem) -> Order | None:
        """Return the newest order with a link that was made from this line, or None."""
        return _newest_link(await self._orders(profile, item))

    async def make(self, profile: BankProfile, item: BatchItem, anew_before: datetime | None = None) -> Order:
        """Return the link of this line: the one made before, or a new one.

        `anew_before` asks for a new one where the other is older than that moment. Raises as `PaymentLinks.create`,
        OperationAlreadyOpen while another till is making it, and OrderNumberTaken while a link may be out there that
        only the bank knows of; a line whose try provably failed, or whose link nobody got, is tried under its next
        number.
        """
        orders = await self._orders(profile, item)
        before = _newest_link(orders)
        if before is not None and not (anew_before and before.created_at < anew_before):
            return before
        if orders and orders[-1].state is OrderState.PENDING:
            raise OperationAlreadyOpen(orders[-1].number, OperationKind.REGISTER.value)
        if orders and await self._is_known_to_bank_alone(orders[-1]):
            raise OrderNumberTaken("", "")
        if not orders or before is not None:
            number = _number(profile, item, len(orders))
            return await self._links.create(profile, item.draft, number, is_worked_out=True)
        number = await self._next(profile, orders[-1])
        noted = {RENEWS: orders[-1].number}
        return await self._links.create(profile, item.draft, number, noted, is_worked_out=True)

    async def _next(self, profile: BankProfile, tried: Order) -> OrderNumber:
        """Return the number that takes the place of a try nobody has a link of: whoever renews it knows it again."""
        _followers, number = await followers_of(self._journal, tried)
        if number is None:
            number, noted = await noted_after(self._journal, profile, tried, self._clock.now())
            self._publisher.publish(OrderChanged(noted))
        return number

    async def _is_known_to_bank_alone(self, order: Order) -> bool:
        """Tell whether the bank had this order before our books, and it may be paid, or was."""
        told = await self._journal.timeline(order.number)
        return was_taken(told) and may_be_payable(order, told)

    async def save(self, target: Path, look: TableLook, rows: Sequence[Row]) -> None:
        """Write what became of each line into a file, whole or not at all; the trail knows that it was written.

        Raises the ExportFailed and JournalFailure families.
        """
        async with table_written(self._open_table, target, look) as add:
            await add(rows)
            # Noted before it is there, as every list that leaves the shop.
            await self._logbook.note(Deed.EXPORTED, what="links", lines=str(len(rows)), file=target.name)

    async def _orders(self, profile: BankProfile, item: BatchItem) -> list[Order]:
        """Return every order that was begun for this line, oldest first: its last renewal, where it has any."""
        found: list[Order] = []
        while (order := await self._journal.order(_number(profile, item, len(found)))) is not None:
            followers, _noted = await followers_of(self._journal, order)
            found.append(followers[-1] if followers else order)
        return found


def _newest_link(orders: Sequence[Order]) -> Order | None:
    return next((order for order in reversed(orders) if order.link is not None), None)


def _number(profile: BankProfile, item: BatchItem, turn: int) -> OrderNumber:
    return order_number_of(profile.shop, f"{profile.name}\n{item.key}\n{turn}")
