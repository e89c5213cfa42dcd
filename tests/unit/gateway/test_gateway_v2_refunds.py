"""What a refund of the newer interface is asked with, and when its answer is none."""

from typing import Any
from uuid import UUID

import httpx
import pytest
from gateway_aids import EUR, V2, PaperBank, StillClock, a_reference, sample_fields, with_bank
from msgspec.structs import replace

from app.domain.bank_acts import ActEntry, BankAct
from app.domain.errors import AmountNotPositive, AnswerLost, GatewayRefused, NotOffered, NotSent
from app.domain.evidence import Unrecognised
from app.domain.identifiers import OperationId
from app.domain.money import Money
from app.domain.money_back import Refund, RefundAccepted, RefundStanding
from app.domain.refusals import RefundTooLarge
from app.gateway.v2 import ids

PAID = sample_fields("v2/payment_paid.json")
KEY = PAID["id"]
ACT = OperationId("0123456789abcdef0123456789abcdef")
REFUND = Refund(a_reference(None, KEY), Money(900, EUR), ACT, Money(12900, EUR), reason="returned goods")
DONE = {"id": "r_1", "amount": 900, "currency": "EUR", "paymentId": KEY, "status": "succeeded"}
PUT_OFF = DONE | {"status": "pending"}
ALL_ON = replace(V2, operations=dict.fromkeys(BankAct, ActEntry(enabled=True)))
OTHER = ids.encode("p", "b8dd201e-5da0-4655-bc31-c3470698c172")


def outcome(answer: Any, refund: Refund = REFUND, profile: Any = ALL_ON) -> tuple[PaperBank, Any]:
    bank = PaperBank(refunds=answer, **{KEY: PAID})
    try:
        return bank, with_bank(bank, lambda gateway: gateway.refund(refund), profile)
    except Exception as failure:
        return bank, failure


def test_a_refund_names_payment_sum_reason_and_its_own_identity() -> None:
    """Gateway manual, newer interface, sections 2.7 and 5.1."""
    bank, accepted = outcome(DONE)
    assert accepted == RefundAccepted("r_1")
    assert bank.json() == {
        "paymentId": KEY,
        "amount": 900,
        "reason": "returned goods",
        "metadata": {"refund": ACT},
    }
    assert UUID(bank.requests[-1].headers["idempotency-key"]).hex == ACT


def test_a_profile_gives_path_and_names_of_its_own_bank() -> None:
    """Gateway manual, newer interface, section 1: rule for the application."""
    own = ActEntry(True, "PUT", "/money/refunds", {"paymentId": "payment", "amount": "sum"})
    bank, accepted = outcome(DONE, profile=replace(V2, operations={BankAct.REFUND: own}))
    assert accepted == RefundAccepted("r_1")
    assert (bank.requests[-1].method, bank.paths[-1]) == ("PUT", "/api2/money/refunds")
    assert bank.json()["payment"] == KEY
    assert bank.json()["sum"] == 900


@pytest.mark.parametrize(
    ("answer", "ending"),
    [
        (DONE | {"status": "pending"}, RefundAccepted("r_1", pending=True)),
        (DONE | {"status": "dreaming"}, RefundAccepted("r_1", pending=True)),
        (DONE | {"status": None}, RefundAccepted("r_1", pending=True)),
        ({"id": "r_1", "status": "succeeded"}, RefundAccepted("r_1")),
        (DONE | {"currency": "eur"}, RefundAccepted("r_1")),
        (DONE | {"paymentId": KEY + "zz"}, RefundAccepted("r_1")),
        (DONE | {"status": "failed", "failureCode": "c"}, GatewayRefused),
        (DONE | {"amount": 901}, AnswerLost),
        (DONE | {"amount": 900.0}, AnswerLost),
        (DONE | {"currency": "USD"}, AnswerLost),
        (DONE | {"paymentId": OTHER}, AnswerLost),
        (DONE | {"paymentId": [KEY]}, AnswerLost),
        (DONE | {"id": None}, AnswerLost),
        (b"", AnswerLost),
        (httpx.Response(500), AnswerLost),
        (httpx.Response(422, json={"error": {"code": "amountTooLarge"}}), RefundTooLarge),
        (httpx.ConnectError("no way"), NotSent),
    ],
)
def test_the_answer_to_a_refund(answer: Any, ending: Any) -> None:
    """Gateway manual, newer interface, section 5.3: never inferred from HTTP alone."""
    bank, accepted = outcome(answer)
    assert accepted == ending if isinstance(ending, RefundAccepted) else isinstance(accepted, ending), accepted
    assert [request.method for request in bank.requests][:2] == ["GET", "POST"]
    assert all(request.method == "GET" for request in bank.requests[2:])


