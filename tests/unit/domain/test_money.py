"""What a typed amount becomes, and that nothing ambiguous becomes money."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.currency import currency, currency_by_number
from app.domain.errors import (
    AmountHasTooManyDecimals,
    AmountMissing,
    AmountNotPositive,
    AmountNotUnderstood,
    UnknownCurrency,
)
from app.domain.money import Money, parse_amount
from app.presenters.formatting import Formats

EUR, JPY, KWD = currency("EUR"), currency("JPY"), currency("KWD")


@pytest.mark.parametrize(
    ("text", "minor"),
    [
        ("12.50", 1250),
        ("12,50", 1250),
        ("12,5", 1250),
        ("12,", 1200),
        (".5", 50),
        ("1250", 125000),
        ("1 234,50", 123450),
        ("1\u00a0234,50", 123450),
        ("1.234,50", 123450),
        ("1,234.50", 123450),
        ("1.234.567,89", 123456789),
        ("  7 ", 700),
    ],
)
def test_both_decimal_marks_and_thousand_marks_are_understood(text: str, minor: int) -> None:
    assert parse_amount(text, EUR) == Money(minor, EUR)


@pytest.mark.parametrize("text", ["1,234.50 EUR", "1\u00a0234,50\u00a0eur", "EUR 1234.5", "€1,234.50", "1 234,50 €"])
def test_a_sum_is_understood_as_it_is_shown_with_its_currency(text: str) -> None:
    assert parse_amount(text, EUR) == Money(123450, EUR)


@pytest.mark.parametrize("text", ["12.50 USD", "₽12", "12 EUR EUR", "EUR12EUR", "$12.50", "12 E"])
def test_another_currency_is_refused(text: str) -> None:
    with pytest.raises(AmountNotUnderstood):
        parse_amount(text, EUR)


@pytest.mark.parametrize(
    "text",
    [
        *("12.5.0", "abc", "1,2,3", "12..5", "1e3", "١٢", "12-50", "1,23.45", "9999999999999"),
        pytest.param("7" * 5000, id="a pasted text without end"),
    ],
)
def test_an_ambiguous_amount_is_refused(text: str) -> None:
    with pytest.raises(AmountNotUnderstood):
        parse_amount(text, EUR)


@pytest.mark.parametrize("text", ["-1", "−1", "0", "0,00", "-12.50"])
def test_zero_and_less_is_refused(text: str) -> None:
    with pytest.raises(AmountNotPositive):
        parse_amount(text, EUR)


@pytest.mark.parametrize("text", ["", "   ", "\u00a0", "EUR"])
def test_an_empty_field_is_missing_and_never_zero(text: str) -> None:
    with pytest.raises(AmountMissing):
        parse_amount(text, EUR)


@pytest.mark.parametrize(("text", "money"), [("12.345", EUR), ("1,234", EUR), ("12,50", JPY), ("1.2345", KWD)])
def test_more_decimals_than_the_currency_has_are_refused(text: str, money: object) -> None:
    with pytest.raises(AmountHasTooManyDecimals):
        parse_amount(text, money)  # type: ignore[arg-type]


def test_decimals_follow_the_currency() -> None:
    assert parse_amount("12", JPY).minor == 12
    assert parse_amount("1.234", KWD).minor == 1234


@given(st.integers(min_value=1, max_value=999_999_999_999), st.sampled_from([EUR, JPY, KWD]))
def test_every_amount_that_is_shown_can_be_typed_back(minor: int, money: object) -> None:
    amount = Money(minor, money)  # type: ignore[arg-type]
    for language in ("en", "ru"):
        assert parse_amount(Formats(language).number(amount), amount.currency) == amount


def test_currencies_do_not_mix() -> None:
    with pytest.raises(ValueError, match="cannot be mixed"):
        Money(1, EUR) + Money(1, JPY)


@pytest.mark.parametrize("minor", [-1, True, 1.5])
def test_money_is_a_whole_count(minor: object) -> None:
    with pytest.raises(ValueError, match="whole"):
        Money(minor, EUR)  # type: ignore[arg-type]


def test_currencies_are_found_by_letters_and_number() -> None:
    assert currency("kzt").number == "398"
    assert currency_by_number("51").code == "AMD"
    assert currency_by_number("810").code == "RUB"
    with pytest.raises(UnknownCurrency):
        currency("XYZ")
