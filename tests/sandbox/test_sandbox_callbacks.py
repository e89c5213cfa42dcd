"""Callbacks of V1: what is told, where, how it is signed (gateway manual, section 16)."""

import json
import re
from typing import Any

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.serialization import load_pem_public_key
from sandbox_notice_aid import DOOR, STATIC, ListeningShop, fields_of
from sandbox_shop import CHALLENGE_2, DECLINED, PAYS, Browser

from app.sandbox.books.ledger import Order
from app.sandbox.notices.checksum import canonical, symmetric
from app.sandbox.notices.settings import OPERATIONS


@pytest.fixture
def listening() -> ListeningShop:
    shop = ListeningShop()
    shop.set_up("callbacks", address=STATIC)
    return shop


def found(shop: ListeningShop, order_id: str) -> Order:
    order = shop.bank.find(order_id)
    assert order
    return order


def held(shop: ListeningShop) -> Order:
    order_id = shop.registered("registerPreAuth")["orderId"]
    shop.paid(order_id)
    return found(shop, order_id)


def one_phase_success(shop: ListeningShop) -> None:
    shop.moto()


def one_phase_failure(shop: ListeningShop) -> None:
    shop.moto(DECLINED)


def two_phase_failure(shop: ListeningShop) -> None:
    shop.paid(shop.registered("registerPreAuth")["orderId"], DECLINED)


def captured_hold(shop: ListeningShop) -> None:
    shop.bank.capture(held(shop), None)


def released_hold(shop: ListeningShop) -> None:
    shop.bank.cancel(held(shop))


def refunded(shop: ListeningShop) -> None:
    order_id = shop.moto()["mdOrder"]
    shop.v1("refund", orderId=order_id, amount="1000", externalRefundId="R-1")
    shop.v1("refund", orderId=order_id, amount="1500")


def timeout(shop: ListeningShop) -> None:
    shop.registered()
    shop.bank.advance_clock(1200)
    shop.bank.orders()


def cancelled_unpaid(shop: ListeningShop) -> None:
    shop.v1("decline", orderId=shop.registered()["orderId"])


def stored_card(shop: ListeningShop) -> None:
    shop.moto(clientId="C-77", features="FORCE_CREATE_BINDING")
    (card,) = shop.bank.vault.all()
    shop.bank.vault.switch(card, active=False)


def asked_at_the_issuer(shop: ListeningShop) -> None:
    shop.instant(CHALLENGE_2)


# Gateway manual, section 16.3; for a cancelled unpaid order the manual names no operation.
TABLE: list[tuple[Any, list[tuple[str, str]]]] = [
    (one_phase_success, [("deposited", "1")]),
    (one_phase_failure, [("deposited", "0")]),
    (two_phase_failure, [("approved", "0")]),
    (captured_hold, [("approved", "1"), ("deposited", "1")]),
    (released_hold, [("approved", "1"), ("reversed", "1")]),
    (refunded, [("deposited", "1"), ("refunded", "1"), ("refunded", "1")]),
    (timeout, [("declinedByTimeout", "1")]),
    (cancelled_unpaid, []),
    (stored_card, [("bindingCreated", "1"), ("deposited", "1"), ("bindingActivityChanged", "1")]),
    (asked_at_the_issuer, []),
]


@pytest.mark.parametrize(("story", "operations"), TABLE, ids=[story.__name__ for story, _ in TABLE])
def test_each_operation_is_told_with_how_it_ended(
    listening: ListeningShop, story: Any, operations: list[tuple[str, str]]
) -> None:
    """Gateway manual, section 16.3."""
    story(listening)
    listening.deliver()
    assert listening.door.operations() == operations


