"""Letting go of a hold and giving money back through the newer interface; the bank's own ledger is the judge."""

import pytest
from contract_aids import EUR, PAYS, Browser, Desk, in_loop, typing

from app.domain.bank_acts import DOCUMENTED_ACTS, ActEntry, BankAct
from app.domain.errors import GatewayRefused, NotOffered
from app.domain.evidence import Reported
from app.domain.gateway_calls import OrderReference
from app.domain.identifiers import OperationId, new_operation_id
from app.domain.money import Money
from app.domain.money_back import Refund, RefundStanding
from app.domain.refusals import OrderUnknownAtBank, RefundTooLarge, WrongStateForAct
from app.sandbox import MovementKind
from app.sandbox.words.accounts import Mode

pytestmark = pytest.mark.parametrize("desk", ["v2"], indirect=True)


def given_back(desk: Desk) -> int:
    return sum(move.amount for move in desk.bank.movements() if move.kind is MovementKind.REFUND)


def a_refund(of: OrderReference, amount: int, captured: int, act: OperationId | None = None) -> Refund:
    return Refund(of, Money(amount, EUR), act or new_operation_id(), Money(captured, EUR), reason="returned goods")


async def paid_on_the_page(desk: Desk, **changes: object) -> OrderReference:
    asked, registered = await desk.link(**changes)
    await Browser(desk).visit(registered.page, asked.return_address, typing(PAYS))
    return OrderReference(asked.number, registered.gateway_order_id)


@in_loop
async def test_a_hold_is_let_go_of(desk: Desk) -> None:
    """Gateway manual, newer interface, section 4.9."""
    charged = await desk.charge(hold=True)
    await desk.gateway.void(charged.reference, None)
    assert (await desk.status(charged.reference)).reported is Reported.VOIDED
    assert desk.taken() == 0
    with pytest.raises(WrongStateForAct):
        await desk.gateway.void(charged.reference, None)


@in_loop
async def test_a_hold_made_on_the_bank_s_page_is_let_go_of(desk: Desk) -> None:
    """Gateway manual, newer interface, section 2.6: the payment of a session, by hint and match."""
    reference = await paid_on_the_page(desk, hold=True)
    await desk.gateway.void(reference, None)
    assert (await desk.status(reference)).reported is Reported.VOIDED


@in_loop
async def test_a_part_of_a_hold_cannot_be_let_go_of(desk: Desk) -> None:
    charged = await desk.charge(hold=True)
    with pytest.raises(NotOffered):
        await desk.gateway.void(charged.reference, Money(100, EUR))
    assert (await desk.status(charged.reference)).held == 1250


@in_loop
async def test_money_goes_back_in_parts_and_never_more_than_there_was(desk: Desk) -> None:
    """Gateway manual, newer interface, sections 5.1 and 5.3."""
    charged = await desk.charge()
    accepted = await desk.gateway.refund(a_refund(charged.reference, 900, 1250))
    assert (accepted.pending, accepted.gateway_refund_id[:2]) == (False, "r_")
    seen = await desk.status(charged.reference)
    assert (seen.captured, seen.refunded) == (350, 900)
    with pytest.raises(RefundTooLarge):
        await desk.gateway.refund(a_refund(charged.reference, 351, 350))
    await desk.gateway.refund(a_refund(charged.reference, 350, 350))
    assert (await desk.status(charged.reference)).captured == 0
    assert given_back(desk) == 1250


@in_loop
async def test_money_of_a_payment_on_the_page_goes_back_and_its_session_shows_it(desk: Desk) -> None:
    reference = await paid_on_the_page(desk)
    await desk.gateway.refund(a_refund(reference, 250, 1250))
    seen = await desk.status(reference)
    assert (seen.reported, seen.captured, seen.refunded) == (Reported.CAPTURED, 1000, 250)
    assert seen.order_number == reference.number
    assert seen.card is not None


@in_loop
async def test_a_refund_that_counts_on_another_sum_is_refused_before_it_is_sent(desk: Desk) -> None:
    charged = await desk.charge()
    await desk.gateway.refund(a_refund(charged.reference, 1000, 1250))
    with pytest.raises(WrongStateForAct):
        await desk.gateway.refund(a_refund(charged.reference, 250, 1250))
    assert given_back(desk) == 1000


