"""What a shop says of itself on receipts: a few short lines, and no card number whatever it is split by."""

import pytest

from app.domain.errors import CardNumberInText, TextTooLong
from app.domain.letterhead import foot_of, head_lines


def test_the_lines_stand_as_they_were_typed_without_room_round_them() -> None:
    assert head_lines("\n  Garden  &  Home \r\nAbay 10, Almaty\n") == ("Garden & Home", "Abay 10, Almaty")
    assert head_lines("  ") == ()
    assert foot_of(" Thank\nyou! ") == "Thank you!"


@pytest.mark.parametrize("text", ["a\n" * 7, "a" * 49])
def test_more_than_a_slip_has_room_for_is_refused(text: str) -> None:
    with pytest.raises(TextTooLong):
        head_lines(text)


@pytest.mark.parametrize(
    "text", ["Shop 4111 1111 1111 1111", "4111 1111\n1111 1111", "Shop\n４１１１１１１１１１１１１１１１"]
)
def test_a_card_number_is_found_also_over_two_lines(text: str) -> None:
    with pytest.raises(CardNumberInText):
        head_lines(text)
    with pytest.raises(CardNumberInText):
        foot_of(text)
