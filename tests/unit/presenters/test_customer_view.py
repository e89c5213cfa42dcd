"""What the customer is shown: in their language, and green only on the bank's word."""

import pytest

from app.domain.order import Order, OrderState, PaymentLink
from app.domain.profile import Environment
from app.presenters.customer_view import customer_view
from tests.makers import NOON, an_order

LINKED = PaymentLink("https://bank.example/pay", NOON)


def a_link(**changes: object) -> Order:
    return an_order(**{"link": LINKED, "description": "Order 1041", **changes})


def test_a_waiting_customer_is_asked_to_scan_in_their_language() -> None:
    shown = customer_view(a_link(language="ru"), Environment.LIVE)
    assert (shown.look, shown.headline, shown.amount) == ("waiting", "Отсканируйте, чтобы оплатить", "12,50\u00a0EUR")
    assert shown.until.startswith("Оплатите до 14.03.2026")
    assert (shown.address, shown.purpose) == (LINKED.address, "Order 1041")


@pytest.mark.parametrize("state", list(OrderState))
def test_paid_is_shown_on_the_banks_word_alone_and_a_code_only_while_it_can_be_paid(state: OrderState) -> None:
    shown = customer_view(a_link(state=state), Environment.LIVE)
    assert (shown.look == "paid") is (state in (OrderState.PAID, OrderState.AUTHORISED))
    assert bool(shown.address) is a_link(state=state).is_open
    assert shown.headline
    assert ("Thank you" in shown.headline) is (shown.look == "paid")


def test_a_link_without_an_end_says_none() -> None:
    assert customer_view(a_link(link=PaymentLink(LINKED.address, None)), Environment.LIVE).until == ""


@pytest.mark.parametrize(
    ("language", "environment", "said"),
    [
        ("en", Environment.TRAINING, "TRAINING – no real money"),
        ("el", Environment.TRAINING, "ΕΚΠΑΙΔΕΥΣΗ – όχι αληθινά χρήματα"),
        ("ru", Environment.TEST, "ТЕСТ — деньги не настоящие"),
        ("de", Environment.TEST, "TEST – kein echtes Geld"),
        ("el", Environment.LIVE, ""),
    ],
)
def test_that_no_money_is_real_is_said_in_the_customers_language(
    language: str, environment: Environment, said: str
) -> None:
    assert customer_view(a_link(language=language), environment).not_real == said
