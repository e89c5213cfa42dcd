"""What may a list of orders be narrowed to, besides what is typed? One filter of each kind, until it is removed."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from enum import Enum
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from app.domain.identifiers import ProfileName
from app.domain.movement import MovementKind
from app.domain.order import OrderState, PaymentMode
from app.domain.shop_days import MadeWithin, MovedWithin, ShopDays
from app.domain.sum_range import SumRange
from app.services.ports import OrderFilter

BRANDS = {
    "Visa": frozenset({"visa"}),
    "Mastercard": frozenset({"mastercard"}),
    "Maestro": frozenset({"maestro"}),
    "Mir": frozenset({"mir"}),
    "American Express": frozenset({"american express", "amex"}),
    "Diners Club": frozenset({"diners club", "diners"}),
    "JCB": frozenset({"jcb"}),
    "UnionPay": frozenset({"unionpay", "cup"}),
}
"""The brands by the name a shop knows, and how banks write them."""


class Period(Enum):
    """Days that move with the shop's calendar."""

    TODAY = "today"
    YESTERDAY = "yesterday"
    THIS_WEEK = "this-week"
    """From Monday on."""
    THIS_MONTH = "this-month"
    LAST_MONTH = "last-month"

    def ends(self, today: date) -> tuple[date, date]:
        """Return the first and the last of them."""
        days = self.days(today)
        return days.first, days.last

    def days(self, today: date) -> "Days":
        """Return the first and the last day of it, both included; weeks begin on Monday."""
        match self:
            case Period.TODAY:
                return Days(today, today)
            case Period.YESTERDAY:
                return Days(today - timedelta(days=1), today - timedelta(days=1))
            case Period.THIS_WEEK:
                return Days(today - timedelta(days=today.weekday()), today)
            case Period.THIS_MONTH:
                return Days(today.replace(day=1), today)
            case Period.LAST_MONTH:
                last = today.replace(day=1) - timedelta(days=1)
                return Days(last.replace(day=1), last)


FIRST_DAY, LAST_DAY = date(1970, 1, 2), date(2999, 12, 31)
"""Days beyond are typing errors: the moments they begin and end at cannot be reckoned in every place and system."""


class Days(Struct, frozen=True):
    """From one day to another, both with it, on the shop's calendar; between FIRST_DAY and LAST_DAY."""

    first: date
    last: date


class FilterKind(Enum):
    """The kinds, by the name of their field in `Filters`, in the order a sentence names them."""

    STATE = "state"
    MODE = "mode"
    SECURED = "secured"
    SUMS = "sums"
    PERIOD = "period"
    """The days an order was made on; the four below are days on which its money moved."""
    TAKEN = "taken"
    CAPTURED = "captured"
    REFUNDED = "refunded"
    RELEASED = "released"
    PROFILE = "profile"
    BRAND = "brand"
    OPERATOR = "operator"
    WITH_NOTE = "with_note"


MOVED_ON = {
    FilterKind.TAKEN: frozenset({MovementKind.PAID, MovementKind.HELD}),
    FilterKind.CAPTURED: frozenset({MovementKind.CAPTURED}),
    FilterKind.REFUNDED: frozenset({MovementKind.REFUNDED}),
    FilterKind.RELEASED: frozenset({MovementKind.VOIDED, MovementKind.LET_GO}),
}
"""The days on which money moved, and the movements each kind means."""


class Filters(Struct, frozen=True):
    """What a list is narrowed to; an empty field narrows nothing."""

    state: OrderState | None = None
    mode: PaymentMode | None = None
    secured: bool | None = None
    """Whether the till asked for 3-D Secure when it charged; of the bank's own pages it is not told."""
    sums: SumRange | None = None
    period: Period | Days | None = None
    taken: Period | Days | None = None
    captured: Period | Days | None = None
    refunded: Period | Days | None = None
    released: Period | Days | None = None
    profile: ProfileName | None = None
    brand: str = ""
    """A name of BRANDS."""
    operator: str = ""
    with_note: bool = False

    @property
    def kinds(self) -> tuple[FilterKind, ...]:
        """Return the kinds that are set."""
        return tuple(kind for kind in FilterKind if getattr(self, kind.value) != getattr(NO_FILTERS, kind.value))

    def having(self, kind: FilterKind, value: object) -> "Filters":
        """Return these with one more, or another one of that kind."""
        changed: dict[str, Any] = {kind.value: value}
        return replace(self, **changed)

    def without(self, kind: FilterKind) -> "Filters":
        return self.having(kind, getattr(NO_FILTERS, kind.value))

    def wishes(self, days: ShopDays, now: datetime) -> dict[FilterKind, OrderFilter]:
        """Return what each of them asks for now."""
        return dict(self._wishes(days, now))

    def _wishes(self, days: ShopDays, now: datetime) -> Iterator[tuple[FilterKind, OrderFilter]]:
        if self.state is not None:
            yield FilterKind.STATE, OrderFilter(states=frozenset({self.state}))
        if self.mode is not None:
            yield FilterKind.MODE, OrderFilter(modes=frozenset({self.mode}))
        if self.secured is not None:
            mode = PaymentMode.CHALLENGE if self.secured else PaymentMode.PHONE
            yield FilterKind.SECURED, OrderFilter(modes=frozenset({mode}))
        if self.sums is not None:
            yield FilterKind.SUMS, OrderFilter(sums=(self.sums,))
        if self.period is not None:
            yield FilterKind.PERIOD, OrderFilter(made=_made(self.period, days, now))
        for kind, movements in MOVED_ON.items():
            if (period := getattr(self, kind.value)) is not None:
                yield kind, OrderFilter(moved=(MovedWithin(movements, _made(period, days, now)),))
        if self.profile is not None:
            yield FilterKind.PROFILE, OrderFilter(profile=self.profile)
        if self.brand:
            yield FilterKind.BRAND, OrderFilter(brands=BRANDS[self.brand])
        if self.operator:
            yield FilterKind.OPERATOR, OrderFilter(operators=frozenset({self.operator}))
        if self.with_note:
            yield FilterKind.WITH_NOTE, OrderFilter(with_note=True)


def _made(period: Period | Days, days: ShopDays, now: datetime) -> tuple[MadeWithin, ...]:
    if isinstance(period, Days):
        return days.within(period.first, period.last)
    return days.around(period.ends, now)


NO_FILTERS = Filters()
