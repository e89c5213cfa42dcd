"""What the JSON generation is asked, and what its replies are taken for."""

import logging
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import httpx
import pytest
from gateway_aids import (
    BACK,
    CARD_NUMBER,
    EUR,
    LOGIN,
    NOW,
    SECURITY_CODE,
    V2,
    PaperBank,
    StillClock,
    a_card,
    a_charge,
    a_reference,
    a_registration,
    sample,
    sample_fields,
    with_bank,
)
from msgspec.structs import replace

from app.domain.bank_acts import ActEntry, BankAct
from app.domain.card import CardSummary
from app.domain.challenge import Challenge
from app.domain.errors import (
    AmountNotPositive,
    AnswerLost,
    BankBusy,
    BankFault,
    CredentialsRejected,
    GatewayFailure,
    GatewayRefused,
    NotOffered,
    NotSent,
    ProfileUnusable,
)
from app.domain.evidence import Reported, StatusSeen, Unrecognised
from app.domain.gateway_calls import ChallengeNeeded, ChargeAccepted, ChargeRefused
from app.domain.identifiers import new_operation_id
from app.domain.money import Money
from app.domain.order import Customer
from app.domain.profile import Credentials, LoginKind
from app.domain.refusals import AmountRefused, ReturnAddressRefused, WrongStateForAct
from app.gateway.factory import open_gateway
from app.gateway.v2 import ids

LOST, REFUSED, REJECTED = AnswerLost, GatewayRefused, CredentialsRejected
SESSION = sample_fields("v2/session_open.json")
PAID = sample_fields("v2/payment_paid.json")
HELD = sample_fields("v2/payment_held.json")
S_KEY, P_KEY = SESSION["id"], PAID["id"]
CANCELLING = replace(V2, operations={BankAct.CANCEL: ActEntry(enabled=True)})


def test_a_session_names_amount_letters_reference_and_ways_back() -> None:
    bank = PaperBank(sessions=httpx.Response(201, json=SESSION))
    asked = a_registration(
        hold=True, language="el", customer=Customer(email="m@shop.example"), description="stays here"
    )
    registered = with_bank(bank, lambda gateway: gateway.register(asked), V2)
    assert bank.json() == {
        "amount": 1250,
        "currency": "EUR",
        "successUrl": BACK,
        "failureUrl": BACK,
        "merchantReferenceId": "N-1",
        "paymentData": {"captureMethod": "manual"},
        "locale": "el",
        "customerDetails": {"email": "m@shop.example"},
    }
    assert (registered.gateway_order_id, registered.page) == (S_KEY, SESSION["paymentUrl"])
    assert registered.expires_at == datetime(2026, 11, 3, 10, 20, tzinfo=UTC)


def test_every_request_carries_key_and_version_and_every_post_its_own_identity() -> None:
    bank = PaperBank(sessions=SESSION, payments=PAID, **{P_KEY: PAID})
    with_bank(bank, lambda gateway: gateway.register(a_registration()), V2)
    with_bank(bank, lambda gateway: gateway.charge(a_charge(), a_card()), V2)
    with_bank(bank, lambda gateway: gateway.status(a_reference(key=P_KEY)), V2)
    headers = [request.headers for request in bank.requests]
    assert [header["x-api-key"] for header in headers] == ["Key0123456789"] * 3
    assert [header["x-version"] for header in headers] == ["2023-10-31"] * 3
    identities = [header.get("idempotency-key") for header in headers]
    assert UUID(identities[0]) != UUID(identities[1])
    assert identities[2] is None
    assert [request.method for request in bank.requests] == ["POST", "POST", "GET"]
    assert bank.paths == ["/api2/sessions", "/api2/payments", f"/api2/payments/{P_KEY}"]
    assert not any("Key0123456789" in str(request.url) for request in bank.requests)


@pytest.mark.parametrize(("name", "kept"), [("req_0d0f6a1e-6a0b-4d39", True), ("req_\u00e9 x", False), ("", False)])
def test_the_bank_s_own_name_of_a_call_is_logged_also_when_the_call_failed(
    name: str, kept: bool, caplog: pytest.LogCaptureFixture
) -> None:
    """Gateway manual, newer interface, sections 2.2 and 13: rule 4."""
    caplog.set_level(logging.INFO, logger="app.gateway")
    bank = PaperBank(payments=httpx.Response(500, headers=[(b"API-Request-Id", name.encode())]))
    with pytest.raises(BankFault):
        with_bank(bank, lambda gateway: gateway.charge(a_charge(), a_card()), V2)
    assert (f"POST answered 500 as {name}" in caplog.text) is kept
    assert caplog.text.count("answered") == kept


