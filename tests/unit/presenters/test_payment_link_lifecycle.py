"""What becomes of a link: renewed, made once more for somebody else, opened again later."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from msgspec.structs import replace

from app.domain.currency import currency
from app.domain.errors import NotSent
from app.domain.order import OrderState
from app.domain.profile import Environment
from app.presenters.payment_link_state import LineForm, LinkForm, Validity
from app.services.payment_links import LinkDraft
from tests.makers import NOON, euros
from tests.unit.presenters.scenes import LinkScene

Play = Callable[..., None]


async def create(link: LinkScene, **form: object) -> None:
    link.presenter.form_changed(LinkForm(**{"amount": "42", **form}))  # type: ignore[arg-type]
    await link.presenter.create()


def test_a_renewed_link_takes_the_place_of_the_old_one_on_the_screen(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link, lines=(LineForm("Tea", "2", "3"),))
        old = link.view.state.link.number
        await link.presenter.later.renew()
        shown = link.view.state.link
        assert shown.number != old
        assert shown.is_open
        assert shown.address in shown.text, "the message has the new link"
        assert "no longer be paid" in link.view.state.message.money
        assert [line.name for line in link.desk.gateway.registered[shown.number].details.lines] == ["Tea"]
        before = await link.desk.journal.order(old)
        assert before is not None
        assert before.state is OrderState.CANCELLED
        await link.presenter.create()
        assert link.view.state.link.number == shown.number, "a second press makes no further link"

    at_link(scene)


def test_a_link_renewed_with_another_end_is_still_the_one_the_form_asks_for(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link)
        link.presenter.form_changed(LinkForm("42", validity=Validity.ONE_HOUR))
        await link.presenter.later.renew()
        renewed = link.view.state.link.number
        assert not link.view.state.form_leads
        await link.presenter.create()
        assert (link.view.state.link.number, len(link.desk.gateway.orders)) == (renewed, 2)

    at_link(scene)


def test_the_form_of_a_link_that_is_paid_makes_no_second_one_by_the_same_key(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link)
        number = link.desk.gateway.only_order().number
        link.desk.gateway.customer_pays(number)
        link.presenter.order_changed(await link.desk.enquiry.ask(number))
        await link.presenter.create()
        assert link.desk.gateway.only_order().number == number
        assert "there already" in link.view.state.message.happened
        assert link.view.commands[-1] == ("focus", "link")
        await create(link, description="Another sale")
        assert len(link.desk.gateway.orders) == 2

    at_link(scene)


def test_a_link_that_is_over_stands_in_nobodys_way(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link)
        await link.presenter.later.cancel()
        await link.presenter.create()
        assert link.view.state.link.is_open
        assert len(link.desk.gateway.orders) == 2

    at_link(scene)


def test_the_main_button_is_the_forms_until_its_link_is_there_and_again_once_something_is_typed(
    at_link: Play,
) -> None:
    async def scene(link: LinkScene) -> None:
        link.presenter.form_changed(LinkForm("42"))
        assert link.view.state.form_leads
        await link.presenter.create()
        assert not link.view.state.form_leads
        link.presenter.form_changed(LinkForm("42,00"))
        assert not link.view.state.form_leads, "the sum is only written in another language"
        await link.presenter.create()
        assert len(link.desk.gateway.orders) == 1
        link.presenter.form_changed(LinkForm("42", "Tea"))
        assert link.view.state.form_leads
        link.presenter.another()
        assert link.view.state.form_leads

    at_link(scene)


def test_a_link_opened_once_more_leads_whatever_is_half_typed_beside_it(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link)
        shown = link.desk.gateway.only_order().number
        order = await link.desk.journal.order(shown)
        assert order is not None
        link.presenter.another()
        link.presenter.form_changed(LinkForm("7", "Half typed"))
        assert link.presenter.open(order, link.desk.profile)
        assert not link.view.state.form_leads
        await link.presenter.create()
        assert len(link.desk.gateway.orders) == 2, "what is typed is another sale"

    at_link(scene)


def test_a_link_like_one_of_before_the_bank_changed_its_currency_begins_without_its_sum(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        old = await link.desk.links.create(link.desk.profile, LinkDraft(euros(900), "Tea"))
        crowns = replace(link.desk.profile, currency=currency("CZK"))
        link.presenter.use_profile(crowns)
        assert link.presenter.open(old, crowns)
        link.presenter.clone()
        (_fill, form) = next(each for each in reversed(link.view.commands) if each[0] == "fill")
        assert (form.amount, form.description) == ("", "Tea")

    at_link(scene)


@pytest.mark.parametrize("way", ["opened", "sent from a draft"])
def test_what_is_a_link_already_is_not_made_once_more_after_another_link_was_shown(at_link: Play, way: str) -> None:
    async def scene(link: LinkScene) -> None:
        link.desk.gateway.fail_next["register"] = NotSent("connect")
        await create(link, amount="7", description="Tea")
        other = await link.desk.links.create(link.desk.profile, LinkDraft(euros(900)))
        await create(link)
        if way == "opened":
            assert link.presenter.open(other, link.desk.profile)
        else:
            await link.presenter.drafts.send(link.view.state.drafts[0][0])
        made = len(link.desk.gateway.orders)
        await link.presenter.create()
        assert len(link.desk.gateway.orders) == made
        assert link.view.commands[-1] == ("focus", "amount"), "the form begins anew"

    at_link(scene)


def test_how_a_link_ended_has_its_own_picture_and_nothing_dead_is_turned_to_the_customer(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link)
        assert (link.view.state.link.picture, link.view.state.can_face) == ("waiting", True)
        await link.presenter.later.cancel()
        assert (link.view.state.link.picture, link.view.state.can_face) == ("cancelled", False)
        await create(link, description="Another sale")
        number = link.view.state.link.number
        link.desk.gateway.customer_pays(number)
        link.presenter.order_changed(await link.desk.enquiry.ask(number))
        assert (link.view.state.link.picture, link.view.state.can_face) == ("paid", True)

    at_link(scene)


def test_a_link_that_was_paid_meanwhile_stays_on_the_screen(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link)
        number = link.desk.gateway.only_order().number
        link.desk.gateway.customer_pays(number)
        await link.presenter.later.renew()
        assert "may have been paid" in link.view.state.message.happened
        assert link.view.state.link.number == number
        link.presenter.order_changed(await link.desk.enquiry.ask(number))
        assert not link.view.state.can_renew
        await link.presenter.later.renew()
        assert len(link.desk.gateway.orders) == 1

    at_link(scene)


def test_an_end_that_is_over_closes_no_link_for_nothing(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link)
        link.presenter.form_changed(LinkForm("42", validity=Validity.UNTIL, until=NOON - timedelta(hours=1)))
        await link.presenter.later.renew()
        assert "moment is over" in link.view.state.faults["validity"]
        assert link.view.commands[-1] == ("focus", "validity")
        assert link.desk.gateway.calls == ["register"]

    at_link(scene)


@pytest.mark.parametrize(
    ("environment", "written"),
    [(Environment.TRAINING, "TRAINING"), (Environment.TEST, "TEST"), (Environment.LIVE, "")],
)
def test_a_customer_is_told_where_no_real_money_moves(at_link: Play, environment: Environment, written: str) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link)
        said = link.view.state.customer.not_real
        assert said.startswith(written)
        assert bool(said) is bool(written)

    at_link(scene, environment=environment)


def test_without_a_link_nothing_is_renewed_or_cloned(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await link.presenter.later.renew()
        link.presenter.clone()
        assert link.desk.gateway.calls == []
        assert link.view.commands == []

    at_link(scene)


def test_the_same_again_keeps_the_sale_and_forgets_the_customer(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await create(
            link,
            description="Tour",
            contact="maria@example.com",
            name="Maria",
            reference="7",
            validity=Validity.TODAY,
        )
        first = link.view.state.link.number
        link.presenter.clone()
        assert link.view.state.link is None
        assert link.view.commands[-2:] == [
            ("fill", LinkForm("42", "Tour", validity=Validity.TODAY)),
            ("focus", "contact"),
        ]
        await link.presenter.create()
        assert link.view.state.link.number != first
        assert len(link.desk.gateway.orders) == 2

    at_link(scene)


def test_a_link_of_before_is_opened_with_everything_to_hand_it_over(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link, description="Tour", contact="+35799123456", language="ru")
        (order,) = await link.desk.search.find()
        link.presenter.another()
        link.presenter.open(order, link.desk.profile)
        shown = link.view.state.link
        assert (shown.number, shown.is_open) == (order.number, True)
        assert "42,00" in shown.text, "in the customer's language"
        assert link.view.state.can_renew
        link.presenter.clone()
        assert link.view.commands[-2] == ("fill", LinkForm("42.00", "Tour", language="ru"))

    at_link(scene)