@pytest.mark.parametrize(
    ("later", "ending", "pauses"),
    [
        ([DONE], RefundAccepted("r_1"), [1.0]),
        ([PUT_OFF, DONE], RefundAccepted("r_1"), [1.0, 2.0]),
        ([PUT_OFF, PUT_OFF], RefundAccepted("r_1", pending=True), [1.0, 2.0]),
        ([DONE | {"status": "dreaming"}, DONE], RefundAccepted("r_1"), [1.0, 2.0]),
        ([DONE | {"status": "failed"}], GatewayRefused, [1.0]),
        ([httpx.Response(404, json={"error": {"code": "notFound"}})], RefundAccepted("r_1", pending=True), [1.0]),
        ([httpx.Response(401)] * 3, RefundAccepted("r_1", pending=True), [1.0]),
    ],
)
def test_a_refund_that_is_put_off_is_followed_a_little_and_never_sent_again(
    later: list[Any], ending: Any, pauses: list[float]
) -> None:
    """Gateway manual, newer interface, sections 5.1 and 5.2."""
    bank, clock = PaperBank(refunds=PUT_OFF, r_1=later, **{KEY: PAID}), StillClock()
    try:
        ended: Any = with_bank(bank, lambda gateway: gateway.refund(REFUND), ALL_ON, clock)
    except GatewayRefused as refusal:
        ended = refusal
    assert ended == ending if isinstance(ending, RefundAccepted) else isinstance(ended, ending), ended
    assert clock.pauses == pauses
    assert [request.method for request in bank.requests].count("POST") == 1


def test_where_refunds_cannot_be_asked_about_the_order_s_status_tells() -> None:
    profile = replace(ALL_ON, operations={**ALL_ON.operations, BankAct.REFUND_STATUS: ActEntry(enabled=False)})
    bank, accepted = outcome(PUT_OFF, profile=profile)
    assert accepted == RefundAccepted("r_1", pending=True)
    assert len(bank.requests) == 2


@pytest.mark.parametrize(
    ("refund", "failure"),
    [
        (replace(REFUND, amount=Money(0, EUR)), AmountNotPositive),
        (replace(REFUND, captured=Money(12000, EUR)), GatewayRefused),
        (replace(REFUND, amount=Money(12901, EUR)), RefundTooLarge),
        (replace(REFUND, reference=a_reference("N-1")), NotOffered),
        (replace(REFUND, reference=a_reference(None, "../x")), GatewayRefused),
    ],
)
def test_a_refund_that_cannot_be_right_is_not_sent(refund: Refund, failure: type[Exception]) -> None:
    bank, raised = outcome(DONE, refund)
    assert isinstance(raised, failure)
    assert all(request.method == "GET" for request in bank.requests)


@pytest.mark.parametrize(
    ("status", "standing"),
    [
        ("succeeded", RefundStanding.DONE),
        (" Pending ", RefundStanding.PENDING),
        ("failed", RefundStanding.FAILED),
        ("dreaming", Unrecognised("dreaming")),
        (True, Unrecognised("true")),
        (None, Unrecognised("None")),
    ],
)
def test_how_a_refund_stands(status: Any, standing: Any) -> None:
    bank = PaperBank(r_1=DONE | {"status": status})
    assert with_bank(bank, lambda gateway: gateway.refund_standing("r_1"), ALL_ON) == standing
    assert bank.paths == ["/api2/refunds/r_1"]


@pytest.mark.parametrize(
    ("act", "entry"),
    [
        (BankAct.REFUND, ActEntry(method="TAKE")),
        (BankAct.REFUND, ActEntry(method="GET")),
        (BankAct.CHARGE, ActEntry(method="DELETE")),
        (BankAct.REFUND_STATUS, ActEntry(method="POST")),
        (BankAct.REFUND_STATUS, ActEntry(path="/refunds")),
        (BankAct.REFUND, ActEntry(path="/refunds/{id}")),
        (BankAct.REFUND, ActEntry(path="refunds")),
        (BankAct.REFUND, ActEntry(fields={"payment": "paymentId"})),
        (BankAct.REFUND, ActEntry(fields={"amount": "the sum"})),
        (BankAct.REFUND, ActEntry(fields={"amount": "paymentId"})),
        (BankAct.REFUND, ActEntry(fields={"amount": ""})),
    ],
)
def test_an_entry_that_could_not_be_sent_or_says_nothing_opens_no_gateway(act: BankAct, entry: ActEntry) -> None:
    bank, raised = outcome(DONE, profile=replace(V2, operations={act: entry}))
    assert type(raised).__name__ == "ProfileUnusable"
    assert raised.field.startswith(f"operations.{act.value}.")
    assert bank.requests == []
