"""The tabs of the orders with their counters, and at their end the menus that narrow the list."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QLocale, QSignalBlocker, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QWidget

from app.presenters.orders_state import Tab, TabTitle
from app.ui.choosing import show_checked, when_chosen
from app.ui.parts import make_button
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.unwheeled import ChoiceBox


class OrderTabs(FlowLayout):
    """One button for each tab; of several one is chosen. Folded, they are the entries of `choice`."""

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
        self.choice = ChoiceBox()
        self.choice.setObjectName("tabChoice")
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.choice.hide()
        for tab in Tab:
            self.choice.addItem("", tab)
        self.choice.activated.connect(lambda place: self.chosen.emit(self.choice.itemData(place)))

    def show_tabs(self, titles: Sequence[TabTitle], chosen: Tab) -> None:
        with QSignalBlocker(self.choice):
            for title in titles:
                told = f"{title.title}  {QLocale().toString(title.count)}"
                self._buttons[title.tab].setText(told)
                show_checked(self._buttons[title.tab], title.tab is chosen)
                self.choice.setItemText(self.choice.findData(title.tab), told)
            self.choice.setCurrentIndex(self.choice.findData(chosen))

    def fold(self, is_folded: bool) -> None:
        """Stand as one choice in the line above, or as buttons in lines of their own."""
        self.choice.setVisible(is_folded)
        for button in self._buttons.values():
            button.setVisible(not is_folded)
