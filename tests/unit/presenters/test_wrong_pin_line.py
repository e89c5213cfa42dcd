"""A line of the trail about wrong PINs: who was at the till is not taken for whoever the PIN belongs to."""

from app.domain.trail import Deed, TrailEntry
from app.presenters.people_words import PeopleWords
from app.presenters.words import in_english
from tests.makers import NOON
from tests.unit.presenters.scenes import english


def test_a_wrong_pin_says_who_was_at_the_till() -> None:
    words = PeopleWords(in_english, english().formats)
    alone = TrailEntry(NOON, Deed.WRONG_PIN, "Cleo", "T1", facts={"tries": "5"})
    beside = TrailEntry(NOON, Deed.WRONG_PIN, "Cleo", "T1", facts={"tries": "5", "at_work": "Anna"})
    assert words.deed(alone) == "Wrong PIN: 5 in a row"
    assert words.deed(beside) == "Wrong PIN: 5 in a row, Anna was at the till"


def test_a_single_wrong_pin_is_not_counted() -> None:
    words = PeopleWords(in_english, english().formats)
    alone = TrailEntry(NOON, Deed.WRONG_PIN, "Cleo", "T1", facts={"tries": "1"})
    beside = TrailEntry(NOON, Deed.WRONG_PIN, "Cleo", "T1", facts={"tries": "1", "at_work": "Anna"})
    assert words.deed(alone) == "Wrong PIN"
    assert words.deed(beside) == "Wrong PIN: Anna was at the till"
