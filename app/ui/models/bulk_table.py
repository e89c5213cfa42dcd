"""The orders of an act on many as a Qt model; the last column says what became of each."""

from PySide6.QtGui import QIcon

from app.presenters.bulk_state import BulkRow
from app.ui.icons import Icons
from app.ui.models.row_table import RowTableModel

COLUMNS = ("order", "amount", "plan", "status")
PLAN, RESULT = COLUMNS.index("plan"), COLUMNS.index("status")


class BulkTableModel(RowTableModel[BulkRow]):
    """Shows the presenter's rows in the order they are carried out in."""

    def __init__(self, icons: Icons) -> None:
        super().__init__(icons, COLUMNS)

    def _icon(self, look: str) -> QIcon:
        return super()._icon(look) if look else QIcon()
