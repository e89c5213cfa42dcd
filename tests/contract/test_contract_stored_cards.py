"""Cards the older interface keeps: made, listed, charged, switched (gateway manual, section 14)."""

import pytest
from contract_aids import ASKS, PAYS, RIGHT_CODE, Browser, Desk, a_card, in_loop, typing
from msgspec.structs import replace

from app.domain.card import CardSummary, Expiry
from app.domain.errors import GatewayRefused
from app.domain.evidence import Reported
from app.domain.gateway_calls import ChallengeNeeded, ChargeRefused, OrderReference
from app.domain.identifiers import CustomerId, GatewayOrderId, StoredCardId
from app.domain.order_details import KeepCard, OrderDetails
from app.domain.refusals import OrderNumberTaken
from app.domain.security_code import CodeEntry
from app.domain.stored_card import CardPurpose, CardToKeep, Initiator, StoredCard, StoredCardCharge

CUSTOMER = CustomerId("C-77")
AGREED = OrderDetails(customer_id=CUSTOMER, keep_card=KeepCard.AGREED)


async def kept(desk: Desk) -> StoredCard:
    """Return a card that is kept without a payment."""
    with a_card(PAYS) as card:
        card_kept: StoredCard = await desk.gateway.stored_cards.keep(CardToKeep(CUSTOMER), card)
    return card_kept


async def charge_of(desk: Desk, stored: StoredCardId, initiator: Initiator) -> StoredCardCharge:
    asked = desk.registration(details=OrderDetails(customer_id=CUSTOMER))
    key: GatewayOrderId | None = None
    if desk.registers_first and initiator in (Initiator.CUSTOMER, Initiator.SHOP):
        key = (await desk.gateway.register(asked)).gateway_order_id
    return StoredCardCharge(
        asked.number, asked.amount, asked.return_address, stored, initiator, key, details=asked.details
    )


ROWS = {
    Initiator.SUBSCRIPTION: ({"recurringFrequency": "28", "recurringExpiry": "20351231"}, CardPurpose.SUBSCRIPTION),
    Initiator.INSTALMENT: ({"installments": "3", "totalInstallmentAmount": "3750"}, CardPurpose.INSTALMENTS),
}


async def agreed(desk: Desk, initiator: Initiator) -> StoredCard:
    """Return a card whose owner agreed to a row of payments while paying the first one (manual, section 3.1)."""
    row, purpose = ROWS[initiator]
    asked, registered = await desk.link(amount=100, details=replace(AGREED, parameters=row))
    await Browser(desk).visit(registered.page, asked.return_address, typing(PAYS))
    (card,) = await desk.gateway.stored_cards.of_customer(CUSTOMER)
    assert card.purpose is purpose
    found: StoredCard = card
    return found


@in_loop
async def test_a_card_is_not_charged_for_what_its_owner_never_agreed_to(older: Desk) -> None:
    card = await kept(older)
    with pytest.raises(OrderNumberTaken):  # code 10 is a number that is taken as well as a wrong value: no plain no
        await older.gateway.stored_cards.charge(await charge_of(older, card.id, Initiator.SUBSCRIPTION), None)
    assert older.taken() == 0


@in_loop
async def test_a_card_is_kept_by_a_payment_on_the_bank_s_page(older: Desk) -> None:
    asked, registered = await older.link(details=AGREED)
    await Browser(older).visit(registered.page, asked.return_address, typing(PAYS))
    seen = await older.status(OrderReference(asked.number, registered.gateway_order_id))
    (card,) = await older.gateway.stored_cards.of_customer(CUSTOMER)
    assert card.card == CardSummary("444455**3333", "Visa", "12/34")
    assert (seen.customer_id, seen.stored_card) == (CUSTOMER, card.id)


@in_loop
async def test_a_kept_card_is_listed_found_and_extended(older: Desk) -> None:
    card = await kept(older)
    assert card.card is not None
    assert card.card.masked == "444455**3333"
    found = await older.gateway.stored_cards.find(card.id)
    assert found is not None
    assert (found.id, found.customer_id) == (card.id, CUSTOMER)
    (listed,) = await older.gateway.stored_cards.of_customer(CUSTOMER)
    assert (listed.id, listed.purpose) == (card.id, CardPurpose.ANY_PURCHASE)
    with a_card(PAYS) as typed:
        assert [each.id for each in await older.gateway.stored_cards.find_by_card(typed)] == [card.id]
    await older.gateway.stored_cards.extend(card.id, Expiry(3, 2038))
    (longer,) = await older.gateway.stored_cards.of_customer(CUSTOMER)
    assert longer.card is not None
    assert longer.card.expiry == "03/38"


@in_loop
async def test_nobody_s_cards_are_an_empty_list(older: Desk) -> None:
    assert list(await older.gateway.stored_cards.of_customer(CustomerId("nobody"))) == []
    assert await older.gateway.stored_cards.find(StoredCardId("7a1f0c3e-52d4-7b90-8e11-3c0f00a7d8c0")) is None


@in_loop
async def test_a_card_that_is_switched_off_pays_nothing_until_it_is_on_again(older: Desk) -> None:
    card = await kept(older)
    await older.gateway.stored_cards.switch_off(card.id)
    assert list(await older.gateway.stored_cards.of_customer(CUSTOMER)) == []
    with pytest.raises(GatewayRefused):
        await older.gateway.stored_cards.switch_off(card.id)
    refused = await older.gateway.stored_cards.charge(await charge_of(older, card.id, Initiator.SHOP), None)
    assert isinstance(refused, ChargeRefused)
    assert older.taken() == 0
    await older.gateway.stored_cards.switch_on(card.id)
    await older.gateway.stored_cards.charge(await charge_of(older, card.id, Initiator.SHOP), None)
    assert older.taken() == 1250


@pytest.mark.parametrize("initiator", Initiator)
@in_loop
async def test_a_kept_card_pays_for_whoever_asks(older: Desk, initiator: Initiator) -> None:
    card = await (agreed(older, initiator) if initiator in ROWS else kept(older))
    charge = await charge_of(older, card.id, initiator)
    with CodeEntry("123") as code:
        reply = await older.gateway.stored_cards.charge(charge, code if initiator is Initiator.CUSTOMER else None)
    reference = OrderReference(charge.number, charge.gateway_order_id or reply.gateway_order_id)
    seen = await older.status(reference)
    assert (seen.reported, seen.order_number, seen.captured) == (Reported.CAPTURED, charge.number, 1250)
    assert older.taken() == (1350 if initiator in ROWS else 1250)


@in_loop
async def test_the_owner_of_a_kept_card_may_have_to_confirm(older: Desk) -> None:
    with a_card(ASKS) as card:
        stored = await older.gateway.stored_cards.keep(CardToKeep(CUSTOMER), card)
    charge = await charge_of(older, stored.id, Initiator.CUSTOMER)
    with CodeEntry("123") as code:
        reply = await older.gateway.stored_cards.charge(charge, code)
    assert isinstance(reply, ChallengeNeeded)
    assert older.taken() == 0
    home = charge.return_address
    await Browser(older).visit(reply.challenge.address, home, typing(code=RIGHT_CODE[ASKS]))
    assert older.taken() == 1250
