"""Kept cards of the form-encoded generation: lists, switching, charging (gateway manual, section 14)."""

from typing import Any

import pytest
from gateway_aids import BACK, EUR, TOKEN, V1, PaperBank, a_card, with_bank
from msgspec.structs import replace

from app.domain.card import CardSummary, Expiry
from app.domain.errors import AnswerLost, NotOffered
from app.domain.gateway_calls import ChallengeNeeded, ChargeAccepted, ChargeRefused
from app.domain.identifiers import CustomerId, GatewayOrderId, OrderNumber, StoredCardId
from app.domain.money import Money
from app.domain.order import Customer
from app.domain.order_details import OrderDetails
from app.domain.profile import ChallengeWay
from app.domain.refusals import WrongStateForAct
from app.domain.security_code import CodeEntry
from app.domain.stored_card import CardPurpose, CardToKeep, Initiator, StoredCard, StoredCardCharge

CUSTOMER = CustomerId("C-77")
KEPT = StoredCardId("b-1")
LOGIN_FIELDS = {"userName": "kiosk-api", "password": "hush-hush"}
ENTRY = {
    "bindingId": "b-1",
    "maskedPan": "444455**3333",
    "expiryDate": "203012",
    "clientId": "C-77",
    "bindingCategory": "COMMON",
}
CARD = StoredCard(KEPT, CardSummary("444455**3333", "Visa", "12/30"), CUSTOMER, CardPurpose.ANY_PURCHASE)


def a_charge(**changes: Any) -> StoredCardCharge:
    charge = StoredCardCharge(
        OrderNumber("N-1"),
        Money(1250, EUR),
        BACK,
        KEPT,
        Initiator.CUSTOMER,
        details=OrderDetails(customer_id=CUSTOMER),
    )
    return replace(charge, **changes)


@pytest.mark.parametrize(
    ("answer", "cards"),
    [
        ({"errorCode": "0", "bindings": [ENTRY]}, [CARD]),
        ({"errorCode": 0, "bindings": ENTRY}, [CARD]),
        ({"bindings": [ENTRY]}, [CARD]),
        ({"errorCode": "0", "bindings": []}, []),
        ({"errorCode": "0"}, []),
        ({"errorCode": "2", "errorMessage": "nothing found"}, []),
        ({"errorCode": "0", "bindings": [ENTRY | {"bindingId": None}, "b-2", None]}, []),
        (
            {"errorCode": "0", "bindings": [{"bindingId": 7, "bindingCategory": "NEW"}]},
            [StoredCard(StoredCardId("7"), None)],
        ),
    ],
)
def test_the_cards_of_a_customer_are_listed(answer: Any, cards: list[StoredCard]) -> None:
    bank = PaperBank(getBindings=answer)
    found = with_bank(bank, lambda gateway: gateway.stored_cards.of_customer(CUSTOMER, with_expired=True))
    assert list(found) == cards
    assert bank.form() == LOGIN_FIELDS | {"clientId": "C-77", "showExpired": "true", "language": "en"}


@pytest.mark.parametrize("answer", [{}, b"", b"[]", {"success": True, "bindings": None, "errorCode": True}])
def test_a_list_that_cannot_be_read_is_not_an_empty_one(answer: Any) -> None:
    with pytest.raises(AnswerLost):
        with_bank(PaperBank(getBindings=answer), lambda gateway: gateway.stored_cards.of_customer(CUSTOMER))


def test_a_card_is_found_by_its_key_or_its_number() -> None:
    bank = PaperBank(getBindingsByCardOrId={"errorCode": "0", "bindings": [ENTRY]})
    assert with_bank(bank, lambda gateway: gateway.stored_cards.find(KEPT)) == CARD
    assert bank.form() == LOGIN_FIELDS | {"bindingId": "b-1"}
    assert with_bank(bank, lambda gateway: gateway.stored_cards.find(StoredCardId("b-2"))) is None
    assert list(with_bank(bank, lambda gateway: gateway.stored_cards.find_by_card(a_card()))) == [CARD]
    assert bank.form() == LOGIN_FIELDS | {"pan": "4444555511113333"}


