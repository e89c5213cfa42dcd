"""Keeping the wish for a refund while the bank cannot be asked. It is never sent from here: a person does that."""

from app.domain.errors import RefundReasonMissing
from app.domain.events import OrderChanged
from app.domain.timeline import Happening, TimelineEntry
from app.domain.wished_refund import WishedRefund
from app.services.at_work import AtWork
from app.services.order_money import RefundWish
from app.services.ports import Clock
from app.services.publisher import Publisher
from app.services.status_enquiry import StatusEnquiry


class RefundWishes:
    """Writes them into the timeline of their orders; the next act on the money, or a note, ends one."""

    def __init__(self, enquiry: StatusEnquiry, at_work: AtWork, clock: Clock, publisher: Publisher) -> None:
        self._enquiry = enquiry
        self._at_work = at_work
        self._clock = clock
        self._publisher = publisher

    async def keep(self, wish: RefundWish) -> None:
        """Keep it, in place of one that was kept before.

        Raises as `WhyRefunded.check`, NobodyAtWork, OrderNotFound, JournalFailure.
        """
        if wish.why is None:
            raise RefundReasonMissing
        wish.why.check()
        facts = WishedRefund(wish.amount, wish.why).facts() | self._at_work.signature()
        await self._enquiry.note(wish.number, TimelineEntry(self._clock.now(), Happening.REFUND_WISHED, facts))
        self._publisher.publish(OrderChanged(await self._enquiry.as_written(wish.number)))
