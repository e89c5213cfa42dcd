"""Every copy of a kept card, cards that are not asked about, and enrolment (gateway manual, sections 8.5 and 14)."""

from typing import Any

import pytest
from gateway_aids import CARD_NUMBER, SECURITY_CODE, TOKEN, V2, PaperBank, a_card, with_bank

from app.domain.enrolment import Enrolled, Enrolment
from app.domain.errors import AnswerLost, GatewayRefused, NotOffered
from app.domain.identifiers import CustomerId, GatewayOrderId
from app.domain.refusals import ValueOrRightRefused

CUSTOMER, ORDER = CustomerId("C-77"), GatewayOrderId("md-1")
CARD = {"bindingId": "b-1", "maskedPan": "444455**3333", "expiryDate": "203012", "clientId": "C-77"}
ENROLLED = {
    "errorCode": "0",
    "enrolled": "Y",
    "emitterName": "Their bank",
    "emitterCountryCode": "CY",
    "is3DSVer2": True,
}


def test_copies_of_one_card_are_all_listed() -> None:
    bank = PaperBank(getAllBindings={"errorCode": "0", "bindings": [CARD, CARD | {"bindingId": "b-2"}]})
    found = with_bank(bank, lambda gateway: gateway.stored_cards.copies_of_customer(CUSTOMER, with_expired=True))
    assert [card.id for card in found] == ["b-1", "b-2"]
    assert bank.paths == ["/payment/rest/getAllBindings.do"]
    assert (bank.form()["clientId"], bank.form()["showExpired"]) == ("C-77", "true")


@pytest.mark.parametrize("answer", [{"errorCode": "2"}, {"errorCode": 0, "bindings": []}])
def test_no_copy_is_no_fault(answer: dict[str, Any]) -> None:
    bank = PaperBank(getAllBindings=answer)
    assert with_bank(bank, lambda gateway: gateway.stored_cards.copies_of_customer(CUSTOMER)) == ()


@pytest.mark.parametrize("answer", [{"errorCode": "0"}, {"errorCode": 6, "errorMessage": "listed already"}])
def test_a_card_that_is_asked_about_no_more_may_be_listed_already(answer: dict[str, Any]) -> None:
    """Gateway manual, section 21: code 6 of this call."""
    bank = PaperBank(updateSSLCardList=answer)
    with_bank(bank, lambda gateway: gateway.stored_cards.ask_no_more(ORDER))
    assert bank.form() == {"userName": "kiosk-api", "password": "hush-hush", "mdorder": "md-1"}


def test_a_card_the_bank_does_not_list_is_refused_or_unknown() -> None:
    no = PaperBank(updateSSLCardList={"errorCode": "5"}, getOrderStatusExtended={"errorCode": "6"})
    with pytest.raises(ValueOrRightRefused):
        with_bank(no, lambda gateway: gateway.stored_cards.ask_no_more(ORDER))
    nothing = PaperBank(updateSSLCardList={})
    with pytest.raises(AnswerLost):
        with_bank(nothing, lambda gateway: gateway.stored_cards.ask_no_more(ORDER))
    assert len(nothing.requests) == 1


def test_enrolment_is_asked_with_the_number_alone() -> None:
    bank = PaperBank(verifyEnrollment=ENROLLED)
    seen = with_bank(bank, lambda gateway: gateway.card_checks.enrolment(a_card()))
    assert seen == Enrolment(Enrolled.YES, "Their bank", "CY", newer=True)
    assert bank.paths == ["/payment/rest/verifyEnrollment.do"]
    assert bank.form() == {"userName": "kiosk-api", "password": "hush-hush", "pan": CARD_NUMBER, "language": "en"}
    assert SECURITY_CODE not in bank.requests[-1].content.decode()


@pytest.mark.parametrize(
    ("change", "seen"),
    [
        ({"enrolled": "N", "is3DSVer2": False}, Enrolment(Enrolled.NO, "Their bank", "CY", newer=False)),
        ({"enrolled": "U", "is3DSVer2": None}, Enrolment(Enrolled.UNKNOWN, "Their bank", "CY")),
        ({"enrolled": "y", "emitterCountryCode": 196}, Enrolment(Enrolled.YES, "Their bank", "196", newer=True)),
        ({"enrolled": True}, Enrolment(Enrolled.UNKNOWN, "Their bank", "CY", newer=True)),
        ({"emitterName": CARD_NUMBER}, Enrolment(Enrolled.YES, "", "CY", newer=True)),
    ],
)
def test_an_odd_word_about_enrolment_is_no_yes(change: dict[str, Any], seen: Enrolment) -> None:
    bank = PaperBank(verifyEnrollment=ENROLLED | change)
    assert with_bank(bank, lambda gateway: gateway.card_checks.enrolment(a_card())) == seen


@pytest.mark.parametrize("answer", [{}, {"errorCode": "0"}, ENROLLED | {"enrolled": None}, b"<html>"])
def test_without_a_word_about_enrolment_the_answer_is_lost(answer: Any) -> None:
    with pytest.raises(AnswerLost):
        with_bank(PaperBank(verifyEnrollment=answer), lambda gateway: gateway.card_checks.enrolment(a_card()))


def test_a_refused_question_about_enrolment_is_a_refusal() -> None:
    bank = PaperBank(verifyEnrollment={"errorCode": "1", "errorMessage": "no"})
    with pytest.raises(GatewayRefused):
        with_bank(bank, lambda gateway: gateway.card_checks.enrolment(a_card()))


@pytest.mark.parametrize("profile", [TOKEN, V2])
def test_other_logins_and_the_newer_interface_have_none_of_it(profile: Any) -> None:
    bank = PaperBank()
    for work in (
        lambda gateway: gateway.stored_cards.copies_of_customer(CustomerId("cust_00001234")),
        lambda gateway: gateway.stored_cards.ask_no_more(ORDER),
        lambda gateway: gateway.card_checks.enrolment(a_card()),
    ):
        with pytest.raises(NotOffered):
            with_bank(bank, work, profile)
    assert bank.requests == []
