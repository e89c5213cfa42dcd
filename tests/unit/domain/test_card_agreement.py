"""What a customer agreed to, and how a kept card is known again without its key."""

from datetime import date
from typing import Any

import pytest
from msgspec.structs import replace

from app.domain.card import CardSummary
from app.domain.card_agreement import (
    CardAgreement,
    CardLine,
    Kept,
    agreed_line,
    agreement_to,
    customer_id_of,
    customer_in,
    has_expired,
    kept_line,
    mark_of,
    new_customer_id,
    offered_line,
    whether_kept,
)
from app.domain.errors import CardNumberInText, CustomerIdWrong
from app.domain.evidence import Reported, StatusSeen
from app.domain.identifiers import CustomerId, OrderNumber, StoredCardId
from app.domain.profile import Generation
from app.domain.stored_card import StoredCard
from app.domain.timeline import Happening, TimelineEntry
from tests.makers import NOON, a_profile

CUSTOMER = CustomerId("C-77")
KEY = StoredCardId("37e2a02e-9f7b-4335-9e45-7a6a1ec2c95a")
SUMMARY = CardSummary("444455**3333", "Visa", "12/30")
AGREED = agreed_line(CardAgreement(CUSTOMER, "May we keep your card?", NOON))
PAID = StatusSeen(Reported.CAPTURED, card=SUMMARY, stored_card=KEY)


@pytest.mark.parametrize("generation", Generation)
def test_a_new_customer_number_is_taken_by_every_bank_and_is_nobody_else_s(generation: Generation) -> None:
    """Gateway manual, newer interface, section 6.1: 8 to 50 digits, Latin letters, _ and -."""
    profile = a_profile(generation=generation)
    made = {new_customer_id() for _ in range(100)}
    assert len(made) == 100
    assert all(customer_id_of(each, profile) == each for each in made)


@pytest.mark.parametrize(
    ("generation", "text", "known"),
    [
        (Generation.V1, " C-77 ", "C-77"),
        (Generation.V2, "cust_00001234", "cust_00001234"),
        (Generation.V2, "C-77", None),
        (Generation.V1, "", None),
        (Generation.V1, "maria@example.com", None),
        (Generation.V1, "+35799123456", None),
        (Generation.V1, "Мария", None),
        (Generation.V1, "x" * 51, None),
    ],
)
def test_a_customer_number_names_nobody_in_clear(generation: Generation, text: str, known: str | None) -> None:
    profile = a_profile(generation=generation)
    if known is not None:
        assert customer_id_of(text, profile) == known
        return
    with pytest.raises(CustomerIdWrong):
        customer_id_of(text, profile)


def test_a_card_number_is_no_customer_number() -> None:
    with pytest.raises(CardNumberInText):
        customer_id_of("4444555511113333", a_profile())


def test_the_books_know_a_card_by_a_mark_that_is_not_its_key() -> None:
    line = kept_line([AGREED], PAID, NOON)
    assert line is not None
    assert line.facts == {"customer": CUSTOMER, "mark": mark_of(KEY), "card": SUMMARY.masked}
    assert KEY not in str(line)
    assert mark_of(KEY) != mark_of(StoredCardId(KEY + "0"))


@pytest.mark.parametrize(
    ("told", "seen", "is_news"),
    [
        ([AGREED], PAID, True),
        ([offered_line(CUSTOMER, NOON)], PAID, True),
        ([AGREED], replace(PAID, stored_card=None), False),
        ([], PAID, False),
        ([TimelineEntry(NOON, Happening.CHARGE_SENT, {"customer": CUSTOMER, "wanted_by": "shop"})], PAID, False),
        ([AGREED, TimelineEntry(NOON, Happening.CARD_KEPT, {"mark": mark_of(KEY)})], PAID, False),
    ],
    ids=["agreed", "offered", "bank says nothing", "nobody agreed", "paid with a kept card", "said before"],
)
def test_that_a_card_was_kept_is_written_once_and_only_where_it_was_to_be(
    told: list[TimelineEntry], seen: StatusSeen, is_news: bool
) -> None:
    assert (kept_line(told, seen, NOON) is not None) is is_news


def test_whether_a_card_was_kept_is_told_by_the_timeline() -> None:
    kept = kept_line([AGREED], PAID, NOON)
    assert kept is not None
    assert whether_kept([]) is Kept.NOT_ASKED
    assert whether_kept([AGREED]) is Kept.NOT_SAID
    assert whether_kept([AGREED, kept]) is Kept.YES
    assert customer_in([AGREED, kept]) == CUSTOMER
    assert customer_in([TimelineEntry(NOON, Happening.CHARGE_SENT, {"card": "444455**3333"})]) is None


def test_a_listed_card_is_led_back_to_the_order_under_which_its_owner_agreed() -> None:
    first, second = OrderNumber("N-1"), OrderNumber("N-2")
    kept = kept_line([AGREED], PAID, NOON)
    assert kept is not None
    lines = [CardLine(first, AGREED), CardLine(second, AGREED), CardLine(second, kept)]
    assert agreement_to(StoredCard(KEY, SUMMARY, CUSTOMER), lines) == lines[1]
    assert agreement_to(StoredCard(StoredCardId("another"), SUMMARY, CUSTOMER), lines) is None


@pytest.mark.parametrize(
    ("expiry", "over"), [("03/26", False), ("02/26", True), ("12/25", True), ("", False), ("??/26", False)]
)
def test_a_card_is_good_to_the_end_of_its_month(expiry: str, over: bool) -> None:
    card: Any = StoredCard(KEY, replace(SUMMARY, expiry=expiry))
    assert has_expired(card, date(2026, 3, 31)) is over
    assert not has_expired(StoredCard(KEY, None), date(2026, 3, 31))
