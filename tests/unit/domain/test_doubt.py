"""When something is a doubt a clerk should see, when people may end it, and what Paydesk does next."""

from datetime import timedelta
from typing import Any

import pytest
from msgspec.structs import replace

from app.domain.doubt import ANSWERS_WITHIN, PROVED_WITHIN, Doubt, Outlook, doubt_of
from app.domain.identifiers import OperationId
from app.domain.operation import FirstWord, Operation, OperationKind, OperationState
from app.domain.order import IN_DOUBT_STATES, OrderState, PeoplesWord
from app.domain.profile import BankProfile
from tests.makers import NOON, a_profile, an_order, euros

ORDER = an_order(state=OrderState.OUTCOME_UNKNOWN)
MOMENT = timedelta(seconds=1)


def a_doubt(kind: OperationKind = OperationKind.CHARGE, **fields: Any) -> Doubt:
    operation = Operation(
        OperationId("0" * 32), ORDER.number, kind, OperationState.UNKNOWN, NOON, ORDER.amount, ORDER.amount
    )
    return Doubt(ORDER, replace(operation, **{"first_word": FirstWord.LOST, **fields}))


@pytest.mark.parametrize("word", [FirstWord.ACCEPTED, FirstWord.REFUSED, FirstWord.NONE])
def test_only_a_lost_answer_is_shown_at_once(word: FirstWord) -> None:
    assert a_doubt().is_worth_showing(NOON)
    calm = a_doubt(first_word=word)
    assert not calm.is_worth_showing(NOON + ANSWERS_WITHIN - MOMENT)
    assert calm.is_worth_showing(NOON + ANSWERS_WITHIN)
    assert a_doubt(first_word=word, state=OperationState.NEEDS_PERSON).is_worth_showing(NOON)


def test_people_may_speak_when_paydesk_has_given_up_or_had_its_time() -> None:
    assert not a_doubt().may_be_resolved(NOON + PROVED_WITHIN - MOMENT)
    assert a_doubt().may_be_resolved(NOON + PROVED_WITHIN)
    assert a_doubt(state=OperationState.NEEDS_PERSON).may_be_resolved(NOON)
    assert Doubt(ORDER).may_be_resolved(NOON)


BANK, BARE = a_profile(), a_profile(fence=False)


@pytest.mark.parametrize(
    ("doubt", "profile", "outlook"),
    [
        (a_doubt(), BANK, Outlook.FENCES_IN),
        (a_doubt(), BARE, Outlook.ASKS),
        (a_doubt(), None, Outlook.ASKS),
        (a_doubt(OperationKind.REFUND), BANK, Outlook.SENDS_AGAIN),
        (a_doubt(OperationKind.REFUND, attempt=3), BANK, Outlook.ASKS),
        (a_doubt(OperationKind.REFUND, first_word=FirstWord.REFUSED), BANK, Outlook.ASKS),
        (a_doubt(OperationKind.CAPTURE), BANK, Outlook.SENDS_AGAIN),
        (a_doubt(OperationKind.CAPTURE, amount=euros(1)), BANK, Outlook.ASKS),
        (a_doubt(OperationKind.VOID), BANK, Outlook.ASKS),
        (a_doubt(state=OperationState.NEEDS_PERSON), BANK, Outlook.NEEDS_PERSON),
        (Doubt(ORDER), BANK, Outlook.NEEDS_PERSON),
    ],
)
def test_the_outlook_is_what_the_next_steps_are(doubt: Doubt, profile: BankProfile | None, outlook: Outlook) -> None:
    assert doubt.outlook(profile) is outlook


@pytest.mark.parametrize("state", OrderState)
def test_an_order_without_an_act_is_a_doubt_only_in_doubtful_states_and_until_people_spoke(state: OrderState) -> None:
    assert (doubt_of(an_order(state=state)) is not None) is (state in IN_DOUBT_STATES)
    assert doubt_of(an_order(state=state, peoples_word=PeoplesWord.TAKEN)) is None
