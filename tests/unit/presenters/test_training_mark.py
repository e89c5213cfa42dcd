"""Where no real money moves, whatever tells how an order ended says so beside the word."""

from collections.abc import Callable

import pytest

from app.domain.profile import Environment
from app.presenters.payment_link_state import LinkForm
from tests.unit.presenters.scenes import LinkScene, OrdersScene, PhoneScene, a_charge

Play = Callable[..., None]
MARKS = [(Environment.TRAINING, "TRAINING"), (Environment.TEST, "TEST"), (Environment.LIVE, "")]


@pytest.mark.parametrize(("environment", "mark"), MARKS)
def test_it_stands_beside_how_a_phone_order_ended(at_phone: Play, environment: Environment, mark: str) -> None:
    async def scene(phone: PhoneScene) -> None:
        await phone.charges()
        assert phone.view.state.receipt.mark == mark

    at_phone(scene, environment=environment)


@pytest.mark.parametrize(("environment", "mark"), MARKS)
def test_it_stands_beside_how_a_link_stands(at_link: Play, environment: Environment, mark: str) -> None:
    async def scene(link: LinkScene) -> None:
        link.presenter.form_changed(LinkForm("42"))
        await link.presenter.create()
        assert link.view.state.link.mark == mark

    at_link(scene, environment=environment)


@pytest.mark.parametrize(("environment", "mark"), MARKS)
def test_it_stands_beside_the_status_in_the_panel(at_orders: Play, environment: Environment, mark: str) -> None:
    async def scene(orders: OrdersScene) -> None:
        order = await a_charge(orders)
        await orders.presenter.select(order.number)
        assert orders.view.state.details.mark == mark

    at_orders(scene, environment=environment)
