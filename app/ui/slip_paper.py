"""How does a receipt look on paper? Painted onto a page of a printer or of a PDF file."""

from pathlib import Path

from PySide6.QtCore import QIODevice, QMarginsF, QRectF, QSaveFile, Qt
from PySide6.QtGui import (
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextTableFormat,
)

from app.presenters.slip import Slip

_FONT = "sans-serif"
_BODY, _HEADING, _AMOUNT = 10.0, 13.0, 24.0
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)
_GAP = 14.0
"""Pixels of a screen; the document turns them into those of the paper."""
_MARGIN = 14.0
"""Millimetres round the page."""
_PALE = 0.1
"""Of black: pale enough to read through, dark enough for a copier."""


def save_pdf(slip: Slip, target: Path) -> None:
    """Write the slip as a PDF file of one page; a file that stood there stays until the new one is whole.

    Raises OSError.
    """
    file = QSaveFile(str(target))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise OSError(file.errorString())
    writer = QPdfWriter(file)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    writer.setTitle(slip.file_name)
    writer.setCreator("Paydesk")
    painted = paint(slip, writer)
    if not painted or not file.commit():
        raise OSError(file.errorString())


def paint(slip: Slip, device: QPagedPaintDevice) -> bool:
    """Return whether the slip was painted onto the page of this device."""
    device.setPageMargins(QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN), QPageLayout.Unit.Millimeter)
    painter = QPainter()
    if not painter.begin(device):
        return False
    page = QRectF(painter.viewport())
    document = _document(slip, device, page.width())
    if slip.watermark:
        _paint_watermark(painter, page, slip.watermark)
    document.drawContents(painter, page)
    return painter.end()


def _document(slip: Slip, device: QPagedPaintDevice, width: float) -> QTextDocument:
    """Return the slip as text. What people and banks wrote goes in as plain text, never as markup."""
    document = QTextDocument()
    document.documentLayout().setPaintDevice(device)
    document.setDocumentMargin(0)
    document.setDefaultFont(QFont(_FONT, round(_BODY)))
    document.setTextWidth(width)
    cursor = QTextCursor(document)
    _write(cursor, slip.heading, _HEADING, bold=True)
    _write(cursor, slip.amount, _AMOUNT, bold=True)
    _write_rows(cursor, slip.rows)
    _write(cursor, slip.remark, _BODY - 1)
    _make_black(cursor)
    return document


def _make_black(cursor: QTextCursor) -> None:
    """Say the colour of all text: it would be the screen's, which is white in the dark."""
    black = QTextCharFormat()
    black.setForeground(Qt.GlobalColor.black)
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.mergeCharFormat(black)


def _write(cursor: QTextCursor, text: str, points: float, bold: bool = False) -> None:
    block, look = QTextBlockFormat(), QTextCharFormat()
    block.setTopMargin(_GAP)
    look.setFontPointSize(points)
    look.setFontWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    if cursor.position() > 0:
        cursor.insertBlock(block, look)
    cursor.setBlockFormat(block)
    cursor.insertText(text, look)


def _write_rows(cursor: QTextCursor, rows: tuple[tuple[str, str], ...]) -> None:
    form = QTextTableFormat()
    form.setBorder(0)
    form.setCellPadding(_GAP / 5)
    form.setTopMargin(_GAP)
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    form.setColumnWidthConstraints(
        [QTextLength(QTextLength.Type.PercentageLength, 35), QTextLength(QTextLength.Type.PercentageLength, 65)]
    )
    table = cursor.insertTable(len(rows), 2, form)
    for place, row in enumerate(rows):
        for column, text in enumerate(row):
            table.cellAt(place, column).firstCursorPosition().insertText(text)
    cursor.movePosition(QTextCursor.MoveOperation.End)


def _paint_watermark(painter: QPainter, page: QRectF, text: str) -> None:
    """Write the word across the page, as large as it fits, behind everything."""
    painter.save()
    painter.translate(page.center())
    painter.rotate(-45)
    font = QFont(_FONT)
    font.setBold(True)
    width = min(page.width(), page.height()) * 1.1
    font.setPixelSize(max(1, round(width / (0.8 * max(len(text), 1)))))
    painter.setFont(font)
    painter.setOpacity(_PALE)
    painter.setPen(Qt.GlobalColor.black)
    painter.drawText(QRectF(-page.width(), -page.height(), page.width() * 2, page.height() * 2), _CENTRE, text)
    painter.restore()
