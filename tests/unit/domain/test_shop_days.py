"""The days of a shop whose banks may each have a calendar of their own."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from app.domain.business_day import BusinessDays
from app.domain.identifiers import ProfileName
from app.domain.shop_days import MadeWithin, shop_days
from tests.makers import NOON, a_profile

LATE = BusinessDays(time(4), ZoneInfo("Europe/Berlin"))
ALMATY = BusinessDays(zone=ZoneInfo("Asia/Almaty"))
BAR = a_profile(name=ProfileName("bar"), days=LATE)
KIOSK = a_profile(name=ProfileName("kiosk"), days=LATE)
FAR = a_profile(name=ProfileName("far"), days=ALMATY)
AFTER_MIDNIGHT = datetime(2026, 3, 15, 1, 0, tzinfo=UTC)
"""Two in the night in Berlin: still the evening before. In Almaty it is six in the morning."""


def today(day: date) -> tuple[date, date]:
    return day, day


def test_a_sale_after_midnight_is_of_the_day_before_until_the_day_ends() -> None:
    days = shop_days([BAR, KIOSK])
    assert days.today(AFTER_MIDNIGHT) == date(2026, 3, 14)
    (made,) = days.around(today, AFTER_MIDNIGHT)
    assert made.holds(AFTER_MIDNIGHT, ProfileName("bar"))
    assert made.holds(AFTER_MIDNIGHT, ProfileName("one that was taken away")), "with one calendar it is everybody's"
    assert not made.holds(datetime(2026, 3, 15, 3, 0, tzinfo=UTC), ProfileName("bar")), "four in the morning"


def test_each_bank_counts_today_by_its_own_calendar() -> None:
    bars, far = shop_days([BAR, FAR, KIOSK]).around(today, AFTER_MIDNIGHT)
    assert (bars.others, far.profiles) == ({"far"}, {"far"})
    assert (bars.holds(NOON, ProfileName("bar")), far.holds(NOON, ProfileName("far"))) == (True, False)
    assert far.holds(AFTER_MIDNIGHT, ProfileName("far"))
    assert not far.holds(AFTER_MIDNIGHT, ProfileName("bar"))


def test_orders_of_banks_nobody_here_knows_keep_the_usual_calendar() -> None:
    gone, others_till = ProfileName("one that was taken away"), ProfileName("another till's")
    made = shop_days([BAR, FAR]).within(date(2026, 3, 14), date(2026, 3, 14))
    for unknown in (gone, others_till):
        assert [each.holds(AFTER_MIDNIGHT, unknown) for each in made] == [True, False], "once, with the bar's"


def test_days_are_whole_from_the_first_to_the_last() -> None:
    (made,) = shop_days([FAR]).within(date(2026, 3, 14), date(2026, 3, 15))
    assert made == MadeWithin(ALMATY.start_of(date(2026, 3, 14)), ALMATY.start_of(date(2026, 3, 16)))


HOUR = timedelta(hours=1)
A, B = frozenset({ProfileName("a")}), frozenset({ProfileName("b")})


@pytest.mark.parametrize(
    ("one", "other", "both"),
    [
        (MadeWithin(NOON, NOON + 3 * HOUR), MadeWithin(NOON + HOUR, NOON + 9 * HOUR),
         MadeWithin(NOON + HOUR, NOON + 3 * HOUR)),
        (MadeWithin(NOON, NOON + HOUR), MadeWithin(NOON + HOUR, NOON + 9 * HOUR), None),
        (MadeWithin(NOON, NOON + HOUR, A), MadeWithin(NOON, NOON + HOUR), MadeWithin(NOON, NOON + HOUR, A)),
        (MadeWithin(NOON, NOON + HOUR, A | B), MadeWithin(NOON, NOON + HOUR, B), MadeWithin(NOON, NOON + HOUR, B)),
        (MadeWithin(NOON, NOON + HOUR, A), MadeWithin(NOON, NOON + HOUR, B), None),
        (MadeWithin(NOON, NOON + HOUR, others=A), MadeWithin(NOON, NOON + HOUR, A), None),
        (MadeWithin(NOON, NOON + HOUR, others=A), MadeWithin(NOON, NOON + HOUR, A | B),
         MadeWithin(NOON, NOON + HOUR, B)),
        (MadeWithin(NOON, NOON + HOUR, others=A), MadeWithin(NOON, NOON + HOUR, others=B),
         MadeWithin(NOON, NOON + HOUR, others=A | B)),
    ],
)  # fmt: skip
def test_two_wishes_for_moments_allow_what_lies_in_both(
    one: MadeWithin, other: MadeWithin, both: MadeWithin | None
) -> None:
    assert (one.and_within(other), other.and_within(one)) == (both, both)
