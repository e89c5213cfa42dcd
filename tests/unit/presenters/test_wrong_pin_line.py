"""A line of the trail about wrong PINs: who was at the till is not taken for whoever the PIN belongs to."""

import pytest

from app.domain.trail import Deed, TrailEntry
from app.presenters.people_words import PeopleWords
from app.presenters.words import in_english
from tests.makers import NOON
from tests.unit.presenters.scenes import english


@pytest.mark.parametrize(
    ("facts", "line"),
    [
        ({"tries": "5"}, "Wrong PIN: 5 in a row"),
        ({"tries": "5", "at_work": "Anna"}, "Wrong PIN: 5 in a row, Anna was at the till"),
        ({"tries": "1"}, "Wrong PIN"),
        ({"tries": "1", "at_work": "Anna"}, "Wrong PIN: Anna was at the till"),
    ],
)
def test_a_wrong_pin_says_how_many_it_were_and_who_was_at_the_till(facts: dict[str, str], line: str) -> None:
    words = PeopleWords(in_english, english().formats)
    assert words.deed(TrailEntry(NOON, Deed.WRONG_PIN, "Cleo", "T1", facts=facts)) == line
