"""Sums in words: what the clerk reads back is what was typed."""

import pytest

from app.domain.currency import currency
from app.domain.money import Money
from app.presenters.spelled_sum import spelled


@pytest.mark.parametrize(
    ("minor", "language", "words"),
    [
        (0, "en", "zero EUR 00"),
        (125_000, "en", "one thousand two hundred fifty EUR 00"),
        (2_199, "en", "twenty-one EUR 99"),
        (100_000_000_001, "en", "one billion EUR 01"),
        (1_001_300, "en", "ten thousand thirteen EUR 00"),
        (125_000, "ru", "одна тысяча двести пятьдесят EUR 00"),
        (200_200, "ru", "две тысячи два EUR 00"),
        (1_100_000, "ru", "одиннадцать тысяч EUR 00"),
        (2_200_000_00, "ru", "два миллиона двести тысяч EUR 00"),
        (1_050, "ru", "десять EUR 50"),
    ],
)
def test_a_sum_is_said_as_people_say_it(minor: int, language: str, words: str) -> None:
    assert spelled(Money(minor, currency("EUR")), language) == words


def test_a_currency_without_decimals_has_no_digits_behind_it() -> None:
    assert spelled(Money(1_250, currency("JPY")), "en") == "one thousand two hundred fifty JPY"
