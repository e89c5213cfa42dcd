"""Which day did the shop set for a hold? Nothing is sent on that day by itself: a person is asked for it then."""

from app.domain.errors import ActNotPossible, OrderNotFound
from app.domain.events import OrderChanged
from app.domain.hold_plan import HoldPlan, check_day, days_to_plan, facts_of, plan_in
from app.domain.identifiers import OrderNumber
from app.domain.limit import WhyNot
from app.domain.timeline import Happening, TimelineEntry
from app.services.at_work import AtWork
from app.services.ports import Banks, Clock, Journal
from app.services.publisher import Publisher
from app.services.status_enquiry import StatusEnquiry


class HoldPlans:
    """Sets and takes off such days for whoever stands at the till, and keeps those of all holds for the lists."""

    def __init__(
        self,
        journal: Journal,
        banks: Banks,
        enquiry: StatusEnquiry,
        at_work: AtWork,
        clock: Clock,
        publisher: Publisher,
    ) -> None:
        self._journal = journal
        self._banks = banks
        self._enquiry = enquiry
        self._at_work = at_work
        self._clock = clock
        self._publisher = publisher
        self._standing: dict[OrderNumber, HoldPlan] = {}

    async def read(self) -> None:
        """Learn what stands now, set at whichever till. Raises JournalFailure."""
        self._standing = {hold.number: hold.plan for hold in await self._journal.hold_plans()}

    def of(self, number: OrderNumber) -> HoldPlan | None:
        """Return the day that was set for this hold, as it was read last."""
        return self._standing.get(number)

    async def set(self, number: OrderNumber, plan: HoldPlan | None) -> None:
        """Write this day down, or take the one that stands off. What stands already is not written again.

        Raises HoldDayOutside, ActNotPossible where nothing is held, NobodyAtWork, OrderNotFound, JournalFailure.
        """
        who = self._at_work.signature()
        order = await self._journal.order(number)
        if order is None:
            raise OrderNotFound(number)
        before = plan_in(await self._journal.timeline(number))
        if _same(before, plan):
            return
        if plan is not None:
            days = days_to_plan(order, self._banks.find(order.profile), self._clock.now())
            if days is None:
                raise ActNotPossible(number, plan.kind.value, WhyNot.NOTHING_THERE.value)
            check_day(plan.day, *days)
        entry = TimelineEntry(self._clock.now(), Happening.HOLD_PLANNED, facts_of(plan) | who)
        await self._enquiry.note(number, entry)
        await self.read()
        self._publisher.publish(OrderChanged(await self._enquiry.as_written(number)))


def _same(before: HoldPlan | None, plan: HoldPlan | None) -> bool:
    """Tell whether the same is meant, whoever says it."""
    if before is None or plan is None:
        return before is plan
    return (before.kind, before.day) == (plan.kind, plan.day)
