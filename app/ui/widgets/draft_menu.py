"""Links that wait for a connection, behind one key: each is sent or thrown away. Hidden while there are none."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from app.domain.identifiers import OrderNumber
from app.ui.icons import Icons
from app.ui.parts import make_button
from app.ui.worded import Worded

_AROUND = 14
"""So many letters wide is what stands around the text of an entry: its icon, its arrow and their edges."""


class DraftMenu(Worded, QWidget):
    """A button with a menu that is filled when it opens."""

    sent = Signal(str)
    dropped = Signal(str)
    """The number of the draft: others may take its place in the list while the menu is open."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._drafts: tuple[tuple[OrderNumber, str], ...] = ()
        self._menu = QMenu(self)
        self._menu.setObjectName("linkDraftMenu")
        self._button = make_button("linkDrafts", icons.icon("waiting"), role="quiet")
        self._button.clicked.connect(self.drop_down)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._button)
        self._set_texts()
        self.hide()

    def show_drafts(self, drafts: tuple[tuple[OrderNumber, str], ...]) -> None:
        """Draw any drafts, any time."""
        self._drafts = drafts
        self._set_texts()
        self.setVisible(bool(drafts))

    def drop_down(self) -> None:
        """Open the menu below the button, with the newest draft under the keyboard."""
        if not self._drafts:
            return
        self._menu.clear()
        for number, draft in self._drafts:
            one = self._menu.addMenu(self._icons.icon("payment-link"), self._fitting(draft).replace("&", "&&"))
            one.addAction(self._icons.icon("send"), self.tr("Send to the bank now"), partial(self.sent.emit, number))
            one.addAction(self._icons.icon("delete"), self.tr("Throw away"), partial(self.dropped.emit, number))
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        self._menu.setActiveAction(self._menu.actions()[0])

    def _fitting(self, draft: str) -> str:
        """Return it without some of its middle where it is wider than the screen; sum and day stand at its ends."""
        metrics = self._menu.fontMetrics()
        room = self.screen().availableSize().width() - _AROUND * metrics.averageCharWidth()
        return metrics.elidedText(draft, Qt.TextElideMode.ElideMiddle, room)

    def _set_texts(self) -> None:
        self._button.setText(self.tr("Drafts: {count}").format(count=len(self._drafts)))
        self._button.setToolTip(self.tr("Links that wait for a connection (Ctrl+D)"))
