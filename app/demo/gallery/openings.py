"""Windows over the main one: opened for a scene, found by name, and closed after it."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from app.demo.gallery.stage import Shown, Stage, draws_itself
from app.demo.hands import Hands
from app.presenters.presenter import ScreenPresenter


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


@asynccontextmanager
async def opened_before_the_till(
    stage: Stage, presenter: ScreenPresenter[Any], dialog: QDialog
) -> AsyncIterator[Hands]:
    """Return hands at a window that stands over no other; its presenter is told of languages meanwhile."""
    stage.presenters.append(presenter)
    dialog.open()
    hands = Hands(dialog)
    await hands.come_forward()
    try:
        yield hands
    finally:
        stage.presenters.remove(presenter)
        presenter.detach()
        dialog.close()
        dialog.deleteLater()


async def chooses_file(hands: Hands, button: str, asking: str, path: Path) -> None:
    """Press the button, and choose this file in the dialog that asks for one."""
    await hands.click(button)
    await hands.sees(asking)
    dialog = hands.find(QFileDialog, asking)
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    await hands.come_forward()
