"""How does a receipt look on paper? Painted onto the pages of a printer or of a PDF file."""

from pathlib import Path

from PySide6.QtCore import QIODevice, QMarginsF, QRectF, QSaveFile, QSizeF, Qt
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

from app.presenters.slip import Paper, Slip

_FONT = "sans-serif"
_BODY, _HEADING, _AMOUNT = 10.0, 13.0, 24.0
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)
_GAP = 14.0
"""Pixels of a screen; the document turns them into those of the paper."""
_MARGIN = 14.0
"""Millimetres round the page."""
_ROLL_WIDTH, _ROLL_MARGIN = 80.0, 4.0
"""Millimetres of the paper of a receipt printer."""
_MILLIMETRES = 25.4
"""In an inch."""
_PALE = 0.1
"""Of black: pale enough to read through, dark enough for a copier."""


def save_pdf(slip: Slip, target: Path, paper: Paper = Paper.A5) -> None:
    """Write the slip as a PDF file; a file that stood there stays until the new one is whole.

    Raises OSError.
    """
    file = QSaveFile(str(target))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise OSError(file.errorString())
    writer = QPdfWriter(file)
    writer.setPageSize(page_size(slip, paper, writer))
    writer.setTitle(slip.file_name)
    writer.setCreator("Paydesk")
    painted = paint(slip, writer, paper)
    if not painted or not file.commit():
        raise OSError(file.errorString())


def page_size(slip: Slip, paper: Paper, device: QPagedPaintDevice) -> QPageSize:
    """Return the page the slip needs on this paper."""
    if paper is not Paper.ROLL:
        return QPageSize(QPageSize.PageSizeId.A4 if paper is Paper.A4 else QPageSize.PageSizeId.A5)
    dots = device.logicalDpiX() / _MILLIMETRES
    endless = QSizeF((_ROLL_WIDTH - 2 * _ROLL_MARGIN) * dots, 0)
    height = _document(slip, device, endless).size().height() / dots
    return QPageSize(
        QSizeF(_ROLL_WIDTH, height + 3 * _ROLL_MARGIN),
        QPageSize.Unit.Millimeter,
        "roll",
        QPageSize.SizeMatchPolicy.ExactMatch,
    )


def paint(slip: Slip, device: QPagedPaintDevice, paper: Paper = Paper.A5) -> bool:
    """Return whether the slip was painted onto the pages of this device."""
    margin = _ROLL_MARGIN if paper is Paper.ROLL else _MARGIN
    device.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout.Unit.Millimeter)
    painter = QPainter()
    if not painter.begin(device):
        return False
    page = QRectF(painter.viewport())
    document = _document(slip, device, page.size())
    for number in range(document.pageCount()):
        if number and not device.newPage():
            return False
        if slip.watermark:
            _paint_watermark(painter, page, slip.watermark)
        painter.save()
        painter.translate(0, -number * page.height())
        document.drawContents(painter, QRectF(0, number * page.height(), page.width(), page.height()))
        painter.restore()
    return painter.end()


def _document(slip: Slip, device: QPagedPaintDevice, page: QSizeF) -> QTextDocument:
    """Return the slip as text; on a page without a height it is as long as it is.

    What people and banks wrote goes in as plain text, never as markup.
    """
    document = QTextDocument()
    document.documentLayout().setPaintDevice(device)
    document.setDocumentMargin(0)
    document.setDefaultFont(QFont(_FONT, round(_BODY)))
    if page.height() > 0:
        document.setPageSize(page)
    else:
        document.setTextWidth(page.width())
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
