"""How does the list of orders become a file? What it will hold is shown, its place is asked for, a bar counts."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.presenters.order_saving import OrderSaving
from app.ui.icons import Icons
from app.ui.screens.export_plan import ExportPlanDialog
from app.ui.screens.export_target import ask_for_target
from app.ui.tasks import Tasks
from app.ui.widgets.export_bar import ExportBar


class ListSaving(QObject):
    """Leads through it over the screen of orders."""

    def __init__(
        self,
        screen: QWidget,
        saving: OrderSaving,
        tasks: Tasks,
        icons: Icons,
        titles: Callable[[], Mapping[str, str]],
    ) -> None:
        """`titles` are those of the columns on screen, by the columns' names."""
        super().__init__(screen)
        self.bar = ExportBar(icons)
        self._screen = screen
        self._saving = saving
        self._tasks = tasks
        self._icons = icons
        self._titles = titles
        self.bar.stopped.connect(lambda: tasks.cancel("orders.export"))

    def begin(self) -> None:
        """Show what the file will hold; where it goes is asked next."""
        dialog = ExportPlanDialog(self._icons, self._screen)
        dialog.accepted.connect(self._ask_for_target)
        dialog.finished.connect(lambda _how: self._tasks.cancel("orders.plan"))
        dialog.finished.connect(dialog.deleteLater)
        dialog.language_changed.connect(lambda: self._tell(dialog))
        dialog.open()
        self._tell(dialog)

    def _tell(self, dialog: ExportPlanDialog) -> None:
        self._tasks.cancel("orders.plan")
        self._tasks.start("orders.plan", self._plan, dialog, owner=dialog)

    async def _plan(self, dialog: ExportPlanDialog) -> None:
        """Read the titles once the loop goes on: after a change of language the list has its new ones by then."""
        await self._saving.plan(self._titles(), dialog.show_facts)

    def _ask_for_target(self) -> None:
        ask_for_target(self._screen, self._saving.name(), self._save_to)

    def _save_to(self, target: str) -> None:
        self._tasks.start("orders.export", self._saving.save, Path(target), self._titles(), owner=self._screen)
