"""Single-click templates: links that are paid again and again (gateway manual, section 15.1)."""

import base64
from pathlib import Path
from typing import Any

import pytest
import zxingcpp
from PySide6.QtGui import QImage
from sandbox_shop import BASE, PAYS, START, Browser, Shop

from app.sandbox import LedgerFile

NOW = int(START * 1000)
DAY = 24 * 3600


def asked(shop: Shop, call: str, **more: Any) -> dict[str, Any]:
    login = {"username": shop.bank.account.user_name, "password": shop.bank.account.password}
    return shop.send("POST", f"/payment/rest/templates/{call}.do", json=login | more).json()


def created(shop: Shop, **more: Any) -> dict[str, Any]:
    template = {"type": "SINGLE_CLICK", "name": "Tea", "amount": 2500, "currency": "978"}
    answer = asked(shop, "create", template=template | more)
    assert answer["status"] == "SUCCESS", answer
    return answer["template"]


def got(shop: Shop, template: dict[str, Any], **more: Any) -> dict[str, Any]:
    return asked(shop, "get", template={"templateId": template["templateId"], **more})["template"]


def link(template: dict[str, Any]) -> str:
    return str(template["qrTemplate"]["payload"])


def test_created_template_has_an_id_a_status_and_a_link(shop: Shop) -> None:
    template = created(shop)
    assert set(template) == {"templateId", "status", "qrTemplate"}
    assert template["status"] == "ACTIVE"
    assert template["qrTemplate"] == {"payload": f"{BASE}/payment/shortlink/{template['templateId']}"}


def test_picture_of_the_link_reads_back(shop: Shop) -> None:
    """Gateway manual, section 15.1: renderedQr when a size was asked."""
    template = created(shop, qrTemplate={"qrHeight": 300, "qrWidth": "400"})
    image = QImage.fromData(base64.b64decode(template["qrTemplate"]["renderedQr"]))
    assert 200 < image.height() <= 300
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = memoryview(grey.constBits()).cast("B", [grey.height(), grey.bytesPerLine()])
    assert [code.text for code in zxingcpp.read_barcodes(pixels)] == [link(template)]
    assert "renderedQr" in got(shop, template, qrTemplate={"qrHeight": 100})["qrTemplate"]
    listed = asked(shop, "getList", qrTemplate={"qrHeight": 100, "qrWidth": 100})
    assert "renderedQr" in listed["templates"][0]["qrTemplate"]


FULL = {
    "type": "SINGLE_CLICK",
    "name": "Tea",
    "nameForClient": "A pot of tea",
    "description": "for the books",
    "descriptionForClient": "Two cups",
    "amount": 2500,
    "currency": "398",
    "preAuth": True,
    "singlePayment": True,
    "startDate": "2026-01-14T00:00:00",
    "endDate": NOW + DAY * 1000,
    "commission": {"feeMin": 10, "feeMax": 500, "feePercentage": 2.5, "fixedAmount": 5},
    "additionalParams": [
        {
            "name": "table",
            "label": "Table",
            "mode": "EDITABLE",
            "placeholder": "12",
            "regexp": "[0-9]+",
            "required": True,
            "value": "7",
            "visible": True,
        }
    ],
}


@pytest.mark.parametrize("field", sorted(FULL))
def test_whole_template_comes_back(shop: Shop, field: str) -> None:
    expected: dict[str, Any] = FULL | {"startDate": 1768348800000}
    assert got(shop, created(shop, **FULL))[field] == expected[field]


def test_list_has_the_short_fields_and_filters_by_status(shop: Shop) -> None:
    first, second = created(shop), created(shop, name="Coffee", amount=None)
    asked(shop, "update", template={"templateId": second["templateId"], "status": "INACTIVE"})
    answer = asked(shop, "getList", merchantLogin="training")
    assert answer["status"] == "SUCCESS"
    assert answer["templates"][0] == {
        "templateId": first["templateId"],
        "name": "Tea",
        "type": "SINGLE_CLICK",
        "amount": 2500,
        "currency": "978",
        "status": "ACTIVE",
        "qrTemplate": first["qrTemplate"],
    }
    inactive = asked(shop, "getList", status="INACTIVE")["templates"]
    assert [template["name"] for template in inactive] == ["Coffee"]
    assert "amount" not in inactive[0]


