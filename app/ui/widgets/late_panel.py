"""When is a panel made that most sales never show? With the first thing it has to show."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.ui.tab_order import stand_in_tab_order


class LatePanel(QFrame):
    """Hidden and empty until then: a window has many of these, and a start waits for none. A subclass `_make`s it."""

    _is_made = False

    def __init__(self) -> None:
        super().__init__()
        self.hide()

    def _make(self) -> None:
        """Make what stands in it: fields, layout, wiring."""
        raise NotImplementedError

    def _set_texts(self) -> None:
        """Say everything in the language in use."""
        raise NotImplementedError

    def _make_once(self) -> None:
        """Make it, unless it is made; before it is shown, so that what stands in it comes with it."""
        if not self._is_made:
            self._make()
            stand_in_tab_order(self, self.findChildren(QWidget))
            self._is_made = True
            self._set_texts()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self._is_made:
            self._set_texts()
        super().changeEvent(event)
