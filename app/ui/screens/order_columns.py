"""How do the columns of the list of orders stand: which, in which order, how wide?

Without a wish of the shop each column is as wide as what is in sight needs, and a column that would say the same in
every line gives its room away.
"""

from collections.abc import Mapping, Sequence
from math import ceil, floor

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QHeaderView

from app.presenters.orders_state import OrdersState, Tab
from app.services.order_views import ColumnLook
from app.ui.models.order_table import COLUMNS, OrderTableModel
from app.ui.theme import BODY
from app.ui.widgets.drawn_header import DrawnHeader
from app.ui.widgets.highlight_delegate import HighlightDelegate
from app.ui.widgets.leaving_columns import leaving
from app.ui.widgets.order_table import OrderTableView

USUAL = ("time", "number", "amount", "status", "left", "customer", "card", "mode", "operator", "bank")
"""The order as usual."""

_IN_PANEL = frozenset({"card", "mode", "operator", "bank"})
"""Columns the panel says as well, by which nobody looks for a line: they give their room to it."""
_WHEN_DIFFERENT = ("operator", "bank")
"""Columns that are seen as usual only where the lines differ in them."""
_TAKES_ROOM = "customer"
_ENOUGH = 190
"""Pixels at 100 % text the customer needs to be read."""
_GIVES_ROOM = "number"
_LEAST = 120
"""Pixels at 100 % text of a number that is cut for the others: its tool tip and the panel have it whole."""
_ANY_HEIGHT = 16_777_215
"""Pixels: what Qt lets a widget have at most."""
_GIVE_WAY = ("bank", "operator", "mode", "card", "customer", "time", "left")
"""Columns that are left out where there is no room, the first one first."""
_GIVE_WAY_LAST = ("amount", "status")
"""Those that are left out where even a cut number needs the room, beside the panel in large text."""