def test_update_replaces_what_was_sent(shop: Shop) -> None:
    template = created(shop, endDate=NOW + 1000)
    change = {"templateId": template["templateId"], "name": "Cake", "isFreeAmount": True, "isIndefinite": True}
    assert asked(shop, "update", template=change) == {"status": "SUCCESS"}
    changed = got(shop, template)
    assert (changed["name"], changed["currency"]) == ("Cake", "978")
    assert (changed["isFreeAmount"], changed["isIndefinite"]) == (True, True)
    assert "amount" not in changed
    assert "endDate" not in changed


def test_deleted_template_is_gone(shop: Shop, browser: Browser) -> None:
    template = created(shop)
    asked(shop, "update", template={"templateId": template["templateId"], "status": "DELETE"})
    assert asked(shop, "get", template={"templateId": template["templateId"]})["error"]["code"] == "6"
    assert asked(shop, "getList")["templates"] == []
    assert browser.open(link(template)).status == 404


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        ({"name": ""}, "4"),
        ({"amount": 0}, "5"),
        ({"amount": -5}, "5"),
        ({"amount": "twelve"}, "5"),
        ({"currency": "000"}, "3"),
        ({"startDate": "tomorrow"}, "5"),
        ({"startDate": NOW, "endDate": NOW - 1}, "5"),
        ({"singlePayment": "perhaps"}, "5"),
        ({"additionalParams": [{"label": "no name"}]}, "5"),
        ({"additionalParams": [{"name": "a", "regexp": "("}]}, "5"),
        ({"qrTemplate": {"qrHeight": 9, "qrWidth": 9}}, "5"),
        ({"qrTemplate": {"qrHeight": 1001}}, "5"),
        ({"name": "<script>x</script>"}, "5"),
    ],
)
def test_wrong_templates_are_refused(shop: Shop, fault: dict[str, Any], code: str) -> None:
    answer = asked(shop, "create", template={"name": "Tea", "amount": 2500, "currency": "978"} | fault)
    assert answer["status"] == "FAIL"
    assert set(answer["error"]) == {"code", "description", "message"}
    assert answer["error"]["code"] == code


def test_login_of_templates_is_called_username(shop: Shop) -> None:
    """Gateway manual, section 15.1: lower case."""
    body = shop.credentials | {"template": {"name": "Tea"}}
    answer = shop.send("POST", "/payment/rest/templates/create.do", json=body).json()
    assert answer["error"]["description"] == "Access denied"
    assert shop.send("GET", "/payment/rest/templates/create.do").status_code == 405


def test_each_visit_of_the_link_opens_an_order_of_its_own(shop: Shop, browser: Browser) -> None:
    template = created(shop, preAuth=True, nameForClient="A pot of tea")
    for _ in range(2):
        browser.open(link(template))
        assert browser.page.text("amount") == "25.00 EUR"
        assert browser.page.text("description") == "A pot of tea"
        browser.pay(PAYS)
        assert browser.page.attributes["notice"]["data-state"] == "finish"
    assert shop.money() == [("hold", 2500), ("hold", 2500)]
    status = shop.status(shop.bank.orders()[0].id)
    assert {"name": "templateId", "value": template["templateId"]} in status["merchantOrderParams"]


def test_link_for_a_single_payment_is_paid_once(shop: Shop, browser: Browser) -> None:
    template = created(shop, singlePayment=True)
    browser.open(link(template))
    Browser(shop).open(link(template))
    assert len(shop.bank.orders()) == 1
    browser.pay(PAYS)
    assert browser.open(link(template)).page.attributes["notice"]["data-state"] == "paid"
    assert shop.money() == [("charge", 2500)]


