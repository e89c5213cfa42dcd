"""What a status reply of the form-encoded generation says; only this may ever say "paid"."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from gateway_aids import sample, sample_fields

from app.domain.authentication import Authentication
from app.domain.card import CardSummary
from app.domain.errors import AnswerLost, CredentialsRejected, GatewayRefused
from app.domain.evidence import Reported, StatusSeen, Unrecognised
from app.domain.money_back import RefundSeen, RefundStanding
from app.gateway.calls import Reply
from app.gateway.v1.replies import fields_of
from app.gateway.v1.status import read_status


def seen_in(answer: Any) -> StatusSeen:
    body = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
    return read_status(fields_of(Reply(200, body)))


def paid(**changes: Any) -> dict[str, Any]:
    """Return a paid order's reply with some fields changed; a value of ... takes the field out."""
    fields = sample_fields("v1/status_paid.json")
    for name, value in changes.items():
        outer, _, inner = name.partition("__")
        target = fields[outer] if inner else fields
        target[inner or outer] = value
        if value is ...:
            del target[inner or outer]
    return fields


def test_a_paid_order_is_read_in_full() -> None:
    assert seen_in(sample("v1/status_paid.json")) == StatusSeen(
        reported=Reported.CAPTURED,
        order_number="KIOSK-T1-261103-7Q2M",
        gateway_order_id="3b0e6f52-91aa-7c14-b6d0-5e2c00b1f7aa",
        amount=48250,
        currency=seen_in(paid()).currency,
        captured=48250,
        held=48250,
        refunded=0,
        card=CardSummary("545301**0009", "Mastercard", "08/31"),
        approval_code="A71B20",
        reference_number="630811223344",
        action_code="0",
        authentication=Authentication.PASSED,
        paid_at=datetime(2026, 11, 3, 10, 1, 1, tzinfo=UTC),
        created_at=datetime(2026, 11, 3, 10, 0, tzinfo=UTC),
    )


CONFIRMED, ATTEMPTED, NOT_ASKED = Authentication.CONFIRMED, Authentication.ATTEMPTED, Authentication.NOT_ASKED
AUTHENTICATED = [
    ({"threeDsType": "3", "eci": 5}, CONFIRMED),
    ({"threeDsType": 4, "eci": 5}, Authentication.WITHOUT_QUESTION),
    ({"threeDsType": "5"}, ATTEMPTED),
    ({"threeDsType": "6"}, Authentication.EXEMPT),
    ({"threeDsType": "7"}, Authentication.WITHOUT_QUESTION),
    ({"threeDsType": "8"}, ATTEMPTED),
    ({"threeDsType": "0", "eci": 7}, NOT_ASKED),
    ({"authTypeIndicator": "1"}, CONFIRMED),
    ({"authTypeIndicator": "2"}, ATTEMPTED),
    ({"eci": 5}, Authentication.PASSED),
    ({"eci": "02"}, Authentication.PASSED),
    ({"eci": "06"}, ATTEMPTED),
    ({"eci": 1}, ATTEMPTED),
    ({"eci": 9}, ATTEMPTED),
    ({"eci": 7}, NOT_ASKED),
    ({"eci": 10}, NOT_ASKED),
    ({"threeDsType": "99", "eci": 5}, Authentication.PASSED),
    ({"threeDsType": "1", "authTypeIndicator": "x"}, None),
    ({"eci": ""}, None),
    ({"eci": "½"}, None),
    ({"eci": [5]}, None),
    ("SSL", None),
    (..., None),
]


@pytest.mark.parametrize(("said", "meant"), AUTHENTICATED)
def test_what_came_of_3d_secure_is_read_and_spoils_no_answer_about_money(
    said: object, meant: Authentication | None
) -> None:
    """Gateway manual, section 8.4 (ECI, threeDsType, authTypeIndicator) and 11.1 (secureAuthInfo)."""
    fields = paid()
    fields["cardAuthInfo"].pop("secureAuthInfo", None)
    fields["cardAuthInfo"] |= {} if said is ... else {"secureAuthInfo": said}
    seen = seen_in(fields)
    assert (seen.reported, seen.authentication) == (Reported.CAPTURED, meant)


