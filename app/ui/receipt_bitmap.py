"""Which dots does a receipt printer burn? A slip painted as on every paper, then black or white, nothing between."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QImage, QPainter, QPen

from app.domain.receipt_printer import PrinterSetup, Raster
from app.presenters.printed import Printed
from app.ui.slip_paper import LaidOut, draw, paint_watermark

_PRINTABLE = {80: 72.0, 58: 48.0}
"""Millimetres of the paper that the print head reaches."""
_MARGIN = 2.0
"""Millimetres left white round a slip: few print heads stand quite in the middle of their paper."""
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
    held, on_paper = bytes(ones.constBits()), (0xFF << (8 * wide - setup.dots)) & 0xFF
    tops = range(0, stride * ones.height(), stride)
    # Qt leaves the bits behind the last dot of a row as they come: a wider print head would burn them.
    rows = (held[top : top + wide - 1] + bytes([held[top + wide - 1] & on_paper]) for top in tops)
    return Raster(setup.dots, b"".join(rows))


def picture_of(printed: Printed, setup: PrinterSetup) -> QImage:
    """Return the slip as it leaves the printer, in greys."""
    dots_a_metre = round(setup.dots / _PRINTABLE[setup.paper] * 1000)
    margin = round(_MARGIN * dots_a_metre / 1000)
    paper = _paper(setup.dots, 1, dots_a_metre)
    laid = LaidOut(printed, paper, setup.dots - 2 * margin)
    paper = _paper(setup.dots, round(laid.height) + 2 * margin, dots_a_metre)
    painter = QPainter(paper)
    painter.translate(margin, margin)
    draw(painter, laid.parts)
    painter.resetTransform()
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
