"""Which calls are asked again: questions only. Nothing that moves money is ever repeated."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from tenacity import (
    AsyncRetrying,
    RetryCallState,
    retry_if_exception_type,
    stop_after_attempt,
    stop_before_delay,
    wait_random,
)

from app.domain.errors import AnswerLost, BankBusy, NotSent
from app.gateway.calls import Sleep

TRIES = 3
_SHORTLY, _JITTER = wait_random(0.1, 0.4), wait_random(0, 0.5)
_WORTH_A_TRY = 0.1  # of the deadline; a try that cannot be answered in time only leaves half-open connections behind
Answer = TypeVar("Answer")


async def ask_again(ask: Callable[[float], Awaitable[Answer]], *, deadline: float, sleep: Sleep) -> Answer:
    """Return the answer of the first of up to three tries that gives one, all inside one deadline.

    `ask` gets the seconds that are left. A bank that is busy is left alone for as long as it wants, or for a second
    and then two; where that is longer than the deadline, nothing more is asked. The last failure is raised when no
    try gives an answer; a refusal is an answer and ends the tries at once.
    """
    loop = asyncio.get_running_loop()
    ends = loop.time() + deadline
    tries = AsyncRetrying(
        retry=retry_if_exception_type((NotSent, AnswerLost)),
        stop=stop_after_attempt(TRIES) | stop_before_delay(deadline * (1 - _WORTH_A_TRY)),
        wait=_pause,
        sleep=sleep,
        reraise=True,
    )
    return await tries(_one_try, ask, loop, ends)


def _pause(tries: RetryCallState) -> float:
    failure = tries.outcome.exception() if tries.outcome is not None else None
    if isinstance(failure, BankBusy):
        wish = 2.0 ** (tries.attempt_number - 1) if failure.seconds is None else failure.seconds
        return wish + _JITTER(tries)
    return _SHORTLY(tries)


async def _one_try(ask: Callable[[float], Awaitable[Answer]], loop: asyncio.AbstractEventLoop, ends: float) -> Answer:
    return await ask(max(ends - loop.time(), 0.001))
