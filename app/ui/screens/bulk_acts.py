"""An act at the banks on many orders: with the reason of a refund, and the word of somebody who may."""

from PySide6.QtWidgets import QWidget

from app.presenters.bulk_acts import BulkActsPresenter
from app.presenters.bulk_state import BulkState
from app.ui.icons import Icons
from app.ui.screens.bulk_dialog import BulkDialog
from app.ui.screens.bulk_form import BulkForm
from app.ui.tasks import Tasks

BULK_WORK = "orders.bulk"
"""What an act on many orders is called while it runs: one at a time."""


class BulkActsDialog(BulkDialog):
    """Asks for what the act needs; it ends by itself, whatever becomes of the dialog."""

    def __init__(
        self, presenter: BulkActsPresenter, tasks: Tasks, icons: Icons, parent: QWidget | None = None
    ) -> None:
        self._presenter = presenter
        self._form = BulkForm()
        super().__init__(presenter, tasks, icons, self._form, parent)
        self._form.reason_chosen.connect(presenter.reason_chosen)
        self._form.note_edited.connect(presenter.note_typed)
        self._form.completed.connect(super().take_cursor)

    def draw(self, state: BulkState) -> None:
        self._form.show_form(state, asking=state.can_run)
        super().draw(state)

    def focus(self, field_name: str) -> None:
        self._form.focus(field_name)

    def take_cursor(self) -> None:
        if self.state.reasons:
            self.focus("why")
        else:
            super().take_cursor()

    def begin(self) -> None:
        self._tasks.start(BULK_WORK, self._presenter.run, self._form.take_consent(), moves_money=True)
