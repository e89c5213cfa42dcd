"""3-D Secure 1 and 2: both buttons, right and wrong codes, and what the order becomes."""

import pytest
from sandbox_shop import BASE, CHALLENGE_1, CHALLENGE_2, PAYS, Browser, Shop

VERSIONS = [
    pytest.param(CHALLENGE_1, "1", "12345678", -2006, id="3ds1"),
    pytest.param(CHALLENGE_2, "2", "123456", -2025, id="3ds2"),
]
FAILED = "https://shop.example/failed"


def asked(shop: Shop, browser: Browser, number: str, **more: str) -> str:
    """Bring the browser from the hosted page to the issuer's question; return the order."""
    order = shop.registered(failUrl=FAILED, **more)
    browser.open(order["formUrl"]).pay(number)
    assert browser.page.has("forward-form")
    browser.press("continue")
    assert browser.page.has("acs-form")
    return order["orderId"]


@pytest.mark.parametrize(("number", "version", "code", "refused"), VERSIONS)
def test_right_code_and_confirm_pays(
    shop: Shop, browser: Browser, number: str, version: str, code: str, refused: int
) -> None:
    order = asked(shop, browser, number)
    assert browser.page.attributes["acs"]["data-version"] == version
    assert browser.page.text("amount") == "25.00 EUR"
    assert browser.page.text("masked-card") == f"{number[:6]}**{number[-4:]}"
    assert browser.page.text("shop") == "Training shop"
    assert browser.page.text("training-code") == code
    assert shop.outcome(order) == (5, -100)
    browser.answer("confirm", code)
    assert browser.page.has("forward-form")
    assert shop.money() == []
    browser.press("continue")
    assert browser.address == f"https://shop.example/paid?orderId={order}&lang=en"
    assert shop.outcome(order) == (2, 0)
    assert shop.money() == [("charge", 2500)]


@pytest.mark.parametrize(("number", "version", "code", "refused"), VERSIONS)
def test_refuse_fails_the_attempt_even_with_the_right_code_typed(
    shop: Shop, browser: Browser, number: str, version: str, code: str, refused: int
) -> None:
    order = asked(shop, browser, number)
    browser.answer("refuse", code).press("continue")
    assert browser.address == f"{FAILED}?orderId={order}&lang=en"
    assert shop.outcome(order) == (0, refused)
    assert shop.money() == []


@pytest.mark.parametrize(("number", "version", "code", "refused"), VERSIONS)
def test_wrong_code_is_told_and_the_third_one_refuses(
    shop: Shop, browser: Browser, number: str, version: str, code: str, refused: int
) -> None:
    order = asked(shop, browser, number)
    for _ in range(2):
        browser.answer("confirm", "00000000")
        assert browser.page.text("code-fault")
        assert browser.page.attributes["code"]["aria-invalid"] == "true"
    browser.answer("confirm", "00000000").press("continue")
    assert browser.address.startswith(FAILED)
    assert shop.outcome(order) == (0, refused)


@pytest.mark.parametrize(("number", "version", "code", "refused"), VERSIONS)
def test_right_code_after_a_wrong_one_pays(
    shop: Shop, browser: Browser, number: str, version: str, code: str, refused: int
) -> None:
    order = asked(shop, browser, number)
    browser.answer("confirm", "1").answer("confirm", code).press("continue")
    assert shop.outcome(order) == (2, 0)


@pytest.mark.parametrize(("number", "version", "code", "refused"), VERSIONS)
def test_direct_payment_that_is_refused_is_over(
    shop: Shop, browser: Browser, number: str, version: str, code: str, refused: int
) -> None:
    order = shop.instant(number, failUrl=FAILED)["orderId"]
    browser.open(f"/payment/acsRedirect.do?orderId={order}").press("continue").answer("refuse").press("continue")
    assert browser.address == f"{FAILED}?orderId={order}&lang=en"
    assert shop.outcome(order) == (6, refused)


@pytest.mark.parametrize(("number", "version", "code", "refused"), VERSIONS)
def test_direct_two_phase_payment_is_held_after_the_question(
    shop: Shop, browser: Browser, number: str, version: str, code: str, refused: int
) -> None:
    order = shop.instant(number, preAuth="true")["orderId"]
    browser.open(f"/payment/acsRedirect.do?orderId={order}").press("continue")
    browser.answer("confirm", code).press("continue")
    assert shop.outcome(order) == (1, 0)
    assert shop.money() == [("hold", 2500)]


def test_pages_of_the_two_versions_differ(shop: Shop) -> None:
    pages = []
    for number in (CHALLENGE_1, CHALLENGE_2):
        browser = Browser(shop)
        asked(shop, browser, number)
        pages.append(browser)
    first, second = pages
    assert set(first.page.forms[0]["fields"]) == {"PaReq", "MD", "TermUrl", "code"}
    assert set(second.page.forms[0]["fields"]) == {"creq", "code"}
    for browser in pages:
        assert "code" in browser.page.labels
        assert "autofocus" in browser.page.attributes["code"]


