"""Clients of every age and make: forms, queries, JSON, signed requests; gateway manual, sections 1 and 22."""

import base64
import hashlib
from typing import Any
from urllib.parse import urlencode

import pytest
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from sandbox_shop import Shop

from app.sandbox.v1.routes import PARTNER

FORM = {"Content-Type": "application/x-www-form-urlencoded"}


def partner(shop: Shop, name: str, **fields: Any) -> dict[str, Any]:
    """Call the JSON side of the gateway."""
    return shop.send("POST", f"{PARTNER}/{name}.do", json=shop.credentials | fields).json()


def test_json_client_lives_a_whole_order(shop: Shop) -> None:
    """Gateway manual, section 22: the same method names, JSON."""
    cart = {"cartItems": {"items": [{"positionId": 1, "name": "Tea", "quantity": {"value": 1.5, "measure": "kg"}}]}}
    order = shop.order(amount=2500, jsonParams={"cashier": "anna"}, orderBundle=cart, features=["FORCE_SSL"])
    made = partner(shop, "registerPreAuth", **order)
    assert set(made) == {"orderId", "formUrl"}
    shop.paid(made["orderId"])
    assert partner(shop, "deposit", orderId=made["orderId"], amount=2000) == {
        "errorCode": 0,
        "errorMessage": "Success",
    }
    assert partner(shop, "refund", orderId=made["orderId"], amount=0)["errorCode"] == 0
    status = partner(shop, "getOrderStatusExtended", orderNumber=order["orderNumber"])
    assert status["orderStatus"] == 4
    assert status["merchantOrderParams"] == [{"name": "cashier", "value": "anna"}]
    assert status["orderBundle"] == cart


def test_json_side_takes_forms_too_and_says_no_in_the_call_s_own_shape(shop: Shop) -> None:
    assert "orderId" in shop.send("POST", f"{PARTNER}/register.do", data=shop.credentials | shop.order()).json()
    broken = shop.send("POST", f"{PARTNER}/refund.do", content=b'{"userName":', headers=FORM).json()
    assert (broken["errorCode"], type(broken["errorCode"])) == (5, int)


def test_json_side_spells_one_call_with_a_small_letter(shop: Shop) -> None:
    """Gateway manual, section 22: unbindCard.do; on the form side names are case-sensitive (section 1.1)."""
    fields = shop.credentials | {"bindingId": "nobody"}
    assert shop.send("POST", f"{PARTNER}/unbindCard.do", json=fields).json()["errorCode"] == "2"
    assert shop.send("POST", f"{PARTNER}/unBindCard.do", json=fields).json()["errorCode"] == "2"
    assert shop.send("POST", "/payment/rest/unbindCard.do", data=fields).status_code == 404


@pytest.mark.parametrize("name", ["register.do", "deposit.do", "refund.do", "getOrderStatusExtended.do"])
def test_every_call_is_found_on_the_json_side_and_no_other(shop: Shop, name: str) -> None:
    assert shop.send("POST", f"{PARTNER}/{name}", json={}).status_code == 200
    assert shop.send("POST", f"{PARTNER}/{name.upper()}", json={}).status_code == 404


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_fields_in_the_query_do_for_every_old_client(shop: Shop, method: str) -> None:
    """Gateway manual, section 1.1: GET or POST in older manuals; some clients post everything in the query."""
    order = shop.send(method, "/payment/rest/registerPreAuth.do", params=shop.credentials | shop.order()).json()
    shop.paid(order["orderId"])
    fields = shop.credentials | {"orderId": order["orderId"], "amount": "0"}
    assert shop.send(method, "/payment/rest/deposit.do", params=fields).json()["errorCode"] == 0
    status = shop.send(method, "/payment/rest/getOrderStatusExtended.do", params=fields).json()
    assert status["orderStatus"] == 2


def test_unknown_fields_are_ignored(shop: Shop) -> None:
    """Gateway manual, section 1.1, compatibility rule."""
    order = shop.registered(somethingNew="2031", orderBundleVersion="7")["orderId"]
    shop.paid(order, newField="x")
    assert shop.v1("refund", orderId=order, amount="0", reason="none")["errorCode"] == 0


def test_return_address_with_a_query_keeps_it(shop: Shop) -> None:
    """Gateway manual, section 6.2: & if it already has one."""
    order = shop.registered(returnUrl="https://shop.example/back?shop=7&utm=x#top")["orderId"]
    address = shop.paid(order)["redirect"]
    assert address == f"https://shop.example/back?shop=7&utm=x&orderId={order}&lang=en#top"


VECTOR = (
    "amount=2000&currency=978&orderNumber=POS-000123&password=pw"
    "&returnUrl=https%3A%2F%2Fshop.example%2Fback&userName=shop-api"
)
VECTOR_HASH = "CLWDTQIXRMnVTtDoS2HZlEu1nfsD5mLyggMM6z97n2c="


class Signer:
    """A shop with a key of its own."""

    def __init__(self) -> None:
        self._key = rsa.generate_private_key(65537, 2048)
        self.public = (
            self._key.public_key()
            .public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
            .decode()
        )

    def headers(self, body: str) -> dict[str, str]:
        digest = hashlib.sha256(body.encode()).digest()
        signature = self._key.sign(digest, padding.PKCS1v15(), hashes.SHA256())
        told = {"X-Hash": base64.b64encode(digest).decode(), "X-Signature": base64.b64encode(signature).decode()}
        return FORM | told


