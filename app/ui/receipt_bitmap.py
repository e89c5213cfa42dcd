"""Which dots does a receipt printer burn? A slip painted as on every paper, then black or white, nothing between."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QImage, QPainter, QPen

from app.domain.receipt_printer import PrinterSetup, Raster
from app.presenters.printed import Printed
from app.ui.slip_paper import LaidOut, draw, paint_watermark

_PRINTABLE = {80: 72.0, 58: 48.0}
"""Millimetres of the paper that the print head reaches."""
_WHITE, _BLACK = 0xFFFFFFFF, 0xFF000000
_LIKE_GREY = QPen(QBrush(Qt.GlobalColor.black, Qt.BrushStyle.Dense6Pattern), 1)
"""One dot in eight: a print head knows no grey."""


def rasterised(printed: Printed, setup: PrinterSetup) -> Raster:
    """Return the dots of a slip for this printer."""
    picture = picture_of(printed, setup)
    ones = picture.convertToFormat(
        QImage.Format.Format_Mono, [_WHITE, _BLACK], Qt.ImageConversionFlag.ThresholdDither
    )
    stride, wide = ones.bytesPerLine(), (setup.dots + 7) // 8
    held = bytes(ones.constBits())
    return Raster(setup.dots, b"".join(held[top : top + wide] for top in range(0, stride * ones.height(), stride)))


def picture_of(printed: Printed, setup: PrinterSetup) -> QImage:
    """Return the slip as it leaves the printer, in greys."""
    dots_a_metre = round(setup.dots / _PRINTABLE[setup.paper] * 1000)
    paper = _paper(setup.dots, 1, dots_a_metre)
    laid = LaidOut(printed, paper, setup.dots)
    paper = _paper(setup.dots, round(laid.height) + 1, dots_a_metre)
    painter = QPainter(paper)
    draw(painter, laid.parts)
    if printed.watermark:
        paint_watermark(painter, QRectF(paper.rect()), printed.watermark, _LIKE_GREY)
    painter.end()
    return paper


def _paper(width: int, height: int, dots_a_metre: int) -> QImage:
    paper = QImage(width, height, QImage.Format.Format_Grayscale8)
    paper.setDotsPerMeterX(dots_a_metre)
    paper.setDotsPerMeterY(dots_a_metre)
    paper.fill(Qt.GlobalColor.white)
    return paper
