"""The hosted page, as a customer's browser without JavaScript sees it."""

import pytest
from sandbox_shop import BASE, DECLINED, FRICTIONLESS_FAILS, PAYS, Browser, Shop

from app.sandbox.pages.texts import texts_for


def test_page_shows_what_is_paid(shop: Shop, browser: Browser) -> None:
    order = shop.registered(orderNumber="A-7", amount="123450", description="Two <3 cups & more")
    browser.open(order["formUrl"])
    assert browser.status == 200
    assert browser.page.text("shop") == "Training shop"
    assert browser.page.text("amount") == "1,234.50 EUR"
    assert browser.page.text("order-number") == "A-7"
    assert browser.page.text("time-left") == "20 min 00 s"
    assert browser.page.text("description") == "Two <3 cups & more"
    assert not browser.page.has("declined")


@pytest.mark.parametrize(
    ("amount", "currency", "language", "written"),
    [
        ("500", "392", "en", "500 JPY"),
        ("12345", "414", "en", "12.345 KWD"),
        ("123450", "643", "ru", "1 234,50 RUB"),
        ("123450", "398", "kk", "1 234,50 KZT"),
        ("123450", "978", "el", "1.234,50 EUR"),
    ],
)
def test_amount_is_written_as_the_customer_reads_it(
    shop: Shop, browser: Browser, amount: str, currency: str, language: str, written: str
) -> None:
    order = shop.registered(amount=amount, currency=currency, language=language)
    assert browser.open(order["formUrl"]).page.text("amount") == written


@pytest.mark.parametrize(
    ("asked", "spoken", "pay"),
    [
        ("ru", "ru", "Оплатить"),
        ("by", "ru", "Оплатить"),
        ("el", "el", "Πληρωμή"),
        ("kk", "kk", "Төлеу"),
        ("kz", "kk", "Төлеу"),
        ("hu", "en", "Pay"),
    ],
)
def test_page_speaks_the_language_of_the_order(
    shop: Shop, browser: Browser, asked: str, spoken: str, pay: str
) -> None:
    browser.open(shop.registered(language=asked)["formUrl"])
    assert f'lang="{spoken}"' in browser.html
    assert browser.page.text("submit").startswith(pay)


@pytest.mark.parametrize("language", ["ru", "el", "kk"])
def test_every_sentence_of_the_pages_is_said_in_each_language(language: str) -> None:
    english, other = texts_for("en"), texts_for(language)
    assert other.keys() == english.keys()
    assert [name for name in english if other[name] == english[name]] == []


def test_every_field_has_a_label_and_the_first_one_the_focus(shop: Shop, browser: Browser) -> None:
    browser.open(shop.registered()["formUrl"])
    fields = {"pan", "expiry", "newCardCvc", "cardholderName"}
    assert fields == set(browser.page.forms[0]["fields"])
    assert fields <= browser.page.labels
    assert "autofocus" in browser.page.attributes["pan"]


def test_page_needs_no_script_and_is_not_kept(shop: Shop) -> None:
    answer = shop.send("GET", shop.registered()["formUrl"])
    assert "<script" not in answer.text
    assert answer.headers["cache-control"] == "no-store"
    assert "script-src 'self'" in answer.headers["content-security-policy"]


def test_customer_pays_and_returns_to_the_shop(shop: Shop, browser: Browser) -> None:
    order = shop.registered(returnUrl="https://shop.example/paid?cart=7#top", language="ru")
    browser.open(order["formUrl"]).pay("4444 5555 1111 3333")
    assert browser.address == f"https://shop.example/paid?cart=7&orderId={order['orderId']}&lang=ru#top"
    assert shop.outcome(order["orderId"]) == (2, 0)
    assert shop.money() == [("charge", 2500)]


def test_return_address_without_scheme_is_below_the_gateway(shop: Shop, browser: Browser) -> None:
    order = shop.registered(returnUrl="merchants/ecom/finish.html")
    browser.open(order["formUrl"]).pay(PAYS)
    assert browser.address.startswith(f"{BASE}/payment/merchants/ecom/finish.html?orderId=")
    assert browser.page.attributes["notice"]["data-state"] == "finish"


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"number": "4444 5555 1111 3334"}, "pan"),
        ({"number": ""}, "pan"),
        ({"expiry": "13/30"}, "expiry"),
        ({"expiry": "12/25"}, "expiry"),
        ({"expiry": ""}, "expiry"),
        ({"code": "12"}, "newCardCvc"),
        ({"holder": "Анна"}, "cardholderName"),
        ({"holder": ""}, "cardholderName"),
    ],
)
def test_fault_is_shown_beside_its_field_and_nothing_is_lost(
    shop: Shop, browser: Browser, wrong: dict[str, str], field: str
) -> None:
    order = shop.registered()
    typed = {"number": PAYS, "code": "123", "expiry": "12/30", "holder": "ANNA O'NEIL"} | wrong
    browser.open(order["formUrl"]).pay(**typed)
    faulty = {name for name, given in browser.page.attributes.items() if given.get("aria-invalid")}
    assert faulty == {field}
    assert browser.page.attributes[field]["aria-describedby"] == f"{field}-fault"
    assert browser.page.text(f"{field}-fault")
    assert "autofocus" in browser.page.attributes[field]
    kept = browser.page.forms[0]["fields"]
    assert list(kept.values()) == [typed["number"], typed["expiry"], typed["code"], typed["holder"]]
    assert shop.outcome(order["orderId"]) == (0, -100)


