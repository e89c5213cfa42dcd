"""The facts the bank notes: what happened to an order, in the order it happened."""

from pathlib import Path

import pytest
from sandbox_shop import CHALLENGE_2, DECLINED, Browser, Shop

from app.sandbox import LedgerFile
from app.sandbox.books.ledger import Order
from app.sandbox.words.happenings import Event


def told(shop: Shop, order_id: str) -> list[tuple[str, int]]:
    order = shop.bank.find(order_id)
    assert order
    return [(event.kind.value, event.amount) for event in order.events]


def kinds(shop: Shop, order_id: str) -> list[str]:
    return [kind for kind, _ in told(shop, order_id)]


def test_one_phase_payment_is_registered_started_and_charged(shop: Shop) -> None:
    order = shop.registered()["orderId"]
    shop.paid(order)
    assert told(shop, order) == [("registered", 0), ("started", 0), ("charged", 2500)]


def test_held_money_is_told_and_what_became_of_it(shop: Shop) -> None:
    order = shop.registered("registerPreAuth")["orderId"]
    shop.paid(order)
    found = shop.bank.find(order)
    assert found
    shop.bank.capture(found, 1000)
    assert told(shop, order)[2:] == [("held", 2500), ("charged", 1000)]


def test_cancelled_hold_is_released(shop: Shop) -> None:
    order = shop.registered("registerPreAuth")["orderId"]
    shop.paid(order)
    found = shop.bank.find(order)
    assert found
    shop.bank.cancel(found)
    assert told(shop, order)[-1] == ("released", 2500)


def test_question_and_refusals_are_told_until_the_time_is_over(shop: Shop, browser: Browser) -> None:
    order = shop.registered()
    browser.open(order["formUrl"]).pay(DECLINED)
    browser.open(order["formUrl"]).pay(CHALLENGE_2)
    shop.bank.advance_clock(1200)
    shop.status(order["orderId"])
    assert kinds(shop, order["orderId"]) == ["registered", "started", "refused", "challenged", "timed_out"]


def test_last_refusal_is_told_once(shop: Shop) -> None:
    order = shop.registered()["orderId"]
    for _ in range(3):
        shop.control("POST", f"/orders/{order}/decline")
    assert kinds(shop, order) == ["registered", "started", "refused", "refused", "refused"]


def test_cancelled_order_is_told(shop: Shop) -> None:
    order = shop.registered()["orderId"]
    shop.v1("decline", orderId=order)
    assert kinds(shop, order) == ["registered", "cancelled"]


def test_listener_sees_the_order_as_it_is_at_that_moment(shop: Shop) -> None:
    seen: list[tuple[str, str]] = []

    def listener(event: Event, order: Order | None) -> None:
        seen.append((event.kind.value, order.state.value if order else ""))

    shop.bank.news.listen(listener)
    shop.moto()
    assert seen == [("registered", "created"), ("started", "created"), ("charged", "charged")]


@pytest.mark.parametrize("active", [False, True])
def test_stored_cards_are_told_by_their_id(shop: Shop, *, active: bool) -> None:
    heard: list[tuple[str, str]] = []
    shop.bank.news.listen(lambda event, _: heard.append((event.kind.value, event.subject)))
    shop.moto(clientId="C-77", features="FORCE_CREATE_BINDING")
    (card,) = shop.bank.vault.all()
    if not active:
        shop.bank.vault.switch(card, active=False)
    told_of_cards = [news for news in heard if news[1]]
    assert told_of_cards == [("card_stored", card.id), ("card_switched", card.id)][: 1 if active else 2]


def test_facts_outlive_a_restart_and_are_counted_on(tmp_path: Path) -> None:
    first = Shop(file=LedgerFile(tmp_path / "bank.ledger"))
    order = first.registered()["orderId"]
    first.bank.books.close()
    second = Shop(file=LedgerFile(tmp_path / "bank.ledger"))
    second.paid(order)
    found = second.bank.find(order)
    assert found
    assert [event.number for event in found.events] == [1, 2, 3]
