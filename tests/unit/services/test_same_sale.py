"""A charge that may be the same sale once more: asked about, blocked, or let through."""

import pytest
from msgspec.structs import replace

from app.domain.errors import (
    AnswerLost,
    CardNumberInText,
    CustomerAskedBefore,
    EarlierOrderInDoubt,
    LooksLikeEarlierOrder,
)
from app.domain.look_alike import AnotherSale
from app.domain.order import Customer, OrderState, PaymentMode
from app.domain.outcome import Approved, ChallengeRequired, Declined, Outcome, OutcomeUnknown
from app.domain.timeline import Happening
from app.services.payment_links import LinkDraft
from app.services.phone_orders import PhoneDraft
from tests.fakes.desk import TestDesk
from tests.makers import GOOD_CARD, a_card, euros
from tests.unit.services.conftest import Play


def a_draft(mode: PaymentMode = PaymentMode.PHONE, **changes: object) -> PhoneDraft:
    return PhoneDraft(amount=euros(1250), mode=mode, **changes)  # type: ignore[arg-type]


async def charge(desk: TestDesk, mode: PaymentMode = PaymentMode.PHONE) -> Outcome:
    return await desk.phone_orders.charge(desk.profile, a_draft(mode), a_card())


def test_the_same_sum_from_the_same_card_is_asked_about_before_the_card_leaves(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        first = (await charge(desk)).order
        with pytest.raises(LooksLikeEarlierOrder) as question:
            await charge(desk)
        assert question.value.number == first.number
        assert desk.gateway.calls.count("charge") == 1
        assert question.value.minutes == 0
        answered = a_draft(another_sale=AnotherSale(first.number, "a second table"))
        outcome = await desk.phone_orders.charge(desk.profile, answered, a_card())
        assert isinstance(outcome, Approved)
        told = await desk.journal.timeline(outcome.order.number)
        sent = next(entry for entry in told if entry.happening is Happening.CHARGE_SENT)
        assert {"another_than": first.number, "why": "a second table"}.items() <= sent.facts.items()

    play(scene)


def test_who_answered_for_the_newest_of_several_has_answered_for_those_before(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        newest = (await charge(desk)).order
        for _ in range(3):
            desk.clock.forward(30)
            with pytest.raises(LooksLikeEarlierOrder) as question:
                await charge(desk)
            assert question.value.number == newest.number
            answered = a_draft(another_sale=AnotherSale(newest.number, "one more cup"))
            newest = (await desk.phone_orders.charge(desk.profile, answered, a_card())).order
        assert desk.gateway.calls.count("charge") == 4

    play(scene)


@pytest.mark.parametrize("is_confirmed", [True, False])
def test_a_sale_whose_cardholder_took_long_to_confirm_is_asked_about(play: Play, is_confirmed: bool) -> None:
    async def scene(desk: TestDesk) -> None:
        desk.gateway.next_charge = "challenge"
        waiting = await charge(desk, PaymentMode.CHALLENGE)
        assert isinstance(waiting, ChallengeRequired)
        desk.clock.forward(720)
        if is_confirmed:
            desk.gateway.customer_pays(waiting.order.number)
            outcome = await desk.phone_orders.finish_challenge(waiting.order, waiting.challenge, "returned")
            assert isinstance(outcome, Approved)
        with pytest.raises(LooksLikeEarlierOrder) as question:
            await charge(desk)
        assert question.value.number == waiting.order.number
        assert desk.gateway.calls.count("charge") == 1

    play(scene)


def test_a_customer_whose_link_waits_for_hours_is_asked_about_before_a_card_is_charged(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        link = await desk.links.create(desk.profile, LinkDraft(euros(1250), customer=MARIA))
        desk.clock.forward(5 * 3600)
        with pytest.raises(CustomerAskedBefore) as question:
            await desk.phone_orders.charge(desk.profile, a_draft(customer=MARIA), a_card())
        assert question.value.number == link.number

    play(scene)


MARIA = Customer(phone="+35799000001", email="maria@example.com")


@pytest.mark.parametrize(
    ("asked", "is_asked_about"),
    [
        (MARIA, True),
        (Customer(phone="+35799000001"), True),
        (Customer(email="Maria@Example.com"), True),
        (Customer(phone="+35799000002"), False),
        (Customer(), False),
    ],
    ids=["both", "phone", "e-mail", "another phone", "nobody we know"],
)
@pytest.mark.parametrize("way", ["another card", "the bank's own page"])
def test_a_customer_asked_for_the_same_sum_a_moment_ago_is_asked_about_whatever_the_card(
    play: Play, asked: Customer, is_asked_about: bool, way: str
) -> None:
    async def scene(desk: TestDesk) -> None:
        link = await desk.links.create(desk.profile, LinkDraft(euros(1250), customer=MARIA))
        desk.clock.forward(60)
        draft = a_draft(PaymentMode.PHONE if way == "another card" else PaymentMode.BANK_PAGE, customer=asked)

        async def sells(draft: PhoneDraft) -> object:
            if draft.mode is PaymentMode.BANK_PAGE:
                return await desk.phone_orders.open_bank_page(desk.profile, draft)
            return await desk.phone_orders.charge(desk.profile, draft, a_card())

        if not is_asked_about:
            assert await sells(draft)
            return
        with pytest.raises(CustomerAskedBefore) as question:
            await sells(draft)
        assert (question.value.number, question.value.state) == (link.number, OrderState.AWAITING_PAYMENT.value)
        assert desk.gateway.calls.count("charge") == 0
        assert await sells(replace(draft, another_sale=AnotherSale(link.number, "one more")))

    play(scene)


@pytest.mark.parametrize("end", ["paid long ago", "cancelled"])
def test_a_customer_who_was_done_with_is_not_asked_about(play: Play, end: str) -> None:
    async def scene(desk: TestDesk) -> None:
        link = await desk.links.create(desk.profile, LinkDraft(euros(1250), customer=MARIA))
        if end == "cancelled":
            await desk.cancellation.cancel(link.number)
        else:
            desk.gateway.customer_pays(link.number)
            await desk.enquiry.ask(link.number)
            desk.clock.forward(660)
        assert isinstance(await desk.phone_orders.charge(desk.profile, a_draft(customer=MARIA), a_card()), Approved)

    play(scene)


def test_a_card_number_in_the_reason_is_never_written_down(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        first = (await charge(desk)).order
        answered = a_draft(another_sale=AnotherSale(first.number, f"card {GOOD_CARD} again"))
        with pytest.raises(CardNumberInText):
            await desk.phone_orders.charge(desk.profile, answered, a_card())
        assert desk.gateway.calls.count("charge") == 1

    play(scene)


def test_a_charge_nobody_knows_the_end_of_blocks_the_same_card_and_sum_whatever_the_clerk_says(
    play: Play,
) -> None:
    async def scene(desk: TestDesk) -> None:
        desk.gateway.fail_next["charge"] = AnswerLost("timeout")
        lost = await charge(desk)
        assert isinstance(lost, OutcomeUnknown)
        desk.clock.forward(7 * 24 * 3600)
        desk.gateway.calls.clear()
        answered = replace(a_draft(), another_sale=AnotherSale(lost.order.number, "a second cake"))
        with pytest.raises(EarlierOrderInDoubt):
            await desk.phone_orders.charge(desk.profile, answered, a_card())
        assert desk.gateway.calls == [], "nothing may leave"

    play(scene)


@pytest.mark.parametrize(
    ("customer", "blocks"),
    [
        (Customer(), True),
        (Customer(phone="+35799000001"), True),
        (Customer(phone="+35799000002"), False),
    ],
    ids=["nobody named", "same customer", "another customer"],
)
def test_the_same_sum_and_reference_is_blocked_whichever_card_pays(
    play: Play, customer: Customer, blocks: bool
) -> None:
    async def scene(desk: TestDesk) -> None:
        known = Customer(phone="+35799000001")
        draft = PhoneDraft(euros(1250), PaymentMode.PHONE, "Invoice 17", known)
        desk.gateway.fail_next["charge"] = AnswerLost("timeout")
        assert isinstance(await desk.phone_orders.charge(desk.profile, draft, a_card()), OutcomeUnknown)
        again = replace(draft, description="invoice 17 ", customer=customer)
        if blocks:
            with pytest.raises(EarlierOrderInDoubt):
                await desk.phone_orders.charge(desk.profile, again, a_card("5555555555555599"))
            with pytest.raises(EarlierOrderInDoubt):
                await desk.links.create(desk.profile, LinkDraft(euros(1250), "Invoice 17", customer))
            with pytest.raises(EarlierOrderInDoubt):
                await desk.phone_orders.open_bank_page(desk.profile, again)
        else:
            assert isinstance(
                await desk.phone_orders.charge(desk.profile, again, a_card("5555555555555599")), Approved
            )

    play(scene)


@pytest.mark.parametrize("customer", [Customer(), Customer(phone="+35799000001")], ids=["the card", "the customer"])
def test_a_doubt_blocks_however_many_sales_came_since(play: Play, customer: Customer) -> None:
    """A company's card is charged a hundred times a week, and the doubt is as much of a doubt as on its first day."""

    async def scene(desk: TestDesk) -> None:
        draft = a_draft(customer=customer)
        desk.gateway.fail_next["charge"] = AnswerLost("timeout")
        doubt = (await desk.phone_orders.charge(desk.profile, draft, a_card())).order
        for sale in range(60):
            other = replace(draft, amount=euros(2000 + sale))
            await desk.phone_orders.charge(desk.profile, other, a_card())
        with pytest.raises((EarlierOrderInDoubt, CustomerAskedBefore)) as question:
            await desk.phone_orders.charge(
                desk.profile, draft, a_card("5555555555555599" if customer.phone else GOOD_CARD)
            )
        assert question.value.number == doubt.number

    play(scene)


def test_a_declined_card_may_be_charged_again_at_once(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        desk.gateway.next_charge = "decline"
        assert isinstance(await charge(desk), Declined)
        desk.gateway.next_charge = "approve"
        assert isinstance(await charge(desk), Approved)

    play(scene)
