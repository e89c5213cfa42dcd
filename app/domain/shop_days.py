"""Which moments are the days of a shop? Each of its banks has the business day of its own place."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime

from msgspec import Struct

from app.domain.business_day import BusinessDays
from app.domain.identifiers import ProfileName
from app.domain.movement import MovementKind
from app.domain.profile import BankProfile

DaysOf = Callable[[date], tuple[date, date]]
"""Return first and last day that are meant, by the day it is today."""


class MadeWithin(Struct, frozen=True):
    """From one moment on, and before another (UTC); of these banks, and of any but `others` where none is named."""

    begins: datetime
    ends: datetime
    profiles: frozenset[ProfileName] = frozenset()
    others: frozenset[ProfileName] = frozenset()

    @property
    def asks_for_the_bank(self) -> bool:
        """Tell whether the moments are not those of every bank."""
        return bool(self.profiles or self.others)

    def holds(self, at: datetime, profile: ProfileName) -> bool:
        of_it = profile in self.profiles if self.profiles else profile not in self.others
        return self.begins <= at < self.ends and of_it

    def and_within(self, other: "MadeWithin") -> "MadeWithin | None":
        """Return what lies in both, None where nothing does."""
        begins, ends = max(self.begins, other.begins), min(self.ends, other.ends)
        either, others = self.profiles | other.profiles, self.others | other.others
        profiles = self.profiles & other.profiles if self.profiles and other.profiles else either
        if begins >= ends or (either and not profiles - others):
            return None
        return MadeWithin(begins, ends, profiles - others, frozenset() if either else others)


class MovedWithin(Struct, frozen=True):
    """Money moved in one of these ways, within one of these."""

    kinds: frozenset[MovementKind]
    within: tuple[MadeWithin, ...]


class ShopDays(Struct, frozen=True):
    """The calendars of the shop's banks, the usual one first: it is that of every order no other one is for.

    Such are the orders of banks this till does not know: another till's, or one taken out of the settings.
    """

    calendars: Mapping[BusinessDays, frozenset[ProfileName]]

    def today(self, now: datetime) -> date:
        """Return the day it is by the usual calendar."""
        return next(iter(self.calendars)).day_of(now)

    def within(self, first: date, last: date) -> tuple[MadeWithin, ...]:
        """Return the moments of these days."""
        return tuple(self._made(calendar, first, last) for calendar in self.calendars)

    def around(self, days_of: DaysOf, now: datetime) -> tuple[MadeWithin, ...]:
        """Return the moments of days that are reckoned from today, which each calendar knows for itself."""
        return tuple(self._made(calendar, *days_of(calendar.day_of(now))) for calendar in self.calendars)

    def _made(self, calendar: BusinessDays, first: date, last: date) -> MadeWithin:
        begins, ends = calendar.start_of(first), calendar.span_of(last)[1]
        usual, *others = self.calendars
        if calendar != usual:
            return MadeWithin(begins, ends, self.calendars[calendar])
        named = frozenset[ProfileName]().union(*(self.calendars[each] for each in others))
        return MadeWithin(begins, ends, others=named)


def shop_days(profiles: Iterable[BankProfile]) -> ShopDays:
    """Return the calendars of these banks; without any bank that of this computer."""
    calendars: dict[BusinessDays, frozenset[ProfileName]] = {}
    for each in profiles:
        calendars[each.days] = calendars.get(each.days, frozenset()) | {each.name}
    return ShopDays(calendars or {BusinessDays(): frozenset()})
