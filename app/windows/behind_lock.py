"""What stood open over a till that is locked? Out of sight until the same person is back, else closed.

Loaded with the first lock. The main window stays: nobody acts there without a name. So does the customer's screen.
"""

from PySide6.QtWidgets import QApplication, QDialog

from app.domain.person import Person
from app.ui.main_window import MainWindow

_STAYS = "operatorPicker"


class BehindLock:
    """Windows that were taken from the screen, those below first, and who had opened them."""

    def __init__(self, main: MainWindow) -> None:
        self._main = main
        self._hidden: list[QDialog] = []
        self._whose: Person | None = None

    def lock(self, left: Person | None) -> None:
        """Take every window over the till from the screen; it was opened by whoever left."""
        while (menu := QApplication.activePopupWidget()) is not None and menu.close():
            pass
        if not self._hidden:
            self._whose = left
        for dialog in self._main.findChildren(QDialog):
            if dialog.isVisible() and dialog.objectName() != _STAYS:
                self._hidden.append(dialog)
                dialog.finished.connect(lambda _result, one=dialog: self._forget(one))
        for dialog in reversed(self._hidden):
            dialog.hide()

    def unlock(self, came: Person) -> None:
        """Bring the windows back for whoever had opened them; close them for anybody else."""
        hidden, self._hidden = self._hidden, []
        if self._whose is not None and came.id == self._whose.id:
            for dialog in hidden:
                dialog.show()
            return
        for dialog in reversed(hidden):
            dialog.done(QDialog.DialogCode.Rejected)

    def _forget(self, dialog: QDialog) -> None:
        """It ended out of sight: what it waited for was done."""
        self._hidden = [each for each in self._hidden if each is not dialog]
