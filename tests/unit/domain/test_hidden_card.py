"""A card number that hides in a text, however it is written."""

import pytest

from app.domain.hidden_card import card_digits_in, last_fours_instead, without_card_numbers
from tests.makers import GOOD_CARD
from tests.many_cards import ways_to_write

GROUPS = ("4444", "5555", "1111", "3333")


@pytest.mark.parametrize(
    "text",
    [
        GOOD_CARD,
        "card 4444 5555 1111 3333 please",
        "order x4444.5555.1111.3333y",
        "４４４４５５５５１１１１３３３３",
        "4444/5555/1111/3333",
        "4444\n5555\n1111\n3333",
        "4444 – 5555 – 1111 – 3333",
        "4\u200b444\u20605555\u00ad1111\ufeff3333",
        "⁴⁴⁴⁴ ⁵⁵⁵⁵ ¹¹¹¹ ³³³³",
        "3782/822463/10005",
        "with its expiry 44445555111133331230",
        "with its code 4444555511113333123",
        "12.50 4444 5555 1111 3333",
    ],
)
def test_a_card_number_in_a_text_is_found(text: str) -> None:
    assert card_digits_in(text)
    assert not card_digits_in(without_card_numbers(text, "…"))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Order 1041",
        "+35799123456",
        "4444555511113334",
        "12.50 EUR on 14.03.2026",
        "2026-11-21 14:30:25",
        "+30 210 123 4567, +30 210 765 4321",
        "10, 20, 30, 40",
        "2 x 3.50 + 4 x 12.50 + 1 x 1111.33",
        "4444: 5555, 1111; 3333",
    ],
)
def test_other_numbers_are_let_through(text: str) -> None:
    assert not card_digits_in(text)
    assert without_card_numbers(text, "…") == text


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (GOOD_CARD, "*3333"),
        ("maria 4444 5555 1111 3333 today", "maria *3333 today"),
        ("4444\n5555\n1111\n3333", "*3333"),
        ("44445555111133331230", "*3333"),
        ("3782/822463/10005", "*0005"),
        ("4222222222222", "4222222222222"),
        ("order ١٢", "order ١٢"),
    ],
)
def test_of_a_card_number_the_last_four_digits_are_left(text: str, left: str) -> None:
    assert last_fours_instead(text) == left


def test_ten_thousand_ways_to_write_one_are_all_found() -> None:
    missed = [text for _number, text in ways_to_write(10_000, seed=20261121) if not card_digits_in(text)]
    assert missed == []
