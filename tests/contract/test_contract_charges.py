"""Charging a card: approved, refused, challenged, held. The bank's own ledger is the judge."""

import pytest
from contract_aids import (
    ASKS,
    ASKS_OLD,
    EUR,
    PAYS,
    REFUSED,
    RIGHT_CODE,
    Browser,
    Desk,
    a_card,
    confirm,
    in_loop,
    typing,
)

from app.domain.action_codes import is_refusal
from app.domain.authentication import Authentication
from app.domain.card import CardSummary
from app.domain.currency import currency
from app.domain.errors import GatewayRefused, NotOffered
from app.domain.evidence import Reported
from app.domain.gateway_calls import ChallengeNeeded, Charge, ChargeAccepted, ChargeRefused, OrderReference
from app.domain.money import Money
from app.domain.refusals import WrongStateForAct
from app.sandbox.books.ledger import Outcome

UNPAID = (Reported.REGISTERED, Reported.CHALLENGE, Reported.DECLINED)


@in_loop
async def test_an_approved_card_is_paid(desk: Desk) -> None:
    charged = await desk.charge()
    assert isinstance(charged.reply, ChargeAccepted)
    seen = await desk.status(charged.reference)
    assert seen.reported is Reported.CAPTURED
    assert (seen.order_number, seen.amount, seen.currency) == (charged.asked.number, 1250, EUR)
    assert (seen.captured, seen.refunded or 0) == (1250, 0)
    assert seen.card == CardSummary("444455**3333", "Visa", "12/34")
    assert len(seen.approval_code) == 6
    assert seen.reference_number
    assert desk.taken() == 1250


@in_loop
async def test_a_refused_card_is_not_paid_and_says_why(desk: Desk) -> None:
    charged = await desk.charge(REFUSED)
    assert isinstance(charged.reply, ChargeRefused)
    seen = await desk.status(charged.reference)
    assert seen.reported in UNPAID
    assert is_refusal(seen.action_code)
    assert not seen.captured
    assert desk.taken() == 0


@in_loop
async def test_a_wrong_security_code_is_not_paid(desk: Desk) -> None:
    charged = await desk.charge(code="000")
    assert isinstance(charged.reply, ChargeRefused)
    assert (await desk.status(charged.reference)).reported in UNPAID


@pytest.mark.parametrize("card", [ASKS, ASKS_OLD])
@in_loop
async def test_a_confirmed_challenge_is_paid(desk: Desk, card: str) -> None:
    charged = await desk.charge(card)
    assert isinstance(charged.reply, ChallengeNeeded)
    waiting = await desk.status(charged.reference)
    assert waiting.reported in (Reported.CHALLENGE, Reported.REGISTERED)
    assert desk.taken() == 0
    home = await confirm(desk, charged, RIGHT_CODE[card])
    assert home.startswith(charged.asked.return_address)
    seen = await desk.status(charged.reference)
    assert seen.reported is Reported.CAPTURED
    # Gateway manual, section 11.1: secureAuthInfo; the JSON generation tells nothing of it.
    assert seen.authentication is (None if desk.is_v2 else Authentication.CONFIRMED)
    assert desk.taken() == 1250


@pytest.mark.parametrize("code", [None, "000000"])
@in_loop
async def test_a_failed_challenge_comes_home_and_is_not_paid(desk: Desk, code: str | None) -> None:
    charged = await desk.charge(ASKS)
    home = await confirm(desk, charged, code)
    assert home.startswith(charged.asked.return_address)
    seen = await desk.status(charged.reference)
    assert seen.reported in (Reported.REGISTERED, Reported.DECLINED)
    assert desk.taken() == 0


@in_loop
async def test_an_abandoned_challenge_stays_unpaid(desk: Desk) -> None:
    charged = await desk.charge(ASKS)
    desk.bank.advance_clock(1201)
    assert (await desk.status(charged.reference)).reported in (Reported.EXPIRED, Reported.DECLINED)
    assert desk.taken() == 0


@in_loop
async def test_held_money_is_taken_whole(desk: Desk) -> None:
    charged = await desk.charge(hold=True)
    held = await desk.status(charged.reference)
    assert (held.reported, held.held, held.captured) == (Reported.AUTHORISED, 1250, 0)
    assert desk.taken() == 0
    await desk.gateway.capture(charged.reference, None)
    taken = await desk.status(charged.reference)
    assert (taken.reported, taken.captured) == (Reported.CAPTURED, 1250)
    assert desk.taken() == 1250


