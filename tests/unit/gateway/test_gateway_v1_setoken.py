"""The card token: what is inside, who can open it, and what happens without a key."""

import base64
import re
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from gateway_aids import (
    BACK,
    CARD_NUMBER,
    EUR,
    NOW,
    SECURITY_CODE,
    V1,
    PaperBank,
    StillClock,
    a_card,
    a_charge,
    with_bank,
)
from msgspec.structs import replace

from app.domain.card import CardEntry, Expiry
from app.domain.errors import NotSent
from app.domain.identifiers import GatewayOrderId, OrderNumber, StoredCardId
from app.domain.money import Money
from app.domain.security_code import CodeEntry
from app.domain.stored_card import Initiator, StoredCardCharge
from app.gateway.v1.setoken import read_key

PRIVATE = rsa.generate_private_key(65537, 2048)
ENCRYPTING = replace(V1, encrypts_card=True)
DONE = {"errorCode": "0"}


def pem(key: Any, one_line: bool = True) -> str:
    text: str = key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()
    return text.replace("\n", "") if one_line else text


def published(value: str | None = None, expires: datetime = NOW + timedelta(days=30), **more: Any) -> dict[str, Any]:
    key = {"keyValue": value or pem(PRIVATE.public_key()), "protocolVersion": "RSA"}
    return {"keys": [key | {"keyExpiration": int(expires.timestamp() * 1000)} | more]}


def opened(token: str) -> list[str]:
    return PRIVATE.decrypt(base64.b64decode(token, validate=True), PKCS1v15()).decode().split("/")


def test_a_registered_order_stands_in_its_slot() -> None:
    bank = PaperBank(keys=published(), paymentorder=DONE)
    with_bank(bank, lambda gateway: gateway.charge(a_charge(gateway_order_id="md-1"), a_card()), ENCRYPTING)
    form = bank.form()
    moment, identifier, *rest = opened(form["seToken"])
    assert re.fullmatch(r"2026-11-03T10:00:00\+00:00", moment)
    assert str(UUID(identifier)) == identifier
    assert rest == [CARD_NUMBER, SECURITY_CODE, "203012", "md-1"]
    assert not {"$PAN", "$CVC", "$EXPIRY"} & set(form)
    assert form["TEXT"] == "MARIA P"


@pytest.mark.parametrize(("key", "order"), [("md-1", "md-1"), (None, "")])
def test_the_name_stands_in_the_eighth_slot_where_the_bank_reads_it(key: str | None, order: str) -> None:
    """Gateway manual, section 17.1."""
    bank = PaperBank(keys=published(), anything=DONE)
    profile = replace(ENCRYPTING, encrypts_name=True)
    with_bank(bank, lambda gateway: gateway.charge(a_charge(gateway_order_id=key), a_card()), profile)
    assert opened(bank.form()["seToken"])[2:] == [CARD_NUMBER, SECURITY_CODE, "203012", order, "", "MARIA P"]


def test_a_name_with_a_slash_moves_no_slot() -> None:
    bank = PaperBank(keys=published(), anything=DONE)
    card = CardEntry(CARD_NUMBER, Expiry(12, 2030), SECURITY_CODE, "M/P")
    profile = replace(ENCRYPTING, encrypts_name=True)
    with_bank(bank, lambda gateway: gateway.charge(a_charge(gateway_order_id="md-1"), card), profile)
    assert opened(bank.form()["seToken"])[2:] == [CARD_NUMBER, SECURITY_CODE, "203012", "md-1"]


def test_one_call_leaves_the_order_slot_empty() -> None:
    bank = PaperBank(keys=published(), instantPayment=DONE)
    with_bank(bank, lambda gateway: gateway.charge(a_charge(), a_card()), ENCRYPTING)
    assert opened(bank.form()["seToken"])[2:] == [CARD_NUMBER, SECURITY_CODE, "203012"]
    assert not {"pan", "cvc", "expiry"} & set(bank.form())


@pytest.mark.parametrize(
    ("order", "code", "slots"),
    [
        ("md-1", SECURITY_CODE, ["", SECURITY_CODE, "", "md-1", "b-1"]),
        (None, SECURITY_CODE, ["", SECURITY_CODE, "", "", "b-1"]),
        (None, "", ["", "", "", "", "b-1"]),
    ],
)
def test_a_kept_card_stands_in_the_seventh_slot(order: str | None, code: str, slots: list[str]) -> None:
    """Gateway manual, section 17.1: the shapes for a stored card."""
    bank = PaperBank(keys=published(), paymentOrderBinding=DONE, instantPayment=DONE)
    charge = StoredCardCharge(
        OrderNumber("N-1"),
        Money(1250, EUR),
        BACK,
        StoredCardId("b-1"),
        Initiator.CUSTOMER,
        None if order is None else GatewayOrderId(order),
    )
    with_bank(bank, lambda gateway: gateway.stored_cards.charge(charge, CodeEntry(code)), ENCRYPTING)
    assert opened(bank.form()["seToken"])[2:] == slots
    assert "cvc" not in bank.form()
    assert bank.form().get("bindingId") == ("b-1" if order else None)


