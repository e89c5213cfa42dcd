"""Renewing a link: never two that can be paid for one sale, whoever is quicker."""

import asyncio
from datetime import timedelta

import pytest

from app.domain.errors import LinkNotRenewable, LinkRenewedAlready, NotOffered, NotSent, OrderNotFound, PaydeskError
from app.domain.evidence import Reported
from app.domain.identifiers import OrderNumber
from app.domain.order import Customer, Order, OrderState
from app.domain.order_details import OrderDetails
from app.domain.people_errors import NobodyAtWork
from app.domain.profile import Generation
from app.domain.timeline import Happening, TimelineEntry
from app.services.payment_links import REFERENCE, LinkDraft, number_after
from tests.fakes.desk import TestDesk
from tests.makers import euros
from tests.unit.services.conftest import Play

DAYS = timedelta(days=3)
DRAFT = LinkDraft(
    euros(1250),
    "Order 1041",
    Customer(phone="+35799123456", name="Maria"),
    "ru",
    DAYS,
    OrderDetails(parameters={REFERENCE: "INV-7"}),
    hold=True,
)


async def a_link(desk: TestDesk) -> Order:
    return await desk.links.create(desk.profile, DRAFT)


async def happenings(desk: TestDesk, order: Order) -> dict[Happening, dict[str, str]]:
    return {each.happening: dict(each.facts) for each in await desk.journal.timeline(order.number)}


def payable(desk: TestDesk) -> list[OrderNumber]:
    return [order.number for order in desk.gateway.orders.values() if order.reported is Reported.REGISTERED]


def test_the_new_link_is_the_same_sale_and_both_name_each_other(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        old = await a_link(desk)
        new = await desk.link_renewal.renew(old.number, timedelta(days=7))
        assert (new.amount, new.description, new.customer, new.language) == (
            old.amount,
            old.description,
            old.customer,
            old.language,
        )
        asked = desk.gateway.registered[new.number]
        assert (asked.hold, dict(asked.details.parameters)) == (True, {REFERENCE: "INV-7"})
        assert new.link is not None
        assert new.link.expires_at == new.created_at + timedelta(days=7)
        assert (await happenings(desk, old))[Happening.RENEWED] == {"number": new.number}
        assert (await happenings(desk, new))[Happening.REGISTER_SENT]["renews"] == old.number
        assert payable(desk) == [new.number]

    play(scene)


def test_an_expired_link_is_renewed_on_the_banks_word(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        old = await a_link(desk)
        desk.gateway.orders[old.number].reported = Reported.EXPIRED
        new = await desk.link_renewal.renew(old.number, DAYS)
        stored = await desk.journal.order(old.number)
        assert stored is not None
        assert stored.state is OrderState.EXPIRED
        assert payable(desk) == [new.number]

    play(scene)


def test_a_link_that_was_paid_meanwhile_gets_no_other(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        old = await a_link(desk)
        desk.gateway.customer_pays(old.number)
        with pytest.raises(LinkNotRenewable):
            await desk.link_renewal.renew(old.number, DAYS)
        assert list(desk.gateway.orders) == [old.number]

    play(scene)


def test_a_link_paid_in_the_second_of_its_closing_gets_no_other(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        old = await a_link(desk)
        desk.gateway.on_call = lambda call: desk.gateway.customer_pays(old.number) if call == "cancel" else None
        with pytest.raises((LinkNotRenewable, PaydeskError)):
            await desk.link_renewal.renew(old.number, DAYS)
        assert list(desk.gateway.orders) == [old.number]

    play(scene)


def test_a_bank_that_cannot_close_an_open_link_makes_no_second_one(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        old = await a_link(desk)
        with pytest.raises(NotOffered):
            await desk.link_renewal.renew(old.number, DAYS)
        assert payable(desk) == [old.number]

    play(scene, generation=Generation.V2)


@pytest.mark.parametrize("times", [2, 3])
def test_a_link_is_renewed_once_and_then_its_follower_is(play: Play, times: int) -> None:
    async def scene(desk: TestDesk) -> None:
        first = await a_link(desk)
        new = await desk.link_renewal.renew(first.number, DAYS)
        with pytest.raises(LinkRenewedAlready) as caught:
            await desk.link_renewal.renew(first.number, DAYS)
        assert caught.value.following == new.number
        for _ in range(times):
            new = await desk.link_renewal.renew(new.number, DAYS)
        assert payable(desk) == [new.number]

    play(scene)


def test_a_renewal_that_never_left_may_be_tried_again(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        old = await a_link(desk)
        desk.gateway.fail_next["register"] = NotSent("refused")
        with pytest.raises(NotSent):
            await desk.link_renewal.renew(old.number, DAYS)
        assert payable(desk) == []
        new = await desk.link_renewal.renew(old.number, DAYS)
        assert payable(desk) == [new.number]

    play(scene)


def test_two_clerks_who_renew_at_once_make_one_link(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        old = await a_link(desk)
        ends = await asyncio.gather(
            *[desk.link_renewal.renew(old.number, DAYS) for _ in range(3)], return_exceptions=True
        )
        made = [each for each in ends if isinstance(each, Order)]
        assert len(made) == 1
        assert payable(desk) == [made[0].number]

    play(scene)


def test_whoever_may_not_sell_closes_no_link(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        old = await a_link(desk)
        await desk.people.begin("Olga", "507291")
        desk.at_work.go()
        with pytest.raises(NobodyAtWork):
            await desk.link_renewal.renew(old.number, DAYS)
        assert payable(desk) == [old.number]

    play(scene)


def test_only_a_link_is_renewed(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        with pytest.raises(OrderNotFound):
            await desk.link_renewal.renew(OrderNumber("SHOP-T1-NOBODY"), DAYS)

    play(scene)


def test_an_old_link_is_not_renewed_beside_the_follower_of_its_follower(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        first = await a_link(desk)
        second = await desk.link_renewal.renew(first.number, DAYS)
        third = await desk.link_renewal.renew(second.number, DAYS)
        for number in (first.number, second.number):
            with pytest.raises(LinkRenewedAlready) as told:
                await desk.link_renewal.renew(number, DAYS)
            assert told.value.following == third.number
        assert payable(desk) == [third.number]

    play(scene)


def test_a_try_that_a_crash_left_between_a_draft_and_its_link_is_not_renewed_beside_it(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        number = desk.links.new_number(desk.profile)
        for following in (number, number_after(desk.profile, number, 0)):
            desk.gateway.fail_next["register"] = NotSent("refused")
            with pytest.raises(NotSent):
                await desk.links.create(desk.profile, DRAFT, following)
        assert await desk.link_drafts.keep(number, "what was typed")
        draft = await desk.journal.order(number)
        assert draft is not None
        noted = TimelineEntry(desk.clock.now(), Happening.RENEWED, {"number": following})
        await desk.journal.record(draft, (noted,))  # and the program ended before the try became a draft
        sent = await desk.link_drafts.send(number, desk.profile, DRAFT, "what was typed")
        with pytest.raises(LinkRenewedAlready) as told:
            await desk.link_renewal.renew(following, DAYS)
        assert told.value.following == sent.number
        assert await desk.link_drafts.waiting(desk.profile.name) == []
        assert payable(desk) == [sent.number]

    play(scene)
