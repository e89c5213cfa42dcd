"""Payments the bank makes by itself, again and again, from one card."""

from collections.abc import Mapping
from datetime import datetime
from enum import Enum

from msgspec import Struct, field

from app.domain.identifiers import CustomerId, StandingOrderId
from app.domain.money import Money


class Period(Enum):
    """What a schedule counts in."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


class StandingOrderState(Enum):
    """Whether a standing order goes on paying. UNKNOWN stands for a word of the bank's nobody knows."""

    CREATED = "created"
    ACTIVE = "active"
    FAILED = "failed"
    """A payment was refused; it goes on once it is resumed."""
    COMPLETED = "completed"
    ENDED = "ended"
    EXPIRED = "expired"
    UNKNOWN = "unknown"


class Schedule(Struct, frozen=True):
    """Every so many periods, from `since` to `until` (UTC); None: one period from now, and for ever."""

    every: int
    period: Period
    since: datetime | None = None
    until: datetime | None = None


class StandingOrderDraft(Struct, frozen=True):
    """What is to be paid again and again. `name` is the shop's own key: a lost answer is looked up by it."""

    name: str
    amount: Money
    schedule: Schedule
    customer_id: CustomerId | None = None
    parameters: Mapping[str, str] = field(default_factory=dict)


class StandingOrderChange(Struct, frozen=True):
    """What becomes different. None and empty leave it as it is; a new schedule starts from its beginning."""

    amount: Money | None = None
    schedule: Schedule | None = None
    parameters: Mapping[str, str] = field(default_factory=dict)


class StandingOrder(Struct, frozen=True):
    """A standing order as the bank has it. Moments are UTC; `next_payment` is None when none will follow."""

    id: StandingOrderId
    name: str
    state: StandingOrderState
    created: datetime | None = None
    next_payment: datetime | None = None
