"""The ways to the issuer's page and back, in every version (gateway manual, sections 7.3, 7.4, 8 and 10)."""

from typing import Any

import httpx
import pytest
from gateway_aids import BACK, EUR, V1, PaperBank, a_card, a_charge, with_bank
from msgspec.structs import replace

from app.domain.card_check import CardCheck
from app.domain.challenge import Challenge, IssuerAnswer, IssuerTransaction
from app.domain.errors import AnswerLost, GatewayFailure
from app.domain.gateway_calls import ChallengeNeeded, ChargeAccepted, ChargeRefused
from app.domain.identifiers import GatewayOrderId
from app.domain.profile import ChallengeWay

ORDER = GatewayOrderId("md-1")
ACS = "https://acs.example/start"
OWN = replace(V1, challenge_way=ChallengeWay.OWN_FORM)
AGAIN = replace(V1, challenge_way=ChallengeWay.SECOND_CALL)
VERSION_1 = {"errorCode": 0, "acsUrl": ACS, "paReq": "eJx+/=", "termUrl": "https://bank.example/finish3ds.do"}
VERSION_2 = {"errorCode": 0, "acsUrl": ACS, "packedCReq": "eyJ0", "is3DSVer2": True}
WHITE_PAGE = {
    "errorCode": "0",
    "orderId": "md-1",
    "acsUrl": "https://bank.example/payment/rest/getwhitepageurl.do?mdOrder=md-1",
    "paReq": "White page paReq",
    "termUrl": "White page termUrl",
}
LOOK_FIRST = {"errorCode": 0, "is3DSVer2": True, "threeDSServerTransId": "t-1", "threeDSMethodURL": ACS}
PAID = {"errorCode": 0, "redirect": BACK}


def charged(bank: PaperBank, profile: Any, key: str | None = "md-1") -> Any:
    charge = a_charge(gateway_order_id=key)
    try:
        return with_bank(bank, lambda gateway: gateway.charge(charge, a_card()), profile)
    except GatewayFailure as failure:
        return failure


@pytest.mark.parametrize("answer", [VERSION_1, VERSION_2, WHITE_PAGE, LOOK_FIRST])
def test_the_banks_own_page_forwards_in_every_version(answer: Any) -> None:
    reply = charged(PaperBank(paymentorder=answer), V1)
    page = "https://bank.example/payment/acsRedirect.do?orderId=md-1"
    assert reply == ChallengeNeeded(ORDER, Challenge(page, BACK))
    assert reply.challenge.opens_anywhere


@pytest.mark.parametrize(
    ("answer", "address", "form"),
    [
        (VERSION_1, ACS, (("MD", "md-1"), ("PaReq", "eJx+/="), ("TermUrl", "https://bank.example/finish3ds.do"))),
        (VERSION_2, ACS, (("creq", "eyJ0"),)),
        ({"errorCode": 0, "acsUrl": ACS, "cReq": "eyJ0"}, ACS, (("creq", "eyJ0"),)),
        (WHITE_PAGE, WHITE_PAGE["acsUrl"], ()),
        ({"errorCode": 0, "acsUrl": ACS}, ACS, ()),
    ],
    ids=["version-1", "version-2", "other-name", "white-page", "plain"],
)
@pytest.mark.parametrize("profile", [OWN, AGAIN], ids=["own-form", "second-call"])
def test_the_till_can_post_to_the_issuer_itself(answer: Any, address: str, form: Any, profile: Any) -> None:
    reply = charged(PaperBank(paymentorder=answer), profile)
    assert reply == ChallengeNeeded(ORDER, Challenge(address, BACK, form))
    assert reply.challenge.opens_anywhere is (form == ())


@pytest.mark.parametrize("address", ["acs.example/start", "http://acs.example", "javascript:alert(1)", "https://a b"])
def test_an_unsafe_page_of_the_issuer_is_opened_by_nobody(address: str) -> None:
    reply = charged(PaperBank(paymentorder={"errorCode": 0, "acsUrl": address, "paReq": "x"}), OWN)
    assert (type(reply), reply.reason) == (AnswerLost, "page")


def test_a_charge_is_gone_on_with_after_the_issuers_look() -> None:
    bank = PaperBank(paymentorder=LOOK_FIRST, **{"continue": VERSION_2})
    assert charged(bank, OWN) == ChallengeNeeded(ORDER, Challenge(ACS, BACK, (("creq", "eyJ0"),)))
    assert bank.paths == ["/payment/rest/paymentorder.do", "/payment/rest/3ds/continue.do"]
    assert bank.form() == {"userName": "kiosk-api", "password": "hush-hush", "mdOrder": "md-1"}


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (PAID, ChargeAccepted),
        ({"errorCode": 0, "error": "no", "errorTypeName": "TDS", "redirect": BACK}, ChargeRefused),
        (LOOK_FIRST, AnswerLost),
        (b"", AnswerLost),
    ],
)
def test_what_follows_the_look_is_a_first_word(answer: Any, kind: type[object]) -> None:
    assert type(charged(PaperBank(paymentorder=LOOK_FIRST, **{"continue": answer}), OWN)) is kind


