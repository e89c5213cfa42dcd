"""Every published test card: what it does, by each way to pay, and what its printed data must be."""

from dataclasses import dataclass

import pytest
from sandbox_shop import SHOP, Browser, Shop


@dataclass(frozen=True)
class Printed:
    """One line of the manual's tables: number, code, the way it is authenticated, status and action code at once."""

    number: str
    code: str
    eci: int
    outcome: tuple[int, int]


CARDS = [
    # Gateway manual, section 18.1.
    Printed("5555555555555599", "123", 2, (5, -100)),
    Printed("4111111111111111", "123", 5, (2, 0)),
    Printed("5168494895055780", "123", 2, (6, -2025)),
    Printed("4000001111111118", "123", 6, (2, 0)),
    Printed("4444555511113333", "123", 7, (2, 0)),
    # Gateway manual, section 18.2.
    Printed("5000001111111115", "123", 7, (2, 0)),
    Printed("4012001038166662", "123", 5, (5, -100)),
    Printed("4000001111111126", "123", 7, (6, 5)),
    Printed("4444444444446666", "123", 7, (6, -20010)),
    Printed("4563960122001999", "347", 7, (2, 0)),
    Printed("5555555555555557", "123", 2, (6, -2011)),
    Printed("639002000000000003", "123", 7, (2, 0)),
    Printed("4444444444444422", "123", 7, (6, 913)),
    Printed("4444444411111111", "123", 7, (6, 5)),
    Printed("4444444499999999", "123", 5, (6, 151017)),
    Printed("2200000000000038", "123", 7, (2, 0)),
]
WITH_PRINTED_DATA = [card for card in CARDS if card.number not in ("4000001111111126", "2200000000000038")]
EXPIRES_EARLIEST = {
    "5168494895055780": ("202611", "202612"),
    "4000001111111118": ("203011", "203012"),
    "5000001111111115": ("203011", "203012"),
}


def by_number(card: Printed) -> str:
    return card.number


@pytest.mark.parametrize("card", CARDS, ids=by_number)
def test_card_paid_directly_does_what_is_printed(shop: Shop, card: Printed) -> None:
    """Gateway manual, sections 18.1 and 18.2."""
    order = shop.instant(card.number, cvc=card.code)["orderId"]
    assert shop.outcome(order) == card.outcome
    assert shop.status(order)["cardAuthInfo"]["secureAuthInfo"]["eci"] == card.eci


@pytest.mark.parametrize("card", CARDS, ids=by_number)
def test_card_typed_on_the_page_does_the_same(shop: Shop, browser: Browser, card: Printed) -> None:
    """Gateway manual, sections 2.2 and 18: a failed attempt leaves the order open while attempts remain."""
    order = shop.registered()
    browser.open(order["formUrl"]).pay(card.number, card.code)
    status, code = card.outcome
    assert shop.outcome(order["orderId"]) == (0 if status == 6 else status, code)
    assert browser.address.startswith(SHOP) is (status == 2)


@pytest.mark.parametrize("card", WITH_PRINTED_DATA, ids=by_number)
def test_other_code_is_wrong_input_by_every_call(shop: Shop, card: Printed) -> None:
    """Gateway manual, section 18.1: a wrong code is action code 71015."""
    registered = shop.registered()["orderId"]
    shop.paid(registered, card.number, **{"$CVC": "321"})
    assert shop.outcome(registered) == (0, 71015)
    assert shop.outcome(shop.instant(card.number, cvc="321")["orderId"]) == (6, 71015)
    assert shop.outcome(shop.moto(card.number, cvc="321")["mdOrder"]) == (6, 71015)
    assert shop.money() == []


@pytest.mark.parametrize(("number", "months"), EXPIRES_EARLIEST.items(), ids=EXPIRES_EARLIEST)
def test_expiry_before_the_printed_one_is_wrong_input(shop: Shop, number: str, months: tuple[str, str]) -> None:
    """Gateway manual, section 18.1: a wrong expiry is 71015; any expiry from the printed one on is good."""
    wrong, right = months
    assert shop.outcome(shop.instant(number, expiry=wrong)["orderId"])[1] == 71015
    assert shop.outcome(shop.instant(number, expiry=right)["orderId"])[1] in (0, -2025)


