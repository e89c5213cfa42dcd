"""What a refusal to somebody at the till says of the bank: only where an act at a bank was wished."""

import pytest

from app.domain.errors import PaydeskError
from app.domain.people_errors import LastOwner, NobodyAtWork, RightMissing
from app.domain.person import Right
from app.presenters.people_refusals import PeopleRefusalWords
from app.presenters.words import in_english
from tests.unit.presenters.scenes import english


@pytest.mark.parametrize(
    ("failure", "meaning"),
    [
        (RightMissing("Anna", Right.REFUND.value), "Nothing was sent to the bank."),
        (RightMissing("Anna", Right.REFUND.value, above_limit=True), "Nothing was sent to the bank."),
        (NobodyAtWork(), "Nothing was sent to the bank."),
        (RightMissing("Anna", Right.PEOPLE.value), "Nothing was changed."),
        (LastOwner("Boris"), "Nothing was changed."),
    ],
)
def test_a_refusal_speaks_of_the_bank_only_where_one_was_meant(failure: PaydeskError, meaning: str) -> None:
    assert PeopleRefusalWords(in_english, english().formats).message(failure).money == meaning