def test_callback_travels_by_get_with_the_plain_parameters(listening: ListeningShop) -> None:
    """Gateway manual, sections 16.1, 16.2, 16.5."""
    order_id = listening.moto(orderNumber="POS;1 é")["mdOrder"]
    listening.deliver()
    (request,) = listening.door.requests
    assert (request.method, str(request.url).partition("?")[0], request.content) == ("GET", STATIC, b"")
    (fields,) = listening.door.callbacks()
    checksum = fields.pop("checksum")
    assert fields == {"mdOrder": order_id, "orderNumber": "POS;1 é", "operation": "deposited", "status": "1"}
    assert checksum == symmetric(fields, listening.bank.account.callback_secret)


def test_callback_may_travel_by_post(listening: ListeningShop) -> None:
    """Gateway manual, section 16.1: the same parameters in the body."""
    listening.set_up("callbacks", method="POST")
    listening.moto()
    listening.deliver()
    (request,) = listening.door.requests
    assert (request.method, str(request.url)) == ("POST", STATIC)
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"
    assert set(listening.door.callbacks()[0]) == {"mdOrder", "orderNumber", "operation", "status", "checksum"}


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_shop_may_have_headers_of_its_own(listening: ListeningShop, method: str) -> None:
    """Gateway manual, section 16.1: custom headers, set up by the bank's support."""
    listening.set_up("callbacks", method=method, headers={"X-Shop": "till 1"})
    listening.moto()
    listening.deliver()
    assert listening.door.requests[0].headers["x-shop"] == "till 1"
    assert listening.door.operations() == [("deposited", "1")]


def test_parameters_of_the_shops_own_address_are_kept_and_not_signed(listening: ListeningShop) -> None:
    """Gateway manual, section 16.4."""
    listening.set_up("callbacks", address=STATIC + "?wc-api=rbs#end")
    listening.moto()
    listening.deliver()
    (fields,) = listening.door.callbacks()
    assert fields.pop("wc-api") == "rbs"
    assert fields["checksum"] == symmetric(fields, listening.bank.account.callback_secret)


def test_dynamic_address_gets_the_orders_news_and_the_static_one_the_cards(listening: ListeningShop) -> None:
    """Gateway manual, sections 16.1 and 16.3."""
    listening.moto(dynamicCallbackUrl=DOOR, clientId="C-77", features="FORCE_CREATE_BINDING")
    listening.deliver()
    visited = [(str(request.url).partition("?")[0]) for request in listening.door.requests]
    operations = [operation for operation, _ in listening.door.operations()]
    assert dict(zip(operations, visited, strict=True)) == {"deposited": DOOR, "bindingCreated": STATIC}


def test_dynamic_address_works_without_a_static_one() -> None:
    """Gateway manual, section 16.1."""
    shop = ListeningShop()
    shop.moto(dynamicCallbackUrl=DOOR, clientId="C-77", features="FORCE_CREATE_BINDING")
    shop.moto()
    shop.deliver()
    assert shop.door.operations() == [("deposited", "1")]


def test_unsigned_callback_has_no_checksum(listening: ListeningShop) -> None:
    """Gateway manual, section 16.2."""
    listening.set_up("callbacks", checksum="none")
    listening.moto()
    listening.deliver()
    assert set(listening.door.callbacks()[0]) == {"mdOrder", "orderNumber", "operation", "status"}


def test_asymmetric_callback_names_its_key_and_verifies(listening: ListeningShop) -> None:
    """Gateway manual, section 16.6."""
    key = load_pem_public_key(listening.set_up("callbacks", checksum="asymmetric")["public_key"].encode())
    assert isinstance(key, rsa.RSAPublicKey)
    listening.moto()
    listening.deliver()
    (fields,) = listening.door.callbacks()
    assert fields["sign_alias"] == "training-callback-key"
    key.verify(bytes.fromhex(fields["checksum"]), canonical(fields), padding.PKCS1v15(), hashes.SHA512())


def test_failed_attempt_may_be_skipped(listening: ListeningShop) -> None:
    """Gateway manual, section 16.3: SKIP_UNSUCCESSFUL_PAYMENT_CALLBACK."""
    skipping = {"features": "SKIP_UNSUCCESSFUL_PAYMENT_CALLBACK"}
    listening.moto(DECLINED, **skipping)
    listening.moto(PAYS, **skipping)
    listening.deliver()
    assert listening.door.operations() == [("deposited", "1")]


