"""What may be a badge, and that a card never is one and is never kept."""

import pytest

from app.domain.badge import BadgeCode, badge_code
from app.domain.people_errors import BadgeUnusable


@pytest.mark.parametrize("text", ["004217", " EMP-00017 \n", "4006381333931", "x" * 64])
def test_what_a_scanner_reads_from_a_badge_is_taken(text: str) -> None:
    assert badge_code(text) == BadgeCode(text.strip())


@pytest.mark.parametrize(
    "text",
    [
        "4444555511113333",
        "4444 5555 1111 3333",
        "%B4444555511113333^DOE/JANE^30121010000000000000?",
        ";4444555511113333=30121010000000000000?",
        "378282246310005",
        "9900000000000002",
    ],
)
def test_card_numbers_and_stripes_are_refused_and_not_kept(text: str) -> None:
    with pytest.raises(BadgeUnusable) as refused:
        badge_code(text)
    assert refused.value.reason == "card"
    assert text not in repr(refused.value)
    assert refused.value.__cause__ is None


@pytest.mark.parametrize("text", ["", "12345", "x" * 65, "EMP\x1b00017"])
def test_text_that_is_no_badge(text: str) -> None:
    with pytest.raises(BadgeUnusable) as refused:
        badge_code(text)
    assert refused.value.reason == "length"


def test_code_is_neither_printed_nor_formatted() -> None:
    code = badge_code("EMP-00017")
    assert "00017" not in f"{code!r} {code}"