def test_shop_may_post_the_form_of_version_1_itself(shop: Shop, browser: Browser) -> None:
    answer = shop.instant(CHALLENGE_1)
    fields = {"MD": answer["orderId"], "PaReq": answer["paReq"], "TermUrl": answer["termUrl"]}
    asked_page = shop.send("POST", answer["acsUrl"], data=fields).text
    assert 'id="acs-form"' in asked_page
    settled = shop.send("POST", answer["acsUrl"], data=fields | {"code": "12345678", "answer": "confirm"}).text
    assert f'action="{answer["termUrl"]}"' in settled


def test_shop_may_post_the_form_of_version_2_itself(shop: Shop) -> None:
    answer = shop.instant(CHALLENGE_2)
    assert 'id="acs-form"' in shop.send("POST", answer["acsUrl"], data={"creq": answer["packedCReq"]}).text


def test_page_to_the_issuer_posts_itself_and_has_a_button(shop: Shop, browser: Browser) -> None:
    order = shop.instant(CHALLENGE_2)["orderId"]
    browser.open(f"/payment/acsRedirect.do?orderId={order}")
    assert browser.page.text("continue") == "Continue"
    assert "/payment/static/forward.js" in browser.html
    assert "submit()" in shop.send("GET", "/payment/static/forward.js").text


def test_finishing_before_the_answer_pays_nothing(shop: Shop) -> None:
    answer = shop.instant(CHALLENGE_2)
    path = "/payment/rest/finish3dsVer2.do"
    early = shop.send("GET", path, params={"tDsTransId": answer["threeDSServerTransId"]})
    assert early.status_code == 400
    assert shop.outcome(answer["orderId"]) == (5, -100)


def test_bank_finishes_no_question_that_is_not_answered(shop: Shop) -> None:
    order = shop.bank.find(shop.instant(CHALLENGE_2)["orderId"])
    assert order
    assert order.open_challenge
    shop.bank.finish_challenge(order, order.open_challenge)
    assert shop.outcome(order.id) == (5, -100)


def test_forged_answer_pays_nothing(shop: Shop) -> None:
    answer = shop.instant(CHALLENGE_1)
    forged = shop.send("POST", "/payment/rest/finish3ds.do", data={"MD": answer["orderId"], "PaRes": answer["paReq"]})
    assert forged.status_code == 400
    assert shop.send("POST", "/payment/rest/finish3ds.do", data={"PaRes": "rubbish!"}).status_code == 400
    assert shop.send("POST", "/acs/3ds1", data={"PaReq": "W10"}).status_code == 400
    assert shop.money() == []


def test_answering_and_finishing_twice_changes_nothing(shop: Shop, browser: Browser) -> None:
    order = asked(shop, browser, CHALLENGE_2)
    twin = Browser(shop).open(f"/payment/acsRedirect.do?orderId={order}").press("continue")
    browser.answer("confirm", "123456").press("continue")
    twin.answer("refuse").press("continue")
    assert twin.address == f"https://shop.example/paid?orderId={order}&lang=en"
    assert shop.outcome(order) == (2, 0)
    assert shop.money() == [("charge", 2500)]


def test_issuer_is_asked_only_while_a_question_is_open(shop: Shop, browser: Browser) -> None:
    order = shop.instant()["orderId"]
    browser.open(f"/payment/acsRedirect.do?orderId={order}")
    assert browser.address == f"https://shop.example/paid?orderId={order}&lang=en"
    assert Browser(shop).open("/payment/acsRedirect.do?orderId=nobody").status == 404


def test_answer_that_comes_too_late_pays_nothing(shop: Shop, browser: Browser) -> None:
    order = asked(shop, browser, CHALLENGE_2)
    shop.bank.advance_clock(1200)
    browser.answer("confirm", "123456").press("continue")
    assert browser.address.startswith(FAILED)
    assert shop.outcome(order) == (6, -2009)
    assert shop.money() == []


def test_walking_away_and_trying_another_card_costs_an_attempt(shop: Shop, browser: Browser) -> None:
    order = asked(shop, browser, CHALLENGE_2)
    form = f"{BASE}/payment/merchants/training/payment_en.html?mdOrder={order}"
    assert shop.outcome(order) == (5, -100)
    browser.open(form).pay(PAYS)
    assert shop.outcome(order) == (2, 0)
    first, second = shop.bank.orders()[0].attempts
    assert (first.action_code, second.action_code) == (-2009, 0)


@pytest.mark.parametrize(("language", "confirm"), [("ru", "Подтвердить"), ("el", "Επιβεβαίωση"), ("kk", "Растау")])
def test_issuer_speaks_the_language_of_the_order(shop: Shop, browser: Browser, language: str, confirm: str) -> None:
    asked(shop, browser, CHALLENGE_2, language=language)
    assert browser.page.text("confirm") == confirm
