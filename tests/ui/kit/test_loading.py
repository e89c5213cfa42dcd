"""What is loaded behind the windows waits until they have come to rest."""

import asyncio

from app.ui.loading import windows_rest
from tests.qt_loop import work_for


async def order_of_events(works: int) -> list[str]:
    """Return what came when, where so many tenths of a second of work come one after the other."""
    happened: list[str] = []

    async def work() -> None:
        for _ in range(works):
            work_for(0.1)
            happened.append("worked")
            await asyncio.sleep(0)
        happened.append("done")

    async def load() -> None:
        await windows_rest()
        happened.append("loaded")

    await asyncio.gather(load(), work())
    return happened


def test_what_the_first_screen_needs_comes_before_what_is_loaded_behind_it() -> None:
    assert asyncio.run(order_of_events(4)) == [*["worked"] * 4, "done", "loaded"]


def test_windows_that_never_rest_do_not_keep_the_rest_out_for_ever() -> None:
    happened = asyncio.run(order_of_events(40))
    assert happened.index("loaded") < len(happened) - 1
