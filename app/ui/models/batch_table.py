"""The lines of a file of links as a Qt model: a new file resets it, all else changes lines where they stand."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon

from app.presenters.link_batch_state import BatchRow, RowKind
from app.ui.icons import Icons

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()

COLUMNS = ("place", "amount", "purpose", "customer", "sentence")
SENTENCE = COLUMNS.index("sentence")
_RIGHT = {COLUMNS.index("place"), COLUMNS.index("amount")}
_ICONS = {
    RowKind.FAULTY: ("error", "declined"),
    RowKind.WAITING: ("waiting", "muted"),
    RowKind.RUNNING: ("refresh", "waiting"),
    RowKind.MADE: ("payment-link", "text"),
    RowKind.FAILED: ("warning", "unknown"),
}


class BatchTableModel(QAbstractTableModel):
    """Shows the presenter's rows in the order of the file."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._rows: tuple[BatchRow, ...] = ()
        self._titles = dict.fromkeys(COLUMNS, "")

    def set_titles(self, titles: dict[str, str]) -> None:
        self._titles = titles
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)

    def show(self, rows: Sequence[BatchRow]) -> None:
        """Turn what is shown into `rows`."""
        before, self._rows = self._rows, tuple(rows)
        if [row.place for row in before] != [row.place for row in rows]:
            self.beginResetModel()
            self.endResetModel()
            return
        for place, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(place, 0), self.index(place, len(COLUMNS) - 1))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return str(getattr(row, COLUMNS[index.column()]))
            case Qt.ItemDataRole.DecorationRole if index.column() == SENTENCE:
                return self._icon(row)
            case Qt.ItemDataRole.TextAlignmentRole if index.column() in _RIGHT:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case _:
                return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles[COLUMNS[section]]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section in _RIGHT else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def _icon(self, row: BatchRow) -> QIcon:
        return self._icons.icon(*_ICONS[row.kind])
