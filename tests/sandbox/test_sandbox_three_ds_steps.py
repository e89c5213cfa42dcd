"""3-D Secure step by step: the method, the second call, the white page, and the calls that continue and finish."""

import base64
import json
import zlib
from typing import Any

import pytest
from sandbox_shop import (
    ATTEMPT,
    BASE,
    CHALLENGE_1,
    CHALLENGE_2,
    DECLINED,
    FRICTIONLESS,
    FRICTIONLESS_FAILS,
    PAYS,
    SHOP,
    Browser,
    Shop,
)

from app.sandbox.words.accounts import ChallengeShape

FAILED = "https://shop.example/failed"
FINISH = "https://shop.example/finish?mine=1"
METHOD_FIELDS = {
    "is3DSVer2",
    "threeDSServerTransId",
    "threeDSMethodURL",
    "threeDSMethodURLServer",
    "threeDSMethodURLServerDirect",
    "threeDSMethodDataPacked",
}
GATEWAY_PAGE_CARD = "5000001111111115"


@pytest.fixture
def stepwise() -> Shop:
    return Shop(challenge_shape=ChallengeShape.METHOD_STEP)


@pytest.fixture
def white() -> Shop:
    return Shop(challenge_shape=ChallengeShape.WHITE_PAGE)


def read(message: str) -> dict[str, Any]:
    """Return a message of 3-D Secure 2 as an issuer reads it."""
    content = json.loads(base64.urlsafe_b64decode(message + "=" * (-len(message) % 4)))
    assert isinstance(content, dict)
    return content


def first_call(shop: Shop, call: str, number: str, **more: Any) -> tuple[str, dict[str, Any]]:
    """Pay through a call; return the order's id and the answer."""
    if call == "paymentorder":
        order = shop.registered(failUrl=FAILED)["orderId"]
        return order, shop.paid(order, number, **more)
    if call == "verifyCard":
        answer = shop.v1("verifyCard", {"returnUrl": SHOP, "failUrl": FAILED} | shop.card(number), **more)
    else:
        answer = shop.instant(number, failUrl=FAILED, **more)
    return answer["orderId"], answer


def second_call(shop: Shop, call: str, number: str, order: str, transaction: str, **more: Any) -> dict[str, Any]:
    fields = {"threeDSServerTransId": transaction, **more}
    if call == "paymentorder":
        return shop.paid(order, number, **fields)
    body = shop.order(orderNumber="") | shop.card(number) | {"threeDSVer2MdOrder": order} | fields
    return shop.v1(call, body)


