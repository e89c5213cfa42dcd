"""What becomes of a genuine message of a bank: it is written down, and its order is asked about.

A message never changes an order. It only makes the question come earlier; without any message the same is found out
a little later.
"""

import logging
from functools import partial

from app.domain.errors import PaydeskError
from app.domain.events import Event, NoticeCame, OrderChanged
from app.domain.identifiers import OrderNumber, ProfileName
from app.domain.order import Order
from app.domain.received_notice import REPEATED_WITHIN, WAITS_FOR_ITS_ORDER, ReceivedNotice
from app.domain.timeline import Happening, TimelineEntry
from app.services.notice_port import Told
from app.services.order_refresh import OrderRefresh
from app.services.ports import Clock, Journal
from app.services.publisher import Publisher
from app.services.status_enquiry import StatusEnquiry
from app.services.waiting_notices import WaitingNotices

_log = logging.getLogger(__name__)


class NoticeIntake:
    """Takes messages in, from as many banks as there are."""

    def __init__(
        self,
        journal: Journal,
        enquiry: StatusEnquiry,
        refresh: OrderRefresh,
        clock: Clock,
        publisher: Publisher,
    ) -> None:
        self._journal = journal
        self._enquiry = enquiry
        self._refresh = refresh
        self._clock = clock
        self._publisher = publisher
        self._waiting = WaitingNotices()
        self._unanswered: set[str] = set()
        """The fingerprints of messages whose orders are about to be asked about."""
        publisher.listen(self._on_event)

    async def resume(self) -> None:
        """Go on with the messages that came before a restart and whose orders nobody asked about since.

        Raises JournalFailure.
        """
        since = self._clock.now() - WAITS_FOR_ITS_ORDER
        for received in await self._journal.unmatched_notices(since):
            self._waiting.add(received)
            order = await self._order_of(received)
            if order is not None:
                self._waiting.take_for(order)
                self._ask_about(order, received)

    async def take(self, profile: ProfileName, told: Told) -> None:
        """Write a message down and ask about its order. Raises JournalFailure: the bank should send it again."""
        received = ReceivedNotice(profile, told.fingerprint, self._clock.now(), told.notice)
        self._waiting.add(received)  # its order may be written down while it is looked for
        order = await self._order_of(received)
        # A repeat is one whose order was asked about: one that was kept and then lost is as new.
        before = await self._journal.keep_notice(received)
        self._publisher.publish(NoticeCame(profile, received.at))
        if order is None:
            return
        self._waiting.take_for(order)
        is_repeat = before is not None and abs(received.at - before) < REPEATED_WITHIN  # clocks are set back, too
        is_new = not is_repeat and told.fingerprint not in self._unanswered
        if is_new or received.may_be_the_next(order):
            self._ask_about(order, received)
        elif is_repeat:
            await self._matched(received)
        if is_new:
            await self._note(received, order)

    def _on_event(self, event: Event) -> None:
        """An order was written down: perhaps the one a message waits for. Its bank's key is new to us now."""
        if isinstance(event, OrderChanged):
            for received in self._waiting.take_for(event.order):
                self._ask_about(event.order, received)

    def _ask_about(self, order: Order, received: ReceivedNotice) -> None:
        self._unanswered.add(received.fingerprint)
        self._refresh.wake(order, partial(self._is_answered, received))

    async def _is_answered(self, received: ReceivedNotice) -> None:
        """Note that the bank was asked. Where that cannot be written, it is asked once more after a restart."""
        self._unanswered.discard(received.fingerprint)
        await self._matched(received)

    async def _matched(self, received: ReceivedNotice) -> None:
        try:
            await self._journal.match_notice(received)
        except PaydeskError as failure:
            _log.info("a notice could not be matched: %s", type(failure).__name__)

    async def _order_of(self, received: ReceivedNotice) -> Order | None:
        notice = received.notice
        found = [await self._journal.order_by_gateway_id(key) for key in received.keys]
        if notice.order_number is not None:
            found.append(await self._journal.order(OrderNumber(notice.order_number)))
        return next((order for order in found if order is not None and received.is_about(order)), None)

    async def _note(self, received: ReceivedNotice, order: Order) -> None:
        """Tell it in the order's timeline. That is a courtesy, and the question is asked without it."""
        entry = TimelineEntry(received.at, Happening.NOTICE_CAME, {"claim": received.notice.claim.value})
        try:
            await self._enquiry.note(order.number, entry)
        except PaydeskError as failure:
            _log.info("a notice could not be noted: %s", type(failure).__name__)
