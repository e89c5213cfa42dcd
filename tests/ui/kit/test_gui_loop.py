"""The loop GUI tests run in."""

import asyncio
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from tests.qt_loop import RunInLoop, end_all


async def double(number: int) -> int:
    await asyncio.sleep(0)
    return 2 * number


@pytest.mark.parametrize("number", [1, 2])
def test_coroutine_runs_while_qt_does(run_in_loop: RunInLoop[Any], number: int) -> None:
    assert run_in_loop(double(number)) == 2 * number


def test_plain_asyncio_works_between_gui_tests() -> None:
    assert asyncio.run(double(3)) == 6


def test_slot_can_start_a_task(gui_loop: asyncio.AbstractEventLoop, qtbot: QtBot) -> None:
    results: list[int] = []

    async def keep() -> None:
        results.append(await double(4))

    tasks: list[asyncio.Task[None]] = []
    QTimer.singleShot(0, lambda: tasks.append(asyncio.ensure_future(keep())))
    qtbot.waitUntil(lambda: results == [8])
    qtbot.waitUntil(lambda: tasks[0].done())


def test_failure_in_a_coroutine_comes_out(run_in_loop: RunInLoop[Any]) -> None:
    async def fail() -> None:
        raise LookupError("nothing")

    with pytest.raises(LookupError):
        run_in_loop(fail())


def test_leftover_tasks_are_ended(gui_loop: asyncio.AbstractEventLoop) -> None:
    task = gui_loop.create_task(asyncio.sleep(1000))
    end_all({task})
    assert task.cancelled()