@pytest.mark.parametrize(
    ("said", "charged_back"), [(True, True), ("true", True), (False, False), (..., False), (1, False)]
)
def test_a_chargeback_is_read_where_the_bank_tells_of_one(said: object, charged_back: bool) -> None:
    """Gateway manual, section 11.1: order status, chargeback."""
    fields = paid() | ({} if said is ... else {"chargeback": said})
    assert seen_in(fields).charged_back is charged_back


def test_refunds_are_listed_with_our_own_key_of_each() -> None:
    """Gateway manual, section 11.1: refunds."""
    refunds = [
        {
            "date": "2026-11-04T09:00:00",
            "externalRefundId": "0f" * 16,
            "actionCode": "000",
            "referenceNumber": "630900000001",
            "amount": 2000,
        },
        {"externalRefundId": None, "actionCode": "914", "amount": 500},
        "no refund",
    ]
    assert seen_in(paid(refunds=refunds)).refunds == (
        RefundSeen(2000, "0f" * 16, RefundStanding.DONE, datetime(2026, 11, 4, 9, 0, tzinfo=UTC), "630900000001"),
        RefundSeen(500, "", RefundStanding.FAILED),
    )
    assert seen_in(paid(refunds=refunds[0])).refunds[0].amount == 2000


@pytest.mark.parametrize(
    ("code", "standing"),
    [
        (..., RefundStanding.DONE),
        ("0", RefundStanding.DONE),
        (0, RefundStanding.DONE),
        ("400", RefundStanding.DONE),
        ("914", RefundStanding.FAILED),
        (116, RefundStanding.FAILED),
        ("1120", RefundStanding.PENDING),
        (-30001, RefundStanding.PENDING),
        ("151019", RefundStanding.PENDING),
        ("777777", RefundStanding.PENDING),
        (False, RefundStanding.PENDING),
    ],
)
def test_a_refund_failed_only_where_its_code_tells_of_a_refusal(code: object, standing: RefundStanding) -> None:
    """Gateway manual, section 11.1 (refunds) and 20: 1120 is a refund in progress, and is no failed one."""
    (refund,) = seen_in(paid(refunds=[{"amount": 500} | ({} if code is ... else {"actionCode": code})])).refunds
    assert refund.standing is standing


@pytest.mark.parametrize(
    "where", [{"bindingInfo": {"clientId": "C-77", "bindingId": "b-1"}}, {"clientId": "C-77", "bindingId": "b-1"}]
)
def test_the_kept_card_of_an_order_is_named(where: dict[str, Any]) -> None:
    """Gateway manual, sections 11.1 and 11.2: the short form has both beside everything else."""
    seen = seen_in(paid(**where))
    assert (seen.customer_id, seen.stored_card) == ("C-77", "b-1")


def test_an_absent_text_may_be_the_word_null() -> None:
    seen = seen_in(paid(authRefNum="null", orderDescription="null", actionCode="null"))
    assert (seen.reference_number, seen.action_code, seen.reported) == ("", "", Reported.CAPTURED)
    assert isinstance(seen_in(paid(orderStatus="null")).reported, Unrecognised)
    assert str(seen_in(paid()).currency) == "EUR"


def test_the_short_capitalised_form_is_read_as_well() -> None:
    seen = seen_in(sample("v1/status_paid_short.json"))
    assert (seen.reported, seen.amount, seen.captured, str(seen.currency)) == (Reported.CAPTURED, 7300, 7300, "AMD")
    assert seen.order_number == "KIOSK-T1-261103-LEG1"
    assert seen.card == CardSummary("405678**4321", "Visa", "09/29")


@pytest.mark.parametrize(
    ("name", "reported"),
    [
        ("status_registered", Reported.REGISTERED),
        ("status_failed_attempt", Reported.REGISTERED),
        ("status_held", Reported.AUTHORISED),
        ("status_part_refunded", Reported.CAPTURED),
        ("status_declined_with_error", Reported.DECLINED),
        ("status_expired", Reported.EXPIRED),
        ("status_unknown_order", Reported.NOT_FOUND),
    ],
)
def test_samples_are_read_as_what_they_are(name: str, reported: Reported) -> None:
    assert seen_in(sample(f"v1/{name}.json")).reported is reported


