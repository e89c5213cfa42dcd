"""What a look at a list or a table finds wrong: words of its cells that cannot be read where they stand."""

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QTreeView,
    QWidget,
)

from app.ui.widgets.wrapped_words import lines_in
from app.ui.widgets.wrapping_delegate import height_of_text, room_for_text

_LINE_END = "\N{LINE SEPARATOR}"
"""What Qt makes of a new line in the text of a cell."""


def cut_cells(view: QAbstractItemView) -> Iterator[str]:
    """Tell which cells in sight end in three dots or behind the edge of the list.

    A list that takes letters from the middle does so on purpose, and says the whole in a tool tip.
    """
    plain, sight = QStyledItemDelegate(), view.viewport().rect()
    on_purpose = view.textElideMode() == Qt.TextElideMode.ElideMiddle
    for index in _cells(view):
        place = view.visualRect(index)
        if not index.data() or place.isEmpty() or place.top() < sight.top() or place.bottom() > sight.bottom():
            continue
        cell = QStyleOptionViewItem()
        view.initViewItemOption(cell)
        cell.rect = place
        if isinstance(view, QListView):  # Qt paints no wider than the list, however wide the lines are laid out
            cell.rect.setWidth(min(place.width(), sight.width()))
        delegate = view.itemDelegateForIndex(index)
        (delegate if isinstance(delegate, QStyledItemDelegate) else plain).initStyleOption(cell, index)
        if _end_of_words(cell) > sight.right() + 1 and not reads_across(view):
            yield f"“{cell.text}” stands behind the edge"
        elif _is_cut(cell) and not (on_purpose and _is_told_whole(index)):
            yield f"“{cell.text}” ends in three dots"


def reads_across(widget: QWidget | None) -> bool:
    """Tell whether it is a table with titles of rows: these stay in sight while it is moved sideways."""
    if not isinstance(widget, QTableView) or not widget.verticalHeader().isVisibleTo(widget):
        return False
    return isinstance(widget.model().headerData(0, Qt.Orientation.Vertical), str)


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
    is_too_low = len(lines) > 1 and len(lines) * cell.fontMetrics.height() > room.height()
    return is_too_low or widest > room.width()


def _end_of_words(cell: QStyleOptionViewItem) -> float:
    """Return how far to the right the longest line reaches, in pixels of the list."""
    room, wraps = room_for_text(cell), cell.features & QStyleOptionViewItem.ViewItemFeature.WrapText
    if cell.displayAlignment & Qt.AlignmentFlag.AlignRight:
        return room.right()
    lines = lines_in(cell.text, cell.font, room.width()) if wraps else cell.text.split(_LINE_END)
    return room.left() + min(max(map(cell.fontMetrics.horizontalAdvance, lines)), room.width())


def _is_told_whole(index: QModelIndex) -> bool:
    return str(index.data()) in str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
