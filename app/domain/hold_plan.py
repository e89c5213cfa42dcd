"""On which day does the shop mean to capture a hold, or to let it go? A wish only: a person does it on that day."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime

from msgspec import Struct

from app.domain.business_day import BusinessDays
from app.domain.errors import HoldDayOutside
from app.domain.hold import hold_end
from app.domain.identifiers import OrderNumber
from app.domain.operation import OperationKind
from app.domain.order import Order, OrderState
from app.domain.profile import BankProfile
from app.domain.timeline import Happening, TimelineEntry


class HoldPlan(Struct, frozen=True):
    """`kind` is CAPTURE or VOID, `day` a business day of the shop at that bank, `by` who set it."""

    kind: OperationKind
    day: date
    by: str = ""


class PlannedHold(Struct, frozen=True):
    """The day that was set for this order."""

    number: OrderNumber
    plan: HoldPlan


def plan_in(timeline: Iterable[TimelineEntry]) -> HoldPlan | None:
    """Return what a timeline, oldest first, says last; a day that was taken off stands no more."""
    plan = None
    for entry in timeline:
        if entry.happening is Happening.HOLD_PLANNED:
            plan = plan_of(entry.facts)
    return plan


def plan_of(facts: Mapping[str, str]) -> HoldPlan | None:
    """Return the plan one entry tells, None where it takes the day off."""
    if not facts.get("day"):
        return None
    return HoldPlan(OperationKind(facts["kind"]), date.fromisoformat(facts["day"]), facts.get("operator", ""))


def facts_of(plan: HoldPlan | None) -> dict[str, str]:
    """Return what an entry tells of it, besides who wrote it."""
    return {} if plan is None else {"kind": plan.kind.value, "day": plan.day.isoformat()}


def days_to_plan(order: Order, profile: BankProfile | None, now: datetime) -> tuple[date, date | None] | None:
    """Return the first and the last day that can be set for this order, None where nothing of it is held.

    There is no last one where the bank does not tell how long it holds.
    """
    end = hold_end(order, profile) if order.state is OrderState.AUTHORISED else None
    if end is None:
        return None
    days = calendar_of(profile)
    first = days.day_of(now)
    return first, max(first, days.day_of(end.at)) if end.is_told else None


def calendar_of(profile: BankProfile | None) -> BusinessDays:
    """Return by which calendar the days of an order are meant; of a bank this till does not know, by its own."""
    return BusinessDays() if profile is None else profile.days


def check_day(day: date, first: date, last: date | None) -> None:
    """Raise HoldDayOutside for a day that is over, or on which nothing is held any more."""
    if day < first or (last is not None and day > last):
        raise HoldDayOutside(first, last)
