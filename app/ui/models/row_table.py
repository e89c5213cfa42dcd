"""Rows of text as a Qt model: rows change where they stand, nothing is reset, so what is chosen stays chosen."""

import operator
from collections.abc import Hashable, Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon

from app.ui.icons import Icons

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_MONEY, STATUS = "amount", "status"
"""The column that stands right, and the one with an icon; each table has both."""
_PICTURES = {
    "stale": ("clock", "muted"),
    "charged-back": ("warning", "declined"),
    "ends-later": ("clock", "muted"),
    "ends-soon": ("clock", "unknown"),
    "ends-today": ("warning", "declined"),
}
"""Icon and colour of the looks that have no icon of their own name."""
LOOK_ROLE = Qt.ItemDataRole.UserRole
"""Which icon a cell has, by name; None in a column without."""
_TEXT, _TOOL_TIP, _PICTURE, _SIDE, _SPOKEN, _LOOK = _ANSWERED = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.DecorationRole,
    Qt.ItemDataRole.TextAlignmentRole,
    Qt.ItemDataRole.AccessibleTextRole,
    LOOK_ROLE,
)
"""Qt asks for as many others in each cell, each time it is measured or drawn."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Row(Protocol):
    """One line: a text attribute for each column, `look` for the icon of its status, and what it is known by."""

    @property
    def look(self) -> str: ...

    @property
    def key(self) -> Hashable: ...


R = TypeVar("R", bound=Row)


class RowTableModel(QAbstractTableModel, Generic[R]):
    """Shows a presenter's rows in its order, with these columns."""

    def __init__(self, icons: Icons, columns: Sequence[str]) -> None:
        super().__init__()
        self._icons = icons
        self._columns = tuple(columns)
        self._rows: list[R] = []
        self._titles = dict.fromkeys(columns, "")

    @property
    def titles(self) -> dict[str, str]:
        """The title of each column, by its name."""
        return dict(self._titles)

    def set_titles(self, titles: dict[str, str]) -> None:
        self._titles = titles
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)

    def show(self, rows: Sequence[R]) -> None:
        """Turn what is shown into `rows` by removing, inserting and changing lines, neighbours in one go."""
        place = next(
            (place for place, same in enumerate(map(operator.is_, rows, self._rows)) if not same),
            min(len(rows), len(self._rows)),
        )
        self._drop_all_but({row.key for row in rows[place:]}, place)
        known = {row.key for row in self._rows[place:]}
        while place < len(rows):
            end = next((each for each in range(place, len(rows)) if rows[each].key in known), len(rows))
            if end > place:
                self._insert(place, rows[place:end])
                place = end
            else:
                self._put(place, rows[place])
                place += 1

    def row_at(self, index: Index) -> R | None:
        return self._rows[index.row()] if index.isValid() else None

    def text(self, line: int, column: str) -> str:
        """Return what stands in a cell."""
        return str(getattr(self._rows[line], column))

    def place_of(self, key: Hashable) -> int:
        """Return the line known by this, or -1."""
        return next((place for place, row in enumerate(self._rows) if row.key == key), -1)

    def _drop_all_but(self, wanted: set[Hashable], top: int) -> None:
        """Remove the lines nobody wants any more, from the bottom up to `top`."""
        end = len(self._rows)
        while end > top:
            start = end
            while start > top and self._rows[start - 1].key not in wanted:
                start -= 1
            if start < end:
                self.beginRemoveRows(_NOWHERE, start, end - 1)
                del self._rows[start:end]
                self.endRemoveRows()
            end = start - 1

    def _insert(self, place: int, rows: Sequence[R]) -> None:
        self.beginInsertRows(_NOWHERE, place, place + len(rows) - 1)
        self._rows[place:place] = rows
        self.endInsertRows()

    def _put(self, place: int, row: R) -> None:
        """Bring a line that is there already to its place, as it is now."""
        if self._rows[place] is row:
            return
        if self._rows[place].key != row.key:
            old = self.place_of(row.key)
            self.beginMoveRows(_NOWHERE, old, old, _NOWHERE, place)
            self._rows.insert(place, self._rows.pop(old))
            self.endMoveRows()
        if self._rows[place] != row:
            self._rows[place] = row
            self.dataChanged.emit(self.index(place, 0), self.index(place, len(self._columns) - 1))

    # --- Qt's side --------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._titles[self._columns[section]]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(self._columns[section])
        return None

    def data(self, index: Index, role: int = _TEXT) -> object:
        if role not in _ANSWERED or not index.isValid():
            return None
        column = self._columns[index.column()]
        if role == _SIDE:
            return self._alignment(column)
        row = self._rows[index.row()]
        if role == _LOOK:
            return self._look(row, column) or None
        if role == _PICTURE:
            look = self._look(row, column)
            return self._icon(look) if look else None
        text = str(getattr(row, column))
        return f"{self._titles[column]}: {text}" if role == _SPOKEN else text

    def _look(self, row: R, column: str) -> str:
        """Return the name of the picture in a cell, "" for none."""
        return row.look if column == STATUS else ""

    def _icon(self, look: str) -> QIcon:
        return self._icons.icon(*_PICTURES.get(look, (look, look)))

    @staticmethod
    def _alignment(column: str) -> Qt.AlignmentFlag:
        return _RIGHT if column == _MONEY else _LEFT
