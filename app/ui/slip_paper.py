"""How does a slip look on paper? One way of painting, for a page, a PDF file and the dots of a receipt printer."""

import errno
from collections.abc import Callable, Sequence

from msgspec import Struct
from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPaintDevice,
    QPainter,
    QPdfWriter,
    QPen,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from app.presenters.printed import Block, Code, Picture, Printed, Rows, Size, Text
from app.presenters.slip import Paper
from app.ui.shop_logo import logo_picture
from app.ui.widgets.qr_view import qr_picture

_FONT = "sans-serif"
_POINTS = {Size.SMALL: 9.0, Size.BODY: 10.0, Size.HEADING: 13.0, Size.AMOUNT: 24.0}
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)
_INCH = 25.4
_GAP, _ROW_GAP, _CODE = 3.7, 1.3, 46.0
"""Millimetres: between the blocks, between the rows, and of the code with its quiet edge."""
_LOGO_WIDTH, _LOGO_HEIGHT = 48.0, 18.0
"""Millimetres a logo has at most: its own size where that is less."""
_FULL_WIDTH, _WIDEST = 55.0, 120.0
"""Millimetres: on narrower paper all text is smaller; what is centred leaves the rest of wider paper white."""
_MARGIN, _MARGIN_OF_ROLL, _ROLL, _WIDEST_ROLL = 14.0, 4.0, 80.0, 100.0
"""Millimetres round a page, round one on a roll, of the usual roll, and how wide a roll can be."""
_NAMES = 0.35
"""Of a page's width: the column of the names. On a roll each name takes what it needs."""
_RULE = 0.25
"""Millimetres: how thick the lines are that stand above and below the facts on a roll."""
_LEFT, _RIGHT, _MIDDLE = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter
_PALE = 0.1
"""Of black: pale enough to read through, dark enough for a copier."""
_LETTERS_ACROSS = 8
"""A watermark of fewer letters is no larger than one of these."""


def pdf_of(printed: Printed, paper: Paper = Paper.A5) -> bytes:
    """Return the slip as a PDF document. Raises OSError where it cannot be painted."""
    made = QBuffer()
    made.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(made)
    writer.setPageSize(page_size(printed, paper, writer))
    writer.setTitle(printed.title)
    writer.setCreator("Paydesk")
    if not paint(printed, writer):
        raise OSError(errno.ENOMEM, "The page cannot be painted")
    return bytes(made.data().data())


def page_size(printed: Printed, paper: Paper, device: QPaintDevice) -> QPageSize:
    """Return the page the slip needs on this paper."""
    if paper is not Paper.ROLL:
        return QPageSize(QPageSize.PageSizeId.A4 if paper is Paper.A4 else QPageSize.PageSizeId.A5)
    dots = _dots_a_millimetre(device)
    height = LaidOut(printed, device, (_ROLL - 2 * _MARGIN_OF_ROLL) * dots).height / dots
    size = QSizeF(_ROLL, height + 3 * _MARGIN_OF_ROLL)
    return QPageSize(size, QPageSize.Unit.Millimeter, "roll", QPageSize.SizeMatchPolicy.ExactMatch)


def paint(printed: Printed, device: QPagedPaintDevice) -> bool:
    """Return whether the slip was painted onto the pages of this device."""
    is_roll = device.pageLayout().fullRect(QPageLayout.Unit.Millimeter).width() <= _WIDEST_ROLL
    margin = _MARGIN_OF_ROLL if is_roll else _MARGIN
    device.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout.Unit.Millimeter)
    painter = QPainter()
    if not painter.begin(device):
        return False
    page = QRectF(painter.viewport())
    widest = _WIDEST * _dots_a_millimetre(device) if printed.centred else page.width()
    laid = LaidOut(printed, device, min(page.width(), widest))
    for number, parts in enumerate(laid.pages(page.height())):
        if number and not device.newPage():
            return False
        painter.save()
        painter.translate((page.width() - laid.width) / 2, 0.0)
        draw(painter, parts)
        painter.restore()
        if printed.watermark:
            paint_watermark(painter, page, printed.watermark, QPen(_pale()))
    return painter.end()


