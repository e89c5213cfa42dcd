"""Which calls are asked again: questions only. Nothing that moves money is ever repeated.

Written out instead of handed to a library: nearly every question is answered at the first try, and a library's
retrying took a fourteenth of the processor time of the whole call to find that out.
"""

import asyncio
from collections.abc import Awaitable, Callable
from random import SystemRandom
from typing import TypeVar

from app.domain.errors import AnswerLost, BankBusy, NotSent
from app.gateway.calls import Sleep

TRIES = 3
_WORTH_A_TRY = 0.1  # of the deadline; a try that cannot be answered in time only leaves half-open connections behind
_chance = SystemRandom()
Answer = TypeVar("Answer")


async def ask_again(ask: Callable[[float], Awaitable[Answer]], *, deadline: float, sleep: Sleep) -> Answer:
    """Return the answer of the first of up to three tries that gives one, all inside one deadline.

    `ask` gets the seconds that are left. A bank that is busy is left alone for as long as it wants, or for a second
    and then two; where that is longer than the deadline, nothing more is asked. The last failure is raised when no
    try gives an answer; a refusal is an answer and ends the tries at once.
    """
    loop = asyncio.get_running_loop()
    ends = loop.time() + deadline
    tried = 0
    while True:
        try:
            return await ask(max(ends - loop.time(), 0.001))
        except (NotSent, AnswerLost) as failure:
            tried += 1
            pause = _pause(failure, tried)
            if tried == TRIES or ends - loop.time() - pause <= deadline * _WORTH_A_TRY:
                raise
        await sleep(pause)


def _pause(failure: NotSent | AnswerLost, tried: int) -> float:
    """Return for how many seconds the bank is left alone, by chance a little longer: other tills ask it as well."""
    if not isinstance(failure, BankBusy):
        return _chance.uniform(0.1, 0.4)
    wish = 2.0 ** (tried - 1) if failure.seconds is None else failure.seconds
    return wish + _chance.uniform(0, 0.5)