def test_a_card_without_a_code_leaves_its_slot_empty() -> None:
    """Gateway manual, section 17.1: shops that may charge without a code."""
    bank = PaperBank(keys=published(), paymentorder=DONE)
    card = CardEntry(CARD_NUMBER, Expiry(12, 2030), "", "MARIA P")
    with_bank(bank, lambda gateway: gateway.charge(a_charge(gateway_order_id="md-1"), card), ENCRYPTING)
    assert opened(bank.form()["seToken"])[2:] == [CARD_NUMBER, "", "203012", "md-1"]


def test_a_kept_card_without_a_code_has_nothing_to_hide() -> None:
    bank = PaperBank(paymentOrderBinding=DONE)
    stored = StoredCardId("b-1")
    charge = StoredCardCharge(OrderNumber("N-1"), Money(1, EUR), BACK, stored, Initiator.SHOP, GatewayOrderId("md-1"))
    with_bank(bank, lambda gateway: gateway.stored_cards.charge(charge, None), ENCRYPTING)
    assert bank.paths == ["/payment/rest/paymentOrderBinding.do"]
    assert "seToken" not in bank.form()


def test_a_telephone_order_knows_no_token() -> None:
    bank = PaperBank(motoPayment={"success": True})
    with_bank(bank, lambda gateway: gateway.charge(a_charge(by_phone=True), a_card()), ENCRYPTING)
    assert bank.paths == ["/payment/rest/motoPayment.do"]


def test_the_key_is_kept_for_a_day_and_every_token_is_new() -> None:
    bank = PaperBank(keys=published(), instantPayment=DONE)
    clock = StillClock()

    async def three_charges(gateway: Any) -> None:
        await gateway.charge(a_charge(), a_card())
        clock.moment += timedelta(hours=23)
        await gateway.charge(a_charge(), a_card())
        clock.moment += timedelta(hours=2)
        await gateway.charge(a_charge(), a_card())

    with_bank(bank, three_charges, ENCRYPTING, clock)
    assert [path.rsplit("/", 1)[1] for path in bank.paths].count("keys.do") == 2
    tokens = [opened(bank.form(index)["seToken"])[1] for index in (1, 2, 4)]
    assert len(set(tokens)) == 3


def test_a_key_is_not_used_past_its_end() -> None:
    key = read_key(httpx.Response(200, json=published(expires=NOW + timedelta(hours=1))).content, NOW)
    assert key is not None
    assert key.good_until == NOW + timedelta(hours=1)
    assert read_key(httpx.Response(200, json=published(expires=NOW)).content, NOW) is None


@pytest.mark.parametrize("one_line", [True, False])
def test_a_key_is_read_on_one_line_and_on_many(one_line: bool) -> None:
    assert read_key(httpx.Response(200, json=published(pem(PRIVATE.public_key(), one_line))).content, NOW) is not None


@pytest.mark.parametrize(
    "answer",
    [
        httpx.Response(404, html="<h1>Not found</h1>"),
        httpx.Response(400),
        b"",
        b"<html>",
        b"[]",
        {"keys": []},
        {"keys": None},
        {"keys": [{"keyValue": None}]},
        {"keys": [{"keyValue": "-----BEGIN PUBLIC KEY-----nonsense-----END PUBLIC KEY-----"}]},
        {"keys": [{"keyValue": pem(ec.generate_private_key(ec.SECP256R1()).public_key())}]},
        {"keys": [{"keyValue": pem(rsa.generate_private_key(65537, 1024).public_key())}]},  # noqa: S505
    ],
)
def test_without_a_usable_key_the_card_goes_plain_inside_the_secure_channel(answer: Any) -> None:
    bank = PaperBank(keys=answer, instantPayment=DONE)
    with_bank(bank, lambda gateway: gateway.charge(a_charge(), a_card()), ENCRYPTING)
    assert bank.form()["pan"] == CARD_NUMBER
    assert "seToken" not in bank.form()


@pytest.mark.parametrize(
    "answer",
    [httpx.Response(503), httpx.ReadError("reset"), httpx.ConnectError("no way"), httpx.ReadTimeout("slow")],
)
def test_when_the_key_cannot_be_asked_for_the_charge_has_not_been_sent(answer: Any) -> None:
    bank = PaperBank(keys=answer, instantPayment=DONE)
    with pytest.raises(NotSent):
        with_bank(bank, lambda gateway: gateway.charge(a_charge(), a_card()), ENCRYPTING)
    assert bank.paths == ["/payment/se/keys.do"]


def test_a_profile_that_does_not_encrypt_asks_for_no_key() -> None:
    bank = PaperBank(instantPayment=DONE)
    with_bank(bank, lambda gateway: gateway.charge(a_charge(), a_card()))
    assert bank.paths == ["/payment/rest/instantPayment.do"]
