"""Encrypted card tokens: the published key, the nine slots, freshness, replay."""

import base64
import uuid
from datetime import UTC, datetime, timedelta

import pytest
from sandbox_shop import CHALLENGE_2, PAYS, START, Shop
from sandbox_tokens import encrypted

from app.sandbox.words.accounts import ChallengeShape

NOW = datetime.fromtimestamp(START, UTC)


@pytest.fixture(scope="module")
def token_shop() -> Shop:
    """Return one bank for all tests here: making an RSA key takes a while."""
    return Shop()


def moment(**shift: float) -> str:
    return (NOW + timedelta(**shift)).isoformat(timespec="seconds")


def token(shop: Shop, *slots: str, at: str = "", unique: str = "") -> str:
    return encrypted(shop, at or moment(), unique or str(uuid.uuid4()), *slots)


def instant(shop: Shop, se_token: str) -> dict[str, object]:
    return shop.v1("instantPayment", shop.order(seToken=se_token, orderNumber=str(uuid.uuid4())))


def test_key_is_published_as_banks_do(token_shop: Shop) -> None:
    (key,) = token_shop.send("GET", "/payment/se/keys.do").json()["keys"]
    assert key["protocolVersion"] == "RSA"
    assert key["keyExpiration"] > token_shop.clock.now()
    assert "\n" not in key["keyValue"]
    assert key["keyValue"].startswith("-----BEGIN PUBLIC KEY-----MII")


@pytest.mark.parametrize(
    "slots",
    [
        (PAYS, "123", "203012"),
        (PAYS, "", "203012"),
        (PAYS, "123", "203012", "", "", "TOKEN HOLDER", "MSDK_CORE"),
        (PAYS, "123", "203012", "", "", "", "WSDK_PAYMENT"),
        (PAYS, "123", "203012", "", "", "TOKEN HOLDER"),
        (PAYS, "123", "203012", "", "", "", ""),
    ],
)
def test_token_pays_instantly(token_shop: Shop, slots: tuple[str, ...]) -> None:
    answer = instant(token_shop, token(token_shop, *slots))
    assert answer["errorCode"] == "0"
    assert token_shop.status(str(answer["orderId"]))["cardAuthInfo"]["maskedPan"] == "444455**3333"


def test_token_pays_a_registered_order_and_keeps_its_scenario(token_shop: Shop) -> None:
    order = token_shop.registered(orderNumber=str(uuid.uuid4()))["orderId"]
    sealed = token(token_shop, CHALLENGE_2, "123", "203012", order)
    answer = token_shop.v1("paymentorder", MDORDER=order, seToken=sealed, TEXT="A B", language="en")
    assert answer["errorCode"] == 0
    assert answer["is3DSVer2"] is True
    assert "packedCReq" in answer


@pytest.mark.parametrize("code", ["123", ""])
@pytest.mark.parametrize("call", ["paymentorder", "processform"])
def test_token_of_an_order_may_leave_out_the_code(token_shop: Shop, call: str, code: str) -> None:
    """Gateway manual, sections 17.1 and 17.4: ts/uuid/PAN/CVV/EXPDATE/mdOrder, with and without CVV."""
    order = token_shop.registered(orderNumber=str(uuid.uuid4()))["orderId"]
    sealed = token(token_shop, PAYS, code, "203012", order)
    answer = token_shop.v1(call, MDORDER=order, seToken=sealed, TEXT="A B", language="en")
    assert answer["errorCode"] == 0
    assert token_shop.outcome(order) == (2, 0)


def test_holder_in_the_token_wins(token_shop: Shop) -> None:
    """Gateway manual, section 17.1: the eighth slot is the cardholder."""
    sealed = token(token_shop, PAYS, "123", "203012", "", "", "TOKEN HOLDER", "MSDK_FORMS")
    fields = token_shop.order(seToken=sealed, orderNumber=str(uuid.uuid4()), cardholderName="FORM HOLDER")
    answer = token_shop.v1("instantPayment", fields)
    assert answer["orderStatus"]["cardholderName"] == "TOKEN HOLDER"