CALLS = ["paymentorder", "instantPayment", "verifyCard"]
PAID = {"paymentorder": (2, 0), "instantPayment": (2, 0), "verifyCard": (3, 0)}


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("number", [FRICTIONLESS, ATTEMPT, CHALLENGE_2, FRICTIONLESS_FAILS])
def test_first_call_only_names_the_method(stepwise: Shop, call: str, number: str) -> None:
    """Gateway manual, section 8.3, step 1: nothing is decided yet, whatever the card."""
    order, answer = first_call(stepwise, call, number)
    assert set(answer) >= METHOD_FIELDS
    assert not set(answer) & {"redirect", "acsUrl", "paReq", "packedCReq", "info"}
    assert answer["is3DSVer2"] is True
    transaction = answer["threeDSServerTransId"]
    assert answer["threeDSMethodURL"] == f"{BASE}/acs/3dsMethod"
    gather = f"{BASE}/3dsserver/api/v1/client/gather"
    assert answer["threeDSMethodURLServer"] == f"{gather}?threeDSServerTransID={transaction}"
    assert answer["threeDSMethodURLServerDirect"] == f"{gather}/direct?threeDSServerTransID={transaction}"
    assert read(answer["threeDSMethodDataPacked"]) == {
        "threeDSServerTransID": transaction,
        "threeDSMethodNotificationURL": f"{BASE}/3dsserver/api/v1/client/notification",
    }
    assert stepwise.outcome(order) == (5, -100)
    assert stepwise.money() == []


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("continued_by", ["the same call", "3ds/continue"])
def test_card_without_a_question_is_paid_by_the_second_call(stepwise: Shop, call: str, continued_by: str) -> None:
    """Gateway manual, section 8.3, steps 3 and 4: the same call again, or 3ds/continue.do."""
    order, answer = first_call(stepwise, call, FRICTIONLESS)
    if continued_by == "3ds/continue":
        answer = stepwise.v1("3ds/continue", mdOrder=order)
        assert (answer["errorCode"], answer["is3DSVer2"]) == (0, True)
        assert answer["redirect"] == f"{SHOP}?orderId={order}&lang=en"
    else:
        answer = second_call(stepwise, call, FRICTIONLESS, order, answer["threeDSServerTransId"])
        assert int(answer["errorCode"]) == 0
    assert "acsUrl" not in answer
    assert stepwise.outcome(order) == PAID[call]
    assert len(stepwise.bank.orders()) == 1


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("continued_by", ["the same call", "3ds/continue"])
def test_second_call_leads_to_the_issuer(stepwise: Shop, call: str, continued_by: str) -> None:
    """Gateway manual, section 8.3, steps 3 to 5: acsUrl with packedCReq, then the posted creq."""
    order, first = first_call(stepwise, call, CHALLENGE_2)
    if continued_by == "3ds/continue":
        answer = stepwise.v1("3ds/continue", mdOrder=order)
    else:
        answer = second_call(stepwise, call, CHALLENGE_2, order, first["threeDSServerTransId"])
    assert answer["acsUrl"] == f"{BASE}/acs/3ds2"
    asked = read(answer["packedCReq"])
    assert asked["threeDSServerTransID"] == first["threeDSServerTransId"] == answer["threeDSServerTransId"]
    assert (asked["messageType"], asked["messageVersion"]) == ("CReq", "2.2.0")
    assert "redirect" not in answer
    assert stepwise.money() == []
    browser = posted(stepwise, answer["acsUrl"], creq=answer["packedCReq"])
    browser.answer("confirm", "123456").press("continue")
    assert browser.address == f"{SHOP}?orderId={order}&lang=en"
    assert stepwise.outcome(order) == PAID[call]


def posted(shop: Shop, address: str, **fields: str) -> Browser:
    """Return a browser that posted a form of the shop's own page."""
    return Browser(shop).post(address, **fields)


def test_continuing_names_a_refusal(stepwise: Shop) -> None:
    """Gateway manual, section 8.1: failures carry error, errorTypeName and processingErrorType with errorCode 0."""
    order = stepwise.registered(failUrl=FAILED)["orderId"]
    stepwise.paid(order, FRICTIONLESS_FAILS)
    answer = stepwise.v1("3ds/continue", mdOrder=order)
    assert answer["errorCode"] == 0
    assert answer["error"] == answer["info"] == "Operation declined. Cardholder authentication failed."
    assert answer["errorTypeName"] == "TDS_UNKNOWN_ARES_STATUS"
    assert answer["processingErrorType"] == "MANDATORY_3DSECURE"
    assert answer["redirect"] == f"{FAILED}?orderId={order}&lang=en"
    assert stepwise.outcome(order) == (0, -2025)


def test_continuing_takes_the_token_and_twice_is_once(stepwise: Shop) -> None:
    """Gateway manual, section 8.1: 3ds/continue.do takes credentials or token."""
    order, _ = first_call(stepwise, "instantPayment", CHALLENGE_2)
    fields = {"token": stepwise.bank.account.token, "mdOrder": order}
    answers = [stepwise.send("POST", "/payment/rest/3ds/continue.do", data=fields).json() for _ in range(2)]
    assert answers[0] == answers[1]
    assert answers[0]["packedCReq"]


@pytest.mark.parametrize(("fields", "code"), [({}, 4), ({"mdOrder": "nobody"}, 1), ({"password": "x"}, 5)])
def test_wrong_continuing_is_refused(stepwise: Shop, fields: dict[str, str], code: int) -> None:
    """Gateway manual, sections 1.3 and 21: the code of these calls is a number."""
    assert stepwise.v1("3ds/continue", fields)["errorCode"] == code


def test_paid_order_is_not_continued(stepwise: Shop) -> None:
    order = stepwise.instant(PAYS)["orderId"]
    assert stepwise.v1("3ds/continue", mdOrder=order)["errorCode"] == 1
    assert stepwise.money() == [("charge", 2500)]


