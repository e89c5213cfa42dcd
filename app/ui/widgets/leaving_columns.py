"""Which columns of a table leave where there is no room for all of them?"""

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTableView

from app.ui.widgets.drawn_header import DrawnHeader
from app.ui.widgets.wrapping_delegate import WrappingDelegate


def leaving(needed: Mapping[str, int], by_turns: Sequence[str], room: int) -> frozenset[str]:
    """Return the columns that leave, the first of `by_turns` first, until the others have what they need (pixels).

    One that is narrow comes back into the room a wide one has left.
    """
    gone: list[str] = []
    missing = sum(needed.values()) - room
    for name in by_turns:
        if missing <= 0:
            break
        if name in needed:
            gone.append(name)
            missing -= needed[name]
    for name in reversed(gone[:]):
        if needed[name] <= -missing:
            gone.remove(name)
            missing += needed[name]
    return frozenset(gone)


class LeavingTable(QTableView):
    """Shows as many columns as there is room for, each as wide as it needs; the last one takes what is left.

    Where not even the one that stays has room for a line, its words wrap.
    """

    def __init__(self, columns: Sequence[str], by_turns: Sequence[str]) -> None:
        """The first of `by_turns` leaves first; what is in none of them always stays."""
        super().__init__()
        self._columns = tuple(columns)
        self._by_turns = tuple(by_turns)
        self._header = DrawnHeader(self)
        self._header.setSectionsMovable(False)
        self._header.setStretchLastSection(True)
        self.setHorizontalHeader(self._header)
        self.setWordWrap(True)
        self.setItemDelegate(WrappingDelegate(self))

    def fit(self) -> None:
        """Give each column its width: the rows, the titles or the text size have changed."""
        needed = {
            name: max(self.sizeHintForColumn(place), self._header.title_width(place))
            for place, name in enumerate(self._columns)
        }
        room = self.viewport().width()
        gone = leaving(needed, self._by_turns, room)
        for place, name in enumerate(self._columns):
            self.setColumnHidden(place, name in gone)
            self._header.resizeSection(place, min(needed[name], room))
        usual = self.verticalHeader().defaultSectionSize()
        for row in range(self.model().rowCount()):
            self.setRowHeight(row, max(usual, self.sizeHintForRow(row)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