@pytest.mark.parametrize("profile", [OWN, AGAIN], ids=["own-form", "second-call"])
def test_a_charge_whose_second_half_could_not_be_sent_is_unknown_not_unsent(profile: Any) -> None:
    """The first half has reached the bank: "not sent" would be a false proof."""
    broken = httpx.ConnectError("no way")
    bank = PaperBank(paymentorder=[LOOK_FIRST, broken], **{"continue": broken})
    reply = charged(bank, profile)
    assert (type(reply), reply.reason) == (AnswerLost, "connect")
    assert len(bank.requests) == 2


def test_older_gateways_are_asked_a_second_time() -> None:
    bank = PaperBank(paymentorder=[LOOK_FIRST, VERSION_2])
    assert isinstance(charged(bank, AGAIN), ChallengeNeeded)
    first, second = bank.form(0), bank.form(1)
    assert second == first | {"threeDSServerTransId": "t-1"}


def test_the_second_call_for_a_new_order_names_the_order_the_first_one_made() -> None:
    """Gateway manual, section 8.3: it is paid instead of registered again."""
    bank = PaperBank(instantPayment=[LOOK_FIRST | {"orderId": "md-7"}, PAID])
    assert charged(bank, AGAIN, key=None) == ChargeAccepted(GatewayOrderId("md-7"))
    assert bank.form(1)["threeDSVer2MdOrder"] == "md-7"


@pytest.mark.parametrize("profile", [OWN, AGAIN], ids=["own-form", "second-call"])
def test_a_charge_by_phone_is_never_sent_a_second_time(profile: Any) -> None:
    """Gateway manual, section 9.1: a telephone order knows no 3-D Secure, so the same call again charges again."""
    bank = PaperBank(anything=LOOK_FIRST | {"mdOrder": "md-1"})
    with pytest.raises(AnswerLost):
        with_bank(bank, lambda gateway: gateway.charge(a_charge(by_phone=True), a_card()), profile)
    assert bank.paths == ["/payment/rest/motoPayment.do"]


def test_a_second_call_without_the_key_of_the_challenge_is_not_made() -> None:
    """It would be the first call, word for word, and charge again (gateway manual, section 8.3)."""
    bank = PaperBank(paymentorder={"errorCode": 0, "is3DSVer2": True, "threeDSMethodURL": ACS})
    assert isinstance(charged(bank, AGAIN), AnswerLost)
    assert len(bank.requests) == 1


@pytest.mark.parametrize(
    ("proof", "call", "fields"),
    [
        (IssuerAnswer("eJx"), "finish3dsPayment", {"mdOrder": "md-1", "paRes": "eJx"}),
        (
            IssuerTransaction("t-1"),
            "finish3dsVer2Payment",
            {"threeDSServerTransId": "t-1", "threeDSVer2MdOrder": "md-1"},
        ),
    ],
)
def test_what_the_issuer_gave_back_is_handed_in(proof: Any, call: str, fields: dict[str, str]) -> None:
    bank = PaperBank(**{call: PAID})
    reply = with_bank(bank, lambda gateway: gateway.challenges.finish(ORDER, proof, BACK))
    assert reply == ChargeAccepted(ORDER)
    assert bank.form() == {"userName": "kiosk-api", "password": "hush-hush"} | fields


def test_going_on_can_be_asked_for_by_itself() -> None:
    reply = with_bank(PaperBank(**{"continue": PAID}), lambda gateway: gateway.challenges.go_on(ORDER, BACK))
    assert reply == ChargeAccepted(ORDER)


def test_a_card_is_looked_at_without_a_sum() -> None:
    """Gateway manual, section 10."""
    bank = PaperBank(verifyCard={"errorCode": "0", "orderId": "md-1", "actionCode": 0, "amount": 0})
    reply = with_bank(bank, lambda gateway: gateway.card_checks.check(CardCheck(EUR, BACK), a_card()))
    assert reply == ChargeAccepted(ORDER)
    assert bank.form() == {
        "userName": "kiosk-api",
        "password": "hush-hush",
        "currency": "978",
        "returnUrl": BACK,
        "backUrl": BACK,
        "language": "en",
        "cardholderName": "MARIA P",
        "pan": "4444555511113333",
        "cvc": "739",
        "expiry": "203012",
    }


def test_a_card_whose_owner_must_confirm_is_challenged() -> None:
    bank = PaperBank(verifyCard=VERSION_1 | {"orderId": "md-1"})
    reply = with_bank(bank, lambda gateway: gateway.card_checks.check(CardCheck(EUR, BACK), a_card()))
    assert isinstance(reply, ChallengeNeeded)


def test_what_the_issuer_gave_back_prints_itself_without_it() -> None:
    assert "eJx" not in repr(IssuerAnswer("eJx"))