def test_an_act_of_our_journal_is_the_identity_of_its_call() -> None:
    """Gateway manual, newer interface, section 2.7: made once per act, before sending."""
    act = new_operation_id()
    bank = PaperBank(sessions=SESSION, payments=PAID)
    with_bank(bank, lambda gateway: gateway.register(a_registration(operation_id=act)), V2)
    with_bank(bank, lambda gateway: gateway.charge(a_charge(operation_id=act), a_card()), V2)
    assert [UUID(request.headers["idempotency-key"]).hex for request in bank.requests] == [act, act]


def test_the_end_of_a_session_is_sent_only_where_the_bank_lets_us_choose() -> None:
    bank = PaperBank(sessions=[SESSION, SESSION])
    asked = a_registration(expires_at=NOW + timedelta(hours=2))
    with_bank(bank, lambda gateway: gateway.register(asked), V2)
    assert bank.json()["expiresAt"] == "2026-11-03T12:00:00Z"
    with_bank(bank, lambda gateway: gateway.register(asked), replace(V2, link_life=timedelta(minutes=20)))
    assert "expiresAt" not in bank.json()


def test_the_bank_s_page_is_the_ordinary_one_for_telephone_orders_too() -> None:
    bank = PaperBank(sessions=SESSION)
    assert with_bank(bank, lambda gateway: gateway.register(a_registration(by_phone=True)), V2).page


def test_a_payment_holds_card_and_number_in_its_body_only() -> None:
    bank = PaperBank(payments=PAID)
    with_bank(bank, lambda gateway: gateway.charge(a_charge(description="Tea"), a_card()), V2)
    assert bank.json() == {
        "amount": 1250,
        "currency": "EUR",
        "captureMethod": "automatic",
        "returnUrl": BACK,
        "description": "Tea",
        "metadata": {"order": "N-1"},
        "paymentMethod": {
            "type": "card",
            "card": {
                "number": CARD_NUMBER,
                "cvc": SECURITY_CODE,
                "expiryMonth": 12,
                "expiryYear": 2030,
                "holderName": "MARIA P",
            },
        },
    }
    outside = f"{bank.requests[0].url} {bank.requests[0].headers.raw}"
    assert CARD_NUMBER not in outside
    assert bank.requests[0].headers["connection"] == "close"


@pytest.mark.parametrize(
    ("what", "work"),
    [
        ("phone", lambda gateway: gateway.charge(a_charge(by_phone=True), a_card())),
        ("charge of a registered order", lambda gateway: gateway.charge(a_charge(gateway_order_id=S_KEY), a_card())),
        ("search by number", lambda gateway: gateway.status(a_reference("N-1"))),
        ("search by number", lambda gateway: gateway.capture(a_reference("N-1"), None)),
        ("cancel", lambda gateway: gateway.cancel(a_reference("N-1", S_KEY))),
    ],
)
def test_what_the_interface_lacks_is_not_offered_and_nothing_is_sent(what: str, work: Any) -> None:
    bank = PaperBank(anything=SESSION)
    with pytest.raises(NotOffered, match=what):
        with_bank(bank, work, V2)
    assert bank.requests == []


def outcome_of_charging(answer: Any) -> Any:
    bank = PaperBank(payments=answer)
    try:
        return with_bank(bank, lambda gateway: gateway.charge(a_charge(), a_card()), V2)
    except GatewayFailure as failure:
        return failure


@pytest.mark.parametrize(
    ("answer", "reply"),
    [
        (PAID, ChargeAccepted),
        (httpx.Response(201, json=PAID), ChargeAccepted),
        (HELD, ChargeAccepted),
        ({"id": P_KEY}, ChargeAccepted),
        ({"id": P_KEY, "status": "somethingNew"}, ChargeAccepted),
        ({"id": P_KEY, "status": "requiresAction"}, ChallengeNeeded),
        ({"id": P_KEY, "status": "requiresAction", "nextAction": {"odd": 1}}, ChallengeNeeded),
        ({"id": "p_opaque", "status": "requiresAction", "nextAction": {"odd": 1}}, ChargeAccepted),
        (PAID | {"nextAction": {"url": "https://acs.example"}}, ChargeAccepted),
        (sample("v2/payment_challenge.json"), ChallengeNeeded),
        ({"id": P_KEY, "status": "somethingNew", "nextAction": {"url": "https://acs.example"}}, ChallengeNeeded),
        (sample("v2/payment_declined_402.json"), ChargeRefused),
        (httpx.Response(402, content=sample("v2/payment_declined_402.json")), ChargeRefused),
        (httpx.Response(422, json=PAID), ChargeAccepted),
        ({}, LOST),
        ({"status": "succeeded"}, LOST),
        ({"id": "p_../x", "status": "succeeded"}, LOST),
        (b'[{"id":"p_1","status":"succeeded"}]', LOST),
        (b"", LOST),
        (b"<html>", LOST),
        (httpx.Response(201), LOST),
        (httpx.Response(400, html="<h1>Bad</h1>"), LOST),
        (httpx.Response(400, json={}), LOST),
        (httpx.Response(400, content=sample("v2/error_nested.json")), AmountRefused),
        (httpx.Response(402, json={"message": "declined"}), REFUSED),
        (httpx.Response(409, json={"code": "statusConflict"}), WrongStateForAct),
        (httpx.Response(412, html="<h1>return address</h1>"), ReturnAddressRefused),
        (httpx.Response(401, json={"error": {"code": "apiKeyUnknown"}}), REJECTED),
        (httpx.Response(403), REJECTED),
        (httpx.Response(429, json={"error": {"code": "tooManyRequests"}}), BankBusy),
        (httpx.Response(500, json=PAID), BankFault),
        (httpx.ReadError("reset"), LOST),
        (httpx.ConnectError("no way"), NotSent),
    ],
)
def test_the_first_word_on_a_payment(answer: Any, reply: type[object]) -> None:
    assert type(outcome_of_charging(answer)) is reply


@pytest.mark.parametrize("block", [None, {"odd": 1}, {"a": "https://one.example", "b": "https://two.example"}])
def test_a_challenge_nobody_understands_is_offered_where_such_pages_usually_are(block: Any) -> None:
    """Gateway manual, newer interface, section 4.6: last resort, behind a question."""
    needed = outcome_of_charging({"id": P_KEY, "status": "requiresAction", "nextAction": block})
    order = ids.order_in(P_KEY)
    assert needed.challenge == Challenge(
        f"https://bank.example/payment/acsRedirect.do?orderId={order}", BACK, is_guess=True
    )


def test_a_challenge_and_a_decline_keep_what_the_bank_named() -> None:
    needed = outcome_of_charging(sample("v2/payment_challenge.json"))
    assert needed.challenge.address == "https://acs.example/challenge/77"
    assert needed.challenge.return_address == BACK
    refused = outcome_of_charging(sample("v2/payment_declined_402.json"))
    assert (refused.gateway_order_id, refused.code, refused.text) == (P_KEY, "insufficientFunds", "Not enough money")


@pytest.mark.parametrize(
    ("body", "code", "text"),
    [
        ({"error": {"code": "c1", "message": "m1", "type": "t1"}, "message": "m2", "code": "c2"}, "c1", "m1"),
        ({"error": "m1", "message": "m2"}, "409", "m1"),
        ({"message": "m2", "errors": [{"message": "m3"}]}, "409", "m2"),
        ({"errors": [{"message": "m3"}], "errorCode": 17}, "17", "m3"),
        ({"errors": ["m4", "m5"], "type": "t2"}, "t2", "m4"),
        ({"errorMessage": "m6"}, "409", "m6"),
        ({"detail": "m7", "code": "c7"}, "c7", "m7"),
        ({"error": {"type": "t8"}}, "t8", ""),
        ({"error": {"message": "PAN 4444555511113333"}, "code": "c9"}, "c9", ""),
    ],
)
def test_code_and_text_are_found_in_every_shape(body: Any, code: str, text: str) -> None:
    failure = outcome_of_charging(httpx.Response(409, json=body))
    assert (failure.code, failure.text) == (code, text)


def test_a_refused_return_address_is_named_by_its_status() -> None:
    failure = outcome_of_charging(httpx.Response(412, json={"error": {"code": "x", "message": "not allowed"}}))
    assert (failure.code, failure.text) == ("412", "not allowed")


def status_of(key: str, **answers: Any) -> StatusSeen:
    bank = PaperBank(**answers)
    return with_bank(bank, lambda gateway: gateway.status(a_reference(None, key)), V2)


def test_a_payment_is_read_in_full() -> None:
    assert status_of(P_KEY, **{P_KEY: PAID}) == StatusSeen(
        reported=Reported.CAPTURED,
        order_number="KIOSK-T1-261103-PAY1",
        gateway_order_id=P_KEY,
        amount=12900,
        currency=EUR,
        captured=12900,
        held=0,
        card=CardSummary("444455**3333", "Visa", "09/31"),
        created_at=datetime(2026, 11, 3, 10, 5, 12, tzinfo=UTC),
    )


def test_a_session_is_read_in_full() -> None:
    paid = SESSION | {"status": "completed", "paymentStatus": "paid"}
    assert status_of(S_KEY, **{S_KEY: paid}) == StatusSeen(
        reported=Reported.CAPTURED,
        order_number="KIOSK-T1-261103-SES1",
        gateway_order_id=S_KEY,
        amount=4250,
        currency=EUR,
        expires_at=datetime(2026, 11, 3, 10, 20, tzinfo=UTC),
        created_at=datetime(2026, 11, 3, 10, 0, tzinfo=UTC),
    )


@pytest.mark.parametrize(
    ("changes", "reported", "captured", "refunded"),
    [
        ({"amountRefunded": 900}, Reported.CAPTURED, 12000, 900),
        ({"amountRefunded": 12900}, Reported.CAPTURED, 0, 12900),
        ({"status": "refunded"}, Reported.REFUNDED, 0, None),
        ({"status": "partiallyRefunded", "amountRefunded": 900}, Reported.REFUNDED, 12000, 900),
        ({"status": "partiallyRefunded", "amountReceived": None}, Reported.REFUNDED, 12900, None),
        ({"status": "succeeded", "amountReceived": 0}, Reported.PENDING, 0, None),
        ({"status": "requiresCapture", "amountReceived": 0, "amountCapturable": 12900}, Reported.AUTHORISED, 0, None),
    ],
)
def test_sums_that_went_back_no_longer_count_as_taken(
    changes: Any, reported: Reported, captured: int, refunded: int | None
) -> None:
    seen = status_of(P_KEY, **{P_KEY: PAID | changes})
    assert (seen.reported, seen.captured, seen.refunded) == (reported, captured, refunded)


@pytest.mark.parametrize(
    "changes",
    [
        {"amount": 12900.0},
        {"amount": True},
        {"amountReceived": "all"},
        {"amountReceived": -1},
        {"amountRefunded": 13000},
        {"id": None},
        {"id": "p_1/../../sessions"},
    ],
)
def test_a_payment_with_doubtful_fields_is_a_lost_answer(changes: Any) -> None:
    with pytest.raises(AnswerLost):
        status_of(P_KEY, **{P_KEY: PAID | changes})


def test_a_payment_without_our_number_says_so() -> None:
    assert status_of(P_KEY, **{P_KEY: PAID | {"metadata": []}}).order_number is None


def test_a_held_session_is_looked_at_through_its_payment() -> None:
    session = ids.encode("ps", "5f0c2a9e-8b14-7e63-a1d2-3c4b00a9c8eb")
    payment = ids.encode("p", "5f0c2a9e-8b14-7e63-a1d2-3c4b00a9c8eb")
    finished = SESSION | {"id": session, "status": "completed", "paymentData": {"captureMethod": "manual"}}
    held = HELD | {"id": payment, "amount": 4250, "amountCapturable": 4250}
    seen = status_of(session, **{session: finished, payment: held})
    assert (seen.reported, seen.held, seen.gateway_order_id) == (Reported.AUTHORISED, 4250, session)
    assert seen.order_number == "KIOSK-T1-261103-SES1"


