"""One qasync loop for all GUI tests: running while one of them runs, checked for leftovers after each.

A loop for each test would end the Qt application with the first one; a loop left marked as running would break
every test that uses plain asyncio. So there is one loop a session, marked as running around each GUI test.
"""

import asyncio
import os
import time
from collections.abc import Awaitable, Callable, Iterator
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

os.environ["QT_API"] = "pyside6"
import qasync

Result = TypeVar("Result")
RunInLoop = Callable[[Awaitable[Result]], Result]


def strict_messages(*also_expected: str) -> list[pytest.MarkDecorator]:
    """Return marks under which an unexpected message of Qt fails a test (only the last ignore mark counts)."""
    offscreen = "This plugin does not support (propagateSizeHints|raise)"
    return [pytest.mark.qt_log_level_fail("WARNING"), pytest.mark.qt_log_ignore(offscreen, *also_expected)]


@pytest.fixture(scope="session")
def qt_loop(qapp: QApplication) -> Iterator[asyncio.AbstractEventLoop]:
    """The session's loop, not marked as running: tests take `gui_loop`."""
    loop = qasync.QEventLoop(qapp, already_running=True)
    asyncio.events._set_running_loop(None)
    yield loop
    # Not loop.stop(): it ends the application, and every later wait of pytest-qt would return at once.
    qapp.aboutToQuit.disconnect(loop._after_run_forever)
    loop._QEventLoop__is_running = False
    loop._after_run_forever()
    loop.close()


@pytest.fixture
def gui_loop(qt_loop: asyncio.AbstractEventLoop) -> Iterator[asyncio.AbstractEventLoop]:
    """The loop, running while the test runs. A leftover task or an error nobody caught fails the test."""
    problems: list[str] = []
    qt_loop.set_exception_handler(lambda _loop, context: problems.append(describe(context)))
    asyncio.events._set_running_loop(qt_loop)
    try:
        yield qt_loop
        leftover = asyncio.all_tasks(qt_loop)
        problems += [f"leftover task {task.get_name()}: {task.get_coro()}" for task in leftover]
        end_all(leftover)
    finally:
        asyncio.events._set_running_loop(None)
    assert not problems, "\n".join(problems)


_PATIENCE_MILLISECONDS = 40_000
"""Long enough for the slowest computer: nothing here is a measurement."""


@pytest.fixture
def run_in_loop(gui_loop: asyncio.AbstractEventLoop, qtbot: QtBot) -> RunInLoop[Any]:
    """Await something in a test: `result = run_in_loop(coroutine)`. Qt goes on meanwhile."""

    def run(work: Awaitable[Result]) -> Result:
        future = asyncio.ensure_future(work)
        qtbot.waitUntil(future.done, timeout=_PATIENCE_MILLISECONDS)
        return future.result()

    return run


@pytest.fixture
def no_leftover_windows(qapp: QApplication) -> Iterator[None]:
    """A window the test did not close fails it; put this before `qtbot` in the signature."""
    before = set(map(id, qapp.topLevelWidgets()))
    yield
    flush_deletions()
    left = [window for window in qapp.topLevelWidgets() if id(window) not in before and window.isVisible()]
    names = [describe_window(window) for window in left]
    for window in left:
        window.close()
    assert not names, f"windows left open: {names}"


def describe(context: dict[str, Any]) -> str:
    return f"{context['message']}: {context.get('exception')!r}"


def describe_window(window: QWidget) -> str:
    return f"{type(window).__name__} {window.objectName()!r}"


def end_all(tasks: set["asyncio.Task[Any]"]) -> None:
    """Cancel tasks and turn the loop until they have ended."""
    for task in tasks:
        task.cancel()
    for _ in range(100):
        if all(task.done() for task in tasks):
            return
        QCoreApplication.processEvents()


def flush_deletions() -> None:
    """Carry out every deleteLater that is waiting; the event loop alone does so only when it is left."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if not _within_task():  # there, the turns of other tasks would come in the middle of this one
        QCoreApplication.processEvents()


def _within_task() -> bool:
    try:
        return asyncio.current_task() is not None
    except RuntimeError:
        return False


def work_for(seconds: float) -> None:
    """Keep this thread at work for so many seconds of the processor's time."""
    over = time.thread_time() + seconds
    while time.thread_time() < over:
        pass
