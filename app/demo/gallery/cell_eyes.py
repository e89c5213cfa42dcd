"""What a look at a list or a table finds wrong: words of its cells that cannot be read where they stand."""

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from app.ui.widgets.wrapping_delegate import height_of_text, room_for_text

_LINE_END = "\N{LINE SEPARATOR}"
"""What Qt makes of a new line in the text of a cell."""


def cut_cells(view: QAbstractItemView) -> Iterator[str]:
    """Tell which cells in sight end in three dots or behind the edge of the list.

    A list that takes letters from the middle does so on purpose, and says the whole in a tool tip.
    """
    delegate, sight = QStyledItemDelegate(), view.viewport().rect()
    on_purpose = view.textElideMode() == Qt.TextElideMode.ElideMiddle
    for index in _cells(view):
        place = view.visualRect(index)
        if not index.data() or place.isEmpty() or place.top() < sight.top() or place.bottom() > sight.bottom():
            continue
        cell = QStyleOptionViewItem()
        view.initViewItemOption(cell)
        cell.rect = place
        delegate.initStyleOption(cell, index)
        if place.left() < sight.left() or place.right() > sight.right():
            yield f"“{cell.text}” stands behind the edge"
        elif _is_cut(cell) and not (on_purpose and _is_told_whole(index)):
            yield f"“{cell.text}” ends in three dots"


def _cells(view: QAbstractItemView) -> Iterator[QModelIndex]:
    """Return every cell, in a tree also those below others where these are unfolded."""
    model, above = view.model(), [QModelIndex()]
    while model is not None and above:
        parent = above.pop()
        columns = (view.modelColumn(),) if isinstance(view, QListView) else range(model.columnCount(parent))
        for row in range(model.rowCount(parent)):
            yield from (model.index(row, column, parent) for column in columns)
            first = model.index(row, 0, parent)
            if isinstance(view, QTreeView) and view.isExpanded(first):
                above.append(first)


def _is_cut(cell: QStyleOptionViewItem) -> bool:
    room = room_for_text(cell)
    if cell.features & QStyleOptionViewItem.ViewItemFeature.WrapText:
        return height_of_text(cell, room.width()) > room.height()
    lines = cell.text.split(_LINE_END)
    widest = max(map(cell.fontMetrics.horizontalAdvance, lines))
    return widest > room.width() or len(lines) * cell.fontMetrics.height() > room.height()


def _is_told_whole(index: QModelIndex) -> bool:
    return str(index.data()) in str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
