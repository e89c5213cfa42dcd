"""A day at the till with a bank in every mood: documented, full, of a later release, and hostile.

The checklist of the newer interface, the client's side (gateway manual, newer interface, section 15). The bank's
ledger is the judge: nothing is shown as paid that was not, nothing is taken twice, and no answer breaks the till.
"""

import random
import sys
from collections import Counter
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from contract_aids import ASKS, EUR, PAYS, REFUSED, Browser, Desk, confirm, in_loop, typing

from app.domain.errors import GatewayFailure
from app.domain.evidence import Reported, StatusSeen, Unrecognised
from app.domain.gateway_calls import ChallengeNeeded, OrderReference, Registration
from app.domain.identifiers import new_operation_id
from app.domain.money_back import Refund
from app.domain.order import Order, OrderState, PaymentMode
from app.domain.weighing import weigh
from app.sandbox.books.ledger import State
from app.sandbox.words.accounts import Mode

pytestmark = pytest.mark.parametrize("desk", ["v2"], indirect=True)

ROUNDS = 60
SHOWS_MONEY = (OrderState.PAID, OrderState.PART_REFUNDED, OrderState.REFUNDED)


class Day:
    """Orders of every kind by seeded chance, and what the till made of each."""

    def __init__(self, desk: Desk, seed: int) -> None:
        self._desk = desk
        self._chance = random.Random(seed)
        self.seen: Counter[str] = Counter()
        sys.stdout.write(f"a day at the till, seed {seed}\n")

    async def pass_by(self) -> None:
        kinds = [self._card, self._refused, self._challenge, self._unfinished, self._link, self._hold, self._refund]
        for place in range(ROUNDS):
            try:
                asked, reference = await kinds[place % len(kinds)]()
                await self._judge(asked, reference)
            except GatewayFailure as failure:
                self.seen[type(failure).__name__] += 1

    async def _card(self) -> tuple[Registration, OrderReference]:
        charged = await self._desk.charge()
        return charged.asked, charged.reference

    async def _refused(self) -> tuple[Registration, OrderReference]:
        charged = await self._desk.charge(REFUSED)
        return charged.asked, charged.reference

    async def _challenge(self) -> tuple[Registration, OrderReference]:
        charged = await self._desk.charge(ASKS)
        if isinstance(charged.reply, ChallengeNeeded):
            self.seen["form" if charged.reply.challenge.form else "page"] += 1
            self.seen["guess"] += charged.reply.challenge.is_guess
            await confirm(self._desk, charged, self._chance.choice(["123456", "000000"]))
        return charged.asked, charged.reference

    async def _unfinished(self) -> tuple[Registration, OrderReference]:
        charged = await self._desk.charge(ASKS)
        return charged.asked, charged.reference

    async def _link(self) -> tuple[Registration, OrderReference]:
        asked, registered = await self._desk.link()
        if self._chance.random() < 0.7:
            await Browser(self._desk).visit(registered.page, asked.return_address, typing(PAYS))
        return asked, OrderReference(asked.number, registered.gateway_order_id)

    async def _hold(self) -> tuple[Registration, OrderReference]:
        charged = await self._desk.charge(hold=True)
        await self._tried(lambda: self._desk.gateway.capture(charged.reference, None))
        return charged.asked, charged.reference

    async def _refund(self) -> tuple[Registration, OrderReference]:
        charged = await self._desk.charge()
        back = Refund(charged.reference, charged.asked.amount, new_operation_id(), charged.asked.amount)
        await self._tried(lambda: self._desk.gateway.refund(back))
        return charged.asked, charged.reference

    async def _tried(self, work: Callable[[], Awaitable[Any]]) -> None:
        try:
            await work()
        except GatewayFailure as failure:
            self.seen[type(failure).__name__] += 1

    async def _judge(self, asked: Registration, reference: OrderReference) -> None:
        """Ask as the till would, and compare with the bank's books."""
        seen = await self._desk.status(reference)
        state = weigh(an_order(asked), seen, datetime.now(UTC)).order.state
        self.seen[word_of(seen, state)] += 1
        order = next(each for each in self._desk.bank.orders() if each.id == self._desk.order_in(reference))
        if state in SHOWS_MONEY:
            assert order.state is State.CHARGED
            assert order.captured == asked.amount.minor
            assert order.terms.currency == EUR.number
        if state is OrderState.AUTHORISED:
            assert order.state is State.HELD


