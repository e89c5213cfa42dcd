"""What stands above the list of orders, and how does it fold where the list needs the height?"""

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.screens.filter_bar import FilterBar
from app.ui.screens.order_finder import OrderFinder
from app.ui.screens.order_menu import OrderMenu
from app.ui.screens.order_tabs import OrderTabs
from app.ui.space import CLOSE
from app.ui.widgets.today_strip import TodayStrip
from app.ui.worded import Worded


class HeadParts(Struct, frozen=True):
    """The parts, which the screen makes and listens to."""

    title: QLabel
    finder: OrderFinder
    refresh: QPushButton
    export: QPushButton
    menu: OrderMenu
    today: TodayStrip
    tabs: OrderTabs
    filters: FilterBar


class OrdersHead(Worded, QWidget):
    """A line to search in, the numbers of the day, the tabs and what narrows them; folded, one line has it all.

    What leaves that line stands in its menu, and has a key.
    """

    def __init__(self, parts: HeadParts) -> None:
        super().__init__()
        self.setObjectName("ordersHead")
        # Where it grows or shrinks below, what stands above needs no painting.
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)
        self._parts = parts
        self._is_folded = False
        self._top = QHBoxLayout()
        for part, share in (
            (parts.title, 1),
            (parts.finder, 2),
            (parts.tabs.choice, 0),
            (parts.refresh, 0),
            (parts.export, 0),
            (parts.menu, 0),
        ):
            self._top.addWidget(part, share)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(CLOSE)
        box.addLayout(self._top)
        box.addWidget(parts.today)
        box.addLayout(parts.tabs)
        box.addWidget(parts.filters)
        self._set_texts()

    def fold(self, is_folded: bool) -> None:
        """Fold into one line, or unfold."""
        if is_folded == self._is_folded:
            return
        self._is_folded = is_folded
        parts = self._parts
        for part in (parts.title, parts.refresh, parts.export):
            part.setVisible(not is_folded)
        parts.today.give_room(not is_folded)
        parts.filters.fold(is_folded)
        parts.tabs.fold(is_folded)
        if is_folded:
            parts.tabs.removeWidget(parts.filters.menus)
            self._top.insertWidget(self._top.indexOf(parts.menu), parts.filters.menus)
        else:
            self._top.removeWidget(parts.filters.menus)
            parts.tabs.addWidget(parts.filters.menus)

    def _set_texts(self) -> None:
        self._parts.tabs.choice.setAccessibleName(self.tr("Which orders"))
