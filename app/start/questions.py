"""How is a dialog asked before there is a window? The first answer counts, and the end of the program is one."""

import asyncio
from collections.abc import Callable


class Trains:
    """No bank for now: the training mode."""


class Left:
    """It was closed, or the program was told to end. It comes back with the next start."""


def question() -> "tuple[asyncio.Future[str], Callable[[str], None]]":
    """Return the answer a dialog will give, and the function that gives it; the first answer counts."""
    answer: asyncio.Future[str] = asyncio.get_running_loop().create_future()

    def take(word: str) -> None:
        if not answer.done():
            answer.set_result(word)

    return answer, take


async def first_answer(answer: "asyncio.Future[str]", stop: asyncio.Event) -> str:
    """Return the answer of a dialog, or "end" when the program is told to end before."""
    ending = asyncio.ensure_future(stop.wait())
    ending.add_done_callback(lambda _task: answer.done() or answer.cancel())
    try:
        return await answer
    except asyncio.CancelledError:
        return "end"
    finally:
        ending.cancel()