@pytest.mark.parametrize(
    "payment",
    [
        httpx.Response(404),
        HELD | {"amount": 4251},
        HELD | {"amount": 4250, "currency": "USD"},
        HELD | {"amount": None},
    ],
)
def test_a_payment_that_need_not_be_the_session_s_proves_nothing(payment: Any) -> None:
    session = ids.encode("ps", "5f0c2a9e-8b14-7e63-a1d2-3c4b00a9c8eb")
    finished = SESSION | {"id": session, "status": "completed", "paymentData": {"captureMethod": "manual"}}
    assert status_of(session, **{session: finished, "anything": payment}).reported is Reported.PENDING


@pytest.mark.parametrize(
    "payment",
    [{"status": "requiresAction"}, {"status": "failed"}, {"status": "processing"}],
)
def test_beside_a_paid_session_a_payment_without_money_is_another_one(payment: Any) -> None:
    session = ids.encode("ps", "5f0c2a9e-8b14-7e63-a1d2-3c4b00a9c8eb")
    paid = SESSION | {"id": session, "status": "completed", "paymentStatus": "paid"}
    other = {"id": P_KEY, "amount": 4250, "currency": paid["currency"]} | payment
    assert status_of(session, **{session: paid, "anything": other}).reported is Reported.CAPTURED


def test_two_payments_told_in_one_session_tell_nothing() -> None:
    session = ids.encode("ps", "5f0c2a9e-8b14-7e63-a1d2-3c4b00a9c8eb")
    told = {"paymentId": "p_first", "lastPaymentId": "p_second"}
    paid = SESSION | {"id": session, "status": "completed", "paymentStatus": "paid"} | told
    bank = PaperBank(**{session: paid, "anything": httpx.Response(404)})
    with_bank(bank, lambda gateway: gateway.status(a_reference(None, session)), V2)
    assert not any(path.endswith(("p_first", "p_second")) for path in bank.paths)


def test_a_finished_unpaid_automatic_session_is_never_paid() -> None:
    bank = PaperBank(anything=SESSION | {"status": "completed"})
    seen = with_bank(bank, lambda gateway: gateway.status(a_reference(None, S_KEY)), V2)
    assert seen.reported is Reported.PENDING
    assert len(bank.requests) == 1


def test_unknown_words_stay_unrecognised() -> None:
    seen = status_of(S_KEY, **{S_KEY: SESSION | {"status": "dreaming"}})
    assert seen.reported == Unrecognised("dreaming unpaid")


@pytest.mark.parametrize("key", [S_KEY, P_KEY])
def test_what_the_bank_does_not_know_is_not_found(key: str) -> None:
    assert status_of(key, anything=httpx.Response(404, html="<h1>no</h1>")).reported is Reported.NOT_FOUND


@pytest.mark.parametrize("key", ["../sessions", "x/y", "a b", "p_1?x=1", ""])
def test_a_key_that_cannot_stand_in_a_path_is_not_asked_about(key: str) -> None:
    bank = PaperBank(anything=SESSION)
    seen = with_bank(bank, lambda gateway: gateway.status(a_reference(None, key)), V2)
    assert (seen.reported, bank.requests) == (Reported.NOT_FOUND, [])
    with pytest.raises(GatewayRefused):
        with_bank(bank, lambda gateway: gateway.capture(a_reference(None, key), None), V2)
    assert bank.requests == []


def test_capture_takes_all_with_an_empty_object_and_a_part_by_name() -> None:
    bank = PaperBank(capture=[PAID, PAID | {"amountReceived": 900}], **{P_KEY: HELD | {"id": P_KEY}})
    with_bank(bank, lambda gateway: gateway.capture(a_reference(None, P_KEY), None), V2)
    assert bank.json() == {}
    with_bank(bank, lambda gateway: gateway.capture(a_reference(None, P_KEY), Money(900, EUR)), V2)
    assert bank.json() == {"amount": 900}
    captured = f"/api2/payments/{P_KEY}/capture"
    assert bank.paths == [captured, f"/api2/payments/{P_KEY}", captured]


def test_a_bank_that_took_all_instead_of_a_part_is_no_plain_yes() -> None:
    """Gateway manual, newer interface, section 4.8: the sum taken is compared; G10: the field's name is a guess."""
    bank = PaperBank(capture=PAID, **{P_KEY: HELD | {"id": P_KEY}})
    with pytest.raises(AnswerLost, match="other-amount"):
        with_bank(bank, lambda gateway: gateway.capture(a_reference(None, P_KEY), Money(900, EUR)), V2)