@pytest.fixture(scope="module")
def signer() -> Signer:
    return Signer()


def sent(shop: Shop, body: str, headers: dict[str, str]) -> dict[str, Any]:
    return shop.send("POST", "/payment/rest/register.do", content=body, headers=headers).json()


def test_check_value_of_the_manual(shop: Shop) -> None:
    """Gateway manual, section 1.2: the right hash lets the call through to the wrong login, another one does not."""
    account = shop.bank.account
    right = VECTOR.replace("shop-api", account.user_name).replace("password=pw", f"password={account.password}")
    hash_of_right = base64.b64encode(hashlib.sha256(right.encode()).digest()).decode()
    assert base64.b64encode(hashlib.sha256(VECTOR.encode()).digest()).decode() == VECTOR_HASH
    assert "orderId" in sent(shop, right, FORM | {"X-Hash": hash_of_right})
    assert sent(shop, right, FORM | {"X-Hash": VECTOR_HASH}) == {"errorCode": "5", "errorMessage": "Access denied"}


def test_signature_is_verified_when_it_is_there(shop: Shop, signer: Signer) -> None:
    """Gateway manual, section 1.2: signed are the 32 bytes of the hash, so the body ends up hashed twice."""
    shop.control("POST", "/settings", {"certificate": signer.public})
    body = urlencode(shop.credentials | shop.order())
    assert "orderId" in sent(shop, body, signer.headers(body))
    other = urlencode(shop.credentials | shop.order())
    mixed = signer.headers(other) | {"X-Signature": signer.headers(body)["X-Signature"]}
    assert sent(shop, other, mixed)["errorCode"] == "5"
    assert sent(shop, other, signer.headers(other) | {"X-Signature": "no base64!"})["errorCode"] == "5"
    assert "orderId" in sent(shop, other, FORM)


@pytest.mark.parametrize("left_out", ["X-Hash", "X-Signature"])
def test_signature_can_be_required(shop: Shop, signer: Signer, left_out: str) -> None:
    shop.control("POST", "/settings", {"certificate": signer.public, "signature_required": True})
    body = urlencode(shop.credentials | shop.order())
    headers = signer.headers(body)
    del headers[left_out]
    assert sent(shop, body, FORM)["errorCode"] == "5"
    assert sent(shop, body, headers)["errorCode"] == "5"
    assert "orderId" in sent(shop, body, signer.headers(body))


@pytest.mark.parametrize("certificate", ["", "not a key"])
def test_required_signature_without_a_certificate_opens_nothing(shop: Shop, signer: Signer, certificate: str) -> None:
    shop.control("POST", "/settings", {"certificate": certificate, "signature_required": True})
    body = urlencode(shop.credentials | shop.order())
    assert sent(shop, body, signer.headers(body))["errorCode"] == "5"


# How each call writes its error code when the login is wrong.
CODE_TYPES = [
    ("register", "errorCode", str),
    ("registerPreAuth", "errorCode", str),
    ("instantPayment", "errorCode", str),
    ("motoPayment", "errorCode", str),
    ("getOrderStatusExtended", "errorCode", str),
    ("getBindings", "errorCode", str),
    ("instantRefund", "errorCode", str),
    ("getOrderStatus", "ErrorCode", str),
    ("paymentorder", "errorCode", int),
    ("paymentOrderBinding", "errorCode", int),
    ("deposit", "errorCode", int),
    ("reverse", "errorCode", int),
    ("refund", "errorCode", int),
    ("decline", "errorCode", int),
    ("addParams", "errorCode", int),
    ("getLastOrdersForMerchants", "errorCode", int),
    ("processRawSumRefund", "errorCode", int),
    ("processRawPositionRefund", "errorCode", int),
]


@pytest.mark.parametrize(("call", "name", "kind"), CODE_TYPES, ids=[call for call, _, _ in CODE_TYPES])
def test_error_code_has_the_type_of_its_call(shop: Shop, call: str, name: str, kind: type) -> None:
    """Gateway manual, sections 1.3 and 21: a text in some replies and a number in others, HTTP 200 in all."""
    reply = shop.send("POST", f"/payment/rest/{call}.do", data=shop.credentials | {"password": "wrong"})
    assert reply.status_code == 200
    code = reply.json()[name]
    assert (str(code), type(code)) == ("5", kind)


# The calls a token opens; every other one wants the password.
TOKEN_CALLS = {"register", "registerPreAuth", "instantPayment", "motoPayment", "getOrderStatusExtended"}


@pytest.mark.parametrize("call", [call for call, _, _ in CODE_TYPES])
def test_token_opens_the_calls_of_its_list_and_no_other(shop: Shop, call: str) -> None:
    """Gateway manual, section 1.2: an open call complains about its fields, a closed one about the login."""
    fields = {"token": shop.bank.account.token}
    text = shop.send("POST", f"/payment/rest/{call}.do", data=fields).text
    assert ("Access denied" not in text) is (call in TOKEN_CALLS)
