"""Calls that go wrong on purpose, and the bank's moods."""

import json
from typing import Any

import pytest
from sandbox_shop import CHALLENGE_2, DECLINED, PAYS, Browser, Shop

from app.sandbox import ConnectionDropped, Kind, Mode, Trouble
from app.sandbox.words.identifiers import order_id_in, public_id


def raw_register(shop: Shop, number: str = "A-1") -> Any:
    fields = shop.credentials | shop.order(orderNumber=number)
    return shop.send("POST", "/payment/rest/register.do", data=fields)


def test_lost_answer_did_the_work(shop: Shop) -> None:
    shop.troubles.arm("motoPayment.do", Trouble(Kind.LOSE_ANSWER))
    with pytest.raises(ConnectionDropped):
        shop.moto(orderNumber="A-1")
    assert shop.v1("getOrderStatusExtended", orderNumber="A-1")["orderStatus"] == 2
    assert shop.money() == [("charge", 2500)]


def test_dropped_call_did_nothing(shop: Shop) -> None:
    shop.troubles.arm("motoPayment.do", Trouble(Kind.DROP))
    with pytest.raises(ConnectionDropped):
        shop.moto(orderNumber="A-1")
    assert shop.v1("getOrderStatusExtended", orderNumber="A-1")["errorCode"] == "6"
    assert shop.money() == []
    assert shop.moto(orderNumber="A-1")["success"] is True


@pytest.mark.parametrize("before_work", [False, True])
def test_delay_waits_before_or_after_the_work(shop: Shop, before_work: bool) -> None:
    seen: list[int] = []

    async def pause(seconds: float) -> None:
        seen.append(len(shop.bank.orders()))
        shop.pauses.append(seconds)

    shop.troubles._pause = pause
    shop.troubles.arm("register.do", Trouble(Kind.DELAY, 30, before_work=before_work))
    assert "orderId" in raw_register(shop).json()
    assert shop.pauses == [30]
    assert seen == [0 if before_work else 1]


def test_an_answer_that_breaks_hides_work_that_was_done(shop: Shop) -> None:
    for number, kind in enumerate(Kind):
        if kind in (Kind.LOSE_ANSWER, Kind.POWER_CUT, Kind.DROP, Kind.DELAY):
            continue
        shop.troubles.arm("register.do", Trouble(kind))
        answer = raw_register(shop, f"N-{number}")
        assert shop.bank.find_number(f"N-{number}"), f"{kind} lost the work"
        match kind:
            case Kind.HTTP_500:
                assert answer.status_code == 500
            case Kind.HTTP_429:
                assert (answer.status_code, "retry-after" in answer.headers) == (429, False)
            case Kind.HTML_PAGE:
                assert answer.status_code == 200
                assert answer.text.startswith("<!doctype html>")
            case Kind.HTML_502:
                assert (answer.status_code, answer.headers["content-type"][:9]) == (502, "text/html")
            case Kind.EMPTY:
                assert (answer.status_code, answer.content) == (200, b"")
            case Kind.CUT_JSON:
                with pytest.raises(json.JSONDecodeError):
                    answer.json()
                assert answer.text.startswith('{"orderId"')
            case Kind.WRONG_CONTENT_TYPE:
                assert answer.headers["content-type"] == "image/png"
                assert "orderId" in answer.json()
            case _:
                pytest.fail(f"{kind} is not tested")


def test_http_500_before_the_work(shop: Shop) -> None:
    shop.troubles.arm("register.do", Trouble(Kind.HTTP_500, before_work=True))
    assert raw_register(shop).status_code == 500
    assert shop.bank.orders() == ()


def test_retry_after_is_told(shop: Shop) -> None:
    shop.troubles.arm("register.do", Trouble(Kind.HTTP_429, seconds=7))
    assert raw_register(shop).headers["retry-after"] == "7"


def test_trouble_is_counted_and_meets_only_its_call(shop: Shop) -> None:
    shop.troubles.arm("register.do", Trouble(Kind.HTTP_500), count=2)
    assert shop.moto()["success"] is True
    assert [raw_register(shop, f"N-{n}").status_code for n in range(3)] == [500, 500, 200]


def test_star_meets_any_call_and_can_be_cleared(shop: Shop) -> None:
    shop.troubles.arm("*", Trouble(Kind.HTTP_500), count=9)
    assert raw_register(shop).status_code == 500
    assert shop.v2("GET", "/sessions/x").status_code == 500
    shop.troubles.clear()
    assert raw_register(shop, "B").status_code == 200


@pytest.mark.parametrize(
    "call", ["POST /payments", "GET /payments/{id}", "POST /payments/{id}/capture", "POST /payments/{id}/cancel"]
)
def test_v2_calls_have_names(shop: Shop, call: str) -> None:
    payment = shop.payment(captureMethod="manual")["id"]
    shop.troubles.arm(call, Trouble(Kind.LOSE_ANSWER))
    method, path = call.split()
    body = shop.payment_body() if path == "/payments" else {}
    with pytest.raises(ConnectionDropped):
        shop.v2(method, path.replace("{id}", payment), body if method == "POST" else None)
    assert len(shop.bank.orders()) == (2 if path == "/payments" else 1)


