"""A day at the till with a bank of the older interface in every mood. The bank's ledger is the judge."""

from collections import Counter
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

import pytest
from contract_aids import ASKS, EUR, PAYS, REFUSED, Browser, Desk, confirm, in_loop, typing

from app.domain.errors import GatewayFailure
from app.domain.evidence import Unrecognised
from app.domain.gateway_calls import ChallengeNeeded, OrderReference, Registration
from app.domain.identifiers import ProfileName
from app.domain.order import Order, OrderState, PaymentMode
from app.domain.weighing import weigh
from app.sandbox import Mode, State

ROUNDS = 40
Told = tuple[Registration, OrderReference]


async def charged(desk: Desk) -> Told:
    done = await desk.charge()
    return done.asked, done.reference


async def refused(desk: Desk) -> Told:
    done = await desk.charge(REFUSED)
    return done.asked, done.reference


async def challenged(desk: Desk) -> Told:
    done = await desk.charge(ASKS)
    if isinstance(done.reply, ChallengeNeeded):
        await confirm(desk, done, "123456")
    return done.asked, done.reference


async def linked(desk: Desk) -> Told:
    asked, registered = await desk.link()
    await Browser(desk).visit(registered.page, asked.return_address, typing(PAYS))
    return asked, OrderReference(asked.number, registered.gateway_order_id)


async def held(desk: Desk) -> Told:
    done = await desk.charge(hold=True)
    return done.asked, done.reference


ACTS: tuple[Callable[[Desk], Awaitable[Told]], ...] = (charged, refused, challenged, linked, held)


@pytest.mark.parametrize("mode", Mode)
@in_loop
async def test_nothing_is_shown_as_paid_that_was_not_and_no_answer_breaks_the_till(older: Desk, mode: Mode) -> None:
    """Gateway manual, sections 1.3 and 23: codes of the other type, lists for objects, pages instead of replies."""
    older.bank.settings.mode = mode
    seen: Counter[str] = Counter()
    for place in range(ROUNDS):
        try:
            asked, reference = await ACTS[place % len(ACTS)](older)
            seen[await shown(older, asked, reference)] += 1
        except GatewayFailure as failure:
            seen[type(failure).__name__] += 1
    assert seen["PAID"] >= 3, dict(seen)
    assert older.taken() == 1250 * sum(order.state is State.CHARGED for order in older.bank.orders())
    odd = seen["UNRECOGNISED"] + seen["AnswerLost"] + seen["BankBusy"] + seen["BankFault"]
    assert odd >= 3 if mode in (Mode.FUTURE, Mode.HOSTILE) else odd == 0, dict(seen)


async def shown(desk: Desk, asked: Registration, reference: OrderReference) -> str:
    """Return what the till shows of an order after asking; whatever it is, the books must agree."""
    told = await desk.status(reference)
    state = weigh(an_order(asked), told, datetime.now(UTC)).order.state
    order = desk.bank.find_number(asked.number)
    assert order
    if state is OrderState.PAID:
        assert (order.state, order.captured, order.terms.currency) == (State.CHARGED, asked.amount.minor, EUR.number)
    if state is OrderState.AUTHORISED:
        assert order.state is State.HELD
    return "UNRECOGNISED" if isinstance(told.reported, Unrecognised) else state.name


def an_order(asked: Registration) -> Order:
    now = datetime.now(UTC)
    return Order(
        number=asked.number,
        profile=ProfileName("v1"),
        mode=PaymentMode.CHALLENGE,
        amount=asked.amount,
        state=OrderState.OUTCOME_UNKNOWN,
        created_at=now,
        state_since=now,
    )
