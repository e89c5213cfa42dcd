"""What would every till load anew after it is forked off? Loaded here once, to make a till cheap."""

import functools
import gc

import anyio._backends._asyncio  # noqa: F401 - anyio looks for it when it is first used

import app.gateway.factory


@functools.cache
def warm_up() -> None:
    """Load what tills share, and let a fork copy as little of it as can be."""
    app.gateway.factory.prepare()
    gc.collect()
    gc.freeze()
