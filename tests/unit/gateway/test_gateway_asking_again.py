"""Questions are asked again when no answer comes, a few times and inside one deadline; an answer ends it."""

import asyncio
from typing import Any

import httpx
import pytest
from gateway_aids import V1, V2, PaperBank, StillClock, a_reference, run, sample_fields, with_bank

from app.domain.errors import AnswerLost, BankBusy, CredentialsRejected, GatewayRefused, NotSent
from app.domain.evidence import Reported
from app.gateway.retry import ask_again

REGISTERED = {"errorCode": "0", "orderStatus": 0}
SESSION = sample_fields("v2/session_open.json")


@pytest.mark.parametrize(
    "trouble",
    [httpx.ConnectError("no way"), httpx.ReadError("reset"), httpx.Response(503), b"", b"<html>", b'{"errorCo',
     {"errorCode": "7"}],
)  # fmt: skip
def test_two_troubles_are_survived(trouble: Any) -> None:
    bank, clock = PaperBank(getOrderStatusExtended=[trouble, trouble, REGISTERED]), StillClock()
    seen = with_bank(bank, lambda gateway: gateway.status(a_reference(key="md-1")), V1, clock)
    assert seen.reported is Reported.REGISTERED
    assert len(bank.requests) == 3
    assert len(clock.pauses) == 2
    assert all(0 < pause < 1 for pause in clock.pauses)


@pytest.mark.parametrize(
    ("wish", "least"),
    [(None, (1.0, 2.0)), ("3", (3.0, 3.0)), ("soon", (1.0, 2.0)), ("Fri, 07 Aug 2026 10:00:00 GMT", (1.0, 2.0))],
)
def test_a_busy_bank_is_left_alone_for_as_long_as_it_wants(wish: str | None, least: tuple[float, float]) -> None:
    """Gateway manual, newer interface, section 2.10."""
    busy = httpx.Response(429, headers={} if wish is None else {"Retry-After": wish})
    bank, clock = PaperBank(anything=[busy, busy, SESSION]), StillClock()
    seen = with_bank(bank, lambda gateway: gateway.status(a_reference(None, SESSION["id"])), V2, clock)
    assert seen.reported is Reported.REGISTERED
    assert all(wanted <= pause <= wanted + 0.5 for wanted, pause in zip(least, clock.pauses, strict=True))


def test_a_bank_that_is_busy_for_longer_than_we_wait_is_not_asked_again() -> None:
    bank, clock = PaperBank(anything=httpx.Response(429, headers={"Retry-After": "60"})), StillClock()
    with pytest.raises(BankBusy) as told:
        with_bank(bank, lambda gateway: gateway.status(a_reference(None, SESSION["id"])), V2, clock)
    assert (len(bank.requests), clock.pauses, told.value.seconds) == (1, [], 60.0)


def test_the_third_trouble_is_told() -> None:
    bank = PaperBank(anything=[httpx.ReadError("x"), b"", httpx.ConnectError("no way"), REGISTERED])
    with pytest.raises(NotSent):
        with_bank(bank, lambda gateway: gateway.status(a_reference(key="md-1")))
    assert len(bank.requests) == 3


@pytest.mark.parametrize(
    ("answer", "failure"),
    [
        ({"errorCode": "5"}, CredentialsRejected),
        ({"errorCode": "1"}, GatewayRefused),
        (httpx.Response(401), CredentialsRejected),
    ],
)
def test_a_refusal_is_an_answer(answer: Any, failure: type[Exception]) -> None:
    bank = PaperBank(anything=answer)
    with pytest.raises(failure):
        with_bank(bank, lambda gateway: gateway.status(a_reference(key="md-1")))
    assert len(bank.requests) == 1


def test_the_other_generation_asks_again_as_well() -> None:
    bank = PaperBank(anything=[httpx.Response(503), b"{}", SESSION])
    seen = with_bank(bank, lambda gateway: gateway.status(a_reference(None, SESSION["id"])), V2)
    assert seen.reported is Reported.REGISTERED


def test_all_tries_share_one_deadline() -> None:
    left: list[float] = []

    async def ask(seconds: float) -> None:
        left.append(seconds)
        await asyncio.sleep(seconds if len(left) == 2 else 0)
        raise AnswerLost("timeout")

    with pytest.raises(AnswerLost):
        run(ask_again(ask, deadline=0.5, sleep=StillClock().sleep))
    assert len(left) == 2
    assert left[0] > left[1] > 0
