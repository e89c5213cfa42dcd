"""What a failure must never carry: card, login, or the request they travelled in."""

import gc
import logging
import traceback
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from gateway_aids import (
    BACK,
    CARD_NUMBER,
    EUR,
    LOGIN,
    SECURITY_CODE,
    V1,
    V2,
    PaperBank,
    StillClock,
    a_card,
    a_charge,
    a_reference,
    a_registration,
    run,
    with_bank,
)

from app.domain.card_check import CardCheck
from app.domain.errors import GatewayFailure
from app.domain.identifiers import CustomerId, GatewayOrderId, OrderNumber, StoredCardId
from app.domain.money import Money
from app.domain.pay_out import PayOut
from app.domain.security_code import CodeEntry
from app.domain.stored_card import CardToKeep, Initiator, StoredCardCharge
from app.gateway.calls import Body, Call, Reply
from app.gateway.factory import open_gateway

SECRETS = (CARD_NUMBER, f"={SECURITY_CODE}", f'"{SECURITY_CODE}"', "hush-hush", "Key0123456789")
TROUBLES: list[Any] = [
    httpx.ConnectError("no way"),
    httpx.ReadError("reset"),
    httpx.ReadTimeout("slow"),
    httpx.DecodingError("bad"),
    RuntimeError("a library broke"),
    httpx.Response(503, text="x"),
    httpx.Response(400, json={"error": {"message": f"PAN {CARD_NUMBER}"}, "errorMessage": f"PAN {CARD_NUMBER}"}),
    httpx.Response(401, json={"errorMessage": f"PAN {CARD_NUMBER}"}),
    b"",
    f"<html>{CARD_NUMBER}</html>".encode(),
    f'{{"pan":"{CARD_NUMBER}", broken'.encode(),
    {"errorCode": "1", "errorMessage": f"PAN {CARD_NUMBER}"},
    {"errorCode": CARD_NUMBER},
    {"errorCode": "5", "errorMessage": f"PAN {CARD_NUMBER}"},
]
WORKS: list[Callable[[Any], Any]] = [
    lambda gateway: gateway.charge(a_charge(), a_card()),
    lambda gateway: gateway.register(a_registration()),
    lambda gateway: gateway.status(a_reference(None, "p_1")),
    lambda gateway: gateway.capture(a_reference(None, "p_1"), a_charge().amount),
]

V1_WORKS: list[Callable[[Any], Any]] = [
    lambda gateway: gateway.charge(a_charge(gateway_order_id="md-1"), a_card()),
    lambda gateway: gateway.charge(a_charge(by_phone=True), a_card()),
    lambda gateway: gateway.card_checks.check(CardCheck(EUR, BACK), a_card()),
    lambda gateway: gateway.pay_outs.send(PayOut(OrderNumber("N-1"), Money(1, EUR)), a_card()),
    lambda gateway: gateway.stored_cards.keep(CardToKeep(CustomerId("C-1")), a_card()),
    lambda gateway: gateway.stored_cards.find_by_card(a_card()),
    lambda gateway: gateway.stored_cards.charge(a_stored_charge("md-1"), CodeEntry(SECURITY_CODE)),
    lambda gateway: gateway.stored_cards.charge(a_stored_charge(None), CodeEntry(SECURITY_CODE)),
    lambda gateway: gateway.templates.all(),
]
KINDS = [*((V1, work) for work in WORKS + V1_WORKS), *((V2, work) for work in WORKS)]


def a_stored_charge(key: str | None) -> StoredCardCharge:
    order = None if key is None else GatewayOrderId(key)
    stored, money = StoredCardId("b-1"), Money(1, EUR)
    return StoredCardCharge(OrderNumber("N-1"), money, BACK, stored, Initiator.CUSTOMER, order)


def failure_of(work: Callable[[Any], Any], trouble: Any, profile: Any) -> GatewayFailure | None:
    bank = PaperBank(anything=trouble)
    bank.requests = type("Forgetful", (list,), {"append": lambda self, item: None})()
    try:
        reply = with_bank(bank, work, profile)
    except GatewayFailure as failure:
        return failure
    assert not any(secret in repr(reply) for secret in SECRETS)
    return None


def told(failure: GatewayFailure) -> str:
    """Return everything a careless report would print: texts, trace, and every local value on the way."""
    trace = traceback.TracebackException.from_exception(failure, capture_locals=True)
    return f"{failure!r} {failure} {vars(failure)} {''.join(trace.format())}"


@pytest.mark.logs_warnings
@pytest.mark.parametrize("kind", range(len(KINDS)))
def test_no_failure_tells_card_or_login(kind: int, caplog: pytest.LogCaptureFixture) -> None:
    profile, work = KINDS[kind]
    caplog.set_level(logging.DEBUG)
    failures = 0
    for trouble in TROUBLES:
        failure = failure_of(work, trouble, profile)
        if failure is not None:
            failures += 1
            report = own_part_of(told(failure))
            assert [secret for secret in SECRETS if secret in report] == [], report
            assert failure.__context__ is None
            assert failure.__cause__ is None
    assert failures >= 8
    assert not any(secret in caplog.text for secret in SECRETS)


def own_part_of(report: str) -> str:
    """Return the lines that are not of the test itself, which of course knows the card."""
    kept, skipping = [], False
    for line in report.splitlines():
        if line.startswith("  File "):
            skipping = "/tests/" in line
        if not skipping:
            kept.append(line)
    return "\n".join(kept)


def living_requests() -> set[int]:
    gc.collect()
    return {id(thing) for thing in gc.get_objects() if isinstance(thing, httpx.Request)}


def test_no_failure_keeps_the_request_alive() -> None:
    def break_off(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadError("reset", request=request)

    async def charge() -> None:
        gateway = open_gateway(V1, LOGIN, clock=StillClock(), transport=httpx.MockTransport(break_off))
        try:
            await gateway.charge(a_charge(), a_card())
        finally:
            await gateway.close()

    before = living_requests()
    with pytest.raises(GatewayFailure) as caught:
        run(charge())
    assert living_requests() <= before
    assert str(caught.value) == "reset"


def test_calls_bodies_and_replies_print_without_their_content() -> None:
    body = Body(CARD_NUMBER.encode(), "text/plain")
    call = Call("GET", f"/x?orderId={CARD_NUMBER}", 1, body, {"X-Api-Key": "Key0123456789"})
    printed = f"{body!r} {body} {call!r} {call} {Reply(200, CARD_NUMBER.encode())!r}"
    assert not any(secret in printed for secret in SECRETS)


def test_the_client_s_own_logs_stay_quiet(caplog: pytest.LogCaptureFixture) -> None:
    with_bank(PaperBank(anything={"errorCode": "6"}), lambda gateway: gateway.status(a_reference("N-1")))
    assert [record for record in caplog.records if record.name.startswith("http")] == []
    assert logging.getLogger("httpx").getEffectiveLevel() >= logging.WARNING
    assert logging.getLogger("httpcore").getEffectiveLevel() >= logging.WARNING
