"""Cards the bank keeps, through the newer interface: kept by a payment, listed, charged, taken away."""

import pytest
from contract_aids import ASKS, EUR, PAYS, Browser, Desk, a_card, confirm, in_loop, typing
from contract_aids import Charged as Made

from app.domain.bank_acts import BankAct
from app.domain.card import CardSummary
from app.domain.errors import NotOffered
from app.domain.evidence import Reported
from app.domain.gateway_calls import ChallengeNeeded, Charge, ChargeAccepted, OrderReference
from app.domain.identifiers import CustomerId, StoredCardId
from app.domain.order_details import KeepCard, OrderDetails
from app.domain.refusals import OrderUnknownAtBank
from app.domain.security_code import CodeEntry
from app.domain.stored_card import CardPurpose, Initiator, StoredCard, StoredCardCharge

pytestmark = pytest.mark.parametrize("desk", ["v2"], indirect=True)

CUSTOMER = CustomerId("cust_00001234")
KEEP = OrderDetails(customer_id=CUSTOMER, keep_card=KeepCard.AGREED)


async def kept_card(desk: Desk, card: str = PAYS) -> StoredCard:
    asked = desk.registration()
    charge = Charge(asked.number, asked.amount, asked.return_address, by_phone=False, details=KEEP)
    with a_card(card) as entry:
        reply = await desk.gateway.charge(charge, entry)
    if isinstance(reply, ChallengeNeeded):
        await confirm(desk, Made(asked, reply, OrderReference(asked.number, reply.gateway_order_id)), "123456")
    (kept,) = await desk.gateway.stored_cards.of_customer(CUSTOMER)
    return kept


def a_stored_charge(desk: Desk, card: StoredCardId, by: Initiator = Initiator.CUSTOMER) -> StoredCardCharge:
    asked = desk.registration()
    return StoredCardCharge(asked.number, asked.amount, asked.return_address, card, by)


@in_loop
async def test_a_payment_keeps_its_card_and_the_status_names_it(desk: Desk) -> None:
    """Gateway manual, newer interface, sections 6.1 and 6.3."""
    kept = await kept_card(desk)
    assert kept.card == CardSummary("444455**3333", "Visa", "12/34")
    assert (kept.customer_id, kept.purpose) == (CUSTOMER, CardPurpose.ANY_PURCHASE)
    (order,) = desk.bank.orders()
    seen = await desk.status(await reference_of(desk))
    assert (seen.stored_card, seen.customer_id) == (kept.id, CUSTOMER)
    assert order.captured == 1250


async def reference_of(desk: Desk) -> OrderReference:
    """Return the only order as the till would know it: by the key of its payment."""
    (order,) = desk.bank.orders()
    return OrderReference(None, desk.key_of(order))


@in_loop
async def test_a_page_keeps_the_card_of_a_customer_who_agreed(desk: Desk) -> None:
    asked, registered = await desk.link(details=KEEP)
    await Browser(desk).visit(registered.page, asked.return_address, typing(PAYS))
    assert len(await desk.gateway.stored_cards.of_customer(CUSTOMER)) == 1


@in_loop
async def test_a_card_is_not_kept_without_the_wish(desk: Desk) -> None:
    asked, registered = await desk.link(details=OrderDetails(customer_id=CUSTOMER))
    await Browser(desk).visit(registered.page, asked.return_address, typing(PAYS))
    assert list(await desk.gateway.stored_cards.of_customer(CUSTOMER)) == []


@in_loop
async def test_a_kept_card_pays(desk: Desk) -> None:
    """Gateway manual, newer interface, section 6.2."""
    kept = await kept_card(desk)
    charge = a_stored_charge(desk, kept.id)
    reply = await desk.gateway.stored_cards.charge(charge, None)
    assert isinstance(reply, ChargeAccepted)
    seen = await desk.status(OrderReference(charge.number, reply.gateway_order_id))
    assert (seen.reported, seen.order_number, seen.currency) == (Reported.CAPTURED, charge.number, EUR)
    assert desk.taken() == 2500


@in_loop
async def test_a_kept_card_whose_issuer_asks_is_challenged_as_usual(desk: Desk) -> None:
    kept = await kept_card(desk, ASKS)
    reply = await desk.gateway.stored_cards.charge(a_stored_charge(desk, kept.id), None)
    assert isinstance(reply, ChallengeNeeded)
    assert desk.taken() == 1250


@in_loop
async def test_a_card_that_was_taken_away_pays_no_more(desk: Desk) -> None:
    kept = await kept_card(desk)
    await desk.gateway.stored_cards.switch_off(kept.id)
    assert list(await desk.gateway.stored_cards.of_customer(CUSTOMER)) == []
    with pytest.raises(OrderUnknownAtBank):
        await desk.gateway.stored_cards.charge(a_stored_charge(desk, kept.id), None)
    with pytest.raises(OrderUnknownAtBank):
        await desk.gateway.stored_cards.switch_off(kept.id)
    assert desk.taken() == 1250


@in_loop
async def test_what_the_interface_cannot_say_is_not_offered_and_not_sent(desk: Desk) -> None:
    cards, sent = desk.gateway.stored_cards, len(desk.bank.books.calls())
    card = StoredCardId("pm_1")
    works = [
        cards.charge(a_stored_charge(desk, card, Initiator.SHOP), None),
        cards.charge(a_stored_charge(desk, card, Initiator.SUBSCRIPTION), None),
        cards.charge(a_stored_charge(desk, card), CodeEntry("123")),
        cards.find(card),
        cards.switch_on(card),
        desk.link(stored_card=card),
        desk.link(details=OrderDetails(customer_id=CUSTOMER, keep_card=KeepCard.BANK_ASKS)),
        desk.link(details=OrderDetails(keep_card=KeepCard.AGREED)),
        desk.link(details=OrderDetails(merchant="another-shop")),
        desk.link(details=OrderDetails(parameters={"x" * 41: "1"})),
    ]
    for work in works:
        with pytest.raises(NotOffered):
            await work
    assert len(desk.bank.books.calls()) == sent
    assert not desk.profile.offers(BankAct.STORED_CARDS) or desk.is_v2


@pytest.mark.parametrize("key", ["../payments/p_1", "a b", ""])
@in_loop
async def test_a_key_that_leaves_its_place_takes_nothing_away(desk: Desk, key: str) -> None:
    sent = len(desk.bank.books.calls())
    with pytest.raises(OrderUnknownAtBank):
        await desk.gateway.stored_cards.switch_off(StoredCardId(key))
    assert len(desk.bank.books.calls()) == sent