@pytest.mark.parametrize(
    "wrong",
    [
        {"threeDSServerTransId": "11111111-1111-4111-8111-111111111111"},
        {"$PAN": CHALLENGE_2},
        {"$EXPIRY": "203101"},
    ],
)
def test_second_call_must_be_about_the_same_card_and_transaction(stepwise: Shop, wrong: dict[str, str]) -> None:
    order, answer = first_call(stepwise, "paymentorder", FRICTIONLESS)
    again = stepwise.paid(order, FRICTIONLESS, **{"threeDSServerTransId": answer["threeDSServerTransId"]} | wrong)
    assert again["errorCode"] == 5
    assert stepwise.money() == []


def test_second_call_takes_the_spelling_of_the_other_sample(stepwise: Shop) -> None:
    """Gateway manual, section 7.2: one sample writes threeDSServerTransID."""
    order, answer = first_call(stepwise, "paymentorder", FRICTIONLESS)
    stepwise.paid(order, FRICTIONLESS, threeDSServerTransID=answer["threeDSServerTransId"])
    assert stepwise.outcome(order) == (2, 0)


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"threeDSVer2MdOrder": "nobody"}, "1"),
        ({"threeDSServerTransId": ""}, "4"),
        ({"threeDSVer2MdOrder": ""}, "4"),
    ],
)
def test_second_instant_call_needs_order_and_transaction(stepwise: Shop, fields: dict[str, str], code: str) -> None:
    """Gateway manual, section 7.1: threeDSVer2MdOrder is the order of the first call, paid instead of a new one."""
    order, answer = first_call(stepwise, "instantPayment", FRICTIONLESS)
    known = {"threeDSVer2MdOrder": order, "threeDSServerTransId": answer["threeDSServerTransId"]}
    assert stepwise.instant(FRICTIONLESS, **known | fields)["errorCode"] == code
    assert len(stepwise.bank.orders()) == 1
    assert stepwise.money() == []


def test_first_version_has_no_method(stepwise: Shop) -> None:
    answer = stepwise.instant(CHALLENGE_1)
    assert (answer["acsUrl"], answer["is3DSVer2"]) == (f"{BASE}/acs/3ds1", False)
    assert stepwise.instant(PAYS)["orderStatus"]["OrderStatus"] == 2


def test_method_page_tells_the_address_it_was_given(stepwise: Shop) -> None:
    """Gateway manual, section 8.3, step 2: threeDSMethodData is posted to the issuer in a hidden frame."""
    told = "https://shop.example/method-done"
    _, answer = first_call(stepwise, "instantPayment", CHALLENGE_2, threeDSMethodNotificationUrl=told)
    data = answer["threeDSMethodDataPacked"]
    assert read(data)["threeDSMethodNotificationURL"] == told
    page = posted(stepwise, answer["threeDSMethodURL"], threeDSMethodData=data).page
    assert page.forms[0]["action"] == told
    done = read(page.forms[0]["fields"]["threeDSMethodData"])
    assert done == {"threeDSServerTransID": answer["threeDSServerTransId"]}


@pytest.mark.parametrize("address", ["", "javascript:alert(1)", "/relative"])
def test_method_page_sends_nobody_to_what_is_no_address(stepwise: Shop, address: str) -> None:
    _, answer = first_call(stepwise, "instantPayment", CHALLENGE_2)
    message = {"threeDSServerTransID": answer["threeDSServerTransId"], "threeDSMethodNotificationURL": address}
    data = base64.urlsafe_b64encode(json.dumps(message).encode()).decode().rstrip("=")
    assert stepwise.send("POST", "/acs/3dsMethod", data={"threeDSMethodData": data}).status_code == 400


def test_hidden_pages_of_the_gateway_answer(stepwise: Shop) -> None:
    _, answer = first_call(stepwise, "instantPayment", CHALLENGE_2)
    for address in (answer["threeDSMethodURLServer"], answer["threeDSMethodURLServerDirect"]):
        assert stepwise.send("GET", address).status_code == 200
        assert stepwise.send("POST", address).status_code == 200
    page = posted(stepwise, answer["threeDSMethodURL"], threeDSMethodData=answer["threeDSMethodDataPacked"])
    assert page.press("continue").status == 200


