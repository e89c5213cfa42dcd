"""What a link seldom needs: a number and a way back of the shop's own, a bank without the language, a test link."""

from collections.abc import Callable
from datetime import time, timedelta

import pytest
from msgspec.structs import replace

from app.domain.business_day import BusinessDays
from app.domain.order import OrderState
from app.domain.profile import Environment
from app.presenters.formatting import Formats
from app.presenters.link_form import form_instead_of
from app.presenters.payment_link_state import LinkForm, Validity
from tests.makers import NOON
from tests.unit.presenters.scenes import LinkScene, a_form, another_bank

Play = Callable[..., None]


async def create(link: LinkScene, **form: object) -> None:
    link.presenter.form_changed(LinkForm(**{"amount": "42", **form}))  # type: ignore[arg-type]
    await link.presenter.create()


def test_a_number_of_the_shop_s_own_is_the_order_s(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link, order_number=" inv-2026/7 ")
        assert link.view.state.link.number == "INV-2026/7"

    at_link(scene)


def test_the_number_of_a_phone_order_goes_along_as_the_reference_of_the_link_in_its_place(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        phone = a_form(amount="42", email="anna@example.com", description="Chairs", order_number=" INV-7 ")
        link.presenter.take_over(form_instead_of(phone, hold=False))
        await link.presenter.create()
        (number, registration), *others = link.desk.gateway.registered.items()
        assert (number != "INV-7", others) == (True, []), "the bank may know the phone order by it"
        assert registration.details.parameters == {"reference": "INV-7"}

    at_link(scene)


def test_a_number_that_is_used_shows_its_order_and_sends_nothing(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link, order_number="INV-7")
        link.presenter.another()
        link.desk.gateway.calls.clear()
        await create(link, amount="43", order_number="inv-7")
        assert "INV-7" in link.view.state.faults["order_number"]
        assert (link.view.state.used_number, link.view.state.link) == ("INV-7", None)
        assert link.view.commands[-1] == ("focus", "order_number")
        assert link.desk.gateway.calls == []
        link.presenter.form_changed(LinkForm("43", order_number="INV-8"))
        assert (link.view.state.faults, link.view.state.used_number) == ({}, "")

    at_link(scene)


@pytest.mark.parametrize(
    "page",
    [
        "shop.example",
        "ftp://shop.example/x",
        "javascript:alert(1)",
        "https://",
        "https://a b.example",
        "https://me@shop.example",
    ],
)
def test_a_way_back_that_is_no_page_is_refused_before_anything_is_sent(at_link: Play, page: str) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link, return_page=page)
        assert link.view.state.faults == {
            "return_page": "Type the whole address of a page, with https:// or http:// before it."
        }
        assert link.desk.gateway.calls == []

    at_link(scene)


@pytest.mark.parametrize(
    ("typed", "sent"), [("", "https://shop.example/thanks"), ("http://till.lan/paid", "http://till.lan/paid")]
)
def test_the_customer_comes_back_to_the_typed_page_else_to_the_shop_s(at_link: Play, typed: str, sent: str) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link, return_page=typed)
        (registration,) = link.desk.gateway.registered.values()
        assert registration.return_address.startswith(sent)

    at_link(scene, return_page="https://shop.example/thanks")


def test_today_ends_when_the_shop_closes_also_after_midnight(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        link.presenter.form_changed(LinkForm("42", validity=Validity.TODAY))
        days = link.desk.profile.days
        closing = days.span_of(days.day_of(NOON))[1] - timedelta(minutes=1)
        assert Formats("en").moment(closing) in link.view.state.ends_text
        assert closing.astimezone().hour == 3, "one minute before four in the night"

    at_link(scene, days=BusinessDays(time(4)))


def test_an_end_the_bank_does_not_allow_is_warned_of_while_it_is_chosen(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        link.presenter.form_changed(LinkForm("42", validity=Validity.SEVEN_DAYS))
        latest = Formats("en").moment(NOON + timedelta(days=2))
        assert link.view.state.ends_text == f"This bank ends a link on {latest} at the latest."

    at_link(scene, longest_link_life=timedelta(days=2))


def test_a_bank_without_the_customer_s_language_says_in_which_one_its_page_opens(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        link.presenter.form_changed(LinkForm("42", language="ru"))
        link.presenter.use_profile(replace(another_bank(), languages=("el", "en")))
        message = link.view.state.message
        assert "not to be had in Русский" in message.happened
        assert "It opens in Ελληνικά" in message.to_do

    at_link(scene, languages=("en", "ru"))


def test_a_test_link_is_one_press_where_no_real_money_moves(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        assert link.view.state.can_try
        assert len(link.view.state.samples) == 3
        await link.presenter.make_test_link()
        assert link.view.state.link.amount == "10.00\u00a0EUR"
        (kept,) = await link.desk.search.find()
        assert kept.description == "Test link"
        assert not link.view.state.can_try, "there is a link on the screen"

    at_link(scene, environment=Environment.TRAINING)


def test_no_test_link_is_made_over_what_is_typed_nor_with_real_money(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        link.presenter.form_changed(LinkForm("42"))
        link.presenter.use_profile(replace(link.desk.profile, environment=Environment.TRAINING))
        assert not link.view.state.can_try
        link.presenter.form_changed(LinkForm(""))
        link.presenter.use_profile(replace(link.desk.profile, environment=Environment.LIVE))
        await link.presenter.make_test_link()
        assert link.desk.gateway.calls == []

    at_link(scene)


def test_a_declined_try_leaves_the_link_open_and_says_so(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link)
        (order,) = await link.desk.search.find()
        link.presenter.order_changed(replace(order, action_code="116"))
        shown = link.view.state.link
        assert (shown.status, shown.is_open) == ("Declined, may retry", True)
        assert "the same link may be tried again" in shown.sentence
        link.presenter.order_changed(replace(order, action_code="", state=OrderState.PAID))
        assert link.view.state.link.status == "Paid"

    at_link(scene)