SWITCHES: list[Any] = [
    ("unBindCard", lambda gateway: gateway.stored_cards.switch_off(KEPT), {}),
    ("bindCard", lambda gateway: gateway.stored_cards.switch_on(KEPT), {}),
    (
        "extendBinding",
        lambda gateway: gateway.stored_cards.extend(KEPT, Expiry(3, 2031)),
        {"newExpiry": "203103", "language": "en"},
    ),
]


@pytest.mark.parametrize(("call", "work", "fields"), SWITCHES, ids=[each[0] for each in SWITCHES])
def test_a_kept_card_is_switched_and_extended(call: str, work: Any, fields: dict[str, str]) -> None:
    bank = PaperBank(**{call: {"errorCode": "0"}})
    with_bank(bank, work)
    assert bank.form() == LOGIN_FIELDS | {"bindingId": "b-1"} | fields
    with pytest.raises(WrongStateForAct):
        with_bank(PaperBank(**{call: {"errorCode": "2", "error": True}}), work)


def test_a_card_is_kept_without_a_payment() -> None:
    answer = {"errorCode": 0, "error": False, **ENTRY, "cardholderName": "MARIA P"}
    bank = PaperBank(createBindingNoPayment=answer)
    wanted = CardToKeep(CUSTOMER, Customer("m@shop.example", "+35725000000"))
    kept = with_bank(bank, lambda gateway: gateway.stored_cards.keep(wanted, a_card()))
    assert kept == CARD
    assert bank.form() == LOGIN_FIELDS | {
        "clientId": "C-77",
        "pan": "4444555511113333",
        "expiryDate": "203012",
        "cardholderName": "MARIA P",
        "email": "m@shop.example",
        "phone": "+35725000000",
    }
    lost = PaperBank(createBindingNoPayment={"errorCode": 0, "error": False})
    with pytest.raises(AnswerLost):
        with_bank(lost, lambda gateway: gateway.stored_cards.keep(wanted, a_card()))


@pytest.mark.parametrize(("initiator", "letter"), [(Initiator.CUSTOMER, "F"), (Initiator.SHOP, "U")])
def test_a_registered_order_is_paid_with_a_kept_card(initiator: Initiator, letter: str) -> None:
    bank = PaperBank(paymentOrderBinding={"errorCode": 0, "redirect": BACK})
    charge = a_charge(initiator=initiator, gateway_order_id=GatewayOrderId("md-1"))
    reply = with_bank(bank, lambda gateway: gateway.stored_cards.charge(charge, CodeEntry("739")))
    assert reply == ChargeAccepted(GatewayOrderId("md-1"))
    assert bank.form() == LOGIN_FIELDS | {
        "mdOrder": "md-1",
        "bindingId": "b-1",
        "tii": letter,
        "cvc": "739",
        "language": "en",
    }


def test_one_call_pays_a_new_order_with_a_kept_card() -> None:
    bank = PaperBank(instantPayment={"errorCode": "0", "orderId": "md-2", "orderStatus": {"OrderStatus": 2}})
    reply = with_bank(bank, lambda gateway: gateway.stored_cards.charge(a_charge(hold=True), None))
    assert reply == ChargeAccepted(GatewayOrderId("md-2"))
    assert bank.form() == LOGIN_FIELDS | {
        "orderNumber": "N-1",
        "amount": "1250",
        "currency": "978",
        "returnUrl": BACK,
        "clientId": "C-77",
        "bindingId": "b-1",
        "tii": "F",
        "preAuth": "true",
        "language": "en",
    }


