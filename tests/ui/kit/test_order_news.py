"""News on their way to the orders screen: the first at once, those close behind it together, none lost."""

import asyncio
from collections.abc import Sequence

from msgspec.structs import replace

from app.domain.identifiers import OrderNumber
from app.domain.order import Order, OrderState
from app.ui.tasks import Tasks
from app.windows.order_news import BREATH_SECONDS, OrderNews
from tests.fakes.clock import FakeClock
from tests.makers import an_order


class Screen:
    """Remembers what it was shown; it may be slow, or fail."""

    def __init__(self) -> None:
        self.shown: list[tuple[str, ...]] = []
        self.orders: dict[str, Order] = {}
        self.gate = asyncio.Event()
        self.gate.set()
        self.failures: list[Exception] = []

    async def show(self, orders: Sequence[Order]) -> None:
        if self.failures:
            raise self.failures.pop()
        await self.gate.wait()
        self.shown.append(tuple(order.number for order in orders))
        self.orders |= {order.number: order for order in orders}


def order(place: int) -> Order:
    return an_order(number=OrderNumber(f"A-{place}"))


async def settled() -> None:
    rest = asyncio.all_tasks() - {asyncio.current_task()}
    await asyncio.gather(*rest, return_exceptions=True)
    await asyncio.sleep(0)


def test_ten_thousand_answers_are_not_ten_thousand_drawings() -> None:
    async def scene() -> None:
        screen, clock, tasks = Screen(), FakeClock(), Tasks(lambda _failure: None)
        news = OrderNews(tasks, clock, screen.show)
        news.put(order(0))
        screen.gate.clear()
        await asyncio.sleep(0)
        for place in range(1, 10_000):
            news.put(order(place))
        screen.gate.set()
        await settled()
        assert [len(numbers) for numbers in screen.shown] == [1, 9_999]
        assert clock.slept == [BREATH_SECONDS] * 2

    asyncio.run(scene())


def test_of_one_order_the_last_news_counts() -> None:
    async def scene() -> None:
        screen, tasks = Screen(), Tasks(lambda _failure: None)
        news = OrderNews(tasks, FakeClock(), screen.show)
        for state in (OrderState.PENDING, OrderState.AUTHORISED, OrderState.PAID):
            news.put(replace(order(1), state=state))
        await settled()
        assert screen.shown == [("A-1",)]
        assert screen.orders["A-1"].state is OrderState.PAID

    asyncio.run(scene())


def test_news_go_on_after_a_drawing_that_failed() -> None:
    async def scene() -> None:
        failures: list[Exception] = []
        screen, tasks = Screen(), Tasks(failures.append)
        news = OrderNews(tasks, FakeClock(), screen.show)
        screen.failures = [RuntimeError("drawing")]
        news.put(order(1))
        await settled()
        news.put(order(2))
        await settled()
        assert [str(each) for each in failures] == ["drawing"]
        assert screen.shown == [("A-2",)]

    asyncio.run(scene())
