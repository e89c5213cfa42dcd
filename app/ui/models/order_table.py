"""The rows of the orders table as a Qt model, newest first."""

from PySide6.QtCore import Qt

from app.domain.identifiers import OrderNumber
from app.presenters.orders_state import OrderRow
from app.ui.icons import Icons
from app.ui.models.row_table import Index, RowTableModel

COLUMNS = ("time", "number", "amount", "status", "customer", "card", "mode", "operator", "bank", "left")

PICTURED = frozenset({"status", "left"})
"""The columns with an icon."""

_SPOKEN, _TOOL_TIP = Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole


class OrderTableModel(RowTableModel[OrderRow]):
    """Shows the presenter's rows, each known by its order's number."""

    def __init__(self, icons: Icons) -> None:
        super().__init__(icons, COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Vertical and role == Qt.ItemDataRole.CheckStateRole:
            row = self.row_at(self.index(section, 0))
            return row is not None and row.marked
        return super().headerData(section, orientation, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        said = super().data(index, role)
        if role not in (_SPOKEN, _TOOL_TIP):
            return said
        row = self.row_at(index)
        if role == _TOOL_TIP:
            return row.why if row is not None and row.why and COLUMNS[index.column()] == "status" else said
        return f"{said}, {self._titles['mark']}" if row is not None and row.marked else said

    def _look(self, row: OrderRow, column: str) -> str:
        return row.left_look if column == "left" else super()._look(row, column)

    def number_at(self, index: Index) -> OrderNumber | None:
        row = self.row_at(index)
        return None if row is None else row.number

    def row_of(self, number: OrderNumber | None) -> int:
        """Return the line of an order, or -1."""
        return self.place_of(number)
