"""Requests that look odd, and switches for what each deployment does in its own way."""

import json
import socket
from collections.abc import Iterator
from urllib.parse import urlencode, urlsplit

import httpx
import pytest
from sandbox_heard import WAIT_S
from sandbox_notice_aid import DOOR, ListeningShop
from sandbox_shop import CHALLENGE_2, PAYS, Shop

from app.sandbox import SandboxServer


@pytest.fixture(scope="module")
def running() -> Iterator[SandboxServer]:
    server = SandboxServer()
    server.start()
    yield server
    server.stop()


CHUNKED = "Transfer-Encoding: chunked\r\n"
TEA = "Чай с лимоном"

# How the request looks: first line without the version, HTTP version, headers, charset of the body.
POST = "POST /payment/rest/register.do"
TYPE = "Content-Type: application/x-www-form-urlencoded"
ODD_REQUESTS = [
    (POST, "1.1", "", "utf-8"),
    (f"{POST}?", "1.1", "", "utf-8"),
    ("POST /payment/rest//register.do", "1.1", "", "utf-8"),
    ("POST //payment//rest/register.do", "1.1", "", "utf-8"),
    (POST, "1.0", "", "utf-8"),
    ("GET /payment/rest/register.do", "1.1", f"{TYPE}\r\n", "utf-8"),
    (POST, "1.1", "Content-Type: text/plain\r\n", "utf-8"),
    (POST, "1.1", f"{TYPE}; charset=UTF-8\r\n", "utf-8"),
    (POST, "1.1", f"{TYPE}; charset=windows-1251\r\n", "cp1251"),
    (POST, "1.1", f"{TYPE}; charset=utf8mb4\r\n", "utf-8"),
    (POST, "1.1", "Accept: application/xml\r\nAccept-Encoding: gzip, deflate, br\r\n", "utf-8"),
    (POST, "1.1", "Expect: 100-continue\r\n", "utf-8"),
    (POST, "1.1", CHUNKED, "utf-8"),
]


@pytest.mark.parametrize(("line", "version", "headers", "charset"), ODD_REQUESTS)
def test_odd_request_registers_an_order(
    running: SandboxServer, line: str, version: str, headers: str, charset: str
) -> None:
    """Gateway manual, section 1.1."""
    address = running.start()
    login = {"userName": address.user_name, "password": address.password}
    number = f"O-{ODD_REQUESTS.index((line, version, headers, charset))}"
    order = {"orderNumber": number, "amount": "2500", "returnUrl": "https://shop.example", "description": TEA}
    body = urlencode(login | order, encoding=charset).encode()
    if headers == CHUNKED:
        body = b"%x\r\n%b\r\n0\r\n\r\n" % (len(body), body)
    else:
        headers += f"Content-Length: {len(body)}\r\n"
    host = urlsplit(address.v1).netloc
    head = f"{line} HTTP/{version}\r\nHost: {host}\r\nConnection: close\r\n{headers}\r\n"
    answer = exchanged(address.v1, head.encode() + body)
    assert "orderId" in json.loads(answer.rpartition(b"\r\n")[2])
    asked = httpx.post(f"{address.v1}/rest/getOrderStatusExtended.do", data=login | {"orderNumber": number})
    assert asked.json()["orderDescription"] == TEA


def exchanged(root: str, request: bytes) -> bytes:
    """Return everything the bank answers until it closes the line."""
    place = urlsplit(root)
    with socket.create_connection((place.hostname, place.port), timeout=WAIT_S) as line:
        line.sendall(request)
        answer = b""
        while piece := line.recv(65536):
            answer += piece
    return answer


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("HEAD", "/payment/rest/register.do", 200),
        ("OPTIONS", "/payment/rest/register.do", 405),
        ("PUT", "/payment/rest/register.do", 405),
        ("GET", "/payment/rest/", 404),
        ("POST", "/payment/rest/Register.do", 404),
        ("POST", "/payment/rest/getReceiptStatus.do", 404),
    ],
)
def test_what_no_client_may_do_is_refused_by_http(
    running: SandboxServer, method: str, path: str, status: int
) -> None:
    """Gateway manual, section 1.3: 404 for a wrong address."""
    root = running.start().v1.removesuffix("/payment")
    assert httpx.request(method, root + path).status_code == status


# Settings: what deployments do each in their own way.


@pytest.mark.parametrize(("spelling", "kind"), [("text", str), ("number", int)])
def test_bank_can_spell_all_its_codes_one_way(shop: Shop, spelling: str, kind: type) -> None:
    """Gateway manual, section 1.3: the type differs by method, and a client must accept both."""
    shop.control("POST", "/settings", {"error_codes": spelling})
    order = shop.registered("registerPreAuth")["orderId"]
    assert isinstance(shop.v1("paymentorder", {"MDORDER": order})["errorCode"], kind)
    shop.paid(order)
    assert shop.v1("deposit", orderId=order, amount="0")["errorCode"] == kind(0)
    assert shop.status(order)["errorCode"] == kind(0)
    assert shop.v1("getOrderStatus", orderId=order)["ErrorCode"] == kind(0)
    assert shop.v1("refund", orderId="nobody", amount="0")["errorCode"] == kind(6)
    assert shop.v1("getBindings", clientId="nobody")["errorCode"] == kind(2)
    partner = shop.send("POST", "/ecomm/gw/partner/api/v1/refund.do", content=b'{"broken')
    assert partner.json()["errorCode"] == kind(5)


