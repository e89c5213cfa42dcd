"""When is a panel made that most sales never show? With the first thing it has to show."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QWidget


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
            self._stand_in_tab_order(self.findChildren(QWidget))
            self._is_made = True
            self._set_texts()

    def _stand_in_tab_order(self, parts: Iterable[QWidget]) -> None:
        """Let Tab come to these, in this order, where the panel stands: what is made later would come last of all."""
        # It stands in that order itself. Walking the order would do harm: PySide takes what `previousInFocusChain`
        # returns for a child of the widget that was asked, and Python finds living parts of a window to be garbage.
        policy = self.focusPolicy()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        before: QWidget = self
        for part in parts:
            if _takes_tab(part) and part.window() is self.window():
                self.setTabOrder(before, part)
                before = part
        self.setFocusPolicy(policy)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self._is_made:
            self._set_texts()
        super().changeEvent(event)


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
