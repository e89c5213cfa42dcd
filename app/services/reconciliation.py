"""After the journal was put back from a copy: asking the bank about every order the copy may be wrong about."""

import asyncio
import logging
from collections.abc import Sequence

from app.domain.errors import JournalMustReconcile, JournalUnreachable, PaydeskError
from app.domain.events import BooksInTrouble, BooksReconciled
from app.domain.identifiers import OrderNumber
from app.services.books_port import PutBack
from app.services.ports import Clock
from app.services.publisher import Publisher
from app.services.status_enquiry import StatusEnquiry

_AT_ONCE = 4
_PAUSE_SECONDS = 10.0

_log = logging.getLogger(__name__)


class Reconciliation:
    """Asks until every order has its answer; until then the journal begins no act at a bank."""

    def __init__(self, books: PutBack, enquiry: StatusEnquiry, clock: Clock, publisher: Publisher) -> None:
        self._books = books
        self._enquiry = enquiry
        self._clock = clock
        self._publisher = publisher

    async def run(self) -> None:
        """Return when nothing is left to ask, at once for a journal that was never put back."""
        waiting = await self._waiting()
        if not waiting:
            return
        self._publisher.publish(BooksInTrouble(JournalMustReconcile(len(waiting))))
        while waiting:
            for start in range(0, len(waiting), _AT_ONCE):
                await asyncio.gather(*(self._ask(number) for number in waiting[start : start + _AT_ONCE]))
            waiting = await self._waiting()
            if waiting:
                await self._clock.sleep(_PAUSE_SECONDS)
        self._publisher.publish(BooksReconciled())

    async def _waiting(self) -> Sequence[OrderNumber]:
        """Return what is left to ask, once the server that keeps the journal of several tills can be reached."""
        while True:
            try:
                return await self._books.to_reconcile()
            except JournalUnreachable:
                await self._clock.sleep(_PAUSE_SECONDS)

    async def _ask(self, number: OrderNumber) -> None:
        """Ask about one order. One that cannot be asked about keeps what the copy says: no bank knows more."""
        try:
            order = await self._enquiry.ask(number)
            if self._enquiry.knows_bank_of(order):
                await self._books.reconciled(number)
            else:
                await self._books.leave_to_others(number)
        except PaydeskError as failure:
            _log.info("an order is not reconciled yet: %s", type(failure).__name__)
