"""All that can be done on the orders screen: as a menu by mouse, and as a list of keys for whoever asks (?)."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QMenu, QVBoxLayout, QWidget

from app.presenters.order_keys import KeyEntry, OrderKey
from app.ui.dialog import Dialog, furnish
from app.ui.icons import Icons
from app.ui.parts import make_button, make_label
from app.ui.shortcuts import spoken
from app.ui.space import CLOSE, COLUMNS, USUAL
from app.ui.worded import Worded

Do = Callable[[], object]


class OrderMenu(Worded, QWidget):
    """A button with a menu. What cannot be done now does nothing, and the panel says why."""

    def __init__(self, icons: Icons, acts: Mapping[OrderKey, Do], entries: Callable[[], Sequence[KeyEntry]]) -> None:
        """`entries` returns the titles in the clerk's language."""
        super().__init__()
        self.setObjectName("orderMenuPlace")
        self._acts = acts
        self._entries = entries
        self._button = make_button("orderMenuButton", icons.icon("more"))
        self._menu = QMenu(self)
        self._menu.setObjectName("orderMenu")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._button)
        self._button.clicked.connect(self._open)
        self._set_texts()

    def _open(self) -> None:
        self._menu.clear()
        for entry in self._entries():
            # The key stands in the text: a shortcut of the menu's own would compete with the screen's.
            action = QAction(f"{entry.title}\t{spoken(entry.keys)}", self._menu)
            action.setObjectName(f"menu-{entry.key.value}")
            action.triggered.connect(self._acts[entry.key])
            self._menu.addAction(action)
        # Not QPushButton's own menu: it waits inside a loop of its own until something is chosen.
        self._menu.popup(self._button.mapToGlobal(self._button.rect().bottomLeft()))

    def _set_texts(self) -> None:
        self._button.setAccessibleName(self.tr("What can be done here"))
        self._button.setToolTip(self.tr("What can be done here, with its keys (?)"))
        self._menu.setAccessibleName(self.tr("What can be done here"))


class KeysDialog(Dialog):
    """Every key of the screen, to be read."""

    def __init__(self, entries: Sequence[KeyEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keysDialog")
        self.setWindowTitle(self.tr("Keys of the orders"))
        title = make_label("keysTitle", role="title")
        title.setText(self.tr("Keys of the orders"))
        lines = QGridLayout()
        lines.setHorizontalSpacing(COLUMNS)
        lines.setVerticalSpacing(CLOSE)
        lines.setColumnStretch(1, 1)
        for row, entry in enumerate(entries):
            key, what = make_label(role="message"), make_label()
            key.setText(spoken(entry.keys))
            key.setWordWrap(False)
            what.setText(entry.title)
            lines.addWidget(key, row, 0, Qt.AlignmentFlag.AlignTop)
            lines.addWidget(what, row, 1, Qt.AlignmentFlag.AlignTop)
        close = make_button("keysClose")
        close.setText(self.tr("Close"))
        close.clicked.connect(self.reject)
        content = QVBoxLayout()
        content.setSpacing(USUAL)
        content.addWidget(title)
        content.addLayout(lines)
        content.addStretch()
        furnish(self, content, (), (close,), (560, 690))
        close.setFocus()
