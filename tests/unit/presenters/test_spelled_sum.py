"""Sums in words: what the clerk reads back is what was typed."""

import pytest

from app.domain.currency import currency
from app.domain.money import Money
from app.presenters.spelled_sum import spelled


@pytest.mark.parametrize(
    ("minor", "language", "words"),
    [
        (0, "en", "zero EUR"),
        (125_000, "en", "one thousand two hundred and fifty EUR"),
        (30_020_105_010, "en", "three hundred million two hundred and one thousand and fifty EUR 10/100"),
        (2_199, "en", "twenty-one EUR 99/100"),
        (100_000_000_001, "en", "one billion EUR 01/100"),
        (1_001_300, "en", "ten thousand and thirteen EUR"),
        (125_000, "ru", "одна тысяча двести пятьдесят EUR"),
        (200_200, "ru", "две тысячи два EUR"),
        (1_100_000, "ru", "одиннадцать тысяч EUR"),
        (2_200_000_00, "ru", "два миллиона двести тысяч EUR"),
        (1_050, "ru", "десять EUR 50/100"),
        (0, "el", "μηδέν EUR"),
        (125_050, "el", "χίλια διακόσια πενήντα EUR 50/100"),
        (311_400, "el", "τρεις χιλιάδες εκατόν δεκατέσσερα EUR"),
        (20_041_300, "el", "διακόσιες χιλιάδες τετρακόσια δεκατρία EUR"),
        (10_000, "el", "εκατό EUR"),
        (100_000_100, "el", "ένα εκατομμύριο ένα EUR"),
        (0, "kk", "нөл EUR"),
        (125_000, "kk", "бір мың екі жүз елу EUR"),
        (10_100, "kk", "жүз бір EUR"),
        (1_099_999_00, "kk", "бір миллион тоқсан тоғыз мың тоғыз жүз тоқсан тоғыз EUR"),
    ],
)
def test_a_sum_is_said_as_people_say_it(minor: int, language: str, words: str) -> None:
    assert spelled(Money(minor, currency("EUR")), language) == words


def test_a_currency_without_decimals_has_no_digits_behind_it() -> None:
    assert spelled(Money(1_250, currency("JPY")), "en") == "one thousand two hundred and fifty JPY"
