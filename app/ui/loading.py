"""How is the program loaded? Without the work that only programs of another kind need."""

import asyncio
import gc
import importlib
import time
from typing import Any

from app.ui.reading_late import read_late

_LOOK_SECONDS = 0.1
_MOST_LOOKS = 10
_AT_REST_SECONDS = 0.03
"""So much the thread of the windows works at most between two looks while it has only a cursor to blink."""


def load_in_haste() -> None:
    """Keep the start from what nobody needs of it; before the rest of the program is imported.

    Nothing that is loaded is garbage, so none is looked for. What others bring and no start needs waits until
    somebody asks. And PySide6 reads the source of each module that is imported, to learn whether it may want
    snake_case or true properties: a sixth of the start, and the sources stay in memory. Ours want neither; where
    PySide6 has changed that place, it goes on as it does.
    """
    gc.disable()
    read_late()
    features: Any = importlib.import_module("shibokensupport.feature")
    if hasattr(features, "_mod_uses_pyside"):
        features._mod_uses_pyside = lambda _module: False


def leave_alone_what_is_loaded() -> None:
    """Look for garbage among what comes from now on.

    All that was loaded would be looked through again and again, a tenth of a second each time, with nothing drawn.
    """
    gc.freeze()


async def windows_rest() -> None:
    """Return once the thread of the windows has rested for a tenth of a second, or has not for a whole one.

    The HTTP library and its like want the processor too. The first picture, and the screen that a key has opened at
    once, come before them.
    """
    for _ in range(_MOST_LOOKS):
        worked = time.thread_time()
        await asyncio.sleep(_LOOK_SECONDS)
        if time.thread_time() - worked < _AT_REST_SECONDS:
            return