def test_results_of_payment_forms_can_be_the_only_numbers(shop: Shop) -> None:
    """Gateway manual, section 1.3: one edition types order results as texts and form results as numbers."""
    shop.control("POST", "/settings", {"error_codes": "text_but_forms"})
    order = shop.registered("registerPreAuth")["orderId"]
    assert shop.paid(order)["errorCode"] == 0
    assert shop.v1("deposit", orderId=order, amount="0")["errorCode"] == "0"
    assert shop.v1("paymentOrderBinding", mdOrder=order, bindingId="x")["errorCode"] == 2
    assert shop.status(order)["errorCode"] == "0"


@pytest.mark.parametrize("spelling", ["text", "number"])
def test_kits_of_the_bank_read_the_same_codes_everywhere(shop: Shop, spelling: str) -> None:
    """Gateway manual, section 6.3."""
    shop.control("POST", "/settings", {"error_codes": spelling})
    order = {"MDORDER": shop.registered()["orderId"]}
    card = {"$PAN": PAYS, "$CVC": "123", "$EXPIRY": "203012", "TEXT": "TEST CARDHOLDER"}
    assert shop.send("POST", "/payment/rest/processform.do", data=order | card).json()["errorCode"] == 0


def test_login_may_stand_in_the_header(shop: Shop) -> None:
    """Gateway manual, section 1.2, knows fields only; shops of one deployment use the header of HTTP."""
    account = shop.bank.account
    login = (account.user_name, account.password)
    assert "orderId" in shop.send("POST", "/payment/rest/register.do", data=shop.order(), auth=login).json()
    for wrong in ((account.user_name, "wrong"), ("", "")):
        refused = shop.send("POST", "/payment/rest/register.do", data=shop.order(), auth=wrong).json()
        assert refused["errorMessage"] == "Access denied"
    fields = shop.order() | {"userName": account.user_name, "password": "wrong"}
    refused = shop.send("POST", "/payment/rest/register.do", data=fields, auth=login).json()
    assert refused["errorMessage"] == "Access denied"


@pytest.mark.parametrize("header", ["Basic", "Basic ???", "Basic /w==", "Bearer dHJhaW5pbmc6eA==", ""])
def test_header_that_is_no_login_opens_nothing(shop: Shop, header: str) -> None:
    answer = shop.send("POST", "/payment/rest/register.do", data=shop.order(), headers={"Authorization": header})
    assert answer.json()["errorMessage"] == "Access denied"


def test_payments_without_the_customer_need_a_privilege(shop: Shop) -> None:
    """Gateway manual, section 5: AUTO_PAYMENT; 3.1: error 13 without the privilege."""
    assert shop.v1("register", shop.order(features="AUTO_PAYMENT"))["errorCode"] == "13"
    shop.control("POST", "/settings", {"auto_payments": True})
    assert shop.v1("register", shop.order(features=["AUTO_PAYMENT", "FORCE_TDS"]))["errorCode"] == "13"
    order = shop.registered(features="AUTO_PAYMENT")["orderId"]
    shop.paid(order, CHALLENGE_2)
    assert shop.outcome(order) == (2, 0)


def test_token_can_open_everything(shop: Shop) -> None:
    """Gateway manual, section 1.2."""
    order = shop.order()
    shop.paid(shop.v1("register", order)["orderId"])
    token = {"token": shop.bank.account.token, "orderNumber": order["orderNumber"], "amount": "0"}
    assert shop.send("POST", "/payment/rest/refund.do", data=token).json()["errorCode"] == 5
    shop.control("POST", "/settings", {"token_everywhere": True})
    assert shop.send("POST", "/payment/rest/refund.do", data=token).json()["errorCode"] == 0
    assert shop.send("POST", "/payment/rest/getOrderStatusExtended.do", data=token).json()["orderStatus"] == 4
    wrong = token | {"token": "wrong"}
    assert shop.send("POST", "/payment/rest/refund.do", data=wrong).json()["errorCode"] == 5


UNFIT = {
    "orderBundle": '{"orderCreationDate": "2026-01-15"}',
    "paymentFacilitator": '{"name": 5}',
    "jsonParams": "[object Object]",
}


@pytest.mark.parametrize("name", UNFIT)
def test_objects_that_do_not_fit_are_passed_over_where_nobody_checks_them(shop: Shop, name: str) -> None:
    """Gateway manual, section 4."""
    assert shop.v1("register", shop.order(**{name: UNFIT[name]}))["errorCode"] == "5"
    shop.control("POST", "/settings", {"objects_checked": False})
    order = shop.registered(**{name: UNFIT[name]})["orderId"]
    assert name not in shop.status(order)
    shop.paid(order)
    assert shop.v1("refund", orderId=order, amount="100")["errorCode"] == 0


