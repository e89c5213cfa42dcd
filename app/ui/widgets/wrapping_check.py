"""A tick with a sentence beside it, which takes as many lines as it needs: Qt's own is as wide as all of it."""

from math import ceil

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from app.ui.widgets.wrapped_words import lines_in, widest_part

_SPARE = 2
"""Pixels, so that rounding cuts no letter."""


class WrappingCheckBox(QCheckBox):
    """`text()` is always the whole sentence."""

    def __init__(self) -> None:
        super().__init__()
        self._sentence = ""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def text(self) -> str:
        return self._sentence

    def setText(self, text: str) -> None:
        self._sentence = text
        self.setAccessibleName(text)
        self._wrap()
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        return QSize(ceil(widest_part(self._sentence, self.font())) + self._around, self.sizeHint().height())

    def heightForWidth(self, width: int) -> int:
        more = len(self._lines(width)) - len(super().text().split("\n"))
        return super().sizeHint().height() + ceil(more * QFontMetricsF(self.font()).lineSpacing())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._wrap()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._wrap()
            self.updateGeometry()

    def _wrap(self) -> None:
        lines = "\n".join(self._lines(self.width()))
        if lines != super().text():
            super().setText(lines)

    def _lines(self, width: int) -> list[str]:
        return lines_in(self._sentence, self.font(), width - self._around)

    @property
    def _around(self) -> int:
        """The pixels beside the words: the tick, and what the theme leaves free."""
        widest = max(map(QFontMetricsF(self.font()).horizontalAdvance, super().text().split("\n")))
        return super().sizeHint().width() - ceil(widest) + _SPARE
