"""What a bank was found not to offer: the screens say why and what to do instead, and never press a dead button."""

from collections.abc import Callable

import pytest

from app.domain.capabilities import Ability
from app.domain.order import OrderState, PaymentMode
from app.domain.profile import ChargeWay, Generation
from app.presenters.payment_link_state import LinkForm
from tests.makers import a_profile, an_order
from tests.unit.presenters.scenes import LinkScene, OrdersScene, PhoneScene

Play = Callable[..., None]
NO_PHONE = frozenset({Ability.PHONE_ORDERS})
NO_PAGES = frozenset({Ability.PAGES})


@pytest.mark.parametrize(
    ("mode", "absent", "changes", "lacks"),
    [
        (PaymentMode.PHONE, NO_PHONE, {}, True),
        (PaymentMode.PHONE, NO_PAGES, {}, False),
        (PaymentMode.LINK, NO_PAGES, {}, True),
        (PaymentMode.LINK, NO_PHONE, {}, False),
        (PaymentMode.BANK_PAGE, NO_PHONE, {}, True),
        (PaymentMode.BANK_PAGE, NO_PHONE, {"generation": Generation.V2}, False),
        (PaymentMode.BANK_PAGE, NO_PAGES, {"generation": Generation.V2}, True),
        (PaymentMode.CHALLENGE, NO_PAGES, {}, True),
        (PaymentMode.CHALLENGE, NO_PAGES, {"charge_way": ChargeWay.ONE_CALL}, False),
        (PaymentMode.CHALLENGE, NO_PHONE, {}, False),
        (PaymentMode.PHONE, frozenset(), {}, False),
    ],
)
def test_each_way_of_paying_needs_what_it_needs(
    mode: PaymentMode, absent: frozenset[Ability], changes: dict[str, object], lacks: bool
) -> None:
    assert a_profile(absent=absent, **changes).lacks(mode) is lacks


def test_a_way_the_bank_does_not_offer_is_not_the_one_to_begin_with(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        state = phone.view.state
        assert state.mode is PaymentMode.CHALLENGE
        assert PaymentMode.PHONE in [choice.mode for choice in state.modes], "it stays in sight, to learn why"
        assert state.faults == {}

    at_phone(scene, absent=NO_PHONE)


def test_choosing_it_says_why_asks_for_no_card_and_goes_on_with_a_link(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        phone.presenter.choose_mode(PaymentMode.PHONE)
        state = phone.view.state
        assert "takes no cards read out over the phone" in state.faults["mode"]
        assert "payment link" in state.faults["mode"]
        assert not state.asks_for_card
        assert (state.can_charge, state.charge_label) == (True, "Go on with a payment link")
        await phone.charges()
        assert [form.amount for form in phone.handed_over] == ["12.50"]
        assert phone.desk.gateway.calls == []

    at_phone(scene, absent=NO_PHONE)


@pytest.mark.parametrize(
    "changes",
    [{"modes": (PaymentMode.PHONE,), "absent": NO_PHONE}, {"absent": NO_PHONE | NO_PAGES}],
    ids=["no links in the profile", "no links at the bank"],
)
def test_without_a_link_the_button_is_off_and_the_bank_must_be_asked(
    at_phone: Play, changes: dict[str, object]
) -> None:
    async def scene(phone: PhoneScene) -> None:
        phone.presenter.choose_mode(PaymentMode.PHONE)
        assert not phone.view.state.can_charge
        assert "Ask the bank to switch it on" in phone.view.state.faults["mode"]
        await phone.charges()
        assert phone.handed_over == []
        assert phone.desk.gateway.calls == []

    at_phone(scene, **changes)


def test_what_is_found_out_later_takes_effect_on_the_open_screen(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        assert phone.view.state.mode is PaymentMode.PHONE
        phone.presenter.use_profile(a_profile(absent=NO_PHONE))
        assert phone.view.state.mode is PaymentMode.CHALLENGE
        phone.presenter.use_profile(a_profile())
        assert phone.view.state.mode is PaymentMode.CHALLENGE, "a choice that works stays"

    at_phone(scene)


def test_a_check_of_the_bank_leaves_the_outcome_on_the_screen(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        await phone.charges()
        paid = phone.view.state.receipt
        assert paid is not None
        phone.presenter.use_profile(a_profile(absent=NO_PAGES))
        assert phone.view.state.receipt == paid

    at_phone(scene)


def test_no_link_is_made_where_the_bank_makes_none(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        state = link.view.state
        assert not state.can_create
        assert "no payment links" in state.message.happened
        assert "Ask the bank" in state.message.to_do
        link.presenter.form_changed(LinkForm("42"))
        await link.presenter.create()
        assert link.desk.gateway.calls == []

    at_link(scene, absent=NO_PAGES)


def test_an_order_is_not_cancelled_where_the_bank_was_found_to_refuse_it(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        details = await shown(orders, OrderState.AWAITING_PAYMENT)
        assert not details.can_cancel
        assert "ends by itself" in details.cancel_hint

    at_orders(scene, absent=frozenset({Ability.CANCEL}))


def test_an_order_without_the_banks_number_is_not_asked_about_where_the_bank_refuses_ours(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        details = await shown(orders, OrderState.OUTCOME_UNKNOWN, gateway_order_id=None)
        assert not details.can_ask
        assert "its portal" in details.ask_hint

    at_orders(scene, absent=frozenset({Ability.SEARCH}))


async def shown(orders: OrdersScene, state: OrderState, **changes: object) -> object:
    """Put an order of this state into the books and return what its panel shows."""
    order = an_order(state=state, **changes)
    await orders.desk.journal.record(order, ())
    await orders.presenter.load()
    await orders.presenter.select(order.number)
    return orders.view.state.details
