"""Which windows are open over the main window? Each once; a second wish for one brings it to the front.

They lie over the stripe that says that no money is real, so each has it as well.
"""

from typing import Protocol

from PySide6.QtWidgets import QDialog, QWidget

from app.presenters.presenter import Speech
from app.ui.dialog import put_under_stripe, say_on_stripe
from app.windows.workplace import Workplace


class Attached(Protocol):
    """A presenter that can let go of its screen."""

    def speak(self, speech: Speech) -> None: ...

    def detach(self) -> None: ...


class OpenWindows:
    """Some windows by name, with what stands behind each; all are let go of when they are closed."""

    def __init__(self, place: Workplace) -> None:
        self._place = place
        self._open: dict[str, tuple[QDialog, Attached]] = {}

    def comes_forward(self, name: str) -> bool:
        """Bring a window to the front; tell whether it is open at all."""
        if name in self._open:
            dialog, _ = self._open[name]
            dialog.raise_()
            dialog.activateWindow()
        return name in self._open

    def keep(self, name: str, dialog: QDialog, presenter: Attached) -> None:
        """Take a new window into keeping until it is closed."""
        self._open[name] = (dialog, presenter)
        put_under_stripe(dialog, self._place.frame.stripe)

        def forget() -> None:
            presenter.detach()
            del self._open[name]
            dialog.deleteLater()

        dialog.finished.connect(forget)

    def over(self, name: str, otherwise: QWidget) -> QWidget:
        """Return the window another one opens over: this one while it is open."""
        return self._open[name][0] if name in self._open else otherwise

    def speak(self) -> None:
        """Let the open ones say everything in the language in use now."""
        for dialog, presenter in self._open.values():
            presenter.speak(self._place.speech())
            say_on_stripe(dialog, self._place.frame.stripe)

    def leave(self) -> None:
        """Close what is open."""
        for dialog, _ in list(self._open.values()):
            dialog.reject()

    def close(self, name: str) -> None:
        """Close this one, if it is open."""
        if name in self._open:
            self._open[name][0].reject()
