"""How is a call that may hang for ever made, without the end of the program waiting for it?

Not `asyncio.to_thread`: the threads of its executor are joined when the program ends, and a key store that waits for
a password nobody types, or a share that is gone, would keep it from ending.
"""

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from typing import TypeVar

T = TypeVar("T")

GRACE_SECONDS = 2.0
"""So long whoever gives up waits for a folder outside to let go."""


async def in_own_thread(call: Callable[[], T], name: str, seconds: float | None = None) -> T:
    """Return what the call returns in a thread of its own. Raises TimeoutError after so many seconds."""
    # Not `asyncio.wait_for`: on Python 3.11 it swallows a cancellation that comes together with the answer.
    async with asyncio.timeout(seconds):
        return await asyncio.wrap_future(_begun(call, name))


def for_a_while(call: Callable[[], T], name: str, seconds: float) -> T:
    """Return what the call returns, standing still meanwhile. Raises TimeoutError after so many seconds."""
    return _begun(call, name).result(seconds)


async def in_own_thread_to_its_end(call: Callable[[], T], name: str, give_up: Callable[[], object]) -> T:
    """Return what the call returns. When nobody wants it any more, it is told to give up, and gets a grace for it."""
    answer = asyncio.wrap_future(_begun(call, name))
    try:
        return await asyncio.shield(answer)
    except asyncio.CancelledError:
        give_up()
        await asyncio.wait([answer], timeout=GRACE_SECONDS)
        # Nobody hears of what comes of it now: not even a loop that is closed by then.
        if not answer.cancel():
            answer.exception()
        raise


class GivenUp(Exception):
    """A step was to begin that nobody wants any more."""


class SlowSteps:
    """Steps on one thing that may hang, one after the other, each in a thread of its own.

    What there is of it is cleared away once, by whoever is last to touch it: never beside a step that still hangs.
    """

    def __init__(
        self, name: str, clear_away: Callable[[], object], interrupt: Callable[[], object] = lambda: None
    ) -> None:
        """`interrupt` is called from another thread while a step runs that nobody wants any more."""
        self._name = name
        self._clear = clear_away
        self._interrupt = interrupt
        self._in_use, self._given_up, self._is_clear = threading.Lock(), threading.Event(), False

    async def do(self, step: Callable[[], T]) -> T:
        """Return what the step returns. When nobody wants it any more it gets a grace, and nothing follows it."""
        return await in_own_thread_to_its_end(lambda: self._alone(step), self._name, self._give_up)

    async def clear_away(self) -> None:
        """Return when it is cleared away, or after the grace: whatever hangs in it clears it when it goes on."""
        self._given_up.set()
        with suppress(TimeoutError):
            await in_own_thread(self._clear_unused, self._name, GRACE_SECONDS)

    def _give_up(self) -> None:
        self._given_up.set()
        self._interrupt()

    def _alone(self, step: Callable[[], T]) -> T:
        try:
            with self._in_use:
                if self._given_up.is_set():  # a busy computer began this thread after everybody had left
                    raise GivenUp
                return step()
        finally:
            if self._given_up.is_set():
                self._clear_unused()

    def _clear_unused(self) -> None:
        if self._in_use.acquire(blocking=False):
            try:
                if not self._is_clear:
                    self._is_clear = True
                    self._clear()
            finally:
                self._in_use.release()


def _begun(call: Callable[[], T], name: str) -> "Future[T]":
    answer: Future[T] = Future()
    threading.Thread(target=_run, args=(call, answer), name=name, daemon=True).start()
    return answer


def _run(call: Callable[[], T], answer: "Future[T]") -> None:
    if not answer.set_running_or_notify_cancel():
        return
    try:
        result = call()
    except BaseException as error:  # for whoever waits
        answer.set_exception(error)
    else:
        answer.set_result(result)
