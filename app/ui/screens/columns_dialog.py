"""Which columns does the list show, in which order, and how wide? By keys as well as by the mouse."""

from collections.abc import Mapping

from msgspec.structs import replace
from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.ui.dialog import Dialog, furnish
from app.ui.icons import Icons
from app.ui.parts import make_button, make_label
from app.ui.screens.order_columns import OrderColumns
from app.ui.shortcuts import bind
from app.ui.widgets.flow_layout import FlowLayout

_STEP = 24
"""Pixels a column grows by at 100 % text."""


class ColumnsDialog(Dialog):
    """Made for one opening; each change is seen in the list at once."""

    changed = Signal(object)
    """A tuple of `ColumnLook`; empty: as usual."""

    def __init__(self, columns: OrderColumns, titles: Mapping[str, str], icons: Icons, parent: QWidget) -> None:
        """`titles` are those of the columns, by their names."""
        super().__init__(parent)
        self.setObjectName("columnsDialog")
        self.setWindowTitle(self.tr("Columns"))
        self._columns = list(columns.columns)
        self._shown = set(columns.shown)
        self._titles = titles
        self._widths = columns.widths
        self._title = make_label("columnsTitle", role="title")
        self._title.setText(self.tr("Columns"))
        self._list = QListWidget()
        self._list.setObjectName("columnsList")
        self._list.setAccessibleName(self.tr("Columns"))
        self._hint = make_label("columnsHint", role="muted")
        self._hint.setText(self.tr("Space shows or hides a column, Alt with an arrow moves it or changes its width."))
        self._keys = {
            "columnsUp": (self.tr("Up"), "Alt+Up", icons.icon("chevron-up"), lambda: self._move(-1)),
            "columnsDown": (self.tr("Down"), "Alt+Down", icons.icon("chevron-down"), lambda: self._move(1)),
            "columnsNarrower": (self.tr("Narrower"), "Alt+Left", icons.icon("chevron-left"), lambda: self._widen(-1)),
            "columnsWider": (self.tr("Wider"), "Alt+Right", icons.icon("chevron-right"), lambda: self._widen(1)),
            "columnsUsual": (self.tr("Reset to default"), "", icons.icon("refresh"), self._as_usual),
        }
        self._lay_out()
        self._list.itemChanged.connect(self._on_checked)
        self._fill(0)

    def _lay_out(self) -> None:
        buttons = FlowLayout(spacing=8)
        for name, (text, keys, icon, act) in self._keys.items():
            button = make_button(name, icon)
            button.setText(text)
            button.clicked.connect(act)
            buttons.addWidget(button)
            if keys:
                button.setToolTip(f"{text} ({keys})")
                bind(self, keys, act)
        done = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        done.rejected.connect(self.accept)
        content = QVBoxLayout()
        content.setSpacing(12)
        content.addWidget(self._title)
        content.addWidget(self._list, 1)
        content.addWidget(self._hint)
        content.addLayout(buttons)
        furnish(self, content, (), (done,), (600, 720))

    def _fill(self, place: int) -> None:
        with QSignalBlocker(self._list):
            self._list.clear()
            for column in self._columns:
                item = QListWidgetItem(self._titles[column.name])
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Checked if column.name in self._shown else Qt.CheckState.Unchecked)
                self._list.addItem(item)
        self._list.setCurrentRow(place)

    def _on_checked(self, item: QListWidgetItem) -> None:
        place = self._list.row(item)
        is_shown, name = item.checkState() is Qt.CheckState.Checked, self._columns[place].name
        if not is_shown and len(self._shown) == 1:
            with QSignalBlocker(self._list):  # a list without any column would be no list
                item.setCheckState(Qt.CheckState.Checked)
            return
        self._shown = self._shown | {name} if is_shown else self._shown - {name}
        self._columns[place] = replace(self._columns[place], shown=is_shown)
        self.changed.emit(tuple(self._columns))

    def _move(self, steps: int) -> None:
        place = self._list.currentRow()
        if place >= 0 and 0 <= place + steps < len(self._columns):
            self._columns.insert(place + steps, self._columns.pop(place))
            self.changed.emit(tuple(self._columns))
            self._fill(place + steps)

    def _widen(self, steps: int) -> None:
        column = self._columns[self._list.currentRow()]
        width = (column.width or self._widths.get(column.name, 0)) + steps * _STEP
        self._columns[self._list.currentRow()] = replace(column, width=max(width, 2 * _STEP))
        self.changed.emit(tuple(self._columns))

    def _as_usual(self) -> None:
        self.changed.emit(())
        self.accept()
