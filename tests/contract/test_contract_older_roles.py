"""Roles few banks of the older interface have: later charges, standing orders, printed codes, lists of cards."""

from datetime import UTC, datetime, timedelta

import pytest
from contract_aids import ASKS, EUR, PAYS, REFUSED, Charged, Desk, a_card, in_loop
from msgspec.structs import replace

from app.domain.code_template import CodeKind, CodeTemplateDraft
from app.domain.enrolment import Enrolled
from app.domain.errors import GatewayRefused
from app.domain.evidence import Reported
from app.domain.gateway_calls import ChallengeNeeded, ChargeAccepted, ChargeRefused, OrderReference
from app.domain.identifiers import CustomerId, StandingOrderId, StoredCardId, TemplateId
from app.domain.later_charge import FurtherCharge, FurtherReason, LaterCharge, RepeatedCharge, RepeatReason
from app.domain.link_template import TemplateStanding
from app.domain.money import Money
from app.domain.standing_order import (
    Period,
    Schedule,
    StandingOrderChange,
    StandingOrderDraft,
    StandingOrderState,
)
from app.domain.stored_card import CardToKeep

CUSTOMER = CustomerId("C-77")
DAILY = Schedule(1, Period.DAY)
RENT = StandingOrderDraft("rent-7", Money(1250, EUR), DAILY, CUSTOMER)


def again(desk: Desk, charged: Charged, reason: FurtherReason | RepeatReason) -> LaterCharge:
    number, original = desk.registration().number, charged.reference.gateway_order_id
    assert original is not None
    if isinstance(reason, FurtherReason):
        return FurtherCharge(number, original, reason, Money(700, EUR))
    return RepeatedCharge(number, original, reason)


async def kept(desk: Desk) -> StoredCardId:
    with a_card(PAYS) as card:
        stored: StoredCardId = (await desk.gateway.stored_cards.keep(CardToKeep(CUSTOMER), card)).id
    return stored


@pytest.mark.parametrize("reason", [*FurtherReason, *RepeatReason])
@in_loop
async def test_an_order_is_charged_for_again(older: Desk, reason: FurtherReason | RepeatReason) -> None:
    """Gateway manual, section 7.6."""
    charge = again(older, await older.charge(), reason)
    reply = await older.gateway.later_charges.charge(charge)
    assert isinstance(reply, ChargeAccepted)
    seen = await older.status(OrderReference(charge.number, reply.gateway_order_id))
    taken = 700 if isinstance(reason, FurtherReason) else 1250
    assert (seen.reported, seen.captured, seen.order_number) == (Reported.CAPTURED, taken, charge.number)
    assert older.taken() == 1250 + taken


@in_loop
async def test_a_card_that_is_refused_again_and_an_order_nobody_knows(older: Desk) -> None:
    """Gateway manual, section 7.6: a refusal of the card comes with the issuer's own code."""
    refused = await older.charge(REFUSED)
    reply = await older.gateway.later_charges.charge(again(older, refused, RepeatReason.RESUBMISSION))
    assert isinstance(reply, ChargeRefused)
    key = reply.gateway_order_id
    assert key is not None
    assert reply.code == str(older.bank.find(key).action_code)
    unknown = replace(again(older, refused, FurtherReason.DELAYED), original="7a1f0c3e-52d4-7b90-8e11-3c0f00a7d8c0")
    assert isinstance(await older.gateway.later_charges.charge(unknown), ChargeRefused)
    assert older.taken() == 0


