"""The checklist of the gateway manual, section 15, item by item, as far as the bank's side of it goes."""

from datetime import datetime

import httpx
import pytest
from sandbox_notice_aid import DOOR, ListeningShop
from sandbox_shop import CHALLENGE_2, PAYS, Browser, Shop

from app.sandbox import Mode
from app.sandbox.notices.settings import Encoding, Recipe
from app.sandbox.notices.signature import v1_signature
from app.sandbox.rules.trouble import ConnectionDropped
from app.sandbox.words.identifiers import order_id_in, public_id, stored_card_id_in, stored_method_id

VECTOR = (
    '{"created":"2026-01-15T10:00:05Z","data":{"object":'
    '{"id":"ps_2GRSigkh7m3hqz5pMCAYCzJaXjsHgypQui6nMBss3XLVLF8gwDASHP","paymentStatus":"paid","status":"completed"}},'
    '"type":"session.completed"}'
)
HELD = {"captureMethod": "manual"}
OBJECTS = (("sessions", "ps"), ("payments", "p"))


def payment(shop: Shop, public: str) -> dict[str, object]:
    answer = shop.v2("GET", f"/payments/{public}")
    assert answer.status_code == 200
    return dict(answer.json())


def test_item_1_ids_go_both_ways(shop: Shop) -> None:
    """Gateway manual, section 15, item 1."""
    assert order_id_in("ps", "ps_2GRSigkh7m3hqz5pMCAYCzJaXjsHgypQui6nMBss3XLVLF8gwDASHP") is not None
    for made in (shop.session()["id"], shop.payment()["id"]):
        kind = made.partition("_")[0]
        assert public_id(kind, str(order_id_in(kind, made))) == made
    card = "b089cf76-cb71-4907-89ee-29811f7a7b6c"
    assert stored_card_id_in(stored_method_id(card)) == card
    assert order_id_in("ps", "ps_kFuWLtGpdLebiygMT25cjZyuAVfNqhHDeitzQPnGqNAhAHdUu") is None


def test_item_2_session_without_a_reference_gets_one_and_lives_twenty_minutes(shop: Shop) -> None:
    """Gateway manual, section 15, item 2."""
    session = shop.session()
    assert session["merchantReferenceId"] == "4000"
    made, ends = (datetime.fromisoformat(session[name]) for name in ("created", "expiresAt"))
    assert (ends - made).total_seconds() == 1200
    shop.bank.advance_clock(1199)
    assert shop.v2("GET", f"/sessions/{session['id']}").json()["status"] == "open"
    shop.bank.advance_clock(1)
    assert shop.v2("GET", f"/sessions/{session['id']}").json()["status"] == "expired"


@pytest.mark.parametrize(
    ("address", "returned"),
    [
        ("https://shop.example/ok", "https://shop.example/ok?sessionId={id}"),
        ("https://shop.example/ok?till=1", "https://shop.example/ok?till=1&sessionId={id}"),
        ("https://shop.example/ok#top", "https://shop.example/ok?sessionId={id}#top"),
        ("sdk://done", "sdk://done?sessionId={id}"),
    ],
)
def test_item_3_success_address_receives_the_session(
    shop: Shop, browser: Browser, address: str, returned: str
) -> None:
    """Gateway manual, section 15, item 3."""
    session = shop.session(successUrl=address)
    browser.open(session["paymentUrl"]).pay(PAYS)
    assert browser.address == returned.format(id=session["id"])


@pytest.mark.parametrize("sent", ["EUR", "eur", "Eur"])
def test_item_4_currency_is_echoed_as_sent(shop: Shop, sent: str) -> None:
    """Gateway manual, section 15, item 4."""
    assert shop.session(currency=sent)["currency"] == sent
    made = shop.payment(currency=sent)
    assert made["currency"] == payment(shop, made["id"])["currency"] == sent
    assert {line.currency for line in shop.bank.movements()} == {"978"}


@pytest.mark.parametrize("version", ["2023-10-31", "2023-11-15", ""])
def test_item_5_every_response_names_its_version(shop: Shop, version: str) -> None:
    """Gateway manual, section 15, item 5."""
    calls = [
        ("GET", "/sessions/ps_unknown", None, 404),
        ("POST", "/payments", {"amount": "x"}, 400),
        ("POST", "/payments", shop.payment_body(), 200),
        ("PUT", "/nowhere", {}, 404),
    ]
    for method, path, body, status in calls:
        answer = shop.v2(method, path, body, X_Version=version)
        assert (answer.status_code, answer.headers["x-version"]) == (status, version or "2023-10-31")
        assert answer.headers["api-request-id"].startswith("req_")
    refused = shop.v2("GET", "/sessions/ps_unknown", X_Api_Key="", X_Version=version)
    assert refused.headers["x-version"] == (version or "2023-10-31")


def test_item_6_hold_and_capture_without_3ds(shop: Shop) -> None:
    """Gateway manual, section 15, item 6."""
    held = shop.payment(**HELD)
    assert (held["status"], held["amountCapturable"], held["amountReceived"]) == ("requiresCapture", 12900, 0)
    after = shop.v2("POST", f"/payments/{held['id']}/capture", {}).json()
    assert (after["status"], after["amountCapturable"], after["amountReceived"]) == ("succeeded", 0, 12900)


