"""The message to a customer: filled in, in the customer's language, behind addresses other programs understand."""

from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from app.domain.currency import currency
from app.domain.order import Customer, Order, PaymentLink
from app.presenters.customer_words import LINK, PURPOSE, words_for
from app.presenters.link_message import Channel, deep_link, message_for
from app.presenters.phone_numbers import international
from tests.makers import NOON, an_order

LINKED = PaymentLink("https://bank.example/pay?a=1&b=2", NOON)


def a_link(**changes: object) -> Order:
    return an_order(**{"link": LINKED, "description": "Order 1041", **changes})


def test_the_message_says_what_for_how_much_where_and_how_long() -> None:
    lines = message_for(a_link(), words_for("en").wording).splitlines()
    assert lines[0] == "Order 1041"
    assert lines[1] == "Please pay 12.50\u00a0EUR here:"
    assert lines[2] == LINKED.address
    assert lines[3].startswith("The link can be used until 14 Mar 2026")


def test_lines_without_a_value_are_left_out() -> None:
    order = a_link(description="", link=PaymentLink(LINKED.address, None))
    assert message_for(order, words_for("en").wording) == f"Please pay 12.50\u00a0EUR here:\n{LINKED.address}"


def test_a_wording_that_forgot_the_link_gets_it() -> None:
    assert message_for(a_link(), "Hello!") == f"Hello!\n{LINKED.address}"


def test_what_a_customer_ordered_is_text_and_no_place_of_the_wording() -> None:
    order = a_link(description="{link} {amount} {nothing}")
    assert message_for(order, f"{PURPOSE}\n{LINK}") == f"{{link}} {{amount}} {{nothing}}\n{LINKED.address}"


def test_an_order_without_a_link_has_no_message() -> None:
    assert message_for(a_link(link=None), words_for("en").wording) == ""


@pytest.mark.parametrize("language", ["en", "ru", "el", "kk", "de", "fr", "es", "pl", "ro", "bg"])
def test_each_language_of_a_bank_page_has_its_own_words(language: str) -> None:
    words = words_for(language)
    text = message_for(a_link(language=language), words.wording)
    assert "{" not in text
    assert LINKED.address in text
    assert "12" in text
    assert language == "en" or words != words_for("en")


def test_an_unknown_language_gets_english() -> None:
    assert words_for("xx") == words_for("en")


# --- addresses ---------------------------------------------------------------------------------------

TEXT = "Order 1041\nhttps://bank.example/pay?a=1&b=2\n100 % & done"


def test_mail_goes_to_the_customer_with_a_subject() -> None:
    address = deep_link(Channel.MAIL, TEXT, a_link(customer=Customer(email="m.a+b@example.com")))
    parts = urlsplit(address)
    assert (parts.scheme, unquote(parts.path)) == ("mailto", "m.a+b@example.com")
    query = parse_qs(parts.query, strict_parsing=True)
    assert query == {"subject": ["Order 1041"], "body": [TEXT.replace("\n", "\r\n")]}


@pytest.mark.parametrize(
    ("channel", "begins"),
    [
        (Channel.SMS, "sms:+35799123456?body="),
        (Channel.WHATSAPP, "https://wa.me/35799123456?text="),
        (Channel.TELEGRAM, "https://t.me/+35799123456?text="),
    ],
)
def test_messengers_open_at_the_customer(channel: Channel, begins: str) -> None:
    address = deep_link(channel, TEXT, a_link(customer=Customer(phone="0035799123456")))
    assert address.startswith(begins)
    assert unquote(address.removeprefix(begins)) == TEXT


def test_without_a_number_the_clerk_chooses_the_chat() -> None:
    assert deep_link(Channel.WHATSAPP, TEXT, a_link()).startswith("https://wa.me/?text=Order%201041%0A")
    shared = parse_qs(urlsplit(deep_link(Channel.TELEGRAM, TEXT, a_link())).query)
    assert shared == {"url": [LINKED.address], "text": ["Order 1041\n100 % & done"]}
    assert deep_link(Channel.SMS, TEXT, a_link()).startswith("sms:?body=")


@pytest.mark.parametrize(
    ("typed", "code", "number"),
    [
        ("+357 99 123456", "EUR", "+35799123456"),
        ("0035799123456", "EUR", "+35799123456"),
        ("35799123456", "EUR", "+35799123456"),
        ("8 (916) 123-45-67", "RUB", "+79161234567"),
        ("87011234567", "KZT", "+77011234567"),
        ("99123456", "EUR", ""),
        ("", "RUB", ""),
        ("12", "RUB", ""),
    ],
)
def test_a_number_is_made_international_where_its_country_can_be_known(typed: str, code: str, number: str) -> None:
    assert international(typed, currency(code)) == number