@pytest.mark.parametrize(
    ("path", "fields"),
    [
        ("/acs/3dsMethod", {"threeDSMethodData": "e30"}),
        ("/acs/3ds1", {"PaReq": "eJw="}),
        ("/acs/3ds2", {"creq": "W10"}),
        ("/3dsserver/api/v1/client/gather", {"threeDSServerTransID": "x"}),
        ("/3dsserver/api/v1/client/notification", {"threeDSMethodData": "rubbish"}),
        ("/payment/rest/getwhitepageurl.do", {"mdOrder": "x", "threeDsServerTransId": "y"}),
    ],
)
def test_unknown_transactions_have_no_page(stepwise: Shop, path: str, fields: dict[str, str]) -> None:
    assert stepwise.send("POST", path, data=fields).status_code == 400


def test_issuer_asks_nobody_while_the_browser_is_looked_at(stepwise: Shop) -> None:
    order, answer = first_call(stepwise, "instantPayment", CHALLENGE_2)
    forged = base64.urlsafe_b64encode(json.dumps({"threeDSServerTransID": answer["threeDSServerTransId"]}).encode())
    fields = {"creq": forged.decode().rstrip("="), "code": "123456", "answer": "confirm"}
    assert stepwise.send("POST", "/acs/3ds2", data=fields).status_code == 400
    assert stepwise.outcome(order) == (5, -100)


def test_order_that_is_never_continued_runs_out(stepwise: Shop) -> None:
    order, _ = first_call(stepwise, "instantPayment", FRICTIONLESS)
    stepwise.bank.advance_clock(1200)
    assert stepwise.outcome(order) == (6, -2009)
    assert stepwise.v1("3ds/continue", mdOrder=order)["errorCode"] == 1
    assert stepwise.money() == []


@pytest.mark.parametrize(("number", "outcome"), [(FRICTIONLESS, (2, 0)), (CHALLENGE_2, (2, 0))])
def test_simplified_redirect_does_all_steps(stepwise: Shop, number: str, outcome: tuple[int, int]) -> None:
    """Gateway manual, section 7.3: acsRedirect.do is all a shop needs."""
    order, _ = first_call(stepwise, "instantPayment", number)
    browser = Browser(stepwise).open(f"/payment/acsRedirect.do?orderId={order}").press("continue")
    if number == CHALLENGE_2:
        browser.press("continue").answer("confirm", "123456").press("continue")
    assert browser.address == f"{SHOP}?orderId={order}&lang=en"
    assert stepwise.outcome(order) == outcome


@pytest.mark.parametrize("decision", ["approve", "decline"])
@pytest.mark.parametrize("number", [FRICTIONLESS, CHALLENGE_2])
def test_control_plane_answers_for_the_customer(stepwise: Shop, decision: str, number: str) -> None:
    order, _ = first_call(stepwise, "instantPayment", number)
    assert stepwise.control("POST", f"/orders/{order}/{decision}").status_code == 200
    assert stepwise.outcome(order) == ((2, 0) if decision == "approve" else (6, -2025))


def test_shape_is_a_switch_of_the_control_plane(shop: Shop) -> None:
    for shape in ChallengeShape:
        switched = shop.control("POST", "/settings", {"challenge_shape": shape})
        assert switched.json()["challenge_shape"] == shape
    assert shop.control("POST", "/settings", {"challenge_shape": "sideways"}).status_code == 400


# The gateway's own page.


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("number", [CHALLENGE_2, FRICTIONLESS, ATTEMPT])
def test_white_page_is_told_with_its_literals(white: Shop, call: str, number: str) -> None:
    """Gateway manual, section 7.1: the literals, OrderStatus 0, nothing deposited, is3DSVer2 false."""
    order, answer = first_call(white, call, number)
    assert answer["acsUrl"].startswith(
        f"{BASE}/payment/rest/getwhitepageurl.do?mdOrder={order}&threeDsServerTransId="
    )
    assert (answer["paReq"], answer["termUrl"]) == ("White page paReq", "White page termUrl")
    assert answer["is3DSVer2"] is False
    assert "redirect" not in answer
    assert "threeDSServerTransId" not in answer
    if call == "instantPayment":
        assert (answer["orderStatus"]["OrderStatus"], answer["orderStatus"]["depositAmount"]) == (0, 0)


