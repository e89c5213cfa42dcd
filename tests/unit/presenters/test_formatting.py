"""Money, moments and spans as people read them."""

import locale
import shutil
import subprocess
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from app.domain.currency import currency
from app.domain.money import Money
from app.presenters.formatting import Formats, in_groups, masked_card
from app.presenters.typed_days import TypedDays
from app.presenters.words import in_english

SPACE = "\u00a0"


def local(*parts: int) -> datetime:
    """Return the UTC moment that this computer's clock shows as these parts."""
    return datetime(*parts).astimezone().astimezone(UTC)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "25,000"), ("ru", f"25{SPACE}000"), ("el", "25.000"), ("kk", f"25{SPACE}000")],
)
def test_a_count_has_the_marks_of_its_thousands(language: str, said: str) -> None:
    assert Formats(language).count(25_000) == said
    assert Formats(language).count(999) == "999"


@pytest.mark.parametrize(("language", "said"), [("en", "25%"), ("ru", "25 %"), ("el", "25%"), ("kk", "25 %")])
def test_a_share_has_the_sign_where_its_language_has_it(language: str, said: str) -> None:
    assert Formats(language).percent(25) == said


@pytest.mark.parametrize(
    ("minor", "code", "english", "russian"),
    [
        (0, "EUR", "0.00", "0,00"),
        (5, "EUR", "0.05", "0,05"),
        (125000, "EUR", "1,250.00", f"1{SPACE}250,00"),
        (123456789012, "EUR", "1,234,567,890.12", f"1{SPACE}234{SPACE}567{SPACE}890,12"),
        (1250, "JPY", "1,250", f"1{SPACE}250"),
        (1250, "KWD", "1.250", "1,250"),
    ],
)
def test_money_has_the_decimals_of_its_currency_and_the_marks_of_the_language(
    minor: int, code: str, english: str, russian: str
) -> None:
    money = Money(minor, currency(code))
    assert Formats("en").money(money) == f"{english}{SPACE}{code}"
    assert Formats("ru").money(money) == f"{russian}{SPACE}{code}"
    assert Formats("ru").number(money) == russian


@pytest.mark.parametrize(
    ("language", "said"), [("en", "2026-03-12"), ("ru", "12.03.2026"), ("el", "12/03/2026"), ("kk", "12.03.2026")]
)
def test_a_day_as_it_can_be_typed_is_understood_again(language: str, said: str) -> None:
    typed = Formats(language).typed_day(date(2026, 3, 12))
    assert typed == said
    assert TypedDays(in_english).day(typed, date(2026, 11, 22)) == date(2026, 3, 12)


def test_a_language_nobody_knows_is_written_like_english() -> None:
    assert Formats("xx").number(Money(125000, currency("EUR"))) == "1,250.00"


@pytest.mark.parametrize(
    ("language", "day", "moment"),
    [("en", "04 Mar 2026", "04 Mar 2026, 09:05"), ("ru", "04.03.2026", "04.03.2026, 09:05")],
)
def test_moments_are_told_in_the_zone_of_the_till(language: str, day: str, moment: str) -> None:
    at = local(2026, 3, 4, 9, 5, 7)
    assert Formats(language).day(at) == day
    assert Formats(language).moment(at) == moment
    assert Formats(language).clock_time(at) == "09:05:07"


def test_today_needs_no_date() -> None:
    formats, now = Formats("en"), local(2026, 3, 4, 23, 59)
    assert formats.short_moment(local(2026, 3, 4, 0, 0), now) == "00:00"
    assert formats.short_moment(local(2026, 3, 3, 23, 59), now) == "03 Mar 2026, 23:59"
    assert formats.short_moment(local(2025, 3, 4, 12, 0), now) == "04 Mar 2025, 12:00"


@pytest.fixture
def foreign_month_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The C library speaks German, as Qt makes it do on a German computer."""
    before = locale.setlocale(locale.LC_TIME)
    if not speaks_german():
        if shutil.which("localedef") is None:
            pytest.skip("this computer can speak no other language")
        command = ["localedef", "--no-archive", "-c", "-i", "de_DE", "-f", "UTF-8", str(tmp_path / "de_DE.UTF-8")]
        subprocess.run(command, check=False, capture_output=True)
        monkeypatch.setenv("LOCPATH", str(tmp_path))
        if not speaks_german():
            pytest.skip("this computer can speak no other language")
    yield
    locale.setlocale(locale.LC_TIME, before)


def speaks_german() -> bool:
    try:
        locale.setlocale(locale.LC_TIME, "de_DE.UTF-8")
    except locale.Error:
        return False
    return True


def test_english_dates_stay_english_on_a_computer_of_another_language(foreign_month_names: None) -> None:
    months = [Formats("en").day(local(2026, month, 4, 9)).split()[1] for month in range(1, 13)]
    assert months == ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


@pytest.mark.parametrize(("masked", "shown"), [("444455**3333", "•••• 3333"), ("", ""), ("3333", "•••• 3333")])
def test_of_a_card_only_four_digits_are_shown(masked: str, shown: str) -> None:
    assert masked_card(masked) == shown


def test_a_long_code_is_read_in_groups_of_four() -> None:
    assert in_groups("ABCDEFGHIJ") == "ABCD EFGH IJ"
    assert in_groups("") == ""
