"""A QR code that any phone reads: whole pixels, quiet edge, always black on white."""

import importlib
from functools import lru_cache

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.worded import Worded

_QUIET = 4
"""Modules of white on each side, as the standard asks."""
_SMALLEST = 200
_DARK, _LIGHT = Qt.GlobalColor.black, Qt.GlobalColor.white


class QrView(Worded, QWidget):
    """Shows one address as a QR code; empty for "". White in the dark theme as well: phones need it."""

    def __init__(self, address: str = "") -> None:
        super().__init__()
        self._address = ""
        self._rows: tuple[bytes, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._set_texts()
        self.show_address(address)

    @property
    def address(self) -> str:
        return self._address

    def show_address(self, address: str) -> None:
        """Draw this address."""
        if address != self._address:
            self._address, self._rows = address, _modules(address) if address else ()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(_SMALLEST + 40, _SMALLEST + 40)

    def minimumSizeHint(self) -> QSize:
        return QSize(_SMALLEST, _SMALLEST)

    def heightForWidth(self, width: int) -> int:
        return width

    def image(self, side: int = 400) -> QImage:
        """Return the code in the middle of a picture of that size, for a message or a window."""
        picture = QImage(side, side, QImage.Format.Format_RGB32)
        picture.fill(_LIGHT)
        painter = QPainter(picture)
        self._paint(painter, QRect(0, 0, side, side), 1.0)
        painter.end()
        return picture

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint(painter, self.rect(), self.devicePixelRatioF())
        painter.end()

    def _paint(self, painter: QPainter, room: QRect, ratio: float) -> None:
        """Draw into the room's middle; a module is a whole number of device pixels, so that edges stay sharp."""
        if not self._rows:
            return
        count = _count(self._rows)
        module = max(1, int(min(room.width(), room.height()) * ratio // count)) / ratio
        side = module * count
        corner = room.topLeft() + QPoint(int((room.width() - side) / 2), int((room.height() - side) / 2))
        painter.translate(corner)
        painter.scale(module, module)
        _draw(painter, self._rows)

    def _set_texts(self) -> None:
        self.setAccessibleName(self.tr("QR code of the payment link"))


def qr_picture(text: str, widest: int) -> QImage:
    """Return the code with its quiet edge for paper: as large as whole modules fit into `widest` dots."""
    rows = _modules(text)
    module = max(1, widest // _count(rows))
    picture = QImage(module * _count(rows), module * _count(rows), QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    painter.scale(module, module)
    _draw(painter, rows)
    painter.end()
    return picture


def _count(rows: tuple[bytes, ...]) -> int:
    """Return the modules of a side with the quiet edge."""
    return len(rows) + 2 * _QUIET


def _draw(painter: QPainter, rows: tuple[bytes, ...]) -> None:
    """Draw the code from the painter's origin, a module being one unit."""
    painter.fillRect(0, 0, _count(rows), _count(rows), _LIGHT)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark:
                painter.fillRect(x + _QUIET, y + _QUIET, 1, 1, _DARK)


@lru_cache(maxsize=8)
def _modules(text: str) -> tuple[bytes, ...]:
    """Return the rows of the code, one byte a module, 1 for dark.

    segno is loaded with the first code: it costs 60 ms that a start without a QR code should not pay.
    """
    segno = importlib.import_module("segno")
    return tuple(bytes(row) for row in segno.make(text, error="m", micro=False).matrix)
