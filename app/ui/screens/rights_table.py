"""The table of the rights: a line for each right, a column for each role, a tick and a sum where they meet."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem

from app.domain.person import Right
from app.presenters.rights_picture import RightRow, RightsState, RoleColumn, Ticked
from app.ui.widgets.wrapped_words import lines_in
from app.ui.widgets.wrapping_header import WrappingHeader

_FIXED = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
_TICK = _FIXED | Qt.ItemFlag.ItemIsUserCheckable


class RightsTable(QTableWidget):
    """Space ticks, a digit begins a sum; what is ticked and typed in a column stays until the column is filled."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("rights")
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self._heads = WrappingHeader(self)
        self._heads.setHighlightSections(True)
        self.setHorizontalHeader(self._heads)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._rows: tuple[RightRow, ...] = ()
        self._columns: tuple[RoleColumn, ...] = ()
        self.itemChanged.connect(self._tell)
        self.itemChanged.connect(self._fit)  # a sum may be longer now

    def show_state(self, state: RightsState) -> None:
        """Show the roles there are; a new one comes filled, the others keep what was ticked."""
        before = [column.key for column in self._columns]
        self._rows = state.rows
        self.setRowCount(len(state.rows))
        now = [column.key for column in state.columns]
        for place in reversed(range(len(before))):
            if before[place] not in now:
                self.removeColumn(place)
        self._put_in_order([key for key in before if key in now], [key for key in now if key in before])
        self._columns = state.columns
        for place, column in enumerate(state.columns):
            if column.key not in before:
                self.insertColumn(place)
                self._fill(place, column)
        self.setHorizontalHeaderLabels([column.title for column in state.columns])
        self._fit()
        if self.currentItem() is None and self._columns:
            self.setCurrentCell(0, 0)
        for item in self._items():
            self._tell(item)

    def fill(self, state: RightsState) -> None:
        """Put what is kept into every cell."""
        self.show_state(state)
        for place, column in enumerate(state.columns):
            self._fill(place, column)

    def role(self) -> str:
        """Return the key of the role the cursor stands at, "" for none."""
        place = self.currentColumn()
        return self._columns[place].key if 0 <= place < len(self._columns) else ""

    def go_to(self, role: str, right: Right) -> None:
        rights = [row.right for row in self._rows]
        keys = [column.key for column in self._columns]
        self.setCurrentCell(rights.index(right), keys.index(role))
        self.setFocus()

    def ticked(self) -> Mapping[str, Ticked]:
        """Return, for each role, the rights that are ticked with the sums beside them."""
        return {column.key: self._ticked(place) for place, column in enumerate(self._columns)}

    def sizeHint(self) -> QSize:
        """Ask for the height of all lines: the dialog scrolls where there is less."""
        header = self.horizontalHeader().sizeHint().height()
        return QSize(super().sizeHint().width(), header + self.verticalHeader().length() + 2 * self.frameWidth())

    def minimumSizeHint(self) -> QSize:
        return QSize(
            super().minimumSizeHint().width(), min(self.sizeHint().height(), 12 * self.fontMetrics().height())
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        """Give each role its width. Where they have no room beside the rights in one line each, titles wrap."""
        if not self._columns:
            return
        places = range(len(self._columns))
        least = [max(self._heads.least(place), self.sizeHintForColumn(place)) for place in places]
        whole = [max(self._heads.whole(place), least[place]) for place in places]
        titles = [row.title for row in self._rows]
        letters = self.verticalHeader().font()
        letters.setWeight(QFont.Weight.DemiBold)
        self.setVerticalHeaderLabels(titles)
        if (missing := sum(least) - self._room()) > 0:
            widest = max(map(QFontMetricsF(letters).horizontalAdvance, titles))
            self.setVerticalHeaderLabels(["\n".join(lines_in(title, letters, widest - missing)) for title in titles])
        room = self._room()
        spare = min(max(room - sum(least), 0), sum(whole) - sum(least))
        for place in places:
            part = (whole[place] - least[place]) * spare // max(sum(whole) - sum(least), 1)
            self._heads.resizeSection(place, least[place] + part)
        if (left := room - self._heads.length()) > 0:  # the lines of the table end at its edge
            self._heads.resizeSection(places[-1], self._heads.sectionSize(places[-1]) + left)
        self._heads.headerDataChanged(Qt.Orientation.Horizontal, 0, len(places) - 1)  # it may be higher now

    def _room(self) -> int:
        """Return the pixels the roles have, as the titles of the rights stand now."""
        bar = self.verticalScrollBar()
        taken = self.verticalHeader().sizeHint().width() + (bar.width() if bar.isVisibleTo(self) else 0)
        return self.width() - 2 * self.frameWidth() - taken

    def _put_in_order(self, before: list[str], now: list[str]) -> None:
        """Move the columns that stay, the cursor with its own: a role with a new name may stand elsewhere."""
        if before == now:
            return
        line, place = self.currentRow(), self.currentColumn()
        with QSignalBlocker(self):
            for row in range(self.rowCount()):
                items = {key: self.takeItem(row, column) for column, key in enumerate(before)}
                for column, key in enumerate(now):
                    self.setItem(row, column, items[key])
        if place >= 0:
            self.setCurrentCell(line, now.index(before[place]))

    def _ticked(self, place: int) -> Ticked:
        found: dict[Right, str] = {}
        for line, row in enumerate(self._rows):
            item = self.item(line, place)
            if item is not None and item.checkState() is Qt.CheckState.Checked:
                found[row.right] = item.text() if row.has_limit else ""
        return found

    def _fill(self, place: int, column: RoleColumn) -> None:
        for line, row in enumerate(self._rows):
            item = QTableWidgetItem(column.given.get(row.right, ""))
            flags = _TICK if column.can_change else Qt.ItemFlag.ItemIsSelectable
            if column.can_change and row.has_limit:
                flags |= Qt.ItemFlag.ItemIsEditable
            item.setFlags(flags)
            is_given = row.right in column.given
            item.setCheckState(Qt.CheckState.Checked if is_given else Qt.CheckState.Unchecked)
            self.setItem(line, place, item)
            self._tell(item)

    def _tell(self, item: QTableWidgetItem) -> None:
        """Let a screen reader say where the cursor is: the role, the right, and the sum."""
        if item.column() >= len(self._columns) or item.row() >= len(self._rows):
            return
        parts = (self._columns[item.column()].title, self._rows[item.row()].title, item.text())
        with QSignalBlocker(self):
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(part for part in parts if part))

    def _items(self) -> list[QTableWidgetItem]:
        found = [self.item(line, place) for line in range(self.rowCount()) for place in range(self.columnCount())]
        return [item for item in found if item is not None]
