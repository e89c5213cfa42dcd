"""What was looked for stands out where it stands, whatever its case, its accents, or how often it is there."""

import pytest

from app.presenters.highlight import Highlight, spans

TEXTS = frozenset({"number", "customer"})


@pytest.mark.parametrize(
    ("text", "wanted", "found"),
    [
        ("Maria López", "lopez", ["López"]),
        ("Семёнов Пётр", "СЕМЕНОВ", ["Семёнов"]),
        ("Großmann", "ssm", ["ßm"]),
        ("anna and ANNA", "anna", ["anna", "ANNA"]),
        ("aaaa", "aa", ["aaaa"]),
        ("Maria", "zebra", []),
        ("", "a", []),
        ("Maria", "", ["Maria"]),
    ],
)
def test_a_find_stands_out(text: str, wanted: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in spans(text, "customer", [Highlight(TEXTS, wanted)])] == found


def test_finds_that_touch_become_one_and_other_columns_are_left_alone() -> None:
    wanted = [Highlight(TEXTS, "mar"), Highlight(TEXTS, "ria"), Highlight(frozenset({"card"}))]
    assert list(spans("Maria", "customer", wanted)) == [(0, 5)]
    assert list(spans("•••• 4242", "card", wanted)) == [(0, 9)]
    assert list(spans("Maria", "status", wanted)) == []