@in_loop
async def test_held_money_is_taken_in_part(desk: Desk) -> None:
    charged = await desk.charge(hold=True)
    await desk.gateway.capture(charged.reference, Money(900, EUR))
    taken = await desk.status(charged.reference)
    assert (taken.reported, taken.captured, taken.amount) == (Reported.CAPTURED, 900, 1250)
    assert desk.taken() == 900


@in_loop
async def test_a_hold_made_on_the_bank_s_page_is_taken(desk: Desk) -> None:
    asked, registered = await desk.link(hold=True)
    await Browser(desk).visit(registered.page, asked.return_address, typing(PAYS))
    reference = OrderReference(asked.number, registered.gateway_order_id)
    held = await desk.status(reference)
    assert (held.reported, held.held, held.order_number) == (Reported.AUTHORISED, 1250, asked.number)
    await desk.gateway.capture(reference, None)
    assert (await desk.status(reference)).reported is Reported.CAPTURED
    assert desk.taken() == 1250


@in_loop
async def test_more_than_is_held_or_a_second_time_is_refused(desk: Desk) -> None:
    charged = await desk.charge(hold=True)
    with pytest.raises(GatewayRefused):
        await desk.gateway.capture(charged.reference, Money(1251, EUR))
    await desk.gateway.capture(charged.reference, None)
    with pytest.raises(WrongStateForAct):
        await desk.gateway.capture(charged.reference, Money(100, EUR))
    assert desk.taken() == 1250


@in_loop
async def test_a_telephone_order_is_charged_where_the_bank_knows_such_orders(desk: Desk) -> None:
    asked = desk.registration()
    charge = Charge(asked.number, asked.amount, asked.return_address, by_phone=True)
    if desk.is_v2:
        with pytest.raises(NotOffered):
            await desk.gateway.charge(charge, a_card(ASKS))
        assert desk.bank.orders() == ()
        return
    reply = await desk.gateway.charge(charge, a_card(ASKS))
    assert isinstance(reply, ChargeAccepted)
    seen = await desk.status(OrderReference(asked.number, reply.gateway_order_id))
    assert (seen.reported, seen.order_number) == (Reported.CAPTURED, asked.number)
    order = desk.bank.find_number(asked.number)
    assert order is not None
    assert order.terms.moto


@in_loop
async def test_a_telephone_order_with_a_refused_card_is_not_paid(desk: Desk) -> None:
    asked = desk.registration()
    charge = Charge(asked.number, asked.amount, asked.return_address, by_phone=True)
    if desk.is_v2:
        with pytest.raises(NotOffered):
            await desk.gateway.charge(charge, a_card(REFUSED))
        return
    reply = await desk.gateway.charge(charge, a_card(REFUSED))
    seen = await desk.status(OrderReference(asked.number, reply.gateway_order_id))
    assert (seen.reported, desk.taken()) == (Reported.DECLINED, 0)
    assert is_refusal(seen.action_code)


@pytest.mark.parametrize(("letters", "amount"), [("JPY", 98000), ("KWD", 12345)])
@in_loop
async def test_foreign_money_is_charged_to_the_unit(desk: Desk, letters: str, amount: int) -> None:
    charged = await desk.charge(amount=amount, money=currency(letters))
    seen = await desk.status(charged.reference)
    assert (seen.reported, seen.captured, seen.currency) == (Reported.CAPTURED, amount, currency(letters))


@in_loop
async def test_the_card_leaves_encrypted_where_the_profile_wants_it(desk: Desk) -> None:
    await desk.charge()
    asked_for_key = "keys.do" in [line.call for line in desk.bank.books.calls()]
    assert asked_for_key is (desk.profile.encrypts_card and not desk.is_v2)


@in_loop
async def test_an_order_of_one_bank_s_number_is_charged_once(desk: Desk) -> None:
    charged = await desk.charge()
    order = desk.bank.find(desk.bank.orders()[0].id)
    assert order is not None
    assert [attempt.outcome for attempt in order.attempts] == [Outcome.APPROVED]
    assert charged.reference.gateway_order_id