def an_order(asked: Registration) -> Order:
    now = datetime.now(UTC)
    return Order(
        number=asked.number,
        profile="v2",  # type: ignore[arg-type]
        mode=PaymentMode.CHALLENGE,
        amount=asked.amount,
        state=OrderState.OUTCOME_UNKNOWN,
        created_at=now,
        state_since=now,
    )


def word_of(seen: StatusSeen, state: OrderState) -> str:
    return "UNRECOGNISED" if isinstance(seen.reported, Unrecognised) else state.name


@pytest.mark.parametrize("seed", [1, 2])
@pytest.mark.parametrize("mode", Mode)
@in_loop
async def test_a_day_in_every_mood_ends_with_books_that_agree(desk: Desk, mode: Mode, seed: int) -> None:
    desk.bank.settings.mode = mode
    day = Day(desk, seed)
    await day.pass_by()
    for order in desk.bank.orders():
        charges = [move for move in desk.bank.movements() if move.order_id == order.id and move.kind == "charge"]
        assert len(charges) <= 1, "one operator, one charge"
    assert day.seen["PAID"] >= 5, dict(day.seen)
    if mode in (Mode.DOCUMENTED, Mode.FULL):
        assert not day.seen["UNRECOGNISED"] + day.seen["AnswerLost"], dict(day.seen)
    if mode is Mode.FUTURE:
        assert day.seen["UNRECOGNISED"] >= 5, dict(day.seen)
        assert not day.seen["AnswerLost"], "what a later release adds is no lost answer"
    if mode is Mode.HOSTILE:
        assert day.seen["AnswerLost"] + day.seen["BankBusy"] + day.seen["BankFault"] >= 5, dict(day.seen)


@in_loop
async def test_every_shape_of_a_next_action_opens_or_is_offered(desk: Desk) -> None:
    """Gateway manual, newer interface, section 4.6; the shapes of a bad day, without its lost answers."""
    desk.bank.settings.mode = Mode.HOSTILE
    opened: Counter[str] = Counter()
    for _ in range(120):
        try:
            charged = await desk.charge(ASKS)
        except GatewayFailure:
            continue
        if not isinstance(charged.reply, ChallengeNeeded):
            opened[type(charged.reply).__name__] += 1
            continue
        challenge = charged.reply.challenge
        opened["form" if challenge.form else "guess" if challenge.is_guess else "page"] += 1
        before = desk.taken()
        await confirm(desk, charged, "123456")
        assert desk.taken() == before + 1250, challenge
    assert set(opened) == {"form", "guess", "page"}, dict(opened)
    assert min(opened.values()) >= 3


@pytest.mark.parametrize("amount", [1904, 1905])
@in_loop
async def test_a_payment_booked_without_an_answer_is_never_charged_again(desk: Desk, amount: int) -> None:
    """Gateway manual, newer interface, sections 9 and 15: rule 12."""
    with pytest.raises(GatewayFailure):
        await desk.charge(amount=amount)
    assert desk.taken() == amount
    assert [call.call for call in desk.bank.books.calls()].count("POST /payments") == 1


@pytest.mark.parametrize("mode", Mode)
@in_loop
async def test_small_letters_and_longer_keys_are_the_same_order(desk: Desk, mode: Mode) -> None:
    """Gateway manual, newer interface, section 15: rules 4 and 5."""
    asked, registered = await desk.link()
    await Browser(desk).visit(registered.page, asked.return_address, typing(PAYS))
    desk.bank.settings.mode = mode
    reported: list[Any] = []
    for _ in range(12):
        try:
            seen = await desk.status(OrderReference(asked.number, registered.gateway_order_id))
        except GatewayFailure:
            continue
        reported.append(seen.reported)
        assert (seen.order_number, seen.amount, seen.currency) == (asked.number, 1250, EUR)
    assert Reported.CAPTURED in reported
    assert all(each is Reported.CAPTURED or isinstance(each, Unrecognised) for each in reported)
