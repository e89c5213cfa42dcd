"""Which business day a moment belongs to, also after midnight and where the clocks are changed."""

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.business_day import BusinessDays, business_days
from app.domain.errors import BusinessDayUnusable, ProfileUnusable
from app.files.profiles import read_profile, shipped_profiles, with_business_days
from tests.makers import NOON, a_profile

ALMATY = BusinessDays(time(4), ZoneInfo("Asia/Almaty"))
ZONES = ("Asia/Almaty", "Europe/Nicosia", "America/Sao_Paulo", "Australia/Lord_Howe", "Pacific/Apia", "UTC")


def at(text: str, zone: str = "Asia/Almaty") -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone))


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        ("2026-11-21T23:59", date(2026, 11, 21)),
        ("2026-11-22T03:59", date(2026, 11, 21)),
        ("2026-11-22T04:00", date(2026, 11, 22)),
    ],
)
def test_a_sale_after_midnight_belongs_to_the_evening_before(moment: str, day: date) -> None:
    assert ALMATY.day_of(at(moment)) == day


def test_a_day_is_a_day_of_the_shop_and_not_of_the_computer() -> None:
    assert ALMATY.span_of(date(2026, 11, 21)) == (
        datetime(2026, 11, 20, 23, tzinfo=UTC),
        datetime(2026, 11, 21, 23, tzinfo=UTC),
    )


@pytest.mark.parametrize(
    ("day", "hours"), [(date(2026, 3, 28), 23), (date(2026, 10, 24), 25), (date(2026, 6, 1), 24)]
)
def test_a_day_on_which_the_clocks_change_is_shorter_or_longer(day: date, hours: int) -> None:
    starts, ends = BusinessDays(time(4), ZoneInfo("Europe/Berlin")).span_of(day)

    assert ends - starts == timedelta(hours=hours)


def test_an_hour_that_comes_twice_does_not_go_back_to_the_day_before() -> None:
    days = BusinessDays(time(2, 30), ZoneInfo("Europe/Berlin"))
    first = datetime(2026, 10, 25, 0, 40, tzinfo=UTC)  # 02:40 in summer time
    second = datetime(2026, 10, 25, 1, 10, tzinfo=UTC)  # 02:10, an hour later in winter time

    assert days.day_of(first) == days.day_of(second) == date(2026, 10, 25)


@given(
    st.datetimes(datetime(1990, 1, 3), datetime(2040, 1, 1), timezones=st.just(UTC)),
    st.times().map(lambda each: each.replace(second=0, microsecond=0)),
    st.sampled_from(ZONES).map(ZoneInfo),
)
def test_every_moment_belongs_to_exactly_one_day(moment: datetime, ends: time, zone: ZoneInfo) -> None:
    days = BusinessDays(ends, zone)
    day = days.day_of(moment)
    starts, over = days.span_of(day)

    assert starts <= moment < over
    assert days.span_of(day + timedelta(days=1))[0] == over


def test_a_computer_without_a_zone_of_the_shop_uses_its_own() -> None:
    here = NOON.astimezone()

    assert BusinessDays().day_of(NOON) == here.date()


@pytest.mark.parametrize(("ends", "zone"), [("25:00", ""), ("04:00:30", ""), ("", "Asia/Nowhere"), ("", "../etc")])
def test_a_calendar_that_cannot_be_read_is_refused(ends: str, zone: str) -> None:
    with pytest.raises(BusinessDayUnusable):
        business_days(ends, zone)


def test_a_bank_of_one_country_has_the_time_of_that_country() -> None:
    zones = {profile.name: profile.days.zone for profile in shipped_profiles()}

    assert zones["bereke-v1-redirect"] == ZoneInfo("Asia/Almaty")
    assert zones["bpc-v2-direct"] is None


def test_a_profile_names_its_own_business_day(tmp_path: Path) -> None:
    shipped = Path("resources/profiles/bereke-v1-redirect.toml").read_text("utf-8")
    (tmp_path / "night-bar.toml").write_text(f'{shipped}\nday_ends = "04:00"\n', "utf-8")

    assert read_profile(tmp_path / "night-bar.toml").days == ALMATY


def test_a_shop_may_set_another_end_of_its_day() -> None:
    (profile,) = with_business_days([a_profile()], {"a-bank": ("04:00", "Asia/Almaty")})
    assert with_business_days([profile], {"a-bank": ("05:30", "")})[0].days == business_days("05:30", "Asia/Almaty")
    assert with_business_days([profile], {"a-bank": ("", "Europe/Moscow")})[0].days == business_days(
        "04:00", "Europe/Moscow"
    )

    assert profile.days == ALMATY
    with pytest.raises(ProfileUnusable):
        with_business_days([a_profile()], {"a-bank": ("late", "")})
