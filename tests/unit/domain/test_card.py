"""Card checks, and that a card forgets."""

import pickle
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.card import (
    CardEntry,
    Expiry,
    brand_of,
    check_cardholder,
    check_number,
    check_security_code,
    groups_of,
    parse_expiry,
    passes_check_digit,
)
from app.domain.errors import (
    CardExpired,
    CardholderNameWrong,
    CardNumberIncomplete,
    CardNumberWrong,
    ExpiryNotUnderstood,
    SecurityCodeWrong,
)
from tests.makers import GOOD_CARD, a_card

TODAY = date(2026, 3, 14)


@pytest.mark.parametrize(
    ("digits", "brand"),
    [
        ("4", "Visa"),
        ("51", "Mastercard"),
        ("2221", "Mastercard"),
        ("2720", "Mastercard"),
        ("2200", "Mir"),
        ("37", "American Express"),
        ("62", "UnionPay"),
        ("3528", "JCB"),
        ("300", "Diners Club"),
        ("50", "Maestro"),
        ("2", ""),
        ("", ""),
        ("9", ""),
    ],
)
def test_the_first_digits_tell_the_brand(digits: str, brand: str) -> None:
    assert brand_of(digits) == brand


def test_groups_follow_the_card() -> None:
    assert groups_of("4444555511113333") == ["4444", "5555", "1111", "3333"]
    assert groups_of("378282246310005") == ["3782", "822463", "10005"]


@given(st.integers(min_value=0, max_value=15), st.integers(min_value=1, max_value=9))
def test_one_wrong_digit_is_always_found(place: int, change: int) -> None:
    digits = list(GOOD_CARD)
    digits[place] = str((int(digits[place]) + change) % 10)
    assert not passes_check_digit("".join(digits))


def test_numbers_are_checked_for_length_and_check_digit() -> None:
    check_number(GOOD_CARD)
    with pytest.raises(CardNumberIncomplete):
        check_number("444455551111")
    with pytest.raises(CardNumberWrong):
        check_number("4444555511113334")


@pytest.mark.parametrize("text", ["1230", "12/30", "12/2030", "12 30", "122030", "12-30"])
def test_an_expiry_is_understood_however_it_is_typed(text: str) -> None:
    assert parse_expiry(text, TODAY) == Expiry(12, 2030)


def test_a_card_is_good_through_its_month() -> None:
    assert parse_expiry("3/26", TODAY) == Expiry(3, 2026)
    with pytest.raises(CardExpired):
        parse_expiry("0226", TODAY)


@pytest.mark.parametrize("text", ["", "1", "1330", "0030", "ab/cd", "1/2/3", "12/3"])
def test_what_is_no_expiry_is_refused(text: str) -> None:
    with pytest.raises(ExpiryNotUnderstood):
        parse_expiry(text, TODAY)


def test_code_and_name_are_checked() -> None:
    check_security_code("123")
    check_cardholder("Anna O'Neil-Smith")
    with pytest.raises(SecurityCodeWrong):
        check_security_code("12")
    with pytest.raises(CardholderNameWrong):
        check_cardholder("Анна")


def test_a_card_prints_and_keeps_nothing() -> None:
    card = a_card()
    assert GOOD_CARD not in f"{card} {card!r}"
    assert card.summary().masked == "444455**3333"
    with pytest.raises(TypeError, match="never stored"):
        pickle.dumps(card)


def test_leaving_the_block_wipes_the_card() -> None:
    with a_card() as card:
        buffers = card._buffers
        assert b"".join(buffers).startswith(GOOD_CARD.encode())
    assert card.number == ""
    assert not any(buffers)
    assert card.security_code == ""
    assert card.cardholder == ""


def test_an_entry_can_be_built_without_a_name() -> None:
    assert CardEntry(GOOD_CARD, Expiry(1, 2031), "", "").security_code == ""
