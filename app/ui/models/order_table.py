"""The rows of the orders table as a Qt model, newest first."""

from app.domain.identifiers import OrderNumber
from app.presenters.orders_state import OrderRow
from app.ui.icons import Icons
from app.ui.models.row_table import Index, RowTableModel

COLUMNS = ("time", "number", "amount", "status", "customer", "card", "mode", "bank", "left")


class OrderTableModel(RowTableModel[OrderRow]):
    """Shows the presenter's rows, each known by its order's number."""

    def __init__(self, icons: Icons) -> None:
        super().__init__(icons, COLUMNS)

    def number_at(self, index: Index) -> OrderNumber | None:
        row = self.row_at(index)
        return None if row is None else row.number

    def row_of(self, number: OrderNumber | None) -> int:
        """Return the line of an order, or -1."""
        return self.place_of(number)