def test_nothing_that_was_sent_or_typed_becomes_markup(shop: Shop, browser: Browser) -> None:
    evil = '"><b id="evil">&amp;</b>'
    session = shop.session(description=evil, merchantReferenceId=evil)
    browser.open(session["paymentUrl"]).pay(evil, code=evil, expiry=evil, holder=evil)
    assert not browser.page.has("evil")
    assert browser.page.text("description") == evil
    assert browser.page.text("order-number") == evil
    assert set(browser.page.forms[0]["fields"].values()) == {evil}


def test_declined_card_may_be_tried_again(shop: Shop, browser: Browser) -> None:
    order = shop.registered()
    browser.open(order["formUrl"]).pay(DECLINED)
    assert browser.page.has("declined")
    assert browser.page.text("attempts-left") == "2"
    assert DECLINED not in browser.html
    assert shop.outcome(order["orderId"]) == (0, 5)
    browser.open(browser.address)
    assert browser.page.text("attempts-left") == "2"
    assert not browser.pay("4444").page.has("declined")
    browser.pay(PAYS)
    assert shop.outcome(order["orderId"]) == (2, 0)


@pytest.mark.parametrize(
    ("card", "words"),
    [
        ({"number": PAYS, "code": "000"}, "card data is wrong"),
        ({"number": FRICTIONLESS_FAILS}, "not confirmed"),
        ({"number": DECLINED}, "refused"),
    ],
)
def test_reason_of_a_decline_is_told(shop: Shop, browser: Browser, card: dict[str, str], words: str) -> None:
    browser.open(shop.registered()["formUrl"]).pay(**card)
    assert words in browser.page.text("declined-reason")


def test_attempts_are_exhausted_after_three(shop: Shop, browser: Browser) -> None:
    order = shop.registered(failUrl="https://shop.example/failed")
    browser.open(order["formUrl"])
    for _ in range(3):
        browser.pay(DECLINED)
    assert browser.address == f"https://shop.example/failed?orderId={order['orderId']}&lang=en"
    assert shop.outcome(order["orderId"]) == (6, -2013)
    browser.open(order["formUrl"])
    assert browser.page.attributes["notice"]["data-state"] == "failed"


def test_expired_order_says_so_even_to_a_late_form(shop: Shop, browser: Browser) -> None:
    order = shop.registered()
    browser.open(order["formUrl"])
    shop.bank.advance_clock(1200)
    browser.pay(PAYS)
    assert browser.page.attributes["notice"]["data-state"] == "expired"
    assert not browser.page.forms
    assert shop.outcome(order["orderId"]) == (6, -2014)
    assert shop.money() == []


def test_order_that_expires_after_a_decline_has_its_own_code(shop: Shop, browser: Browser) -> None:
    order = shop.registered()
    browser.open(order["formUrl"]).pay(DECLINED)
    shop.bank.advance_clock(1200)
    assert shop.outcome(order["orderId"]) == (6, -2007)


def test_paid_and_cancelled_orders_have_plain_pages(shop: Shop, browser: Browser) -> None:
    paid, cancelled = shop.registered(), shop.registered()
    browser.open(paid["formUrl"]).pay(PAYS)
    shop.v1("decline", orderId=cancelled["orderId"])
    browser.open(paid["formUrl"])
    assert browser.page.attributes["notice"]["data-state"] == "paid"
    assert browser.page.attributes["back-to-shop"]["href"].startswith("https://shop.example/paid?orderId=")
    assert browser.open(cancelled["formUrl"]).page.attributes["notice"]["data-state"] == "cancelled"


def test_pressing_pay_twice_charges_once(shop: Shop, browser: Browser) -> None:
    order = shop.registered()
    second = Browser(shop).open(order["formUrl"])
    browser.open(order["formUrl"]).pay(PAYS)
    second.pay(PAYS)
    assert second.page.attributes["notice"]["data-state"] == "paid"
    assert shop.money() == [("charge", 2500)]


def test_unknown_orders_and_pages_are_404(shop: Shop, browser: Browser) -> None:
    browser.open("/payment/merchants/ecom/payment_en.html?mdOrder=nobody")
    assert browser.status == 404
    assert browser.page.attributes["notice"]["data-state"] == "unknown"
    assert shop.send("GET", "/payment/merchants/ecom/other.html").status_code == 404
    assert shop.send("GET", "/payment/static/frame.html").status_code == 404


def test_hosted_moto_never_asks_the_issuer(shop: Shop, browser: Browser) -> None:
    order = shop.registered(features="FORCE_PAYMENT_WAY", jsonParams='{"paymentWay": "CARD_MOTO"}')
    browser.open(order["formUrl"]).pay("5555 5555 5555 5599")
    status = shop.status(order["orderId"])
    assert (status["orderStatus"], status["paymentWay"]) == (2, "CARD_MOTO")


def test_shop_pages_exist_and_never_say_paid(shop: Shop, browser: Browser) -> None:
    for path, language in (("/shop/thanks", "en"), ("/shop/sorry", "ru")):
        browser.open(f"{path}?orderId=x&lang={language}")
        assert browser.status == 200
        assert browser.page.has("notice")
        assert "paid" not in browser.html
    assert shop.send("GET", "/shop/other").status_code == 404


def test_style_has_a_dark_side(shop: Shop) -> None:
    style = shop.send("GET", "/payment/static/style.css")
    assert style.headers["content-type"].startswith("text/css")
    assert "prefers-color-scheme: dark" in style.text
