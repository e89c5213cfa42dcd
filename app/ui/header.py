"""The line above the screens: where to go on the left; the bank, its connection and the operator on the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.folding import Folding


def make_header(places: list[QWidget], connection: list[QWidget], bank: list[QWidget]) -> QWidget:
    """Return the header with these widgets in three groups, below each other where large text needs the room."""
    header = QWidget()
    box = QHBoxLayout(header)
    box.setContentsMargins(24, 8, 16, 8)
    sides = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
    right = Folding(_group(connection, 8), _group(bank, 8), sides=(sides[1], sides[1]))
    box.addWidget(Folding(_group(places, 4), right, sides=sides))
    return header


def _group(widgets: list[QWidget], spacing: int) -> QWidget:
    group = QWidget()
    row = QHBoxLayout(group)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(spacing)
    for widget in widgets:
        row.addWidget(widget)
    return group