@pytest.mark.parametrize(
    ("number", "outcome"), [(FRICTIONLESS, (2, 0)), (ATTEMPT, (2, 0)), (FRICTIONLESS_FAILS, (6, -2025))]
)
def test_white_page_asks_nobody_when_the_issuer_does_not(white: Shop, number: str, outcome: tuple[int, int]) -> None:
    order, answer = first_call(white, "instantPayment", number)
    browser = Browser(white).open(answer["acsUrl"])
    assert white.outcome(order) == (5, -100)
    browser.press("continue")
    assert browser.address == f"{SHOP if outcome[0] == 2 else FAILED}?orderId={order}&lang=en"
    assert white.outcome(order) == outcome


@pytest.mark.parametrize(("button", "outcome"), [("confirm", (2, 0)), ("refuse", (6, -2025))])
def test_white_page_leads_through_the_challenge(white: Shop, button: str, outcome: tuple[int, int]) -> None:
    order, answer = first_call(white, "instantPayment", CHALLENGE_2)
    browser = Browser(white).open(answer["acsUrl"]).press("continue").press("continue")
    browser.answer(button, "123456").press("continue")
    assert browser.address == f"{SHOP if outcome[0] == 2 else FAILED}?orderId={order}&lang=en"
    assert white.outcome(order) == outcome


def test_white_page_takes_the_posted_form_of_the_regular_redirect(white: Shop) -> None:
    """Gateway manual, sections 7.1 and 7.4: MD, PaReq and TermUrl with the literals are posted to it all the same."""
    order, answer = first_call(white, "instantPayment", FRICTIONLESS)
    fields = {"MD": order, "PaReq": answer["paReq"], "TermUrl": answer["termUrl"]}
    browser = posted(white, answer["acsUrl"], **fields).press("continue")
    assert browser.address == f"{SHOP}?orderId={order}&lang=en"


def test_white_page_that_is_opened_again_pays_once(white: Shop) -> None:
    order, answer = first_call(white, "instantPayment", FRICTIONLESS)
    first, second = (Browser(white).open(answer["acsUrl"]) for _ in range(2))
    first.press("continue")
    second.press("continue")
    assert second.address == Browser(white).open(answer["acsUrl"]).address == f"{SHOP}?orderId={order}&lang=en"
    assert white.money() == [("charge", 2500)]


def test_white_page_opened_at_the_issuer_goes_on_there(white: Shop) -> None:
    _, answer = first_call(white, "instantPayment", CHALLENGE_2)
    Browser(white).open(answer["acsUrl"]).press("continue")
    again = Browser(white).open(answer["acsUrl"])
    assert again.page.forms[0]["action"] == f"{BASE}/acs/3ds2"


def test_one_card_is_asked_only_by_the_gateways_page(white: Shop, shop: Shop) -> None:
    """Gateway manual, section 18.2: 5000 0011 1111 1115 pays at once or by the gateway's page."""
    assert shop.instant(GATEWAY_PAGE_CARD)["orderStatus"]["OrderStatus"] == 2
    assert white.instant(GATEWAY_PAGE_CARD)["paReq"] == "White page paReq"


# The end of a challenge.


def asked_to_finish(shop: Shop, **more: Any) -> tuple[str, dict[str, Any], Browser]:
    """Pay by 3-D Secure 2 with the shop's own finish; return order, answer, and a browser at the issuer."""
    order, answer = first_call(shop, "instantPayment", CHALLENGE_2, threeDSVer2FinishUrl=FINISH, **more)
    return order, answer, posted(shop, answer["acsUrl"], creq=answer["packedCReq"])


