"""Marking orders of the list: one, a range, all that fit; what nobody sees any more is not marked."""

from collections.abc import Callable

from app.domain.identifiers import OrderNumber
from app.domain.order import Order
from app.presenters.orders_state import Tab
from app.services.order_search import PAGE
from app.services.payment_links import LinkDraft
from tests.makers import euros
from tests.unit.presenters.scenes import OrdersScene

Play = Callable[..., None]


async def links(orders: OrdersScene, count: int) -> list[Order]:
    """Make so many links of a rising sum, a minute apart, and load the list; newest first."""
    made = []
    for place in range(count):
        orders.desk.clock.forward(60)
        made.append(await orders.desk.links.create(orders.desk.profile, LinkDraft(euros(100 + place))))
    await orders.presenter.load()
    return made[::-1]


def marked(orders: OrdersScene) -> list[OrderNumber]:
    return [row.number for row in orders.view.state.rows if row.marked]


def test_a_mark_is_put_and_taken_off_and_the_bar_says_how_much_it_comes_to(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        newest, older, _oldest = await links(orders, 3)
        assert orders.view.state.marked is None
        orders.presenter.marks.toggle(older.number)
        orders.presenter.marks.toggle(newest.number)
        assert marked(orders) == [newest.number, older.number]
        assert orders.view.state.marked.text == "2 selected. Order amounts, paid or not: 2.03\u00a0EUR"
        assert [each.number for each in orders.presenter.marks.orders] == [newest.number, older.number], (
            "in the order of the screen"
        )
        orders.presenter.marks.toggle(newest.number)
        assert marked(orders) == [older.number]

    at_orders(scene)


def test_a_range_drawn_back_lets_go_of_what_it_leaves_and_of_nothing_else(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        made = [order.number for order in await links(orders, 4)]
        orders.presenter.marks.toggle(made[3])
        orders.presenter.marks.extend(made[:2], begins=True)
        orders.presenter.marks.extend(made[:3], begins=False)
        assert marked(orders) == made
        orders.presenter.marks.extend(made[:1], begins=False)
        assert marked(orders) == [made[0], made[3]]

    at_orders(scene)


def test_all_that_fit_are_marked_loaded_or_not(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        made = await links(orders, PAGE + 3)
        assert len(orders.view.state.rows) == PAGE
        await orders.presenter.mark_all()
        assert len(marked(orders)) == len(made)
        orders.presenter.marks.clear()
        assert orders.view.state.marked is None

    at_orders(scene)


def test_marks_stay_when_the_list_is_loaded_anew_and_go_with_another_question(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        newest, *_others = await links(orders, 2)
        orders.presenter.marks.toggle(newest.number)
        await orders.presenter.load()
        assert marked(orders) == [newest.number]
        await orders.presenter.load(tab=Tab.WAITING)
        assert orders.view.state.marked is None, "an act on many concerns what is on the screen alone"

    at_orders(scene)