@pytest.mark.parametrize("call", ["payment.html", "acsRedirect.do", "acs 3ds2", "finish3dsVer2.do"])
def test_trouble_strikes_each_page_by_its_name(shop: Shop, browser: Browser, call: str) -> None:
    shop.troubles.arm(call, Trouble(Kind.DROP))
    order = shop.registered()

    def whole_way() -> None:
        browser.open(order["formUrl"]).pay(CHALLENGE_2).press("continue")
        browser.answer("confirm", "123456").press("continue")

    with pytest.raises(ConnectionDropped):
        whole_way()
    assert shop.money() == []


def test_same_key_after_a_lost_answer_gets_it(shop: Shop) -> None:
    shop.troubles.arm("POST /payments", Trouble(Kind.LOSE_ANSWER))
    body = shop.payment_body()
    with pytest.raises(ConnectionDropped):
        shop.v2("POST", "/payments", body, Idempotency_Key="k")
    again = shop.v2("POST", "/payments", body, Idempotency_Key="k")
    assert again.json()["status"] == "succeeded"
    assert shop.money() == [("charge", 12900)]


@pytest.mark.parametrize("generation", ["v1", "v2"])
@pytest.mark.parametrize("ending", [904, 905, 906])
def test_training_amounts_trouble_the_first_card(shop: Shop, generation: str, ending: int) -> None:
    def pay(number: str) -> int:
        if generation == "v2":
            return shop.v2("POST", "/payments", shop.payment_body(number, amount=1000 + ending)).status_code
        card = {"pan": number, "cvc": "123", "expiry": "203012", "cardholder": "TEST"}
        fields = shop.credentials | shop.order(amount=str(1000 + ending)) | card
        return shop.send("POST", "/payment/rest/motoPayment.do", data=fields).status_code

    assert pay("4242424242424242") == 200
    match ending:
        case 904:
            assert pay(PAYS) == 500
        case 905:
            with pytest.raises(ConnectionDropped):
                pay(PAYS)
        case 906:
            assert pay(PAYS) == 200
            assert shop.pauses == [30]
    assert shop.money() == [("charge", 1000 + ending)] * 2


def test_date_header_is_the_banks_clock(shop: Shop) -> None:
    shop.bank.advance_clock(3600)
    assert raw_register(shop).headers["date"] == "Thu, 15 Jan 2026 11:00:00 GMT"
    assert shop.v2("GET", "/sessions/x").headers["date"] == "Thu, 15 Jan 2026 11:00:00 GMT"
    shop.bank.settings.mode = Mode.HOSTILE
    assert raw_register(shop, "B").headers["date"] == "Thu, 15 Jan 2026 11:10:00 GMT"


def test_future_mode_brings_the_unknown_and_stays_true(shop: Shop) -> None:
    shop.bank.settings.mode = Mode.FUTURE
    session = shop.session()
    assert set(session) > {"id", "amount", "status", "paymentUrl"}
    assert any(name.startswith("x") for name in session)
    assert session["currency"] == "eur"
    assert session["created"] == "2026-01-15T10:00:00+00:00"
    plain = public_id("ps", str(order_id_in("ps", session["id"])))
    assert len(session["id"]) > len(plain)
    for name in (session["id"], plain):
        assert {shop.v2("GET", f"/sessions/{name}").json()["status"] for _ in range(20)} == {"open", "settling"}
    order = shop.moto()["mdOrder"]
    assert {shop.status(order)["orderStatus"] for _ in range(20)} == {2, 9}


def test_hostile_mode_is_rude_but_books_right(shop: Shop) -> None:
    shop.bank.settings.mode = Mode.HOSTILE
    kinds = set()
    for _ in range(60):
        answer = shop.v2("POST", "/payments", shop.payment_body())
        kind = answer.headers.get("content-type", "").partition(";")[0]
        kinds.add((answer.status_code, kind, bool(answer.content), "retry-after" in answer.headers))
    assert kinds == {
        (200, "application/json", True, False),
        (200, "application/json", False, False),
        (200, "text/html", True, False),
        (502, "text/html", True, False),
        (200, "image/png", True, False),
        (429, "text/plain", True, False),
        (429, "text/plain", True, True),
    }
    assert len(shop.money()) == len(shop.bank.orders())


def answers_in_json(shop: Shop, number: str) -> list[Any]:
    answers = [shop.v2("POST", "/payments", shop.payment_body(number)) for _ in range(40)]
    whole = [answer for answer in answers if answer.content]
    return [answer for answer in whole if answer.headers["content-type"] == "application/json"]


def test_hostile_mode_reports_declines_as_402(shop: Shop) -> None:
    shop.bank.settings.mode = Mode.HOSTILE
    answers = answers_in_json(shop, DECLINED)
    assert {answer.status_code for answer in answers} == {402}
    assert all(answer.json()["id"].startswith("p_") for answer in answers)


def test_a_bad_day_is_the_same_each_time_it_is_played() -> None:
    def statuses() -> list[int]:
        shop = Shop(mode=Mode.HOSTILE)
        return [raw_register(shop, f"N-{n}").status_code for n in range(30)]

    assert statuses() == statuses()


@pytest.mark.parametrize("mode", [Mode.DOCUMENTED, Mode.FULL])
def test_polite_modes_are_always_polite(mode: Mode) -> None:
    shop = Shop(mode=mode)
    assert all("orderId" in raw_register(shop, f"N-{n}").json() for n in range(30))
