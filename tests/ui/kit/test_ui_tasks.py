"""Starting coroutines from slots."""

import asyncio
from collections.abc import Coroutine
from typing import Any

import pytest
from PySide6.QtCore import QObject
from shiboken6 import delete

from app.ui.tasks import Tasks


class Work:
    """Something to do that waits until it is let go, and remembers how it ended."""

    def __init__(self) -> None:
        self.gate = asyncio.Event()
        self.ended = asyncio.Event()
        self.runs = 0
        self.done = 0
        self.cancelled = 0

    async def __call__(self) -> None:
        self.runs += 1
        try:
            await self.gate.wait()
        except asyncio.CancelledError:
            self.cancelled += 1
            raise
        finally:
            self.ended.set()
        self.done += 1


class Desk:
    """A task runner, and everything it reported."""

    def __init__(self) -> None:
        self.failures: list[Exception] = []
        self.busy: list[bool] = []
        self.tasks = Tasks(self.failures.append)


def run(story: Coroutine[Any, Any, None]) -> None:
    asyncio.run(asyncio.wait_for(story, 10))


def test_second_start_while_one_runs_does_nothing_and_says_so() -> None:
    async def story() -> None:
        desk, work = Desk(), Work()
        assert desk.tasks.start("pay", work)
        assert not desk.tasks.start("pay", work)
        work.gate.set()
        await desk.tasks.settled("pay")
        assert (work.runs, work.done) == (1, 1)
        assert desk.tasks.start("pay", work)
        await desk.tasks.finish()

    run(story())


def test_one_that_is_over_stands_in_nobodys_way_before_its_end_is_told() -> None:
    async def story() -> None:
        desk, work, busy, started = Desk(), Work(), list[bool](), list[bool]()
        work.gate.set()

        async def first() -> None:
            # Runs when this one is over, and before anybody was told.
            asyncio.get_running_loop().call_soon(
                lambda: started.append(desk.tasks.start("pay", work, on_busy=busy.append))
            )

        desk.tasks.start("pay", first, on_busy=busy.append)
        await work.ended.wait()
        await desk.tasks.finish()
        assert started == [True]
        assert work.done == 1
        assert busy == [True, False, True, False]

    run(story())


def test_arguments_reach_the_coroutine() -> None:
    async def story() -> None:
        seen: list[tuple[int, str]] = []

        async def note(number: int, text: str) -> None:
            seen.append((number, text))

        desk = Desk()
        desk.tasks.start("note", note, 3, "three")
        await desk.tasks.settled("note")
        assert seen == [(3, "three")]

    run(story())


def test_busy_is_told_at_start_and_end() -> None:
    async def story() -> None:
        desk, work = Desk(), Work()
        desk.tasks.start("pay", work, on_busy=desk.busy.append)
        assert desk.busy == [True]
        work.gate.set()
        await desk.tasks.settled("pay")
        assert desk.busy == [True, False]

    run(story())


def test_failure_goes_to_the_one_place_and_ends_busy() -> None:
    async def story() -> None:
        async def fail() -> None:
            raise LookupError("nothing there")

        desk = Desk()
        desk.tasks.start("fail", fail, on_busy=desk.busy.append)
        await desk.tasks.settled("fail")
        await asyncio.sleep(0)
        assert [repr(each) for each in desk.failures] == ["LookupError('nothing there')"]
        assert desk.busy == [True, False]
        assert desk.tasks.count == 0

    run(story())


def test_cancelling_is_silent_and_frees_the_key_at_once() -> None:
    async def story() -> None:
        desk, first, second = Desk(), Work(), Work()
        desk.tasks.start("search", first, on_busy=desk.busy.append)
        await asyncio.sleep(0)
        assert desk.tasks.cancel("search")
        assert desk.tasks.start("search", second, on_busy=desk.busy.append)
        second.gate.set()
        await desk.tasks.settled("search")
        assert (first.cancelled, second.done) == (1, 1)
        assert desk.busy == [True, False, True, False]
        assert desk.failures == []

    run(story())


def test_tasks_of_a_destroyed_owner_are_cancelled_without_touching_it() -> None:
    async def story() -> None:
        desk, work, owner = Desk(), Work(), QObject()
        desk.tasks.start("load", work, owner=owner, on_busy=desk.busy.append)
        await asyncio.sleep(0)
        delete(owner)
        assert not desk.tasks.is_running("load")
        assert desk.tasks.start("load", Work(), owner=QObject())
        await desk.tasks.finish()
        assert work.cancelled == 1
        assert desk.busy == [True]

    run(story())


def test_finished_task_lets_go_of_its_owner() -> None:
    async def story() -> None:
        desk, work, owner = Desk(), Work(), QObject()
        work.gate.set()
        desk.tasks.start("load", work, owner=owner, on_busy=desk.busy.append)
        await desk.tasks.settled("load")
        await asyncio.sleep(0)
        delete(owner)
        assert desk.busy == [True, False]

    run(story())


def test_money_is_never_cancelled_by_a_screen() -> None:
    async def story() -> None:
        desk, work, owner = Desk(), Work(), QObject()
        desk.tasks.start("charge", work, owner=owner, on_busy=desk.busy.append, moves_money=True)
        await asyncio.sleep(0)
        assert not desk.tasks.cancel("charge")
        delete(owner)
        assert desk.tasks.is_running("charge")
        work.gate.set()
        await desk.tasks.settled("charge")
        assert (work.done, work.cancelled) == (1, 0)
        assert desk.busy == [True]

    run(story())


def test_finish_cancels_screens_and_waits_for_money() -> None:
    async def story() -> None:
        desk, screen, money = Desk(), Work(), Work()
        desk.tasks.start("load", screen)
        desk.tasks.start("charge", money, moves_money=True)
        await asyncio.sleep(0)
        end = asyncio.create_task(desk.tasks.finish())
        await screen.ended.wait()
        assert not desk.tasks.start("late", screen)
        assert not end.done()
        money.gate.set()
        await end
        assert (money.done, desk.tasks.count) == (1, 0)

    run(story())


def test_finish_does_not_wait_for_ever() -> None:
    async def story() -> None:
        desk, money = Desk(), Work()
        desk.tasks.start("charge", money, moves_money=True)
        await asyncio.sleep(0)
        await desk.tasks.finish(patience=0.01)
        assert money.cancelled == 1

    run(story())


def test_coroutine_function_that_fails_when_called_is_a_failure_too() -> None:
    async def story() -> None:
        async def needs_one(_number: int) -> None:
            """Nothing to do."""

        desk = Desk()
        desk.tasks.start("odd", needs_one)  # type: ignore[call-arg]
        await desk.tasks.settled("odd")
        await asyncio.sleep(0)
        assert isinstance(desk.failures[0], TypeError)

    run(story())


@pytest.mark.parametrize("key", ["orders.load", ("charge", 7)])
def test_key_may_be_anything_that_compares(key: object) -> None:
    async def story() -> None:
        desk, work = Desk(), Work()
        desk.tasks.start(key, work)
        assert desk.tasks.is_running(key)
        await desk.tasks.finish()

    run(story())
