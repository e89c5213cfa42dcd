"""A slip of paper with a payment link: the sum, the code to scan, and the address for whoever types it."""

import importlib
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPaintDevice, QPainter
from PySide6.QtWidgets import QDialog, QWidget

from app.presenters.customer_view import CustomerShown
from app.ui.widgets.qr_view import QrView

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

WIDTH = 300.0
"""Units of our own: the slip is that wide, as a roll of 80 mm is, on every paper."""
_MILLIMETRES = 72.0
"""What a roll of 80 mm prints."""
_INCH = 25.4
_QR = 200
_GAP = 10.0
_SHARP = 4
"""The code is drawn that much larger than it stands on the slip, so that a printer has pixels enough."""
Said = Callable[[bool], None]
"""Hears whether the slip was printed."""


def draw_slip(painter: QPainter, shown: CustomerShown) -> float:
    """Draw the slip from the painter's origin, WIDTH units wide; returns its height."""
    down = _text(painter, 0.0, shown.not_real, 14, bold=True)
    down = _text(painter, down, shown.amount, 30, bold=True)
    down = _text(painter, down, shown.purpose, 14)
    down = _text(painter, down, shown.headline, 16, bold=True)
    if shown.address:
        place = QRectF((WIDTH - _QR) / 2, down, _QR, _QR)
        painter.drawImage(place, QrView(shown.address).image(_QR * _SHARP))
        down = place.bottom() + _GAP
    down = _text(painter, down, shown.until, 13)
    down = _text(painter, down, shown.address, 9, wrap=Qt.TextFlag.TextWrapAnywhere)
    return _text(painter, down, shown.number, 11)


def print_slip(shown: CustomerShown, parent: QWidget, said: Said) -> QDialog | None:
    """Ask for a printer, or a PDF file, and print; returns the open dialog.

    Printing is loaded with the first slip: most starts never need it, and a computer may lack its libraries.
    """
    try:
        printing = importlib.import_module("PySide6.QtPrintSupport")
    except ImportError:
        said(False)
        return None
    printer: QPrinter = printing.QPrinter(printing.QPrinter.PrinterMode.HighResolution)
    printer.setPageMargins(QMarginsF(4, 4, 4, 4), QPageLayout.Unit.Millimeter)
    dialog: QPrintDialog = printing.QPrintDialog(printer, parent)
    dialog.accepted.connect(lambda: said(_print(printer, shown, printer.resolution())))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)  # the print dialog's own `open` wants a slot by its name
    return dialog


def _print(device: QPaintDevice, shown: CustomerShown, dots_an_inch: int) -> bool:
    """Return whether the device took the slip."""
    painter = QPainter()
    if not painter.begin(device):
        return False
    unit = dots_an_inch / _INCH * _MILLIMETRES / WIDTH
    painter.scale(unit, unit)
    draw_slip(painter, shown)
    return painter.end()


def _text(
    painter: QPainter,
    down: float,
    text: str,
    size: int,
    *,
    bold: bool = False,
    wrap: Qt.TextFlag = Qt.TextFlag.TextWordWrap,
) -> float:
    """Draw centred lines from that height; returns where the next thing goes, the same height for no text."""
    if not text:
        return down
    font = QFont(painter.font())
    font.setPixelSize(size)
    font.setBold(bold)
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.black)
    room = QRectF(0, down, WIDTH, 2_000)
    flags = Qt.AlignmentFlag.AlignHCenter | wrap
    painter.drawText(room, flags, text)
    return painter.boundingRect(room, flags, text).bottom() + _GAP
