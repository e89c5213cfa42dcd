"""A saved card in one suite for both generations: kept by a payment, listed, charged once, forgotten."""

from collections.abc import Iterator

import pytest
from contract_aids import PAYS, PROFILES, Browser, Desk, a_card, in_loop, typing
from msgspec.structs import replace

from app.domain.card_agreement import new_customer_id
from app.domain.errors import AnswerLost, GatewayRefused
from app.domain.evidence import Reported
from app.domain.gateway_calls import Charge, OrderReference
from app.domain.identifiers import CustomerId
from app.domain.order_details import KeepCard, OrderDetails
from app.domain.stored_card import Initiator, StoredCard, StoredCardCharge
from app.sandbox import Kind, SandboxServer, Trouble

LOST = [Trouble(Kind.LOSE_ANSWER), Trouble(Kind.HTTP_500), Trouble(Kind.CUT_JSON), Trouble(Kind.DROP)]


async def kept_by_a_payment(desk: Desk, customer: CustomerId) -> StoredCard:
    """Return the card that a charge of a typed card kept, as the till asks for it."""
    asked = desk.registration(details=OrderDetails(customer_id=customer, keep_card=KeepCard.AGREED))
    key = (await desk.gateway.register(asked)).gateway_order_id if desk.registers_first else None
    charge = Charge(
        asked.number, asked.amount, asked.return_address, False, gateway_order_id=key, details=asked.details
    )
    with a_card(PAYS) as entry:
        reply = await desk.gateway.charge(charge, entry)
    seen = await desk.status(OrderReference(asked.number, key or reply.gateway_order_id))
    (card,) = await desk.gateway.stored_cards.of_customer(customer, with_expired=True)
    assert seen.stored_card == card.id
    found: StoredCard = card
    return found


async def a_charge_of(desk: Desk, card: StoredCard, customer: CustomerId) -> StoredCardCharge:
    asked = desk.registration(details=OrderDetails(customer_id=customer))
    key = (await desk.gateway.register(asked)).gateway_order_id if desk.registers_first else None
    initiator = Initiator.CUSTOMER
    return StoredCardCharge(
        asked.number, asked.amount, asked.return_address, card.id, initiator, key, details=asked.details
    )


async def live_through(desk: Desk) -> None:
    before, customer = desk.taken(), new_customer_id()
    card = await kept_by_a_payment(desk, customer)
    charge = await a_charge_of(desk, card, customer)
    reply = await desk.gateway.stored_cards.charge(charge, None)
    seen = await desk.status(OrderReference(charge.number, charge.gateway_order_id or reply.gateway_order_id))
    assert (seen.reported, seen.captured, seen.order_number) == (Reported.CAPTURED, 1250, charge.number)
    await desk.gateway.stored_cards.switch_off(card.id)
    assert list(await desk.gateway.stored_cards.of_customer(customer, with_expired=True)) == []
    with pytest.raises(GatewayRefused):
        await desk.gateway.stored_cards.switch_off(card.id)
    assert desk.taken() - before == 2500


@in_loop
async def test_a_card_is_kept_charged_and_forgotten(desk: Desk) -> None:
    """Gateway manual, section 14; of the newer interface, sections 6.1 to 6.3."""
    await live_through(desk)


@pytest.fixture(scope="module")
def server() -> Iterator[SandboxServer]:
    server = SandboxServer()
    server.start()
    yield server
    server.stop()


@pytest.mark.parametrize("kind", list(PROFILES))
def test_the_same_life_travels_over_sockets(kind: str, server: SandboxServer) -> None:
    @in_loop
    async def play(desk: Desk) -> None:
        await live_through(desk)

    play(desk=Desk.over_sockets(kind, server))


@in_loop
async def test_a_card_read_out_over_the_phone_is_kept_where_the_customer_is_named(older: Desk) -> None:
    """Gateway manual, sections 9.1 and 14: motoPayment.do takes a clientId and has no word for the customer's yes."""
    customer = new_customer_id()
    asked = older.registration()
    charge = Charge(asked.number, asked.amount, asked.return_address, by_phone=True)
    agreed = OrderDetails(customer_id=customer, keep_card=KeepCard.AGREED)
    with a_card(PAYS) as entry:
        await older.gateway.charge(replace(charge, details=agreed), entry)
    assert len(await older.gateway.stored_cards.of_customer(customer)) == 1


@pytest.mark.parametrize("says_yes", [True, False])
@in_loop
async def test_a_page_asks_a_customer_who_is_named_and_heeds_the_answer(older: Desk, says_yes: bool) -> None:
    """Gateway manual, sections 3.1 and 14: the page offers to save the card."""
    customer = new_customer_id()
    asked, registered = await older.link(details=OrderDetails(customer_id=customer, keep_card=KeepCard.BANK_ASKS))
    pay = typing(PAYS)
    await Browser(older).visit(
        registered.page,
        asked.return_address,
        lambda fields: {**pay(fields), "save-card": "true" if says_yes else ""},
    )
    kept = await older.gateway.stored_cards.of_customer(customer)
    seen = await older.status(OrderReference(asked.number, registered.gateway_order_id))
    assert seen.reported is Reported.CAPTURED
    assert [card.id for card in kept] == ([seen.stored_card] if says_yes else [])
    assert (seen.stored_card is not None) is says_yes


@pytest.mark.parametrize("trouble", LOST, ids=lambda each: str(each.kind))
@in_loop
async def test_a_charge_of_a_saved_card_whose_answer_is_lost_was_made_at_most_once(
    desk: Desk, trouble: Trouble
) -> None:
    customer = new_customer_id()
    card = await kept_by_a_payment(desk, customer)
    charge, before = await a_charge_of(desk, card, customer), desk.taken()
    call = {"v1-register-first": "paymentOrderBinding.do"}.get(desk.kind)
    if call is not None:
        desk.troubles.arm(call, trouble, 1)
    else:
        desk.order_trouble("charge", trouble)
    with pytest.raises(AnswerLost):
        await desk.gateway.stored_cards.charge(charge, None)
    names = [(order.terms.number, order.terms.params.get("order")) for order in desk.bank.orders()]
    assert desk.taken() - before == (0 if trouble.comes_first else 1250)
    assert sum(charge.number in both for both in names) <= 1
