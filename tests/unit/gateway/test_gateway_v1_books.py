"""The bank's own list of orders, notes and templates (gateway manual, sections 12.7, 13 and 15)."""

from datetime import UTC, datetime
from typing import Any

import pytest
from gateway_aids import EUR, PaperBank, sample_fields, with_bank

from app.domain.errors import AnswerLost, CredentialsRejected, GatewayRefused, NotOffered
from app.domain.evidence import Reported
from app.domain.identifiers import GatewayOrderId, TemplateId
from app.domain.link_template import LinkTemplate, TemplateDraft, TemplateStanding
from app.domain.money import Money
from app.domain.order_listing import OrderListing, OrderPage

SINCE, UNTIL = datetime(2026, 11, 1, tzinfo=UTC), datetime(2026, 11, 3, 23, 59, 59, tzinfo=UTC)
WANTED = OrderListing(SINCE, UNTIL, page=2, page_size=3)
LOGIN_FIELDS = {"userName": "kiosk-api", "password": "hush-hush"}
PAID, EXPIRED = sample_fields("v1/status_paid.json"), sample_fields("v1/status_expired.json")


def page_of(answer: Any, wanted: OrderListing = WANTED) -> OrderPage:
    bank = PaperBank(getLastOrdersForMerchants=answer)
    return with_bank(bank, lambda gateway: gateway.books.orders_between(wanted))


def test_a_span_is_asked_for_page_by_page() -> None:
    bank = PaperBank(getLastOrdersForMerchants={"errorCode": 0, "orderStatuses": []})
    with_bank(bank, lambda gateway: gateway.books.orders_between(WANTED))
    assert bank.form() == LOGIN_FIELDS | {
        "from": "20261101000000",
        "to": "20261103235959",
        "size": "3",
        "page": "2",
        "transactionStates": "CREATED,APPROVED,DEPOSITED,DECLINED,REVERSED,REFUNDED",
        "searchByCreatedDate": "true",
        "language": "en",
    }
    assert b"&merchants=&" in bank.requests[0].content


@pytest.mark.parametrize(
    ("states", "words"),
    [
        ({Reported.CAPTURED}, "DEPOSITED"),
        ({Reported.EXPIRED, Reported.REGISTERED}, "CREATED,DECLINED"),
        ({Reported.VOIDED, Reported.REFUNDED, Reported.AUTHORISED}, "APPROVED,REVERSED,REFUNDED"),
    ],
)
def test_states_are_asked_for_in_the_banks_words(states: set[Reported], words: str) -> None:
    bank = PaperBank(getLastOrdersForMerchants={"errorCode": 0, "orderStatuses": []})
    wanted = OrderListing(SINCE, UNTIL, frozenset(states))
    with_bank(bank, lambda gateway: gateway.books.orders_between(wanted))
    assert bank.form()["transactionStates"] == words


def test_each_order_of_a_page_is_read_like_a_status_answer() -> None:
    entries = [PAID, EXPIRED, {"errorCode": "5"}, "paid", None, {"orderStatus": 2}]
    page = page_of({"errorCode": 0, "orderStatuses": entries, "totalCount": 12, "page": 2, "pageSize": 3})
    assert [order.reported for order in page.orders] == [Reported.CAPTURED, Reported.EXPIRED]
    assert page.orders[0].order_number == PAID["orderNumber"]
    assert (page.page, page.page_size, page.total, page.unread) == (2, 3, 12, 4)


@pytest.mark.parametrize("answer", [{"errorCode": 0}, {"errorCode": 0, "orderStatuses": {}}, b"", b"[]"])
def test_a_reply_without_a_list_is_no_empty_page(answer: Any) -> None:
    with pytest.raises(AnswerLost):
        page_of(answer)


@pytest.mark.parametrize(
    ("page", "last"),
    [
        (OrderPage((), 0, 3, 0), True),
        (OrderPage((), 0, 3, 3, unread=3), True),
        (OrderPage((), 1, 3, 7, unread=3), False),
        (OrderPage((), 0, 3, None, unread=3), False),
        (OrderPage((), 4, 3, None, unread=2), True),
    ],
)
def test_the_last_page_is_known(page: OrderPage, last: bool) -> None:
    assert page.is_last is last


def test_a_note_is_added_to_an_order() -> None:
    bank = PaperBank(addParams={"errorCode": "0"})
    with_bank(bank, lambda gateway: gateway.books.note(GatewayOrderId("md-1"), {"shift": "7", "x" * 300: "y" * 2000}))
    assert bank.form()["orderId"] == "md-1"
    assert bank.form()["params"] == f'{{"shift": "7", "{"x" * 255}": "{"y" * 1024}"}}'


