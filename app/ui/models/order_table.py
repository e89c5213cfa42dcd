"""The rows of the orders table as a Qt model: rows change where they stand, nothing is reset."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon

from app.domain.identifiers import OrderNumber
from app.presenters.orders_state import OrderRow
from app.ui.icons import Icons

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()

COLUMNS = ("time", "number", "amount", "status", "customer", "card", "mode", "bank", "left")
_MONEY = COLUMNS.index("amount")
_STATUS = COLUMNS.index("status")


class OrderTableModel(QAbstractTableModel):
    """Shows the presenter's rows, newest first."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._rows: list[OrderRow] = []
        self._titles = dict.fromkeys(COLUMNS, "")

    @property
    def titles(self) -> dict[str, str]:
        """The title of each column, by its name in COLUMNS."""
        return dict(self._titles)

    def set_titles(self, titles: dict[str, str]) -> None:
        self._titles = titles
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)

    def show(self, rows: Sequence[OrderRow]) -> None:
        """Turn what is shown into `rows` by removing, inserting and changing lines."""
        wanted = {row.number for row in rows}
        for place in range(len(self._rows) - 1, -1, -1):
            if self._rows[place].number not in wanted:
                self.beginRemoveRows(_NOWHERE, place, place)
                del self._rows[place]
                self.endRemoveRows()
        for place, row in enumerate(rows):
            self._put(place, row)

    def number_at(self, index: Index) -> OrderNumber | None:
        return self._rows[index.row()].number if index.isValid() else None

    def row_of(self, number: OrderNumber | None) -> int:
        """Return the line of an order, or -1."""
        return next((place for place, row in enumerate(self._rows) if row.number == number), -1)

    def _put(self, place: int, row: OrderRow) -> None:
        if place < len(self._rows) and self._rows[place].number == row.number:
            if self._rows[place] != row:
                self._rows[place] = row
                self.dataChanged.emit(self.index(place, 0), self.index(place, len(COLUMNS) - 1))
            return
        old = self.row_of(row.number)
        if old > place:
            self.beginMoveRows(_NOWHERE, old, old, _NOWHERE, place)
            self._rows.insert(place, self._rows.pop(old))
            self.endMoveRows()
            self._put(place, row)
            return
        self.beginInsertRows(_NOWHERE, place, place)
        self._rows.insert(place, row)
        self.endInsertRows()

    # --- Qt's side --------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles[COLUMNS[section]]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], COLUMNS[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return str(getattr(row, column))
            case Qt.ItemDataRole.DecorationRole if column == "status":
                return self._icon(row.look)
            case Qt.ItemDataRole.TextAlignmentRole:
                return self._alignment(index.column())
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._titles[column]}: {getattr(row, column)}"
            case _:
                return None

    def _icon(self, look: str) -> QIcon:
        return self._icons.icon(look, look)

    @staticmethod
    def _alignment(column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if column == _MONEY else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter
