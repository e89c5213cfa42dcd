"""Windows over the main one: opened for a scene, found by name, and closed after it."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from PySide6.QtWidgets import QWidget

from app.demo.gallery.stage import Shown, Stage, draws_itself


@asynccontextmanager
async def opened_anew(stage: Stage, opens: Callable[[], object], kind: type[QWidget]) -> AsyncIterator[Shown]:
    """Open it for each look, as people do: its size and its words are those of the moment it opens."""

    def close() -> None:
        for window in stage.main.findChildren(kind):
            window.close()
            window.setParent(None)

    def shown() -> QWidget:
        close()
        opens()
        return stage.main.findChildren(kind)[-1]

    try:
        yield shown
    finally:
        close()
        await draws_itself()


@asynccontextmanager
async def opened(stage: Stage, name: str) -> AsyncIterator[Shown]:
    """Return a window of that name once it is there; it is closed afterwards."""
    await stage.hands.sees(name)
    dialog = stage.hands.find(QWidget, name)
    await draws_itself()
    try:
        yield lambda: dialog
    finally:
        dialog.close()
        await draws_itself()