@pytest.mark.parametrize(("button", "outcome", "back"), [("confirm", (2, 0), SHOP), ("refuse", (6, -2025), FAILED)])
def test_shop_finishes_the_payment_itself(shop: Shop, button: str, outcome: tuple[int, int], back: str) -> None:
    """Gateway manual, section 8.3, steps 5 and 6: threeDSVer2FinishUrl, then finish3dsVer2Payment.do."""
    order, answer, browser = asked_to_finish(shop)
    browser.answer(button, "123456").press("continue")
    assert browser.address == FINISH
    assert shop.outcome(order) == (5, -100)
    assert shop.money() == []
    transaction = answer["threeDSServerTransId"]
    for _ in range(2):
        finished = shop.v1("finish3dsVer2Payment", threeDSServerTransId=transaction, threeDSVer2MdOrder=order)
        assert (finished["errorCode"], finished["errorMessage"], finished["is3DSVer2"]) == (0, "Success", True)
        assert finished["redirect"] == f"{back}?orderId={order}&lang=en"
        assert ("error" in finished) is (button == "refuse")
    assert shop.outcome(order) == outcome


def test_finish_address_may_come_with_the_second_call(stepwise: Shop) -> None:
    order, first = first_call(stepwise, "paymentorder", CHALLENGE_2)
    transaction = first["threeDSServerTransId"]
    answer = second_call(stepwise, "paymentorder", CHALLENGE_2, order, transaction, threeDSVer2FinishUrl=FINISH)
    browser = posted(stepwise, answer["acsUrl"], creq=answer["packedCReq"])
    assert browser.answer("confirm", "123456").press("continue").address == FINISH
    stepwise.v1("finish3dsVer2Payment", threeDSServerTransId=transaction)
    assert stepwise.outcome(order) == (2, 0)


def test_mobile_kit_finishes_without_credentials(shop: Shop) -> None:
    """Gateway manual, section 6.3: finish3dsVer2PaymentAnonymous.do."""
    order, answer, browser = asked_to_finish(shop)
    browser.answer("confirm", "123456").press("continue")
    fields = {"threeDSServerTransId": answer["threeDSServerTransId"]}
    finished = shop.send("POST", "/payment/rest/finish3dsVer2PaymentAnonymous.do", data=fields).json()
    assert finished["errorCode"] == 0
    assert shop.outcome(order) == (2, 0)


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"threeDSServerTransId": ""}, 4),
        ({"threeDSServerTransId": "11111111-1111-4111-8111-111111111111"}, 5),
        ({"threeDSVer2MdOrder": "another"}, 5),
        ({"threeDSVer2FinishUrl": "/relative"}, 4),
        ({"password": "x"}, 5),
        ({}, 7),
    ],
)
def test_nothing_is_finished_before_the_answer(shop: Shop, fields: dict[str, str], code: int) -> None:
    order, answer, _ = asked_to_finish(shop)
    sent = {"threeDSServerTransId": answer["threeDSServerTransId"]} | fields
    assert shop.v1("finish3dsVer2Payment", sent)["errorCode"] == code
    assert shop.outcome(order) == (5, -100)


def test_answer_that_is_never_finished_pays_nothing(shop: Shop) -> None:
    order, answer, browser = asked_to_finish(shop)
    browser.answer("confirm", "123456").press("continue")
    shop.bank.advance_clock(1200)
    finished = shop.v1("finish3dsVer2Payment", threeDSServerTransId=answer["threeDSServerTransId"])
    assert finished["redirect"].startswith(FAILED)
    assert finished["info"] == "Input time has expired."
    assert shop.outcome(order) == (6, -2009)
    assert shop.money() == []


def test_finish_address_must_be_absolute(shop: Shop) -> None:
    assert shop.instant(CHALLENGE_2, threeDSVer2FinishUrl="/finish")["errorCode"] == "4"
    assert shop.bank.orders() == ()


# The first version, by the shop's own hand.


def asked_by_the_shop(shop: Shop, term_url: str) -> tuple[str, Browser]:
    """Post the regular redirect of 3-D Secure 1; return the order and the browser at the issuer."""
    order, answer = first_call(shop, "paymentorder", CHALLENGE_1)
    assert not set(answer) & {"redirect", "packedCReq", "threeDSServerTransId"}
    return order, posted(shop, answer["acsUrl"], MD=order, PaReq=answer["paReq"], TermUrl=term_url)


