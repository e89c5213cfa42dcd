"""A short table of the business day: as high as its rows, so that what comes below it moves up."""

from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget

_ROWS_SHOWN = 7


class SumsTree(QTreeWidget):
    """Rows of text to be read and chosen from."""

    def fit_height(self) -> None:
        """Take the height of the rows, up to some; more of them scroll."""
        rows = min(self.topLevelItemCount(), _ROWS_SHOWN)
        row = self.sizeHintForRow(0) if rows else 0
        header = 0 if self.isHeaderHidden() else self.header().sizeHint().height()
        self.setFixedHeight(rows * row + header + 2 * self.frameWidth() + 4)


def make_sums_tree(name: str, columns: int) -> SumsTree:
    """Return an empty table of that many columns."""
    tree = SumsTree()
    tree.setObjectName(name)
    tree.setColumnCount(columns)
    tree.setRootIsDecorated(False)
    tree.setUniformRowHeights(True)
    tree.setAllColumnsShowFocus(True)
    tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    tree.header().setSectionsMovable(False)
    tree.header().setStretchLastSection(False)
    tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    return tree