def test_a_failed_attempt_stays_open_and_keeps_its_action_code() -> None:
    seen = seen_in(sample("v1/status_failed_attempt.json"))
    assert (seen.reported, seen.action_code, seen.paid_at) == (Reported.REGISTERED, "-2025", None)


def test_one_refund_that_stands_alone_counts() -> None:
    seen = seen_in(sample("v1/status_part_refunded.json"))
    assert (seen.captured, seen.refunded) == (2000, 600)


def test_a_refund_that_failed_does_not_count() -> None:
    listed = [{"amount": 100, "actionCode": "000"}, {"amount": 900, "actionCode": "909"}, {"amount": 50}]
    assert seen_in(paid(refunds=listed)).refunded == 150


@pytest.mark.parametrize("state", range(9))
@pytest.mark.parametrize("kind", [int, str])
def test_every_documented_state_is_known(state: int, kind: type[Any]) -> None:
    expected = [
        Reported.REGISTERED,
        Reported.AUTHORISED,
        Reported.CAPTURED,
        Reported.VOIDED,
        Reported.REFUNDED,
        Reported.CHALLENGE,
        Reported.DECLINED,
        Reported.PENDING,
        Reported.CAPTURED,
    ]
    assert seen_in(paid(orderStatus=kind(state), paymentAmountInfo__paymentState=...)).reported is expected[state]


@pytest.mark.parametrize(
    ("raw", "kept"),
    [
        (9, "9"),
        (-1, "-1"),
        (2.0, "2.0"),
        (2.5, "2.5"),
        (True, "true"),
        ("02", "02"),
        ("2.0", "2.0"),
        ("paid", "paid"),
        ("DEPOSITED", "DEPOSITED"),
        ([2], "list"),
        ({"orderStatus": 2}, "object"),
        ("x" * 99, "x" * 40),
        ("\u0662", "\u0662"),
        (10**20, "1" + "0" * 20),
    ],
)
def test_an_unknown_state_is_neither_paid_nor_final(raw: Any, kept: str) -> None:
    seen = seen_in(paid(orderStatus=raw)).reported
    assert isinstance(seen, Unrecognised)
    assert seen.raw == kept or len(kept) > 20


@pytest.mark.parametrize(
    ("changes", "raw"),
    [
        ({"paymentAmountInfo__paymentState": "DECLINED"}, "2 DECLINED"),
        ({"paymentAmountInfo__paymentState": "created"}, "2 CREATED"),
        ({"paymentAmountInfo__paymentState": "APPROVED"}, "2 APPROVED"),
        ({"paymentAmountInfo__paymentState": "FROZEN"}, "2 FROZEN"),
        ({"orderStatus": 0}, "0 DEPOSITED"),
        ({"orderStatus": 6}, "6 DEPOSITED"),
        ({"errorCode": "7"}, "2 error 7"),
        ({"errorCode": 6}, "2 error 6"),
        ({"success": False}, "2 error 0"),
        ({"error": True}, "2 error 0"),
        (
            {"orderStatus": 8, "paymentAmountInfo__paymentState": ..., "paymentAmountInfo__depositedAmount": ...},
            "8 without a sum",
        ),
        ({"orderStatus": ...}, "no state"),
        ({"orderStatus": None}, "no state"),
    ],
)
def test_fields_that_contradict_each_other_prove_nothing(changes: dict[str, Any], raw: str) -> None:
    assert seen_in(paid(**changes)).reported == Unrecognised(raw)


@pytest.mark.parametrize("code", ["-2014", -2007, -2009, 1001])
def test_time_over_is_no_declined_card(code: Any) -> None:
    unpaid = paid(orderStatus=6, actionCode=code, paymentAmountInfo__paymentState="DECLINED")
    assert seen_in(unpaid).reported is Reported.EXPIRED


@pytest.mark.parametrize("code", [4005, 116, "-2013", -2006, None, ""])
def test_other_reasons_are_a_declined_order(code: Any) -> None:
    unpaid = paid(orderStatus=6, actionCode=code, paymentAmountInfo__paymentState="DECLINED")
    assert seen_in(unpaid).reported is Reported.DECLINED


