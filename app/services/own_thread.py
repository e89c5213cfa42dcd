"""How is a call that may hang for ever made, without the end of the program waiting for it?

Not `asyncio.to_thread`: the threads of its executor are joined when the program ends, and a key store that waits for
a password nobody types, or a share that is gone, would keep it from ending.
"""

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

T = TypeVar("T")


async def in_own_thread(call: Callable[[], T], name: str, seconds: float | None = None) -> T:
    """Return what the call returns in a thread of its own. Raises TimeoutError after so many seconds."""
    # Not `asyncio.wait_for`: on Python 3.11 it swallows a cancellation that comes together with the answer.
    async with asyncio.timeout(seconds):
        return await asyncio.wrap_future(_begun(call, name))


async def in_own_thread_to_its_end(
    call: Callable[[], T], name: str, give_up: Callable[[], None], grace_seconds: float
) -> T:
    """Return what the call returns. When nobody wants it any more, it is told to give up, and gets a grace for it."""
    answer = asyncio.wrap_future(_begun(call, name))
    try:
        return await asyncio.shield(answer)
    except asyncio.CancelledError:
        give_up()
        await asyncio.wait([answer], timeout=grace_seconds)
        # Nobody hears of what comes of it now: not even a loop that is closed by then.
        if not answer.cancel():
            answer.exception()
        raise


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
