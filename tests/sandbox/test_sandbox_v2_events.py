"""The table of flows and their events (gateway manual, section 12.5), row by row, as the shop's door hears them."""

from typing import Any

import pytest
from sandbox_notice_aid import DOOR, STATIC, ListeningShop
from sandbox_shop import BASE, CHALLENGE_2, DECLINED, PAYS, Browser

from app.sandbox import Mode

FUNDED = ["payment.funded", "payment.succeeded"]
REFUNDED = ["refund.created", "refund.succeeded"]
MANUAL = {"captureMethod": "manual"}


def listening(mode: Mode = Mode.FULL, **settings: Any) -> ListeningShop:
    shop = ListeningShop(mode)
    shop.office.settings.public_address = BASE
    shop.set_up("webhooks", address=DOOR, **settings)
    return shop


def heard(shop: ListeningShop) -> list[str]:
    """Return what the shop heard since it was last asked."""
    shop.deliver()
    types = shop.door.types()
    shop.door.requests.clear()
    return types


def post(shop: ListeningShop, path: str, body: dict[str, Any] | None = None) -> dict[str, Any]:
    answer = shop.v2("POST", path, body or {})
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


def pay_on_page(shop: ListeningShop, session: dict[str, Any], number: str = PAYS) -> None:
    Browser(shop).open(session["paymentUrl"]).pay(number)


def answer_issuer(shop: ListeningShop, button: str, code: str = "") -> None:
    address = f"/payment/acsRedirect.do?orderId={shop.bank.orders()[0].id}"
    Browser(shop).open(address).press("continue").answer(button, code).press("continue")


def test_a_session_that_is_paid_tells_of_its_payment_and_its_end() -> None:
    """Gateway manual, section 12.5, row 1."""
    shop = listening()
    pay_on_page(shop, shop.session())
    assert heard(shop) == ["session.created", "payment.created", *FUNDED, "session.completed"]


def test_a_session_whose_payment_failed_expires() -> None:
    """Gateway manual, section 12.5, row 2."""
    shop = listening()
    pay_on_page(shop, shop.session(), DECLINED)
    assert heard(shop) == ["session.created", "payment.created", "payment.failed"]
    shop.deliver(1200)
    assert heard(shop) == ["session.expired"]


def test_a_payment_tells_of_its_creation_before_it_is_answered() -> None:
    """Gateway manual, section 12.5, row 3: the first event precedes the response."""
    shop = listening()
    shop.payment()
    assert shop.door.types() == ["payment.created"]
    assert heard(shop) == ["payment.created", *FUNDED]


def test_a_hold_tells_of_money_with_its_capture() -> None:
    """Gateway manual, section 12.5, row 4."""
    shop = listening()
    payment = shop.payment(**MANUAL)
    assert heard(shop) == ["payment.created"]
    post(shop, f"/payments/{payment['id']}/capture")
    assert heard(shop) == FUNDED


def test_a_hold_tells_that_it_was_cancelled() -> None:
    """Gateway manual, section 12.5, row 5."""
    shop = listening()
    payment = shop.payment(**MANUAL)
    heard(shop)
    post(shop, f"/payments/{payment['id']}/cancel")
    assert heard(shop) == ["payment.canceled"]


def test_a_refund_is_told_as_it_was_answered() -> None:
    """Gateway manual, section 12.5, row 6; the snapshot is the Refund object."""
    shop = listening()
    payment = shop.payment()
    heard(shop)
    refund = post(shop, "/refunds", {"paymentId": payment["id"], "amount": 900})
    shop.deliver()
    assert [body["data"]["object"] for body in shop.door.webhooks()] == [refund, refund]
    assert heard(shop) == REFUNDED


@pytest.mark.parametrize(
    ("more", "after_challenge"), [({}, FUNDED), (MANUAL, []), ({"captureMethod": "automatic"}, FUNDED)]
)
def test_challenge_stands_between_creation_and_money(more: dict[str, str], after_challenge: list[str]) -> None:
    """Gateway manual, sections 4.6 and 12.5."""
    shop = listening()
    shop.payment(CHALLENGE_2, **more)
    assert heard(shop) == ["payment.created"]
    answer_issuer(shop, "confirm", "123456")
    assert heard(shop) == after_challenge


def test_challenge_that_is_refused_fails_the_payment() -> None:
    """Gateway manual, sections 4.6 and 8.4."""
    shop = listening()
    shop.payment(CHALLENGE_2)
    answer_issuer(shop, "refuse")
    assert heard(shop) == ["payment.created", "payment.failed"]


def test_cancel_while_the_customer_is_asked() -> None:
    """Gateway manual, section 4.9: requiresAction can be cancelled too."""
    shop = listening()
    payment = shop.payment(CHALLENGE_2)
    post(shop, f"/payments/{payment['id']}/cancel")
    assert heard(shop) == ["payment.created", "payment.canceled"]


def test_session_with_a_hold_and_its_capture() -> None:
    """Gateway manual, sections 3.4 and 12.5."""
    shop = listening()
    session = shop.session(paymentData=MANUAL)
    pay_on_page(shop, session)
    assert heard(shop) == ["session.created", "payment.created", "session.completed"]
    (order,) = shop.bank.orders()
    shop.v1("deposit", orderId=order.id, amount="0")
    assert heard(shop) == FUNDED


def test_session_that_is_expired_by_call() -> None:
    """Gateway manual, sections 1 (E9) and 8.4."""
    shop = listening()
    post(shop, f"/sessions/{shop.session()['id']}/expire")
    assert heard(shop) == ["session.created", "session.expired"]


