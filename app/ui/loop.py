"""How the program lives and ends: one event loop for Qt and asyncio, started once, left only through its root.

A second `app.exec()` after the web engine was used is a segmentation fault, and `asyncio.run` and its relatives
call it several times. So there is exactly one `run_until_complete`, and it tidies up after itself.
"""

import asyncio
import logging
import os
import signal
import sys
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from types import FrameType, TracebackType
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QApplication

os.environ["QT_API"] = "pyside6"  # before qasync: it would take PyQt when that is installed too
import qasync

from app.ui.garbage import garbage_found_here

Root = Callable[[asyncio.Event], Awaitable[int]]
FailureSink = Callable[[BaseException], None]

_log = logging.getLogger(__name__)


class Application(QApplication):
    """The Qt application. Being told to quit is a wish (`quit_asked`), not the end.

    `app.quit()`, Ctrl+Q on macOS and the end of the desktop session all arrive as QEvent.Quit. Qt would leave
    its loop at once and skip our cleanup ("Event loop stopped before Future completed"). Overriding `event`
    costs nothing; an application-wide event filter would run Python code for every event of every widget.
    """

    quit_asked = Signal()

    def event(self, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Quit:
            return super().event(event)
        event.ignore()
        self.quit_asked.emit()
        return True


def run_until_closed(app: Application, root: Root, on_failure: FailureSink | None = None) -> int:
    """Return what `root` returned, after every other task has ended.

    `root` gets an event that is set when the program is told to end: by QEvent.Quit, SIGINT or SIGTERM. Whatever
    nobody caught, in a slot or in a forgotten task, goes to `on_failure`; without one it is logged.
    """
    app.setQuitOnLastWindowClosed(False)
    loop: asyncio.AbstractEventLoop = qasync.QEventLoop(app)
    stop = asyncio.Event()
    app.quit_asked.connect(stop.set)
    with loop_failures_to(loop, on_failure or _log_failure), garbage_found_here(), loop:  # type: ignore[attr-defined]
        return loop.run_until_complete(_life(loop, root, stop))


async def _life(loop: asyncio.AbstractEventLoop, root: Root, stop: asyncio.Event) -> int:
    """Return what `root` returned; nothing of the loop is left running."""
    try:
        with _signals_set(stop, loop):
            return await root(stop)
    finally:
        await cancel_the_rest()
        await loop.shutdown_asyncgens()


async def cancel_the_rest() -> None:
    """Cancel every task but the current one and wait until they have ended; their failures are reported."""
    loop = asyncio.get_running_loop()
    rest = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    for task in rest:
        task.cancel()
    for result in await asyncio.gather(*rest, return_exceptions=True):
        if isinstance(result, Exception):
            loop.call_exception_handler({"message": "a task failed while the program ended", "exception": result})


@contextmanager
def loop_failures_to(loop: asyncio.AbstractEventLoop, sink: FailureSink) -> Iterator[None]:
    """Lead uncaught exceptions of slots (sys.excepthook) and of tasks (the loop's handler) to one place."""

    def from_slot(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sink(error)

    def from_task(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        sink(context.get("exception") or RuntimeError(context["message"]))

    former, sys.excepthook = sys.excepthook, from_slot
    loop.set_exception_handler(from_task)
    try:
        yield
    finally:
        sys.excepthook = former


@contextmanager
def _signals_set(stop: asyncio.Event, loop: asyncio.AbstractEventLoop) -> Iterator[None]:
    """Let SIGINT and SIGTERM set `stop`: a KeyboardInterrupt inside a Qt timer repeats itself for ever."""
    former = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    for number in former:
        try:
            loop.add_signal_handler(number, stop.set)
        except NotImplementedError:  # Windows

            def set_stop(_number: int, _frame: FrameType | None) -> None:
                loop.call_soon_threadsafe(stop.set)

            signal.signal(number, set_stop)
    try:
        yield
    finally:
        for number, handler in former.items():
            signal.signal(number, handler)


def _log_failure(error: BaseException) -> None:
    _log.critical("nobody caught this", exc_info=error)
