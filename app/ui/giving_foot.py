"""How does what a form is for stay in sight, where the form comes and goes in a card that scrolls?"""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.into_view import show_from_top
from app.ui.parts import lay_out_card_foot
from app.ui.space import PANEL_FOOT

_LINES_ABOVE = 10
"""So many lines of text of what scrolls stay in sight above the foot."""


class GivingFoot(QWidget):
    """Has the keys of a form while the form is shown, as long as the rest can be worked with above it.

    Where fewer lines stay in sight, or a part of the form is higher than what does, they stand in the form itself.
    """

    _disturbed = Signal()
    """There is another height or width, or a part of the form has another one: they may have to move."""

    def __init__(self, card: QWidget, form: QWidget, keys: QWidget) -> None:
        """`keys` are the last thing in the form, which scrolls in the card; for Tab they stay there.

        The foot is to be put into the card, below what scrolls.
        """
        super().__init__(card)
        self._card, self._form, self._keys = card, form, keys
        self._place = lay_out_card_foot(self, PANEL_FOOT)
        self.hide()
        # Not at once: a layout that loses a part while it lays them out ends the program.
        self._disturbed.connect(self._find_place, Qt.ConnectionType.QueuedConnection)
        for watched in (card, form, keys):
            watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.ShowToParent | QEvent.Type.HideToParent if watched is self._form:
                self._find_place()
            case QEvent.Type.Resize | QEvent.Type.LayoutRequest:
                self._disturbed.emit()
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        """Ask for no height: larger text makes no window larger for what is about to give way."""
        return QSize(super().minimumSizeHint().width(), 0)

    def _find_place(self) -> None:
        is_asked = not self._form.isHidden()
        has_keys = is_asked and self._leaves_enough()
        home = self if has_keys else self._form
        if is_asked and self._keys.parentWidget() is not home:
            self._move_to(home)
        self.setVisible(has_keys)
        focus = QApplication.focusWidget()
        is_whole = self._form.visibleRegion().boundingRect().height() == self._form.height()
        if has_keys and not is_whole and focus is not None and self._keys.isAncestorOf(focus):
            show_from_top(self._form)  # what the key is for goes from sight with no change of the window or of a text

    def _leaves_enough(self) -> bool:
        left, top, right, bottom = PANEL_FOOT
        needed = self._keys.heightForWidth(self._card.contentsRect().width() - left - right) + top + bottom
        room = self._card.contentsRect().height() - needed
        return room >= max(_LINES_ABOVE * self.fontMetrics().height(), self._highest_part())

    def _highest_part(self) -> int:
        """Return how high the highest part of the form is: the sum with the keys of a till below it, for example."""
        parts = self._form.layout()
        assert parts is not None  # noqa: S101 - the keys stand in it
        width = self._form.contentsRect().width() - parts.contentsMargins().left() - parts.contentsMargins().right()
        items = (item for place in range(parts.count()) if (item := parts.itemAt(place)) is not None)
        return max(
            item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
            for item in items
            if not item.isEmpty() and item.widget() is not self._keys
        )

    def _move_to(self, home: QWidget) -> None:
        """Let the keys stand there; the one that has the keyboard keeps it."""
        focus = QApplication.focusWidget()
        place = self._place if home is self else self._form.layout()
        place.addWidget(self._keys)  # type: ignore[union-attr]
        self._keys.show()  # a widget that changes its parent is hidden
        if focus is not None and self._keys.isAncestorOf(focus):
            focus.setFocus()
