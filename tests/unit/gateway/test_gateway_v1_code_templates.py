"""Codes that are printed once and paid from a banking application (gateway manual, section 15.2)."""

from datetime import UTC, datetime
from typing import Any

import pytest
from gateway_aids import EUR, TOKEN, PaperBank, with_bank

from app.domain.code_template import CodeKind, CodeTemplate, CodeTemplateDraft
from app.domain.errors import AnswerLost, GatewayRefused, NotOffered
from app.domain.identifiers import TemplateId
from app.domain.link_template import TemplateStanding
from app.domain.money import Money

ID = TemplateId("c-1")
DRAFT = CodeTemplateDraft(
    CodeKind.TILL,
    "Counter",
    EUR,
    Money(1250, EUR),
    datetime(2026, 12, 1, tzinfo=UTC),
    datetime(2026, 12, 31, tzinfo=UTC),
    "shop window",
    "Tea " * 50,
)
TOLD = {
    "errorCode": "0",
    "templateId": "c-1",
    "name": "Counter",
    "type": "CASH_SBP_QR",
    "status": "USED",
    "amount": 1250,
    "currency": "978",
    "payload": "https://qr.example/c-1",
    "startDate": 1796083200000,
    "useDate": 1796169600000,
}
KNOWN = CodeTemplate(
    ID,
    "Counter",
    CodeKind.TILL,
    TemplateStanding.USED,
    Money(1250, EUR),
    "https://qr.example/c-1",
    datetime(2026, 12, 1, tzinfo=UTC),
    None,
    datetime(2026, 12, 2, tzinfo=UTC),
)
SENT = {
    "userName": "kiosk-api",
    "password": "hush-hush",
    "type": "CASH_SBP_QR",
    "name": "Counter",
    "amount": 1250,
    "currency": "978",
    "startDate": "2026-12-01T00:00:00",
    "endDate": "2026-12-31T00:00:00",
    "distributionChannel": "shop window",
    "paymentPurpose": ("Tea " * 50)[:140],
}


def test_a_code_is_made_and_changed_with_every_field() -> None:
    bank = PaperBank(createTemplate=TOLD, updateTemplate=TOLD)
    assert with_bank(bank, lambda gateway: gateway.code_templates.create(DRAFT)) == KNOWN
    assert (bank.paths[-1], bank.json()) == ("/payment/rest/templates/createTemplate.do", SENT)
    assert with_bank(bank, lambda gateway: gateway.code_templates.update(ID, DRAFT)) == KNOWN
    assert bank.paths[-1] == "/payment/rest/templates/updateTemplate.do"
    assert bank.json() == SENT | {"templateId": "c-1"}


def test_a_code_is_looked_up_by_a_form() -> None:
    bank = PaperBank(getTemplateDetails=TOLD)
    assert with_bank(bank, lambda gateway: gateway.code_templates.get(ID)) == KNOWN
    assert bank.form() == {"userName": "kiosk-api", "password": "hush-hush", "templateId": "c-1"}


@pytest.mark.parametrize(
    ("change", "field", "read"),
    [
        ({"type": "B2B_SBP_QR"}, "kind", CodeKind.BUSINESS),
        ({"type": "sbp_qr"}, "kind", CodeKind.CUSTOMER),
        ({"type": "QR"}, "kind", None),
        ({"status": "WAITING"}, "standing", TemplateStanding.WAITING),
        ({"status": "PAID"}, "standing", TemplateStanding.UNKNOWN),
        ({"amount": 0}, "amount", None),
        ({"amount": None}, "amount", None),
        ({"currency": "???"}, "amount", None),
        ({"payload": 7}, "payload", ""),
        ({"useDate": "soon"}, "used_at", None),
    ],
)
def test_what_is_odd_about_a_code_is_not_guessed(change: dict[str, Any], field: str, read: Any) -> None:
    bank = PaperBank(getTemplateDetails=TOLD | change)
    assert getattr(with_bank(bank, lambda gateway: gateway.code_templates.get(ID)), field) == read


@pytest.mark.parametrize(
    "answer", [{}, TOLD | {"templateId": None}, TOLD | {"templateId": "c-2"}, TOLD | {"amount": 1.5}, b"", b"[]"]
)
def test_half_a_code_or_another_one_is_none(answer: Any) -> None:
    with pytest.raises(AnswerLost):
        with_bank(PaperBank(updateTemplate=answer), lambda gateway: gateway.code_templates.update(ID, DRAFT))


def test_the_bank_s_no_and_a_token_login() -> None:
    bank = PaperBank(createTemplate={"errorCode": 7, "errorMessage": "no"})
    with pytest.raises(GatewayRefused):
        with_bank(bank, lambda gateway: gateway.code_templates.create(DRAFT))
    with pytest.raises(NotOffered):
        with_bank(bank, lambda gateway: gateway.code_templates.get(ID), TOKEN)
    assert len(bank.requests) == 1
