"""What stood open at a locked till? Out of sight until the same person is back; windows are closed for another one.

Loaded with the first lock. The customer's screen stays: it is turned to the customer. So do the operator's picker and
the help.
"""

from functools import partial

from PySide6.QtCore import QChildEvent, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QDialog

from app.domain.person import Person
from app.ui.announcing import silence
from app.ui.main_window import MainWindow

_PICKER, _HELP = "operatorPicker", "help"


class BehindLock(QObject):
    """Windows that were taken from the screen, those below first, and who had opened them.

    A window that opens over the locked till, for work begun before it, is taken away before it is drawn.
    """

    def __init__(self, main: MainWindow) -> None:
        super().__init__(main)
        self._main = main
        self._hidden: list[QDialog] = []
        self._whose: Person | None = None

    def lock(self, left: Person | None) -> None:
        """Cover the screens and take every window over them from sight; they were opened by whoever left."""
        while (menu := QApplication.activePopupWidget()) is not None and menu.close():
            pass
        if not self._main.is_locked:
            self._whose = left
            self._main.lock()
        self._main.installEventFilter(self)
        for dialog in self._windows():
            dialog.installEventFilter(self)
            if dialog.isVisible():
                self._take(dialog)
        for dialog in reversed(self._hidden):
            dialog.hide()

    def unlock(self, came: Person) -> None:
        """Show the screens; bring the windows back for whoever had opened them, and close them for anybody else."""
        self.end()
        self._main.unlock()
        hidden, self._hidden = self._hidden, []
        is_back = self._whose is not None and came.id == self._whose.id
        for dialog in hidden if is_back else reversed(hidden):
            silence(dialog, silent=False)
            if is_back:
                _show(dialog)
            else:
                dialog.done(QDialog.DialogCode.Rejected)

    def end(self) -> None:
        """Watch no more what opens."""
        for window in (self._main, *self._windows()):
            window.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QChildEvent) and event.type() == QEvent.Type.ChildPolished:
            if isinstance(window := event.child(), QDialog) and window.objectName() not in (_PICKER, _HELP):
                window.installEventFilter(self)  # it is about to be shown
        elif isinstance(event, QShowEvent) and isinstance(watched, QDialog):
            self._keep_from_sight(watched)
        return False

    def _windows(self) -> list[QDialog]:
        return [each for each in self._main.findChildren(QDialog) if each.objectName() != _PICKER]

    def _keep_from_sight(self, dialog: QDialog) -> None:
        """Take away what opens just now. Qt is in the midst of showing it, so it is hidden only after that."""
        dialog.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        self._take(dialog)
        QTimer.singleShot(0, dialog, partial(self._hide_opened, dialog))

    def _hide_opened(self, dialog: QDialog) -> None:
        if dialog in self._hidden:
            dialog.hide()

    def _take(self, dialog: QDialog) -> None:
        if dialog not in self._hidden:
            silence(dialog)
            self._hidden.append(dialog)
            dialog.finished.connect(lambda _result: self._forget(dialog))
            dialog.destroyed.connect(lambda: self._forget(dialog))  # with the window below it, which ended

    def _forget(self, dialog: QDialog) -> None:
        """It ended out of sight: what it waited for was done."""
        self._hidden = [each for each in self._hidden if each is not dialog]


def _show(dialog: QDialog) -> None:
    """Show it, also one whose opening was kept from the screen."""
    dialog.hide()
    dialog.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, False)
    dialog.show()
