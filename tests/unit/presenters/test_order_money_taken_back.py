"""Some seconds to take an act on money back: nothing leaves in them, and what is not taken back leaves once."""

import asyncio
from collections.abc import Callable

from app.domain.errors import NotSent
from app.domain.operation import OperationKind
from app.domain.order import Order, OrderState, PaymentMode
from app.domain.person import Role
from app.domain.refund_reason import RefundReason
from app.presenters.money_act_state import MoneyState
from app.services.phone_orders import PhoneDraft
from tests.makers import a_card, euros
from tests.unit.presenters.scenes import OrdersScene

Play = Callable[..., None]
REFUND = OperationKind.REFUND


def seen(orders: OrdersScene) -> MoneyState:
    state = orders.money_view.state
    assert isinstance(state, MoneyState)
    return state


async def asks_to_refund(orders: OrdersScene) -> Order:
    """Charge an order, open it, and answer everything the refund asks."""
    draft = PhoneDraft(euros(1250), PaymentMode.PHONE)
    order = (await orders.desk.phone_orders.charge(orders.desk.profile, draft, a_card())).order
    await orders.presenter.select(order.number)
    orders.presenter.money.ask(REFUND)
    orders.presenter.money.reason_chosen(RefundReason.RETURNED)
    orders.desk.gateway.calls.clear()
    return order


async def begins(orders: OrdersScene) -> "asyncio.Task[None]":
    """Submit, and come back once the act waits."""
    submitted = asyncio.create_task(orders.presenter.money.submit())
    while not seen(orders).leaving:
        assert not submitted.done()
        await asyncio.sleep(0)
    return submitted


def test_an_act_that_is_taken_back_never_leaves_and_its_question_stands_as_it_was(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        order = await asks_to_refund(orders)
        submitted = await begins(orders)
        leaves = "This goes to the bank in 5 second(s). Nothing has been sent yet."
        assert seen(orders).leaving.split("\n") == ["Refund 12.50\u00a0EUR", leaves]
        assert seen(orders).form is None
        orders.presenter.money.leave()
        await submitted
        assert orders.desk.gateway.calls == []
        shown = seen(orders)
        assert shown.leaving == ""
        assert shown.result is not None
        assert shown.result.happened == "Undone: nothing was sent to the bank."
        assert shown.form is not None
        assert (shown.form.typed, shown.form.reason) == ("12.50", RefundReason.RETURNED)
        assert not await orders.desk.journal.open_operations(order.number)
        kept = await orders.desk.journal.order(order.number)
        assert kept is not None
        assert kept.state is OrderState.PAID

    at_orders(scene, undo_seconds=5)


def test_an_act_begun_again_at_once_leaves_once_although_the_first_still_sleeps(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        await asks_to_refund(orders)
        first = await begins(orders)
        orders.presenter.money.leave()
        assert seen(orders).form is not None, "the question is there at once"
        drawn = len(orders.money_view.states)
        await orders.presenter.money.submit()  # no task of its own: it waits before the first one wakes
        await first
        assert orders.desk.gateway.calls.count("refund") == 1
        told = {state.result.happened for state in orders.money_view.states[drawn:] if state.result is not None}
        assert told == {"12.50\u00a0EUR refunded."}, "the end of the first is none of the second"

    at_orders(scene, undo_seconds=5)


def test_an_act_nobody_takes_back_leaves_once_after_its_seconds(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        await asks_to_refund(orders)
        begun = orders.desk.clock.now()
        submitted = await begins(orders)
        await orders.presenter.money.submit()  # a second press changes nothing
        await submitted
        assert orders.desk.gateway.calls.count("refund") == 1
        assert (orders.desk.clock.now() - begun).total_seconds() >= 5
        assert seen(orders).form is None
        assert seen(orders).result is not None

    at_orders(scene, undo_seconds=5)


def test_an_act_goes_on_waiting_while_another_order_is_looked_at(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        order = await asks_to_refund(orders)
        submitted = await begins(orders)
        await orders.presenter.select(None)
        orders.presenter.money.leave()
        await submitted
        assert orders.desk.gateway.calls.count("refund") == 1
        kept = await orders.desk.journal.order(order.number)
        assert kept is not None
        assert kept.state is OrderState.REFUNDED

    at_orders(scene, undo_seconds=5)


def test_who_comes_back_to_an_order_can_still_take_its_act_back(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        order = await asks_to_refund(orders)
        submitted = await begins(orders)
        await orders.presenter.select(None)
        await orders.presenter.select(order.number)
        assert seen(orders).leaving
        assert orders.presenter.money.is_asking, "Esc is for what waits before it closes the panel"
        orders.presenter.money.leave()
        await submitted
        assert orders.desk.gateway.calls == []
        assert not orders.presenter.money.is_asking

    at_orders(scene, undo_seconds=10_000_000)  # the clock of the tests runs on while the journal is read


def test_what_waits_is_taken_back_when_somebody_else_comes_to_work(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        await asks_to_refund(orders)
        submitted = await begins(orders)
        orders.presenter.money.waiting.take_all_back()
        await submitted
        assert orders.desk.gateway.calls == []

    at_orders(scene, undo_seconds=5)


def test_who_may_not_is_told_so_although_the_question_was_left_while_it_waited(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        order = await asks_to_refund(orders)
        await orders.desk.people.begin("Olga", "739105")
        orders.desk.at_work.come(await orders.desk.people.hire("Anna", Role.CLERK, "720416"))
        submitted = await begins(orders)
        await orders.presenter.select(None)
        await submitted
        assert "refund" not in orders.desk.gateway.calls
        told = orders.view.state.message
        assert told is not None
        assert order.number in told.happened
        await orders.presenter.select(order.number)
        assert seen(orders).result is not None

    at_orders(scene, undo_seconds=5)


def test_what_a_silent_bank_was_not_asked_is_told_although_the_order_was_left(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        order = await asks_to_refund(orders)
        orders.desk.gateway.fail_next["status"] = NotSent("connect")
        submitted = await begins(orders)
        await orders.presenter.select(None)
        await submitted
        assert "refund" not in orders.desk.gateway.calls
        told = orders.view.state.message
        assert told is not None
        assert order.number in told.happened

    at_orders(scene, undo_seconds=5)


def test_what_waits_leaves_at_once_when_the_program_ends(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        await asks_to_refund(orders)
        submitted = await begins(orders)
        orders.presenter.money.waiting.let_leave()
        await submitted
        assert orders.desk.gateway.calls.count("refund") == 1

    at_orders(scene, undo_seconds=10_000_000)


def test_what_somebody_else_at_work_keeps_from_leaving_is_told_as_taken_back(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        await orders.desk.people.begin("Olga", "507291")
        another = await orders.desk.people.hire("Max", Role.MANAGER, "613098")
        await asks_to_refund(orders)
        orders.desk.gateway.on_call = lambda _call: orders.desk.at_work.come(another)
        await orders.presenter.money.submit()
        assert orders.desk.gateway.calls == ["status"]
        shown = seen(orders).result
        assert shown is not None
        assert shown.happened == "Undone: nothing was sent to the bank."

    at_orders(scene)


def test_a_shop_that_wants_no_such_seconds_never_waits(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        await asks_to_refund(orders)
        orders.desk.clock.slept.clear()
        await orders.presenter.money.submit()
        assert 0.2 not in orders.desk.clock.slept
        assert all(not isinstance(state, MoneyState) or not state.leaving for state in orders.money_view.states)

    at_orders(scene)
