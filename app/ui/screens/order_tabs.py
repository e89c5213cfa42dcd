"""The tabs of the orders with their counters, and at their end the menus that narrow the list."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from app.presenters.orders_state import Tab, TabTitle
from app.ui.choosing import show_checked, when_chosen
from app.ui.parts import make_button
from app.ui.widgets.flow_layout import FlowLayout


class OrderTabs(FlowLayout):
    """One button for each tab; of several one is chosen."""

    chosen = Signal(object)
    """The `Tab` whose orders are wanted."""

    def __init__(self, menus: QWidget) -> None:
        super().__init__(spacing=4)
        self._buttons = {tab: make_button(f"tab-{tab.value}", role="quiet") for tab in Tab}
        self._group = QButtonGroup(self)
        for tab, button in self._buttons.items():
            button.setCheckable(True)
            button.setAutoExclusive(True)
            self._group.addButton(button)
            when_chosen(button, partial(self.chosen.emit, tab))
            self.addWidget(button)
        self.addWidget(menus)

    def show_tabs(self, titles: Sequence[TabTitle], chosen: Tab) -> None:
        for title in titles:
            self._buttons[title.tab].setText(f"{title.title}  {title.count}")
            show_checked(self._buttons[title.tab], title.tab is chosen)