@pytest.mark.parametrize("answer", [b"", httpx.Response(503), httpx.ReadError("reset")])
def test_a_question_before_money_that_stays_open_proves_that_nothing_was_sent(answer: Any) -> None:
    bank = PaperBank(anything=answer)
    with pytest.raises(NotSent):
        with_bank(bank, lambda gateway: gateway.capture(a_reference(None, P_KEY), Money(900, EUR)), V2)
    assert {request.method for request in bank.requests} == {"GET"}


def test_zero_is_never_captured() -> None:
    bank = PaperBank(anything=PAID)
    with pytest.raises(AmountNotPositive):
        with_bank(bank, lambda gateway: gateway.capture(a_reference(None, P_KEY), Money(0, EUR)), V2)
    assert bank.requests == []


def test_a_session_that_is_not_held_is_not_captured() -> None:
    bank = PaperBank(anything=SESSION)
    with pytest.raises(GatewayRefused):
        with_bank(bank, lambda gateway: gateway.capture(a_reference(None, S_KEY), None), V2)
    assert [request.method for request in bank.requests] == ["GET"]


def test_cancel_goes_to_the_profile_s_path() -> None:
    bank = PaperBank(expire=SESSION | {"status": "expired"})
    with_bank(bank, lambda gateway: gateway.cancel(a_reference("N-1", S_KEY)), CANCELLING)
    assert bank.paths == [f"/api2/sessions/{S_KEY}/expire"]
    bank = PaperBank(expire=httpx.Response(404))
    with pytest.raises(GatewayRefused, match="404"):
        with_bank(bank, lambda gateway: gateway.cancel(a_reference("N-1", S_KEY)), CANCELLING)


@pytest.mark.parametrize("path", ["@evil.example/{id}", "//evil.example/{id}", "/x?y={id}", "/x#{id}", "/a b"])
def test_a_cancel_path_that_leaves_the_bank_opens_nothing(path: str) -> None:
    with pytest.raises(ProfileUnusable):
        open_gateway(replace(V2, operations={BankAct.CANCEL: ActEntry(path=path)}), LOGIN, clock=StillClock())


@pytest.mark.parametrize(
    ("answer", "failure"),
    [
        (httpx.Response(404, json={"error": {"code": "resourceNotFound"}}), None),
        (httpx.Response(400, json={"error": {"code": "parameterInvalid"}}), None),
        (SESSION, None),
        (httpx.Response(401), REJECTED),
        (httpx.Response(403, json={}), REJECTED),
        (httpx.Response(503), LOST),
        (httpx.ConnectError("no way"), NotSent),
    ],
)
def test_a_key_is_tried_with_a_session_nobody_opened(answer: Any, failure: type[GatewayFailure] | None) -> None:
    bank = PaperBank(anything=answer)
    if failure is None:
        with_bank(bank, lambda gateway: gateway.check_login(), V2)
    else:
        with pytest.raises(failure):
            with_bank(bank, lambda gateway: gateway.check_login(), V2)
    assert ids.order_in(bank.paths[0].rsplit("/", 1)[1]) is not None


@pytest.mark.parametrize("key", ["", "ключ", "two words", "line\nbreak", "tab\tkey"])
def test_a_key_no_header_can_carry_is_a_rejected_login(key: str) -> None:
    bank = PaperBank(anything=SESSION)
    with pytest.raises(CredentialsRejected):
        with_bank(bank, lambda gateway: gateway.check_login(), V2, credentials=Credentials(api_key=key))
    assert bank.requests == []


def test_a_login_of_the_other_generation_opens_nothing() -> None:
    with pytest.raises(ProfileUnusable):
        open_gateway(replace(V2, login=LoginKind.PASSWORD), LOGIN, clock=StillClock())


def test_nothing_that_moves_money_is_sent_twice() -> None:
    for answer in (b"", httpx.Response(503), httpx.ReadError("reset"), httpx.ConnectError("no way")):
        bank = PaperBank(anything=answer)
        with pytest.raises(GatewayFailure):
            with_bank(bank, lambda gateway: gateway.charge(a_charge(), a_card()), V2)
        with pytest.raises(GatewayFailure):
            with_bank(bank, lambda gateway: gateway.capture(a_reference(None, P_KEY), None), V2)
        assert len(bank.requests) == 2
