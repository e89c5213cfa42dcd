"""What the connection light hears of a bank: answers, silence, and a login that is no longer accepted."""

from typing import Any

import httpx
import pytest
from gateway_aids import V1, V2, PaperBank, a_card, a_charge, a_reference, a_registration, with_bank
from gateway_line_bank import Ear

from app.domain.errors import AnswerLost, CredentialsRejected

WORKS: list[Any] = [
    lambda gateway: gateway.register(a_registration()),
    lambda gateway: gateway.charge(a_charge(), a_card()),
    lambda gateway: gateway.status(a_reference(None, "p_1")),
    lambda gateway: gateway.capture(a_reference(None, "p_1"), a_charge().amount),
]


@pytest.mark.parametrize("profile", [V1, V2], ids=["v1", "v2"])
@pytest.mark.parametrize("work", range(len(WORKS)))
def test_a_rejected_login_is_heard_once(profile: Any, work: int) -> None:
    ear = Ear()
    with pytest.raises(CredentialsRejected):
        with_bank(PaperBank(anything=httpx.Response(403)), WORKS[work], profile, observer=ear)
    assert (ear.rejections, ear.silences) == (1, [])
    assert len(ear.seconds) == 1


def test_trying_a_login_out_is_no_news() -> None:
    ear = Ear()
    with pytest.raises(CredentialsRejected):
        with_bank(PaperBank(anything={"errorCode": "5"}), lambda gateway: gateway.check_login(), observer=ear)
    assert ear.rejections == 0


def test_every_try_that_finds_nobody_is_heard() -> None:
    ear = Ear()
    with pytest.raises(AnswerLost):
        with_bank(PaperBank(anything=httpx.Response(503)), WORKS[2], V2, observer=ear)
    assert ear.silences == ["http-503"] * 3
    assert (ear.seconds, ear.rejections) == ([], 0)
