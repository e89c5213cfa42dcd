"""A short table of the business day: as high as its rows, and one column takes the room that is left."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget

from app.ui.widgets.fitting_columns import FittingColumns

_ROWS_SHOWN = 7


class SumsTree(QTreeWidget):
    """Rows of text to be read and chosen from. A column that says nothing in any row is not shown."""

    def __init__(self, name: str, columns: int, widest: int, has_titles: bool = True) -> None:
        """`widest` is the column that takes the room there is."""
        super().__init__()
        self.setObjectName(name)
        self.setColumnCount(columns)
        self.setRootIsDecorated(False)
        self.setHeaderHidden(not has_titles)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._columns = FittingColumns(self, widest)

    def fit(self) -> None:
        """Take the height of the rows, up to some; more of them scroll."""
        rows = [self.topLevelItem(place) for place in range(self.topLevelItemCount())]
        for column in range(self.columnCount()):
            self._columns.leave_out(column, not any(row is not None and row.text(column) for row in rows))
        self._columns.fit()
        self._take_height()

    def viewportEvent(self, event: QEvent) -> bool:
        done = super().viewportEvent(event)
        if event.type() == QEvent.Type.Resize:
            self._take_height()
        return done

    def _take_height(self) -> None:
        model = self.model()
        rows = sum(self.indexRowSizeHint(model.index(row, 0)) for row in range(min(model.rowCount(), _ROWS_SHOWN)))
        header = 0 if self.isHeaderHidden() else self.header().sizeHint().height()
        self.setFixedHeight(rows + header + 2 * self.frameWidth())
