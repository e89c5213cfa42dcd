"""Dialogs over a desk, each before the same window; their tasks and failures are looked at in the end."""

from typing import Protocol, TypeVar

from PySide6.QtWidgets import QDialog, QWidget

from app.ui.icons import Icons
from app.ui.tasks import Tasks
from tests.fakes.desk import TestDesk
from tests.ui.screens.dialog_robot import DialogRobot

R = TypeVar("R", bound=DialogRobot)


class Detachable(Protocol):
    def detach(self) -> None: ...


class DialogsOverDesk:
    """A till at a desk, and the window its dialogs stand before."""

    def __init__(self, desk: TestDesk, icons: Icons) -> None:
        self.desk = desk
        self.icons = icons
        self.failures: list[BaseException] = []
        self.tasks = Tasks(self.failures.append)
        self.window = QWidget()

    async def open_dialog(self, dialog: QDialog, presenter: Detachable, loads: str, robot: type[R]) -> R:
        """Open a dialog whose presenter lets go of it in the end; return who works on it once it has loaded."""
        dialog.setParent(self.window, dialog.windowFlags())
        dialog.finished.connect(presenter.detach)
        person = await robot(dialog).opens()
        await self.tasks.settled(loads)
        return person
