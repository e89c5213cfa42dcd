"""Two parts beside each other, or one below the other where large text needs the room."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

_BESIDE, _BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
_ANYWHERE = Qt.AlignmentFlag(0)


class Folding(QWidget):
    """Asks only for the width of its wider part, and folds when both do not fit in one line."""

    def __init__(
        self,
        left: QWidget,
        right: QWidget,
        shares: tuple[int, int] = (0, 0),
        sides: tuple[Qt.AlignmentFlag, Qt.AlignmentFlag] = (_ANYWHERE, _ANYWHERE),
        spacing: int = 8,
        folds_last: bool = False,
        folds_early: bool = False,
    ) -> None:
        """One that `folds_last` inside another stays in one line until the other has folded.

        One that `folds_early` does so before a part that could be made narrower has to be.
        """
        super().__init__()
        self.folds_last = folds_last
        self._folds_early = folds_early
        self._parts = (left, right)
        self._box = QBoxLayout(_BESIDE, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(spacing)
        for part, share, side in zip(self._parts, shares, sides, strict=True):
            self._box.addWidget(part, share, side)
            part.installEventFilter(self)

    def minimumSizeHint(self) -> QSize:
        width = max(part.minimumSizeHint().width() for part in self._parts)
        return QSize(width, self._box.minimumSize().height())

    def sizeHint(self) -> QSize:
        """Return the size with both parts in one line: one that is folded now would otherwise never unfold again."""
        width = sum(part.sizeHint().width() for part in self._parts) + self._box.spacing()
        return QSize(width, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fold()
        return super().eventFilter(watched, event)

    def _fold(self) -> None:
        needed = sum(_needed(part, self._folds_early) for part in self._parts) + self._box.spacing()
        direction = _BESIDE if needed <= self.contentsRect().width() else _BELOW
        for part in self._parts:
            if isinstance(part, Folding) and part.folds_last:
                # Else the layout would take room from it first: it can be made narrow.
                part.setMinimumWidth(part.sizeHint().width() if direction == _BESIDE else 0)
        if direction != self._box.direction():
            self._box.setDirection(direction)
            self.updateGeometry()


def _needed(part: QWidget, whole: bool) -> int:
    """Return how wide a part must be to stay as it is; a `whole` one is not made narrower than it likes to be."""
    whole = whole or (isinstance(part, Folding) and part.folds_last)
    return part.sizeHint().width() if whole else part.minimumSizeHint().width()
