"""Banks tell in different shapes that the issuer wants to ask; the till comes through each of them."""

import pytest
from contract_aids import ASKS, ASKS_OLD, RIGHT_CODE, Desk, confirm, in_loop

from app.domain.evidence import Reported
from app.domain.gateway_calls import ChallengeNeeded
from app.sandbox.words.accounts import ChallengeShape

NO_QUESTION = "4111111111111111"


@pytest.mark.parametrize("shape", ChallengeShape)
@pytest.mark.parametrize("card", [ASKS, ASKS_OLD])
@in_loop
async def test_challenge_of_every_shape_is_paid_once(desk: Desk, shape: ChallengeShape, card: str) -> None:
    desk.bank.settings.challenge_shape = shape
    charged = await desk.charge(card)
    assert isinstance(charged.reply, ChallengeNeeded)
    assert desk.taken() == 0
    await confirm(desk, charged, RIGHT_CODE[card])
    assert (await desk.status(charged.reference)).reported is Reported.CAPTURED
    assert desk.taken() == 1250


@pytest.mark.parametrize("shape", ChallengeShape)
@in_loop
async def test_refused_challenge_of_every_shape_takes_nothing(desk: Desk, shape: ChallengeShape) -> None:
    desk.bank.settings.challenge_shape = shape
    charged = await desk.charge(ASKS)
    await confirm(desk, charged, None)
    assert (await desk.status(charged.reference)).reported is not Reported.CAPTURED
    assert desk.taken() == 0


@pytest.mark.parametrize("shape", ChallengeShape)
@in_loop
async def test_card_that_is_asked_nothing_is_paid_in_every_shape(desk: Desk, shape: ChallengeShape) -> None:
    desk.bank.settings.challenge_shape = shape
    charged = await desk.charge(NO_QUESTION)
    if isinstance(charged.reply, ChallengeNeeded):
        await confirm(desk, charged, None)
    assert (await desk.status(charged.reference)).reported is Reported.CAPTURED
    assert desk.taken() == 1250