def test_second_call_needs_a_token_of_its_own(token_shop: Shop) -> None:
    """Gateway manual, sections 8.3 and 17.1: the same call again, with a new uuid in its token."""
    token_shop.bank.settings.challenge_shape = ChallengeShape.METHOD_STEP
    order = token_shop.registered(orderNumber=str(uuid.uuid4()))["orderId"]
    fields = {"MDORDER": order, "TEXT": "A B", "language": "en"}
    first = token(token_shop, CHALLENGE_2, "123", "203012", order)
    transaction = token_shop.v1("paymentorder", fields, seToken=first)["threeDSServerTransId"]
    fields["threeDSServerTransId"] = transaction
    assert token_shop.v1("paymentorder", fields, seToken=first)["errorCode"] == 5
    second = token(token_shop, CHALLENGE_2, "123", "203012", order)
    assert token_shop.v1("paymentorder", fields, seToken=second)["packedCReq"]
    token_shop.bank.settings.challenge_shape = ChallengeShape.DIRECT


def test_token_of_another_order_is_refused(token_shop: Shop) -> None:
    order = token_shop.registered(orderNumber=str(uuid.uuid4()))["orderId"]
    fields = {"MDORDER": order, "TEXT": "A B", "language": "en"}
    for slots in ((PAYS, "123", "203012"), (PAYS, "123", "203012", str(uuid.uuid4()))):
        assert token_shop.v1("paymentorder", fields, seToken=token(token_shop, *slots))["errorCode"] == 5
    assert token_shop.outcome(order) == (0, -100)


@pytest.mark.parametrize(
    ("shift", "code"),
    [({"minutes": 29}, "0"), ({"minutes": -29}, "0"), ({"minutes": 31}, "5"), ({"minutes": -31}, "5")],
)
def test_token_is_fresh_for_half_an_hour_of_the_banks_clock(
    token_shop: Shop, shift: dict[str, float], code: str
) -> None:
    sealed = token(token_shop, PAYS, "123", "203012", at=moment(**shift))
    assert instant(token_shop, sealed)["errorCode"] == code


def test_offset_of_the_time_counts(token_shop: Shop) -> None:
    local = (NOW + timedelta(hours=5)).strftime("%Y-%m-%dT%H:%M:%S+05:00")
    assert instant(token_shop, token(token_shop, PAYS, "123", "203012", at=local))["errorCode"] == "0"


def test_token_is_used_once(token_shop: Shop) -> None:
    unique = str(uuid.uuid4())
    first, second = (token(token_shop, PAYS, "123", "203012", unique=unique) for _ in range(2))
    assert instant(token_shop, first)["errorCode"] == "0"
    assert instant(token_shop, first)["errorCode"] == "5"
    assert instant(token_shop, second)["errorCode"] == "5"


@pytest.mark.parametrize(
    "slots",
    [
        ("", "123", "", "", "37e2a02e-9f7b-4335-9e45-7a6a1ec2c95a"),
        (PAYS, "123", "203012", "01491d0b-c848-7dd6-a20d-e96900a7d8c0"),
        ("4444555511113334", "123", "203012"),
        (PAYS, "1", "203012"),
        (PAYS, "123", "12/30"),
        (PAYS, "123"),
        (PAYS, "123", "203012", "", "", "A", "B", "C"),
        (PAYS, "123", "203012", "", "", "A", "B"),
        (PAYS, "123", "203012", "", "", "12 34"),
    ],
)
def test_wrong_tokens_are_refused(token_shop: Shop, slots: tuple[str, ...]) -> None:
    assert instant(token_shop, token(token_shop, *slots))["errorCode"] == "5"


@pytest.mark.parametrize("at", ["yesterday", "2026-01-15T10:00:00"])
def test_time_must_be_readable(token_shop: Shop, at: str) -> None:
    assert instant(token_shop, token(token_shop, PAYS, "123", "203012", at=at))["errorCode"] == "5"


@pytest.mark.parametrize("rubbish", ["not base64!", "QUJD", base64.b64encode(b"\x01" * 256).decode()])
def test_rubbish_is_refused(token_shop: Shop, rubbish: str) -> None:
    assert instant(token_shop, rubbish)["errorCode"] == "5"


def test_v2_takes_tokens_without_an_order(token_shop: Shop) -> None:
    method = {"type": "cardToken", "cardToken": {"paymentToken": token(token_shop, PAYS, "123", "203012")}}
    body = token_shop.payment_body(paymentMethod=method)
    assert token_shop.v2("POST", "/payments", body).json()["status"] == "succeeded"
    assert token_shop.v2("POST", "/payments", body).status_code == 400
