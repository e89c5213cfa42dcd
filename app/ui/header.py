"""The line above the screens: where to go on the left; the bank, its connection and the operator on the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.folding import Folding

_CLOSE = 4


def make_header(places: list[QWidget], connection: list[QWidget], bank: list[QWidget]) -> QWidget:
    """Return the header with these widgets in three groups, below each other where large text needs the room."""
    header = QWidget()
    box = QHBoxLayout(header)
    box.setContentsMargins(24, 8, 16, 8)
    sides = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
    right = Folding(_group(connection, 8), _group(bank, 8), sides=(sides[1], sides[1]))
    half = len(places) // 2
    near, far = _group(places[:half], _CLOSE), _group(places[half:], _CLOSE)
    left = Folding(near, far, sides=(sides[0], sides[0]), spacing=_CLOSE, folds_last=True)
    box.addWidget(Folding(left, right, sides=sides))
    return header


def _group(widgets: list[QWidget], spacing: int) -> QWidget:
    group = QWidget()
    row = QHBoxLayout(group)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(spacing)
    for widget in widgets:
        row.addWidget(widget)
    return group