@in_loop
async def test_the_same_refund_twice_goes_back_once(desk: Desk) -> None:
    """Gateway manual, newer interface, section 2.7: with identities and without."""
    charged, act = await desk.charge(), new_operation_id()
    for knows_identities in (True, False):
        desk.bank.settings.idempotency = knows_identities
        try:
            await desk.gateway.refund(a_refund(charged.reference, 500, 1250, act))
        except GatewayRefused:
            assert given_back(desk) == 500
    assert given_back(desk) == 500


@in_loop
async def test_an_unpaid_and_a_held_order_give_nothing_back(desk: Desk) -> None:
    asked, registered = await desk.link()
    held = await desk.charge(hold=True)
    for reference in (OrderReference(asked.number, registered.gateway_order_id), held.reference):
        with pytest.raises(WrongStateForAct):
            await desk.gateway.refund(a_refund(reference, 100, 1250))
    assert given_back(desk) == 0


@in_loop
async def test_a_refund_put_off_is_asked_about_until_it_is_done(desk: Desk) -> None:
    """Gateway manual, newer interface, sections 5.2 and 9: amount 908."""
    charged = await desk.charge(amount=1908)
    accepted = await desk.gateway.refund(a_refund(charged.reference, 1908, 1908))
    assert accepted.pending
    assert await desk.gateway.refund_standing(accepted.gateway_refund_id) is RefundStanding.PENDING
    desk.bank.advance_clock(21)
    assert await desk.gateway.refund_standing(accepted.gateway_refund_id) is RefundStanding.DONE


@in_loop
async def test_a_refund_that_fails_is_no_yes(desk: Desk) -> None:
    """Gateway manual, newer interface, section 9: amount 909."""
    charged = await desk.charge(amount=1909)
    with pytest.raises(GatewayRefused):
        await desk.gateway.refund(a_refund(charged.reference, 1909, 1909))
    assert given_back(desk) == 0
    assert (await desk.status(charged.reference)).captured == 1909


@in_loop
async def test_a_refund_nobody_made_is_unknown(desk: Desk) -> None:
    for key in ("r_1", "../payments", ""):
        with pytest.raises(OrderUnknownAtBank):
            await desk.gateway.refund_standing(key)


@in_loop
async def test_what_is_not_documented_is_neither_offered_nor_sent_to_a_real_bank(desk: Desk) -> None:
    """Gateway manual, newer interface, sections 1 and 15: rule 13."""
    desk.bank.settings.mode = Mode.DOCUMENTED
    charged, held = await desk.charge(), await desk.charge(hold=True)
    asked, registered = await desk.link()
    real = desk.another_gateway(desk.credentials, operations={})
    sent = len(desk.bank.books.calls())
    works = [
        real.void(held.reference, None),
        real.refund(a_refund(charged.reference, 100, 1250)),
        real.refund_standing("r_1"),
        real.cancel(OrderReference(asked.number, registered.gateway_order_id)),
        real.stored_cards.of_customer("cust_00001234"),
        real.stored_cards.switch_off("pm_1"),
    ]
    for work in works:
        with pytest.raises(NotOffered):
            await work
    assert len(desk.bank.books.calls()) == sent


@in_loop
async def test_a_bank_that_lacks_what_a_profile_promises_says_so_and_nothing_moves(desk: Desk) -> None:
    desk.bank.settings.mode = Mode.DOCUMENTED
    held = await desk.charge(hold=True)
    with pytest.raises(GatewayRefused):
        await desk.gateway.void(held.reference, None)
    assert (await desk.status(held.reference)).reported is Reported.AUTHORISED


@in_loop
async def test_an_act_switched_off_is_not_sent_though_the_manual_has_it(desk: Desk) -> None:
    off = desk.another_gateway(desk.credentials, operations=dict.fromkeys(DOCUMENTED_ACTS, ActEntry(enabled=False)))
    sent = len(desk.bank.books.calls())
    with pytest.raises(NotOffered):
        await off.register(desk.registration())
    assert len(desk.bank.books.calls()) == sent
    assert BankAct.REGISTER in DOCUMENTED_ACTS