class Part(Struct, frozen=True):
    """A block, or one row of it: how high it is, what is left white below, and how it is drawn from the origin."""

    height: float
    gap: float
    draw: Callable[[QPainter], object]


def draw(painter: QPainter, parts: Sequence[Part]) -> None:
    """Draw parts under each other from the painter's origin."""
    painter.save()
    for part in parts:
        part.draw(painter)
        painter.translate(0.0, round(part.height + part.gap))
    painter.restore()


class LaidOut:
    """The blocks of a slip under each other, in the dots of the device they are for.

    On a page all begins at the left edge, the values in a column of their own. On a roll, as on every receipt from
    one, texts stand in the middle, and the facts between two lines: each name on the left, its value on the right.
    """

    def __init__(self, printed: Printed, device: QPaintDevice, width: float) -> None:
        self.width = width
        self._device = device
        self._dots = _dots_a_millimetre(device)
        self._is_roll = width / self._dots <= _WIDEST_ROLL
        self._centred = printed.centred or self._is_roll
        self._scale = min(1.0, width / self._dots / _FULL_WIDTH)
        self.parts = [part for block in printed.blocks for part in self._parts(block)]

    @property
    def height(self) -> float:
        return float(sum(round(part.height + part.gap) for part in self.parts))

    def pages(self, room: float) -> list[list[Part]]:
        """Return what stands on each page of that height: a page breaks between parts, never in one."""
        pages: list[list[Part]] = [[]]
        left = room
        for part in self.parts:
            if pages[-1] and part.height > left:
                pages.append([])
                left = room
            pages[-1].append(part)
            left -= round(part.height + part.gap)
        return pages

    def _parts(self, block: Block) -> list[Part]:
        gap = _GAP * self._scale * self._dots
        match block:
            case Text():
                return [self._written(block, self.width, gap, _MIDDLE if self._centred else _LEFT)]
            case Rows(rows):
                return self._rows(rows, gap)
            case Code(text):
                return [self._code(text, gap)]
            case Picture(data):
                return self._logo(data, gap)

    def _written(self, block: Text, width: float, gap: float, side: Qt.AlignmentFlag) -> Part:
        document = self._text(block, width, side)
        return Part(document.size().height(), gap, document.drawContents)

    def _text(self, block: Text, width: float, side: Qt.AlignmentFlag) -> QTextDocument:
        """Return a document of plain text: what people and banks wrote is never read as markup."""
        document = QTextDocument()
        document.documentLayout().setPaintDevice(self._device)
        document.setDocumentMargin(0)
        option = QTextOption(side)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        document.setTextWidth(width)
        # The colour is said: it would be the screen's, which is white in the dark.
        look, font = QTextCharFormat(), self._font(block)
        look.setForeground(Qt.GlobalColor.black)
        look.setFont(font)
        document.setDefaultFont(font)
        QTextCursor(document).insertText(block.text, look)
        return document

    def _rows(self, rows: Sequence[tuple[str, str]], gap: float) -> list[Part]:
        row = self._row_of_roll if self._is_roll else self._row_of_page
        gaps = [_ROW_GAP * self._scale * self._dots] * (len(rows) - 1) + [gap]
        parts = [row(*each, below) for each, below in zip(rows, gaps, strict=False)]
        return [self._rule(gap), *parts, self._rule(gap)] if parts and self._is_roll else parts

    def _row_of_page(self, name: str, value: str, gap: float) -> Part:
        """Return a name with its value beside it, or below where a long number can stand whole there alone."""
        indent = self.width * _NAMES
        below = len(value.split()) == 1 and self.width - indent < self._wide(value) <= self.width
        left = self._written(Text(name), self.width if below else indent - _ROW_GAP * self._dots, 0.0, _LEFT)
        right = self._written(Text(value), self.width if below else self.width - indent, gap, _LEFT)
        return _together(left, right, *((0.0, left.height) if below else (indent, 0.0)))

    def _row_of_roll(self, name: str, value: str, gap: float) -> Part:
        """Return a name with its value at the other edge, or below where one line does not hold both."""
        wide = self._wide(value)
        below = self._wide(name) + 2 * _ROW_GAP * self._dots + wide > self.width
        left = self._written(Text(name), self.width, 0.0, _LEFT)
        right = self._written(Text(value), self.width, gap, _RIGHT if wide <= self.width else _LEFT)
        return _together(left, right, 0.0, left.height if below else 0.0)

    def _rule(self, gap: float) -> Part:
        line = QRectF(0.0, 0.0, self.width, max(1.0, round(_RULE * self._dots)))
        return Part(line.height(), gap, lambda painter: painter.fillRect(line, Qt.GlobalColor.black))

    def _wide(self, value: str) -> float:
        return QFontMetricsF(self._font(Text(value)), self._device).horizontalAdvance(value)

    def _code(self, text: str, gap: float) -> Part:
        picture = qr_picture(text, round(min(_CODE * self._dots, self.width)))
        left = round((self.width - picture.width()) / 2)
        return Part(picture.height(), gap, lambda painter: painter.drawImage(left, 0, picture))

    def _logo(self, data: bytes, gap: float) -> list[Part]:
        """Return the shop's logo, nothing where it cannot be read: a receipt is given all the same."""
        picture = logo_picture(data)
        if picture.isNull():
            return []
        dots = self._dots * self._scale
        room = QSizeF(min(_LOGO_WIDTH * dots, self.width), _LOGO_HEIGHT * dots)
        size = QSizeF(picture.size()).scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        left = round((self.width - size.width()) / 2) if self._centred else 0
        if isinstance(self._device, QImage):  # a print head: black and white of its own, which no edge can spoil
            smooth = Qt.TransformationMode.SmoothTransformation
            picture = picture.scaled(size.toSize(), Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
            picture = picture.convertToFormat(QImage.Format.Format_Mono, Qt.ImageConversionFlag.DiffuseDither)
        place = QRectF(left, 0.0, round(size.width()), round(size.height()))
        return [Part(size.height(), gap, lambda painter: painter.drawImage(place, picture))]

    def _font(self, block: Text) -> QFont:
        font = QFont(_FONT)
        font.setPointSizeF(_POINTS[block.size] * self._scale)
        font.setWeight(QFont.Weight.DemiBold if block.bold else QFont.Weight.Normal)
        if block.size is Size.AMOUNT:  # a sum is never broken: it becomes smaller
            wide = QFontMetricsF(font, self._device).horizontalAdvance(block.text)
            font.setPointSizeF(font.pointSizeF() * min(1.0, 0.97 * self.width / max(wide, 1.0)))
        return font


def _together(left: Part, right: Part, across: float, down: float) -> Part:
    """Return both as one part, the right one so far off the corner of the left one, with the gap of the right one."""

    def draw_both(painter: QPainter) -> None:
        left.draw(painter)
        painter.translate(across, down)
        right.draw(painter)
        painter.translate(-across, -down)

    return Part(max(left.height, down + right.height), right.gap, draw_both)


def _pale() -> QColor:
    black = QColor(Qt.GlobalColor.black)
    black.setAlphaF(_PALE)
    return black


def _dots_a_millimetre(device: QPaintDevice) -> float:
    return device.logicalDpiX() / _INCH


def paint_watermark(painter: QPainter, page: QRectF, text: str, pen: QPen) -> None:
    """Write the word across the page, over everything: it is paler than what it crosses.

    It is as large as it fits, but for a short one, whose letters would hide what stands below.
    """
    painter.save()
    painter.translate(page.center())
    painter.rotate(-45)
    font = QFont(_FONT)
    font.setBold(True)
    width = min(page.width(), page.height()) * 1.1
    font.setPixelSize(max(1, round(width / (0.8 * max(len(text), _LETTERS_ACROSS)))))
    painter.setFont(font)
    painter.setPen(pen)
    painter.drawText(QRectF(-page.width(), -page.height(), page.width() * 2, page.height() * 2), _CENTRE, text)
    painter.restore()
