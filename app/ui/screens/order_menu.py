"""All that can be done on the orders screen: as a menu by mouse, and as a list of keys for whoever asks (?)."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QMenu, QVBoxLayout, QWidget

from app.presenters.order_keys import KeyEntry, KeyGroup, OrderKey
from app.ui.dialog import Dialog, furnish
from app.ui.icons import Icons
from app.ui.parts import make_button, make_label
from app.ui.shortcuts import spoken
from app.ui.space import CLOSE, COLUMNS, USUAL
from app.ui.worded import Worded

Do = Callable[[], object]


class OrderMenu(Worded, QWidget):
    """A button with a menu, by groups. What cannot be done now stays there, and chosen it says why."""

    def __init__(self, icons: Icons, acts: Mapping[OrderKey, Do], groups: Callable[[], Sequence[KeyGroup]]) -> None:
        """`groups` returns the titles in the clerk's language."""
        super().__init__()
        self.setObjectName("orderMenuPlace")
        self._acts = acts
        self._groups = groups
        self._button = make_button("orderMenuButton", icons.icon("more"))
        self._menu = QMenu(self)
        self._menu.setObjectName("orderMenu")
        self._own_menus: dict[str, QMenu] = {}
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._button)
        self._button.clicked.connect(self._open)
        self._set_texts()

    def _open(self) -> None:
        self.open_at(self._button.mapToGlobal(self._button.rect().bottomLeft()))

    def open_at(self, corner: QPoint) -> None:
        """Open the menu at this place of the screen."""
        self._menu.clear()
        was_own = True
        for group in self._groups():
            if not (was_own and group.title):  # two menus of their own are one group
                self._menu.addSeparator()
            was_own = bool(group.title)
            self._add(group)
        # Not QPushButton's own menu: it waits inside a loop of its own until something is chosen.
        self._menu.popup(corner)

    def _add(self, group: KeyGroup) -> None:
        menu = self._own_menu(group) if group.title else self._menu
        for entry in group.entries:
            menu.addAction(self._action(entry, menu))

    def _own_menu(self, group: KeyGroup) -> QMenu:
        """Return the empty menu of a group, one of those that can be done here: made once, in the words of now."""
        menu = self._own_menus.get(group.name) or QMenu(self._menu)
        self._own_menus[group.name] = menu
        menu.setObjectName(f"orderMenu-{group.name}")
        menu.clear()
        menu.setTitle(group.title)
        self._menu.addMenu(menu)
        return menu

    def _action(self, entry: KeyEntry, menu: QMenu) -> QAction:
        # The key stands in the text: a shortcut of the menu's own would compete with the screen's.
        action = QAction(f"{entry.title}\t{spoken(entry.keys)}", menu)
        action.setObjectName(f"menu-{entry.key.value}")
        action.triggered.connect(self._acts[entry.key])
        return action

    def _set_texts(self) -> None:
        self._button.setAccessibleName(self.tr("What can be done here"))
        self._button.setToolTip(self.tr("What can be done here, with its keys (?)"))
        self._menu.setAccessibleName(self.tr("What can be done here"))


class KeysDialog(Dialog):
    """Every key of the screen by what it is about, to be read."""

    def __init__(self, groups: Sequence[KeyGroup], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keysDialog")
        self.setWindowTitle(self.tr("Keys of the orders"))
        title = make_label("keysTitle", role="title")
        title.setText(self.tr("Keys of the orders"))
        lines = QGridLayout()
        lines.setHorizontalSpacing(COLUMNS)
        lines.setVerticalSpacing(CLOSE)
        lines.setColumnStretch(1, 1)
        for group in groups:
            for entry in group.entries:
                row = lines.rowCount()
                key, what = make_label(role="message"), make_label()
                key.setText(spoken(entry.keys))
                key.setWordWrap(False)
                what.setText(entry.title)
                lines.addWidget(key, row, 0, Qt.AlignmentFlag.AlignTop)
                lines.addWidget(what, row, 1, Qt.AlignmentFlag.AlignTop)
            lines.setRowMinimumHeight(lines.rowCount(), CLOSE)
        close = make_button("keysClose")
        close.setText(self.tr("Close"))
        close.clicked.connect(self.reject)
        content = QVBoxLayout()
        content.setSpacing(USUAL)
        content.addWidget(title)
        content.addLayout(lines)
        content.addStretch()
        furnish(self, content, (), (close,), (560, 764))
        close.setFocus()