def test_each_operation_has_its_switch(listening: ListeningShop) -> None:
    """Gateway manual, section 16.1: one toggle per event."""
    for switched_off in ("approved", "deposited"):
        left = [operation for operation in OPERATIONS if operation != switched_off]
        listening.set_up("callbacks", operations=left)
        captured_hold(listening)
    listening.deliver()
    assert listening.door.operations() == [("deposited", "1"), ("approved", "1")]


def test_creation_date_comes_by_a_special_setting(listening: ListeningShop) -> None:
    """Gateway manual, section 16.2: `Mon Jan 31 21:46:52 UTC 2022`."""
    listening.set_up("callbacks", creation_date=True)
    listening.moto()
    listening.deliver()
    assert listening.door.callbacks()[0]["callbackCreationDate"] == "Thu Jan 15 10:00:00 UTC 2026"


def test_rich_callback_says_what_the_status_says(listening: ListeningShop) -> None:
    """Gateway manual, section 16.2: optional parameters."""
    listening.set_up("callbacks", rich=True)
    order_id = listening.moto(amount="250000", description="Tea", clientId="C-77")["mdOrder"]
    listening.deliver()
    (fields,) = (told for told in listening.door.callbacks() if told["operation"] == "deposited")
    status = listening.status(order_id)
    assert fields["checksum"] == symmetric(fields, listening.bank.account.callback_secret)
    expected = {
        "amount": "250000",
        "amountFormatted": "2500.00",
        "approvedAmount": "250000",
        "depositedAmount": "250000",
        "refundedAmount": "0",
        "currency": "978",
        "currencyName": "EUR",
        "actionCode": "0",
        "paymentState": "payment_deposited",
        "paymentWay": "CARD_MOTO",
        "depositFlag": "1",
        "threeDSType": "SSL",
        "maskedPan": "444455**3333",
        "approvalCode": status["cardAuthInfo"]["approvalCode"],
        "refNum": status["authRefNum"],
        "orderDescription": "Tea",
        "clientId": "C-77",
        "depositedDate": "Thu Jan 15 10:00:00 UTC 2026",
    }
    assert {name: fields.get(name) for name in expected} == expected
    assert "" not in fields.values()


@pytest.mark.parametrize(
    ("params", "told"),
    [
        ({"eci": "05", "cavv": "AAAB", "xid": "d65e"}, ("THREE_DS2_FULL", "5", "AAAB", "d65e")),
        ({"eci": "06", "cavv": "AAAB", "xid": "d65e"}, ("THREE_DS2_ATTEMPT", "6", "AAAB", "d65e")),
        ({"eci": "07"}, ("SSL", "7", None, None)),
    ],
)
def test_rich_callback_tells_the_shops_own_proof(
    listening: ListeningShop, params: dict[str, str], told: tuple[str | None, ...]
) -> None:
    """Gateway manual, sections 8.4 and 16.2: threeDSType, eci, cavv and xid."""
    listening.set_up("callbacks", rich=True)
    listening.instant(jsonParams=json.dumps(params))
    listening.deliver()
    (fields,) = listening.door.callbacks()
    assert tuple(fields.get(name) for name in ("threeDSType", "eci", "cavv", "xid")) == told


def test_verified_card_is_told_as_a_reversal_of_nothing(listening: ListeningShop) -> None:
    """Gateway manual, sections 2.2 and 16.3: the order ends reversed, nothing was charged."""
    listening.instant(amount="0", features="VERIFY")
    listening.deliver()
    assert listening.door.operations() == [("reversed", "1")]