DRAFT = TemplateDraft("Tea", EUR, Money(1250, EUR), single_use=True, ends_at=UNTIL, qr_size=200)
ENTRY = {
    "templateId": "t-1",
    "name": "Tea",
    "status": "ACTIVE",
    "amount": 1250,
    "currency": "978",
    "startDate": 1793000000000,
    "qrTemplate": {"payload": "https://bank.example/t/t-1", "renderedQr": "iVBOR"},
}
TEMPLATE = LinkTemplate(
    TemplateId("t-1"),
    "Tea",
    TemplateStanding.ACTIVE,
    Money(1250, EUR),
    "https://bank.example/t/t-1",
    datetime(2026, 10, 26, 7, 33, 20, tzinfo=UTC),
)


def test_a_template_is_made_in_json_with_the_login_inside() -> None:
    bank = PaperBank(create={"status": "SUCCESS", "template": ENTRY})
    assert with_bank(bank, lambda gateway: gateway.templates.create(DRAFT)) == TEMPLATE
    assert bank.paths == ["/payment/rest/templates/create.do"]
    assert bank.json() == {
        "username": "kiosk-api",
        "password": "hush-hush",
        "template": {
            "name": "Tea",
            "amount": 1250,
            "currency": "978",
            "preAuth": False,
            "singlePayment": True,
            "endDate": "2026-11-03T23:59:59",
            "qrTemplate": {"qrHeight": 200, "qrWidth": 200},
        },
    }


def test_templates_are_read_one_by_one_and_together() -> None:
    bank = PaperBank(get={"template": ENTRY}, getList={"templates": [ENTRY, {"name": "no key"}, 7]})
    assert with_bank(bank, lambda gateway: gateway.templates.get(TemplateId("t-1"))) == TEMPLATE
    assert bank.json()["template"] == {"templateId": "t-1"}
    assert with_bank(bank, lambda gateway: gateway.templates.all()) == (TEMPLATE,)


@pytest.mark.parametrize(
    ("changes", "standing", "amount"),
    [
        ({"status": "DELETE"}, TemplateStanding.DELETED, Money(1250, EUR)),
        ({"status": "FROZEN"}, TemplateStanding.UNKNOWN, Money(1250, EUR)),
        ({"amount": 0}, TemplateStanding.ACTIVE, None),
        ({"currency": "XYZ"}, TemplateStanding.ACTIVE, None),
    ],
)
def test_what_a_template_says_is_never_guessed(
    changes: dict[str, Any], standing: TemplateStanding, amount: Money | None
) -> None:
    read = with_bank(
        PaperBank(get={"template": ENTRY | changes}), lambda gateway: gateway.templates.get(TemplateId("t-1"))
    )
    assert (read.standing, read.amount) == (standing, amount)


def test_a_template_is_changed_and_switched() -> None:
    bank = PaperBank(update={"status": "SUCCESS"})
    with_bank(bank, lambda gateway: gateway.templates.update(TemplateId("t-1"), TemplateDraft("Tea", EUR)))
    assert bank.json()["template"] == {
        "templateId": "t-1",
        "isFreeAmount": True,
        "isIndefinite": True,
        "name": "Tea",
        "currency": "978",
        "preAuth": False,
        "singlePayment": False,
    }
    with_bank(bank, lambda gateway: gateway.templates.set_standing(TemplateId("t-1"), TemplateStanding.DELETED))
    assert bank.json()["template"] == {"templateId": "t-1", "status": "DELETE"}
    with pytest.raises(NotOffered):
        with_bank(bank, lambda gateway: gateway.templates.set_standing(TemplateId("t-1"), TemplateStanding.USED))


@pytest.mark.parametrize(
    ("answer", "failure"),
    [
        ({"status": "FAIL", "error": {"code": 3, "message": "no"}}, GatewayRefused),
        ({"error": {"code": "5", "message": "denied"}}, CredentialsRejected),
        ({"status": "FAIL"}, AnswerLost),
        ({}, AnswerLost),
        (b"<html>", AnswerLost),
    ],
)
def test_a_template_that_was_not_changed_is_told(answer: Any, failure: type[Exception]) -> None:
    bank = PaperBank(update=answer, getOrderStatusExtended={"errorCode": "5"})
    with pytest.raises(failure):
        with_bank(bank, lambda gateway: gateway.templates.update(TemplateId("t-1"), DRAFT))
