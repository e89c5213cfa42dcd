"""Titles of columns that take another line where their column is narrow: Qt would cut them at its edge."""

from math import ceil

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QHeaderView, QStyleOptionHeader, QWidget

from app.ui.widgets.wrapped_words import lines_in, widest_part

_SPARE = 2
"""Pixels, so that rounding cuts no letter."""


class WrappingHeader(QHeaderView):
    """As high as its highest title; the titles of a table are its model's."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHighlightSections(False)
        self.setSectionsMovable(False)
        self.setStretchLastSection(False)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def whole(self, column: int) -> int:
        """Return how wide a title in one line is with what stands around it, in pixels."""
        return super().sectionSizeFromContents(column).width() + _SPARE

    def least(self, column: int) -> int:
        """Return how wide its widest word is with what stands around it, in pixels."""
        return self._around(column) + ceil(widest_part(self._title(column), self._letters)) + _SPARE

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, column: int) -> None:
        super().initStyleOptionForIndex(option, column)
        option.text = "\n".join(self._lines(column))

    def sectionSizeFromContents(self, column: int) -> QSize:
        usual = super().sectionSizeFromContents(column)
        more = (len(self._lines(column)) - 1) * QFontMetricsF(self._letters).lineSpacing()
        return usual + QSize(0, ceil(more))

    def _lines(self, column: int) -> list[str]:
        return lines_in(self._title(column), self._letters, self.sectionSize(column) - self._around(column))

    def _around(self, column: int) -> int:
        advance = QFontMetricsF(self._letters).horizontalAdvance(self._title(column))
        return super().sectionSizeFromContents(column).width() - ceil(advance)

    def _title(self, column: int) -> str:
        return str(self.model().headerData(column, Qt.Orientation.Horizontal) or "")

    @property
    def _letters(self) -> QFont:
        """The theme's: half-bold, which the header itself does not know of."""
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font
