"""Letting go of a hold and giving money back. The bank's own ledger is the judge."""

import contextlib

import pytest
from contract_aids import EUR, Charged, Desk, in_loop

from app.domain.errors import GatewayRefused
from app.domain.evidence import Reported
from app.domain.identifiers import OperationId, new_operation_id
from app.domain.money import Money
from app.domain.money_back import Refund, RefundStanding
from app.sandbox import MovementKind

ALL, PART = Money(1250, EUR), Money(500, EUR)


def given_back(desk: Desk) -> int:
    """Return what the bank's own ledger says went back in all."""
    return sum(move.amount for move in desk.bank.movements() if move.kind is MovementKind.REFUND)


def a_refund(charged: Charged, amount: Money, captured: Money = ALL, key: OperationId | None = None) -> Refund:
    return Refund(charged.reference, amount, key or new_operation_id(), captured)


@in_loop
async def test_a_hold_is_let_go_of(desk: Desk) -> None:
    charged = await desk.charge(hold=True)
    await desk.gateway.void(charged.reference, None)
    seen = await desk.status(charged.reference)
    assert seen.reported is Reported.VOIDED
    assert not seen.captured
    assert desk.taken() == 0
    with pytest.raises(GatewayRefused):
        await desk.gateway.capture(charged.reference, PART)


@in_loop
async def test_money_goes_back_in_parts_until_nothing_is_left(desk: Desk) -> None:
    charged = await desk.charge()
    await desk.gateway.refund(a_refund(charged, PART))
    part = await desk.status(charged.reference)
    assert (part.captured, part.refunded) == (750, 500)
    assert part.reported in (Reported.REFUNDED, Reported.CAPTURED)
    await desk.gateway.refund(a_refund(charged, Money(750, EUR), captured=Money(750, EUR)))
    whole = await desk.status(charged.reference)
    assert (whole.captured, whole.refunded, given_back(desk)) == (0, 1250, 1250)
    with pytest.raises(GatewayRefused):
        await desk.gateway.refund(a_refund(charged, PART, captured=Money(0, EUR)))
    assert given_back(desk) == 1250


@in_loop
async def test_more_than_was_taken_never_goes_back(desk: Desk) -> None:
    charged = await desk.charge()
    with pytest.raises(GatewayRefused):
        await desk.gateway.refund(a_refund(charged, Money(1251, EUR)))
    assert given_back(desk) == 0


@in_loop
async def test_the_same_refund_asked_for_twice_goes_back_once(older: Desk) -> None:
    """Gateway manual, section 12.3: externalRefundId and expectedDepositedAmount."""
    charged = await older.charge()
    refund = a_refund(charged, PART)
    await older.gateway.refund(refund)
    with contextlib.suppress(GatewayRefused):  # some gateways answer "exists already": either way nothing moves
        await older.gateway.refund(refund)
    seen = await older.status(charged.reference)
    assert given_back(older) == 500
    assert [(each.refund_id, each.amount, each.standing) for each in seen.refunds] == [
        (refund.refund_id, 500, RefundStanding.DONE)
    ]


@in_loop
async def test_a_refund_of_an_order_that_changed_meanwhile_is_refused(older: Desk) -> None:
    """Gateway manual, section 12.3: expectedDepositedAmount."""
    charged = await older.charge()
    await older.gateway.refund(a_refund(charged, PART))
    with pytest.raises(GatewayRefused):
        await older.gateway.refund(a_refund(charged, PART, captured=ALL))
    assert given_back(older) == 500


@in_loop
async def test_a_part_of_a_hold_is_let_go_of(older: Desk) -> None:
    """Gateway manual, section 12.2: partial reversal."""
    charged = await older.charge(hold=True)
    await older.gateway.void(charged.reference, PART)
    seen = await older.status(charged.reference)
    assert seen.captured in (None, 0)
    assert seen.held == 750 or seen.reported is Reported.VOIDED