def test_capture_in_parts_is_funded_each_time_and_succeeds_once() -> None:
    """Gateway manual, section 4.8: multiCapture."""
    shop = listening()
    shop.bank.settings.multi_capture = True
    payment = shop.payment(**MANUAL)
    heard(shop)
    post(shop, f"/payments/{payment['id']}/capture", {"amount": 900})
    assert heard(shop) == ["payment.funded"]
    post(shop, f"/payments/{payment['id']}/capture")
    assert heard(shop) == FUNDED


def test_rest_given_back_after_a_capture_ends_in_success() -> None:
    """Gateway manual, sections 4.8 and 4.9: multiCapture, then cancel."""
    shop = listening()
    shop.bank.settings.multi_capture = True
    payment = shop.payment(**MANUAL)
    post(shop, f"/payments/{payment['id']}/capture", {"amount": 900})
    heard(shop)
    ended = post(shop, f"/payments/{payment['id']}/cancel")
    assert (ended["status"], ended["amountReceived"], ended["amountCapturable"]) == ("succeeded", 900, 0)
    assert heard(shop) == ["payment.succeeded"]


def test_refund_that_is_put_off_tells_its_end_by_itself() -> None:
    """Gateway manual, sections 5.1 and 9: amounts ending in 908; nobody has to ask."""
    shop = listening()
    payment = shop.payment(amount=1908)
    heard(shop)
    post(shop, "/refunds", {"paymentId": payment["id"]})
    shop.deliver()
    assert shop.door.webhooks()[0]["data"]["object"]["status"] == "pending"
    assert heard(shop) == ["refund.created"]
    shop.deliver(19)
    assert heard(shop) == []
    shop.deliver(1)
    assert shop.door.webhooks()[0]["data"]["object"]["status"] == "succeeded"
    assert heard(shop) == ["refund.succeeded"]


def test_refund_that_is_refused_tells_so_in_both_generations() -> None:
    """Gateway manual, sections 5.1 and 9: amounts ending in 909; V1 tells a refund without success."""
    shop = listening()
    payment = shop.payment(amount=1909)
    heard(shop)
    shop.set_up("callbacks", address=STATIC)
    post(shop, "/refunds", {"paymentId": payment["id"]})
    shop.deliver()
    webhooks = [request for request in shop.door.requests if request.method == "POST"]
    callbacks = [request for request in shop.door.requests if request.method == "GET"]
    shop.door.requests = callbacks
    assert shop.door.operations() == [("refunded", "0")]
    shop.door.requests = webhooks
    assert heard(shop) == ["refund.created", "refund.failed"]


def test_refund_of_v1_is_told_in_v2() -> None:
    """Gateway manual, sections 11 and 12.5."""
    shop = listening()
    order = shop.moto()["mdOrder"]
    heard(shop)
    shop.v1("refund", orderId=order, amount="100")
    assert heard(shop) == REFUNDED


@pytest.mark.parametrize("amount", [1907, 12907])
def test_everything_is_told_twice_before_the_response(amount: int) -> None:
    """Gateway manual, section 9: amounts ending in 907."""
    shop = listening()
    payment = shop.payment(amount=amount)
    told = shop.door.types()
    assert told == [name for name in ("payment.created", *FUNDED) for _ in range(2)]
    assert {body["data"]["object"]["id"] for body in shop.door.webhooks()} == {payment["id"]}
    assert heard(shop) == told


def test_other_cards_are_not_told_early() -> None:
    """Gateway manual, section 9: only with the first card."""
    shop = listening()
    shop.payment("4242424242424242", amount=1907)
    assert shop.door.types() == ["payment.created"]


def test_stored_method_is_told_when_it_comes_and_goes() -> None:
    """Gateway manual, sections 6.3 and 8.4."""
    shop = listening()
    wish = {"merchantCustomerId": "cust_00001234", "setupFutureUsage": {"category": "unscheduled"}}
    method = shop.payment(**wish)["storedPaymentMethodId"]
    assert sorted(heard(shop)) == sorted(["payment.created", "paymentMethod.created", *FUNDED])
    shop.v2("DELETE", f"/paymentMethods/{method}")
    shop.deliver()
    assert shop.door.webhooks()[0]["data"]["object"]["id"] == method
    assert heard(shop) == ["paymentMethod.deleted"]


def test_states_in_between_are_told_to_those_who_chose_them() -> None:
    """Gateway manual, section 8.4: proposed and switchable."""
    shop = listening(events=["payment.requiresAction", "payment.requiresCapture"])
    shop.payment(CHALLENGE_2, **MANUAL)
    assert heard(shop) == ["payment.requiresAction"]
    answer_issuer(shop, "confirm", "123456")
    assert heard(shop) == ["payment.requiresCapture"]


def test_documented_mode_tells_no_proposal() -> None:
    """Gateway manual, sections 8.4 and 12.5: `payment.funded` only on capture."""
    shop = listening(Mode.DOCUMENTED)
    shop.payment()
    assert heard(shop) == ["payment.created", "payment.succeeded"]
    held = shop.payment(**MANUAL)
    post(shop, f"/payments/{held['id']}/capture")
    assert heard(shop) == ["payment.created", *FUNDED]
    (order, _) = shop.bank.orders()
    shop.v1("refund", orderId=order.id, amount="100")
    assert heard(shop) == []


def test_replayed_call_tells_nothing() -> None:
    """Gateway manual, sections 2.7 and 8.4."""
    shop = listening()
    for _ in range(2):
        shop.v2("POST", "/payments", shop.payment_body(), Idempotency_Key="k")
    assert heard(shop) == ["payment.created", *FUNDED]