@pytest.mark.parametrize(("button", "outcome", "back"), [("confirm", (2, 0), SHOP), ("refuse", (0, -2006), FAILED)])
def test_shop_hands_on_the_issuers_answer(shop: Shop, button: str, outcome: tuple[int, int], back: str) -> None:
    """Gateway manual, sections 7.4 and 8.1: MD and PaRes come to TermUrl; finish3dsPayment.do completes."""
    order, browser = asked_by_the_shop(shop, "https://shop.example/term")
    browser.answer(button, "12345678")
    form = browser.page.forms[0]
    assert form["action"] == "https://shop.example/term"
    assert form["fields"]["MD"] == order
    assert shop.money() == []
    finished = shop.v1("finish3dsPayment", mdOrder=order, paRes=form["fields"]["PaRes"])
    assert finished["errorCode"] == 0
    assert finished["is3DSVer2"] is False
    assert finished["redirect"] == f"{back}?orderId={order}&lang=en"
    assert shop.outcome(order) == outcome
    assert (
        shop.v1("finish3dsPayment", mdOrder=order, paRes=form["fields"]["PaRes"])["redirect"] == finished["redirect"]
    )


def test_messages_of_the_first_version_are_deflated_xml(shop: Shop) -> None:
    """Gateway manual, section 7.2: paReq begins like every deflated message, eJ."""
    order, answer = first_call(shop, "paymentorder", CHALLENGE_1)
    assert answer["paReq"].startswith("eJ")
    message = zlib.decompress(base64.b64decode(answer["paReq"])).decode()
    assert message.startswith("<ThreeDSecure><Message id=")
    assert "<purchAmount>2500</purchAmount><currency>978</currency>" in message
    assert CHALLENGE_1 not in message
    browser = posted(shop, answer["acsUrl"], MD=order, PaReq=answer["paReq"], TermUrl=answer["termUrl"])
    browser.answer("confirm", "12345678")
    reply = zlib.decompress(base64.b64decode(browser.page.forms[0]["fields"]["PaRes"])).decode()
    assert "<status>Y</status><eci>05</eci>" in reply


@pytest.mark.parametrize(("fields", "code"), [({}, 4), ({"paRes": "rubbish"}, 5), ({"mdOrder": "nobody"}, 1)])
def test_wrong_answers_of_the_first_version_are_refused(shop: Shop, fields: dict[str, str], code: int) -> None:
    order, _ = asked_by_the_shop(shop, "https://shop.example/term")
    assert shop.v1("finish3dsPayment", {"mdOrder": order} | fields)["errorCode"] == code
    assert shop.outcome(order) == (5, -100)


def test_request_is_no_answer_of_the_issuer(shop: Shop) -> None:
    order, answer = first_call(shop, "paymentorder", CHALLENGE_1)
    assert shop.v1("finish3dsPayment", mdOrder=order, paRes=answer["paReq"])["errorCode"] == 5
    assert shop.outcome(order) == (5, -100)


def test_answer_for_another_order_is_refused(shop: Shop) -> None:
    _, browser = asked_by_the_shop(shop, "https://shop.example/term")
    browser.answer("confirm", "12345678")
    other, _ = first_call(shop, "paymentorder", CHALLENGE_1)
    answer = browser.page.forms[0]["fields"]["PaRes"]
    assert shop.v1("finish3dsPayment", mdOrder=other, paRes=answer)["errorCode"] == 5
    assert shop.send("POST", "/payment/rest/finish3ds.do", data={"MD": other, "PaRes": answer}).status_code == 400
    assert shop.money() == []


def test_declined_card_has_nothing_to_finish(shop: Shop) -> None:
    order, _ = first_call(shop, "paymentorder", DECLINED)
    assert shop.v1("finish3dsPayment", mdOrder=order, paRes="x")["errorCode"] == 1
    assert shop.v1("3ds/continue", mdOrder=order)["errorCode"] == 1


def test_oversized_message_is_never_unpacked(shop: Shop) -> None:
    bomb = base64.b64encode(zlib.compress(b" " * 50_000_000, 9)).decode()
    assert shop.send("POST", "/payment/rest/finish3ds.do", data={"PaRes": bomb}).status_code == 400