@pytest.mark.parametrize(
    "nothing",
    [
        {"jsonParams": "null"},
        {"jsonParams": '{"cashier": null}'},
        {"orderBundle": "null"},
        {"orderBundle": '{"cartItems": {"items": null}}'},
        {"sessionTimeoutSecs": "0"},
        {"language": "EN"},
        dict.fromkeys(("failUrl", "bindingId", "merchantLogin", "expirationDate", "features", "pageView", "ip"), ""),
    ],
)
def test_fields_that_say_nothing_do_no_harm(shop: Shop, nothing: dict[str, str]) -> None:
    """Gateway manual, section 1.1: an optional field that is not needed never causes an error."""
    order = shop.registered(**nothing)["orderId"]
    status = shop.status(order)
    assert status["merchantOrderParams"] == []
    assert "orderBundle" not in status
    shop.paid(order)
    assert shop.v1("refund", orderId=order, amount="100", jsonParams="null", language="")["errorCode"] == 0


@pytest.mark.parametrize("depth", [400, 900, 20_000])
def test_object_without_a_floor_is_refused_or_taken_but_breaks_nothing(shop: Shop, depth: int) -> None:
    nested = '{"a":' * depth + "1" + "}" * depth
    assert shop.v1("register", shop.order(jsonParams=nested))["errorCode"] == "5"
    partner = shop.send("POST", "/ecomm/gw/partner/api/v1/register.do", content=nested.encode())
    assert partner.json()["errorCode"] == "5"


def test_acknowledgement_knows_both_names_of_the_order_and_says_no_like_the_legacy_status(shop: Shop) -> None:
    """Gateway manual, section 11.2."""
    order = shop.registered(jsonParams='{"udf1": "x"}')["orderId"]
    fresh = shop.v1("public/acknowledgeTransaction", mdOrder=order)
    assert (fresh["OrderStatus"], fresh["actionCode"], fresh["params"]["udf1"]) == (0, -100, "x")
    shop.paid(order)
    paid = shop.v1("public/acknowledgeTransaction", orderId=order)
    assert (paid["ErrorCode"], paid["OrderStatus"], paid["params"]["respCode"]) == ("0", 2, "00")
    assert shop.v1("public/acknowledgeTransaction")["ErrorCode"] == "5"
    assert shop.v1("public/acknowledgeTransaction", mdOrder="nobody")["ErrorCode"] == "6"


WANTED = {
    "callbacks_enabled": True,
    "callback_type": "STATIC",
    "callback_addresses": DOOR,
    "callback_http_method": "GET",
    "callback_operations": "deposited,approved,declinedByTimeout,tomorrow",
}


def asked_of_the_portal(
    shop: ListeningShop, wanted: object, *, portal: str = "mportal", login: str = "training", password: str = ""
) -> int:
    account = shop.bank.account
    address = f"/{portal}/mvc/public/merchant/update/{login}"
    auth = (account.user_name, password or account.password)
    return shop.send("POST", address, json=wanted, auth=auth).status_code


@pytest.mark.parametrize("portal", ["mportal", "mportal-uat"])
def test_shop_module_has_itself_called_back(portal: str) -> None:
    """No manual describes the portal's call; callbacks: gateway manual, section 16."""
    shop = ListeningShop()
    assert asked_of_the_portal(shop, WANTED, portal=portal) == 200
    order = shop.registered()["orderId"]
    shop.paid(order)
    shop.v1("refund", orderId=order, amount="0")
    shop.deliver()
    assert shop.door.operations() == [("deposited", "1")]
    assert shop.door.requests[0].method == "GET"
    assert asked_of_the_portal(shop, {"callbacks_enabled": False}, portal=portal) == 200
    shop.paid(shop.registered()["orderId"])
    shop.deliver()
    assert len(shop.door.requests) == 1


@pytest.mark.parametrize(
    ("wanted", "more", "status"),
    [
        (WANTED, {"password": "wrong"}, 401),
        (WANTED, {"login": "neighbour"}, 403),
        (WANTED | {"callback_addresses": "https://shop.example/callback"}, {}, 403),
        (WANTED | {"callback_http_method": "PIGEON"}, {}, 400),
        ([], {}, 400),
    ],
)
def test_portal_calls_nobody_back_for_a_wrong_request(wanted: object, more: dict[str, str], status: int) -> None:
    shop = ListeningShop()
    assert asked_of_the_portal(shop, wanted, **more) == status
    shop.paid(shop.registered()["orderId"])
    shop.deliver()
    assert shop.door.requests == []


@pytest.mark.parametrize(("date", "accepted"), [(1768471200, True), ("1768471200000", True), (176847, False)])
def test_cart_may_be_dated_in_seconds(shop: Shop, date: object, accepted: bool) -> None:
    """Gateway manual, section 4.1, knows one form; shop modules by the gateway's maker use another."""
    item = {"positionId": 1, "name": "Tea", "quantity": {"value": 1, "measure": "0"}, "itemPrice": 2500}
    cart = json.dumps({"orderCreationDate": date, "cartItems": {"items": [item]}})
    assert ("orderId" in shop.v1("register", shop.order(orderBundle=cart))) is accepted