def test_rich_callback_of_a_refund_tells_its_own_amount(listening: ListeningShop) -> None:
    """Gateway manual, section 16.2: operationRefundedAmount beside the sum of all refunds."""
    listening.set_up("callbacks", rich=True)
    refunded(listening)
    listening.deliver()
    told = [fields for fields in listening.door.callbacks() if fields["operation"] == "refunded"]
    names = ("operationRefundedAmount", "operationRefundedAmountFormatted", "refundedAmount", "depositedAmount")
    assert [tuple(fields[name] for name in names) for fields in told] == [
        ("1000", "10.00", "1000", "1500"),
        ("1500", "15.00", "2500", "0"),
    ]
    assert {fields["paymentState"] for fields in told} == {"refunded"}
    assert [fields.get("externalRefundId") for fields in told] == ["R-1", None]


def test_rich_callbacks_of_odd_payments_are_told_too(listening: ListeningShop) -> None:
    """Gateway manual, section 16.2: money that was only sent, a card that was only checked, a code that was paid."""
    listening.set_up("callbacks", rich=True)
    listening.set_up("webhooks", address=DOOR)
    card = listening.card()
    listening.v1("instantRefund", listening.order() | card)
    listening.v1("instantRefund", listening.order() | listening.card(DECLINED))
    listening.v1("verifyCard", listening.order(amount="0") | card)
    order_id = listening.registered(currency="643")["orderId"]
    code = listening.v1("sbp/c2b/qr/dynamic/get", mdOrder=order_id)
    Browser(listening).open(code["payload"]).press("confirm")
    listening.deliver()
    told = [fields_of(request) for request in listening.door.requests if request.method == "GET"]
    assert [(fields["operation"], fields["status"]) for fields in told] == [
        ("refunded", "1"),
        ("deposited", "0"),
        ("reversed", "1"),
        ("deposited", "1"),
    ]
    assert "maskedPan" not in told[-1]


def test_rich_callback_of_a_timeout_knows_no_card(listening: ListeningShop) -> None:
    """Gateway manual, section 16.2."""
    listening.set_up("callbacks", rich=True)
    timeout(listening)
    listening.deliver()
    (fields,) = listening.door.callbacks()
    assert (fields["paymentState"], fields["actionCode"]) == ("payment_declined", "-2014")
    assert fields["sessionExpiredDate"] == "Thu Jan 15 10:20:00 UTC 2026"
    assert not {"maskedPan", "threeDSType", "approvalCode"} & set(fields)


@pytest.mark.parametrize("rich", [False, True])
def test_bare_card_callback_has_neither_order_nor_operation(listening: ListeningShop, *, rich: bool) -> None:
    """Gateway manual, section 16.3: the notification about a stored card alone."""
    listening.set_up("callbacks", bare_cards=True, rich=rich)
    stored_card(listening)
    listening.deliver()
    created, _, switched = listening.door.callbacks()
    (card,) = listening.bank.vault.all()
    checksum = switched.pop("checksum")
    more = {"panMasked": "444455**3333"} if rich else {}
    assert switched == {"bindingId": card.id, "clientId": "C-77", "enabled": "false", **more}
    assert checksum == symmetric(switched, listening.bank.account.callback_secret)
    assert created["enabled"] == "true"


def test_new_secret_signs_from_now_on(listening: ListeningShop) -> None:
    """Gateway manual, section 16.5: the token can be made anew in the portal."""
    before = listening.bank.account.callback_secret
    secret = listening.set_up("callbacks/secret")["secret"]
    assert secret != before
    assert re.fullmatch(r"\w{26}", secret)
    listening.moto()
    listening.deliver()
    (fields,) = listening.door.callbacks()
    assert fields["checksum"] == symmetric(fields, secret)


def test_nothing_told_holds_a_card_number_or_code(listening: ListeningShop) -> None:
    """Card data never leaves the call it came with."""
    listening.set_up("callbacks", rich=True)
    listening.set_up("webhooks", address=DOOR)
    listening.payment(PAYS)
    stored_card(listening)
    listening.deliver()
    everything = str(listening.log()) + "".join(str(request.url) for request in listening.door.requests)
    assert PAYS not in everything
    assert '"123"' not in everything