@pytest.mark.parametrize(
    ("initiator", "call", "answer"),
    [
        (
            Initiator.SUBSCRIPTION,
            "recurrentPayment",
            {"success": True, "data": {"orderId": "md-3"}, "orderStatus": {"orderStatus": 2}},
        ),
        (
            Initiator.INSTALMENT,
            "installmentPayment",
            {"errorCode": 0, "error": False, "orderId": "md-3", "orderStatus": {"orderStatus": 2}},
        ),
    ],
)
def test_a_payment_of_a_row_is_made_in_json_beside_the_other_calls(
    initiator: Initiator, call: str, answer: Any
) -> None:
    """Gateway manual, sections 14.2 and 14.3."""
    bank = PaperBank(**{call: answer})
    charge = a_charge(initiator=initiator, description="Tea, monthly")
    reply = with_bank(bank, lambda gateway: gateway.stored_cards.charge(charge, None))
    assert reply == ChargeAccepted(GatewayOrderId("md-3"))
    assert bank.paths == [f"/payment/{call}.do"]
    assert bank.requests[0].headers["content-type"] == "application/json"
    assert bank.json() == LOGIN_FIELDS | {
        "orderNumber": "N-1",
        "bindingId": "b-1",
        "amount": 1250,
        "currency": "978",
        "language": "en",
        "description": "Tea, monthly",
        "preAuth": False,
    }


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        ({"errorCode": 0, "acsUrl": "https://acs.example", "paReq": "eJx"}, ChallengeNeeded),
        ({"errorCode": 0, "error": "no", "processingErrorType": "CLIENT_ERROR", "redirect": BACK}, ChargeRefused),
        ({"errorCode": 2, "errorMessage": "no such card"}, ChargeRefused),
    ],
)
def test_the_first_word_on_a_kept_card_reads_like_any_other(answer: Any, kind: type[object]) -> None:
    charge = a_charge(gateway_order_id=GatewayOrderId("md-1"))
    reply = with_bank(
        PaperBank(paymentOrderBinding=answer), lambda gateway: gateway.stored_cards.charge(charge, None)
    )
    assert type(reply) is kind


def test_a_wiped_code_is_gone() -> None:
    with CodeEntry("739") as code:
        assert code.security_code == "739"
    assert (code.security_code, repr(code)) == ("", "<CodeEntry>")
    with pytest.raises(TypeError):
        code.__reduce__()


@pytest.mark.parametrize("initiator", [Initiator.SHOP, Initiator.SUBSCRIPTION, Initiator.INSTALMENT])
def test_without_the_customer_money_is_never_only_held(initiator: Initiator) -> None:
    """Gateway manual, section 7.5."""
    bank = PaperBank(anything={"errorCode": "0"})
    with pytest.raises(NotOffered):
        with_bank(bank, lambda gateway: gateway.stored_cards.charge(a_charge(initiator=initiator, hold=True), None))
    assert bank.requests == []


def test_kept_cards_need_the_password_login() -> None:
    bank = PaperBank(anything={"errorCode": "0"})
    works: list[Any] = [
        *(work for _, work, _ in SWITCHES),
        lambda gateway: gateway.stored_cards.of_customer(CUSTOMER),
        lambda gateway: gateway.stored_cards.charge(a_charge(), None),
        lambda gateway: gateway.stored_cards.keep(CardToKeep(CUSTOMER), a_card()),
    ]
    for work in works:
        with pytest.raises(NotOffered):
            with_bank(bank, work, TOKEN)
    assert bank.requests == []


@pytest.mark.parametrize("initiator", [Initiator.SUBSCRIPTION, Initiator.INSTALMENT])
@pytest.mark.parametrize("way", [ChallengeWay.OWN_FORM, ChallengeWay.SECOND_CALL])
def test_a_payment_of_a_row_is_never_sent_a_second_time(initiator: Initiator, way: ChallengeWay) -> None:
    """Gateway manual, section 14: nobody is there to be challenged, so the same call again charges again."""
    wants_a_look = {"errorCode": 0, "success": True, "orderId": "md-1", "threeDSServerTransId": "t-1"}
    bank = PaperBank(anything=wants_a_look)
    charge = a_charge(initiator=initiator)
    with pytest.raises(AnswerLost):
        with_bank(bank, lambda gateway: gateway.stored_cards.charge(charge, None), replace(V1, challenge_way=way))
    assert len(bank.requests) == 1