@pytest.mark.parametrize(("more", "status"), [(HELD, "requiresCapture"), ({}, "succeeded")])
def test_items_7_and_8_challenge_then_the_money(
    shop: Shop, browser: Browser, more: dict[str, str], status: str
) -> None:
    """Gateway manual, section 15, items 7 and 8."""
    asked = shop.payment(CHALLENGE_2, **more)
    assert asked["status"] == "requiresAction"
    browser.open(asked["nextAction"]["redirectToUrl"]["url"]).press("continue")
    browser.answer("confirm", "123456").press("continue")
    after = payment(shop, asked["id"])
    assert after["status"] == status
    assert "nextAction" not in after


def test_item_9_payment_created_can_reach_the_shop_before_the_answer() -> None:
    """Gateway manual, section 15, item 9: the event names a payment that can be matched afterwards."""
    shop = ListeningShop()
    shop.set_up("webhooks", address=DOOR)
    answered: list[bool] = []
    shop.door.on_knock = lambda _: answered.append(bool(shop.bank.orders()[0].captured))
    made = shop.payment()
    assert answered == [True]
    (event,) = shop.door.webhooks()
    assert (event["type"], event["data"]["object"]["id"]) == ("payment.created", made["id"])


@pytest.mark.parametrize(
    ("body", "t", "matches"),
    [
        (VECTOR, "1768471205", True),
        (VECTOR.replace("paid", "void"), "1768471205", False),
        (VECTOR, "1768471206", False),
    ],
)
def test_item_10_signature_vector(body: str, t: str, matches: bool) -> None:
    """Gateway manual, section 15, item 10, and section 8.5: body, then time, with the example secret."""
    known = "339f10940bc7fcaab34920620d60d4fe8aa3e60b5083c42a2ed6ecf408590b65"
    made = v1_signature(body.encode(), t, b"whsec_sandbox_example", Recipe.BODY_DOT_T, Encoding.HEX)
    assert (made == known) is matches
    assert len(VECTOR) == 190


def test_item_11_bad_day_brings_duplicates_other_orders_and_lies_but_true_books() -> None:
    """Gateway manual, section 15, item 11: what a receiver must put up with is really sent."""
    shop = ListeningShop(Mode.HOSTILE)
    shop.set_up("webhooks", address=DOOR, events=["payment.created", "payment.succeeded"])
    for _ in range(20):
        shop.v2("POST", "/payments", shop.payment_body())
    shop.deliver(10)
    heard = [request.content for request in shop.door.requests]
    assert len(set(heard)) < len(heard), "nothing was told twice"
    first_word: dict[str, str] = {}
    for body in shop.door.webhooks():
        first_word.setdefault(body["data"]["object"]["id"], body["type"])
    assert set(first_word.values()) == {"payment.created", "payment.succeeded"}, "nothing came out of order"
    assert len(shop.money()) == len(shop.bank.orders())


@pytest.mark.parametrize("ending", [904, 905])
def test_item_12_lost_answer_is_one_charge_that_can_be_asked_about(shop: Shop, ending: int) -> None:
    """Gateway manual, section 15, item 12: the payment is booked, only its answer is lost."""
    body = shop.payment_body(amount=1000 + ending, metadata={"order": "7"})
    if ending == 904:
        assert shop.v2("POST", "/payments", body).status_code == 500
    else:
        with pytest.raises(ConnectionDropped):
            shop.v2("POST", "/payments", body)
    (order,) = shop.bank.orders()
    assert payment(shop, public_id("p", order.id))["status"] == "succeeded"
    assert shop.money() == [("charge", 1000 + ending)]


def test_item_13_documented_mode_has_its_five_calls_and_no_more() -> None:
    """Gateway manual, section 15, item 13, and section 12.3."""
    shop = Shop(mode=Mode.DOCUMENTED)
    session, held = shop.session(), shop.payment(**HELD)
    assert shop.v2("GET", f"/sessions/{session['id']}").json() == session
    assert payment(shop, held["id"]) == held
    assert shop.v2("POST", f"/payments/{held['id']}/capture", {}).status_code == 200
    undocumented = [
        ("POST", f"/payments/{held['id']}/cancel"),
        ("POST", "/refunds"),
        ("GET", "/refunds/r_x"),
        ("POST", f"/sessions/{session['id']}/expire"),
        ("GET", "/paymentMethods?merchantCustomerId=cust_00001234"),
        ("DELETE", "/paymentMethods/pm_x"),
    ]
    for method, path in undocumented:
        answer = shop.v2(method, path, {"paymentId": held["id"]} if method == "POST" else None)
        assert (answer.status_code, answer.json()["error"]["code"]) == (404, "resourceNotFound")


def claims_money(answer: httpx.Response) -> bool:
    """Tell whether an answer says in the words of the manual that money was taken."""
    try:
        body = answer.json()
    except ValueError:
        return False
    return isinstance(body, dict) and (body.get("status") == "succeeded" or body.get("paymentStatus") == "paid")


@pytest.mark.parametrize("mode", [Mode.FUTURE, Mode.HOSTILE])
def test_item_14_odd_modes_never_call_unpaid_money_paid(mode: Mode) -> None:
    """Gateway manual, section 15, item 14: odd words, true books."""
    shop = Shop(mode=mode)
    session = {"amount": 1, "currency": "EUR", "successUrl": "https://a.example", "failureUrl": "https://b.example"}
    answers = [shop.v2("POST", "/sessions", session) for _ in range(30)]
    answers += [shop.v2("POST", "/payments", shop.payment_body(**HELD)) for _ in range(30)]
    for order in shop.bank.orders():
        answers += [shop.v2("GET", f"/{kind}/{public_id(short, order.id)}") for kind, short in OBJECTS]
    assert not any(claims_money(answer) for answer in answers)
    assert {kind for kind, _ in shop.money()} == {"hold"}