def test_telephone_order_without_code_is_no_wrong_input(shop: Shop) -> None:
    """Gateway manual, section 9.1: the code is optional."""
    assert shop.outcome(shop.moto("4563960122001999", cvc="")["mdOrder"]) == (2, 0)


LABELS = {
    "Decline. 3DSec decline": (-2006,),
    "Decline. Payment time limit": (-2007,),
    "Declined. PaRes status is unknown": (-2011,),
    "Declined. DS connection timeout": (-2018,),
    "Decline. PAN blacklisted": (-2000,),
    "Decline. IP blacklisted": (-2001,),
    "Decline. Payment over limit": (-2002,),
    "BLOCKED_BY_LIMIT": (-20010,),
    "Decline. Unable to process": (5, 777),
    "Decline. Card declined": (100, 125),
    "Decline. Call issuer": (103, 107, 909),
    "Decline. Invalid merchant": (109,),
    "Decline. Invalid amount": (110,),
    "Decline. Not enough money": (116,),
    "Decline. Expired card": (101,),
    "Decline. No card record": (111,),
    "Decline. Not allowed": (120,),
    "Decline. Excds wdrwl limt": (121, 123),
    "Decline. Card is lost": (208,),
    "Decline. Invalid trans": (902, 913),
    "Decline. Host not avail.": (907, 910),
    "Decline. Orig trans not found": (914,),
    "Declined by fraud": (999,),
    "Decline. SSL restricted": (2003,),
    "Decline. Input error": (71015,),
    "Decline. 3DSec comm error": (151017,),
    "Decline. Processing timeout": (151018, 151019),
    "Decline. General Error": (341014,),
}


@pytest.mark.parametrize(("label", "codes"), LABELS.items(), ids=LABELS)
def test_action_code_has_the_label_of_the_engine(shop: Shop, label: str, codes: tuple[int, ...]) -> None:
    """Gateway manual, section 20.4; -100 and 0 are seen wherever an order is new or paid."""
    for code in codes:
        order = shop.registered()["orderId"]
        shop.control("POST", f"/orders/{order}/decline", {"action_code": code})
        status = shop.status(order)
        assert (status["orderStatus"], status["actionCode"]) == (0, code)
        assert status["actionCodeDescription"] == label


@pytest.mark.parametrize(
    ("number", "code", "passes"),
    [
        ("4012001038166662", "12345678", True),
        ("4012001038166662", "00000000", False),
        ("5555555555555599", "123456", True),
        ("5555555555555599", "000000", False),
    ],
)
def test_codes_of_the_issuers_page(shop: Shop, browser: Browser, number: str, code: str, passes: bool) -> None:
    """Gateway manual, section 18.3."""
    order = shop.instant(number)["orderId"]
    browser.open(f"/payment/acsRedirect.do?orderId={order}").press("continue").answer("confirm", code)
    assert browser.page.has("forward-form") is passes
    assert browser.page.has("code-fault") is not passes


@pytest.mark.parametrize(
    ("happens", "outcome"),
    [("paid", (2, 0)), ("left", (0, -100)), ("expired", (6, -2014)), ("refused", (0, -2025)), ("wrong", (0, 71015))],
)
def test_observed_pairs_of_state_and_code(
    shop: Shop, browser: Browser, happens: str, outcome: tuple[int, int]
) -> None:
    """Gateway manual, section 18.4."""
    order = shop.registered()
    browser.open(order["formUrl"])
    match happens:
        case "paid":
            browser.pay("4444555511113333")
        case "expired":
            shop.bank.advance_clock(1200)
        case "refused":
            browser.pay("5168494895055780")
        case "wrong":
            browser.pay("4444555511113333", code="999")
    assert shop.outcome(order["orderId"]) == outcome
