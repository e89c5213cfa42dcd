"""When money arrives: told once, told only where it concerns somebody, in the words of the clerk."""

from datetime import timedelta

import pytest
from msgspec.structs import replace

from app.domain.order import Customer, OrderState, PaymentMode
from app.domain.profile import Environment
from app.presenters.formatting import Formats
from app.presenters.money_news import MoneyNews, MoneyNoticeWords
from app.presenters.order_words import OrderWords
from app.presenters.words import in_english
from tests.makers import NOON, a_profile, an_order
from tests.unit.presenters.scenes import loudly

A_LINK = replace(an_order(), mode=PaymentMode.LINK, state=OrderState.PAID, state_since=NOON, till="T1")


def test_a_link_is_told_once_however_often_it_changes() -> None:
    news = MoneyNews("T1", NOON)
    assert not news.is_news(replace(A_LINK, state=OrderState.AWAITING_PAYMENT))
    assert news.is_news(A_LINK)
    assert not news.is_news(A_LINK)
    assert not news.is_news(replace(A_LINK, state=OrderState.PART_REFUNDED))
    assert not news.is_news(A_LINK)


@pytest.mark.parametrize(
    "state", [each for each in OrderState if each not in (OrderState.PAID, OrderState.AUTHORISED)]
)
def test_only_the_banks_yes_rings(state: OrderState) -> None:
    assert not MoneyNews("T1", NOON).is_news(replace(A_LINK, state=state))


def test_what_was_paid_before_the_program_began_is_no_news() -> None:
    assert not MoneyNews("T1", NOON + timedelta(seconds=1)).is_news(A_LINK)


@pytest.mark.parametrize(
    ("mode", "till", "told"),
    [
        (PaymentMode.LINK, "T2", True),
        (PaymentMode.PHONE, "T2", False),
        (PaymentMode.CHALLENGE, "T2", False),
        (PaymentMode.PHONE, "T1", True),
    ],
)
def test_another_tills_caller_is_not_told_here_and_every_link_is(mode: PaymentMode, till: str, told: bool) -> None:
    assert MoneyNews("T1", NOON).is_news(replace(A_LINK, mode=mode, till=till)) is told


@pytest.mark.parametrize(("state", "word"), [(OrderState.PAID, "Paid"), (OrderState.AUTHORISED, "Held")])
def test_the_notice_says_sum_customer_and_number(state: OrderState, word: str) -> None:
    order = replace(A_LINK, state=state, customer=Customer(email="anna@shop.example"))
    notice = MoneyNoticeWords(in_english, Formats("en")).notice(order)
    assert notice.title == f"{word}: {Formats('en').money(order.amount)}"
    assert notice.text == f"anna@shop.example · {order.number}"
    assert notice.number == order.number
    assert MoneyNoticeWords(loudly, Formats("en")).notice(order).title.startswith("«")


@pytest.mark.parametrize(
    ("environment", "title"),
    [(Environment.TRAINING, "TRAINING · Paid: "), (Environment.TEST, "TEST · Paid: "), (Environment.LIVE, "Paid: ")],
)
def test_where_no_real_money_moves_the_notice_says_so_first(environment: Environment, title: str) -> None:
    mark = OrderWords(in_english).mark(A_LINK, a_profile(environment=environment))
    notice = MoneyNoticeWords(in_english, Formats("en")).notice(replace(A_LINK, state=OrderState.PAID), mark)
    assert notice.title.startswith(title)


def test_at_a_till_that_is_locked_the_notice_names_no_customer() -> None:
    order = replace(A_LINK, customer=Customer(name="Anna", email="anna@shop.example"), description="two chairs")
    assert MoneyNoticeWords(in_english, Formats("en")).notice(order, is_locked=True).text == order.number