def test_expired_order_of_a_single_payment_makes_room_for_another(shop: Shop, browser: Browser) -> None:
    template = created(shop, singlePayment=True)
    browser.open(link(template))
    shop.bank.advance_clock(1200)
    browser.open(link(template)).pay(PAYS)
    assert shop.money() == [("charge", 2500)]


@pytest.mark.parametrize(
    "closed",
    [{"startDate": NOW + 1000}, {"endDate": NOW - 1000}, {"status": "INACTIVE"}],
)
def test_link_outside_its_time_takes_nothing(shop: Shop, browser: Browser, closed: dict[str, Any]) -> None:
    template = created(shop)
    asked(shop, "update", template={"templateId": template["templateId"], **closed})
    assert browser.open(link(template)).page.attributes["notice"]["data-state"] == "closed"
    assert shop.bank.orders() == ()


@pytest.mark.parametrize(
    ("commission", "charged"),
    [
        ({"feePercentage": 2.5}, 2563),
        ({"fixedAmount": 30, "feePercentage": "1"}, 2555),
        ({"feePercentage": 0.1, "feeMin": 50}, 2550),
        ({"feePercentage": 50, "feeMax": 100}, 2600),
    ],
)
def test_commission_is_paid_on_top(shop: Shop, browser: Browser, commission: dict[str, Any], charged: int) -> None:
    browser.open(link(created(shop, commission=commission))).pay(PAYS)
    assert shop.money() == [("charge", charged)]


@pytest.mark.parametrize(
    ("typed", "minor"),
    [("12.50", 1250), ("12,5", 1250), ("1 000", 100000), ("0", None), ("12.505", None), ("-1", None), ("a", None)],
)
def test_customer_types_a_free_amount(shop: Shop, browser: Browser, typed: str, minor: int | None) -> None:
    template = created(shop, amount=None)
    browser.open(link(template)).fill(amount=typed).press("open-order")
    if minor is None:
        assert browser.page.has("amount-fault")
        assert shop.bank.orders() == ()
    else:
        assert shop.bank.orders()[0].terms.amount == minor
        browser.pay(PAYS)
        assert shop.money() == [("charge", minor)]


def test_customer_answers_what_the_template_asks(shop: Shop, browser: Browser) -> None:
    """Gateway manual, section 15.1: additionalParams."""
    questions = [
        {"name": "table", "label": "Table", "regexp": "[0-9]+", "required": True},
        {"name": "waiter", "label": "Waiter", "value": "Anna", "mode": "READONLY"},
        {"name": "branch", "value": "Limassol", "visible": False},
        {"name": "wish"},
    ]
    template = created(shop, additionalParams=questions)
    browser.open(link(template))
    assert set(browser.page.forms[0]["fields"]) == {"param-1", "param-2", "param-4"}
    assert browser.page.text("amount") == "25.00 EUR"
    browser.fill(**{"param-1": "x", "param-2": "Mallory"}).press("open-order")
    assert browser.page.has("param-1-fault")
    browser.fill(**{"param-1": "12", "param-2": "Mallory"}).press("open-order").pay(PAYS)
    params = shop.bank.orders()[0].terms.params
    assert params == {
        "templateId": template["templateId"],
        "table": "12",
        "waiter": "Anna",
        "branch": "Limassol",
    }


def test_the_page_of_a_link_speaks_russian_where_it_is_asked_to(shop: Shop, browser: Browser) -> None:
    browser.open(f"{link(created(shop, amount=None))}?language=ru")
    assert 'lang="ru"' in browser.html


def test_templates_outlive_a_restart(tmp_path: Path) -> None:
    first = LedgerFile(tmp_path / "ledger")
    template = created(Shop(file=first), **FULL)
    first.close()
    second = LedgerFile(tmp_path / "ledger")
    assert got(Shop(file=second), template)["name"] == "Tea"
    second.close()
