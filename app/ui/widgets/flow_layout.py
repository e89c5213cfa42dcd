"""Widgets in lines, as words on a page: what does not fit goes to the next line."""

from enum import Enum

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLabel, QLayout, QLayoutItem, QWidget

from app.ui.space import CLOSE


class Lines(Enum):
    """Where lines stand that are shorter than there is room."""

    AT_START = 0
    IN_THE_MIDDLE = 1
    AT_END = 2


class FlowLayout(QLayout):
    """Lays its widgets out in reading order, line by line, in either direction of reading."""

    def __init__(
        self,
        parent: QWidget | None = None,
        spacing: int = CLOSE,
        lines: Lines = Lines.AT_START,
        is_even: bool = False,
    ) -> None:
        """`is_even` makes all as wide as the widest and more, so that they stand below each other in columns."""
        super().__init__(parent)
        self._is_even = is_even
        self._items: list[QLayoutItem] = []
        self._lines = lines
        self._by_width: dict[int, list[QRect]] = {}
        """Where each item goes, until something changes: the layout around this one asks again and again."""
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        self.invalidate()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max((place.bottom() + 1 for place in self._places(width)), default=0)

    def invalidate(self) -> None:
        self._by_width.clear()
        super().invalidate()

    def sizeHint(self) -> QSize:
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        widest = max((item.minimumSize().width() for item in self._items), default=0)
        tallest = max((item.minimumSize().height() for item in self._items), default=0)
        return QSize(widest, tallest)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        parent = self.parentWidget()
        leftwards = parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for item, place in zip(self._items, self._places(rect.width()), strict=True):
            left = rect.width() - 1 - place.right() if leftwards else place.left()
            item.setGeometry(QRect(rect.topLeft() + QPoint(left, place.top()), place.size()))

    def _places(self, width: int) -> list[QRect]:
        """Return where each item goes when lines are that wide, counted from the top left corner."""
        if width not in self._by_width:
            self._by_width[width] = self._laid_out(width)
        return self._by_width[width]

    def _laid_out(self, width: int) -> list[QRect]:
        places: list[QRect] = []
        x = y = line = 0
        spacing = self.spacing()
        column = self._column(width) if self._is_even else 0
        for item in self._items:
            if item.isEmpty():  # a hidden widget takes no room and leaves no gap
                places.append(QRect(QPoint(x, y), QSize(0, 0)))
                continue
            hint = item.sizeHint()
            wide = column or min(hint.width(), width)
            size = QSize(wide, item.heightForWidth(wide) if item.hasHeightForWidth() else hint.height())
            if x and x + size.width() > width:
                x, y, line = 0, y + line + spacing, 0
            places.append(QRect(QPoint(x, y), size))
            x, line = x + size.width() + spacing, max(line, size.height())
        if self._lines is not Lines.AT_START:
            places = _moved(places, width, self._lines)
        self._lower_labels(places)
        return places

    def _column(self, width: int) -> int:
        """Return how wide each of as many columns is as there is room for."""
        widest = max((item.sizeHint().width() for item in self._items if not item.isEmpty()), default=width)
        count = max(1, (width + self.spacing()) // (widest + self.spacing()))
        return (width - (count - 1) * self.spacing()) // count

    def _lower_labels(self, places: list[QRect]) -> None:
        """Move a text that stands beside something higher to the middle of its line."""
        heights: dict[int, int] = {}
        for place in places:
            heights[place.y()] = max(heights.get(place.y(), 0), place.height())
        for row, item in enumerate(self._items):
            if isinstance(item.widget(), QLabel):
                place = places[row]
                places[row] = place.translated(0, (heights[place.y()] - place.height()) // 2)


def flowing(*widgets: QWidget) -> FlowLayout:
    """Return a flow layout with these in it, in this order."""
    row = FlowLayout()
    for widget in widgets:
        row.addWidget(widget)
    return row


def in_flow(*widgets: QWidget) -> QWidget:
    """Return one widget that lays these out in lines."""
    row = QWidget()
    row.setLayout(flowing(*widgets))
    return row


def _moved(places: list[QRect], width: int, lines: Lines) -> list[QRect]:
    """Return the places with each line of them moved to where lines stand."""
    ends = {place.y(): place.right() + 1 for place in places if not place.isEmpty()}
    shares = 1 if lines is Lines.AT_END else 2
    return [place.translated((width - ends.get(place.y(), width)) // shares, 0) for place in places]
