"""A short table of the business day: as high as its rows, and one column takes the room that is left."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget

_ROWS_SHOWN = 7


class SumsTree(QTreeWidget):
    """Rows of text to be read and chosen from. A column that says nothing in any row is not shown."""

    def __init__(self, name: str, columns: int, widest: int) -> None:
        """`widest` is the column that takes the room there is; where there is too little, all of it scrolls."""
        super().__init__()
        self._widest = widest
        self.setObjectName(name)
        self.setColumnCount(columns)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.header().setSectionsMovable(False)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def fit(self) -> None:
        """Take the height of the rows, up to some; more of them scroll."""
        rows = [self.topLevelItem(place) for place in range(self.topLevelItemCount())]
        for column in range(self.columnCount()):
            self.setColumnHidden(column, not any(row is not None and row.text(column) for row in rows))
        self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        shown = [column for column in range(self.columnCount()) if not self.isColumnHidden(column)]
        needed = sum(max(self.sizeHintForColumn(each), self.header().sectionSizeHint(each)) for each in shown)
        fits = needed <= self.viewport().width()
        modes = QHeaderView.ResizeMode
        self.header().setSectionResizeMode(self._widest, modes.Stretch if fits else modes.ResizeToContents)
        rows = min(self.topLevelItemCount(), _ROWS_SHOWN)
        row = self.sizeHintForRow(0) if rows else 0
        header = 0 if self.isHeaderHidden() else self.header().sizeHint().height()
        bar = 0 if fits else self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(rows * row + header + bar + 2 * self.frameWidth())
