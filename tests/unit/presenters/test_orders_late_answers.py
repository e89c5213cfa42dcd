"""The orders screen while answers come late: none takes the panel from another order, none fills another's list."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from app.domain.errors import NotSent
from app.domain.hold_plan import HoldPlan
from app.domain.operation import OperationKind
from app.domain.order import Order, PaymentMode
from app.presenters.orders_state import STATES_OF_TAB, Tab
from app.services.order_search import PAGE
from app.services.payment_links import LinkDraft
from app.services.phone_orders import PhoneDraft
from tests.makers import a_card, euros
from tests.unit.presenters.scenes import OrdersScene

Play = Callable[..., None]


async def a_link(orders: OrdersScene) -> Order:
    orders.desk.clock.forward(60)
    return await orders.desk.links.create(orders.desk.profile, LinkDraft(euros(4200)))


async def a_charge(orders: OrdersScene, minor: int) -> Order:
    orders.desk.clock.forward(660)  # so long after the one before that nobody takes it for the same sale
    draft = PhoneDraft(euros(minor), PaymentMode.PHONE)
    return (await orders.desk.phone_orders.charge(orders.desk.profile, draft, a_card())).order


class Held:
    """What is read of the journal, held back where it fits until it may come."""

    def __init__(self, read: Callable[..., Awaitable[object]], fits: Callable[..., bool]) -> None:
        self._read = read
        self._fits = fits
        self.begun, self.may_come = asyncio.Event(), asyncio.Event()

    async def __call__(self, *asked: object, **page: object) -> object:
        found = await self._read(*asked, **page)
        if self._fits(*asked, **page):
            self.begun.set()
            await self.may_come.wait()
        return found


def sums_in_panel(orders: OrdersScene) -> tuple[str, str]:
    """Return the sum of the order in the panel, and the one its money begins with."""
    return orders.view.state.details.amount, orders.money_view.state.line[0][1]


def test_news_of_one_order_do_not_put_its_money_and_history_under_another(
    at_orders: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scene(orders: OrdersScene) -> None:
        first, second = await a_charge(orders, 1250), await a_charge(orders, 990)
        await orders.presenter.select(second.number)
        history = orders.view.state.details.timeline
        await orders.presenter.select(first.number)
        held = Held(orders.desk.search.timeline, lambda number: number == first.number)
        monkeypatch.setattr(orders.desk.search, "timeline", held)
        news = asyncio.ensure_future(orders.presenter.orders_changed((first,)))
        await held.begun.wait()
        await orders.presenter.select(second.number)
        held.may_come.set()
        await news
        assert sums_in_panel(orders) == ("9.90\u00a0EUR", "9.90\u00a0EUR")
        assert orders.view.state.details.timeline == history

    at_orders(scene)


@pytest.mark.parametrize("wish", ["ask", "cancel", "look up"])
def test_a_late_answer_does_not_take_the_panel_from_another_order(
    at_orders: Play, monkeypatch: pytest.MonkeyPatch, wish: str
) -> None:
    async def scene(orders: OrdersScene) -> None:
        link, other = await a_link(orders), await a_charge(orders, 990)
        await orders.presenter.load()
        if wish != "look up":
            await orders.presenter.select(link.number)
        held = Held(orders.desk.search.timeline, lambda number: number == link.number)
        monkeypatch.setattr(orders.desk.search, "timeline", held)
        wishes = {
            "ask": orders.presenter.opened.ask_bank,
            "cancel": orders.presenter.opened.cancel,
            "look up": lambda: orders.presenter.look_up(link.number),
        }
        wished = asyncio.ensure_future(wishes[wish]())
        await held.begun.wait()
        await orders.presenter.select(other.number)
        held.may_come.set()
        await wished
        assert sums_in_panel(orders) == ("9.90\u00a0EUR", "9.90\u00a0EUR")
        assert not orders.view.state.busy

    at_orders(scene)


@pytest.mark.parametrize("wish", ["ask", "look up", "select"])
def test_a_late_answer_does_not_put_an_order_back_to_how_it_stood_before_another_till_changed_it(
    at_orders: Play, monkeypatch: pytest.MonkeyPatch, wish: str
) -> None:
    async def scene(orders: OrdersScene) -> None:
        order = await a_charge(orders, 1250)
        await orders.presenter.load()
        await orders.presenter.select(order.number)
        read = orders.desk.search.timeline
        held = Held(read, lambda _number: not held.begun.is_set())  # the first one that reads, and nobody after it
        monkeypatch.setattr(orders.desk.search, "timeline", held)
        wishes: dict[str, Callable[[], Awaitable[None]]] = {
            "ask": orders.presenter.opened.ask_bank,
            "look up": lambda: orders.presenter.look_up(order.number),
            "select": lambda: orders.presenter.select(order.number),
        }
        wished = asyncio.ensure_future(wishes[wish]())
        await held.begun.wait()
        refunded = (await orders.desk.refunds.refund(order.number)).order
        await orders.presenter.orders_changed((refunded,))
        assert orders.view.state.details.status == "Refunded"
        held.may_come.set()
        await wished
        assert orders.view.state.details.status == "Refunded"
        assert "went back" in str([row.text for row in orders.view.state.details.timeline])
        assert [row.status for row in orders.view.state.rows] == ["Refunded"]

    at_orders(scene)


def test_a_day_that_cannot_be_set_is_told_with_its_order_which_is_no_longer_in_the_panel(
    at_orders: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scene(orders: OrdersScene) -> None:
        link, other = await a_link(orders), await a_charge(orders, 990)
        await orders.presenter.select(link.number)
        held = Held(orders.desk.journal.order, lambda number: number == link.number)
        monkeypatch.setattr(orders.desk.journal, "order", held)
        plan = HoldPlan(OperationKind.CAPTURE, orders.desk.clock.now().date())
        setting = asyncio.ensure_future(orders.presenter.opened.plan_hold(plan))
        await held.begun.wait()
        await orders.presenter.select(other.number)
        held.may_come.set()
        await setting
        assert orders.view.state.message.happened == f"Order {link.number}: No money of this order is held."

    at_orders(scene)


def test_news_that_come_while_the_list_is_read_stand_in_it(at_orders: Play, monkeypatch: pytest.MonkeyPatch) -> None:
    async def scene(orders: OrdersScene) -> None:
        order = await a_charge(orders, 1250)
        await orders.presenter.load()
        held = Held(orders.desk.search.listed, lambda _wanted: not held.begun.is_set())
        monkeypatch.setattr(orders.desk.search, "listed", held)
        loading = asyncio.ensure_future(orders.presenter.load())
        await held.begun.wait()
        await orders.presenter.orders_changed(((await orders.desk.refunds.refund(order.number)).order,))
        held.may_come.set()
        await loading
        assert [row.status for row in orders.view.state.rows] == ["Refunded"]

    at_orders(scene)


def test_an_older_search_that_ends_last_does_not_fill_the_list(
    at_orders: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scene(orders: OrdersScene) -> None:
        await a_link(orders)
        charge = await a_charge(orders, 1250)
        held = Held(orders.desk.search.listed, lambda wanted: wanted.states == STATES_OF_TAB[Tab.WAITING])
        monkeypatch.setattr(orders.desk.search, "listed", held)
        older = asyncio.ensure_future(orders.presenter.finding.look_at(Tab.WAITING, None))
        await held.begun.wait()
        await orders.presenter.load("", Tab.PAID)
        held.may_come.set()
        await older
        assert orders.numbers == [charge.number]

    at_orders(scene)


def test_an_older_page_is_not_put_below_another_list(at_orders: Play, monkeypatch: pytest.MonkeyPatch) -> None:
    async def scene(orders: OrdersScene) -> None:
        for _ in range(PAGE + 1):
            await a_link(orders)
        charge = await a_charge(orders, 1250)
        await orders.presenter.load()
        held = Held(orders.desk.search.listed, lambda _wanted, older_than=None: older_than is not None)
        monkeypatch.setattr(orders.desk.search, "listed", held)
        more = asyncio.ensure_future(orders.presenter.load_more())
        await held.begun.wait()
        await orders.presenter.load("", Tab.PAID)
        held.may_come.set()
        await more
        assert orders.numbers == [charge.number]

    at_orders(scene)


@pytest.mark.parametrize("wish", ["ask", "cancel", "look up"])
def test_what_fails_at_the_bank_names_its_order(at_orders: Play, wish: str) -> None:
    """The clerk may look at another one by then."""

    async def scene(orders: OrdersScene) -> None:
        link = await a_link(orders)
        await orders.presenter.load()
        await orders.presenter.select(link.number)
        gateway = orders.desk.gateway
        gateway.fail_next |= dict.fromkeys(("status", "cancel"), NotSent("refused"))
        asks = {
            "ask": orders.presenter.opened.ask_bank,
            "cancel": orders.presenter.opened.cancel,
            "look up": lambda: orders.presenter.look_up(link.number),
        }
        await asks[wish]()
        said = orders.view.state.message
        assert said.happened == f"Order {link.number}: The bank could not be reached."
        assert said.money == "The order stands as it is shown; nothing was changed here."

    at_orders(scene)