@pytest.mark.parametrize(
    ("answer", "failure", "word"),
    [
        ({"errorCode": "5"}, CredentialsRejected, "5"),
        ({"errorCode": 5, "orderStatus": 2}, CredentialsRejected, "5"),
        ({"ErrorCode": "05"}, CredentialsRejected, "5"),
        ({"errorCode": "1"}, GatewayRefused, "1"),
        ({"errorCode": "7"}, AnswerLost, "system-error"),
        ({}, AnswerLost, "no-verdict"),
        ({"orderNumber": "N-1"}, AnswerLost, "no-verdict"),
        ({"errorMessage": "Success"}, AnswerLost, "no-verdict"),
        (paid(amount=12.5), AnswerLost, "number"),
        (paid(amount=True), AnswerLost, "number"),
        (paid(amount="1e5"), AnswerLost, "number"),
        (paid(paymentAmountInfo=[1]), AnswerLost, "sums"),
        (paid(paymentAmountInfo="DEPOSITED"), AnswerLost, "sums"),
        (paid(paymentAmountInfo__depositedAmount=-5), AnswerLost, "number"),
        (paid(paymentAmountInfo__refundedAmount="all"), AnswerLost, "number"),
        (paid(errorCode=False), AnswerLost, "error-code"),
        (b'{"errorCode":"0","orderStatus":0,"orderStatus":2}', AnswerLost, "contradiction"),
        (b'{"errorCode":"0","orderStatus":2,"amount":1,"Amount":2}', AnswerLost, "contradiction"),
    ],
)
def test_a_reply_that_cannot_be_used_says_so(answer: Any, failure: type[Exception], word: str) -> None:
    with pytest.raises(failure) as caught:
        seen_in(answer)
    assert caught.value.args[0] == word


@pytest.mark.parametrize(
    ("currency", "letters"),
    [
        ("978", "EUR"),
        (978, "EUR"),
        ("012", "DZD"),
        (12, "DZD"),
        ("810", "RUB"),
        ("EUR", "EUR"),
        ("eur", "EUR"),
        ("788", "TND"),
        ("000", None),
        ("XXQ", None),
        (None, None),
        ([978], None),
        (True, None),
    ],
)
def test_currencies_come_by_number_or_letters(currency: Any, letters: str | None) -> None:
    seen = seen_in(paid(currency=currency)).currency
    assert (str(seen) if seen else None) == letters


def test_a_currency_in_the_wrong_block_is_found() -> None:
    assert str(seen_in(paid(currency=..., cardAuthInfo__currency="398")).currency) == "KZT"


@pytest.mark.parametrize(
    "changes",
    [
        {"cardAuthInfo": ...},
        {"cardAuthInfo": []},
        {"cardAuthInfo": "none"},
        {"cardAuthInfo__maskedPan": ..., "cardAuthInfo__pan": ""},
        {"cardAuthInfo__maskedPan": "4444555511113333"},
    ],
)
def test_a_paid_order_without_a_fit_card_is_still_paid(changes: dict[str, Any]) -> None:
    seen = seen_in(paid(**changes))
    assert (seen.reported, seen.card) == (Reported.CAPTURED, None)


@pytest.mark.parametrize(
    "changes",
    [
        {"attributes": ...},
        {"attributes": []},
        {"attributes": {"name": "other", "value": "1"}},
        {"attributes": [None, 3, {"name": "mdOrder"}]},
    ],
)
def test_the_bank_s_key_may_be_missing(changes: dict[str, Any]) -> None:
    assert seen_in(paid(**changes)).gateway_order_id is None


def test_odd_types_of_fields_that_decide_nothing_are_forgiven() -> None:
    odd = paid(
        authRefNum=630811223344,
        terminalId=7,
        authDateTime="2026-11-03T10:01:00",
        depositedDate=...,
        paymentAmountInfo__paymentState=1,
        bankInfo=[],
        merchantOrderParams=None,
        cardAuthInfo__expiration=203108,
    )
    seen = seen_in(odd)
    assert (seen.reported, seen.reference_number) == (Reported.CAPTURED, "630811223344")
    assert seen.paid_at == datetime(2026, 11, 3, 10, 1, tzinfo=UTC)
    assert seen.card == CardSummary("545301**0009", "Mastercard", "08/31")
