"""How wide are the columns of a table that is read without moving it sideways, whatever the text size?

Where whole lines have no room beside each other, words wrap. Where that would leave a word or two a line,
one cell of each row says what all of them would say.
"""

from collections.abc import Mapping
from math import ceil

from msgspec import Struct
from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, QSize, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QStyleOptionViewItem, QTableView, QTreeView

from app.ui.widgets.telling_delegate import TellingDelegate
from app.ui.widgets.wrapped_words import widest_part
from app.ui.widgets.wrapping_delegate import room_for_text
from app.ui.widgets.wrapping_header import WrappingHeader

_SPARE = 2
"""Pixels, so that rounding cuts no letter."""
_ANY_SIZE = QRect(0, 0, 10_000, 100)
_MOST_TEXTS = 20_000
_MOST_ROUNDS = 3
_DRESSED = (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.LanguageChange, QEvent.Type.Show)
"""Cells and titles have other sizes after these; what was never shown is not dressed yet."""
_LEAST_LETTERS = 18
"""A longer text is not wrapped into lines that are shorter than so many letters."""


class Needed(Struct, frozen=True):
    """What one column needs, in pixels.

    `whole`: all of it stands in one line. `words`: lines break between words only, so that an order's number stays in
    one piece. `least`: they break wherever they may, and nothing is cut.
    """

    whole: int
    words: int
    least: int


def shared(needed: Mapping[int, Needed], room: int, taker: int) -> dict[int, int]:
    """Return how wide each column is, in pixels: together as wide as the room, {} where that is too small.

    The `taker` has what is left over.
    """
    ways = ({at: each.words for at, each in needed.items()}, {at: each.least for at, each in needed.items()})
    low = next((way for way in ways if sum(way.values()) <= room), None)
    if low is None:
        return {}
    whole, least = sum(each.whole for each in needed.values()), sum(low.values())
    part = min(room, whole) - least
    widths = {
        column: low[column] + (each.whole - low[column]) * part // max(whole - least, 1)
        for column, each in needed.items()
    }
    widths[taker] += room - sum(widths.values())
    return widths


class FittingColumns(QObject):
    """Looks after the columns and lines of one table, whenever it has another size or other letters."""

    def __init__(self, view: QTableView | QTreeView, taker: int, lines_in_sight: int = 0) -> None:
        """`taker` is the column that takes the room that is left, and the one that stays where rows are told in it.

        So many lines of text are in sight at least: what stands around the table scrolls where there is less.
        """
        super().__init__(view)
        self._view = view
        self._taker = taker
        self._lines_in_sight = lines_in_sight
        self._has_titles = not view.isHeaderHidden() if isinstance(view, QTreeView) else True
        self._header = WrappingHeader(view)
        self._delegate = TellingDelegate(view)
        self._left_out: set[int] = set()
        self._cells: dict[tuple[str, str], Needed] = {}
        self._around: dict[tuple[int, bool], int] = {}
        self._is_fitting = False
        if isinstance(view, QTableView):
            view.setHorizontalHeader(self._header)
        else:
            view.setHeader(self._header)
            view.setHeaderHidden(not self._has_titles)
            view.setUniformRowHeights(False)
        view.setWordWrap(True)
        view.setItemDelegate(self._delegate)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        view.viewport().installEventFilter(self)
        view.installEventFilter(self)
        self._take_letters()

    def leave_out(self, column: int, is_out: bool) -> None:
        """Show a column no more, or again, from the next `fit` on."""
        (self._left_out.add if is_out else self._left_out.discard)(column)

    def fit(self) -> None:
        """Give each column its width and each line its height: rows or titles have changed."""
        if self._is_fitting or self._view.model() is None:
            return
        self._is_fitting = True
        for _round in range(_MOST_ROUNDS):  # a scroll bar may come and take its room
            room = self._view.viewport().width()
            self._share(room)
            if self._view.viewport().width() == room:
                break
        self._is_fitting = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _DRESSED and watched is self._view:
            self._take_letters()
            self.fit()
        if kind == QEvent.Type.Resize and watched is self._view.viewport():
            self.fit()
        return super().eventFilter(watched, event)

    def _take_letters(self) -> None:
        self._cells.clear()
        self._around.clear()
        line = self._view.fontMetrics().height()
        self._view.setIconSize(QSize(line, line))
        if self._lines_in_sight:
            self._view.setMinimumHeight(self._header.sizeHint().height() + self._lines_in_sight * line)

    def _share(self, room: int) -> None:
        wanted = [column for column in range(self._header.count()) if column not in self._left_out]
        if not wanted:
            return
        taker = self._taker if self._taker in wanted else wanted[-1]
        widths = shared({each: self._needed(each) for each in wanted}, room, taker)
        self._delegate.tell(() if widths else wanted)
        if self._has_titles:
            self._header.setVisible(bool(widths))
        for column, width in (widths or {taker: room}).items():
            self._view.setColumnHidden(column, False)
            self._header.resizeSection(column, width)
        for column in range(self._header.count()):
            if column not in (widths or {taker: room}):
                self._view.setColumnHidden(column, True)
        self._header.headerDataChanged(Qt.Orientation.Horizontal, 0, self._header.count() - 1)  # it may be higher now
        if isinstance(self._view, QTableView):
            self._view.resizeRowsToContents()
        else:
            self._view.doItemsLayout()

    def _needed(self, column: int) -> Needed:
        model = self._view.model()
        cells = [self._needed_by(model.index(row, column)) for row in range(model.rowCount())]
        title = self._header.least(column)
        return Needed(
            max([self._header.whole(column), *(each.whole for each in cells)]),
            max([title, *(each.words for each in cells)]),
            max([title, *(each.least for each in cells)]),
        )

    def _needed_by(self, index: QModelIndex) -> Needed:
        text = str(index.data() or "")
        cell = QStyleOptionViewItem()
        self._view.initViewItemOption(cell)
        if (font := index.data(Qt.ItemDataRole.FontRole)) is not None:
            cell.font = font.resolve(cell.font)
        if (text, cell.font.key()) not in self._cells:
            if len(self._cells) > _MOST_TEXTS:
                self._cells.clear()
            letters = QFontMetricsF(cell.font)
            advance = max(map(letters.horizontalAdvance, text.split("\n")))
            word = max(map(letters.horizontalAdvance, text.split()), default=0.0)
            line = min(advance, _LEAST_LETTERS * letters.averageCharWidth())
            sizes = (advance, max(word, line), max(widest_part(text, cell.font), line))
            self._cells[text, cell.font.key()] = Needed(*map(ceil, sizes))
        inside, around = self._cells[text, cell.font.key()], self._around_of(index, cell)
        return Needed(inside.whole + around, inside.words + around, inside.least + around)

    def _around_of(self, index: QModelIndex, cell: QStyleOptionViewItem) -> int:
        """Return the pixels beside the text of such a cell; the style is asked once for each kind."""
        key = index.column(), index.data(Qt.ItemDataRole.DecorationRole) is not None
        if key not in self._around:
            cell.rect = QRect(_ANY_SIZE)
            self._delegate.initStyleOption(cell, index)
            self._around[key] = cell.rect.width() - room_for_text(cell).width() + _SPARE
        return self._around[key]