@in_loop
async def test_a_standing_order_pays_until_it_is_ended(older: Desk) -> None:
    """Gateway manual, section 14.4."""
    orders = older.gateway.standing_orders
    made = await orders.create(RENT, await kept(older))
    assert (made.name, made.state) == ("rent-7", StandingOrderState.CREATED)
    assert (await orders.find("rent-7")).id == made.id
    skipped = await orders.skip_next(made.id)
    assert skipped.next_payment - made.next_payment == timedelta(days=1)
    change = StandingOrderChange(amount=Money(1300, EUR), schedule=Schedule(2, Period.DAY))
    dearer = await orders.change(made.id, change)
    assert dearer.id == made.id
    assert (await orders.resume(made.id)).state is StandingOrderState.ACTIVE
    older.bank.advance_clock(2 * 24 * 3600 + 60)
    assert (await orders.get(made.id)).state is StandingOrderState.ACTIVE
    assert older.taken() == 1300
    assert (await orders.end(made.id)).state is StandingOrderState.ENDED
    older.bank.advance_clock(30 * 24 * 3600)
    assert (await orders.get(made.id)).next_payment is None
    assert older.taken() == 1300
    with pytest.raises(GatewayRefused):
        await orders.skip_next(made.id)


@in_loop
async def test_a_standing_order_of_a_typed_card_and_one_nobody_knows(older: Desk) -> None:
    orders = older.gateway.standing_orders
    since = datetime.now(UTC) + timedelta(days=3)
    with a_card(PAYS) as card:
        made = await orders.create(replace(RENT, schedule=Schedule(1, Period.MONTH, since)), card)
    assert abs(made.next_payment - since) < timedelta(seconds=2)
    for work in (orders.get(StandingOrderId("nobody-s")), orders.create(RENT, StoredCardId("nobody-s"))):
        with pytest.raises(GatewayRefused):
            await work
    assert older.taken() == 0


@in_loop
async def test_a_printed_code_is_made_looked_up_and_changed(older: Desk) -> None:
    """Gateway manual, section 15.2."""
    codes = older.gateway.code_templates
    draft = CodeTemplateDraft(CodeKind.TILL, "Counter", EUR, Money(1250, EUR), purpose="Tea")
    made = await codes.create(draft)
    assert (made.kind, made.amount, made.standing) == (CodeKind.TILL, Money(1250, EUR), TemplateStanding.ACTIVE)
    assert made.payload.startswith("http")
    later = datetime.now(UTC) + timedelta(days=1)
    changed = await codes.update(made.id, replace(draft, name="Window", starts_at=later))
    assert (changed.name, changed.standing) == ("Window", TemplateStanding.WAITING)
    assert (await codes.get(made.id)) == changed
    with pytest.raises(GatewayRefused):
        await codes.get(TemplateId("nobody-s"))


@in_loop
async def test_copies_of_a_kept_card_are_listed_one_by_one(older: Desk) -> None:
    """Gateway manual, section 14: getAllBindings."""
    keys = {await kept(older), await kept(older)}
    cards = older.gateway.stored_cards
    assert {card.id for card in await cards.copies_of_customer(CUSTOMER)} == keys
    assert len(await cards.of_customer(CUSTOMER)) == 1
    assert list(await cards.copies_of_customer(CustomerId("nobody"))) == []


@in_loop
async def test_a_listed_card_is_charged_without_asking_its_cardholder(older: Desk) -> None:
    """Gateway manual, section 14: updateSSLCardList."""
    asked = await older.charge(ASKS)
    assert isinstance(asked.reply, ChallengeNeeded)
    key = asked.reply.gateway_order_id
    await older.gateway.stored_cards.ask_no_more(key)
    await older.gateway.stored_cards.ask_no_more(key)
    again_charged = await older.charge(ASKS)
    assert isinstance(again_charged.reply, ChargeAccepted)
    assert (await older.status(again_charged.reference)).reported is Reported.CAPTURED


@pytest.mark.parametrize(("number", "enrolled"), [(ASKS, Enrolled.YES), (PAYS, Enrolled.NO)])
@in_loop
async def test_the_bank_knows_whether_a_cardholder_can_be_asked(older: Desk, number: str, enrolled: Enrolled) -> None:
    """Gateway manual, section 8.5."""
    with a_card(number) as card:
        seen = await older.gateway.card_checks.enrolment(card)
    assert seen.enrolled is enrolled
    assert seen.issuer
    assert older.taken() == 0
