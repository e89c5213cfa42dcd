"""How a call that may hang for ever is waited for, for a while."""

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

T = TypeVar("T")


async def in_own_thread(call: Callable[[], T], seconds: float) -> T:
    """Return what the call returns in a thread of its own, or raise TimeoutError.

    Not `asyncio.to_thread`: the threads of its executor are joined when the program ends, and a key store that
    waits for a password nobody types would keep it from ending.
    """
    answer: Future[T] = Future()
    threading.Thread(target=_run, args=(call, answer), name="key store", daemon=True).start()
    # Not `asyncio.wait_for`: on Python 3.11 it swallows a cancellation that comes together with the answer.
    async with asyncio.timeout(seconds):
        return await asyncio.wrap_future(answer)


def _run(call: Callable[[], T], answer: Future[T]) -> None:
    if not answer.set_running_or_notify_cancel():
        return
    try:
        result = call()
    except BaseException as error:  # for whoever waits
        answer.set_exception(error)
    else:
        answer.set_result(result)