class OrderColumns(QObject):
    """Looks after the header of one table."""

    changed = Signal(object)
    """A person moved a column or changed its width: a tuple of `ColumnLook`."""

    def __init__(self, table: OrderTableView, model: OrderTableModel, letters: HighlightDelegate) -> None:
        """`letters` knows how wide a text is."""
        super().__init__(table)
        self._model = model
        self._rims: dict[tuple[int, str, int], int] = {}
        self._table = table
        self._letters = letters
        self._header = DrawnHeader(table)
        table.setHorizontalHeader(self._header)
        self._state = OrdersState()
        self._columns: tuple[ColumnLook, ...] = ()
        self._is_held = False
        self._is_moved = False
        self._crowded_out: frozenset[str] = frozenset()
        self._different: Sequence[str] = ()
        self._dragged: set[str] = set()
        self._header.sectionResized.connect(self._on_resized)
        self._header.sectionMoved.connect(self._on_moved)
        self._header.taken.connect(self._take)
        self._header.let_go.connect(self._let_go)
        table.resized.connect(self.fit)
        self._draw()

    @property
    def columns(self) -> tuple[ColumnLook, ...]:
        """The columns as they are wanted, those of a view or the usual ones."""
        return self._columns or tuple(map(ColumnLook, USUAL))

    @property
    def shown(self) -> frozenset[str]:
        """The columns that are wanted now, also those for which there is no room beside the panel."""
        return frozenset(each.name for each in self.columns if self._is_wanted(each))

    @property
    def written(self) -> tuple[str, ...]:
        """The columns of a file, in their order here: the wanted ones, also those that would say the same everywhere.

        A file is read where neither window nor till says who worked, or at which bank.
        """
        return tuple(
            each.name
            for each in self.columns
            if self._is_wanted(each) or (each.shown is None and each.name in _WHEN_DIFFERENT)
        )

    @property
    def widths(self) -> dict[str, int]:
        """How wide the columns are now, in pixels at 100 % text."""
        return {name: self._unscaled(self._header.sectionSize(COLUMNS.index(name))) for name in USUAL}

    def draw(self, state: OrdersState) -> None:
        """Show the columns this state wants; widths that nobody chose follow what is in sight."""
        before, self._state = self._state, state
        if self._is_held:
            return
        self._columns = _whole(state.columns)
        different, self._different = self._different, _differ(state)
        if (_look_of(before), different) != (_look_of(state), self._different):
            self._draw()
        elif before.rows == state.rows:
            return
        self.fit()

    def _draw(self) -> None:
        taker = self._taker
        for place, look in enumerate(self.columns):
            column = COLUMNS.index(look.name)
            self._header.moveSection(self._header.visualIndex(column), place)
            self._show(column, look, taker)

    def _show(self, column: int, look: ColumnLook, taker: str) -> None:
        self._table.setColumnHidden(column, not self._is_seen(look))
        takes = look.name == taker
        mode = QHeaderView.ResizeMode.Stretch if takes else QHeaderView.ResizeMode.Interactive
        if self._header.sectionResizeMode(column) is not mode:
            self._header.setSectionResizeMode(column, mode)
        if look.width and not takes:
            self._header.resizeSection(column, self._scaled(look.width))

    def fit(self) -> None:
        """Give each column nobody drew as much room as what is in sight needs."""
        room, sight = self._table.viewport().width(), self._table.lines_in_sight
        needed = {each.name: self._needed(each, sight) for each in self.columns if self._has_place(each)}
        self._give_way(needed)
        taker = self._taker
        for look in self.columns:
            self._show(COLUMNS.index(look.name), look, taker)
        widths = {
            COLUMNS.index(look.name): needed[look.name]
            for look in self.columns
            if self._is_seen(look) and not look.width and look.name != taker
        }
        self._show_titles()
        if self._header.give(widths):
            self._table.follow_header()
            if self._table.viewport().width() < room:
                self.fit()  # a scroll bar came: while it is shown for the first time, Qt tells nobody

    def _show_titles(self) -> None:
        """Leave the title out where the number alone has room, and its title has none: the panel stands beside it."""
        seen = [each.name for each in self.columns if self._is_seen(each)]
        title = self._header.title_width(COLUMNS.index(_GIVES_ROOM))
        is_cut = seen == [_GIVES_ROOM] and title > self._table.viewport().width()
        self._header.setMaximumHeight(0 if is_cut else _ANY_HEIGHT)  # one that is hidden would lose its width

    def _give_way(self, needed: dict[str, int]) -> None:
        """Hide columns that matter less until the others have enough, then cut the number; no wish of the shop's."""
        self._crowded_out = frozenset()
        if not self._state.rows:
            return
        room = self._table.viewport().width()
        wished = {each.name for each in self.columns if each.shown}
        gone = leaving(needed, [name for name in _GIVE_WAY if name not in wished], room)
        left = {name: width for name, width in needed.items() if name not in gone}
        if _GIVES_ROOM in left and (missing := sum(left.values()) - room) > 0:
            needed[_GIVES_ROOM] = left[_GIVES_ROOM] = max(self._least_number(needed), needed[_GIVES_ROOM] - missing)
        self._crowded_out = gone | leaving(left, [name for name in _GIVE_WAY_LAST if name not in wished], room)

    def _least_number(self, needed: Mapping[str, int]) -> int:
        """Return how narrow the number may be cut, in pixels: not at all where somebody drew its column."""
        drawn = any(each.name == _GIVES_ROOM and each.width for each in self.columns)
        title = self._header.title_width(COLUMNS.index(_GIVES_ROOM))
        return needed[_GIVES_ROOM] if drawn else min(needed[_GIVES_ROOM], max(self._scaled(_LEAST), title))

    def _needed(self, look: ColumnLook, sight: Sequence[int]) -> int:
        """Return how wide a column must be for its title and the longest text in sight, or as somebody drew it.

        Only that text is measured with all that stands around it: under a style sheet each cell takes its time.
        """
        if look.width:
            return self._scaled(look.width)
        column = COLUMNS.index(look.name)
        title = self._header.title_width(column)
        if look.name == _TAKES_ROOM:
            return max(self._scaled(_ENOUGH), title)
        font = self._table.font()
        texts = {self._model.text(line, look.name): line for line in sight}
        widest = max(texts, key=lambda text: self._letters.advance(text, column, font), default="")
        if not widest:
            return title
        return max(title, ceil(self._letters.advance(widest, column, font)) + self._around(column, texts[widest]))

    def _around(self, column: int, line: int) -> int:
        """Return the pixels around the text of such a cell. The style is asked once for each size of letters."""
        font = self._table.font()
        key = column, font.key(), self._table.iconSize().width()
        if key not in self._rims:
            hint = self._table.sizeHintForIndex(self._model.index(line, column)).width()
            self._rims[key] = hint - floor(
                self._letters.advance(self._model.text(line, COLUMNS[column]), column, font)
            )
        return self._rims[key]

    @property
    def _taker(self) -> str:
        """Return the column that takes the room that is left, of those nobody drew.

        It is the customer, else the status, else the last one.
        """
        shown = [each.name for each in self.columns if self._is_seen(each) and not each.width]
        return next((name for name in (_TAKES_ROOM, "status") if name in shown), shown[-1] if shown else "status")

    def _is_seen(self, look: ColumnLook) -> bool:
        return self._has_place(look) and look.name not in self._crowded_out

    def _has_place(self, look: ColumnLook) -> bool:
        """Tell whether a column is wanted, and is not said by the panel beside the list."""
        return self._is_wanted(look) and not (self._state.details and look.name in _IN_PANEL)

    def _is_wanted(self, look: ColumnLook) -> bool:
        if look.shown is not None:
            return look.shown
        if look.name == "left":
            return self._state.tab in (Tab.ATTENTION, Tab.HELD, Tab.WAITING)
        return look.name not in _WHEN_DIFFERENT or look.name in self._different

    def _on_resized(self, column: int, _old: int, _new: int) -> None:
        """Keep a width somebody drew; one that follows from the room or the text is nobody's wish."""
        if self._is_held and self._header.sectionResizeMode(column) is QHeaderView.ResizeMode.Interactive:
            self._dragged.add(COLUMNS[column])

    def _on_moved(self, *_places: int) -> None:
        self._is_moved = self._is_moved or self._is_held

    def _take(self) -> None:
        self._is_held = True

    def _let_go(self) -> None:
        self._is_held = False
        if self._dragged or self._is_moved:
            self._tell()
        else:
            self.fit()
        self._is_moved = False

    def _tell(self) -> None:
        looks = {each.name: each for each in self.columns}
        order = [COLUMNS[self._header.logicalIndex(place)] for place in range(self._header.count())]
        widths = self.widths
        self.changed.emit(
            tuple(
                replace(looks[name], width=widths[name]) if name in self._dragged else looks[name]
                for name in order
                if name in looks
            )
        )
        self._dragged.clear()

    def _scaled(self, width: int) -> int:
        return round(width * self._scale)

    def _unscaled(self, width: int) -> int:
        return round(width / self._scale)

    @property
    def _scale(self) -> float:
        return QFontInfo(self._table.font()).pixelSize() / BODY


def _look_of(state: OrdersState) -> tuple[object, ...]:
    """Return what decides which columns are seen, and where."""
    return state.columns, state.tab, bool(state.details), bool(state.rows), state.highlights


def _differ(state: OrdersState) -> Sequence[str]:
    """Return the columns in which the lines differ, of those that are hidden where they do not."""
    return tuple(name for name in _WHEN_DIFFERENT if len({getattr(row, name) for row in state.rows}) > 1)


def _whole(columns: Sequence[ColumnLook]) -> tuple[ColumnLook, ...]:
    """Return kept columns with those a newer Paydesk has besides, and without those it has no more."""
    ours = [each for each in columns if each.name in COLUMNS]
    named = {each.name for each in ours}
    return (*ours, *(ColumnLook(name) for name in USUAL if name not in named)) if ours else ()
