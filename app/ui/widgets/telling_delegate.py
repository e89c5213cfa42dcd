"""Cells of a table that has no room for its columns: one cell of each row says what all of them would say."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from app.ui.widgets.wrapping_delegate import Index, WrappingDelegate


class TellingDelegate(WrappingDelegate):
    """Tells of no other column until it is asked to."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._told: tuple[int, ...] = ()

    def tell(self, columns: Sequence[int]) -> None:
        """Let each cell say these columns of its row by their titles, or only itself for none."""
        self._told = tuple(columns)

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if not self._told:
            return
        cells = [index.sibling(index.row(), column) for column in self._told]
        option.text = " \N{MIDDLE DOT} ".join(_titled(cell) for cell in cells if cell.data())
        pictures = [picture for cell in cells if (picture := cell.data(Qt.ItemDataRole.DecorationRole)) is not None]
        if pictures and isinstance(pictures[0], QIcon) and not pictures[0].isNull():
            option.icon = pictures[0]
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration


def _titled(cell: Index) -> str:
    title = cell.model().headerData(cell.column(), Qt.Orientation.Horizontal)
    return f"{title}: {cell.data()}" if title else str(cell.data())
